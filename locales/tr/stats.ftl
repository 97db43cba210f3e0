stats-title = { $days ->
    [one] Son { $days } günün oyları
   *[other] Son { $days } günün oyları
}
stats-title-year = Son bir yılın oyları
stats-title-none = Zaman içinde oylar
stats-empty = Bu dönemde kimse oy vermedi. Nerede oy verileceğini `/oy-ver` gösterir; daha uzun bir dönemle `/istatistik` daha fazlasını gösterir.
stats-total = { $votes ->
    [one] **{ $votes }** oy
   *[other] **{ $votes }** oy
}
stats-more = önceki döneme göre ▲ { $percent }
stats-fewer = önceki döneme göre ▼ { $percent }
stats-same = önceki dönemdeki kadar
stats-best-day = En iyi gün: **{ $day }**, { $votes ->
    [one] { $votes } oy
   *[other] { $votes } oy
}
stats-busiest = En yoğun: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** kişi oy verdi
   *[other] **{ $voters }** kişi oy verdi
}: { $new } ilk kez, { $returning } yeniden
stats-streaks = { $members ->
    [one] Şu anda **{ $members }** üyenin serisi sürüyor, oy sayısına göre:
   *[other] Şu anda **{ $members }** üyenin serisi sürüyor, oy sayısına göre:
}
stats-streak-records = Şu anki en uzun **{ $longest }**, rekor **{ $best }**
stats-streaks-none = Şu anda kimsenin serisi yok, rekor **{ $best }**
stats-zone = Günler ve saatler: { $zone }

stats-per-day = Günlük oylar
stats-per-week = Haftalık oylar
stats-by-hour = Saate göre
stats-by-weekday = Haftanın gününe göre

stats-alt = Oy grafikleri, { $from } – { $until }. Toplam: { $total }. Bir gündeki en çok: { $most }, { $day }. Saate göre en çok: { $hours }. Haftanın gününe göre en çok: { $weekday }.
stats-alt-own = Haftalık oyların grafiği, ilk hafta { $from }: { $weeks }.

stats-number = { $number }
stats-percent = %{ $percent }
stats-weekday = { $weekday ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
}
stats-short-weekday = { $weekday ->
    [1] Pt
    [2] Sa
    [3] Ça
    [4] Pe
    [5] Cu
    [6] Ct
   *[7] Pz
}
stats-short-day = { $day } { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}
stats-short-month = { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}

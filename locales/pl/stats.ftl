stats-title = Głosy z { $days ->
    [one] ostatniego { $days } dnia
    [few] ostatnich { $days } dni
    [many] ostatnich { $days } dni
   *[other] ostatnich { $days } dni
}
stats-title-year = Głosy z ostatniego roku
stats-title-none = Głosy w czasie
stats-empty = W tym czasie nikt nie głosował. `/głosuj` pokaże, gdzie głosować; `/statystyki` za dłuższy okres pokażą więcej.
stats-total = { $votes ->
    [one] **{ $votes }** głos
    [few] **{ $votes }** głosy
    [many] **{ $votes }** głosów
   *[other] **{ $votes }** głosu
}
stats-more = ▲ { $percent } w porównaniu z okresem wcześniej
stats-fewer = ▼ { $percent } w porównaniu z okresem wcześniej
stats-same = tyle samo co w okresie wcześniej
stats-best-day = Najlepszy dzień: **{ $day }**, { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}
stats-busiest = Największy ruch: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] Głosowała **{ $voters }** osoba
    [few] Głosowały **{ $voters }** osoby
    [many] Głosowało **{ $voters }** osób
   *[other] Głosowało **{ $voters }** osoby
}: pierwszy raz { $new }, ponownie { $returning }
stats-streaks = { $members ->
    [one] **{ $members }** osoba ma teraz serię, według liczby głosów:
    [few] **{ $members }** osoby mają teraz serię, według liczby głosów:
    [many] **{ $members }** osób ma teraz serię, według liczby głosów:
   *[other] **{ $members }** osoby ma teraz serię, według liczby głosów:
}
stats-streak-records = Najdłuższa teraz **{ $longest }**, rekord **{ $best }**
stats-streaks-none = Nikt nie ma teraz serii, rekord **{ $best }**
stats-zone = Dni i godziny: { $zone }

stats-per-day = Głosy dziennie
stats-per-week = Głosy tygodniowo
stats-by-hour = Według godziny
stats-by-weekday = Według dnia tygodnia

stats-alt = Wykresy głosów od { $from } do { $until }. Razem: { $total }. Najwięcej jednego dnia: { $most }, { $day }. Najwięcej według godziny: { $hours }. Najwięcej według dnia tygodnia: { $weekday }.
stats-alt-own = Wykres głosów tygodniowo od { $from }: { $weeks }.

stats-number = { $number }
stats-percent = { $percent }%
stats-weekday = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
stats-short-weekday = { $weekday ->
    [1] pn
    [2] wt
    [3] śr
    [4] cz
    [5] pt
    [6] sb
   *[7] nd
}
stats-short-day = { $day } { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
stats-short-month = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}

stats-title = Stimmen der letzten { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
stats-title-year = Stimmen des letzten Jahres
stats-title-none = Stimmen im Lauf der Zeit
stats-empty = In dieser Zeit hat niemand abgestimmt. `/abstimmen` zeigt, wo es geht; `/statistik` mit einem längeren Zeitraum zeigt mehr.
stats-total = { $votes ->
    [one] **{ $votes }** Stimme
   *[other] **{ $votes }** Stimmen
}
stats-more = ▲ { $percent } gegenüber der Zeit davor
stats-fewer = ▼ { $percent } gegenüber der Zeit davor
stats-same = so viele wie in der Zeit davor
stats-best-day = Bester Tag: **{ $day }**, { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
stats-busiest = Am meisten los: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** Person hat abgestimmt
   *[other] **{ $voters }** Personen haben abgestimmt
}: { $new } neu, { $returning } nicht zum ersten Mal
stats-streaks = { $members ->
    [one] **{ $members }** Mitglied ist gerade in einer Serie, nach Stimmen:
   *[other] **{ $members }** Mitglieder sind gerade in einer Serie, nach Stimmen:
}
stats-streak-records = Längste jetzt **{ $longest }**, je erreicht **{ $best }**
stats-streaks-none = Gerade ist niemand in einer Serie, je erreicht **{ $best }**
stats-zone = Tage und Stunden in { $zone }

stats-per-day = Stimmen pro Tag
stats-per-week = Stimmen pro Woche
stats-by-hour = Nach Uhrzeit
stats-by-weekday = Nach Wochentag

stats-alt = Diagramme der Stimmen vom { $from } bis { $until }. Insgesamt: { $total }. Meiste an einem Tag: { $most }, { $day }. Meiste nach Uhrzeit: { $hours }. Meiste nach Wochentag: { $weekday }.
stats-alt-own = Diagramm der Stimmen pro Woche ab { $from }: { $weeks }.

stats-number = { $number }
stats-percent = { $percent } %
stats-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
stats-short-weekday = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
stats-short-day = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
stats-short-month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}

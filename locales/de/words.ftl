words-votes = { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
words-voters = { $voters ->
    [one] { $voters } Person hat abgestimmt
   *[other] { $voters } Personen haben abgestimmt
}
words-nobody = jemand, dessen Daten gelöscht wurden
words-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
words-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
words-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
words-nowhere = nirgends
words-and-more = und { $more } weitere
words-last = { $before } und { $last }
words-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
words-local = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }, { $time } Uhr

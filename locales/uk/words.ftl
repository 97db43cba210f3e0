words-votes = { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}
words-voters = { $voters ->
    [one] { $voters } учасник голосування
    [few] { $voters } учасники голосування
    [many] { $voters } учасників голосування
   *[other] { $voters } учасника голосування
}
words-nobody = особа, чиї дані видалено
words-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
words-hours = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}
words-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
words-nowhere = ніде
words-and-more = і ще { $more }
words-last = { $before } та { $last }
words-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
} { $year } року
words-local = { $weekday ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
}, { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року, { $time }

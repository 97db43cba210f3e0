stats-title = Голоси за { $days ->
    [one] останній { $days } день
    [few] останні { $days } дні
    [many] останні { $days } днів
   *[other] останні { $days } дня
}
stats-title-year = Голоси за останній рік
stats-title-none = Голоси з часом
stats-empty = За цей час ніхто не голосував. Де голосувати, покаже `/голосувати`; `/статистика` за довший період покаже більше.
stats-total = { $votes ->
    [one] **{ $votes }** голос
    [few] **{ $votes }** голоси
    [many] **{ $votes }** голосів
   *[other] **{ $votes }** голосу
}
stats-more = ▲ { $percent } порівняно з попереднім періодом
stats-fewer = ▼ { $percent } порівняно з попереднім періодом
stats-same = стільки ж, як за попередній період
stats-best-day = Найкращий день: **{ $day }**, { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}
stats-busiest = Найактивніше: **{ $weekday }**, **{ $hours }**
stats-voters = Проголосували: { $voters ->
    [one] **{ $voters }** людина
    [few] **{ $voters }** людини
    [many] **{ $voters }** людей
   *[other] **{ $voters }** людини
}; уперше { $new }, знову { $returning }
stats-streaks = Серію зараз мають { $members ->
    [one] **{ $members }** людина, за кількістю голосів:
    [few] **{ $members }** людини, за кількістю голосів:
    [many] **{ $members }** людей, за кількістю голосів:
   *[other] **{ $members }** людини, за кількістю голосів:
}
stats-streak-records = Найдовша зараз **{ $longest }**, рекорд **{ $best }**
stats-streaks-none = Зараз ніхто не має серії, рекорд **{ $best }**
stats-zone = Дні й години: { $zone }

stats-per-day = Голоси за день
stats-per-week = Голоси за тиждень
stats-by-hour = За годинами
stats-by-weekday = За днями тижня

stats-alt = Діаграми голосів із { $from } по { $until }. Усього: { $total }. Найбільше за день: { $most }, { $day }. Найбільше за годинами: { $hours }. Найбільше за днями тижня: { $weekday }.
stats-alt-own = Діаграма голосів за тиждень від { $from }: { $weeks }.

stats-number = { $number }
stats-percent = { $percent } %
stats-weekday = { $weekday ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
}
stats-short-weekday = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] нд
}
stats-short-day = { $day } { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
}
stats-short-month = { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
}

## /stats, and what pictures of votes say.

stats-title = Votes in the last { $days ->
    [one] { $days } day
   *[other] { $days } days
}
stats-title-year = Votes in the last year
# Where nothing is set up yet.
stats-title-none = Votes over time
stats-empty = Nobody has voted in this time. `/vote` shows where to vote; `/stats` with a longer period shows more.
stats-total = { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}
# Behind the total, against as many days before: "▲ 12% on the time before".
stats-more = ▲ { $percent } on the time before
stats-fewer = ▼ { $percent } on the time before
stats-same = as many as in the time before
stats-best-day = Best day: **{ $day }**, { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
# A day of the week and an hour, "18:00–19:00".
stats-busiest = Busiest: **{ $weekday }**, **{ $hours }**
stats-voters = { $voters ->
    [one] **{ $voters }** voter
   *[other] **{ $voters }** voters
}: { $new } new, { $returning } returning
# A line that says how many have how long a streak follows.
stats-streaks = { $members ->
    [one] **{ $members }** member is in a streak now, by number of votes:
   *[other] **{ $members }** members are in a streak now, by number of votes:
}
stats-streak-records = Longest now **{ $longest }**, best ever **{ $best }**
stats-streaks-none = Nobody is in a streak now, best ever **{ $best }**
stats-zone = Days and hours in { $zone }

# Above charts; short.
stats-per-day = Votes per day
stats-per-week = Votes per week
stats-by-hour = By hour
stats-by-weekday = By weekday

# What a picture shows, for those who do not see it.
stats-alt = Charts of the votes from { $from } to { $until }. In all: { $total }. Most in a day: { $most }, { $day }. Most by hour: { $hours }. Most by weekday: { $weekday }.
stats-alt-own = Chart of the votes per week from { $from } on: { $weeks }.

stats-number = { $number }
stats-percent = { $percent }%
# 1 is Monday.
stats-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# Under a bar: as short as they are understood.
stats-short-weekday = { $weekday ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
# A day, as short as it is understood, also under a bar.
stats-short-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
stats-short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

## Words and marks that many sentences share.

# So many votes.
words-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
# So many people who voted.
words-voters = { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
}
# Stands for a name.
words-nobody = somebody whose data was deleted
words-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
words-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
words-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# Where something happens, as in "Thank-yous: nowhere".
words-nowhere = nowhere
# After things that are named: so many others.
words-and-more = and { $more } more
# A list of two or more things: its last is joined to what stands before it. Its others are joined by ", ".
words-last = { $before } and { $last }
# A month of a year.
words-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# A day of the week, 1 is Monday; a date; and a time, such as "13:00".
words-local = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }, { $time }

## /leaderboard, /votes and /vote.

boards-set-up = No listing is set up here yet. Somebody with Manage Server can do that with `/setup`.

# Titles of boards.
boards-title = Top voters of all time
boards-title-day = Top voters on { $date }
boards-title-week = Top voters in the week from { $date }
# The month with its year, as words-month has it.
boards-title-month = Top voters in { $month }

# When a day, a week or a month was, behind what happened then.
boards-when-day = on { $date }
boards-when-week = in the week from { $date }
boards-when-month = in { $month }

boards-empty = Nobody has voted yet. `/vote` shows where to vote.
boards-empty-period = Nobody has voted in this time yet. `/vote` shows where to vote; `/leaderboard` shows all time.
boards-not-on-it = { $who } is not on this board yet: `/vote` shows where to vote.

# The title of somebody's votes.
boards-votes = Votes
boards-none-yours = You have not voted here yet. `/vote` shows where.
boards-none = { $who } has not voted here yet.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**, rank **{ $rank }**
boards-lately = Today { $today } · this week { $week } · this month { $month }
# When: "2 hours ago".
boards-last-vote = Last vote { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, last { $when }
# Votes in a row; $date is a date and $when "in 5 hours".
boards-streak-best = Streak **{ $length }**, the best so far: vote before { $date } ({ $when }) to keep it
boards-streak = Streak **{ $length }**, best { $best }: vote before { $date } ({ $when }) to keep it
boards-streak-none = No streak now, best { $best }: the next vote begins one
# A streak freeze keeps a streak once when a vote does not come in time.
boards-freezes = ❄️ { $left ->
    [one] { $left } streak freeze kept for a vote that comes
   *[other] { $left } streak freezes kept for votes that come
} too late
boards-frozen = ❄️ Kept by { $used ->
    [one] a streak freeze
   *[other] { $used } streak freezes
}, { $left } left: vote soon
boards-frozen-last = ❄️ Kept by { $used ->
    [one] a streak freeze
   *[other] { $used } streak freezes
}, the last: vote soon

# The title of where to vote.
boards-vote = Vote
# On a button.
boards-vote-at = Vote: { $listing }
boards-no-page = Its vote page is not set. Somebody with Manage Server can set it: `/setup vote_url`.
boards-next-vote = Next vote { $when }
boards-ready = Ready for the next vote

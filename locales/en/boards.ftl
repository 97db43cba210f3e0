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

# Periods that are over, in the list to choose from and in titles.
boards-past-yesterday = Yesterday ({ $date })
boards-past-day = { $date }
boards-past-last-week = Last week ({ $from } – { $to })
boards-past-week = Week { $from } – { $to }
boards-past-last-month = Last month ({ $month })
# The month with its year, as words-month has it.
boards-past-month = { $month }
boards-past-unknown = I cannot tell which time that is. Choose one from the list, or type a date such as { $date }.
boards-past-both = Choose either `period` or `past`, not both.
boards-past-no-votes = Nobody voted then, or only members who keep it to themselves, so there is no result. `/leaderboard` shows all time.
boards-past-not-over = That is not over yet: its result is sealed ten minutes after its end. `/leaderboard` with `period` shows how it stands.
boards-sealed = Sealed: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} by { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
}.
boards-sealed-changed = Votes that came later, corrections or hidden names have changed the board since. The sealed result stays as it is; the button shows the board.
# On a button, below the result of a period.
boards-whole = Whole board
boards-listing-not-sealed = Results are sealed for the whole server. This board of one listing also counts what came later.

# Boards of streaks.
boards-streaks-current = Current streaks
boards-streaks-best = Best streaks ever
boards-streak-row = { $who } · { $length } in a row
boards-streaks-empty = Nobody has a streak now. Every vote begins one: `/vote` shows where to vote.
boards-streaks-not-on-it = { $who } has no streak now: the next vote begins one.
boards-streaks-whole-server = Streaks count the votes for all of this server's listings together, so there is no board of them per listing. Leave `listing` out.

# The board that is kept up to date in a channel.
boards-live-empty = Nobody has voted in this time yet. `/vote` shows where to vote.
# $voters: "2 voters".
boards-live-more = { $voters } · kept up to date by itself · `/leaderboard` shows more
# Which board.
boards-live-day = today
boards-live-week = this week
boards-live-month = this month
boards-live-all = all time
boards-live-set = ✅ The live board of { $of } stands in { $channel }. It is kept up to date by itself, at most a minute late.
boards-live-left = The old message in { $channel } could not be deleted; delete it by hand.
boards-live-none = There is no live board. `/board show` makes one.
boards-live-stopped = ✅ There is no live board any more.
boards-live-setting-none = Live board: none; `/board show` makes one
boards-live-setting = Live board: { $of } in { $channel }
boards-live-setting-off = Live board: in { $channel }, but not kept up to date; `/doctor` says why
# It is not kept up to date any more.
boards-live-off-title = A message is not kept up to date any more ⚠️
boards-live-off-deleted = I do not post the live board in { $channel } again: it was deleted three times within an hour. If it should be there, find out who deletes it, then `/board show`.
boards-live-off-unknown = Discord did not say whether it posted the live board in { $channel }, and nothing is posted twice. Look whether it is there, delete it if so, then `/board show`.
boards-live-off-refused = Discord does not accept the live board in { $channel }. `/board show` tries again.

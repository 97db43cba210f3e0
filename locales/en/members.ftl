## /members, and what those whose votes do not count are told.

members-blocked-title = Blocked
members-blocked = ⛔ Votes of { $voter } are not counted from now on: they are stored, but earn no thank-you, no role and no place on a board.
# $reason is as somebody typed it.
members-reason = Why: { $reason }
members-blocked-more = They are told so, with the reason, when they use `/votes` or `/vote`. What they have stays: their votes so far and their roles. `/ledger remove` takes votes away; `/members unblock` ends this.
members-blocked-already-title = Blocked already
# $when is "2 hours ago".
members-blocked-already = { $voter } was blocked already, { $when } by { $author }: { $reason }
members-blocked-already-more = Nothing was changed. To give another reason, `/members unblock` first.
members-unblocked-title = Unblocked
members-unblocked = ✅ Votes of { $voter } count again from now on.
# After members-unblocked.
members-uncounted = What came while they were blocked stays uncounted: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**. `/ledger add` can give them.
members-none-uncounted = None came while they were blocked.
members-not-blocked-title = Not blocked
members-not-blocked = { $voter } was not blocked, so nothing was changed. `/members blocked` shows who is.

members-list-title = Blocked voters
members-list-empty = Nobody is blocked here: everybody's votes count. `/members block` changes that for somebody.
# A line: who is blocked, since when ("2 hours ago"), by whom and why.
members-listed = { $voter } { $when } by { $author }: { $reason }

# Above one's own votes.
members-you = ⛔ Your votes here are not counted since { $when }: { $reason }
members-you-more = Whoever runs this server can change that.

## /explain: why somebody has the votes and the roles that they have.

explain-title = Votes and roles explained
# Below a list: so many others.
explain-more = … and { $more } more
# $when is "2 hours ago"; $reason is what $author typed.
explain-blocked = ⛔ Their votes are not counted since { $when }: { $author } blocked them. { $reason }

explain-roles = **Roles**
explain-no-roles = No votes earn a role here. `/setup` changes that.
# How somebody stands to a role. Each stands behind the role: "@Supporter: ✅ earned, and given by me".
explain-role-given = ✅ earned, and given by me
explain-role-was-there = ✅ earned; it was there without me, so I never take it
explain-role-coming = ⏳ earned, and not given yet
explain-role-taken = ✋ earned, but somebody took it away; their next vote brings it back
explain-role-absent = ⏳ earned; given when they join this server
explain-role-resting = ⏸️ earned, but what it counts is paused: meanwhile it is neither given nor taken
explain-role-leaving = ⏳ not earned any more; I take it away
explain-role-not-ours = not earned, but they have it from somebody else, so I leave it
explain-role-deleted = this role was deleted in Discord; `/rewards` can give another
explain-role-unseen = earned; whether they have it could not be asked just now
# The same, where it is not earned.
explain-lacks-votes = not earned: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** missing
explain-lacks-votes-listing = not earned: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** missing for one of the listings
explain-lacks-month = not earned: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** missing this month
explain-lacks-month-listing = not earned: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** missing for one of the listings this month
explain-lacks-row = not earned: the streak takes **{ $votes }** more in a row
explain-lacks-day = { $top ->
    [1] not earned: not the first of the day whose result counts now
   *[other] not earned: not among the first { $top } of the day whose result counts now
}
explain-lacks-week = { $top ->
    [1] not earned: not the first of the week whose result counts now
   *[other] not earned: not among the first { $top } of the week whose result counts now
}
explain-lacks-month-place = { $top ->
    [1] not earned: not the first of the month whose result counts now
   *[other] not earned: not among the first { $top } of the month whose result counts now
}
explain-lacks-vote = not earned now: their last vote has run out, or there was none; the next earns it
explain-lacks-vote-listing = not earned now: their last vote for one of the listings has run out, or there was none; the next earns it
explain-lacks-later = not earned: the rule counts for later votes only, and they have not voted since
explain-lacks-later-listing = not earned: the rule counts for later votes only, and they have not voted for one of the listings since
explain-lacks-lower = not given: a higher role takes its place
# By what a role is earned. Each stands in brackets behind one of the texts above. $when is "in 5 hours"; $period is "in March 2027",
# as boards-when-month and its like have it.
explain-why-streak = streak { $length }; it ends { $when } unless they vote
explain-why-best = best streak { $best }, for good
explain-why-place = place { $place } { $period }; ends { $when }
explain-why-place-day = place { $place } { $period }; until the next day's result
explain-why-place-week = place { $place } { $period }; until the next week's result
explain-why-place-month = place { $place } { $period }; until the next month's result
# Behind what Discord refuses, as a sentence of its own. $when is "in 5 minutes".
explain-tried-again = Tried again { $when }.
explain-absent = ⏳ Not in this server, as far as known since { $since }: looked for when they vote or join.
explain-absent-next = ⏳ Not in this server, as far as known since { $since }: looked for when they vote or join, and now and then: next { $when }.
explain-look = ⏳ Their roles are looked at next { $when }.
explain-look-at-vote = Their roles are looked at again when they vote or join.

explain-entries = **Latest entries**
explain-no-entries = None: no vote of theirs has come. Do they vote on the right page? `/vote` shows it. `/setup` tells whether deliveries were turned away.
# A line for a vote. $when is "2 hours ago"; $what is one of the texts below.
explain-vote = { $when } vote: { $what }
explain-vote-listing = { $when } vote ({ $listing }): { $what }
explain-recovered = { $when } recovered vote: { $what }
explain-recovered-listing = { $when } recovered vote ({ $listing }): { $what }
explain-not-counted = ⛔ not counted, they were blocked
explain-counted = counted
explain-thanks-to-come = counted; being worked on
# $why is a sentence.
explain-thanks-waiting = counted; ⏳ thank-you to be posted: { $why }
explain-thanks-refused = counted; ⏳ thank-you to be posted: Discord refuses the channel; `/setup` tells why, and what to do.
explain-thanks-posted = counted; [thanked]({ $link }) in { $channel }
explain-thanks-deleted = counted; thanked in { $channel }, where the message was deleted
explain-thanks-unknown = counted; ❔ Discord did not say whether the thank-you appeared in { $channel }; it is not sent again
explain-thanks-given-up = counted; 🚫 the thank-you in { $channel } was given up: Discord did not accept it
explain-thanks-given-up-code = counted; 🚫 the thank-you in { $channel } was given up: Discord did not accept it (its error { $code })
# Behind what became of a vote.
explain-streak = streak { $streak }
explain-streak-frozen = streak { $streak }, kept by { $freezes ->
    [one] { $freezes } streak freeze
   *[other] { $freezes } streak freezes
}
# Freezes are used up one by one while a vote is missing.
explain-frozen = ❄️ Their streak is kept by { $freezes ->
    [one] { $freezes } streak freeze
   *[other] { $freezes } streak freezes
}.
explain-freezes = ❄️ { $freezes ->
    [one] { $freezes } streak freeze
   *[other] { $freezes } streak freezes
} kept.
explain-thanks-none = counted; no thank-you: none was wanted then, or it is more than 30 days ago
# A line for votes that $author gave or took by hand: "−3 votes". The listing and the reason may follow.
explain-correction = { $when } { $votes } by { $author }
explain-correction-back = { $when } { $votes } by { $author }, taking a change back
# The same, where the votes came with a file that $author imported.
explain-correction-file = { $when } { $votes } by { $author }, with a file
explain-correction-file-back = { $when } { $votes } by { $author }, taking a file back
# In place of $author, where it is not known.
explain-somebody = somebody
# At the end of a line.
explain-undone = ↩️ *undone since*
# Votes of theirs that were never delivered but that the site's numbers tell of. $listing is "This server on Discollab".
# $numbers is "40, 1–36".
explain-history-counted = ♻️ **{ $votes ->
    [one] { $votes } vote was never delivered and is
   *[other] { $votes } votes were never delivered and are
}** counted by their numbers ({ $listing }): { $numbers }
# $when is "in 20 minutes".
explain-history-waiting = ⏳ **{ $votes ->
    [one] { $votes } vote has
   *[other] { $votes } votes have
}** not been delivered ({ $listing }); what does not come is counted { $when }
explain-history-rest = **{ $votes ->
    [one] { $votes } more vote was
   *[other] { $votes } more votes were
}** never delivered ({ $listing }) without being added: as many came with a file, or while they were blocked
explain-history-off = **{ $votes ->
    [one] { $votes } vote was
   *[other] { $votes } votes were
}** never delivered, as the numbers tell ({ $listing }), without being counted: `/settings history` can count them
explain-history-not-believed = ⚠️ The number of one vote was { $number }, more than { $most } above the one before ({ $listing }): that is not believed, and nothing is counted for it
explain-history-anew = Their votes were counted anew from the beginning { $times ->
    [one] once
   *[other] { $times } times
} ({ $listing }): nothing is taken away for that

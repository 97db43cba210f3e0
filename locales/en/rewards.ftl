## /rewards: rules in words, what saving one would do, what was done.

# A rule: a role, and what earns it in one of the wordings below.
rewards-rule = { $role } { $earned }
# A role in a menu, by its number, where its name is not known.
rewards-role = role { $id }
# In place of a listing's name, where there is no need to name it.
rewards-this-listing = this listing
# What earns a role; each stands behind the role: "@Supporter from 10 votes". $listing is a listing's name, such as "This server on Discollab",
# or rewards-this-listing; $span is "7 days". In a month, a total begins anew with each month; $top are so many of the first.
rewards-total = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
rewards-total-together = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in all listings together
rewards-total-listing = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} for { $listing }
rewards-month = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a month, until it ends
rewards-month-together = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a month in all listings together, until it ends
rewards-month-listing = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a month for { $listing }, until it ends
rewards-each = for every vote, until they can vote again
rewards-each-together = for every vote in all listings together, until they can vote again
rewards-each-listing = for every vote for { $listing }, until they can vote again
rewards-each-term = for every vote, for { $span }
rewards-each-term-together = for every vote in all listings together, for { $span }
rewards-each-term-listing = for every vote for { $listing }, for { $span }
rewards-streak = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a row, until the streak breaks
rewards-streak-together = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a row in all listings together, until the streak breaks
rewards-streak-ever = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a row, for good once reached
rewards-streak-ever-together = from { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in a row in all listings together, for good once reached
rewards-first-day = { $top ->
    [1] for the first of each day, until the next day's result
   *[other] for the first { $top } of each day, until the next day's result
}
rewards-first-day-together = { $top ->
    [1] for the first of each day in all listings together, until the next day's result
   *[other] for the first { $top } of each day in all listings together, until the next day's result
}
rewards-first-day-term = { $top ->
    [1] for the first of each day, for { $span }
   *[other] for the first { $top } of each day, for { $span }
}
rewards-first-day-term-together = { $top ->
    [1] for the first of each day in all listings together, for { $span }
   *[other] for the first { $top } of each day in all listings together, for { $span }
}
rewards-first-week = { $top ->
    [1] for the first of each week, until the next week's result
   *[other] for the first { $top } of each week, until the next week's result
}
rewards-first-week-together = { $top ->
    [1] for the first of each week in all listings together, until the next week's result
   *[other] for the first { $top } of each week in all listings together, until the next week's result
}
rewards-first-week-term = { $top ->
    [1] for the first of each week, for { $span }
   *[other] for the first { $top } of each week, for { $span }
}
rewards-first-week-term-together = { $top ->
    [1] for the first of each week in all listings together, for { $span }
   *[other] for the first { $top } of each week in all listings together, for { $span }
}
rewards-first-month = { $top ->
    [1] for the first of each month, until the next month's result
   *[other] for the first { $top } of each month, until the next month's result
}
rewards-first-month-together = { $top ->
    [1] for the first of each month in all listings together, until the next month's result
   *[other] for the first { $top } of each month in all listings together, until the next month's result
}
rewards-first-month-term = { $top ->
    [1] for the first of each month, for { $span }
   *[other] for the first { $top } of each month, for { $span }
}
rewards-first-month-term-together = { $top ->
    [1] for the first of each month in all listings together, for { $span }
   *[other] for the first { $top } of each month in all listings together, for { $span }
}

# A rule in a list; $rule is rewards-rule.
rewards-rule-above-votes = { $rule }; in place of the roles for fewer votes
rewards-rule-above-streaks = { $rule }; in place of the roles for shorter streaks
rewards-rule-above-places = { $rule }; in place of the roles for lower places
# The same before it is saved.
rewards-takes-place-votes = { $rule }; it takes the place of the roles for fewer votes
rewards-takes-place-streaks = { $rule }; it takes the place of the roles for shorter streaks
rewards-takes-place-places = { $rule }; it takes the place of the roles for lower places

rewards-list = **What votes earn here**
rewards-list-empty = No votes earn a role here yet.
rewards-list-empty-more = Add a rule with `/rewards add`: choose a role and what it is for – so many votes in all, so many this month, every vote, a streak, or being a top voter of a day, a week or a month. You see what it would do before it is saved.
# A rule, and how many members have its role by it.
rewards-listed = { $holders ->
    [0] { $rule }. Nobody has it.
    [one] { $rule }. { $holders } member has it.
   *[other] { $rule }. { $holders } members have it.
}
# $when is a date and a time.
rewards-from-results = Counts for results after { $when }.
rewards-from-votes = Counts for each member from their first vote after { $when } on.
# $when is "2 days ago".
rewards-followed-results = Was changed { $when }; still counts for results before that.
rewards-followed-votes = Was changed { $when }; still counts for members until their next vote.
rewards-paused = ⏸️ Rests while its votes are paused: gives nothing, takes nothing.
rewards-more-rules = … and { $more ->
    [one] { $more } more rule
   *[other] { $more } more rules
}
# $when is "in 5 minutes".
rewards-waiting = { $members ->
    [one] ⏳ { $members } member's roles are still to be looked at, next { $when }.
   *[other] ⏳ { $members } members' roles are still to be looked at, next { $when }.
}
# How places are told apart, and who has none.
rewards-places = A day, week or month is sealed ten minutes after its end. Of those with as many votes, whoever reached them first stands above. Whoever hid themselves with `/privacy` by then has no place; if nobody voted, nobody has the role.

rewards-new = **New rule**
rewards-change = **Change of a rule**
# Above what would happen.
rewards-if-applied = **If it is applied now**
rewards-if-removed = **If it is removed**
rewards-no-effect = Nobody would gain or lose a role.
rewards-gain = { $gain ->
    [one] { $gain } member
   *[other] { $gain } members
} would gain { $role }.
rewards-lose = { $lose ->
    [one] { $lose } member
   *[other] { $lose } members
} would lose { $role }.
rewards-gain-lose = { $gain ->
    [one] { $gain } member
   *[other] { $gain } members
} would gain { $role }, { $lose } would lose it.
rewards-more-roles = … and { $more ->
    [one] { $more } more role
   *[other] { $more } more roles
}
rewards-unsaved-votes = Nothing is saved yet. **Later votes only**: each member's next vote decides for them; until then nothing changes for them.
rewards-unsaved-results = Nothing is saved yet. **Later results only**: the next result decides; until then nothing changes.
rewards-ask-remove = **Remove this rule?**
rewards-removed = ✅ The rule is removed. Who has a role from me that no rule gives any more loses it.
# Above the rule.
rewards-saved = ✅ Saved.
rewards-saved-votes = ✅ Saved for later votes: it counts for each member from their next vote on.
rewards-saved-results = ✅ Saved for later results: it counts from the next one on.
rewards-cancelled = Nothing was changed.

# How far it has come to look at members' roles: $looked of $of members.
rewards-looking = Looking for those whose roles change…
rewards-not-looked = ⚠️ I could not look for those whose roles change just now. Each member's next vote sees to theirs; the bot's next start to all.
rewards-progress-nobody = Nobody's roles have to change.
rewards-progress-done = ✅ { $of ->
    [one] { $of } member
   *[other] { $of } members
} looked at: done.
rewards-progress = ⏳ { $looked } of { $of ->
    [one] { $of } member
   *[other] { $of } members
} looked at, at the pace that Discord allows…
rewards-progress-goes-on = ⏳ { $looked } of { $of ->
    [one] { $of } member
   *[other] { $of } members
} looked at. It goes on by itself at the pace that Discord allows; `/rewards list` shows what is left.

# On buttons.
rewards-label-apply = Save and apply now
rewards-label-later-votes = Save for later votes only
rewards-label-later-results = Save for later results only
rewards-label-cancel = Cancel
rewards-label-remove = Remove the rule

# In the menu of how long a role lasts: what earns it, and how long.
rewards-lasts-again = every vote: until they can vote again
rewards-lasts-day = every vote, top voters: 1 day
rewards-lasts-week = every vote, top voters: 7 days
rewards-lasts-month = every vote, top voters: 30 days
rewards-lasts-streak = a streak: until it breaks
rewards-lasts-ever = a streak: for good, once it was reached
rewards-lasts-next = top voters: until the next result
# What was typed is no such time. What stands between ` is typed in every language as it is here.
rewards-term-unread = I could not read how long the role lasts. Write a number with `h`, `d` or `w`, such as `12h`, `3d` or `2w`, or `again` for until they can vote again.
rewards-term-unread-winners = I could not read how long top voters keep the role. Write a number with `h`, `d` or `w`, such as `7d`, or `next` for until the next result.
rewards-term-out-of-bounds = A role can last between 1 hour and 366 days.

rewards-too-many = This server has 50 rules, which is as many as it can have. Remove one first with `/rewards remove`.
# **Save and apply now** is rewards-label-apply.
rewards-too-many-followed = Too many rules were changed for later votes only, so that old ones still count beside new ones. Choose **Save and apply now**, or apply one of the others first: `/rewards edit` with nothing but the rule.
rewards-too-many-with-followed = Rules that were changed for later votes only count here beside those before them, 100 in all, which is as many as there can be. Apply one of them for everybody first: `/rewards edit` with nothing but the rule, then **Save and apply now**.
rewards-is-there = There is a rule like this already; `/rewards list` shows it.
rewards-no-such-rule = This server has no such rule, or it was changed meanwhile. Choose one from the list that appears while you type; `/rewards list` shows them all.
rewards-no-number = From how many votes on? Run the command again with `votes`, such as `votes: 10`.
rewards-number-for-every-vote = A role for **every vote** takes no number of `votes`. Leave it out, or choose *votes in all* or *votes this month*.
rewards-term-for-a-number = `lasts` is for roles that **every vote**, a streak or being a top voter earns. A total's role lasts for good, a month's until the month ends.
rewards-term-for-a-streak = A streak's role lasts until the streak breaks (`lasts: streak`, or leave it out), or for good once the streak was reached (`lasts: ever`).
rewards-top-is-for-winners = `top` is for roles of **top voters**: how many of the first get it. Leave it out, or choose top voters of a day, a week or a month.
rewards-number-for-winners = A role for **top voters** takes no number of `votes`: `top` says how many of the first get it, from 1 to 10.
rewards-server-only-winners = Who voted most in a day, a week or a month is sealed for all of the server's listings together, so a role for it cannot be for one listing. Leave `listing` out.
rewards-server-only-streaks = Streaks are kept for all of the server's listings together, so a role for one cannot be for one listing. Leave `listing` out.
rewards-no-tiers = `lower_roles` is for rules with a number of votes: a role for **every vote** has no lower ones.
rewards-nothing-changes = Nothing would change. Say what is to be different: the role, `votes`, `top`, `lasts` or `lower_roles`.
rewards-may-not-choose = Choosing a role that votes earn needs the permission **Manage Roles** or **Manage Server**, and you have neither. Ask somebody who has one of them.
rewards-above-you = { $role } is not below your own highest role, so you cannot choose it. Ask somebody who stands above it.
rewards-unchecked = Discord could not be asked just now whether this role can be given. Nothing was saved; try again in a minute.

## /goal, the message that shows a goal, and its celebration.

# What a goal is.
goals-name = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
goals-name-day = { $votes ->
    [one] { $votes } vote today
   *[other] { $votes } votes today
}
goals-name-week = { $votes ->
    [one] { $votes } vote this week
   *[other] { $votes } votes this week
}
goals-name-month = { $votes ->
    [one] { $votes } vote this month
   *[other] { $votes } votes this month
}

# The message that shows it. $goal is one of those above.
goals-title = 🎯 Goal: { $goal }
goals-percent = { $percent } %
goals-count = { $count } of { $votes } { $votes ->
    [one] vote
   *[other] votes
}
goals-left = { $left ->
    [one] { $left } vote to go.
   *[other] { $left } votes to go.
}
# $when: "in 5 days".
goals-ends = Ends { $when }.
goals-how = `/vote` shows where to vote.
goals-reached = 🎉 Reached { $when }. Thank you all!
goals-reached-again = 🎉 Reached. Thank you all! It begins anew { $when }.
goals-over = Its time is over, and it was not reached.

# When it is reached.
goals-celebration-title = Goal reached 🎉
goals-celebration = You wanted { $goal }, and there are { $count } now. Thank you all!

# What /goal answers.
goals-set = ✅ The goal is { $goal }. I show how far it is in { $channel }, at most a minute late, and celebrate there once when it is reached.
goals-set-repeats = It begins anew with each period.
goals-set-instead = It takes the place of the goal before: { $goal }, of which there were { $count }.
goals-already = There are { $count ->
    [one] { $count } vote
   *[other] { $count } votes
} already, so that goal would be reached at once. Choose a higher one.
goals-none = There is no goal. `/goal set` makes one.
goals-removed = ✅ There is no goal any more. It was: { $goal }, of which there were { $count }. `/goal set` sets one again.
goals-removed-from-now-on = One that counts from now on begins at 0 then.
goals-repeats-need-period = A goal that begins anew needs a time: choose `period`, too.

# In the settings.
goals-setting-none = Goal: none; `/goal set` makes one
goals-setting = Goal: { $goal }, of which there are { $count }; channel: { $channel }

# The message that shows it is not kept up to date any more.
goals-off-deleted = I do not post the goal in { $channel } again: it was deleted three times within an hour. If it should be there, find out who deletes it, then `/goal show`.
goals-off-unknown = Discord did not say whether it posted the goal in { $channel }, and nothing is posted twice. Look whether it is there, delete it if so, then `/goal show`.
goals-off-refused = Discord does not accept the goal in { $channel }. `/goal show` tries again.

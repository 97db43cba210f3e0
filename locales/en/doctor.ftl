## /doctor: what is wrong in a server, each in a line, with the step that mends it. $listing is such as "This server on Discollab"; $button is what a button is called.

# On buttons.
doctor-label-again = Look again
doctor-label-kept = Show kept deliveries

# Above what was found.
doctor-all-well = **All is well.**
doctor-look = **Nothing is broken**, but look at { $count ->
    [one] { $count } point.
   *[other] { $count } points.
}
doctor-mend = **{ $count ->
    [one] { $count } thing is to be mended.
   *[other] { $count } things are to be mended.
}**
doctor-more = … and { $more } more. Mend these first, then look again.

doctor-in-server = I am in this server, and Discord answers.
doctor-unchecked = Discord could not be asked just now, so channels, roles and permissions are **not checked**. Press **{ $button }** in a minute.
doctor-joins = I hear of members who join: who has voted before gets the role at once.
# What stands in Discord's developer portal is called as it is there.
doctor-joins-unheard = I do not hear of members who join; who has voted before gets the role when I look, within hours. Whoever runs this bot can switch on *Server Members Intent* in Discord's developer portal, page *Bot*, and restart it.
doctor-no-listing = No listing is set up yet. `/setup` does it.
doctor-no-alarms = There is no alarm channel, so you only see here what goes wrong. `/setup` → **{ $button }**.
doctor-thanks-in = Voters are thanked in { $channel }, and I may.
doctor-alarms-in = Alarms are posted in { $channel }, and I may.
doctor-results-in = Results are announced in { $channel }, and I may.
doctor-reminders-in = Members with closed direct messages are reminded in { $channel }, and I may.
doctor-board-in = The live board stands in { $channel }, and I may post there.
doctor-goal-in = The goal is shown in { $channel }, and I may post there.
doctor-can-give = I can give { $role }.
doctor-no-roles = No votes earn a role. `/setup` → **{ $button }** adds one, if you like.
# $from and $until are dates and times.
doctor-outage = I was away from { $from } to { $until } and took no votes. Streaks were not broken by it; sites deliver most of the missed votes again.
# Both are dates.
doctor-silence = { $listing }: no votes came from { $from } to { $until }, unusually long for it. Streaks were not broken by that.

doctor-no-token = { $listing }: it has no token, so votes are turned away. `/setup` → **{ $button }**.
doctor-paused = { $listing }: paused since { $when }; nobody is thanked or given a role. `/setup` → **{ $button }**.
doctor-ended-token = { $listing }: { $count ->
    [one] { $count } delivery was turned away for a token that has ended, the last { $when }.
   *[other] { $count } deliveries were turned away for a token that has ended, the last { $when }.
} Paste the newest token into { $site }'s dashboard.
doctor-wrong-token = { $listing }: someone sends with a wrong token, { $count ->
    [one] { $count } delivery so far, the last { $when }.
   *[other] { $count } deliveries so far, the last { $when }.
} If that is { $site }, make a new token with `/setup` and paste it there.
doctor-no-thanks = { $listing }: nobody is thanked in a channel, as chosen.
doctor-no-page = { $listing }: it has no vote page, so `/vote` cannot show where to vote. `/setup` → **{ $button }**.
# $why is doctor-wait-refused or one of setup-wait-….
doctor-waiting-thanks = { $listing }: { $count ->
    [one] { $count } thank-you is to be posted, the oldest for a vote that came { $when }: { $why }
   *[other] { $count } thank-yous are to be posted, the oldest for a vote that came { $when }: { $why }
}
doctor-wait-refused = Discord refuses the channel.

# **Send Test Webhook** is a button of the site, which is in English.
doctor-silent = { $listing }: the last vote came { $when }, which is unusually long ago. Look whether { $site }'s dashboard still holds this webhook, and press **Send Test Webhook** there.
doctor-last-vote = { $listing }: the last vote came { $when }.
doctor-nothing-came = { $listing }: neither a vote nor a test has come yet. Press **Send Test Webhook** in { $site }'s dashboard.
doctor-no-vote = { $listing }: no vote yet.
doctor-test-other-listing = { $listing }: the last test came { $when }, but it names another listing than this one, and such votes are refused: each listing has a token of its own.
doctor-test = { $listing }: the last test came { $when }.
# $why is a sentence of its own about the latest: one of setup-why-….
doctor-kept = { $listing }: { $count ->
    [one] { $count } delivery could not be read; the latest came { $when }.
   *[other] { $count } deliveries could not be read; the latest came { $when }.
} { $why } **{ $button }** shows what came; whoever runs this bot can have it read again with `votive replay`.

# Behind what is refused.
doctor-refused-since = Refused since { $since }, tried again { $next }.
doctor-nobody-waits = Nobody waits for a role.
doctor-waiting-roles = { $count ->
    [one] { $count } member's roles are to be looked at, next { $next }.
   *[other] { $count } members' roles are to be looked at, next { $next }.
} That goes on by itself.
doctor-waiting-absent = { $count ->
    [one] { $count } voter has earned a role but is not in this server: it is given when they join.
   *[other] { $count } voters have earned a role but are not in this server: it is given when they join.
}
doctor-unknown-sends = { $count ->
    [one] { $count } message ended without Discord saying whether it was posted; nothing is sent twice.
   *[other] { $count } messages ended without Discord saying whether they were posted; nothing is sent twice.
}
# $code is a number of Discord's.
doctor-refused-sends = { $count ->
    [one] { $count } thank-you was given up, because Discord did not accept it (its error { $code }).
   *[other] { $count } thank-yous were given up, because Discord did not accept them (its error { $code }).
} The votes are counted.

## Deliveries that could not be read, as a file.

doctor-nothing-kept = No delivery is kept: everything that came in the last 30 days with one of your tokens could be read.
# Beside the file.
doctor-kept-shown = { $count ->
    [one] { $count } delivery could not be read, the newest first.
   *[other] { $count } deliveries could not be read, the newest first.
} They are kept for 30 days. Whoever runs this bot can have them read again with `votive replay`.
# In the file, behind a delivery's time and listing. $field is the name of a field.
doctor-file-not-json = not JSON
doctor-file-missing = { $field } is missing
doctor-file-unusable = { $field } cannot be used
doctor-file-other-listing = it names another listing than its token's
doctor-file-unknown = not understood

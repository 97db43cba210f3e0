## What those who run a server read in its alarm channel. $listing is such as "This server on Discollab"; $button is the button of /setup that makes a new token. **Send Test Webhook** is a button of the site, which is in English.

alarms-token-title = Votes may be turned away ⚠️
alarms-token-wrong = { $listing }: someone keeps sending with a wrong token for this listing. { $count ->
    [one] { $count } delivery was turned away, the last { $when }.
   *[other] { $count } deliveries were turned away, the last { $when }.
} If that is { $site }, votes are being lost: `/setup` → **{ $button }**, and paste it into { $site }'s dashboard. If your votes arrive as usual, it is somebody else, and nothing needs to be done.
alarms-token-ended = { $listing }: deliveries still come with a token that has ended. { $count ->
    [one] { $count } delivery was turned away, the last { $when }, and its vote is not counted.
   *[other] { $count } deliveries were turned away, the last { $when }, and their votes are not counted.
} Paste the newest token into { $site }'s dashboard; `/setup` → **{ $button }** makes one if it is lost.

alarms-unreadable-title = Deliveries could not be read ⚠️
# $why is a sentence of its own about the latest: one of setup-why-….
alarms-unreadable = { $listing }: { $count ->
    [one] { $count } delivery could not be read.
   *[other] { $count } deliveries could not be read.
} The latest came { $when }. { $why } They are kept for 30 days, and no vote in them is counted yet. `/doctor` shows them; whoever runs this bot can have them read again with `votive replay`.

alarms-silent-title = No votes for a while 🔇
alarms-silent = { $listing }: the last vote came { $when }, which is unusually long ago. Look whether the webhook in { $site }'s dashboard still holds the address and the token of `/setup`, and press **Send Test Webhook** there. If the test arrives, people have just not voted.

alarms-refusal-title = Discord refuses something ⚠️
# In small letters, below what is refused.
alarms-refused-since = Refused since { $since }; tried again { $next }. `/doctor` shows everything.

alarms-first-title = It works ✅
alarms-first-test = { $listing }: the first test delivery has arrived. Real votes will be counted too. `/setup` shows how it all stands.
alarms-first-vote = { $listing }: the first vote has arrived and is counted. `/setup` shows how it all stands.

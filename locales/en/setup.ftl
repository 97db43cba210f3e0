## /setup.

setup-bad-bot-id = The option `bot_id` must be the bot's application id: a whole number of 17 to 19 digits. In Discord's developer portal it stands on the page of the application, under *General Information*.
setup-bad-vote-url = The option `vote_url` must be a whole web address of at most 512 characters, such as `https://example.org/vote`.
setup-bad-page = The vote page must be a whole web address of at most 512 characters, such as `https://example.org/vote`. Nothing was changed.

# The form for the vote page.
setup-form-page-title = Vote page
setup-form-page-label = Where do people vote?
setup-form-page-placeholder = https://… – leave empty to show none

# The name of a role that is created for a server's owner: whoever votes has it.
setup-role-name = Voter

# What is listed, as in "Discollab: the server **Cats**"; it stands behind a colon only.
setup-subject-server = the server **{ $name }**
setup-subject-this-server = **this server**
setup-subject-bot = the bot **{ $name }** ({ $id })
# A bot whose name is not known.
setup-subject-bot-id = the bot **{ $id }**

## On buttons.

setup-label-channel = Channel
setup-label-alarms = Alarm channel
setup-label-no-alarms = No alarms
setup-label-roles = Roles
setup-label-vote-page = Vote page
setup-label-new-token = New token
setup-label-sample = Sample thank-you
setup-label-pause = Pause
setup-label-resume = Resume
setup-label-remove = Remove…
setup-label-remove-now = Remove this listing
setup-label-add-server = List this server too
setup-label-refresh = Refresh
setup-label-check = Check
setup-label-back = Back
setup-label-skip = Skip
setup-label-nowhere = Nowhere
# $name is the role's name, as setup-role-name has it.
setup-label-new-role = Create a role “{ $name }”
setup-label-replace = Replace
setup-label-revoke = Revoke now

## In menus of which nothing is chosen yet.

setup-menu-channel = Thank-you channel
setup-menu-alarms = Alarm channel
setup-menu-role = Add a reward role
setup-menu-drop-roles = Remove reward roles

## What is asked before something is done.

setup-ask-token = **Make a new token?**
# $button is setup-label-replace.
setup-ask-token-replace = **{ $button }**: the old token works until one hour after the new one's first delivery, seven days at most. Nothing is lost while you paste the new one.
# $button is setup-label-revoke.
setup-ask-token-revoke = **{ $button }**: the old tokens end at once. Take this when somebody else may know them; until the new one is pasted, votes are turned away.
# Above the site and what is listed there.
setup-ask-remove = **Remove this listing?**
setup-ask-remove-how = Its tokens end at once, so further votes are turned away. Thank-yous that still wait are not sent. Votes so far stay counted for the server. Roles that are given for this listing alone are taken back; those given for the server's votes stay. A live board and a goal that count its votes alone are taken away. Setting it up again brings its votes back, with a new token.
# Below the site and what was listed there.
setup-removed = This listing is removed. Its tokens have ended; its votes stay counted. Take the webhook out of the site's dashboard too. `/setup` sets it up again.
setup-ask-first-channel = **Where shall voters be thanked?** Choose a channel.
setup-ask-first-role = **Which role shall a first vote earn?** Choose one, or let me create one.
setup-ask-first-later = Whatever you skip can be chosen later with `/setup`.
setup-ask-channel = **Where shall voters be thanked?**
# *nowhere* is the button setup-label-nowhere.
setup-ask-channel-nowhere = If you choose *nowhere*, votes that still wait for a thank-you get none.
setup-ask-alarms = **Where shall I tell you that something is wrong?**
setup-ask-alarms-how = Best a channel that only the team sees. I write there when votes stop coming or cannot be read, when Discord keeps refusing a channel or a role, and when the first vote of a listing has arrived. Nobody is pinged.
setup-ask-roles = **Reward roles**
setup-ask-roles-how = A role that you add is given from the first vote on, also to those who have voted already. Removing one takes it back from those who got it from me.

## What an owner pastes into the site. **Send Test Webhook** is a button of the site, which is in English.

# Below the site and what is listed there, above what is to be pasted.
setup-made = Votive now takes votes for it. In { $site }'s dashboard, open this listing's webhook settings and paste both:
# Below what is to be pasted.
setup-made-then = Save, then press **Send Test Webhook**. `/setup` shows whether the test arrived.
setup-made-secret = The token is shown only now and only to you. Keep it to yourself; if it is lost, `/setup` makes a new one.
setup-replaced = Here is a new token. Paste it into { $site }'s dashboard in place of the old one:
setup-replaced-then = The old token works until one hour after the new one's first delivery, seven days at most: no vote is lost meanwhile. Press **Send Test Webhook** when you have pasted it.
setup-revoked = Here is a new token; the old ones have ended. Until you paste it into { $site }'s dashboard, votes are turned away:
setup-revoked-then = Press **Send Test Webhook** when you have pasted it.
setup-secret = The token is shown only now and only to you.
setup-address = Webhook URL: `{ $address }`
# $path is how the address will end.
setup-address-unknown = Webhook URL: not known yet; it will end in `{ $path }`
setup-address-not-set = Webhook URL: not set by the operator
setup-token = Token: `{ $token }`

## What was done, each in a line.

setup-said-channel = ✅ Voters are thanked in { $channel }.
setup-said-alarms = ✅ You are told in { $channel } when something goes wrong. Nobody is pinged.
setup-said-role = ✅ { $role } is given from the first vote on, also to those who have voted already.
setup-said-new-role = ✅ The role { $role } was created. It is given from the first vote on and permits nothing; colour and name are yours.
# $roles is one role or several, joined by commas.
setup-said-dropped = ✅ No votes earn { $roles } any more; those who have it from me lose it.
setup-said-no-alarms = ✅ No alarms are posted any more. `/setup` and `/doctor` show what is wrong.
setup-said-no-channel = ✅ Nobody is thanked in a channel any more. Votes are counted all the same.
setup-said-page = ✅ The vote page is set.
setup-said-no-page = ✅ `/vote` shows no page for this listing any more.
setup-said-paused = ⏸️ Paused: votes are counted, but nobody is thanked or given a role.
setup-said-resumed = ▶️ Resumed: roles that were earned meanwhile are given now; nobody is thanked late.
setup-said-sample = ✅ A sample thank-you is on its way to the channel. If it does not appear, look here for the reason.
setup-said-sample-waits = A sample thank-you is already waiting to be posted.
setup-said-sample-nowhere = There is no thank-you channel for a sample. Choose one first.
setup-said-role-not-allowed = ⚠️ I could not create a role: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**, or choose a role that is there.
setup-said-too-many-roles = ⚠️ I could not create a role: the server has as many as Discord allows. Choose one that is there.
# $name is the name that the role was to have.
setup-said-role-unknown = ⚠️ Discord did not say whether the role was created. Look under Server Settings → Roles: if **{ $name }** is there, choose it here; if not, try again.
setup-said-role-later = ⚠️ Discord could not be asked to create a role just now. Try again in a few minutes, or choose one that is there.

## Permissions, as Discord calls them.

setup-permission-view = View Channel
setup-permission-send = Send Messages
setup-permission-embed = Embed Links
setup-permission-history = Read Message History

## What would not work, and the step that mends it. Settings and permissions are called as Discord calls them.

setup-to-be-mended = **To be mended**
setup-not-in-server = Votive's bot is not a member of this server, only its commands are. Invite it again with the scope `bot`; until then nobody can be thanked or given a role.
setup-unchecked = Discord could not be asked just now, so the channel's and roles' permissions were **not checked**. What you chose is kept. Run `/setup` again in a few minutes to see whether it will work.
setup-no-address = There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) and restart it. Then run `/setup` again.

setup-cannot-thank = I cannot thank voters in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-cannot-alarm = I cannot post alarms in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-cannot-announce = I cannot announce results in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-cannot-remind = I cannot remind members in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-cannot-board = I cannot keep the live board in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-cannot-goal = I cannot show the goal in { $channel }: I lack **{ $permission }** there. Edit the channel → Permissions → add Votive's role → allow **{ $permission }**.
setup-gone-for-thanks = The channel { $channel } does not exist in this server any more, so I cannot thank voters there. Choose another channel.
setup-gone-for-alarms = The channel { $channel } does not exist in this server any more, so I cannot post alarms there. Choose another channel.
setup-gone-for-results = The channel { $channel } does not exist in this server any more, so I cannot announce results there. Choose another channel.
setup-gone-for-reminders = The channel { $channel } does not exist in this server any more, so I cannot remind members there. Choose another channel.
setup-gone-for-board = The channel { $channel } does not exist in this server any more, so I cannot keep the live board there. Move it with `/board move`.
setup-gone-for-goal = The channel { $channel } does not exist in this server any more, so I cannot show the goal there. Move it with `/goal show`.
setup-no-text-channel = { $channel } is not a text or announcement channel. Choose one that is.
setup-post-unexplained = Discord refuses my messages in { $channel } and does not say why. Look at my permissions there, or choose another channel.
setup-post-refused = Posting in { $channel } was refused. Look at my permissions there.

setup-give-not-allowed = I cannot give { $role }: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**.
setup-give-too-high = I cannot give { $role }: it is not below my own role. Server Settings → Roles → drag Votive's role above { $role }.
setup-give-managed = { $role } belongs to a bot, an integration or a subscription, so Discord lets nobody give it. Choose another role.
setup-give-gone = The role { $role } does not exist any more. Choose another role.
setup-give-everyone = Everybody has `@everyone` already. Choose another role.
# $code is a number of Discord's.
setup-give-refused-code = Giving { $role } was refused by Discord, with code { $code }. Look at **Manage Roles** and at the order of roles.
setup-give-refused-on-the-way = Giving { $role } was refused on the way to Discord. Look at **Manage Roles** and at the order of roles.
setup-give-refused = Giving { $role } was refused. Look at **Manage Roles** and at the order of roles.

setup-take-not-allowed = I cannot take { $role } from those who no longer earn it: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**.
setup-take-too-high = I cannot take { $role } from those who no longer earn it: it is not below my own role. Server Settings → Roles → drag Votive's role above { $role }.
setup-take-not-let = I cannot take { $role } from those who no longer earn it: Discord does not let me.
setup-take-refused-code = Taking { $role } was refused by Discord, with code { $code }. Look at **Manage Roles** and at the order of roles.
setup-take-refused-on-the-way = Taking { $role } was refused on the way to Discord. Look at **Manage Roles** and at the order of roles.
setup-take-refused = Taking { $role } was refused. Look at **Manage Roles** and at the order of roles.

setup-reach-not-in-server = Nobody can be given a role: Votive's bot is not a member of this server. Invite it again with the scope `bot`; it then goes on by itself.
setup-reach-no-access = Nobody can be given a role: Discord gives me no access to this server's members. See whether Votive's bot is still a member of this server; if not, invite it again with the scope `bot`.
setup-reach-two-factor = Nobody can be given a role: this server requires two-factor authentication for moderation, and whoever owns this bot has not switched it on. They must switch it on in their account, or Server Settings → Safety Setup → switch the requirement off.
setup-reach-on-the-way = Nobody can be given a role: something on the way to Discord turns me away. Whoever runs this bot must look at its connection.
setup-reach-code = Nobody can be given a role: Discord refuses to show me this server's members, with code { $code }.
setup-reach-refused = Giving roles was refused in the whole server. Look whether Votive's bot is a member of it.

## How a listing stands.

setup-paused = ⏸️ Paused since { $when }: votes are counted, but nobody is thanked or given a role.
setup-page-none = Vote page: not set; `/vote` cannot show it
setup-roles-none = Roles: none
# Above a list of roles, each with what earns it.
setup-roles = Roles:
# At the end of a list: so many more.
setup-more = … and { $more } more

setup-title-token = **Token**
# In a list of tokens. $made, $used and $end are such as "2 hours ago" and "in 3 days".
setup-token-unused = made { $made }, never used
setup-token-unused-ends = made { $made }, never used, ends { $end }
setup-token-used = made { $made }, first used { $used }
setup-token-used-ends = made { $made }, first used { $used }, ends { $end }
# Instead of that list.
setup-token-none = ⚠️ none: votes are turned away until you make a new one.
# Before setup-token-paste.
setup-token-old-in-use = ⚠️ Only the old token is in use.
setup-token-none-in-use = ⚠️ No token was used yet.
setup-token-paste = Paste the new one into { $site }'s dashboard before the old one ends.
setup-token-paste-until = Paste the new one into { $site }'s dashboard before the old one ends, { $end }.

setup-title-deliveries = **Deliveries**
setup-vote-none = No vote so far.
setup-vote-last = The last vote is from { $when }.
setup-test-none = No test delivery so far: press **Send Test Webhook** in the dashboard.
setup-test-good = The last test delivery came { $when } and was in order.
# Above a list of what was odd: the three messages that follow.
setup-test-odd = The last test delivery came { $when }. What was odd about it:
setup-odd-no-listing = It names no listing. A vote must; a test need not.
setup-odd-other-listing = ⚠️ It names another listing than this one, and such votes are refused: each listing has a token of its own.
setup-odd-no-voter = It names no voter. A vote must; a test need not.
setup-ended-token = ⚠️ { $count ->
    [one] { $count } delivery was turned away for a token that has ended, the last { $when }.
   *[other] { $count } deliveries were turned away for a token that has ended, the last { $when }.
} Paste the newest token into { $site }'s dashboard.
# Once or twice.
setup-wrong-token = ⚠️ Someone sent something with a wrong token for this listing: { $count ->
    [one] { $count } delivery was turned away, the last { $when }.
   *[other] { $count } deliveries were turned away, the last { $when }.
} If that is { $site }, the token in its dashboard is not this listing's: make a new one and paste it there.
# Often.
setup-wrong-token-often = ⚠️ Someone keeps sending with a wrong token for this listing: { $count ->
    [one] { $count } delivery was turned away, the last { $when }.
   *[other] { $count } deliveries were turned away, the last { $when }.
} If that is { $site }, the token in its dashboard is not this listing's: make a new one and paste it there.
# $why is a sentence of its own about the latest: one of the five that follow.
setup-kept = ⚠️ { $count ->
    [one] { $count } delivery that could not be read, kept for 30 days.
   *[other] { $count } deliveries that could not be read, kept for 30 days.
} The latest came { $when }. { $why } Whoever runs this bot can have them read again: `votive replay`.
# Why a delivery could not be read.
setup-why-not-json = It was not JSON.
# $field is the name of a field.
setup-why-missing = It was without `{ $field }`.
setup-why-unusable = It had an unusable `{ $field }`.
setup-why-other-listing = It was for another listing than its token's.
setup-why-unknown = It was not understood.

setup-title-waiting = **Waiting**
# $why is one of the five that follow; $when is when the oldest vote came.
setup-waiting-thanks = ⏳ { $count ->
    [one] { $count } thank-you to be posted, the oldest for a vote that came { $when }: { $why }
   *[other] { $count } thank-yous to be posted, the oldest for a vote that came { $when }: { $why }
}
setup-wait-on-the-way = on the way.
setup-wait-pause = waiting for the end of the pause.
setup-wait-refused = Discord refuses the channel, see below.
setup-wait-put-off = Discord asked to wait or could not be reached; tried again { $next }.
setup-wait-unanswered = Discord did not say whether the last message was posted; asked again { $next }.
setup-waiting-roles = ⏳ { $count ->
    [one] { $count } member's roles to be looked at, next { $next }.
   *[other] { $count } members' roles to be looked at, next { $next }.
}
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } voter has earned a role but is not in this server: it is given when they join.
   *[other] { $count } voters have earned a role but are not in this server: it is given when they join.
}

setup-title-refused = **Refused by Discord**
# In small letters, below what is refused.
setup-refused-since = Since { $since }; tried again { $next }.
setup-unknown-sends = ❔ { $count ->
    [one] { $count } message of this server ended without Discord saying whether it was posted; it is not sent again.
   *[other] { $count } messages of this server ended without Discord saying whether they were posted; they are not sent again.
}
# $code is a number of Discord's.
setup-refused-sends = 🚫 { $count ->
    [one] { $count } thank-you of this server was given up, because Discord did not accept it (its error { $code }).
   *[other] { $count } thank-yous of this server were given up, because Discord did not accept them (its error { $code }).
} The votes are counted all the same.

## While the first test or vote is waited for. No line may be longer than 200 characters, with the site's name.

setup-live-waiting = 👀 Waiting for the test or the first vote. This message changes by itself when it comes.
# $button is setup-label-check.
setup-live-stopped = 💤 I no longer watch for the test or the first vote here. Press **{ $button }** to look whether it came.
setup-live-test = ✅ **The test has arrived.** Votes will be counted.
setup-live-vote = ✅ **The first vote has arrived** and is counted.
setup-live-wrong-token = ❌ Something came for this listing with a wrong token. If you just sent it, paste the token again, whole, into { $site }'s dashboard. Still waiting.
setup-live-ended-token = ❌ Something came with an old token that has ended. Paste the newest one into { $site }'s dashboard. Still waiting.
setup-live-other-listing = ❌ Something came with this token for another listing. In { $site }'s dashboard, paste it at this listing. Still waiting.
# $why is one of setup-why-….
setup-live-unreadable = ❌ Something came that could not be read; it is kept. { $why } Still waiting.

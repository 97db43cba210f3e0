## Reminders: the message, /remind, and what owners choose in /settings.

# The message that somebody gets when they can vote again.
reminders-title = You can vote again!
reminders-one = { $listing } is looking forward to your next vote.
# Stands above a list of listings.
reminders-many = These are looking forward to your next votes:
reminders-no-page = `/vote` in the server shows how to get there.
# $server is the name of the server.
reminders-why = You asked for this in { $server }. `/remind` there sets quiet hours.

# On buttons. The first stands under thank-yous, for everybody.
reminders-label-me = Remind me
reminders-label-stop = Stop reminders
reminders-label-on = Turn on
reminders-label-off = Turn off
reminders-label-quiet = Quiet hours
reminders-label-no-quiet = No quiet hours
reminders-label-show = Refresh

# /remind.
reminders-card = Your reminders
reminders-never = 🔕 You are not reminded. Turn it on, and you get a direct message when you can vote again: one each time, none if you have voted already, and a button in it stops them.
reminders-off = 🔕 Your reminders are off. Turn them on again whenever you like.
reminders-closed = ⚠️ Your reminders have stopped, because Discord did not let my direct message through. Allow direct messages from members of this server in its privacy settings, then turn them on again with `/remind`.
reminders-on = 🔔 You get a direct message when you can vote again.
reminders-on-in-channel = 🔔 You are mentioned in { $channel } when you can vote again, because Discord does not let my direct messages through to you. To get those again, allow them in this server's privacy settings and turn reminders off and on.
reminders-server-off = ⚠️ Reminders are switched off for this server, so nobody gets any. Somebody who manages it can switch them on in `/settings show`.
reminders-quiet = 🌙 Quiet hours: from { $from } to { $until } in **{ $zone }**. What falls due then comes when they are over.
reminders-quiet-none = 🌙 Quiet hours: none
reminders-due = **Next**
# $when is "in 3 hours".
reminders-due-at = { $listing }: { $when }
reminders-due-none = Nothing is due: vote, and you are reminded when you can vote again. `/vote` shows where.

# What was just done.
reminders-done-on = ✅ Done: you will be reminded when you can vote again.
reminders-done-off = ✅ Stopped: you get no more reminders from this server. Changed your mind? Turn them on again below.
reminders-done-quiet = ✅ Your quiet hours are set.
reminders-done-no-quiet = ✅ You have no quiet hours any more.
reminders-deleted = Votes are not stored under your name in this server, because you had your data deleted: so nobody knows when you can vote again. `/privacy` lets your votes count again; then ask me once more.
reminders-not-yours = Only whoever this reminder is for can stop it. `/remind` in the server shows yours.

# The form for quiet hours.
reminders-form-title = Quiet hours
reminders-form-from = From
reminders-form-until = Until
reminders-form-zone = Your time zone
reminders-form-time-placeholder = Such as 22:00 or 10 pm
reminders-form-zone-placeholder = A name such as Europe/Berlin, or a city
reminders-bad-time = ⚠️ “{ $typed }” is no time of day: write it such as `22:00` or `10 pm`. Nothing was changed.
reminders-same-times = ⚠️ Quiet hours cannot begin and end at the same time. Nothing was changed.
reminders-bad-zone = ⚠️ I know no such time zone. Did you mean `{ $nearest }`? Nothing was changed.

# In /settings: what the owners of a server choose.
reminders-settings-label = Reminders
reminders-settings-off = Reminders: off
reminders-settings-direct = Reminders: by direct message, for members who ask
reminders-settings-channel = Reminders: by direct message, for members who ask, or in { $channel }
reminders-ask = Members can ask to be reminded when they can vote again: with a button under thank-yous, or with `/remind`. They get a direct message. Where somebody's direct messages are closed, they can be mentioned in a channel instead; nobody else is.
reminders-choose-channel = Choose a channel for closed direct messages
reminders-settings-label-on = Switch reminders on
reminders-settings-label-off = Switch reminders off
reminders-settings-label-direct = Direct messages only
reminders-settings-on = ✅ Members can be reminded. The button stands under the next thank-yous.
reminders-settings-none = ✅ Nobody is reminded here any more. Members who asked are reminded again if you switch it on.
reminders-settings-in = ✅ Members whose direct messages are closed are reminded in { $channel }, where only they are mentioned.
reminders-settings-nowhere = ✅ Members are reminded by direct message only.

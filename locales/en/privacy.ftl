## /privacy: what is kept, hiding, deleting; and what others see of it.

# On buttons.
privacy-label-data = Get my data
privacy-label-hide = Hide me
privacy-label-show = Show me again
# Asks whether to delete.
privacy-label-ask-delete = Delete my data
# Deletes.
privacy-label-delete = Delete it for good
privacy-label-back = Back
# Shows how far it is.
privacy-label-refresh = Look again
# Later votes are theirs again.
privacy-label-count-again = Count my votes again
# Asks whether to delete.
privacy-label-ask-server = Delete everything of this server
# Opens the form in which that is confirmed.
privacy-label-server = Type the server's name…
privacy-form-server-title = Delete everything of this server
privacy-form-server-label = The server's name, exactly

privacy-title = Your privacy
# $refresh is what the button says.
privacy-being-deleted = What Votive kept about you in this server is being deleted. This takes a moment; a thank-you that is just being sent is waited for. **{ $refresh }** says how far it is.
# $when is "2 days ago".
privacy-deleted = Your data in this server was deleted { $when }. What is left are votes that nobody can tell are yours, and a keyed hash by which Votive keeps it so: later votes of yours are stored without your id or name and count towards nobody.
# $button is what the button says.
privacy-deleted-more = Press **{ $button }** if you want your votes from now on to be yours again. You begin at zero: what was deleted stays so.
privacy-scope = This is about this server only. Messages that are already in Discord, and roles that you have, stay there.

privacy-kept-nothing = Votive has no votes of yours in this server.
# Above a list of what is kept.
privacy-kept = Votive keeps about you in this server:
# $when is "2 hours ago".
privacy-kept-votes = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** for { $listings ->
    [one] { $listings } listing
   *[other] { $listings } listings
}: your id, when you voted, and how often in each day, week and month
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** for { $listings ->
    [one] { $listings } listing
   *[other] { $listings } listings
}, the last { $when }: your id, when you voted, and how often in each day, week and month
privacy-kept-name = your name as the listing site told it: { $name }
privacy-kept-no-name = no name
privacy-kept-more = which reward roles you got, and what the site sent, for 30 days
privacy-hidden = You are **hidden** ({ $when }): your votes count and earn roles, but you are not thanked, stand on no board, have no place among top voters, and no name of yours is kept.
# $button is what the button says.
privacy-can-hide = **{ $button }**: your votes count and earn roles, but nobody is told: no thank-you, no board, no place among top voters, no name.
privacy-can-delete = **{ $button }**: what is kept is made anonymous, for good.

privacy-ask-delete-title = Delete your data in this server?
# Above what goes and what stays.
privacy-ask-delete = **This cannot be undone.** If you go on, in this server
privacy-ask-delete-goes = **goes**: your id and your name, from every vote; your totals, your place on the boards, and all thank-yous that are not posted yet; what Votive knows of your reward roles; what the listing sites sent.
privacy-ask-delete-stays = **stays**: how many votes there were and when, under a random number that is not yours; a keyed hash of your id, by which Votive knows a vote of yours to leave you out of it. Later votes count towards nobody, until you say otherwise here. Messages that are already in Discord stay; so do roles that you have, but Votive gives you no new ones. What admins wrote as the reason of a correction stays as they wrote it.
privacy-ask-delete-copies = Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away.

# What was done.
privacy-said-hidden = ✅ Done: you are hidden. The names that were kept of you are being cleared.
privacy-said-shown = ✅ Done: your votes are shown again, and the next one is thanked where this server thanks.
privacy-said-deleting = ✅ Your data is being deleted.
privacy-said-counted = ✅ Done: your votes count again from now on.
privacy-said-busy = ⏳ What you asked for before is still being done. Try again in a minute.
privacy-said-already = That is so already.

# Comes with the file. $entries are votes that came and votes that were given or taken by hand.
privacy-data = This is all that Votive keeps about you in this server, with { $entries ->
    [one] { $entries } vote or correction
   *[other] { $entries } votes and corrections
}.
privacy-data-left-out = Discord takes files of 10 MiB at the most, so { $left_out ->
    [one] { $left_out } older one
   *[other] { $left_out } older ones
} did not fit; whoever runs this bot can give you the rest.

# For others, of somebody who is hidden.
privacy-keeps-to-themselves = { $who } keeps their votes to themselves.
privacy-own-deleted = Your data in this server was deleted, and later votes count towards nobody. `/privacy` changes that.
# Below one's own votes.
privacy-only-you = You are hidden in this server: only you see this. /privacy

privacy-not-the-owner = Only the owner of this server can delete everything of it. Nothing was deleted. `/privacy` shows what you can do about your own data.
privacy-wrong-name = That is not this server's name, so nothing was deleted. Press the button again, and type the name as it stands at the top of the channel list.
privacy-nothing-of-server = Votive keeps nothing of this server, so there was nothing to delete.
privacy-cannot-ask = Discord did not answer when asked who owns this server, so nothing was deleted. Please try again in a minute.
privacy-ask-server-title = Delete everything of this server?
# $name is the server's.
privacy-ask-server = **This cannot be undone.** If you go on, everything that Votive keeps of **{ $name }** goes: all votes of all members, totals and boards, listings and their tokens, reward rules, settings, and what members asked for with `/privacy`. Listing sites are refused at once: their tokens end.
privacy-ask-server-stays = Messages that are already in Discord stay, and so do roles. The bot stays too; `/setup` begins anew. Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away.
privacy-ask-server-type = To go on, type the server's name in the form that the button opens.
privacy-server-deleted-title = Deleted
privacy-server-deleted = ✅ Everything that Votive kept of this server is deleted. Tokens that were pasted into listing sites no longer work. `/setup` begins anew whenever you like.
privacy-server-being-deleted = ✅ Everything that Votive keeps of this server is being deleted; for a large server that takes some minutes. No more votes are taken: tokens that were pasted into listing sites no longer work. When it is over, `/setup` begins anew.

## What went wrong, for the one who asked.

errors-ours = Something went wrong on our side. Please try again; if it stays like this, tell the bot's operator the reference `{ $reference }`.
errors-busy = Votive has too much to do to look this up just now. Please try again in a minute; if it stays like this, tell the bot's operator the reference `{ $reference }`.
errors-servers-only = This works only in a server. Use it there.
errors-button-out-of-date = This button is out of date. Run the command again for a new one.
errors-press-again = This took too long to open. Press the button again.
errors-command-out-of-date = This command has changed. Reload Discord (Ctrl+R, or restart the app) and run it again.
errors-option-unusable = One of the options cannot be used as it is. Check them and run the command again.
errors-no-such-listing = This server has no such listing. Choose one from the list that appears while you type.
errors-being-deleted = What Votive had of this server is being deleted just now, because the bot was away from it for 30 days or the server's owner asked for it. Please try again in a minute; then whoever manages this server can set it up anew with `/setup`.
errors-which-listing = This server has several listings. Say which one with the option `listing`: a list appears while you type.
errors-nothing-set-up = No listing is set up here yet, so there are no votes to change. `/setup` sets one up.
# For somebody who may not use a button of the command.
errors-not-allowed = You need the permission **Manage Server** for this. Somebody who has it can also let you use `/{ $command }`: in the server's settings, under Integrations, at this bot.
errors-not-known-to-be-allowed = Discord could not be asked just now whether this server lets you use `/{ $command }`, so nothing was done. Please try again in a minute.
# Permissions are named as Discord names them.
errors-you-need = { $count ->
    [0] You do not have the permissions that this command needs.
   *[other] You need the permission { $permissions } for this command. Ask somebody who runs this server.
}
errors-bot-needs = { $count ->
    [0] The bot does not have the permissions that this command needs.
   *[other] The bot needs the permission { $permissions } for this. Somebody with Manage Server can give it in the server's settings, under Roles.
}

## What a listing is called.

listings-server = This server
# A bot by its number, where it cannot be mentioned.
listings-bot = Bot { $id }
# Something that is listed, on a site such as Discollab.
listings-on = { $listed } on { $site }

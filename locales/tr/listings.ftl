listings-server = Bu sunucu
listings-bot = Bot { $id }
listings-on = { $listed } ({ $site })

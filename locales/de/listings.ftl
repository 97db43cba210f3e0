listings-server = Dieser Server
listings-bot = Bot { $id }
listings-on = { $listed } auf { $site }

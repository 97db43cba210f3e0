listings-server = Ten serwer
listings-bot = Bot { $id }
listings-on = { $listed } na { $site }

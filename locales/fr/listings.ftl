listings-server = Ce serveur
listings-bot = Bot { $id }
listings-on = { $listed } sur { $site }

listings-server = Цей сервер
listings-bot = Бот { $id }
listings-on = { $listed } на { $site }

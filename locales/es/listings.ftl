listings-server = Este servidor
listings-bot = Bot { $id }
listings-on = { $listed } en { $site }

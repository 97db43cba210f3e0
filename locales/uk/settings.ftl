settings-zone-title = Часовий пояс
settings-zone-label = За яким поясом починаються дні сервера?
settings-zone-placeholder = Назва, наприклад Europe/Berlin, або місто
settings-cooldown-title = Час між голосами
settings-cooldown-label = Коли після голосу можна голосувати знову?
settings-cooldown-placeholder = Наприклад 12h, 90m або 1d
settings-cooldown-bad = Час між голосами має бути від 1 хвилини до 31 дня, наприклад `12h`, `90m` або `1d 12h`. Нічого не змінено.
settings-grace-title = Серії
settings-grace-label = Скільки часу є, щоб зберегти серію?
settings-grace-placeholder = Від 0 до 7 днів, наприклад 1d або 12h
settings-grace-bad = Час на збереження серії після того, як знову можна голосувати, має бути від 0 хвилин до 7 днів, наприклад `1d` або `12h`. Нічого не змінено.

settings-label-grace = Серії
settings-label-zone = Часовий пояс
settings-label-cooldown = Час між голосами
settings-label-all = Усі налаштування
settings-choose-listing = Змінити лістинг

settings-server = **Цей сервер**
settings-zone = Часовий пояс: **{ $zone }**, там зараз { $local }
settings-zone-next = Часовий пояс: **{ $zone }**, там зараз { $local }; змінити знову можна { $when }
settings-language = Мова того, що бачать усі: **{ $language }**
settings-results-none = Результати: не оголошуються
settings-results = Результати: наприкінці { $periods } у каналі { $channel }
settings-alarms = Сповіщення про проблеми: { $channel }
settings-grace = Серії: на збереження є { $span } після того, як знову можна голосувати
settings-roles-all = Ролі за голоси за всі лістинги разом: { $roles }
settings-no-listing = Ще не підключено жодного лістингу: скористайся `/підключення`. Часовий пояс змінює `/налаштування часовий-пояс`.
settings-more = … і ще { $more }: вибери нижче, що показати.
settings-paused = ⏸️ Призупинено { $when }
settings-thanks = Подяки: { $channel }
settings-thanks-own = Подяки: { $channel }, вашими власними словами
settings-page = Сторінка голосування: { $page }
settings-page-none = Сторінка голосування: не вказано
settings-cooldown = Час між голосами: { $span }, якщо сайт не повідомляє іншого
settings-history = Голоси, що не надійшли: зараховуються
settings-history-off = Голоси, що не надійшли: не зараховуються; змінити – `/налаштування відновлення`
settings-roles = Ролі лише за його голоси: { $roles }

settings-zone-changed = ✅ Дні цього сервера тепер починаються опівночі за поясом **{ $zone }**, там зараз { $local }. Це стосується голосів відтепер; попередні залишаються в тому дні, у якому їх зараховано. Змінити знову можна { $when }.
settings-zone-same = Часовий пояс уже **{ $zone }**: там зараз { $local }.
settings-zone-too-soon = ⚠️ Часовий пояс поки що залишається **{ $zone }**: його можна змінювати раз на добу, наступного разу { $when } ({ $date }).
settings-zone-unknown = ⚠️ Не знаю такого часового поясу. Можливо, `{ $nearest }`? `/налаштування часовий-пояс` підказує назви й міста під час введення. Нічого не змінено.
settings-cooldown-set = ✅ Час між голосами: { $span }, якщо сайт не повідомляє іншого.
settings-grace-set = ✅ Час на збереження серії: { $span } після того, як знову можна голосувати. Це стосується голосів відтепер.
settings-language-set = ✅ Відтепер усе, що тут бачать усі, буде українською. Відповіді, які бачить лише одна людина, — мовою її Discord.

settings-freezes-title = Заморозки серії
settings-freezes-label = За скільки голосів? 0: вимкнено
settings-freezes-placeholder = Від 1 до 100, наприклад 10; 0 вимикає
settings-freezes-bad = Заморозка серії може бути за 1–100 голосів; 0 вимикає їх. Нічого не змінено.
settings-label-freezes = Заморозки серії
settings-freezes = Заморозки серії: одна за кожні { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}, у запасі щонайбільше { $most }
settings-freezes-set = ✅ Заморозка серії дається за кожні { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}; у запасі може бути щонайбільше { $most }. Серія, що урвалася б, тримається ще стільки, скільки після останнього голосу. Це стосується голосів відтепер.
settings-freezes-off = ✅ Відтепер заморозки серії не даються й не використовуються. Ті, що в запасі, повернуться, коли їх знову ввімкнути.

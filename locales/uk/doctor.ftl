doctor-label-again = Перевірити ще раз
doctor-label-kept = Показати збережені запити

doctor-all-well = **Усе гаразд.**
doctor-look = **Усе працює**, але зверни увагу: { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}.
doctor-mend = **Треба виправити: { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
    [many] { $count } пунктів
   *[other] { $count } пункту
}.**
doctor-more = … і ще { $more }. Спершу виправ ці, потім перевір ще раз.

doctor-in-server = Я на цьому сервері, і Discord відповідає.
doctor-unchecked = Зараз не вдалося звернутися до Discord, тож канали, ролі й дозволи **не перевірено**. Натисни **{ $button }** за хвилину.
doctor-joins = Я дізнаюся, коли хтось приєднується: за попередні голоси роль видається одразу.
doctor-joins-unheard = Я не дізнаюся, коли хтось приєднується; за попередні голоси роль видається під час перевірки, протягом кількох годин. Оператор бота може ввімкнути *Server Members Intent* на порталі розробників Discord, сторінка *Bot*, і перезапустити бота.
doctor-no-listing = Ще не підключено жодного лістингу. Скористайся `/підключення`.
doctor-no-alarms = Каналу для сповіщень немає, тож проблеми видно лише тут. `/підключення` → **{ $button }**.
doctor-thanks-in = Подяки публікуються в { $channel }, дозволи є.
doctor-alarms-in = Сповіщення про проблеми публікуються в { $channel }, дозволи є.
doctor-results-in = Результати оголошуються в { $channel }, дозволи є.
doctor-reminders-in = Нагадування тим, хто закрив приватні повідомлення, надходять у { $channel }, дозволи є.
doctor-board-in = Рейтинг наживо є в { $channel }, дозволи є.
doctor-goal-in = Ціль показується в { $channel }, дозволи є.
doctor-can-give = Я можу видавати { $role }.
doctor-no-roles = За голоси немає жодної ролі. За бажання додай: `/підключення` → **{ $button }**.
doctor-outage = З { $from } до { $until } бот не працював і не приймав голосів. Серії через це не перервалися; більшість пропущених голосів сайти надсилають ще раз.

doctor-no-token = { $listing }: немає токена, тож голоси відхиляються. `/підключення` → **{ $button }**.
doctor-paused = { $listing }: призупинено { $when }; ніхто не отримує ні подяк, ні ролей. `/підключення` → **{ $button }**.
doctor-ended-token = { $listing }: через токен, що вже не діє, відхилено { $count ->
    [one] { $count } запит
    [few] { $count } запити
    [many] { $count } запитів
   *[other] { $count } запиту
}, останній { $when }. Встав найновіший токен у панелі сайту { $site }.
doctor-wrong-token = { $listing }: хтось надсилає запити з хибним токеном, поки що { $count ->
    [one] { $count } запит
    [few] { $count } запити
    [many] { $count } запитів
   *[other] { $count } запиту
}, останній { $when }. Якщо це { $site }, створи новий токен через `/підключення` і встав його там.
doctor-no-thanks = { $listing }: як і вибрано, без подяк у каналі.
doctor-no-page = { $listing }: сторінку голосування не вказано, тож `/голосувати` не може показати, де голосувати. `/підключення` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count ->
    [one] чекає { $count } подяка
    [few] чекають { $count } подяки
    [many] чекає { $count } подяк
   *[other] чекає { $count } подяки
}, найдавніша за голос, що надійшов { $when }: { $why }
doctor-wait-refused = Discord не дозволяє писати в канал.

doctor-silent = { $listing }: останній голос надійшов { $when }, а це незвично давно. Перевір, чи панель сайту { $site } досі має цей вебхук, і натисни там **Send Test Webhook**.
doctor-last-vote = { $listing }: останній голос надійшов { $when }.
doctor-nothing-came = { $listing }: ще не надійшло ні голосу, ні тесту. Натисни **Send Test Webhook** у панелі сайту { $site }.
doctor-no-vote = { $listing }: голосів ще немає.
doctor-test-other-listing = { $listing }: останній тест надійшов { $when }, але в ньому вказано інший лістинг, а такі голоси відхиляються: кожен лістинг має власний токен.
doctor-test = { $listing }: останній тест надійшов { $when }.
doctor-kept = { $listing }: не вдалося прочитати { $count ->
    [one] { $count } запит
    [few] { $count } запити
    [many] { $count } запитів
   *[other] { $count } запиту
}; останній надійшов { $when }. { $why } **{ $button }** покаже, що надійшло; оператор бота може прочитати це ще раз за допомогою `votive replay`.

doctor-refused-since = Перша відмова { $since }, наступна спроба { $next }.
doctor-nobody-waits = Ніхто не чекає на роль.
doctor-waiting-roles = Треба перевірити ролі { $count ->
    [one] { $count } людини
    [few] { $count } людей
    [many] { $count } людей
   *[other] { $count } людини
}, наступна перевірка { $next }. Це відбувається саме собою.
doctor-waiting-absent = { $count ->
    [one] { $count } людина здобула роль, але її немає на цьому сервері: роль буде видано, коли вона приєднається.
    [few] { $count } людини здобули роль, але їх немає на цьому сервері: роль буде видано, коли вони приєднаються.
    [many] { $count } людей здобули роль, але їх немає на цьому сервері: роль буде видано, коли вони приєднаються.
   *[other] { $count } людини здобули роль, але їх немає на цьому сервері: роль буде видано, коли вони приєднаються.
}
doctor-unknown-sends = Discord не підтвердив, чи опубліковано { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}; двічі нічого не надсилається.
doctor-refused-sends = Не вдалося надіслати { $count ->
    [one] { $count } подяку
    [few] { $count } подяки
    [many] { $count } подяк
   *[other] { $count } подяки
}, бо Discord відмовив (його помилка { $code }). Самі голоси зараховано.

doctor-nothing-kept = Збережених запитів немає: усе, що надійшло за останні 30 днів із твоїми токенами, вдалося прочитати.
doctor-kept-shown = Не вдалося прочитати { $count ->
    [one] { $count } запит
    [few] { $count } запити
    [many] { $count } запитів
   *[other] { $count } запиту
}; найновіші зверху. Вони зберігаються 30 днів. Оператор бота може прочитати їх ще раз за допомогою `votive replay`.
doctor-file-not-json = це не JSON
doctor-file-missing = немає поля { $field }
doctor-file-unusable = непридатне поле { $field }
doctor-file-other-listing = вказано інший лістинг, ніж той, якому належить токен
doctor-file-unknown = незрозуміло

doctor-silence = { $listing }: між { $from } і { $until } не надійшло жодного голосу, незвично довго. Жодна серія через це не урвалася.

boards-set-up = Тут ще не підключено жодного лістингу. Це може зробити хтось із дозволом «Керувати сервером» за допомогою `/підключення`.

boards-title = Рейтинг голосування за весь час
boards-title-day = Рейтинг голосування за { $date }
boards-title-week = Рейтинг голосування за тиждень від { $date }
boards-title-month = Рейтинг голосування за { $month }

boards-when-day = за { $date }
boards-when-week = за тиждень від { $date }
boards-when-month = за { $month }

boards-empty = Ще ніхто не голосував. Де голосувати, покаже `/голосувати`.
boards-empty-period = За цей період ще ніхто не голосував. Де голосувати, покаже `/голосувати`; рейтинг за весь час — `/рейтинг`.
boards-not-on-it = { $who }: поки що поза цим рейтингом. Де голосувати, покаже `/голосувати`.

boards-votes = Голоси
boards-none-yours = У тебе тут ще немає голосів. Де голосувати, покаже `/голосувати`.
boards-none = { $who } ще не має тут голосів.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**, місце **{ $rank }**
boards-lately = Сьогодні { $today } · цього тижня { $week } · цього місяця { $month }
boards-last-vote = Останній голос { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}, останній { $when }
boards-streak-best = Серія: **{ $length }**, поки що найкраща. Щоб зберегти її, проголосуй до { $date } ({ $when })
boards-streak = Серія: **{ $length }**, найкраща: { $best }. Щоб зберегти її, проголосуй до { $date } ({ $when })
boards-streak-none = Зараз серії немає, найкраща: { $best }. Наступний голос почне нову

boards-vote = Голосувати
boards-vote-at = Голосувати: { $listing }
boards-no-page = Сторінку голосування не вказано. Це може зробити хтось із дозволом «Керувати сервером»: `/підключення адреса_голосування`.
boards-next-vote = Наступний голос { $when }
boards-ready = Уже можна голосувати

boards-freezes = ❄️ { $left ->
    [one] { $left } заморозка серії в запасі
    [few] { $left } заморозки серії в запасі
    [many] { $left } заморозок серії в запасі
   *[other] { $left } заморозки серії в запасі
} на випадок запізнілого голосу
boards-frozen = ❄️ Серія тримається на заморозках (використано: { $used }, лишилося: { $left }): проголосуй якнайшвидше
boards-frozen-last = ❄️ Серія тримається на заморозках (використано: { $used }, більше немає): проголосуй якнайшвидше

boards-past-yesterday = Учора ({ $date })
boards-past-day = { $date }
boards-past-last-week = Минулий тиждень ({ $from } – { $to })
boards-past-week = Тиждень { $from } – { $to }
boards-past-last-month = Минулий місяць ({ $month })
boards-past-month = { $month }
boards-past-unknown = Не розумію, який це період. Вибери його зі списку або введи дату, наприклад { $date }.
boards-past-both = Вибери або `період`, або `минулий_період`, але не обидва разом.
boards-past-no-votes = За цей період ніхто не голосував або лише ті, хто цього не показує, тож результату немає. Рейтинг за весь час покаже `/рейтинг`.
boards-past-not-over = Це ще не кінець: результат фіксується через десять хвилин після завершення періоду. Поточний стан покаже `/рейтинг` із параметром `період`.
boards-sealed = Результат зафіксовано: { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
} від { $voters ->
    [one] { $voters } людини
    [few] { $voters } людей
    [many] { $voters } людей
   *[other] { $voters } людини
}.
boards-sealed-changed = Відтоді рейтинг змінили пізніші голоси, виправлення або приховані імена. Зафіксований результат лишається таким, як був; рейтинг покаже кнопка.
boards-whole = Увесь рейтинг
boards-listing-not-sealed = Результати фіксуються для всього сервера. Цей рейтинг одного лістингу враховує й те, що надійшло пізніше.

boards-streaks-current = Поточні серії
boards-streaks-best = Найкращі серії за весь час
boards-streak-row = { $who } · { $length } поспіль
boards-streaks-empty = Зараз ні в кого немає серії. Її починає кожен голос: де голосувати, покаже `/голосувати`.
boards-streaks-not-on-it = { $who } зараз не має серії: її почне наступний голос.
boards-streaks-whole-server = Для серій рахуються голоси за всі лістинги цього сервера разом, тож рейтингу серій для одного лістингу немає. Не вказуй параметр `лістинг`.

boards-live-empty = За цей період ще ніхто не голосував. Де голосувати, покаже `/голосувати`.
boards-live-more = { $voters } · оновлюється автоматично · більше покаже `/рейтинг`
boards-live-day = сьогодні
boards-live-week = цей тиждень
boards-live-month = цей місяць
boards-live-all = весь час
boards-live-set = ✅ Рейтинг наживо ({ $of }) тепер у { $channel }. Він оновлюється автоматично, із затримкою щонайбільше хвилину.
boards-live-left = Старе повідомлення в { $channel } не вдалося видалити; видали його вручну.
boards-live-none = Рейтингу наживо немає. Його створить `/рейтинг-наживо показати`.
boards-live-stopped = ✅ Рейтингу наживо більше немає.
boards-live-setting-none = Рейтинг наживо: немає; його створить `/рейтинг-наживо показати`
boards-live-setting = Рейтинг наживо ({ $of }): { $channel }
boards-live-setting-off = Рейтинг наживо: { $channel }, але він не оновлюється; чому, покаже `/діагностика`
boards-live-off-title = Одне з повідомлень більше не оновлюється ⚠️
boards-live-off-deleted = Я більше не публікую рейтинг наживо в { $channel }: за годину його видалили тричі. Якщо він має там бути, з’ясуй, хто його видаляє, а потім виконай `/рейтинг-наживо показати`.
boards-live-off-unknown = Discord не підтвердив, чи опубліковано рейтинг наживо в { $channel }, а двічі я нічого не публікую. Подивись, чи він там є; якщо так, видали його, а потім виконай `/рейтинг-наживо показати`.
boards-live-off-refused = Discord не приймає рейтинг наживо в { $channel }. `/рейтинг-наживо показати` спробує ще раз.

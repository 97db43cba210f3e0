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

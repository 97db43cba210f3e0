goals-name = { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}
goals-name-day = { $votes ->
    [one] { $votes } голос сьогодні
    [few] { $votes } голоси сьогодні
    [many] { $votes } голосів сьогодні
   *[other] { $votes } голосу сьогодні
}
goals-name-week = { $votes ->
    [one] { $votes } голос цього тижня
    [few] { $votes } голоси цього тижня
    [many] { $votes } голосів цього тижня
   *[other] { $votes } голосу цього тижня
}
goals-name-month = { $votes ->
    [one] { $votes } голос цього місяця
    [few] { $votes } голоси цього місяця
    [many] { $votes } голосів цього місяця
   *[other] { $votes } голосу цього місяця
}

goals-title = 🎯 Ціль: { $goal }
goals-percent = { $percent } %
goals-count = { $count } із { $votes } { $votes ->
    [one] голосу
    [few] голосів
    [many] голосів
   *[other] голосу
}
goals-left = { $left ->
    [one] Лишився ще { $left } голос.
    [few] Лишилося ще { $left } голоси.
    [many] Лишилося ще { $left } голосів.
   *[other] Лишилося ще { $left } голосу.
}
goals-ends = Кінець { $when }.
goals-how = Де голосувати, покаже `/голосувати`.
goals-reached = 🎉 Ціль досягнуто { $when }. Дякуємо всім!
goals-reached-again = 🎉 Ціль досягнуто. Дякуємо всім! Нова спроба почнеться { $when }.
goals-over = Час вийшов, а цілі не досягнуто.

goals-celebration-title = Ціль досягнуто 🎉
goals-celebration = Ваша ціль: { $goal }. Уже є { $count }! Дякуємо всім!

goals-set = ✅ Ціль: { $goal }. У { $channel } я показую, скільки вже є, із затримкою щонайбільше хвилину, а коли ціль буде досягнуто, один раз там це відсвяткую.
goals-set-repeats = З кожним періодом вона починається знову.
goals-set-instead = Вона замінює попередню ціль: { $goal }, досі { $count }.
goals-already = Уже є { $count ->
    [one] { $count } голос
    [few] { $count } голоси
    [many] { $count } голосів
   *[other] { $count } голосу
}, тож таку ціль було б досягнуто одразу. Вибери більшу.
goals-none = Цілі немає. Її створить `/ціль встановити`.
goals-removed = ✅ Цілі більше немає. Вона була така: { $goal }, досі { $count }. `/ціль встановити` встановить нову.
goals-removed-from-now-on = Ціль, що рахує відтепер, тоді почнеться з 0.
goals-repeats-need-period = Ціль, що починається знову, потребує періоду: вибери також `період`.

goals-setting-none = Ціль: немає; її створить `/ціль встановити`
goals-setting = Ціль: { $goal }, уже є { $count }; канал: { $channel }

goals-off-deleted = Я більше не публікую ціль у { $channel }: за годину її видалили тричі. Якщо вона має там бути, з’ясуй, хто її видаляє, а потім виконай `/ціль показати`.
goals-off-unknown = Discord не підтвердив, чи опубліковано ціль у { $channel }, а двічі я нічого не публікую. Подивись, чи вона там є; якщо так, видали її, а потім виконай `/ціль показати`.
goals-off-refused = Discord не приймає ціль у { $channel }. `/ціль показати` спробує ще раз.

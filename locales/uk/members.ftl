members-blocked-title = Заблоковано
members-blocked = ⛔ Відтепер голоси { $voter } не рахуються: вони зберігаються, але не дають ні подяк, ні ролей, ні місця в рейтингу.
members-reason = Причина: { $reason }
members-blocked-more = Ця людина побачить це разом із причиною в `/голоси` та `/голосувати`. Попередні голоси й ролі залишаються. Голоси віднімає `/журнал відняти`; блокування знімає `/учасники розблокувати`.
members-blocked-already-title = Уже заблоковано
members-blocked-already = { $voter } уже має блокування ({ $when }, { $author }): { $reason }
members-blocked-already-more = Нічого не змінено. Щоб вказати іншу причину, спершу виконай `/учасники розблокувати`.
members-unblocked-title = Розблоковано
members-unblocked = ✅ Відтепер голоси { $voter } знову рахуються.
members-uncounted = Те, що надійшло під час блокування, не рахується: **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**. Додати їх можна через `/журнал додати`.
members-none-uncounted = Під час блокування голосів не надходило.
members-not-blocked-title = Не заблоковано
members-not-blocked = { $voter } не має блокування, тож нічого не змінено. Хто має, покаже `/учасники заблоковані`.

members-list-title = Заблоковані учасники
members-list-empty = Тут ніхто не заблокований: рахуються голоси всіх. Заблокувати когось можна через `/учасники заблокувати`.
members-listed = { $voter } – { $when }, { $author }: { $reason }

members-you = ⛔ Твої голоси тут не рахуються (заблоковано { $when }): { $reason }
members-you-more = Змінити це може той, хто керує цим сервером.

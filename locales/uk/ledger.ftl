ledger-label-undo = Скасувати
ledger-no-reason = Вкажи причину в параметрі `причина`: її буде видно в `/журнал історія`. Нічого не змінено.

ledger-added-title = Голоси додано
ledger-removed-title = Голоси віднято
ledger-added = ✅ { $voter }: додано **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** ({ $listing })
ledger-removed = ✅ { $voter }: віднято **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** ({ $listing })
ledger-reason = Причина: { $reason }
ledger-total = Тепер усього **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**.
ledger-total-listing = Тепер усього **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**, з них за цей лістинг: { $listing }.
ledger-total-later = Загальна кількість буде за мить: її покаже `/голоси`.
ledger-corrected-more = Подяк за це немає; ролі оновляться самі. **{ $undo }** — повернути як було; нічого не стирається, `/журнал історія` покаже і те, і те.
ledger-undone-title = Скасовано
ledger-given-back = ↩️ { $voter }: повернуто **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** ({ $listing })
ledger-taken-again = ↩️ { $voter }: знову віднято **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** ({ $listing })
ledger-undone-more = Ролі оновляться самі. `/журнал історія` покаже обидві зміни.
ledger-undone-already = Це вже скасовано: { $author }, { $when }. Зараз нічого не змінено.
ledger-none-to-remove = { $voter } не має голосів, які можна відняти ({ $listing }). Нічого не змінено.
ledger-too-few = { $voter } має лише **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** ({ $listing }), тож відняти { $wanted } не можна. Нічого не змінено; можна відняти щонайбільше { $votes }.
ledger-too-few-to-undo = Це вже не можна скасувати: треба було б відняти { $needs ->
    [one] { $needs } голос
    [few] { $needs } голоси
    [many] { $needs } голосів
   *[other] { $needs } голосу
}, а { $voter } має за цей лістинг лише **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**. Нічого не змінено.

ledger-log-title = Зміни вручну
ledger-log-empty = Тут ще ніхто не змінював голоси вручну. Для цього є `/журнал додати` та `/журнал відняти`; хто, що й чому зробив, буде видно тут.
ledger-log-empty-voter = Голосів { $voter } вручну ніхто не змінював. `/журнал історія` без учасника покаже всі зміни.
ledger-log-of = Стосується: { $voter }
ledger-log-blocked = { $when } { $author }: заблоковано – { $voter }
ledger-log-unblocked = { $when } { $author }: розблоковано – { $voter }
ledger-log-gave = { $when } { $author }: додано **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** – { $voter } ({ $listing })
ledger-log-took = { $when } { $author }: віднято **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** – { $voter } ({ $listing })
ledger-log-undid-gift = { $when } { $author }: скасовано додавання **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** – { $voter } ({ $listing })
ledger-log-undid-removal = { $when } { $author }: скасовано віднімання **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** – { $voter } ({ $listing })
ledger-log-changed = { $when } { $author }: змінено голоси – { $voter }
ledger-log-imported = { $when } { $author }: імпортовано файл { $file } – **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** із { $rows ->
    [one] { $rows } рядка
    [few] { $rows } рядків
    [many] { $rows } рядків
   *[other] { $rows } рядка
}
ledger-log-importing = { $when } { $author }: імпорт файлу { $file } – поки що **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** із { $rows ->
    [one] { $rows } рядка
    [few] { $rows } рядків
    [many] { $rows } рядків
   *[other] { $rows } рядка
}; імпорт ще триває
ledger-log-imported-some = { $when } { $author }: імпортовано файл
ledger-log-import-undone = { $when } { $author }: скасовано імпорт файлу { $file } – забрано **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**
ledger-log-import-undoing = { $when } { $author }: скасування імпорту файлу { $file } – поки що забрано **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**; скасування ще триває
ledger-log-import-undone-some = { $when } { $author }: скасовано імпорт файлу
ledger-log-history-on = { $when } { $author }: увімкнено зарахування голосів, що не надійшли ({ $listing })
ledger-log-history-off = { $when } { $author }: забрано голоси, що не надійшли ({ $listing })
ledger-log-many = багато людей
ledger-log-undone = ↩️ *згодом скасовано*

ledger-export-title = Журнал як файл
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } запис
    [few] { $entries } записи
    [many] { $entries } записів
   *[other] { $entries } запису
}** цього сервера, кожен окремим рядком; час за UTC.
ledger-export-listing = `{ $file }`: **{ $entries ->
    [one] { $entries } запис
    [few] { $entries } записи
    [many] { $entries } записів
   *[other] { $entries } запису
}** ({ $listing }), кожен окремим рядком; час за UTC.
ledger-export-nothing = Для цього сервера ще немає що експортувати: не надійшло жодного голосу, і ніхто нічого не змінював.
ledger-export-nothing-listing = Ще немає що експортувати ({ $listing }): не надійшло жодного голосу, і ніхто нічого не змінював.
ledger-export-newest = ⚠️ Це найновіші: файл у Discord вміщує не більше за 10 MiB. Оператор бота може зберегти все: `{ $command }`
ledger-export-private = У ньому ID та імена тих, хто голосував: нікому його не показуй.

explain-title = Звідки ці голоси й ролі
explain-more = … і ще { $more }
explain-blocked = ⛔ Голоси цієї людини не рахуються: заблоковано { $when } ({ $author }). { $reason }

explain-roles = **Ролі**
explain-no-roles = За голоси тут немає жодної ролі. Це змінює `/підключення`.
explain-role-given = ✅ здобута й видана мною
explain-role-was-there = ✅ здобута; була й без мене, тож я її ніколи не заберу
explain-role-coming = ⏳ здобута, ще не видана
explain-role-taken = ✋ здобута, але хтось її забрав; повернеться з наступним голосом
explain-role-absent = ⏳ здобута; буде видана після приєднання до цього сервера
explain-role-resting = ⏸️ здобута, але підрахунок для неї призупинено: поки що її не видають і не забирають
explain-role-leaving = ⏳ більше не належить; я її забираю
explain-role-not-ours = не здобута, але видана кимось іншим, тож я її не чіпаю
explain-role-deleted = цю роль видалено в Discord; іншу можна вибрати в `/нагороди`
explain-role-unseen = здобута; зараз не вдалося дізнатися, чи вона видана
explain-lacks-votes = не здобута: бракує **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**
explain-lacks-votes-listing = не здобута: бракує **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** за один із лістингів
explain-lacks-month = не здобута: цього місяця бракує **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**
explain-lacks-month-listing = не здобута: цього місяця бракує **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** за один із лістингів
explain-lacks-row = не здобута: для серії бракує ще **{ $votes ->
    [one] { $votes } голосу
    [few] { $votes } голосів
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** поспіль
explain-lacks-day = { $top ->
    [1] не здобута: не перше місце дня, чий результат зараз діє
   *[other] не здобута: поза топ-{ $top } дня, чий результат зараз діє
}
explain-lacks-week = { $top ->
    [1] не здобута: не перше місце тижня, чий результат зараз діє
   *[other] не здобута: поза топ-{ $top } тижня, чий результат зараз діє
}
explain-lacks-month-place = { $top ->
    [1] не здобута: не перше місце місяця, чий результат зараз діє
   *[other] не здобута: поза топ-{ $top } місяця, чий результат зараз діє
}
explain-lacks-vote = зараз не належить: останній голос уже не діє або його не було; вистачить наступного
explain-lacks-vote-listing = зараз не належить: останній голос за один із лістингів уже не діє або його не було; вистачить наступного
explain-lacks-later = не здобута: правило рахує лише пізніші голоси, а відтоді їх не було
explain-lacks-later-listing = не здобута: правило рахує лише пізніші голоси, а відтоді не було жодного за один із лістингів
explain-lacks-lower = не видана: її замінює вища роль
explain-why-streak = серія: { $length }; без нового голосу скінчиться { $when }
explain-why-best = найкраща серія: { $best }, назавжди
explain-why-place = місце { $place } у рейтингу { $period }; перестане діяти { $when }
explain-why-place-day = місце { $place } у рейтингу { $period }; до результату наступного дня
explain-why-place-week = місце { $place } у рейтингу { $period }; до результату наступного тижня
explain-why-place-month = місце { $place } у рейтингу { $period }; до результату наступного місяця
explain-tried-again = Наступна спроба { $when }.
explain-absent = ⏳ Не на цьому сервері, наскільки мені відомо (остання зміна { $since }): перевірю після голосу чи приєднання.
explain-absent-next = ⏳ Не на цьому сервері, наскільки мені відомо (остання зміна { $since }): перевірю після голосу чи приєднання, а також час від часу: наступного разу { $when }.
explain-look = ⏳ Ролі цієї людини перевірю наступного разу { $when }.
explain-look-at-vote = Ролі цієї людини перевірю знову після її голосу чи приєднання.

explain-entries = **Останні записи**
explain-no-entries = Немає: від цієї людини не надійшло жодного голосу. Чи на тій сторінці вона голосує? Її покаже `/голосувати`. Чи відхилялися запити, покаже `/підключення`.
explain-vote = { $when } голос: { $what }
explain-vote-listing = { $when } голос ({ $listing }): { $what }
explain-recovered = { $when } відновлений голос: { $what }
explain-recovered-listing = { $when } відновлений голос ({ $listing }): { $what }
explain-not-counted = ⛔ не зараховано через блокування
explain-counted = зараховано
explain-thanks-to-come = зараховано; обробляється
explain-thanks-waiting = зараховано; ⏳ подяка чекає: { $why }
explain-thanks-refused = зараховано; ⏳ подяка чекає: Discord не дозволяє писати в канал; `/підключення` підкаже, чому і що робити.
explain-thanks-posted = зараховано; [подяка]({ $link }) у { $channel }
explain-thanks-deleted = зараховано; подяка була в { $channel }, але повідомлення видалено
explain-thanks-unknown = зараховано; ❔ Discord не підтвердив, чи подяка з’явилася в { $channel }; повторно її не буде надіслано
explain-thanks-given-up = зараховано; 🚫 не вдалося подякувати в { $channel }: Discord відмовив
explain-thanks-given-up-code = зараховано; 🚫 не вдалося подякувати в { $channel }: Discord відмовив (його помилка { $code })
explain-thanks-none = зараховано; без подяки: тоді її було вимкнено або минуло понад 30 днів
explain-correction = { $when } { $votes }, зміна: { $author }
explain-correction-back = { $when } { $votes }, скасування зміни: { $author }
explain-correction-file = { $when } { $votes }, імпорт із файлу: { $author }
explain-correction-file-back = { $when } { $votes }, скасування імпорту: { $author }
explain-somebody = хтось
explain-undone = ↩️ *згодом скасовано*

explain-streak = серія: { $streak }
explain-streak-frozen = серія: { $streak }, збережена заморозками ({ $freezes })
explain-frozen = ❄️ Серію тримають заморозки ({ $freezes }).
explain-freezes = ❄️ Заморозки серії в запасі: { $freezes }.
explain-history-counted = ♻️ Так і не надійшли, але зараховані за номерами ({ $listing }): **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}** – { $numbers }
explain-history-waiting = ⏳ Ще не надійшли ({ $listing }): **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**; чого забракне, буде зараховано { $when }
explain-history-rest = Також не надійшли, але не додані ({ $listing }): **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**; стільки ж надійшло з файлом або під час блокування
explain-history-off = Так і не надійшли, як видно з номерів ({ $listing }), і не зараховані: **{ $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
}**. `/налаштування відновлення` може їх зарахувати
explain-history-not-believed = ⚠️ Один голос мав номер { $number }, більш ніж на { $most } вищий за попередній ({ $listing }): це неймовірно, тож за нього нічого не зараховано
explain-history-anew = Голоси почали рахувати спочатку { $times ->
    [one] { $times } раз
    [few] { $times } рази
    [many] { $times } разів
   *[other] { $times } раза
} ({ $listing }): за це нічого не забрано

template-form = Подяка
template-field-text = Текст (порожньо: звичне речення)
template-field-text-example = Дякуємо, {"{"}user{"}"}! Кількість твоїх голосів: {"{"}votes{"}"}.
template-field-colour = Колір
template-field-colour-example = Наприклад, #F2A93B
template-field-image = Зображення
template-field-image-example = Адреса, що починається з https://
template-field-label = Напис на кнопці
template-field-label-example = Наприклад, Проголосувати ще
template-field-link = Куди веде кнопка
template-field-link-example = Починається з https://; порожньо: на сторінку голосування
template-starter = Дякуємо за голос, { $user }! 🎉 Кількість голосів: { $votes }. Наступний голос { $next_vote }.

template-usual = **Подяка за голоси: { $listing }** — звична, мовою, вибраною для цього сервера. Це читають ті, хто голосує; тут — ніби проголосовано тобою.
template-own = **Подяка за голоси: { $listing }** — вашими власними словами. Це читають ті, хто голосує; тут — ніби проголосовано тобою.
template-draft = **Ще не збережено:** це читали б ті, хто голосує ({ $listing }); тут — ніби проголосовано тобою. До { $when } можна продовжити, навіть якщо закрити це повідомлення.
template-faulty = **Не збережено, бо щось іще не так.** Введене зберігається до { $when }: його покаже **Змінити ще**.
template-draft-waits = Є незбережена чернетка: її покаже **Продовжити чернетку**.
template-pings = 🔔 Ті, хто голосує, отримують сповіщення, якщо їхньому голосу не більше години; щонайбільше 80 в одному повідомленні.
template-pings-not = 🔕 Ніхто не отримує сповіщення.
template-no-page = ⚠️ Сторінку голосування цього лістингу не вказано: це робить `/підключення`. Доти кнопки немає, а { $placeholder } нічого не каже.
template-no-channel = ⚠️ За голоси за цей лістинг поки нікому не дякують: вибери канал у `/підключення`.
template-known = Можна підставити: { $names }. Дужку, яку має бути видно, пишуть двічі.

template-unknown = ⚠️ Текст: не знаю `{ $typed }`. Може, `{ $nearest }`?
template-unknown-more = ⚠️ Текст: і ще { $more }, чого я не знаю.
template-text-long = ⚠️ Текст: у ньому понад 2000 символів.
template-colour-bad = ⚠️ Колір: має бути шість цифр, наприклад `#F2A93B`.
template-image-bad = ⚠️ Зображення: має бути вебадреса, що починається з `https://`.
template-label-long = ⚠️ Напис на кнопці: щонайбільше 80 символів.
template-link-bad = ⚠️ Куди веде кнопка: має бути вебадреса, що починається з `https://`.

template-saved = ✅ Збережено. За наступний голос подякуємо так.
template-discarded = ✅ Чернетку відкинуто. Нічого не змінено.
template-reset = ✅ Подяка знову звична. Твої слова на день лишаються чернеткою.
template-reset-already = Вона вже звична.
template-slow = Відкриття тривало надто довго. Спробуй ще раз.
template-gone = Цієї чернетки вже немає: її збережено, відкинуто чи змінено деінде, або минув день. `/подяки змінити` починає наново.

template-label = Подяка
template-button-edit = Змінити
template-button-again = Змінити ще
template-button-save = Зберегти
template-button-discard = Відкинути
template-button-draft = Продовжити чернетку
template-button-ping = Сповіщати тих, хто голосує
template-button-ping-not = Не сповіщати
template-button-reset = Повернути звичну

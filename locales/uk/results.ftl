results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоси
    [many] { $votes } голосів
   *[other] { $votes } голосу
} від { $voters ->
    [one] { $voters } людини
    [few] { $voters } людей
    [many] { $voters } людей
   *[other] { $voters } людини
}. Дякуємо всім!
results-ties = За однакової кількості голосів вище той, хто набрав їх раніше.

results-of-none = жодного періоду
results-of = кожного { $periods }
results-day = дня
results-week = тижня
results-month = місяця

results-every-day = Щодня
results-every-week = Щотижня, з понеділка
results-every-month = Щомісяця

results-ask = **Де мені оголошувати, хто голосував найбільше?**
results-now = Зараз: наприкінці { $periods } у каналі { $channel }.
results-now-nowhere = Зараз: ніде.
results-how = Результат дня, тижня чи місяця фіксується через десять хвилин після його завершення за часовим поясом цього сервера; пізніші голоси його не змінюють. Ніхто не отримає сповіщення.
results-channel-set = ✅ Результати оголошуватимуться в каналі { $channel } наприкінці { $periods }.
results-periods-set = ✅ Результати оголошуватимуться наприкінці { $periods }.
results-off = ✅ Результати більше не оголошуватимуться. Вони все одно фіксуються.
results-label = Результати
results-choose-channel = Канал для результатів
results-choose-periods = Результати за які періоди

reminders-title = Możesz znów głosować!
reminders-one = { $listing } czeka na Twój następny głos.
reminders-many = Na Twój następny głos czekają:
reminders-no-page = Jak tam trafić, pokaże `/głosuj` na serwerze.
reminders-why = To przypomnienie na Twoją prośbę, serwer: { $server }. Godziny ciszy ustawisz tam przez `/przypomnij`.

reminders-label-me = Przypomnij mi
reminders-label-stop = Nie przypominaj
reminders-label-on = Włącz
reminders-label-off = Wyłącz
reminders-label-quiet = Godziny ciszy
reminders-label-no-quiet = Bez godzin ciszy
reminders-label-show = Odśwież

reminders-card = Twoje przypomnienia
reminders-never = 🔕 Nie dostajesz przypomnień. Włącz je, a dostaniesz wiadomość prywatną, gdy można znów głosować: za każdym razem jedną, żadnej, jeśli już jest głos, z przyciskiem do wyłączenia.
reminders-off = 🔕 Twoje przypomnienia są wyłączone. Możesz je znów włączyć w każdej chwili.
reminders-closed = ⚠️ Twoje przypomnienia się zatrzymały, bo Discord nie przepuścił mojej wiadomości prywatnej. Zezwól na wiadomości prywatne od członków tego serwera w jego ustawieniach prywatności, a potem włącz przypomnienia przez `/przypomnij`.
reminders-on = 🔔 Dostajesz wiadomość prywatną, gdy można znów głosować.
reminders-on-in-channel = 🔔 Gdy można znów głosować, oznaczam Cię na { $channel }, bo Discord nie przepuszcza do Ciebie moich wiadomości prywatnych. Aby znów je dostawać, zezwól na nie w ustawieniach prywatności tego serwera, a potem wyłącz i włącz przypomnienia.
reminders-server-off = ⚠️ Na tym serwerze przypomnienia są wyłączone, więc nikt ich nie dostaje. Osoba, która nim zarządza, może je włączyć w `/ustawienia pokaż`.
reminders-quiet = 🌙 Godziny ciszy: od { $from } do { $until }, strefa **{ $zone }**. To, co wypadnie wtedy, przyjdzie po ich końcu.
reminders-quiet-none = 🌙 Godziny ciszy: brak
reminders-due = **Następne**
reminders-due-at = { $listing }: { $when }
reminders-due-none = Na razie nic: zagłosuj, a przypomnę Ci, gdy można znów głosować. Gdzie, pokaże `/głosuj`.

reminders-done-on = ✅ Gotowe: przypomnę Ci, gdy można znów głosować.
reminders-done-off = ✅ Wyłączono: nie dostaniesz więcej przypomnień z tego serwera. Zmiana zdania? Włącz je znowu poniżej.
reminders-done-quiet = ✅ Ustawiono Twoje godziny ciszy.
reminders-done-no-quiet = ✅ Nie masz już godzin ciszy.
reminders-deleted = Na tym serwerze głosy nie są zapisywane na Twoje konto, bo Twoje dane usunięto na Twoją prośbę: nikt więc nie wie, kiedy możesz znów głosować. `/prywatność` sprawi, że Twoje głosy znów będą się liczyć; wtedy poproś jeszcze raz.
reminders-not-yours = To przypomnienie może wyłączyć tylko osoba, do której przyszło. Twoje pokaże `/przypomnij` na serwerze.

reminders-form-title = Godziny ciszy
reminders-form-from = Od
reminders-form-until = Do
reminders-form-zone = Twoja strefa czasowa
reminders-form-time-placeholder = Np. 22:00 lub 10 pm
reminders-form-zone-placeholder = Nazwa, np. Europe/Berlin, albo miasto
reminders-bad-time = ⚠️ „{ $typed }” to nie godzina: wpisz ją np. tak: `22:00` lub `10 pm`. Nic nie zmieniono.
reminders-same-times = ⚠️ Godziny ciszy nie mogą zaczynać się i kończyć o tej samej porze. Nic nie zmieniono.
reminders-bad-zone = ⚠️ Nie znam takiej strefy czasowej. Czy chodzi o `{ $nearest }`? Nic nie zmieniono.

reminders-settings-label = Przypomnienia
reminders-settings-off = Przypomnienia: wyłączone
reminders-settings-direct = Przypomnienia: w wiadomości prywatnej, na życzenie
reminders-settings-channel = Przypomnienia: w wiadomości prywatnej, na życzenie, albo na { $channel }
reminders-ask = Można poprosić o przypomnienie, gdy znów można głosować: przyciskiem pod podziękowaniami albo przez `/przypomnij`. Przychodzi w wiadomości prywatnej. Kto ma je zamknięte, może zamiast tego zostać oznaczony na kanale; nikt inny.
reminders-choose-channel = Kanał na wypadek zamkniętych wiadomości prywatnych
reminders-settings-label-on = Włącz przypomnienia
reminders-settings-label-off = Wyłącz przypomnienia
reminders-settings-label-direct = Tylko wiadomości prywatne
reminders-settings-on = ✅ Można już prosić o przypomnienia. Przycisk będzie pod następnymi podziękowaniami.
reminders-settings-none = ✅ Nikt tu już nie dostaje przypomnień. Kto o nie prosił, dostanie je znowu, gdy je włączysz.
reminders-settings-in = ✅ Osoby z zamkniętymi wiadomościami prywatnymi dostają przypomnienia na { $channel }, gdzie tylko je oznaczam.
reminders-settings-nowhere = ✅ Przypomnienia przychodzą tylko w wiadomościach prywatnych.

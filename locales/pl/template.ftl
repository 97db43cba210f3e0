template-form = Podziękowanie
template-field-text = Tekst (puste: zwykłe zdanie)
template-field-text-example = Dziękujemy, {"{"}user{"}"}! Masz już tyle głosów: {"{"}votes{"}"}.
template-field-colour = Kolor
template-field-colour-example = Na przykład #F2A93B
template-field-image = Obraz
template-field-image-example = Adres, który zaczyna się od https://
template-field-label = Napis na przycisku
template-field-label-example = Na przykład Zagłosuj znowu
template-field-link = Dokąd prowadzi przycisk
template-field-link-example = Zaczyna się od https://; puste: do strony głosowania
template-starter = Dziękujemy za głos, { $user }! 🎉 Liczba głosów: { $votes }. Następny głos { $next_vote }.

template-usual = **Podziękowanie za głosy na { $listing }** jest zwykłe, w języku wybranym dla tego serwera. Tak je widzą głosujący – tutaj z Tobą jako osobą, która zagłosowała.
template-own = **Podziękowanie za głosy na { $listing }** jest w Waszych własnych słowach. Tak je widzą głosujący – tutaj z Tobą jako osobą, która zagłosowała.
template-draft = **Jeszcze nie zapisano:** to zobaczyliby głosujący na { $listing } – tutaj z Tobą jako osobą, która zagłosowała. Do { $when } możesz do tego wrócić, także po opuszczeniu tej wiadomości.
template-faulty = **Nie zapisano, bo coś się jeszcze nie zgadza.** To, co wpisano, zostaje do { $when }: pokaże to **Edytuj dalej**.
template-draft-waits = Masz niezapisaną wersję roboczą: pokaże ją **Wróć do wersji roboczej**.
template-pings = 🔔 Głosujący dostają powiadomienie, chyba że ich głos ma ponad godzinę; najwyżej 80 osób w jednej wiadomości.
template-pings-not = 🔕 Nikt nie dostaje powiadomienia.
template-no-page = ⚠️ Strona głosowania tego wpisu nie jest ustawiona: zrobisz to przez `/konfiguracja`. Do tego czasu nie ma przycisku, a { $placeholder } nic nie mówi.
template-no-channel = ⚠️ Za głosy na ten wpis nikt jeszcze nie dostaje podziękowań: wybierz kanał w `/konfiguracja`.
template-known = Możesz kazać wstawić: { $names }. Nawias, który ma być widoczny, zapisz podwójnie.

template-unknown = ⚠️ Tekst: nie znam `{ $typed }`. Czy chodziło o `{ $nearest }`?
template-unknown-more = ⚠️ Tekst: i jeszcze { $more }, których nie znam.
template-text-long = ⚠️ Tekst: ma ponad 2000 znaków.
template-colour-bad = ⚠️ Kolor: musi mieć sześć cyfr, na przykład `#F2A93B`.
template-image-bad = ⚠️ Obraz: musi to być adres internetowy zaczynający się od `https://`.
template-label-long = ⚠️ Napis na przycisku: może mieć najwyżej 80 znaków.
template-link-bad = ⚠️ Dokąd prowadzi przycisk: musi to być adres internetowy zaczynający się od `https://`.

template-saved = ✅ Zapisano. Tak podziękujemy za następny głos.
template-discarded = ✅ Wersja robocza odrzucona. Nic się nie zmieniło.
template-reset = ✅ Podziękowanie jest znów zwykłe. Twoje słowa zostają na dzień jako wersja robocza.
template-reset-already = Już jest zwykłe.
template-slow = Otwieranie trwało zbyt długo. Spróbuj jeszcze raz.
template-gone = Tej wersji roboczej już nie ma: została zapisana, odrzucona lub zmieniona gdzie indziej albo minął dzień. `/podziękowania edytuj` zaczyna od nowa.

template-label = Podziękowanie
template-button-edit = Edytuj
template-button-again = Edytuj dalej
template-button-save = Zapisz
template-button-discard = Odrzuć
template-button-draft = Wróć do wersji roboczej
template-button-ping = Powiadamiaj głosujących
template-button-ping-not = Nie powiadamiaj głosujących
template-button-reset = Wróć do zwykłego

settings-zone-title = Strefa czasowa
settings-zone-label = W jakiej strefie zaczyna się doba serwera?
settings-zone-placeholder = Nazwa, np. Europe/Berlin, albo miasto
settings-cooldown-title = Przerwa między głosami
settings-cooldown-label = Po jakim czasie można znów głosować?
settings-cooldown-placeholder = Np. 12h, 90m lub 1d
settings-cooldown-bad = Przerwa między głosami może trwać od 1 minuty do 31 dni, np. `12h`, `90m` lub `1d 12h`. Nic nie zmieniono.
settings-grace-title = Serie
settings-grace-label = Ile czasu na utrzymanie serii?
settings-grace-placeholder = Od 0 do 7 dni, np. 1d lub 12h
settings-grace-bad = Czas na utrzymanie serii, liczony od chwili, gdy można znów głosować, może wynosić od 0 minut do 7 dni, np. `1d` lub `12h`. Nic nie zmieniono.

settings-label-grace = Serie
settings-label-zone = Strefa czasowa
settings-label-cooldown = Przerwa między głosami
settings-label-all = Wszystkie ustawienia
settings-choose-listing = Zmień wpis

settings-server = **Ten serwer**
settings-zone = Strefa czasowa: **{ $zone }**, jest tam { $local }
settings-zone-next = Strefa czasowa: **{ $zone }**, jest tam { $local }; następna zmiana możliwa { $when }
settings-language = Język tego, co widzą wszyscy: **{ $language }**
settings-results-none = Wyniki: nieogłaszane
settings-results = Wyniki: na koniec { $periods } na kanale { $channel }
settings-alarms = Alarmy: { $channel }
settings-grace = Serie: czas na utrzymanie to { $span } od chwili, gdy można znów głosować
settings-roles-all = Role za głosy na wszystkie wpisy razem: { $roles }
settings-no-listing = Nie skonfigurowano jeszcze żadnego wpisu: zrobisz to przez `/konfiguracja`. Strefę czasową zmienisz przez `/ustawienia strefa-czasowa`.
settings-more = … i jeszcze { $more }: wybierz poniżej, co chcesz zobaczyć.
settings-paused = ⏸️ Wstrzymano { $when }
settings-thanks = Podziękowania: { $channel }
settings-thanks-own = Podziękowania: { $channel }, w Waszych własnych słowach
settings-page = Strona głosowania: { $page }
settings-page-none = Strona głosowania: nieustawiona
settings-cooldown = Przerwa między głosami: { $span }, jeśli serwis nie podaje innej
settings-history = Głosy, które nie dotarły: liczą się
settings-history-off = Głosy, które nie dotarły: nie liczą się; zmienia to `/ustawienia odzyskiwanie`
settings-roles = Role za głosy tylko na ten wpis: { $roles }

settings-zone-changed = ✅ Doba tego serwera zaczyna się teraz o północy w strefie **{ $zone }**, gdzie jest { $local }. Dotyczy to głosów od teraz; wcześniejsze zostają przy dniu, w którym je policzono. Następna zmiana będzie możliwa { $when }.
settings-zone-same = Strefa czasowa to już **{ $zone }**: jest tam { $local }.
settings-zone-too-soon = ⚠️ Strefa czasowa to na razie nadal **{ $zone }**: można ją zmieniać raz na dobę, następnym razem { $when } ({ $date }).
settings-zone-unknown = ⚠️ Nie znam takiej strefy czasowej. Czy chodzi o `{ $nearest }`? `/ustawienia strefa-czasowa` podpowiada nazwy i miasta podczas pisania. Nic nie zmieniono.
settings-cooldown-set = ✅ Przerwa między głosami: { $span }, jeśli serwis nie podaje innej.
settings-grace-set = ✅ Czas na utrzymanie serii: { $span } od chwili, gdy można znów głosować. Dotyczy to głosów od teraz.
settings-language-set = ✅ Od teraz wszystko, co widzą tu wszyscy, jest po polsku. Odpowiedzi widoczne tylko dla jednej osoby są w języku jej Discorda.

settings-freezes-title = Zamrożenia serii
settings-freezes-label = Za ile głosów? 0: wcale
settings-freezes-placeholder = Od 1 do 100, na przykład 10; 0 wyłącza
settings-freezes-bad = Zamrożenie serii może być za 1 do 100 głosów; 0 je wyłącza. Nic nie zmieniono.
settings-label-freezes = Zamrożenia serii
settings-freezes = Zamrożenia serii: jedno co { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}, w zapasie najwyżej { $most }
settings-freezes-set = ✅ Zamrożenie serii przysługuje co { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}; w zapasie może być najwyżej { $most }. Seria, która by się przerwała, trwa dzięki niemu jeszcze tyle, ile po ostatnim głosie. Dotyczy to głosów od teraz.
settings-freezes-off = ✅ Od teraz zamrożeń serii nie przybywa i nie są używane. Te w zapasie wrócą po ponownym włączeniu.

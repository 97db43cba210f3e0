explain-title = Skąd te głosy i role
explain-more = … i jeszcze { $more }
explain-blocked = ⛔ Głosy tej osoby się nie liczą: blokada { $when } ({ $author }). { $reason }

explain-roles = **Role**
explain-no-roles = Za głosy nie ma tu żadnej roli. Zmienisz to przez `/konfiguracja`.
explain-role-given = ✅ zdobyta i nadana przeze mnie
explain-role-was-there = ✅ zdobyta; była już wcześniej, więc nigdy jej nie odbieram
explain-role-coming = ⏳ zdobyta, jeszcze nienadana
explain-role-taken = ✋ zdobyta, ale ktoś ją odebrał; wróci z następnym głosem
explain-role-absent = ⏳ zdobyta; zostanie nadana po dołączeniu do tego serwera
explain-role-resting = ⏸️ zdobyta, ale liczenie dla niej jest wstrzymane: na razie nie jest ani nadawana, ani odbierana
explain-role-leaving = ⏳ już się nie należy; odbieram ją
explain-role-not-ours = niezdobyta, ale nadana przez kogoś innego, więc ją zostawiam
explain-role-deleted = tę rolę usunięto na Discordzie; w `/nagrody` można wybrać inną
explain-role-unseen = zdobyta; nie udało się teraz sprawdzić, czy jest nadana
explain-lacks-votes = niezdobyta: brakuje **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**
explain-lacks-votes-listing = niezdobyta: brakuje **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** na jeden z wpisów
explain-lacks-month = niezdobyta: w tym miesiącu brakuje **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**
explain-lacks-month-listing = niezdobyta: w tym miesiącu brakuje **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** na jeden z wpisów
explain-lacks-row = niezdobyta: do serii brakuje jeszcze **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** z rzędu
explain-lacks-day = { $top ->
    [1] niezdobyta: nie ma pierwszego miejsca w dniu, którego wynik teraz obowiązuje
   *[other] niezdobyta: poza top { $top } dnia, którego wynik teraz obowiązuje
}
explain-lacks-week = { $top ->
    [1] niezdobyta: nie ma pierwszego miejsca w tygodniu, którego wynik teraz obowiązuje
   *[other] niezdobyta: poza top { $top } tygodnia, którego wynik teraz obowiązuje
}
explain-lacks-month-place = { $top ->
    [1] niezdobyta: nie ma pierwszego miejsca w miesiącu, którego wynik teraz obowiązuje
   *[other] niezdobyta: poza top { $top } miesiąca, którego wynik teraz obowiązuje
}
explain-lacks-vote = teraz się nie należy: ostatni głos już nie działa albo żadnego nie było; wystarczy następny
explain-lacks-vote-listing = teraz się nie należy: ostatni głos na jeden z wpisów już nie działa albo żadnego nie było; wystarczy następny
explain-lacks-later = niezdobyta: reguła liczy tylko późniejsze głosy, a od tego czasu żadnego nie było
explain-lacks-later-listing = niezdobyta: reguła liczy tylko późniejsze głosy, a od tego czasu nie było żadnego na jeden z wpisów
explain-lacks-lower = nienadana: zastępuje ją wyższa rola
explain-why-streak = seria: { $length }; bez kolejnego głosu skończy się { $when }
explain-why-best = najlepsza seria: { $best }, na stałe
explain-why-place = miejsce { $place } w rankingu { $period }; wygasa { $when }
explain-why-place-day = miejsce { $place } w rankingu { $period }; do wyniku następnego dnia
explain-why-place-week = miejsce { $place } w rankingu { $period }; do wyniku następnego tygodnia
explain-why-place-month = miejsce { $place } w rankingu { $period }; do wyniku następnego miesiąca
explain-tried-again = Następna próba { $when }.
explain-absent = ⏳ Poza tym serwerem, o ile mi wiadomo (ostatnia zmiana { $since }): sprawdzę ponownie po głosie lub dołączeniu.
explain-absent-next = ⏳ Poza tym serwerem, o ile mi wiadomo (ostatnia zmiana { $since }): sprawdzę ponownie po głosie lub dołączeniu, a także co jakiś czas: następnym razem { $when }.
explain-look = ⏳ Role tej osoby sprawdzę następnym razem { $when }.
explain-look-at-vote = Role tej osoby sprawdzę ponownie po jej głosie lub dołączeniu.

explain-entries = **Ostatnio w rejestrze**
explain-no-entries = Brak: od tej osoby nie przyszedł żaden głos. Czy głosuje na właściwej stronie? Pokaże ją `/głosuj`. `/konfiguracja` powie, czy odrzucano zgłoszenia.
explain-vote = { $when } głos: { $what }
explain-vote-listing = { $when } głos ({ $listing }): { $what }
explain-recovered = { $when } odzyskany głos: { $what }
explain-recovered-listing = { $when } odzyskany głos ({ $listing }): { $what }
explain-not-counted = ⛔ niepoliczony z powodu blokady
explain-counted = policzony
explain-thanks-to-come = policzony; w toku
explain-thanks-waiting = policzony; ⏳ podziękowanie czeka: { $why }
explain-thanks-refused = policzony; ⏳ podziękowanie czeka: Discord nie pozwala pisać na kanale; `/konfiguracja` powie, dlaczego i co zrobić.
explain-thanks-posted = policzony; [podziękowanie]({ $link }) na { $channel }
explain-thanks-deleted = policzony; podziękowanie było na { $channel }, ale wiadomość usunięto
explain-thanks-unknown = policzony; ❔ Discord nie potwierdził, czy podziękowanie pojawiło się na { $channel }; nie zostanie wysłane ponownie
explain-thanks-given-up = policzony; 🚫 nie udało się podziękować na { $channel }: Discord odmówił
explain-thanks-given-up-code = policzony; 🚫 nie udało się podziękować na { $channel }: Discord odmówił (jego błąd { $code })
explain-thanks-none = policzony; bez podziękowania: było wtedy wyłączone albo minęło ponad 30 dni
explain-correction = { $when } { $votes }, zmiana: { $author }
explain-correction-back = { $when } { $votes }, cofnięcie zmiany: { $author }
explain-correction-file = { $when } { $votes }, import z pliku: { $author }
explain-correction-file-back = { $when } { $votes }, cofnięcie importu: { $author }
explain-somebody = ktoś
explain-undone = ↩️ *później cofnięto*

explain-streak = seria: { $streak }
explain-streak-frozen = seria: { $streak }, utrzymana zamrożeniami ({ $freezes })
explain-frozen = ❄️ Serię utrzymują zamrożenia ({ $freezes }).
explain-freezes = ❄️ Zamrożenia serii w zapasie: { $freezes }.
explain-history-counted = ♻️ Nigdy nie dotarły, ale liczą się według numerów ({ $listing }): **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** – { $numbers }
explain-history-waiting = ⏳ Jeszcze nie dotarły ({ $listing }): **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**; czego zabraknie, zostanie policzone { $when }
explain-history-rest = Też nie dotarły, ale nic za nie nie dodano ({ $listing }): **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**; tyle samo przyszło z pliku albo podczas blokady
explain-history-off = Nigdy nie dotarły, jak wynika z numerów ({ $listing }), i się nie liczą: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**. `/ustawienia odzyskiwanie` może je policzyć
explain-history-not-believed = ⚠️ Jeden głos miał numer { $number }, o ponad { $most } wyższy od poprzedniego ({ $listing }): to niewiarygodne i nic za to nie jest liczone
explain-history-anew = Głosy zaczęto liczyć od nowa { $times ->
    [one] { $times } raz
    [few] { $times } razy
    [many] { $times } razy
   *[other] { $times } raza
} ({ $listing }): nic za to nie jest odejmowane

boards-set-up = Nie skonfigurowano tu jeszcze żadnego wpisu. Może to zrobić ktoś z uprawnieniem Zarządzanie serwerem: `/konfiguracja`.

boards-title = Ranking głosujących od początku
boards-title-day = Ranking głosujących z dnia { $date }
boards-title-week = Ranking głosujących za tydzień od { $date }
boards-title-month = Ranking głosujących za { $month }

boards-when-day = z dnia { $date }
boards-when-week = za tydzień od { $date }
boards-when-month = za { $month }

boards-empty = Nie ma jeszcze żadnych głosów. `/głosuj` pokaże, gdzie głosować.
boards-empty-period = W tym okresie nie ma jeszcze żadnych głosów. `/głosuj` pokaże, gdzie głosować; `/ranking` pokaże głosy od początku.
boards-not-on-it = { $who }: jeszcze poza tym rankingiem. `/głosuj` pokaże, gdzie głosować.

boards-votes = Głosy
boards-none-yours = Nie masz tu jeszcze żadnych głosów. `/głosuj` pokaże, gdzie oddać pierwszy.
boards-none = { $who } nie ma tu jeszcze żadnych głosów.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**, miejsce **{ $rank }**
boards-lately = Dzisiaj { $today } · w tym tygodniu { $week } · w tym miesiącu { $month }
boards-last-vote = Ostatni głos { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}, ostatni { $when }
boards-streak-best = Seria: **{ $length }**, jak dotąd najlepsza. Aby ją utrzymać, zagłosuj do { $date } ({ $when })
boards-streak = Seria: **{ $length }**, najlepsza: { $best }. Aby ją utrzymać, zagłosuj do { $date } ({ $when })
boards-streak-none = Teraz bez serii, najlepsza: { $best }. Następny głos rozpocznie nową

boards-vote = Głosuj
boards-vote-at = Głosuj: { $listing }
boards-no-page = Strona głosowania nie jest ustawiona. Może to zrobić ktoś z uprawnieniem Zarządzanie serwerem: `/konfiguracja adres_głosowania`.
boards-next-vote = Następny głos { $when }
boards-ready = Można już głosować

boards-freezes = ❄️ { $left ->
    [one] { $left } zamrożenie serii w zapasie
    [few] { $left } zamrożenia serii w zapasie
    [many] { $left } zamrożeń serii w zapasie
   *[other] { $left } zamrożenia serii w zapasie
} na spóźniony głos
boards-frozen = ❄️ Seria trwa dzięki zamrożeniom (użyte: { $used }, zostało: { $left }): zagłosuj wkrótce
boards-frozen-last = ❄️ Seria trwa dzięki zamrożeniom (użyte: { $used }, ostatnie): zagłosuj wkrótce

boards-past-yesterday = Wczoraj ({ $date })
boards-past-day = { $date }
boards-past-last-week = Zeszły tydzień ({ $from } – { $to })
boards-past-week = Tydzień { $from } – { $to }
boards-past-last-month = Zeszły miesiąc ({ $month })
boards-past-month = { $month }
boards-past-unknown = Nie wiem, o jaki okres chodzi. Wybierz go z listy albo wpisz datę, np. { $date }.
boards-past-both = Wybierz albo `okres`, albo `miniony_okres`, nie oba naraz.
boards-past-no-votes = W tym okresie nie było głosów albo tylko takie, które głosujący zachowują dla siebie, więc nie ma wyniku. `/ranking` pokaże głosy od początku.
boards-past-not-over = To jeszcze nie koniec: wynik jest zamykany dziesięć minut po końcu okresu. Obecny stan pokaże `/ranking` z opcją `okres`.
boards-sealed = Wynik zamknięty: { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
} od { $voters ->
    [one] { $voters } osoby
    [few] { $voters } osób
    [many] { $voters } osób
   *[other] { $voters } osoby
}.
boards-sealed-changed = Od tego czasu ranking zmieniły późniejsze głosy, korekty albo ukryte nazwy. Zamknięty wynik zostaje bez zmian; ranking pokaże przycisk.
boards-whole = Cały ranking
boards-listing-not-sealed = Wyniki są zamykane dla całego serwera. Ten ranking jednego wpisu liczy też to, co przyszło później.

boards-streaks-current = Obecne serie
boards-streaks-best = Najlepsze serie od początku
boards-streak-row = { $who } · { $length } z rzędu
boards-streaks-empty = Nikt nie ma teraz serii. Każdy głos ją rozpoczyna: `/głosuj` pokaże, gdzie głosować.
boards-streaks-not-on-it = { $who } nie ma teraz serii: następny głos ją rozpocznie.
boards-streaks-whole-server = Do serii liczą się głosy na wszystkie wpisy tego serwera razem, więc nie ma rankingu serii dla jednego wpisu. Pomiń opcję `wpis`.

boards-live-empty = W tym okresie nie ma jeszcze żadnych głosów. `/głosuj` pokaże, gdzie głosować.
boards-live-more = { $voters } · aktualizuje się na bieżąco · `/ranking` pokaże więcej
boards-live-day = dzisiaj
boards-live-week = ten tydzień
boards-live-month = ten miesiąc
boards-live-all = od początku
boards-live-set = ✅ Ranking na żywo ({ $of }) jest na { $channel }. Aktualizuje się sam, z opóźnieniem najwyżej minuty.
boards-live-left = Starej wiadomości na { $channel } nie udało się usunąć; usuń ją ręcznie.
boards-live-none = Nie ma rankingu na żywo. Utworzy go `/ranking-na-żywo pokaż`.
boards-live-stopped = ✅ Nie ma już rankingu na żywo.
boards-live-setting-none = Ranking na żywo: brak; utworzy go `/ranking-na-żywo pokaż`
boards-live-setting = Ranking na żywo ({ $of }): { $channel }
boards-live-setting-off = Ranking na żywo: { $channel }, ale już się nie aktualizuje; `/diagnostyka` powie dlaczego
boards-live-off-title = Jedna z wiadomości już się nie aktualizuje ⚠️
boards-live-off-deleted = Nie publikuję już rankingu na żywo na { $channel }: w ciągu godziny usunięto go trzy razy. Jeśli ma tam być, sprawdź, kto go usuwa, a potem użyj `/ranking-na-żywo pokaż`.
boards-live-off-unknown = Discord nie potwierdził, czy opublikowano ranking na żywo na { $channel }, a niczego nie publikuję dwa razy. Sprawdź, czy tam jest; jeśli tak, usuń go, a potem użyj `/ranking-na-żywo pokaż`.
boards-live-off-refused = Discord nie przyjmuje rankingu na żywo na { $channel }. `/ranking-na-żywo pokaż` spróbuje jeszcze raz.

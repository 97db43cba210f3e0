goals-name = { $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}
goals-name-day = { $votes ->
    [one] { $votes } głos dzisiaj
    [few] { $votes } głosy dzisiaj
    [many] { $votes } głosów dzisiaj
   *[other] { $votes } głosu dzisiaj
}
goals-name-week = { $votes ->
    [one] { $votes } głos w tym tygodniu
    [few] { $votes } głosy w tym tygodniu
    [many] { $votes } głosów w tym tygodniu
   *[other] { $votes } głosu w tym tygodniu
}
goals-name-month = { $votes ->
    [one] { $votes } głos w tym miesiącu
    [few] { $votes } głosy w tym miesiącu
    [many] { $votes } głosów w tym miesiącu
   *[other] { $votes } głosu w tym miesiącu
}

goals-title = 🎯 Cel: { $goal }
goals-percent = { $percent }%
goals-count = { $count } z { $votes } { $votes ->
    [one] głosu
    [few] głosów
    [many] głosów
   *[other] głosu
}
goals-left = { $left ->
    [one] Brakuje jeszcze { $left } głosu.
    [few] Brakuje jeszcze { $left } głosów.
    [many] Brakuje jeszcze { $left } głosów.
   *[other] Brakuje jeszcze { $left } głosu.
}
goals-ends = Koniec { $when }.
goals-how = `/głosuj` pokaże, gdzie głosować.
goals-reached = 🎉 Cel osiągnięty { $when }. Dziękujemy wszystkim!
goals-reached-again = 🎉 Cel osiągnięty. Dziękujemy wszystkim! Zaczyna się od nowa { $when }.
goals-over = Czas minął, a celu nie udało się osiągnąć.

goals-celebration-title = Cel osiągnięty 🎉
goals-celebration = Wasz cel: { $goal }. Jest już { $count }! Dziękujemy wszystkim!

goals-set = ✅ Cel: { $goal }. Na { $channel } pokazuję, ile już jest, z opóźnieniem najwyżej minuty, a osiągnięcie celu raz tam uczczę.
goals-set-repeats = Z każdym okresem zaczyna się od nowa.
goals-set-instead = Zastępuje poprzedni cel: { $goal }, dotychczas { $count }.
goals-already = { $count ->
    [one] Jest już { $count } głos
    [few] Są już { $count } głosy
    [many] Jest już { $count } głosów
   *[other] Jest już { $count } głosu
}, więc taki cel byłby od razu osiągnięty. Wybierz wyższy.
goals-none = Nie ma celu. Ustawi go `/cel ustaw`.
goals-removed = ✅ Nie ma już celu. Był to: { $goal }, dotychczas { $count }. `/cel ustaw` ustawi nowy.
goals-removed-from-now-on = Cel liczony od teraz zacznie się wtedy od 0.
goals-repeats-need-period = Cel, który zaczyna się od nowa, potrzebuje okresu: wybierz też `okres`.

goals-setting-none = Cel: brak; ustawi go `/cel ustaw`
goals-setting = Cel: { $goal }, jest już { $count }; kanał: { $channel }

goals-off-deleted = Nie publikuję już celu na { $channel }: w ciągu godziny usunięto go trzy razy. Jeśli ma tam być, sprawdź, kto go usuwa, a potem użyj `/cel pokaż`.
goals-off-unknown = Discord nie potwierdził, czy opublikowano cel na { $channel }, a niczego nie publikuję dwa razy. Sprawdź, czy tam jest; jeśli tak, usuń go, a potem użyj `/cel pokaż`.
goals-off-refused = Discord nie przyjmuje celu na { $channel }. `/cel pokaż` spróbuje jeszcze raz.

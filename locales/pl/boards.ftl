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

doctor-label-again = Sprawdź ponownie
doctor-label-kept = Pokaż nieodczytane zgłoszenia

doctor-all-well = **Wszystko w porządku.**
doctor-look = **Wszystko działa**, ale zwróć uwagę na { $count ->
    [one] { $count } rzecz
    [few] { $count } rzeczy
    [many] { $count } rzeczy
   *[other] { $count } rzeczy
}.
doctor-mend = **Do naprawy: { $count ->
    [one] { $count } rzecz
    [few] { $count } rzeczy
    [many] { $count } rzeczy
   *[other] { $count } rzeczy
}.**
doctor-more = … i jeszcze { $more }. Najpierw napraw powyższe, potem sprawdź ponownie.

doctor-in-server = Jestem na tym serwerze i Discord odpowiada.
doctor-unchecked = Nie udało się teraz zapytać Discorda, więc kanałów, ról i uprawnień **nie sprawdzono**. Naciśnij **{ $button }** za minutę.
doctor-joins = Wiem, kiedy ktoś dołącza: osoby z głosami dostają rolę od razu.
doctor-joins-unheard = Nie wiem, kiedy ktoś dołącza; osoby z głosami dostają rolę przy kolejnym sprawdzeniu, w ciągu kilku godzin. Operator bota może włączyć *Server Members Intent* w portalu deweloperskim Discorda, na stronie *Bot*, i uruchomić bota ponownie.
doctor-no-listing = Nie skonfigurowano jeszcze żadnego wpisu. Zrobisz to przez `/konfiguracja`.
doctor-no-alarms = Nie ma kanału alarmów, więc problemy widać tylko tutaj. `/konfiguracja` → **{ $button }**.
doctor-thanks-in = Podziękowania trafiają na { $channel } i mam tam uprawnienia.
doctor-alarms-in = Alarmy trafiają na { $channel } i mam tam uprawnienia.
doctor-results-in = Wyniki są ogłaszane na { $channel } i mam tam uprawnienia.
doctor-reminders-in = Przypomnienia dla osób z zamkniętymi wiadomościami prywatnymi trafiają na { $channel } i mam tam uprawnienia.
doctor-board-in = Ranking na żywo jest na { $channel } i mam tam uprawnienia.
doctor-goal-in = Cel jest pokazywany na { $channel } i mam tam uprawnienia.
doctor-can-give = Mogę nadawać { $role }.
doctor-no-roles = Za głosy nie ma żadnej roli. Możesz ją dodać: `/konfiguracja` → **{ $button }**.
doctor-outage = Od { $from } do { $until } bot nie działał i nie przyjmował głosów. Serie na tym nie ucierpiały; serwisy wysyłają większość pominiętych głosów jeszcze raz.

doctor-no-token = { $listing }: brak tokenu, więc głosy są odrzucane. `/konfiguracja` → **{ $button }**.
doctor-paused = { $listing }: wstrzymano { $when }; nikt nie dostaje podziękowań ani ról. `/konfiguracja` → **{ $button }**.
doctor-ended-token = { $listing }: z powodu wygasłego tokenu odrzucono { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Wklej najnowszy token w panelu serwisu { $site }.
doctor-wrong-token = { $listing }: ktoś wysyła zgłoszenia z błędnym tokenem, dotąd { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Jeśli to { $site }, utwórz nowy token przez `/konfiguracja` i wklej go tam.
doctor-no-thanks = { $listing }: zgodnie z wyborem bez podziękowań na kanale.
doctor-no-page = { $listing }: brak strony głosowania, więc `/głosuj` nie może pokazać, gdzie głosować. `/konfiguracja` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count ->
    [one] czeka { $count } podziękowanie
    [few] czekają { $count } podziękowania
    [many] czeka { $count } podziękowań
   *[other] czeka { $count } podziękowania
}, najstarsze za głos, który przyszedł { $when }: { $why }
doctor-wait-refused = Discord nie pozwala pisać na kanale.

doctor-silent = { $listing }: ostatni głos przyszedł { $when }, czyli wyjątkowo dawno. Sprawdź, czy panel serwisu { $site } nadal ma ten webhook, i naciśnij tam **Send Test Webhook**.
doctor-last-vote = { $listing }: ostatni głos przyszedł { $when }.
doctor-nothing-came = { $listing }: nie dotarł jeszcze ani głos, ani test. Naciśnij **Send Test Webhook** w panelu serwisu { $site }.
doctor-no-vote = { $listing }: jeszcze bez głosów.
doctor-test-other-listing = { $listing }: ostatni test przyszedł { $when }, ale dotyczy innego wpisu, a takie głosy są odrzucane: każdy wpis ma własny token.
doctor-test = { $listing }: ostatni test przyszedł { $when }.
doctor-kept = { $listing }: nie udało się odczytać { $count ->
    [one] { $count } zgłoszenia
    [few] { $count } zgłoszeń
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}; ostatnie przyszło { $when }. { $why } **{ $button }** pokaże, co przyszło; operator bota może to odczytać ponownie poleceniem `votive replay`.

doctor-refused-since = Pierwsza odmowa { $since }, następna próba { $next }.
doctor-nobody-waits = Nikt nie czeka na rolę.
doctor-waiting-roles = Do sprawdzenia są role { $count ->
    [one] { $count } osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osoby
}, następne sprawdzenie { $next }. Dzieje się to samo.
doctor-waiting-absent = { $count ->
    [one] { $count } osoba zdobyła rolę, ale nie ma jej na tym serwerze: dostanie ją po dołączeniu.
    [few] { $count } osoby zdobyły rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
    [many] { $count } osób zdobyło rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
   *[other] { $count } osoby zdobyło rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
}
doctor-unknown-sends = Discord nie potwierdził, czy opublikowano { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}; nic nie jest wysyłane dwa razy.
doctor-refused-sends = Nie udało się wysłać { $count ->
    [one] { $count } podziękowania
    [few] { $count } podziękowań
    [many] { $count } podziękowań
   *[other] { $count } podziękowania
}, bo Discord odmówił (jego błąd { $code }). Same głosy są policzone.

doctor-nothing-kept = Nie ma nieodczytanych zgłoszeń: wszystko, co w ostatnich 30 dniach przyszło z Twoimi tokenami, udało się odczytać.
doctor-kept-shown = Nie udało się odczytać { $count ->
    [one] { $count } zgłoszenia
    [few] { $count } zgłoszeń
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}; najnowsze są na górze. Są przechowywane przez 30 dni. Operator bota może je odczytać ponownie poleceniem `votive replay`.
doctor-file-not-json = to nie JSON
doctor-file-missing = brak pola { $field }
doctor-file-unusable = nie da się użyć pola { $field }
doctor-file-other-listing = dotyczy innego wpisu niż ten, do którego należy token
doctor-file-unknown = niezrozumiałe

doctor-silence = { $listing }: między { $from } a { $until } nie było żadnych głosów, dłużej niż zwykle. Żadna seria się przez to nie przerwała.

setup-bad-bot-id = Opcja `id_bota` musi zawierać ID aplikacji bota: liczbę całkowitą mającą od 17 do 19 cyfr. W portalu deweloperskim Discorda jest ono na stronie aplikacji, w sekcji *General Information*.
setup-bad-vote-url = Opcja `adres_głosowania` musi zawierać pełny adres internetowy, najwyżej 512 znaków, np. `https://example.org/vote`.
setup-bad-page = Strona głosowania musi być pełnym adresem internetowym, najwyżej 512 znaków, np. `https://example.org/vote`. Nic nie zmieniono.

setup-form-page-title = Strona głosowania
setup-form-page-label = Gdzie się głosuje?
setup-form-page-placeholder = https://… – puste pole: bez strony

setup-role-name = Głosujący

setup-subject-server = serwer **{ $name }**
setup-subject-this-server = **ten serwer**
setup-subject-bot = bot **{ $name }** ({ $id })
setup-subject-bot-id = bot **{ $id }**

setup-label-channel = Kanał
setup-label-alarms = Kanał alarmów
setup-label-no-alarms = Bez alarmów
setup-label-roles = Role
setup-label-vote-page = Strona głosowania
setup-label-new-token = Nowy token
setup-label-sample = Próbne podziękowanie
setup-label-pause = Wstrzymaj
setup-label-resume = Wznów
setup-label-remove = Usuń…
setup-label-remove-now = Usuń ten wpis
setup-label-add-server = Dodaj też ten serwer
setup-label-refresh = Odśwież
setup-label-check = Sprawdź
setup-label-back = Wstecz
setup-label-skip = Pomiń
setup-label-nowhere = Nigdzie
setup-label-new-role = Utwórz rolę „{ $name }”
setup-label-replace = Zastąp
setup-label-revoke = Unieważnij teraz

setup-menu-channel = Kanał podziękowań
setup-menu-alarms = Kanał alarmów
setup-menu-role = Dodaj rolę za głosy
setup-menu-drop-roles = Usuń role za głosy

setup-ask-token = **Utworzyć nowy token?**
setup-ask-token-replace = **{ $button }**: stary token działa jeszcze godzinę po pierwszym zgłoszeniu z nowym, najwyżej siedem dni. Nic nie przepadnie, zanim wkleisz nowy.
setup-ask-token-revoke = **{ $button }**: stare tokeny wygasają od razu. Wybierz to, gdy ktoś obcy może je znać; dopóki nie wkleisz nowego, głosy są odrzucane.
setup-ask-remove = **Usunąć ten wpis?**
setup-ask-remove-how = Jego tokeny wygasają od razu, więc dalsze głosy są odrzucane. Podziękowania, które jeszcze czekają, nie zostaną wysłane. Dotychczasowe głosy nadal liczą się na tym serwerze. Role nadane tylko za ten wpis zostaną odebrane; role za głosy na cały serwer zostają. Ranking na żywo i cel, które liczą tylko jego głosy, znikną. Ponowna konfiguracja przywróci jego głosy, z nowym tokenem.
setup-removed = Wpis został usunięty. Jego tokeny wygasły; głosy nadal się liczą. Usuń też webhook w panelu serwisu. Wpis skonfigurujesz ponownie przez `/konfiguracja`.
setup-ask-first-channel = **Gdzie mam dziękować za głosy?** Wybierz kanał.
setup-ask-first-role = **Jaka rola należy się za pierwszy głos?** Wybierz rolę albo pozwól mi ją utworzyć.
setup-ask-first-later = To, co pominiesz, możesz wybrać później przez `/konfiguracja`.
setup-ask-channel = **Gdzie mam dziękować za głosy?**
setup-ask-channel-nowhere = Jeśli wybierzesz *nigdzie*, za głosy, które jeszcze czekają, podziękowań nie będzie.
setup-ask-alarms = **Gdzie mam pisać, że coś nie działa?**
setup-ask-alarms-how = Najlepiej na kanale, który widzi tylko ekipa. Piszę tam, gdy głosy przestają przychodzić albo nie da się ich odczytać, gdy Discord wciąż odmawia dostępu do kanału lub roli i gdy dotrze pierwszy głos na wpis. Nikt nie jest pingowany.
setup-ask-roles = **Role za głosy**
setup-ask-roles-how = Dodana rola jest nadawana od pierwszego głosu, także tym, którzy już głosowali. Usunięcie odbiera ją tym, którzy dostali ją ode mnie.

setup-made = Votive przyjmuje teraz jego głosy. W panelu serwisu { $site } otwórz ustawienia webhooka tego wpisu i wklej oba:
setup-made-then = Zapisz, a potem naciśnij **Send Test Webhook**. `/konfiguracja` pokaże, czy test dotarł.
setup-made-secret = Token widać tylko teraz i tylko Ty go widzisz. Zachowaj go dla siebie; jeśli przepadnie, `/konfiguracja` utworzy nowy.
setup-replaced = Oto nowy token. Wklej go w panelu serwisu { $site } w miejsce starego:
setup-replaced-then = Stary token działa jeszcze godzinę po pierwszym zgłoszeniu z nowym, najwyżej siedem dni: żaden głos nie przepadnie. Po wklejeniu naciśnij **Send Test Webhook**.
setup-revoked = Oto nowy token; stare wygasły. Dopóki nie wkleisz go w panelu serwisu { $site }, głosy są odrzucane:
setup-revoked-then = Po wklejeniu naciśnij **Send Test Webhook**.
setup-secret = Token widać tylko teraz i tylko Ty go widzisz.
setup-address = Adres webhooka: `{ $address }`
setup-address-unknown = Adres webhooka: jeszcze nieznany; będzie kończyć się na `{ $path }`
setup-address-not-set = Adres webhooka: nieustawiony przez operatora
setup-token = Token: `{ $token }`

setup-said-channel = ✅ Podziękowania za głosy będą na { $channel }.
setup-said-alarms = ✅ O problemach napiszę na { $channel }. Nikt nie jest pingowany.
setup-said-role = ✅ { $role } jest nadawana od pierwszego głosu, także tym, którzy już głosowali.
setup-said-new-role = ✅ Utworzono rolę { $role }. Jest nadawana od pierwszego głosu i nie daje żadnych uprawnień; kolor i nazwę możesz zmienić.
setup-said-dropped = ✅ Za głosy nie ma już: { $roles }. To, co zostało nadane przeze mnie, zostanie odebrane.
setup-said-no-alarms = ✅ Alarmów już nie będzie. Problemy pokażą `/konfiguracja` i `/diagnostyka`.
setup-said-no-channel = ✅ Podziękowań na kanale już nie będzie. Głosy nadal się liczą.
setup-said-page = ✅ Ustawiono stronę głosowania.
setup-said-no-page = ✅ `/głosuj` nie pokazuje już strony tego wpisu.
setup-said-paused = ⏸️ Wstrzymano: głosy się liczą, ale nikt nie dostaje podziękowań ani ról.
setup-said-resumed = ▶️ Wznowiono: role zdobyte w międzyczasie są nadawane teraz; spóźnionych podziękowań nie będzie.
setup-said-sample = ✅ Próbne podziękowanie jest w drodze na kanał. Jeśli się nie pojawi, przyczynę znajdziesz tutaj.
setup-said-sample-waits = Próbne podziękowanie już czeka na wysłanie.
setup-said-sample-nowhere = Nie ma kanału na próbne podziękowanie. Najpierw go wybierz.
setup-said-role-not-allowed = ⚠️ Nie udało się utworzyć roli: brakuje mi uprawnienia **Zarządzanie rolami**. Ustawienia serwera → Role → rola Votive → Uprawnienia → włącz **Zarządzanie rolami** albo wybierz istniejącą rolę.
setup-said-too-many-roles = ⚠️ Nie udało się utworzyć roli: serwer ma ich już tyle, na ile pozwala Discord. Wybierz istniejącą.
setup-said-role-unknown = ⚠️ Discord nie potwierdził, czy rola powstała. Zajrzyj do Ustawienia serwera → Role: jeśli jest tam **{ $name }**, wybierz ją tutaj; jeśli nie, spróbuj ponownie.
setup-said-role-later = ⚠️ Nie udało się teraz poprosić Discorda o utworzenie roli. Spróbuj za kilka minut albo wybierz istniejącą.

setup-permission-view = Wyświetlanie kanału
setup-permission-send = Wysyłanie wiadomości
setup-permission-embed = Osadzanie linków
setup-permission-history = Czytanie historii wiadomości

setup-to-be-mended = **Do naprawy**
setup-not-in-server = Bota Votive nie ma na tym serwerze, są tylko jego polecenia. Zaproś go ponownie z zakresem `bot`; do tego czasu nikt nie dostanie podziękowań ani ról.
setup-unchecked = Nie udało się teraz zapytać Discorda, więc uprawnień na kanale i do ról **nie sprawdzono**. Twój wybór został zapisany. Użyj `/konfiguracja` ponownie za kilka minut, by zobaczyć, czy to zadziała.
setup-no-address = Nie ma jeszcze adresu do wklejenia: operator bota musi ustawić `PUBLIC_URL` (np. `https://votes.example.org`) i uruchomić bota ponownie. Potem użyj `/konfiguracja` jeszcze raz.

setup-cannot-thank = Nie mogę dziękować za głosy na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-cannot-alarm = Nie mogę wysyłać alarmów na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-cannot-announce = Nie mogę ogłaszać wyników na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-cannot-remind = Nie mogę wysyłać przypomnień na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-cannot-board = Nie mogę prowadzić rankingu na żywo na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-cannot-goal = Nie mogę pokazywać celu na { $channel }: brakuje mi tam uprawnienia **{ $permission }**. Edytuj kanał → Uprawnienia → dodaj rolę Votive → włącz **{ $permission }**.
setup-gone-for-thanks = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam dziękować za głosy. Wybierz inny kanał.
setup-gone-for-alarms = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam wysyłać alarmów. Wybierz inny kanał.
setup-gone-for-results = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam ogłaszać wyników. Wybierz inny kanał.
setup-gone-for-reminders = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam wysyłać przypomnień. Wybierz inny kanał.
setup-gone-for-board = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam prowadzić rankingu na żywo. Przeniesie go `/ranking-na-żywo przenieś`.
setup-gone-for-goal = Kanału { $channel } nie ma już na tym serwerze, więc nie mogę tam pokazywać celu. Przeniesie go `/cel pokaż`.
setup-no-text-channel = { $channel } to nie kanał tekstowy ani kanał ogłoszeń. Wybierz taki kanał.
setup-post-unexplained = Discord odrzuca moje wiadomości na { $channel } i nie podaje przyczyny. Sprawdź tam moje uprawnienia albo wybierz inny kanał.
setup-post-refused = Wysłanie wiadomości na { $channel } zostało odrzucone. Sprawdź tam moje uprawnienia.

setup-give-not-allowed = Nie mogę nadawać { $role }: brakuje mi uprawnienia **Zarządzanie rolami**. Ustawienia serwera → Role → rola Votive → Uprawnienia → włącz **Zarządzanie rolami**.
setup-give-too-high = Nie mogę nadawać { $role }: nie jest niżej niż moja rola. Ustawienia serwera → Role → przeciągnij rolę Votive powyżej { $role }.
setup-give-managed = { $role } należy do bota, integracji lub subskrypcji, więc Discord nikomu nie pozwala jej nadawać. Wybierz inną rolę.
setup-give-gone = Rola { $role } już nie istnieje. Wybierz inną rolę.
setup-give-everyone = `@everyone` mają już wszyscy. Wybierz inną rolę.
setup-give-refused-code = Discord odmówił nadania { $role }, kod { $code }. Sprawdź **Zarządzanie rolami** i kolejność ról.
setup-give-refused-on-the-way = Nadanie { $role } zostało odrzucone w drodze do Discorda. Sprawdź **Zarządzanie rolami** i kolejność ról.
setup-give-refused = Nadanie { $role } zostało odrzucone. Sprawdź **Zarządzanie rolami** i kolejność ról.

setup-take-not-allowed = Nie mogę odebrać { $role } tym, którym już się nie należy: brakuje mi uprawnienia **Zarządzanie rolami**. Ustawienia serwera → Role → rola Votive → Uprawnienia → włącz **Zarządzanie rolami**.
setup-take-too-high = Nie mogę odebrać { $role } tym, którym już się nie należy: nie jest niżej niż moja rola. Ustawienia serwera → Role → przeciągnij rolę Votive powyżej { $role }.
setup-take-not-let = Nie mogę odebrać { $role } tym, którym już się nie należy: Discord mi na to nie pozwala.
setup-take-refused-code = Discord odmówił odebrania { $role }, kod { $code }. Sprawdź **Zarządzanie rolami** i kolejność ról.
setup-take-refused-on-the-way = Odebranie { $role } zostało odrzucone w drodze do Discorda. Sprawdź **Zarządzanie rolami** i kolejność ról.
setup-take-refused = Odebranie { $role } zostało odrzucone. Sprawdź **Zarządzanie rolami** i kolejność ról.

setup-reach-not-in-server = Nie można nikomu nadać roli: bota Votive nie ma na tym serwerze. Zaproś go ponownie z zakresem `bot`; dalej wszystko ruszy samo.
setup-reach-no-access = Nie można nikomu nadać roli: Discord nie daje mi dostępu do członków tego serwera. Sprawdź, czy bot Votive nadal jest na tym serwerze; jeśli nie, zaproś go ponownie z zakresem `bot`.
setup-reach-two-factor = Nie można nikomu nadać roli: ten serwer wymaga do moderacji uwierzytelniania dwuskładnikowego, a właściciel tego bota go nie włączył. Musi je włączyć na swoim koncie albo: Ustawienia serwera → Konfiguracja zabezpieczeń → wyłącz ten wymóg.
setup-reach-on-the-way = Nie można nikomu nadać roli: coś w drodze do Discorda mnie nie przepuszcza. Operator bota musi sprawdzić jego połączenie.
setup-reach-code = Nie można nikomu nadać roli: Discord odmawia pokazania mi członków tego serwera, kod { $code }.
setup-reach-refused = Na całym serwerze odmówiono nadawania ról. Sprawdź, czy bot Votive jest na serwerze.

setup-paused = ⏸️ Wstrzymano { $when }: głosy się liczą, ale nikt nie dostaje podziękowań ani ról.
setup-page-none = Strona głosowania: nieustawiona; `/głosuj` jej nie pokaże
setup-roles-none = Role: brak
setup-roles = Role:
setup-more = … i jeszcze { $more }

setup-title-token = **Token**
setup-token-unused = utworzony { $made }, jeszcze nieużyty
setup-token-unused-ends = utworzony { $made }, jeszcze nieużyty, wygasa { $end }
setup-token-used = utworzony { $made }, użyty po raz pierwszy { $used }
setup-token-used-ends = utworzony { $made }, użyty po raz pierwszy { $used }, wygasa { $end }
setup-token-none = ⚠️ brak: głosy są odrzucane, dopóki nie utworzysz nowego.
setup-token-old-in-use = ⚠️ W użyciu jest tylko stary token.
setup-token-none-in-use = ⚠️ Żadnego tokenu jeszcze nie użyto.
setup-token-paste = Wklej nowy w panelu serwisu { $site }, zanim stary wygaśnie.
setup-token-paste-until = Wklej nowy w panelu serwisu { $site }, zanim stary wygaśnie: { $end }.

setup-title-deliveries = **Zgłoszenia**
setup-vote-none = Na razie bez głosów.
setup-vote-last = Ostatni głos przyszedł { $when }.
setup-test-none = Na razie bez testu: naciśnij **Send Test Webhook** w panelu.
setup-test-good = Ostatni test przyszedł { $when } i był w porządku.
setup-test-odd = Ostatni test przyszedł { $when }. Co było z nim nie tak:
setup-odd-no-listing = Nie podaje wpisu. Głos musi go podawać, test nie.
setup-odd-other-listing = ⚠️ Podaje inny wpis, a takie głosy są odrzucane: każdy wpis ma własny token.
setup-odd-no-voter = Nie podaje, kto głosuje. Głos musi to podawać, test nie.
setup-ended-token = ⚠️ Z powodu wygasłego tokenu odrzucono { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Wklej najnowszy token w panelu serwisu { $site }.
setup-wrong-token = ⚠️ Przyszło coś z błędnym tokenem dla tego wpisu: odrzucono { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Jeśli to { $site }, w panelu nie ma tokenu tego wpisu: utwórz nowy i wklej go tam.
setup-wrong-token-often = ⚠️ Ktoś wciąż wysyła zgłoszenia z błędnym tokenem dla tego wpisu: odrzucono { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Jeśli to { $site }, w panelu nie ma tokenu tego wpisu: utwórz nowy i wklej go tam.
setup-kept = ⚠️ Nie udało się odczytać { $count ->
    [one] { $count } zgłoszenia
    [few] { $count } zgłoszeń
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
} (przechowujemy je przez 30 dni). Ostatnie przyszło { $when }. { $why } Operator bota może je odczytać ponownie: `votive replay`.
setup-why-not-json = To nie był JSON.
setup-why-missing = Brakowało pola `{ $field }`.
setup-why-unusable = Nie dało się użyć pola `{ $field }`.
setup-why-other-listing = Dotyczyło innego wpisu niż ten, do którego należy token.
setup-why-unknown = Nie dało się go zrozumieć.

setup-title-waiting = **W kolejce**
setup-waiting-thanks = ⏳ { $count ->
    [one] Czeka { $count } podziękowanie
    [few] Czekają { $count } podziękowania
    [many] Czeka { $count } podziękowań
   *[other] Czeka { $count } podziękowania
}, najstarsze za głos, który przyszedł { $when }: { $why }
setup-wait-on-the-way = w drodze.
setup-wait-pause = czeka na koniec wstrzymania.
setup-wait-refused = Discord nie pozwala pisać na kanale, zobacz niżej.
setup-wait-put-off = Discord kazał poczekać albo był niedostępny; następna próba { $next }.
setup-wait-unanswered = Discord nie potwierdził ostatniej wiadomości; zapytam ponownie { $next }.
setup-waiting-roles = ⏳ Do sprawdzenia są role { $count ->
    [one] { $count } osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osoby
}, następne sprawdzenie { $next }.
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } osoba zdobyła rolę, ale nie ma jej na tym serwerze: dostanie ją po dołączeniu.
    [few] { $count } osoby zdobyły rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
    [many] { $count } osób zdobyło rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
   *[other] { $count } osoby zdobyło rolę, ale nie ma ich na tym serwerze: dostaną ją po dołączeniu.
}

setup-title-refused = **Odmowy Discorda**
setup-refused-since = Pierwsza odmowa { $since }; następna próba { $next }.
setup-unknown-sends = ❔ Discord nie potwierdził, czy opublikowano { $count ->
    [one] { $count } wiadomość tego serwera; nie zostanie wysłana ponownie.
    [few] { $count } wiadomości tego serwera; nie zostaną wysłane ponownie.
    [many] { $count } wiadomości tego serwera; nie zostaną wysłane ponownie.
   *[other] { $count } wiadomości tego serwera; nie zostaną wysłane ponownie.
}
setup-refused-sends = 🚫 Na tym serwerze nie udało się wysłać { $count ->
    [one] { $count } podziękowania
    [few] { $count } podziękowań
    [many] { $count } podziękowań
   *[other] { $count } podziękowania
}, bo Discord odmówił (jego błąd { $code }). Same głosy są policzone.

setup-live-waiting = 👀 Czekam na test albo pierwszy głos. Ta wiadomość zmieni się sama, gdy coś przyjdzie.
setup-live-stopped = 💤 Nie wypatruję już tutaj testu ani pierwszego głosu. Naciśnij **{ $button }**, by zobaczyć, czy coś przyszło.
setup-live-test = ✅ **Test dotarł.** Głosy będą liczone.
setup-live-vote = ✅ **Pierwszy głos dotarł** i został policzony.
setup-live-wrong-token = ❌ Przyszło coś z błędnym tokenem dla tego wpisu. Jeśli to Twój test, wklej token jeszcze raz, w całości, w panelu serwisu { $site }. Czekam dalej.
setup-live-ended-token = ❌ Przyszło coś ze starym tokenem, który wygasł. Wklej najnowszy w panelu serwisu { $site }. Czekam dalej.
setup-live-other-listing = ❌ Z tym tokenem przyszło coś dla innego wpisu. W panelu serwisu { $site } wklej go przy tym wpisie. Czekam dalej.
setup-live-unreadable = ❌ Przyszło zgłoszenie, którego nie da się odczytać; zostało zachowane. { $why } Czekam dalej.

errors-ours = Coś poszło nie tak po naszej stronie. Spróbuj ponownie; jeśli to nie pomoże, podaj operatorowi bota kod `{ $reference }`.
errors-busy = Votive ma teraz za dużo pracy, żeby to sprawdzić. Spróbuj ponownie za minutę; jeśli to nie pomoże, podaj operatorowi bota kod `{ $reference }`.
errors-servers-only = To działa tylko na serwerze. Użyj tego tam.
errors-button-out-of-date = Ten przycisk jest nieaktualny. Użyj polecenia jeszcze raz, a dostaniesz nowy.
errors-press-again = Otwieranie trwało zbyt długo. Naciśnij przycisk jeszcze raz.
errors-command-out-of-date = To polecenie się zmieniło. Odśwież Discorda (Ctrl+R albo uruchom aplikację ponownie) i użyj go jeszcze raz.
errors-option-unusable = Jednej z opcji nie da się użyć w tej postaci. Sprawdź je i użyj polecenia jeszcze raz.
errors-no-such-listing = Ten serwer nie ma takiego wpisu. Wybierz go z listy, która pojawia się podczas pisania.
errors-being-deleted = Dane tego serwera są właśnie usuwane z Votive, bo bota nie było tu przez 30 dni albo poprosił o to właściciel serwera. Spróbuj ponownie za minutę; wtedy osoba zarządzająca serwerem może skonfigurować wszystko od nowa: `/konfiguracja`.
errors-which-listing = Ten serwer ma kilka wpisów. Wskaż właściwy w opcji `wpis`: lista pojawia się podczas pisania.
errors-nothing-set-up = Nie skonfigurowano tu jeszcze żadnego wpisu, więc nie ma głosów do zmiany. Zacznij od `/konfiguracja`.
errors-not-allowed = Potrzebujesz do tego uprawnienia **Zarządzanie serwerem**. Ktoś, kto je ma, może też pozwolić Ci używać `/{ $command }`: w ustawieniach serwera, w sekcji Integracje, przy tym bocie.
errors-not-known-to-be-allowed = Nie udało się teraz zapytać Discorda, czy na tym serwerze wolno Ci używać `/{ $command }`, więc nic nie zrobiono. Spróbuj ponownie za minutę.
errors-you-need = { $count ->
    [0] Nie masz uprawnień, których wymaga to polecenie.
   *[other] To polecenie wymaga uprawnień, których nie masz: { $permissions }. Zwróć się do kogoś, kto zarządza tym serwerem.
}
errors-bot-needs = { $count ->
    [0] Bot nie ma uprawnień, których wymaga to polecenie.
   *[other] Bot potrzebuje do tego uprawnień: { $permissions }. Może je nadać ktoś z uprawnieniem Zarządzanie serwerem w ustawieniach serwera, w sekcji Role.
}

alarms-token-title = Głosy mogą być odrzucane ⚠️
alarms-token-wrong = { $listing }: ktoś wciąż wysyła zgłoszenia z błędnym tokenem dla tego wpisu. Odrzucono { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, ostatnie { $when }. Jeśli to { $site }, głosy przepadają: `/konfiguracja` → **{ $button }**, a potem wklej token w panelu serwisu { $site }. Jeśli głosy docierają jak zwykle, to ktoś obcy i nic nie trzeba robić.
alarms-token-ended = { $listing }: wciąż przychodzą zgłoszenia z tokenem, który wygasł. { $count ->
    [one] Odrzucono { $count } zgłoszenie, ostatnie { $when }, i głos się nie liczy.
    [few] Odrzucono { $count } zgłoszenia, ostatnie { $when }, i głosy się nie liczą.
    [many] Odrzucono { $count } zgłoszeń, ostatnie { $when }, i głosy się nie liczą.
   *[other] Odrzucono { $count } zgłoszenia, ostatnie { $when }, i głosy się nie liczą.
} Wklej najnowszy token w panelu serwisu { $site }; jeśli przepadł, nowy utworzy `/konfiguracja` → **{ $button }**.

alarms-unreadable-title = Nie udało się odczytać zgłoszeń ⚠️
alarms-unreadable = { $listing }: nie udało się odczytać { $count ->
    [one] { $count } zgłoszenia
    [few] { $count } zgłoszeń
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}. Ostatnie przyszło { $when }. { $why } Takie zgłoszenia są przechowywane przez 30 dni, a głosy z nich jeszcze się nie liczą. Pokaże je `/diagnostyka`; operator bota może odczytać je ponownie poleceniem `votive replay`.

alarms-silent-title = Od dawna nie ma głosów 🔇
alarms-silent = { $listing }: ostatni głos przyszedł { $when }, czyli wyjątkowo dawno. Sprawdź, czy webhook w panelu serwisu { $site } nadal ma adres i token z `/konfiguracja`, i naciśnij tam **Send Test Webhook**. Jeśli test dotrze, po prostu nikt nie głosował.

alarms-refusal-title = Discord na coś nie pozwala ⚠️
alarms-refused-since = Pierwsza odmowa { $since }; następna próba { $next }. Wszystko pokaże `/diagnostyka`.

alarms-first-title = Działa ✅
alarms-first-test = { $listing }: dotarło pierwsze zgłoszenie testowe. Prawdziwe głosy też będą liczone. Obecny stan pokaże `/konfiguracja`.
alarms-first-vote = { $listing }: dotarł pierwszy głos i został policzony. Obecny stan pokaże `/konfiguracja`.

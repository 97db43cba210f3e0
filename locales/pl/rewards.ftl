rewards-rule = { $role } { $earned }
rewards-role = rola { $id }
rewards-this-listing = tylko ten wpis
rewards-total = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}
rewards-total-together = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} na wszystkie wpisy razem
rewards-total-listing = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} ({ $listing })
rewards-month = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} w miesiącu, do jego końca
rewards-month-together = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} w miesiącu na wszystkie wpisy razem, do jego końca
rewards-month-listing = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} w miesiącu ({ $listing }), do jego końca
rewards-each = za każdy głos, aż można głosować znowu
rewards-each-together = za każdy głos na dowolny wpis, aż można głosować znowu
rewards-each-listing = za każdy głos ({ $listing }), aż można głosować znowu
rewards-each-term = za każdy głos, na czas: { $span }
rewards-each-term-together = za każdy głos na dowolny wpis, na czas: { $span }
rewards-each-term-listing = za każdy głos ({ $listing }), na czas: { $span }
rewards-streak = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} z rzędu, do przerwania serii
rewards-streak-together = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} z rzędu na wszystkie wpisy razem, do przerwania serii
rewards-streak-ever = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} z rzędu, potem na stałe
rewards-streak-ever-together = od { $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
} z rzędu na wszystkie wpisy razem, potem na stałe
rewards-first-day = { $top ->
    [1] za pierwsze miejsce każdego dnia, do wyniku następnego dnia
   *[other] za miejsca od 1 do { $top } każdego dnia, do wyniku następnego dnia
}
rewards-first-day-together = { $top ->
    [1] za pierwsze miejsce każdego dnia we wszystkich wpisach razem, do wyniku następnego dnia
   *[other] za miejsca od 1 do { $top } każdego dnia we wszystkich wpisach razem, do wyniku następnego dnia
}
rewards-first-day-term = { $top ->
    [1] za pierwsze miejsce każdego dnia, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego dnia, na czas: { $span }
}
rewards-first-day-term-together = { $top ->
    [1] za pierwsze miejsce każdego dnia we wszystkich wpisach razem, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego dnia we wszystkich wpisach razem, na czas: { $span }
}
rewards-first-week = { $top ->
    [1] za pierwsze miejsce każdego tygodnia, do wyniku następnego tygodnia
   *[other] za miejsca od 1 do { $top } każdego tygodnia, do wyniku następnego tygodnia
}
rewards-first-week-together = { $top ->
    [1] za pierwsze miejsce każdego tygodnia we wszystkich wpisach razem, do wyniku następnego tygodnia
   *[other] za miejsca od 1 do { $top } każdego tygodnia we wszystkich wpisach razem, do wyniku następnego tygodnia
}
rewards-first-week-term = { $top ->
    [1] za pierwsze miejsce każdego tygodnia, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego tygodnia, na czas: { $span }
}
rewards-first-week-term-together = { $top ->
    [1] za pierwsze miejsce każdego tygodnia we wszystkich wpisach razem, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego tygodnia we wszystkich wpisach razem, na czas: { $span }
}
rewards-first-month = { $top ->
    [1] za pierwsze miejsce każdego miesiąca, do wyniku następnego miesiąca
   *[other] za miejsca od 1 do { $top } każdego miesiąca, do wyniku następnego miesiąca
}
rewards-first-month-together = { $top ->
    [1] za pierwsze miejsce każdego miesiąca we wszystkich wpisach razem, do wyniku następnego miesiąca
   *[other] za miejsca od 1 do { $top } każdego miesiąca we wszystkich wpisach razem, do wyniku następnego miesiąca
}
rewards-first-month-term = { $top ->
    [1] za pierwsze miejsce każdego miesiąca, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego miesiąca, na czas: { $span }
}
rewards-first-month-term-together = { $top ->
    [1] za pierwsze miejsce każdego miesiąca we wszystkich wpisach razem, na czas: { $span }
   *[other] za miejsca od 1 do { $top } każdego miesiąca we wszystkich wpisach razem, na czas: { $span }
}

rewards-rule-above-votes = { $rule }; zamiast ról za mniej głosów
rewards-rule-above-streaks = { $rule }; zamiast ról za krótsze serie
rewards-rule-above-places = { $rule }; zamiast ról za niższe miejsca
rewards-takes-place-votes = { $rule }; zastąpi role za mniej głosów
rewards-takes-place-streaks = { $rule }; zastąpi role za krótsze serie
rewards-takes-place-places = { $rule }; zastąpi role za niższe miejsca

rewards-list = **Co tu można dostać za głosy**
rewards-list-empty = Za głosy nie ma tu jeszcze żadnej roli.
rewards-list-empty-more = Dodaj regułę przez `/nagrody dodaj`: wybierz rolę i za co jest – za tyle głosów łącznie, tyle w tym miesiącu, każdy głos, serię albo najlepsze miejsca dnia, tygodnia lub miesiąca. Zanim zapiszesz, zobaczysz, co się zmieni.
rewards-listed = { $holders ->
    [0] { $rule }. Nikt jej nie ma.
    [one] { $rule }. Ma ją { $holders } osoba.
    [few] { $rule }. Mają ją { $holders } osoby.
    [many] { $rule }. Ma ją { $holders } osób.
   *[other] { $rule }. Ma ją { $holders } osoby.
}
rewards-from-results = Liczy się dla wyników po: { $when }.
rewards-from-votes = Liczy się dla każdej osoby od jej pierwszego głosu po: { $when }.
rewards-followed-results = Zmieniona { $when }; dla wcześniejszych wyników nadal obowiązuje.
rewards-followed-votes = Zmieniona { $when }; dla każdej osoby nadal obowiązuje do jej następnego głosu.
rewards-paused = ⏸️ Zawieszona, dopóki jej głosy są wstrzymane: nic nie nadaje, nic nie odbiera.
rewards-more-rules = … i jeszcze { $more ->
    [one] { $more } reguła
    [few] { $more } reguły
    [many] { $more } reguł
   *[other] { $more } reguły
}
rewards-waiting = ⏳ Do sprawdzenia są jeszcze role { $members ->
    [one] { $members } osoby
    [few] { $members } osób
    [many] { $members } osób
   *[other] { $members } osoby
}, następne sprawdzenie { $when }.
rewards-places = Dzień, tydzień lub miesiąc jest zamykany dziesięć minut po jego końcu. Przy równej liczbie głosów wyżej stoi osoba, która zebrała je wcześniej. Kto do tego czasu ukryje się przez `/prywatność`, nie ma miejsca; jeśli nikt nie głosował, nikt nie ma roli.

rewards-new = **Nowa reguła**
rewards-change = **Zmiana reguły**
rewards-if-applied = **Jeśli zastosujesz ją teraz**
rewards-if-removed = **Jeśli ją usuniesz**
rewards-no-effect = Nikt nie dostałby ani nie straciłby roli.
rewards-gain = { $role }: { $gain ->
    [one] dostałaby ją { $gain } osoba
    [few] dostałyby ją { $gain } osoby
    [many] dostałoby ją { $gain } osób
   *[other] dostałoby ją { $gain } osoby
}.
rewards-lose = { $role }: { $lose ->
    [one] straciłaby ją { $lose } osoba
    [few] straciłyby ją { $lose } osoby
    [many] straciłoby ją { $lose } osób
   *[other] straciłoby ją { $lose } osoby
}.
rewards-gain-lose = { $role }: { $gain ->
    [one] dostałaby ją { $gain } osoba
    [few] dostałyby ją { $gain } osoby
    [many] dostałoby ją { $gain } osób
   *[other] dostałoby ją { $gain } osoby
}, { $lose ->
    [one] straciłaby { $lose }
    [few] straciłyby { $lose }
    [many] straciłoby { $lose }
   *[other] straciłoby { $lose }
}.
rewards-more-roles = … i jeszcze { $more ->
    [one] { $more } rola
    [few] { $more } role
    [many] { $more } ról
   *[other] { $more } roli
}
rewards-unsaved-votes = Nic jeszcze nie zapisano. **Tylko późniejsze głosy**: o każdej osobie zdecyduje jej następny głos; do tego czasu nic się dla niej nie zmieni.
rewards-unsaved-results = Nic jeszcze nie zapisano. **Tylko późniejsze wyniki**: zdecyduje następny wynik; do tego czasu nic się nie zmieni.
rewards-ask-remove = **Usunąć tę regułę?**
rewards-removed = ✅ Usunięto regułę. Kto ma ode mnie rolę, której nie daje już żadna reguła, ten ją straci.
rewards-saved = ✅ Zapisano.
rewards-saved-votes = ✅ Zapisano dla późniejszych głosów: liczy się dla każdej osoby od jej następnego głosu.
rewards-saved-results = ✅ Zapisano dla późniejszych wyników: liczy się od następnego.
rewards-cancelled = Nic nie zmieniono.

rewards-looking = Szukam osób, których role się zmieniają…
rewards-not-looked = ⚠️ Nie udało się teraz poszukać osób, których role się zmieniają. Rolami każdej osoby zajmę się przy jej następnym głosie, a wszystkimi – przy następnym uruchomieniu bota.
rewards-progress-nobody = Niczyje role nie muszą się zmienić.
rewards-progress-done = ✅ Sprawdzono { $of ->
    [one] { $of } osobę
    [few] { $of } osoby
    [many] { $of } osób
   *[other] { $of } osoby
}: gotowe.
rewards-progress = ⏳ Sprawdzono { $looked } z { $of ->
    [one] { $of } osoby
    [few] { $of } osób
    [many] { $of } osób
   *[other] { $of } osoby
}, w tempie, na jakie pozwala Discord…
rewards-progress-goes-on = ⏳ Sprawdzono { $looked } z { $of ->
    [one] { $of } osoby
    [few] { $of } osób
    [many] { $of } osób
   *[other] { $of } osoby
}. Reszta dzieje się sama, w tempie, na jakie pozwala Discord; co zostało, pokaże `/nagrody lista`.

rewards-label-apply = Zapisz i zastosuj teraz
rewards-label-later-votes = Zapisz tylko dla późniejszych głosów
rewards-label-later-results = Zapisz tylko dla późniejszych wyników
rewards-label-cancel = Anuluj
rewards-label-remove = Usuń regułę

rewards-lasts-again = każdy głos: aż można głosować znowu
rewards-lasts-day = każdy głos, najlepsze miejsca: 1 dzień
rewards-lasts-week = każdy głos, najlepsze miejsca: 7 dni
rewards-lasts-month = każdy głos, najlepsze miejsca: 30 dni
rewards-lasts-streak = seria: do jej przerwania
rewards-lasts-ever = seria: na stałe po jej osiągnięciu
rewards-lasts-next = najlepsze miejsca: do następnego wyniku
rewards-term-unread = Nie rozumiem, jak długo ma trwać rola. Wpisz liczbę z `h`, `d` lub `w`, np. `12h`, `3d` lub `2w`, albo `again`: do chwili, gdy można głosować znowu.
rewards-term-unread-winners = Nie rozumiem, jak długo najlepsze miejsca mają zachować rolę. Wpisz liczbę z `h`, `d` lub `w`, np. `7d`, albo `next`: do następnego wyniku.
rewards-term-out-of-bounds = Rola może trwać od 1 godziny do 366 dni.

rewards-too-many = Ten serwer ma 50 reguł i więcej mieć nie może. Najpierw usuń którąś przez `/nagrody usuń`.
rewards-too-many-followed = Zbyt wiele reguł zmieniono tylko dla późniejszych głosów, więc stare nadal działają obok nowych. Wybierz **Zapisz i zastosuj teraz** albo zastosuj najpierw którąś z pozostałych: `/nagrody edytuj` z samą regułą.
rewards-too-many-with-followed = Reguły zmienione tylko dla późniejszych głosów liczą się tu obok poprzednich, razem 100, a więcej być nie może. Najpierw zastosuj którąś dla wszystkich: `/nagrody edytuj` z samą regułą, potem **Zapisz i zastosuj teraz**.
rewards-is-there = Taka reguła już jest; pokaże ją `/nagrody lista`.
rewards-no-such-rule = Ten serwer nie ma takiej reguły albo w międzyczasie ją zmieniono. Wybierz ją z listy, która pojawia się podczas pisania; wszystkie pokaże `/nagrody lista`.
rewards-no-number = Od ilu głosów? Użyj polecenia jeszcze raz z opcją `głosy`, np. `głosy: 10`.
rewards-number-for-every-vote = Rola za **każdy głos** nie potrzebuje liczby w opcji `głosy`. Pomiń ją albo wybierz *głosy łącznie* lub *głosy w tym miesiącu*.
rewards-term-for-a-number = `czas_trwania` dotyczy ról za **każdy głos**, serię lub najlepsze miejsca. Rola za głosy łącznie jest na stałe, a za głosy w miesiącu – do jego końca.
rewards-term-for-a-streak = Rola za serię trwa do jej przerwania (`czas_trwania: streak` albo pomiń tę opcję) lub na stałe po osiągnięciu serii (`czas_trwania: ever`).
rewards-top-is-for-winners = `top` dotyczy ról za **najlepsze miejsca**: ile pierwszych miejsc ją dostaje. Pomiń tę opcję albo wybierz najlepsze miejsca dnia, tygodnia lub miesiąca.
rewards-number-for-winners = Rola za **najlepsze miejsca** nie potrzebuje liczby w opcji `głosy`: `top` określa, ile pierwszych miejsc ją dostaje, od 1 do 10.
rewards-server-only-winners = Wynik dnia, tygodnia i miesiąca jest zamykany dla wszystkich wpisów serwera razem, więc rola za niego nie może dotyczyć jednego wpisu. Pomiń opcję `wpis`.
rewards-server-only-streaks = Serie są liczone dla wszystkich wpisów serwera razem, więc rola za serię nie może dotyczyć jednego wpisu. Pomiń opcję `wpis`.
rewards-no-tiers = `niższe_role` dotyczy reguł z liczbą głosów: rola za **każdy głos** nie ma niższych.
rewards-nothing-changes = Nic by się nie zmieniło. Podaj, co ma być inaczej: rola, `głosy`, `top`, `czas_trwania` lub `niższe_role`.
rewards-may-not-choose = Wybór roli za głosy wymaga uprawnienia **Zarządzanie rolami** lub **Zarządzanie serwerem**, a nie masz żadnego z nich. Zwróć się do kogoś, kto je ma.
rewards-above-you = { $role } nie jest niżej niż Twoja najwyższa rola, więc nie możesz jej wybrać. Zwróć się do kogoś, kto ma wyższą rolę.
rewards-unchecked = Nie udało się teraz zapytać Discorda, czy można nadać tę rolę. Nic nie zapisano; spróbuj ponownie za minutę.

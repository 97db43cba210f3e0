thanks-title = Dziękujemy za głosowanie! 🎉
thanks-sentence = { $who } ma teraz { $votes ->
    [one] **{ $votes }** głos
    [few] **{ $votes }** głosy
    [many] **{ $votes }** głosów
   *[other] **{ $votes }** głosu
}.
thanks-sentence-rank = { $who } ma teraz { $votes ->
    [one] **{ $votes }** głos
    [few] **{ $votes }** głosy
    [many] **{ $votes }** głosów
   *[other] **{ $votes }** głosu
} i zajmuje **{ $rank }. miejsce** w rankingu.
thanks-next = Następny głos będzie możliwy { $when }.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** głos
    [few] **{ $votes }** głosy
    [many] **{ $votes }** głosów
   *[other] **{ $votes }** głosu
}
thanks-sample-title = Dziękujemy za głosowanie! 🎉 (przykład)
thanks-sample = To przykład, o który poprosiła administracja. Niczego nie policzono.

thanks-number = { $number }
thanks-role-next = { $role } po { $votes ->
    [one] { $votes } kolejnym głosie
    [few] { $votes } kolejnych głosach
    [many] { $votes } kolejnych głosach
   *[other] { $votes } kolejnego głosu
}
thanks-server = ten serwer
thanks-vote = Głosuj

thanks-test-title = Test odebrany ✅
thanks-test-title-wrong = Test odebrany ⚠️
thanks-test-arrived = { $site } – test został wysłany i dotarł.
thanks-test-other = Wskazuje jednak inny wpis niż ten, do którego należy jego token, a takie głosy są **odrzucane**: każdy wpis ma własny token. `/konfiguracja` pokazuje, który to wpis.
thanks-test-paused = Wpis jest jednak **wstrzymany** (początek: { $when }): głosy są liczone, ale nikt nie dostaje podziękowań, dopóki nie zostanie wznowiony.
thanks-test-fine = Za prawdziwe głosy będziemy dziękować tutaj.
thanks-test-no-listing = Nie wskazuje żadnego wpisu, co w teście jest normalne; za głosy wskazujące wpis i osobę będziemy dziękować tutaj.
thanks-test-no-voter = Nie wskazuje żadnej osoby, co w teście jest normalne; za głosy wskazujące wpis i osobę będziemy dziękować tutaj.
thanks-test-neither = Nie wskazuje ani wpisu, ani osoby, co w teście jest normalne; za głosy wskazujące jedno i drugie będziemy dziękować tutaj.
thanks-test = To test. Niczego nie policzono.

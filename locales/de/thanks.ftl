thanks-title = Danke fürs Abstimmen! 🎉
thanks-sentence = { $who } hat jetzt { $votes ->
    [one] **{ $votes }** Stimme
   *[other] **{ $votes }** Stimmen
}.
thanks-sentence-rank = { $who } hat jetzt { $votes ->
    [one] **{ $votes }** Stimme
   *[other] **{ $votes }** Stimmen
} und ist **Platz { $rank }** der Rangliste.
thanks-next = Die nächste Stimme ist { $when } möglich.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** Stimme
   *[other] **{ $votes }** Stimmen
}
thanks-sample-title = Danke fürs Abstimmen! 🎉 (Beispiel)
thanks-sample = Das ist ein Beispiel, um das jemand mit Verwaltungsrechten gebeten hat. Es wurde nichts gezählt.

thanks-number = { $number }
thanks-role-next = { $role } nach { $votes ->
    [one] { $votes } weiterer Stimme
   *[other] { $votes } weiteren Stimmen
}
thanks-server = diesen Server
thanks-vote = Abstimmen

thanks-test-title = Test empfangen ✅
thanks-test-title-wrong = Test empfangen ⚠️
thanks-test-arrived = { $site } hat einen Test geschickt, und er ist angekommen.
thanks-test-other = Aber er nennt einen anderen Eintrag als den, zu dem sein Token gehört, und solche Stimmen werden **abgelehnt**: Jeder Eintrag hat ein eigenes Token. `/einrichten` zeigt, welcher Eintrag das hier ist.
thanks-test-paused = Aber der Eintrag ist **pausiert** (Beginn: { $when }): Stimmen werden gezählt, und niemandem wird gedankt, bis er fortgesetzt wird.
thanks-test-fine = Für echte Stimmen wird hier gedankt.
thanks-test-no-listing = Er nennt keinen Eintrag, was bei einem Test üblich ist; für Stimmen, die Eintrag und Person nennen, wird hier gedankt.
thanks-test-no-voter = Er nennt keine Person, was bei einem Test üblich ist; für Stimmen, die Eintrag und Person nennen, wird hier gedankt.
thanks-test-neither = Er nennt weder Eintrag noch Person, was bei einem Test üblich ist; für Stimmen, die beides nennen, wird hier gedankt.
thanks-test = Das ist ein Test. Es wurde nichts gezählt.

members-blocked-title = Zablokowano
members-blocked = ⛔ Od teraz głosy, które oddaje { $voter }, się nie liczą: są zapisywane, ale nie dają podziękowań, ról ani miejsca w rankingu.
members-reason = Powód: { $reason }
members-blocked-more = Ta osoba zobaczy to razem z powodem w `/głosy` i `/głosuj`. Dotychczasowe głosy i role zostają. Głosy odejmuje `/rejestr odejmij`; blokadę kończy `/członkowie odblokuj`.
members-blocked-already-title = Już zablokowano
members-blocked-already = { $voter } ma już blokadę ({ $when }, { $author }): { $reason }
members-blocked-already-more = Nic nie zmieniono. Aby podać inny powód, użyj najpierw `/członkowie odblokuj`.
members-unblocked-title = Odblokowano
members-unblocked = ✅ Od teraz głosy, które oddaje { $voter }, znów się liczą.
members-uncounted = To, co przyszło podczas blokady, nadal się nie liczy: **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**. Możesz je dodać przez `/rejestr dodaj`.
members-none-uncounted = Podczas blokady nie przyszedł żaden głos.
members-not-blocked-title = Bez blokady
members-not-blocked = { $voter } nie ma blokady, więc nic nie zmieniono. Kto ją ma, pokaże `/członkowie zablokowani`.

members-list-title = Zablokowane osoby
members-list-empty = Nikt nie jest tu zablokowany: liczą się głosy wszystkich. Kogoś zablokujesz przez `/członkowie zablokuj`.
members-listed = { $voter } – { $when }, { $author }: { $reason }

members-you = ⛔ Twoje głosy się tu nie liczą (blokada { $when }): { $reason }
members-you-more = Może to zmienić osoba, która zarządza tym serwerem.

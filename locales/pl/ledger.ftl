ledger-label-undo = Cofnij
ledger-no-reason = Podaj przyczynę w opcji `powód`: będzie widoczna w `/rejestr historia`. Nic nie zmieniono.

ledger-added-title = Dodano głosy
ledger-removed-title = Odjęto głosy
ledger-added = ✅ { $voter }: dodano **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** ({ $listing })
ledger-removed = ✅ { $voter }: odjęto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** ({ $listing })
ledger-reason = Powód: { $reason }
ledger-total = Teraz ma **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**.
ledger-total-listing = Teraz ma **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**, w tym na ten wpis: { $listing }.
ledger-total-later = Suma będzie za chwilę: pokaże ją `/głosy`.
ledger-corrected-more = Nie ma za to podziękowań; role dostosują się same. **{ $undo }** to cofa; nic nie jest wymazywane, `/rejestr historia` pokaże jedno i drugie.
ledger-undone-title = Cofnięto
ledger-given-back = ↩️ { $voter }: zwrócono **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** ({ $listing })
ledger-taken-again = ↩️ { $voter }: ponownie odjęto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** ({ $listing })
ledger-undone-more = Role dostosują się same. `/rejestr historia` pokaże obie zmiany.
ledger-undone-already = To już zostało cofnięte: { $author }, { $when }. Teraz nic nie zmieniono.
ledger-none-to-remove = { $voter } nie ma głosów, które można by odjąć ({ $listing }). Nic nie zmieniono.
ledger-too-few = { $voter } ma tylko **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** ({ $listing }), więc nie można odjąć { $wanted }. Nic nie zmieniono; można odjąć najwyżej { $votes }.
ledger-too-few-to-undo = Tego nie da się już cofnąć: trzeba by odjąć { $needs ->
    [one] { $needs } głos
    [few] { $needs } głosy
    [many] { $needs } głosów
   *[other] { $needs } głosu
}, a { $voter } ma na ten wpis już tylko **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**. Nic nie zmieniono.

ledger-log-title = Zmiany ręczne
ledger-log-empty = Nikt jeszcze nie zmieniał tu głosów ręcznie. Służą do tego `/rejestr dodaj` i `/rejestr odejmij`; tutaj będzie widać, kto co zrobił i dlaczego.
ledger-log-empty-voter = Nikt nie zmieniał ręcznie głosów: { $voter }. `/rejestr historia` bez wskazania osoby pokaże wszystkie zmiany.
ledger-log-of = Dotyczy: { $voter }
ledger-log-blocked = { $when } { $author }: zablokowano – { $voter }
ledger-log-unblocked = { $when } { $author }: odblokowano – { $voter }
ledger-log-gave = { $when } { $author }: dodano **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** – { $voter } ({ $listing })
ledger-log-took = { $when } { $author }: odjęto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** – { $voter } ({ $listing })
ledger-log-undid-gift = { $when } { $author }: cofnięto dodanie **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** – { $voter } ({ $listing })
ledger-log-undid-removal = { $when } { $author }: cofnięto odjęcie **{ $votes ->
    [one] { $votes } głosu
    [few] { $votes } głosów
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** – { $voter } ({ $listing })
ledger-log-changed = { $when } { $author }: zmieniono głosy – { $voter }
ledger-log-imported = { $when } { $author }: zaimportowano plik { $file } – **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}
ledger-log-importing = { $when } { $author }: import pliku { $file } – na razie **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}** z { $rows ->
    [one] { $rows } wiersza
    [few] { $rows } wierszy
    [many] { $rows } wierszy
   *[other] { $rows } wiersza
}; import jeszcze trwa
ledger-log-imported-some = { $when } { $author }: zaimportowano plik
ledger-log-import-undone = { $when } { $author }: cofnięto import pliku { $file } – odjęto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**
ledger-log-import-undoing = { $when } { $author }: cofanie importu pliku { $file } – na razie odjęto **{ $votes ->
    [one] { $votes } głos
    [few] { $votes } głosy
    [many] { $votes } głosów
   *[other] { $votes } głosu
}**; cofanie jeszcze trwa
ledger-log-import-undone-some = { $when } { $author }: cofnięto import pliku
ledger-log-history-on = { $when } { $author }: włączono liczenie głosów, które nie dotarły ({ $listing })
ledger-log-history-off = { $when } { $author }: cofnięto głosy, które nie dotarły ({ $listing })
ledger-log-many = wiele osób
ledger-log-undone = ↩️ *później cofnięto*

ledger-export-title = Rejestr jako plik
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } pozycja
    [few] { $entries } pozycje
    [many] { $entries } pozycji
   *[other] { $entries } pozycji
}** z tego serwera, każda w osobnym wierszu; czas podano w UTC.
ledger-export-listing = `{ $file }`: **{ $entries ->
    [one] { $entries } pozycja
    [few] { $entries } pozycje
    [many] { $entries } pozycji
   *[other] { $entries } pozycji
}** ({ $listing }), każda w osobnym wierszu; czas podano w UTC.
ledger-export-nothing = Na razie nie ma czego eksportować z tego serwera: nie przyszedł żaden głos i nikt żadnego nie zmieniał.
ledger-export-nothing-listing = Na razie nie ma czego eksportować ({ $listing }): nie przyszedł żaden głos i nikt żadnego nie zmieniał.
ledger-export-newest = ⚠️ To tylko najnowsze: plik na Discordzie mieści najwyżej 10 MiB. Operator bota może zapisać całość: `{ $command }`
ledger-export-private = Są w nim ID i nazwy głosujących osób: zachowaj go dla siebie.

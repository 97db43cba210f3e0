ledger-label-undo = Rückgängig
ledger-no-reason = Sag mit der Option `grund`, warum: Es steht dann in `/buchungen protokoll`. Es wurde nichts geändert.

ledger-added-title = Stimmen hinzugefügt
ledger-removed-title = Stimmen entfernt
ledger-added = ✅ { $voter } hat **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** bekommen: { $listing }
ledger-removed = ✅ { $voter } hat **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** verloren: { $listing }
ledger-reason = Grund: { $reason }
ledger-total = Stand jetzt: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**.
ledger-total-listing = Stand jetzt: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, davon { $listing } für diesen Eintrag.
ledger-total-later = Der neue Stand folgt gleich: `/stimmen` zeigt ihn.
ledger-corrected-more = Dank gibt es dafür keinen; die Rollen folgen von allein. **{ $undo }** nimmt es zurück; nichts wird gelöscht, `/buchungen protokoll` zeigt beides.
ledger-undone-title = Rückgängig gemacht
ledger-given-back = ↩️ { $voter } hat **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** zurückbekommen: { $listing }
ledger-taken-again = ↩️ { $voter } hat **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** wieder verloren: { $listing }
ledger-undone-more = Die Rollen folgen von allein. `/buchungen protokoll` zeigt beide Änderungen.
ledger-undone-already = Das wurde schon rückgängig gemacht: { $when } von { $author }. Jetzt wurde nichts geändert.
ledger-none-to-remove = { $listing }: { $voter } hat hier keine Stimmen, es gibt also nichts abzuziehen. Es wurde nichts geändert.
ledger-too-few = { $listing }: { $voter } hat hier nur **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, { $wanted } lassen sich also nicht abziehen. Es wurde nichts geändert; höchstens { $votes } sind möglich.
ledger-too-few-to-undo = Das lässt sich nicht mehr rückgängig machen: { $voter } würde { $needs ->
    [one] { $needs } Stimme
   *[other] { $needs } Stimmen
} verlieren, hat für diesen Eintrag aber nur noch **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**. Es wurde nichts geändert.

ledger-log-title = Änderungen von Hand
ledger-log-empty = Hier hat noch niemand Stimmen von Hand geändert. Das geht mit `/buchungen hinzufügen` und `/buchungen entfernen`; wer was warum getan hat, steht dann hier.
ledger-log-empty-voter = Die Stimmen von { $voter } hat noch niemand von Hand geändert. `/buchungen protokoll` ohne Mitglied zeigt alle Änderungen.
ledger-log-of = Nur { $voter }
ledger-log-blocked = { $when } von { $author } gesperrt: { $voter }
ledger-log-unblocked = { $when } von { $author } entsperrt: { $voter }
ledger-log-gave = { $when } von { $author } gegeben: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** an { $voter } ({ $listing })
ledger-log-took = { $when } von { $author } abgezogen: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, { $voter } ({ $listing })
ledger-log-undid-gift = { $when } von { $author } wieder abgezogen: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, { $voter } ({ $listing })
ledger-log-undid-removal = { $when } von { $author } zurückgegeben: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** an { $voter } ({ $listing })
ledger-log-changed = { $when } von { $author } Stimmen geändert: { $voter }
ledger-log-imported = { $when } von { $author } importiert: Datei { $file }, **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** in { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
ledger-log-importing = { $when } von { $author } importiert: Datei { $file }, bisher **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** in { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}; der Import läuft noch
ledger-log-imported-some = { $when } von { $author } importiert: eine Datei
ledger-log-import-undone = { $when } von { $author } rückgängig gemacht: Import von Datei { $file }, **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** zurückgenommen
ledger-log-import-undoing = { $when } von { $author } rückgängig gemacht: Import von Datei { $file }, bisher **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** zurückgenommen; das läuft noch
ledger-log-import-undone-some = { $when } von { $author } rückgängig gemacht: Import einer Datei
ledger-log-history-on = { $when } von { $author } eingeschaltet: nicht zugestellte Stimmen zählen ({ $listing })
ledger-log-history-off = { $when } von { $author } ausgeschaltet: nicht zugestellte Stimmen zurückgenommen ({ $listing })
ledger-log-many = viele
ledger-log-undone = ↩️ *inzwischen rückgängig gemacht*

ledger-export-title = Die Buchungen als Datei
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } Buchung
   *[other] { $entries } Buchungen
}** dieses Servers, je eine Zeile; Zeiten in UTC.
ledger-export-listing = `{ $file }` ({ $listing }): **{ $entries ->
    [one] { $entries } Buchung
   *[other] { $entries } Buchungen
}**, je eine Zeile; Zeiten in UTC.
ledger-export-nothing = Für diesen Server gibt es noch nichts zu exportieren: Es kam keine Stimme, und niemand hat welche geändert.
ledger-export-nothing-listing = { $listing }: Hier gibt es noch nichts zu exportieren. Es kam keine Stimme, und niemand hat welche geändert.
ledger-export-newest = ⚠️ Das sind die neuesten: Mehr als 10 MiB passen bei Discord nicht in eine Datei. Das Team des Bots kann alles herausschreiben: `{ $command }`
ledger-export-private = Sie enthält IDs und Namen von Leuten, die hier abgestimmt haben: Behalt sie für dich.

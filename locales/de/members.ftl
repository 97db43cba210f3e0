members-blocked-title = Gesperrt
members-blocked = ⛔ Stimmen von { $voter } zählen ab jetzt nicht mehr: Sie werden gespeichert, bringen aber keinen Dank, keine Rolle und keinen Platz auf einer Rangliste.
members-reason = Grund: { $reason }
members-blocked-more = Das erfährt das Mitglied mit dem Grund bei `/stimmen` und `/abstimmen`. Was schon da ist, bleibt: die bisherigen Stimmen und Rollen. `/buchungen entfernen` zieht Stimmen ab; `/mitglieder entsperren` beendet das hier.
members-blocked-already-title = Schon gesperrt
members-blocked-already = { $voter } war schon gesperrt, { $when } von { $author }: { $reason }
members-blocked-already-more = Es wurde nichts geändert. Für einen anderen Grund erst `/mitglieder entsperren`.
members-unblocked-title = Entsperrt
members-unblocked = ✅ Stimmen von { $voter } zählen ab jetzt wieder.
members-uncounted = Was während der Sperre kam, bleibt ungezählt: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**. `/buchungen hinzufügen` kann das ausgleichen.
members-none-uncounted = Während der Sperre kam keine.
members-not-blocked-title = Nicht gesperrt
members-not-blocked = { $voter } war nicht gesperrt, also wurde nichts geändert. `/mitglieder gesperrt` zeigt, wer es ist.

members-list-title = Wer gesperrt ist
members-list-empty = Niemand ist hier gesperrt: Alle Stimmen zählen. `/mitglieder sperren` ändert das für ein Mitglied.
members-listed = { $voter } { $when } von { $author }: { $reason }

members-you = ⛔ Deine Stimmen zählen hier nicht, gesperrt { $when }: { $reason }
members-you-more = Wer diesen Server verwaltet, kann das ändern.

explain-title = Stimmen und Rollen erklärt
explain-more = … und { $more } mehr
explain-blocked = ⛔ Stimmen zählen hier nicht: { $when } von { $author } gesperrt. Grund: { $reason }

explain-roles = **Rollen**
explain-no-roles = Für Stimmen gibt es hier keine Rolle. `/einrichten` ändert das.
explain-role-given = ✅ verdient und von mir vergeben
explain-role-was-there = ✅ verdient; war schon ohne mich da, deshalb nehme ich sie nie weg
explain-role-coming = ⏳ verdient, aber noch nicht vergeben
explain-role-taken = ✋ verdient, wurde aber von jemandem entfernt; die nächste Stimme bringt sie zurück
explain-role-absent = ⏳ verdient; die Rolle gibt es beim Beitritt zu diesem Server
explain-role-resting = ⏸️ verdient, aber was dafür zählt, ist pausiert: Solange wird sie weder vergeben noch entfernt
explain-role-leaving = ⏳ nicht mehr verdient; ich entferne sie
explain-role-not-ours = nicht verdient, kommt aber von jemand anderem, deshalb lasse ich sie
explain-role-deleted = diese Rolle wurde in Discord gelöscht; `/belohnungen` kann eine andere vergeben
explain-role-unseen = verdient; ob sie schon da ist, war gerade nicht zu erfahren
explain-lacks-votes = nicht verdient: { $votes ->
    [one] es fehlt **{ $votes } Stimme**
   *[other] es fehlen **{ $votes } Stimmen**
}
explain-lacks-votes-listing = nicht verdient: { $votes ->
    [one] es fehlt **{ $votes } Stimme** für einen der Einträge
   *[other] es fehlen **{ $votes } Stimmen** für einen der Einträge
}
explain-lacks-month = nicht verdient: { $votes ->
    [one] diesen Monat fehlt **{ $votes } Stimme**
   *[other] diesen Monat fehlen **{ $votes } Stimmen**
}
explain-lacks-month-listing = nicht verdient: { $votes ->
    [one] diesen Monat fehlt **{ $votes } Stimme** für einen der Einträge
   *[other] diesen Monat fehlen **{ $votes } Stimmen** für einen der Einträge
}
explain-lacks-row = nicht verdient: Zur Serie fehlen noch **{ $votes }** in Folge
explain-lacks-day = { $top ->
    [1] nicht verdient: nicht auf dem ersten Platz des Tages, dessen Ergebnis jetzt gilt
   *[other] nicht verdient: nicht unter den ersten { $top } des Tages, dessen Ergebnis jetzt gilt
}
explain-lacks-week = { $top ->
    [1] nicht verdient: nicht auf dem ersten Platz der Woche, deren Ergebnis jetzt gilt
   *[other] nicht verdient: nicht unter den ersten { $top } der Woche, deren Ergebnis jetzt gilt
}
explain-lacks-month-place = { $top ->
    [1] nicht verdient: nicht auf dem ersten Platz des Monats, dessen Ergebnis jetzt gilt
   *[other] nicht verdient: nicht unter den ersten { $top } des Monats, dessen Ergebnis jetzt gilt
}
explain-lacks-vote = gerade nicht verdient: Die letzte Stimme ist abgelaufen, oder es gab keine; die nächste bringt sie
explain-lacks-vote-listing = gerade nicht verdient: Die letzte Stimme für einen der Einträge ist abgelaufen, oder es gab keine; die nächste bringt sie
explain-lacks-later = nicht verdient: Die Regel gilt nur für spätere Stimmen, und seitdem kam keine
explain-lacks-later-listing = nicht verdient: Die Regel gilt nur für spätere Stimmen, und seitdem kam keine für einen der Einträge
explain-lacks-lower = nicht vergeben: Eine höhere Rolle ersetzt sie
explain-why-streak = Serie { $length }; ohne neue Stimme endet sie { $when }
explain-why-best = beste Serie { $best }, für immer
explain-why-place = Platz { $place } { $period }; endet { $when }
explain-why-place-day = Platz { $place } { $period }; bis zum Ergebnis des nächsten Tages
explain-why-place-week = Platz { $place } { $period }; bis zum Ergebnis der nächsten Woche
explain-why-place-month = Platz { $place } { $period }; bis zum Ergebnis des nächsten Monats
explain-tried-again = Nächster Versuch { $when }.
explain-absent = ⏳ Nicht auf diesem Server, bemerkt { $since }: Ich sehe bei der nächsten Stimme oder beim Beitritt wieder nach.
explain-absent-next = ⏳ Nicht auf diesem Server, bemerkt { $since }: Ich sehe bei der nächsten Stimme, beim Beitritt und ab und zu wieder nach: das nächste Mal { $when }.
explain-look = ⏳ Die Rollen sehe ich mir { $when } wieder an.
explain-look-at-vote = Die Rollen sehe ich mir bei der nächsten Stimme oder beim Beitritt wieder an.

explain-entries = **Letzte Buchungen**
explain-no-entries = Keine: Von hier kam noch keine Stimme. Wird auf der richtigen Seite abgestimmt? `/abstimmen` zeigt sie. `/einrichten` sagt, ob Zustellungen abgewiesen wurden.
explain-vote = { $when } Stimme: { $what }
explain-vote-listing = { $when } Stimme ({ $listing }): { $what }
explain-recovered = { $when } nachgeholte Stimme: { $what }
explain-recovered-listing = { $when } nachgeholte Stimme ({ $listing }): { $what }
explain-not-counted = ⛔ nicht gezählt, weil gesperrt
explain-counted = gezählt
explain-thanks-to-come = gezählt; in Arbeit
explain-thanks-waiting = gezählt; ⏳ Dankesnachricht steht noch aus: { $why }
explain-thanks-refused = gezählt; ⏳ Dankesnachricht steht noch aus: Discord lehnt den Kanal ab; `/einrichten` sagt, warum und was zu tun ist.
explain-thanks-posted = gezählt; [gedankt]({ $link }) in { $channel }
explain-thanks-deleted = gezählt; gedankt in { $channel }, wo die Nachricht gelöscht wurde
explain-thanks-unknown = gezählt; ❔ Discord hat nicht gesagt, ob der Dank in { $channel } erschienen ist; er wird nicht noch einmal gesendet
explain-thanks-given-up = gezählt; 🚫 der Dank in { $channel } wurde aufgegeben: Discord hat ihn nicht angenommen
explain-thanks-given-up-code = gezählt; 🚫 der Dank in { $channel } wurde aufgegeben: Discord hat ihn nicht angenommen (Fehler { $code })
explain-thanks-none = gezählt; kein Dank: Es war damals keiner gewünscht, oder es ist mehr als 30 Tage her
explain-correction = { $when } { $votes } von { $author }
explain-correction-back = { $when } { $votes } von { $author }, um eine Änderung zurückzunehmen
explain-correction-file = { $when } { $votes } von { $author }, mit einer Datei
explain-correction-file-back = { $when } { $votes } von { $author }, um eine Datei zurückzunehmen
explain-somebody = jemand
explain-undone = ↩️ *inzwischen rückgängig gemacht*

explain-streak = Serie { $streak }
explain-streak-frozen = Serie { $streak }, durch Serienschutz gehalten ({ $freezes })
explain-frozen = ❄️ Die Serie besteht durch Serienschutz ({ $freezes }).
explain-freezes = ❄️ Serienschutz in Reserve: { $freezes }.
explain-history-counted = ♻️ Nie zugestellt und trotzdem gezählt, nach ihren Nummern ({ $listing }): **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** – { $numbers }
explain-history-waiting = ⏳ Noch nicht zugestellt ({ $listing }): **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**; was ausbleibt, zählt { $when } mit
explain-history-rest = Außerdem nie zugestellt, aber nicht ergänzt ({ $listing }): **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**; ebenso viele kamen mit einer Datei oder während einer Sperre
explain-history-off = Nie zugestellt, wie die Nummern zeigen ({ $listing }), und nicht gezählt: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**. `/einstellungen nachholen` zählt sie mit
explain-history-not-believed = ⚠️ Eine Stimme hatte die Nummer { $number }, mehr als { $most } über der vorigen ({ $listing }): Das wird nicht geglaubt, und nichts wird dafür gezählt
explain-history-anew = Die Stimmen wurden { $times ->
    [one] einmal
   *[other] { $times }-mal
} wieder von vorn gezählt ({ $listing }): Dafür wird nichts abgezogen

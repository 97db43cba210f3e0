rewards-rule = { $role } { $earned }
rewards-role = Rolle { $id }
rewards-this-listing = dieser Eintrag
rewards-total = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
rewards-total-together = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in allen Einträgen zusammen
rewards-total-listing = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} (nur: { $listing })
rewards-month = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in einem Monat, bis er endet
rewards-month-together = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in einem Monat in allen Einträgen zusammen, bis er endet
rewards-month-listing = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in einem Monat, bis er endet (nur: { $listing })
rewards-each = für jede Stimme, bis die nächste möglich ist
rewards-each-together = für jede Stimme in allen Einträgen zusammen, bis die nächste möglich ist
rewards-each-listing = für jede Stimme, bis die nächste möglich ist (nur: { $listing })
rewards-each-term = für jede Stimme, { $span } lang
rewards-each-term-together = für jede Stimme in allen Einträgen zusammen, { $span } lang
rewards-each-term-listing = für jede Stimme, { $span } lang (nur: { $listing })
rewards-streak = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in Folge, bis die Serie reißt
rewards-streak-together = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in Folge in allen Einträgen zusammen, bis die Serie reißt
rewards-streak-ever = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in Folge, dann für immer
rewards-streak-ever-together = ab { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} in Folge in allen Einträgen zusammen, dann für immer
rewards-first-day = { $top ->
    [1] für den ersten Platz jedes Tages, bis zum Ergebnis des nächsten Tages
   *[other] für die ersten { $top } jedes Tages, bis zum Ergebnis des nächsten Tages
}
rewards-first-day-together = { $top ->
    [1] für den ersten Platz jedes Tages in allen Einträgen zusammen, bis zum Ergebnis des nächsten Tages
   *[other] für die ersten { $top } jedes Tages in allen Einträgen zusammen, bis zum Ergebnis des nächsten Tages
}
rewards-first-day-term = { $top ->
    [1] für den ersten Platz jedes Tages, { $span } lang
   *[other] für die ersten { $top } jedes Tages, { $span } lang
}
rewards-first-day-term-together = { $top ->
    [1] für den ersten Platz jedes Tages in allen Einträgen zusammen, { $span } lang
   *[other] für die ersten { $top } jedes Tages in allen Einträgen zusammen, { $span } lang
}
rewards-first-week = { $top ->
    [1] für den ersten Platz jeder Woche, bis zum Ergebnis der nächsten Woche
   *[other] für die ersten { $top } jeder Woche, bis zum Ergebnis der nächsten Woche
}
rewards-first-week-together = { $top ->
    [1] für den ersten Platz jeder Woche in allen Einträgen zusammen, bis zum Ergebnis der nächsten Woche
   *[other] für die ersten { $top } jeder Woche in allen Einträgen zusammen, bis zum Ergebnis der nächsten Woche
}
rewards-first-week-term = { $top ->
    [1] für den ersten Platz jeder Woche, { $span } lang
   *[other] für die ersten { $top } jeder Woche, { $span } lang
}
rewards-first-week-term-together = { $top ->
    [1] für den ersten Platz jeder Woche in allen Einträgen zusammen, { $span } lang
   *[other] für die ersten { $top } jeder Woche in allen Einträgen zusammen, { $span } lang
}
rewards-first-month = { $top ->
    [1] für den ersten Platz jedes Monats, bis zum Ergebnis des nächsten Monats
   *[other] für die ersten { $top } jedes Monats, bis zum Ergebnis des nächsten Monats
}
rewards-first-month-together = { $top ->
    [1] für den ersten Platz jedes Monats in allen Einträgen zusammen, bis zum Ergebnis des nächsten Monats
   *[other] für die ersten { $top } jedes Monats in allen Einträgen zusammen, bis zum Ergebnis des nächsten Monats
}
rewards-first-month-term = { $top ->
    [1] für den ersten Platz jedes Monats, { $span } lang
   *[other] für die ersten { $top } jedes Monats, { $span } lang
}
rewards-first-month-term-together = { $top ->
    [1] für den ersten Platz jedes Monats in allen Einträgen zusammen, { $span } lang
   *[other] für die ersten { $top } jedes Monats in allen Einträgen zusammen, { $span } lang
}

rewards-rule-above-votes = { $rule }; anstelle der Rollen für weniger Stimmen
rewards-rule-above-streaks = { $rule }; anstelle der Rollen für kürzere Serien
rewards-rule-above-places = { $rule }; anstelle der Rollen für niedrigere Plätze
rewards-takes-place-votes = { $rule }; sie ersetzt die Rollen für weniger Stimmen
rewards-takes-place-streaks = { $rule }; sie ersetzt die Rollen für kürzere Serien
rewards-takes-place-places = { $rule }; sie ersetzt die Rollen für niedrigere Plätze

rewards-list = **Was es hier für Stimmen gibt**
rewards-list-empty = Für Stimmen gibt es hier noch keine Rolle.
rewards-list-empty-more = Füg mit `/belohnungen hinzufügen` eine Regel hinzu: Wähl eine Rolle und wofür es sie gibt – so viele Stimmen insgesamt, so viele in diesem Monat, jede Stimme, eine Serie oder Spitzenplätze eines Tages, einer Woche oder eines Monats. Du siehst die Wirkung vor dem Speichern.
rewards-listed = { $holders ->
    [0] { $rule }. Niemand hat sie.
    [one] { $rule }. { $holders } Mitglied hat sie.
   *[other] { $rule }. { $holders } Mitglieder haben sie.
}
rewards-from-results = Gilt für Ergebnisse nach dem { $when }.
rewards-from-votes = Gilt für jedes Mitglied ab seiner ersten Stimme nach dem { $when }.
rewards-followed-results = Wurde { $when } geändert; für Ergebnisse davor gilt sie noch.
rewards-followed-votes = Wurde { $when } geändert; gilt für Mitglieder noch bis zu ihrer nächsten Stimme.
rewards-paused = ⏸️ Ruht, solange ihre Stimmen pausiert sind: gibt nichts, nimmt nichts.
rewards-more-rules = … und { $more ->
    [one] { $more } weitere Regel
   *[other] { $more } weitere Regeln
}
rewards-waiting = { $members ->
    [one] ⏳ Die Rollen von { $members } Mitglied muss ich noch ansehen, das nächste Mal { $when }.
   *[other] ⏳ Die Rollen von { $members } Mitgliedern muss ich noch ansehen, das nächste Mal { $when }.
}
rewards-places = Ein Tag, eine Woche oder ein Monat steht zehn Minuten nach dem Ende fest. Bei gleich vielen Stimmen steht oben, wer sie zuerst erreicht hat. Wer sich bis dahin mit `/datenschutz` verborgen hat, bekommt keinen Platz; wenn niemand abgestimmt hat, bekommt niemand die Rolle.

rewards-new = **Neue Regel**
rewards-change = **Änderung einer Regel**
rewards-if-applied = **Wenn sie jetzt angewendet wird**
rewards-if-removed = **Wenn sie entfernt wird**
rewards-no-effect = Niemand würde eine Rolle bekommen oder verlieren.
rewards-gain = { $gain ->
    [one] { $gain } Mitglied bekäme { $role }.
   *[other] { $gain } Mitglieder bekämen { $role }.
}
rewards-lose = { $lose ->
    [one] { $lose } Mitglied verlöre { $role }.
   *[other] { $lose } Mitglieder verlören { $role }.
}
rewards-gain-lose = { $gain ->
    [one] { $gain } Mitglied bekäme { $role },
   *[other] { $gain } Mitglieder bekämen { $role },
} { $lose ->
    [one] { $lose } verlöre sie.
   *[other] { $lose } verlören sie.
}
rewards-more-roles = … und { $more ->
    [one] { $more } weitere Rolle
   *[other] { $more } weitere Rollen
}
rewards-unsaved-votes = Noch ist nichts gespeichert. **Nur für spätere Stimmen**: Die nächste Stimme jedes Mitglieds entscheidet für dieses; bis dahin ändert sich dort nichts.
rewards-unsaved-results = Noch ist nichts gespeichert. **Nur für spätere Ergebnisse**: Das nächste Ergebnis entscheidet; bis dahin ändert sich nichts.
rewards-ask-remove = **Diese Regel entfernen?**
rewards-removed = ✅ Die Regel ist entfernt. Wer eine Rolle von mir hat, die keine Regel mehr gibt, verliert sie.
rewards-saved = ✅ Gespeichert.
rewards-saved-votes = ✅ Für spätere Stimmen gespeichert: Sie gilt für jedes Mitglied ab seiner nächsten Stimme.
rewards-saved-results = ✅ Für spätere Ergebnisse gespeichert: Sie gilt ab dem nächsten.
rewards-cancelled = Es wurde nichts geändert.

rewards-looking = Ich suche, wessen Rollen sich ändern…
rewards-not-looked = ⚠️ Gerade konnte ich nicht suchen, wessen Rollen sich ändern. Bei jedem Mitglied erledigt das die nächste Stimme; bei allen der nächste Start des Bots.
rewards-progress-nobody = Bei niemandem müssen sich Rollen ändern.
rewards-progress-done = ✅ { $of ->
    [one] { $of } Mitglied
   *[other] { $of } Mitglieder
} angesehen: fertig.
rewards-progress = ⏳ { $looked } von { $of ->
    [one] { $of } Mitglied
   *[other] { $of } Mitgliedern
} angesehen, so schnell Discord es erlaubt…
rewards-progress-goes-on = ⏳ { $looked } von { $of ->
    [one] { $of } Mitglied
   *[other] { $of } Mitgliedern
} angesehen. Es geht von allein weiter, so schnell Discord es erlaubt; `/belohnungen liste` zeigt, was noch fehlt.

rewards-label-apply = Speichern und jetzt anwenden
rewards-label-later-votes = Nur für spätere Stimmen speichern
rewards-label-later-results = Nur für spätere Ergebnisse speichern
rewards-label-cancel = Abbrechen
rewards-label-remove = Regel entfernen

rewards-lasts-again = jede Stimme: bis die nächste möglich ist
rewards-lasts-day = jede Stimme, Spitzenplätze: 1 Tag
rewards-lasts-week = jede Stimme, Spitzenplätze: 7 Tage
rewards-lasts-month = jede Stimme, Spitzenplätze: 30 Tage
rewards-lasts-streak = eine Serie: bis sie reißt
rewards-lasts-ever = eine Serie: für immer, sobald sie erreicht ist
rewards-lasts-next = Spitzenplätze: bis zum nächsten Ergebnis
rewards-term-unread = Ich konnte nicht lesen, wie lange die Rolle bleibt. Schreib eine Zahl mit `h`, `d` oder `w`, zum Beispiel `12h`, `3d` oder `2w`, oder `again` für: bis die nächste Stimme möglich ist.
rewards-term-unread-winners = Ich konnte nicht lesen, wie lange die Rolle für Spitzenplätze bleibt. Schreib eine Zahl mit `h`, `d` oder `w`, zum Beispiel `7d`, oder `next` für: bis zum nächsten Ergebnis.
rewards-term-out-of-bounds = Eine Rolle kann zwischen 1 Stunde und 366 Tagen bleiben.

rewards-too-many = Dieser Server hat 50 Regeln, mehr sind nicht möglich. Entfern erst eine mit `/belohnungen entfernen`.
rewards-too-many-followed = Zu viele Regeln wurden nur für spätere Stimmen geändert, sodass alte noch neben neuen gelten. Wähl **Speichern und jetzt anwenden** oder wende erst eine der anderen an: `/belohnungen bearbeiten` nur mit der Regel.
rewards-too-many-with-followed = Regeln, die nur für spätere Stimmen geändert wurden, gelten hier neben denen davor, zusammen 100, und mehr geht nicht. Wende erst eine davon für alle an: `/belohnungen bearbeiten` nur mit der Regel, dann **Speichern und jetzt anwenden**.
rewards-is-there = So eine Regel gibt es schon; `/belohnungen liste` zeigt sie.
rewards-no-such-rule = Diese Regel hat der Server nicht, oder sie wurde inzwischen geändert. Wähl eine aus der Liste, die beim Tippen erscheint; `/belohnungen liste` zeigt alle.
rewards-no-number = Ab wie vielen Stimmen? Ruf den Befehl noch einmal mit `stimmen` auf, zum Beispiel `stimmen: 10`.
rewards-number-for-every-vote = Bei einer Rolle für **jede Stimme** gibt es keine Zahl bei `stimmen`. Lass sie weg oder wähl *Stimmen insgesamt* oder *Stimmen in diesem Monat*.
rewards-term-for-a-number = `dauer` ist für Rollen, die es für **jede Stimme**, eine Serie oder einen Spitzenplatz gibt. Bei Stimmen insgesamt bleibt die Rolle für immer, bei Stimmen eines Monats bis zu dessen Ende.
rewards-term-for-a-streak = Die Rolle für eine Serie bleibt, bis die Serie reißt (`dauer: streak`, oder weglassen), oder für immer, sobald die Serie erreicht war (`dauer: ever`).
rewards-top-is-for-winners = `top` ist für Rollen für **Spitzenplätze**: wie viele der Ersten sie bekommen. Lass es weg oder wähl Spitzenplätze eines Tages, einer Woche oder eines Monats.
rewards-number-for-winners = Bei einer Rolle für **Spitzenplätze** gibt es keine Zahl bei `stimmen`: `top` sagt, wie viele der Ersten sie bekommen, von 1 bis 10.
rewards-server-only-winners = Wer an einem Tag, in einer Woche oder einem Monat am meisten abgestimmt hat, steht für alle Einträge des Servers zusammen fest, deshalb gibt es so eine Rolle nicht für einen einzelnen Eintrag. Lass `eintrag` weg.
rewards-server-only-streaks = Serien gelten für alle Einträge des Servers zusammen, deshalb gibt es so eine Rolle nicht für einen einzelnen Eintrag. Lass `eintrag` weg.
rewards-no-tiers = `niedrigere_rollen` ist für Regeln mit einer Zahl von Stimmen: Bei einer Rolle für **jede Stimme** gibt es keine niedrigeren.
rewards-nothing-changes = Es würde sich nichts ändern. Sag, was anders werden soll: die Rolle, `stimmen`, `top`, `dauer` oder `niedrigere_rollen`.
rewards-may-not-choose = Um eine Rolle zu wählen, die es für Stimmen gibt, brauchst du die Berechtigung **Rollen verwalten** oder **Server verwalten**, und du hast keine davon. Frag jemanden, der eine hat.
rewards-above-you = { $role } steht nicht unter deiner eigenen höchsten Rolle, deshalb kannst du sie nicht wählen. Frag jemanden, der darüber steht.
rewards-unchecked = Discord war gerade nicht zu erreichen, um zu klären, ob diese Rolle vergeben werden kann. Es wurde nichts gespeichert; versuch es in einer Minute noch einmal.

goals-name = { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
goals-name-day = { $votes ->
    [one] { $votes } Stimme heute
   *[other] { $votes } Stimmen heute
}
goals-name-week = { $votes ->
    [one] { $votes } Stimme diese Woche
   *[other] { $votes } Stimmen diese Woche
}
goals-name-month = { $votes ->
    [one] { $votes } Stimme diesen Monat
   *[other] { $votes } Stimmen diesen Monat
}

goals-title = 🎯 Ziel: { $goal }
goals-percent = { $percent } %
goals-count = { $count } von { $votes } { $votes ->
    [one] Stimme
   *[other] Stimmen
}
goals-left = { $left ->
    [one] Noch { $left } Stimme.
   *[other] Noch { $left } Stimmen.
}
goals-ends = Endet { $when }.
goals-how = `/abstimmen` zeigt, wo es geht.
goals-reached = 🎉 Erreicht { $when }. Danke euch allen!
goals-reached-again = 🎉 Erreicht. Danke euch allen! Es beginnt { $when } von vorn.
goals-over = Die Zeit ist um, und das Ziel wurde nicht erreicht.

goals-celebration-title = Ziel erreicht 🎉
goals-celebration = Euer Ziel: { $goal }. Jetzt sind es { $count }. Danke euch allen!

goals-set = ✅ Das Ziel: { $goal }. Ich zeige in { $channel }, wie weit es ist, höchstens eine Minute verzögert, und feiere dort einmal, wenn es erreicht ist.
goals-set-repeats = Es beginnt mit jedem Zeitraum von vorn.
goals-set-instead = Es ersetzt das bisherige Ziel: { $goal }, davon gab es { $count }.
goals-already = Es gibt schon { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}, das Ziel wäre also sofort erreicht. Wähl ein höheres.
goals-none = Es gibt kein Ziel. `/ziel setzen` setzt eines.
goals-removed = ✅ Es gibt kein Ziel mehr. Es war: { $goal }, davon gab es { $count }. `/ziel setzen` setzt wieder eines.
goals-removed-from-now-on = Eines, das ab jetzt zählt, beginnt dann bei 0.
goals-repeats-need-period = Ein Ziel, das von vorn beginnt, braucht eine Zeit: Wähl auch `zeitraum`.

goals-setting-none = Ziel: keines; `/ziel setzen` setzt eines
goals-setting = Ziel: { $goal }, bisher { $count }; Kanal: { $channel }

goals-off-deleted = Ich poste das Ziel in { $channel } nicht noch einmal: Es wurde binnen einer Stunde dreimal gelöscht. Wenn es dort stehen soll, finde heraus, wer es löscht, dann `/ziel anzeigen`.
goals-off-unknown = Discord hat nicht gesagt, ob das Ziel in { $channel } gepostet wurde, und nichts wird doppelt gepostet. Sieh nach, ob es da ist, lösch es gegebenenfalls, dann `/ziel anzeigen`.
goals-off-refused = Discord nimmt das Ziel in { $channel } nicht an. `/ziel anzeigen` versucht es noch einmal.

boards-set-up = Hier ist noch kein Eintrag eingerichtet. Wer „Server verwalten“ hat, kann das mit `/einrichten` nachholen.

boards-title = Die meisten Stimmen aller Zeiten
boards-title-day = Die meisten Stimmen am { $date }
boards-title-week = Die meisten Stimmen in der Woche ab { $date }
boards-title-month = Die meisten Stimmen im { $month }

boards-when-day = am { $date }
boards-when-week = in der Woche ab { $date }
boards-when-month = im { $month }

boards-empty = Noch hat niemand abgestimmt. `/abstimmen` zeigt, wo es geht.
boards-empty-period = In diesem Zeitraum hat noch niemand abgestimmt. `/abstimmen` zeigt, wo es geht; `/rangliste` zeigt die gesamte Zeit.
boards-not-on-it = { $who } steht noch nicht auf dieser Rangliste: `/abstimmen` zeigt, wo es geht.

boards-votes = Stimmen
boards-none-yours = Du hast hier noch nicht abgestimmt. `/abstimmen` zeigt, wo es geht.
boards-none = { $who } hat hier noch nicht abgestimmt.
boards-total = { $who }: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**
boards-total-rank = { $who }: **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}**, Platz **{ $rank }**
boards-lately = Heute { $today } · diese Woche { $week } · diesen Monat { $month }
boards-last-vote = Letzte Stimme { $when }
boards-listing = **{ $listing }**: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
boards-listing-last = **{ $listing }**: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, zuletzt { $when }
boards-streak-best = Serie **{ $length }**, die beste bisher: Sie bleibt mit einer Stimme bis { $date } ({ $when })
boards-streak = Serie **{ $length }**, beste { $best }: Sie bleibt mit einer Stimme bis { $date } ({ $when })
boards-streak-none = Gerade keine Serie, beste { $best }: Mit der nächsten Stimme beginnt eine neue

boards-vote = Abstimmen
boards-vote-at = Abstimmen: { $listing }
boards-no-page = Hierfür ist noch keine Abstimmseite hinterlegt. Wer „Server verwalten“ hat, kann sie eintragen: `/einrichten abstimm_url`.
boards-next-vote = Nächste Stimme { $when }
boards-ready = Nächste Stimme jetzt möglich

boards-freezes = ❄️ { $left ->
    [one] { $left } Serienschutz in Reserve, falls eine Stimme zu spät kommt
   *[other] { $left } Serienschutze in Reserve, falls Stimmen zu spät kommen
}
boards-frozen = ❄️ Bleibt dank Serienschutz bestehen ({ $used ->
    [one] { $used } verbraucht
   *[other] { $used } verbraucht
}, { $left } übrig): stimm bald ab
boards-frozen-last = ❄️ Bleibt dank Serienschutz bestehen ({ $used ->
    [one] { $used } verbraucht
   *[other] { $used } verbraucht
}, der letzte): stimm bald ab

boards-past-yesterday = Gestern ({ $date })
boards-past-day = { $date }
boards-past-last-week = Letzte Woche ({ $from } – { $to })
boards-past-week = Woche { $from } – { $to }
boards-past-last-month = Letzter Monat ({ $month })
boards-past-month = { $month }
boards-past-unknown = Welche Zeit das sein soll, verstehe ich nicht. Wähl eine aus der Liste oder gib ein Datum wie { $date } ein.
boards-past-both = Wähl entweder `zeitraum` oder `rückblick`, nicht beides.
boards-past-no-votes = Damals hat niemand abgestimmt, oder nur, wer das für sich behält; deshalb gibt es kein Ergebnis. `/rangliste` zeigt die gesamte Zeit.
boards-past-not-over = Diese Zeit ist noch nicht vorbei: Ihr Ergebnis steht zehn Minuten nach dem Ende fest. `/rangliste` mit `zeitraum` zeigt den Stand.
boards-sealed = Endstand: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} von { $voters ->
    [one] { $voters } Person
   *[other] { $voters } Personen
}.
boards-sealed-changed = Spätere Stimmen, Korrekturen oder verborgene Namen haben die Rangliste seitdem verändert. Das Ergebnis bleibt, wie es ist; der Button zeigt die Rangliste.
boards-whole = Ganze Rangliste
boards-listing-not-sealed = Ergebnisse werden nur für den ganzen Server festgehalten. Diese Rangliste für einen einzelnen Eintrag zählt auch, was später kam.

boards-streaks-current = Laufende Serien
boards-streaks-best = Beste Serien aller Zeiten
boards-streak-row = { $who } · { $length } in Folge
boards-streaks-empty = Gerade hat niemand eine Serie. Jede Stimme beginnt eine: `/abstimmen` zeigt, wo es geht.
boards-streaks-not-on-it = { $who } hat gerade keine Serie: Mit der nächsten Stimme beginnt eine.
boards-streaks-whole-server = Serien gelten für alle Einträge des Servers zusammen, deshalb gibt es keine Rangliste der Serien für einen einzelnen Eintrag. Lass `eintrag` weg.

boards-live-empty = In diesem Zeitraum hat noch niemand abgestimmt. `/abstimmen` zeigt, wo es geht.
boards-live-more = { $voters } · aktualisiert sich von allein · `/rangliste` zeigt mehr
boards-live-day = heute
boards-live-week = diese Woche
boards-live-month = dieser Monat
boards-live-all = gesamte Zeit
boards-live-set = ✅ Die Live-Rangliste ({ $of }) steht in { $channel }. Sie aktualisiert sich von allein, höchstens eine Minute verzögert.
boards-live-left = Die alte Nachricht in { $channel } ließ sich nicht löschen; lösch sie von Hand.
boards-live-none = Es gibt keine Live-Rangliste. `/live-rangliste anzeigen` erstellt eine.
boards-live-stopped = ✅ Es gibt keine Live-Rangliste mehr.
boards-live-setting-none = Live-Rangliste: keine; `/live-rangliste anzeigen` erstellt eine
boards-live-setting = Live-Rangliste: { $of }, in { $channel }
boards-live-setting-off = Live-Rangliste: in { $channel }, wird aber nicht aktualisiert; `/diagnose` sagt, warum
boards-live-off-title = Eine Nachricht wird nicht mehr aktualisiert ⚠️
boards-live-off-deleted = Ich poste die Live-Rangliste in { $channel } nicht noch einmal: Sie wurde binnen einer Stunde dreimal gelöscht. Wenn sie dort stehen soll, finde heraus, wer sie löscht, dann `/live-rangliste anzeigen`.
boards-live-off-unknown = Discord hat nicht gesagt, ob die Live-Rangliste in { $channel } gepostet wurde, und nichts wird doppelt gepostet. Sieh nach, ob sie da ist, lösch sie gegebenenfalls, dann `/live-rangliste anzeigen`.
boards-live-off-refused = Discord nimmt die Live-Rangliste in { $channel } nicht an. `/live-rangliste anzeigen` versucht es noch einmal.

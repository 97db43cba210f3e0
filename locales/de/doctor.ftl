doctor-label-again = Noch einmal prüfen
doctor-label-kept = Aufbewahrte Zustellungen

doctor-all-well = **Alles in Ordnung.**
doctor-look = **Nichts ist kaputt**, aber sieh dir { $count ->
    [one] { $count } Punkt an.
   *[other] { $count } Punkte an.
}
doctor-mend = **{ $count ->
    [one] { $count } Sache ist zu beheben.
   *[other] { $count } Sachen sind zu beheben.
}**
doctor-more = … und { $more } mehr. Behebe erst diese und lass dann noch einmal prüfen.

doctor-in-server = Ich bin auf diesem Server, und Discord antwortet.
doctor-unchecked = Discord war gerade nicht zu erreichen, deshalb sind Kanäle, Rollen und Berechtigungen **nicht geprüft**. Drück in einer Minute auf **{ $button }**.
doctor-joins = Ich erfahre, wenn jemand beitritt: Wer schon abgestimmt hat, bekommt die Rolle sofort.
doctor-joins-unheard = Ich erfahre nicht, wenn jemand beitritt; wer schon abgestimmt hat, bekommt die Rolle erst, wenn ich nachsehe, binnen Stunden. Das Team des Bots kann *Server Members Intent* im Entwicklerportal von Discord auf der Seite *Bot* einschalten und ihn neu starten.
doctor-no-listing = Noch ist kein Eintrag eingerichtet. Das geht mit `/einrichten`.
doctor-no-alarms = Es gibt keinen Alarmkanal, du siehst also nur hier, wenn etwas schiefgeht. `/einrichten` → **{ $button }**.
doctor-thanks-in = Für Stimmen bedanke ich mich in { $channel }, und ich darf das.
doctor-alarms-in = Alarme kommen in { $channel }, und ich darf das.
doctor-results-in = Ergebnisse werden in { $channel } verkündet, und ich darf das.
doctor-reminders-in = Mitglieder, deren Direktnachrichten geschlossen sind, werden in { $channel } erinnert, und ich darf das.
doctor-board-in = Die Live-Rangliste steht in { $channel }, und ich darf dort posten.
doctor-goal-in = Das Ziel ist in { $channel } zu sehen, und ich darf dort posten.
doctor-can-give = Ich kann { $role } vergeben.
doctor-no-roles = Für Stimmen gibt es noch keine Rolle. Wenn du magst, fügst du mit `/einrichten` → **{ $button }** eine hinzu.
doctor-outage = Ich war vom { $from } bis zum { $until } nicht da und habe keine Stimmen angenommen. Serien sind dadurch nicht abgerissen; die meisten verpassten Stimmen stellen die Websites noch einmal zu.

doctor-no-token = { $listing }: Es gibt kein Token, deshalb werden Stimmen abgewiesen. `/einrichten` → **{ $button }**.
doctor-paused = { $listing }: { $when } pausiert; es gibt weder Dank noch Rollen. `/einrichten` → **{ $button }**.
doctor-ended-token = { $listing }: { $count ->
    [one] { $count } Zustellung wurde abgewiesen, weil ihr Token nicht mehr gilt, die letzte { $when }.
   *[other] { $count } Zustellungen wurden abgewiesen, weil ihr Token nicht mehr gilt, die letzte { $when }.
} Füg das neueste Token im Dashboard von { $site } ein.
doctor-wrong-token = { $listing }: Jemand schickt etwas mit einem falschen Token, { $count ->
    [one] bisher { $count } Zustellung, die letzte { $when }.
   *[other] bisher { $count } Zustellungen, die letzte { $when }.
} Wenn das { $site } ist, erstell mit `/einrichten` ein neues Token und füg es dort ein.
doctor-no-thanks = { $listing }: Gedankt wird in keinem Kanal, wie gewünscht.
doctor-no-page = { $listing }: Es ist keine Abstimmseite hinterlegt, deshalb kann `/abstimmen` nicht zeigen, wo es geht. `/einrichten` → **{ $button }**.
doctor-waiting-thanks = { $listing }: { $count ->
    [one] { $count } Dankesnachricht steht noch aus, die älteste für eine Stimme, die { $when } kam: { $why }
   *[other] { $count } Dankesnachrichten stehen noch aus, die älteste für eine Stimme, die { $when } kam: { $why }
}
doctor-wait-refused = Discord lehnt den Kanal ab.

doctor-silent = { $listing }: Die letzte Stimme kam { $when }, das ist ungewöhnlich lange her. Sieh nach, ob dieser Webhook noch im Dashboard von { $site } steht, und drück dort auf **Send Test Webhook**.
doctor-last-vote = { $listing }: Die letzte Stimme kam { $when }.
doctor-nothing-came = { $listing }: Bisher kam weder eine Stimme noch ein Test. Drück im Dashboard von { $site } auf **Send Test Webhook**.
doctor-no-vote = { $listing }: noch keine Stimme.
doctor-test-other-listing = { $listing }: Der letzte Test kam { $when }, nennt aber einen anderen Eintrag als diesen, und solche Stimmen werden abgelehnt: Jeder Eintrag hat sein eigenes Token.
doctor-test = { $listing }: Der letzte Test kam { $when }.
doctor-kept = { $listing }: { $count ->
    [one] { $count } Zustellung war nicht lesbar; die letzte kam { $when }.
   *[other] { $count } Zustellungen waren nicht lesbar; die letzte kam { $when }.
} { $why } **{ $button }** zeigt, was kam; das Team des Bots kann es mit `votive replay` noch einmal einlesen.

doctor-refused-since = Zuerst abgelehnt { $since }, nächster Versuch { $next }.
doctor-nobody-waits = Niemand wartet auf eine Rolle.
doctor-waiting-roles = { $count ->
    [one] Die Rollen von { $count } Mitglied muss ich noch ansehen, das nächste Mal { $next }.
   *[other] Die Rollen von { $count } Mitgliedern muss ich noch ansehen, das nächste Mal { $next }.
} Das geht von allein weiter.
doctor-waiting-absent = { $count ->
    [one] { $count } Person hat eine Rolle verdient, ist aber nicht auf diesem Server: Die Rolle gibt es beim Beitritt.
   *[other] { $count } Personen haben eine Rolle verdient, sind aber nicht auf diesem Server: Die Rolle gibt es beim Beitritt.
}
doctor-unknown-sends = { $count ->
    [one] Bei { $count } Nachricht hat Discord nicht gesagt, ob sie gepostet wurde; nichts wird doppelt gesendet.
   *[other] Bei { $count } Nachrichten hat Discord nicht gesagt, ob sie gepostet wurden; nichts wird doppelt gesendet.
}
doctor-refused-sends = { $count ->
    [one] { $count } Dankesnachricht wurde aufgegeben, weil Discord sie nicht angenommen hat (Fehler { $code }).
   *[other] { $count } Dankesnachrichten wurden aufgegeben, weil Discord sie nicht angenommen hat (Fehler { $code }).
} Die Stimmen sind gezählt.

doctor-nothing-kept = Es ist keine Zustellung aufbewahrt: Alles, was in den letzten 30 Tagen mit einem deiner Tokens kam, war lesbar.
doctor-kept-shown = { $count ->
    [one] { $count } Zustellung war nicht lesbar, die neueste zuerst.
   *[other] { $count } Zustellungen waren nicht lesbar, die neueste zuerst.
} Sie werden 30 Tage aufbewahrt. Das Team des Bots kann sie mit `votive replay` noch einmal einlesen.
doctor-file-not-json = kein JSON
doctor-file-missing = { $field } fehlt
doctor-file-unusable = { $field } ist unbrauchbar
doctor-file-other-listing = nennt einen anderen Eintrag als den ihres Tokens
doctor-file-unknown = nicht verstanden

doctor-silence = { $listing }: Zwischen { $from } und { $until } kamen keine Stimmen, für diesen Eintrag ungewöhnlich lange. Serien sind dadurch nicht abgebrochen.

privacy-label-data = Meine Daten holen
privacy-label-hide = Mich verbergen
privacy-label-show = Mich wieder zeigen
privacy-label-ask-delete = Meine Daten löschen
privacy-label-delete = Endgültig löschen
privacy-label-back = Zurück
privacy-label-refresh = Noch einmal nachsehen
privacy-label-count-again = Meine Stimmen wieder zählen
privacy-label-ask-server = Alles von diesem Server löschen
privacy-label-server = Namen des Servers eingeben…
privacy-form-server-title = Alles von diesem Server löschen
privacy-form-server-label = Name des Servers, ganz genau

privacy-title = Dein Datenschutz
privacy-being-deleted = Was Votive auf diesem Server über dich hatte, wird gerade gelöscht. Das dauert einen Moment; eine Dankesnachricht, die gerade gesendet wird, wird abgewartet. **{ $refresh }** zeigt, wie weit es ist.
privacy-deleted = Deine Daten auf diesem Server wurden { $when } gelöscht. Übrig sind Stimmen, von denen niemand sagen kann, dass sie deine waren, und ein Hash mit geheimem Schlüssel, durch den Votive dafür sorgt, dass es so bleibt: Spätere Stimmen von dir werden ohne ID und Namen gespeichert und zählen für niemanden.
privacy-deleted-more = Drück auf **{ $button }**, wenn deine Stimmen ab jetzt wieder dir gehören sollen. Du fängst bei null an: Was gelöscht ist, bleibt gelöscht.
privacy-scope = Es geht nur um diesen Server. Nachrichten, die schon in Discord stehen, und Rollen, die du hast, bleiben dort.

privacy-kept-nothing = Votive hat auf diesem Server keine Stimmen von dir.
privacy-kept = Das hat Votive auf diesem Server über dich gespeichert:
privacy-kept-votes = **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** für { $listings ->
    [one] { $listings } Eintrag
   *[other] { $listings } Einträge
}: deine ID, wann du abgestimmt hast und wie oft an jedem Tag, in jeder Woche und jedem Monat
privacy-kept-votes-last = **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** für { $listings ->
    [one] { $listings } Eintrag
   *[other] { $listings } Einträge
}, die letzte { $when }: deine ID, wann du abgestimmt hast und wie oft an jedem Tag, in jeder Woche und jedem Monat
privacy-kept-name = deinen Namen, wie ihn die Listenseite genannt hat: { $name }
privacy-kept-no-name = keinen Namen
privacy-kept-more = welche Belohnungsrollen du bekommen hast und, 30 Tage lang, was die Website geschickt hat
privacy-hidden = Du bist **verborgen** ({ $when }): Deine Stimmen zählen und bringen Rollen, aber du bekommst keinen Dank, stehst auf keiner Rangliste, hast keinen Spitzenplatz, und dein Name wird nicht gespeichert.
privacy-can-hide = **{ $button }**: Deine Stimmen zählen und bringen Rollen, aber niemand erfährt davon: kein Dank, keine Rangliste, kein Spitzenplatz, kein Name.
privacy-can-delete = **{ $button }**: Was gespeichert ist, wird anonym gemacht, für immer.

privacy-ask-delete-title = Deine Daten auf diesem Server löschen?
privacy-ask-delete = **Das lässt sich nicht rückgängig machen.** Wenn du weitermachst, gilt auf diesem Server:
privacy-ask-delete-goes = **weg ist**: deine ID und dein Name, bei jeder Stimme; deine Summen, dein Platz auf den Ranglisten und alle Dankesnachrichten, die noch nicht gepostet sind; was Votive über deine Belohnungsrollen weiß; was die Listenseiten geschickt haben.
privacy-ask-delete-stays = **es bleibt**: wie viele Stimmen es gab und wann, unter einer Zufallszahl, die nicht deine ist; ein Hash deiner ID mit geheimem Schlüssel, an dem Votive deine Stimmen erkennt, um dich herauszulassen. Spätere Stimmen zählen für niemanden, bis du hier etwas anderes sagst. Nachrichten, die schon in Discord stehen, bleiben; Rollen, die du hast, auch, aber Votive gibt dir keine neuen. Was Admins als Grund einer Korrektur geschrieben haben, bleibt, wie es dasteht.
privacy-ask-delete-copies = Kopien, die das Team des Bots angelegt hat, zum Beispiel Backups, behalten den alten Stand, bis sie weggeworfen werden.

privacy-said-hidden = ✅ Erledigt: Du bist verborgen. Namen, die von dir gespeichert waren, werden gerade gelöscht.
privacy-said-shown = ✅ Erledigt: Deine Stimmen sind wieder zu sehen, und für die nächste gibt es Dank, wo dieser Server dankt.
privacy-said-deleting = ✅ Deine Daten werden gelöscht.
privacy-said-counted = ✅ Erledigt: Deine Stimmen zählen ab jetzt wieder.
privacy-said-busy = ⏳ Was du vorher wolltest, läuft noch. Versuch es in einer Minute noch einmal.
privacy-said-already = Das ist schon so.

privacy-data = Das ist alles, was Votive auf diesem Server über dich gespeichert hat, mit { $entries ->
    [one] { $entries } Stimme oder Korrektur
   *[other] { $entries } Stimmen und Korrekturen
}.
privacy-data-left-out = Discord nimmt Dateien bis 10 MiB; { $left_out ->
    [one] { $left_out } ältere Buchung passte
   *[other] { $left_out } ältere Buchungen passten
} nicht mehr hinein. Den Rest kann dir das Team des Bots geben.

privacy-keeps-to-themselves = { $who } behält die eigenen Stimmen für sich.
privacy-own-deleted = Deine Daten auf diesem Server wurden gelöscht, und spätere Stimmen zählen für niemanden. `/datenschutz` ändert das.
privacy-only-you = Du bist auf diesem Server verborgen: Nur du siehst das. /datenschutz

privacy-not-the-owner = Alles von diesem Server kann nur löschen, wem er gehört. Es wurde nichts gelöscht. `/datenschutz` zeigt, was du mit deinen eigenen Daten tun kannst.
privacy-wrong-name = So heißt dieser Server nicht, deshalb wurde nichts gelöscht. Drück noch einmal auf den Button und gib den Namen so ein, wie er über der Kanalliste steht.
privacy-nothing-of-server = Votive hat von diesem Server nichts gespeichert, es gab also nichts zu löschen.
privacy-cannot-ask = Discord hat nicht geantwortet, wem dieser Server gehört, deshalb wurde nichts gelöscht. Bitte versuch es in einer Minute noch einmal.
privacy-ask-server-title = Alles von diesem Server löschen?
privacy-ask-server = **Das lässt sich nicht rückgängig machen.** Wenn du weitermachst, ist alles weg, was Votive über **{ $name }** gespeichert hat: alle Stimmen aller Mitglieder, Summen und Ranglisten, Einträge und ihre Tokens, Regeln für Belohnungen, Einstellungen und was Mitglieder mit `/datenschutz` gewünscht haben. Listenseiten werden sofort abgewiesen: Ihre Tokens gelten nicht mehr.
privacy-ask-server-stays = Nachrichten, die schon in Discord stehen, bleiben, Rollen auch. Der Bot bleibt ebenfalls; mit `/einrichten` fängst du neu an. Kopien, die das Team des Bots angelegt hat, zum Beispiel Backups, behalten den alten Stand, bis sie weggeworfen werden.
privacy-ask-server-type = Um weiterzumachen, gib den Namen des Servers in das Formular ein, das der Button öffnet.
privacy-server-deleted-title = Gelöscht
privacy-server-deleted = ✅ Alles, was Votive von diesem Server gespeichert hatte, ist gelöscht. Tokens, die bei Listenseiten eingefügt waren, gelten nicht mehr. Mit `/einrichten` kannst du jederzeit neu anfangen.
privacy-server-being-deleted = ✅ Alles, was Votive von diesem Server gespeichert hat, wird gerade gelöscht; bei einem großen Server dauert das ein paar Minuten. Stimmen werden nicht mehr angenommen: Tokens, die bei Listenseiten eingefügt waren, gelten nicht mehr. Wenn es vorbei ist, kannst du mit `/einrichten` neu anfangen.

errors-ours = Bei uns ist etwas schiefgelaufen. Bitte versuch es noch einmal; wenn es dabei bleibt, nenn dem Team des Bots die Referenz `{ $reference }`.
errors-busy = Votive hat gerade zu viel zu tun, um das nachzusehen. Bitte versuch es in einer Minute noch einmal; wenn es dabei bleibt, nenn dem Team des Bots die Referenz `{ $reference }`.
errors-servers-only = Das geht nur auf einem Server. Probier es dort.
errors-button-out-of-date = Dieser Button ist veraltet. Ruf den Befehl noch einmal auf, dann bekommst du einen neuen.
errors-press-again = Das Öffnen hat zu lange gedauert. Drück noch einmal auf den Button.
errors-command-out-of-date = Dieser Befehl hat sich geändert. Lade Discord neu (Strg+R oder die App neu starten) und ruf ihn noch einmal auf.
errors-option-unusable = Eine der Optionen passt so nicht. Prüf deine Angaben und ruf den Befehl noch einmal auf.
errors-no-such-listing = Diesen Eintrag gibt es auf diesem Server nicht. Wähl einen aus der Liste, die beim Tippen erscheint.
errors-being-deleted = Was Votive über diesen Server hatte, wird gerade gelöscht: Entweder war der Bot 30 Tage lang nicht hier, oder die Person, der der Server gehört, hat darum gebeten. Bitte versuch es in einer Minute noch einmal; dann kann ihn jemand aus der Verwaltung mit `/einrichten` neu einrichten.
errors-which-listing = Dieser Server hat mehrere Einträge. Gib mit der Option `eintrag` an, welchen du meinst: Beim Tippen erscheint eine Liste.
errors-nothing-set-up = Hier ist noch kein Eintrag eingerichtet, also gibt es auch keine Stimmen zu ändern. Mit `/einrichten` legst du einen an.
errors-not-allowed = Dafür brauchst du die Berechtigung **Server verwalten**. Wer sie hat, kann dir auch `/{ $command }` erlauben: in den Servereinstellungen unter „Integrationen“ bei diesem Bot.
errors-not-known-to-be-allowed = Discord war gerade nicht zu erreichen, um zu klären, ob du `/{ $command }` auf diesem Server benutzen darfst. Deshalb ist nichts passiert. Bitte versuch es in einer Minute noch einmal.
errors-you-need = { $count ->
    [0] Dir fehlen die Berechtigungen, die dieser Befehl braucht.
    [one] Für diesen Befehl brauchst du die Berechtigung { $permissions }. Frag jemanden, der diesen Server verwaltet.
   *[other] Für diesen Befehl brauchst du die Berechtigungen { $permissions }. Frag jemanden, der diesen Server verwaltet.
}
errors-bot-needs = { $count ->
    [0] Dem Bot fehlen die Berechtigungen, die dieser Befehl braucht.
    [one] Der Bot braucht dafür die Berechtigung { $permissions }. Wer „Server verwalten“ hat, kann sie ihm in den Servereinstellungen unter „Rollen“ geben.
   *[other] Der Bot braucht dafür die Berechtigungen { $permissions }. Wer „Server verwalten“ hat, kann sie ihm in den Servereinstellungen unter „Rollen“ geben.
}

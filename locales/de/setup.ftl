setup-bad-bot-id = Die Option `bot_id` muss die Anwendungs-ID des Bots sein: eine ganze Zahl mit 17 bis 19 Ziffern. Im Entwicklerportal von Discord steht sie auf der Seite der Anwendung unter *General Information*.
setup-bad-vote-url = Die Option `abstimm_url` muss eine vollständige Webadresse mit höchstens 512 Zeichen sein, zum Beispiel `https://example.org/vote`.
setup-bad-page = Die Abstimmseite muss eine vollständige Webadresse mit höchstens 512 Zeichen sein, zum Beispiel `https://example.org/vote`. Es wurde nichts geändert.

setup-form-page-title = Abstimmseite
setup-form-page-label = Wo wird abgestimmt?
setup-form-page-placeholder = https://… – leer lassen, um keine zu zeigen

setup-role-name = Hat abgestimmt

setup-subject-server = der Server **{ $name }**
setup-subject-this-server = **dieser Server**
setup-subject-bot = der Bot **{ $name }** ({ $id })
setup-subject-bot-id = der Bot **{ $id }**

setup-label-channel = Kanal
setup-label-alarms = Alarmkanal
setup-label-no-alarms = Keine Alarme
setup-label-roles = Rollen
setup-label-vote-page = Abstimmseite
setup-label-new-token = Neues Token
setup-label-sample = Beispiel-Dank
setup-label-pause = Pausieren
setup-label-resume = Fortsetzen
setup-label-remove = Entfernen…
setup-label-remove-now = Diesen Eintrag entfernen
setup-label-add-server = Auch diesen Server eintragen
setup-label-refresh = Aktualisieren
setup-label-check = Prüfen
setup-label-back = Zurück
setup-label-skip = Überspringen
setup-label-nowhere = Nirgends
setup-label-new-role = Rolle „{ $name }“ erstellen
setup-label-replace = Ersetzen
setup-label-revoke = Sofort widerrufen

setup-menu-channel = Kanal für Dankesnachrichten
setup-menu-alarms = Alarmkanal
setup-menu-role = Belohnungsrolle hinzufügen
setup-menu-drop-roles = Belohnungsrollen entfernen

setup-ask-token = **Ein neues Token erstellen?**
setup-ask-token-replace = **{ $button }**: Das alte Token gilt noch bis eine Stunde nach der ersten Zustellung mit dem neuen, höchstens sieben Tage. Während du das neue einfügst, geht nichts verloren.
setup-ask-token-revoke = **{ $button }**: Die alten Tokens gelten sofort nicht mehr. Nimm das, wenn jemand anderes sie kennen könnte; bis das neue eingefügt ist, werden Stimmen abgewiesen.
setup-ask-remove = **Diesen Eintrag entfernen?**
setup-ask-remove-how = Seine Tokens gelten sofort nicht mehr, weitere Stimmen werden also abgewiesen. Dankesnachrichten, die noch warten, werden nicht gesendet. Bisherige Stimmen zählen für den Server weiter. Rollen, die es nur für diesen Eintrag gibt, nehme ich zurück; die für Stimmen des ganzen Servers bleiben. Eine Live-Rangliste und ein Ziel, die nur seine Stimmen zählen, verschwinden. Richtest du ihn wieder ein, sind seine Stimmen zurück, mit einem neuen Token.
setup-removed = Dieser Eintrag ist entfernt. Seine Tokens gelten nicht mehr; seine Stimmen zählen weiter. Nimm auch den Webhook aus dem Dashboard der Website. `/einrichten` richtet ihn wieder ein.
setup-ask-first-channel = **Wo soll ich mich für Stimmen bedanken?** Wähl einen Kanal.
setup-ask-first-role = **Welche Rolle soll es für die erste Stimme geben?** Wähl eine oder lass mich eine erstellen.
setup-ask-first-later = Was du überspringst, kannst du später mit `/einrichten` auswählen.
setup-ask-channel = **Wo soll ich mich für Stimmen bedanken?**
setup-ask-channel-nowhere = Wenn du *Nirgends* wählst, gibt es für Stimmen, die noch auf Dank warten, keinen mehr.
setup-ask-alarms = **Wo soll ich dir sagen, dass etwas nicht stimmt?**
setup-ask-alarms-how = Am besten in einem Kanal, den nur das Team sieht. Ich schreibe dort, wenn keine Stimmen mehr kommen oder sie nicht lesbar sind, wenn Discord einen Kanal oder eine Rolle dauerhaft ablehnt und wenn die erste Stimme eines Eintrags angekommen ist. Niemand wird angepingt.
setup-ask-roles = **Belohnungsrollen**
setup-ask-roles-how = Eine Rolle, die du hinzufügst, gibt es ab der ersten Stimme, auch für alle, die schon abgestimmt haben. Entfernst du eine, verlieren sie alle, die sie von mir bekommen haben.

setup-made = Votive nimmt die Stimmen jetzt an. Öffne im Dashboard von { $site } die Webhook-Einstellungen dieses Eintrags und füg beides ein:
setup-made-then = Speichere und drück dann auf **Send Test Webhook**. `/einrichten` zeigt, ob der Test angekommen ist.
setup-made-secret = Das Token ist nur jetzt und nur für dich zu sehen. Behalt es für dich; falls es verloren geht, erstellt `/einrichten` ein neues.
setup-replaced = Hier ist ein neues Token. Füg es im Dashboard von { $site } anstelle des alten ein:
setup-replaced-then = Das alte Token gilt noch bis eine Stunde nach der ersten Zustellung mit dem neuen, höchstens sieben Tage: Solange geht keine Stimme verloren. Drück auf **Send Test Webhook**, wenn du es eingefügt hast.
setup-revoked = Hier ist ein neues Token; die alten gelten nicht mehr. Bis du es im Dashboard von { $site } einfügst, werden Stimmen abgewiesen:
setup-revoked-then = Drück auf **Send Test Webhook**, wenn du es eingefügt hast.
setup-secret = Das Token ist nur jetzt und nur für dich zu sehen.
setup-address = Webhook-URL: `{ $address }`
setup-address-unknown = Webhook-URL: noch nicht bekannt; sie endet auf `{ $path }`
setup-address-not-set = Webhook-URL: vom Team des Bots nicht eingestellt
setup-token = Token: `{ $token }`

setup-said-channel = ✅ Ich bedanke mich für Stimmen in { $channel }.
setup-said-alarms = ✅ Geht etwas schief, steht es in { $channel }. Niemand wird angepingt.
setup-said-role = ✅ { $role } gibt es ab der ersten Stimme, auch für alle, die schon abgestimmt haben.
setup-said-new-role = ✅ Die Rolle { $role } ist erstellt. Es gibt sie ab der ersten Stimme, und sie erlaubt nichts; Farbe und Name bestimmst du.
setup-said-dropped = ✅ Für Stimmen nicht mehr zu bekommen: { $roles }. Wer das von mir hat, verliert es.
setup-said-no-alarms = ✅ Es kommen keine Alarme mehr. `/einrichten` und `/diagnose` zeigen, was nicht stimmt.
setup-said-no-channel = ✅ Gedankt wird in keinem Kanal mehr. Stimmen zählen trotzdem.
setup-said-page = ✅ Die Abstimmseite ist hinterlegt.
setup-said-no-page = ✅ `/abstimmen` zeigt für diesen Eintrag keine Seite mehr.
setup-said-paused = ⏸️ Pausiert: Stimmen zählen, aber es gibt weder Dank noch Rollen.
setup-said-resumed = ▶️ Fortgesetzt: Rollen, die inzwischen verdient wurden, gibt es jetzt; nachträglichen Dank gibt es nicht.
setup-said-sample = ✅ Ein Beispiel-Dank ist unterwegs in den Kanal. Wenn er nicht erscheint, steht hier der Grund.
setup-said-sample-waits = Ein Beispiel-Dank wartet schon darauf, gepostet zu werden.
setup-said-sample-nowhere = Für ein Beispiel fehlt der Kanal für Dankesnachrichten. Wähl erst einen aus.
setup-said-role-not-allowed = ⚠️ Ich konnte keine Rolle erstellen: Mir fehlt die Berechtigung **Rollen verwalten**. Servereinstellungen → Rollen → Rolle von Votive → Berechtigungen → **Rollen verwalten** erlauben, oder eine vorhandene Rolle wählen.
setup-said-too-many-roles = ⚠️ Ich konnte keine Rolle erstellen: Der Server hat so viele, wie Discord erlaubt. Wähl eine vorhandene.
setup-said-role-unknown = ⚠️ Discord hat nicht gesagt, ob die Rolle erstellt wurde. Sieh unter Servereinstellungen → Rollen nach: Wenn es **{ $name }** dort gibt, wähl sie hier aus; wenn nicht, versuch es noch einmal.
setup-said-role-later = ⚠️ Discord war gerade nicht zu erreichen, um eine Rolle zu erstellen. Versuch es in ein paar Minuten noch einmal oder wähl eine vorhandene.

setup-permission-view = Kanal ansehen
setup-permission-send = Nachrichten senden
setup-permission-embed = Links einbetten
setup-permission-history = Nachrichtenverlauf anzeigen

setup-to-be-mended = **Zu beheben**
setup-not-in-server = Der Bot von Votive ist nicht auf diesem Server, nur seine Befehle. Lade ihn mit dem Scope `bot` neu ein; bis dahin gibt es weder Dank noch Rollen.
setup-unchecked = Discord war gerade nicht zu erreichen, deshalb sind die Berechtigungen für Kanal und Rollen **nicht geprüft**. Deine Auswahl ist gespeichert. Ruf `/einrichten` in ein paar Minuten noch einmal auf, um zu sehen, ob alles klappt.
setup-no-address = Es gibt noch keine Adresse zum Einfügen: Das Team des Bots muss `PUBLIC_URL` setzen (zum Beispiel `https://votes.example.org`) und ihn neu starten. Ruf dann `/einrichten` noch einmal auf.

setup-cannot-thank = Ich kann mich in { $channel } nicht für Stimmen bedanken: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-cannot-alarm = Ich kann in { $channel } keine Alarme posten: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-cannot-announce = Ich kann in { $channel } keine Ergebnisse verkünden: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-cannot-remind = Ich kann in { $channel } keine Mitglieder erinnern: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-cannot-board = Ich kann die Live-Rangliste in { $channel } nicht aktuell halten: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-cannot-goal = Ich kann das Ziel in { $channel } nicht anzeigen: Mir fehlt dort **{ $permission }**. Kanal bearbeiten → Berechtigungen → Rolle von Votive hinzufügen → **{ $permission }** erlauben.
setup-gone-for-thanks = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann ich mich dort nicht für Stimmen bedanken. Wähl einen anderen Kanal.
setup-gone-for-alarms = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann ich dort keine Alarme posten. Wähl einen anderen Kanal.
setup-gone-for-results = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann ich dort keine Ergebnisse verkünden. Wähl einen anderen Kanal.
setup-gone-for-reminders = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann ich dort keine Mitglieder erinnern. Wähl einen anderen Kanal.
setup-gone-for-board = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann die Live-Rangliste dort nicht stehen. Verschieb sie mit `/live-rangliste verschieben`.
setup-gone-for-goal = Den Kanal { $channel } gibt es auf diesem Server nicht mehr, deshalb kann ich das Ziel dort nicht anzeigen. Verschieb es mit `/ziel anzeigen`.
setup-no-text-channel = { $channel } ist weder ein Textkanal noch ein Ankündigungskanal. Wähl einen solchen.
setup-post-unexplained = Discord lehnt meine Nachrichten in { $channel } ab und sagt nicht, warum. Prüf meine Berechtigungen dort oder wähl einen anderen Kanal.
setup-post-refused = Posten in { $channel } wurde abgelehnt. Prüf meine Berechtigungen dort.

setup-give-not-allowed = Ich kann { $role } nicht vergeben: Mir fehlt die Berechtigung **Rollen verwalten**. Servereinstellungen → Rollen → Rolle von Votive → Berechtigungen → **Rollen verwalten** erlauben.
setup-give-too-high = Ich kann { $role } nicht vergeben: Sie steht nicht unter meiner eigenen Rolle. Servereinstellungen → Rollen → Rolle von Votive über { $role } ziehen.
setup-give-managed = { $role } gehört zu einem Bot, einer Integration oder einem Abo, deshalb lässt Discord sie niemanden vergeben. Wähl eine andere Rolle.
setup-give-gone = Die Rolle { $role } gibt es nicht mehr. Wähl eine andere Rolle.
setup-give-everyone = `@everyone` haben schon alle. Wähl eine andere Rolle.
setup-give-refused-code = Discord hat es mit Code { $code } abgelehnt, dass ich { $role } vergebe. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.
setup-give-refused-on-the-way = Auf dem Weg zu Discord wurde abgelehnt, dass ich { $role } vergebe. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.
setup-give-refused = Es wurde abgelehnt, dass ich { $role } vergebe. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.

setup-take-not-allowed = Ich kann { $role } nicht entfernen, wo sie nicht mehr verdient ist: Mir fehlt die Berechtigung **Rollen verwalten**. Servereinstellungen → Rollen → Rolle von Votive → Berechtigungen → **Rollen verwalten** erlauben.
setup-take-too-high = Ich kann { $role } nicht entfernen, wo sie nicht mehr verdient ist: Sie steht nicht unter meiner eigenen Rolle. Servereinstellungen → Rollen → Rolle von Votive über { $role } ziehen.
setup-take-not-let = Ich kann { $role } nicht entfernen, wo sie nicht mehr verdient ist: Discord lässt mich nicht.
setup-take-refused-code = Discord hat es mit Code { $code } abgelehnt, dass ich { $role } entferne. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.
setup-take-refused-on-the-way = Auf dem Weg zu Discord wurde abgelehnt, dass ich { $role } entferne. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.
setup-take-refused = Es wurde abgelehnt, dass ich { $role } entferne. Prüf **Rollen verwalten** und die Reihenfolge der Rollen.

setup-reach-not-in-server = Niemand kann eine Rolle bekommen: Der Bot von Votive ist nicht auf diesem Server. Lade ihn mit dem Scope `bot` neu ein; dann geht es von allein weiter.
setup-reach-no-access = Niemand kann eine Rolle bekommen: Discord gibt mir keinen Zugriff auf die Mitglieder dieses Servers. Sieh nach, ob der Bot von Votive noch auf diesem Server ist; wenn nicht, lade ihn mit dem Scope `bot` neu ein.
setup-reach-two-factor = Niemand kann eine Rolle bekommen: Dieser Server verlangt für Moderation Zwei-Faktor-Authentifizierung, und in dem Account, dem dieser Bot gehört, ist sie nicht eingeschaltet. Dort muss sie eingeschaltet werden, oder: Servereinstellungen → Sicherheitseinrichtung → die Anforderung ausschalten.
setup-reach-on-the-way = Niemand kann eine Rolle bekommen: Etwas auf dem Weg zu Discord weist mich ab. Das Team des Bots muss seine Verbindung prüfen.
setup-reach-code = Niemand kann eine Rolle bekommen: Discord zeigt mir die Mitglieder dieses Servers nicht, Code { $code }.
setup-reach-refused = Auf dem ganzen Server wurde abgelehnt, dass ich Rollen vergebe. Sieh nach, ob der Bot von Votive auf dem Server ist.

setup-paused = ⏸️ { $when } pausiert: Stimmen zählen, aber es gibt weder Dank noch Rollen.
setup-page-none = Abstimmseite: nicht hinterlegt; `/abstimmen` kann sie nicht zeigen
setup-roles-none = Rollen: keine
setup-roles = Rollen:
setup-more = … und { $more } mehr

setup-title-token = **Token**
setup-token-unused = erstellt { $made }, nie benutzt
setup-token-unused-ends = erstellt { $made }, nie benutzt, endet { $end }
setup-token-used = erstellt { $made }, zuerst benutzt { $used }
setup-token-used-ends = erstellt { $made }, zuerst benutzt { $used }, endet { $end }
setup-token-none = ⚠️ keins: Stimmen werden abgewiesen, bis du ein neues erstellst.
setup-token-old-in-use = ⚠️ Nur das alte Token ist in Gebrauch.
setup-token-none-in-use = ⚠️ Noch wurde kein Token benutzt.
setup-token-paste = Füg das neue im Dashboard von { $site } ein, bevor das alte endet.
setup-token-paste-until = Füg das neue im Dashboard von { $site } ein, bevor das alte { $end } endet.

setup-title-deliveries = **Zustellungen**
setup-vote-none = Bisher keine Stimme.
setup-vote-last = Die letzte Stimme kam { $when }.
setup-test-none = Bisher keine Test-Zustellung: Drück im Dashboard auf **Send Test Webhook**.
setup-test-good = Die letzte Test-Zustellung kam { $when } und war in Ordnung.
setup-test-odd = Die letzte Test-Zustellung kam { $when }. Was daran auffiel:
setup-odd-no-listing = Sie nennt keinen Eintrag. Eine Stimme muss das, ein Test nicht.
setup-odd-other-listing = ⚠️ Sie nennt einen anderen Eintrag als diesen, und solche Stimmen werden abgelehnt: Jeder Eintrag hat sein eigenes Token.
setup-odd-no-voter = Sie nennt nicht, wer abgestimmt hat. Eine Stimme muss das, ein Test nicht.
setup-ended-token = ⚠️ { $count ->
    [one] { $count } Zustellung wurde abgewiesen, weil ihr Token nicht mehr gilt, die letzte { $when }.
   *[other] { $count } Zustellungen wurden abgewiesen, weil ihr Token nicht mehr gilt, die letzte { $when }.
} Füg das neueste Token im Dashboard von { $site } ein.
setup-wrong-token = ⚠️ Jemand hat etwas mit einem falschen Token für diesen Eintrag geschickt: { $count ->
    [one] { $count } Zustellung wurde abgewiesen, die letzte { $when }.
   *[other] { $count } Zustellungen wurden abgewiesen, die letzte { $when }.
} Wenn das { $site } war, gehört das Token im Dashboard dort nicht zu diesem Eintrag: Erstell ein neues und füg es dort ein.
setup-wrong-token-often = ⚠️ Jemand schickt immer wieder etwas mit einem falschen Token für diesen Eintrag: { $count ->
    [one] { $count } Zustellung wurde abgewiesen, die letzte { $when }.
   *[other] { $count } Zustellungen wurden abgewiesen, die letzte { $when }.
} Wenn das { $site } ist, gehört das Token im Dashboard dort nicht zu diesem Eintrag: Erstell ein neues und füg es dort ein.
setup-kept = ⚠️ { $count ->
    [one] { $count } Zustellung war nicht lesbar und wird 30 Tage aufbewahrt.
   *[other] { $count } Zustellungen waren nicht lesbar und werden 30 Tage aufbewahrt.
} Die letzte kam { $when }. { $why } Das Team des Bots kann sie noch einmal einlesen: `votive replay`.
setup-why-not-json = Sie war kein JSON.
setup-why-missing = In ihr fehlte `{ $field }`.
setup-why-unusable = In ihr war `{ $field }` unbrauchbar.
setup-why-other-listing = Sie war für einen anderen Eintrag als den ihres Tokens.
setup-why-unknown = Sie war nicht zu verstehen.

setup-title-waiting = **Ausstehend**
setup-waiting-thanks = ⏳ { $count ->
    [one] { $count } Dankesnachricht steht noch aus, die älteste für eine Stimme, die { $when } kam: { $why }
   *[other] { $count } Dankesnachrichten stehen noch aus, die älteste für eine Stimme, die { $when } kam: { $why }
}
setup-wait-on-the-way = unterwegs.
setup-wait-pause = wartet auf das Ende der Pause.
setup-wait-refused = Discord lehnt den Kanal ab, siehe unten.
setup-wait-put-off = Discord hat um Geduld gebeten oder war nicht zu erreichen; nächster Versuch { $next }.
setup-wait-unanswered = Discord hat nicht gesagt, ob die letzte Nachricht gepostet wurde; nächste Nachfrage { $next }.
setup-waiting-roles = ⏳ { $count ->
    [one] Die Rollen von { $count } Mitglied muss ich noch ansehen, das nächste Mal { $next }.
   *[other] Die Rollen von { $count } Mitgliedern muss ich noch ansehen, das nächste Mal { $next }.
}
setup-waiting-absent = ⏳ { $count ->
    [one] { $count } Person hat eine Rolle verdient, ist aber nicht auf diesem Server: Die Rolle gibt es beim Beitritt.
   *[other] { $count } Personen haben eine Rolle verdient, sind aber nicht auf diesem Server: Die Rolle gibt es beim Beitritt.
}

setup-title-refused = **Von Discord abgelehnt**
setup-refused-since = Zuerst { $since }; nächster Versuch { $next }.
setup-unknown-sends = ❔ { $count ->
    [one] Bei { $count } Nachricht dieses Servers hat Discord nicht gesagt, ob sie gepostet wurde; sie wird nicht noch einmal gesendet.
   *[other] Bei { $count } Nachrichten dieses Servers hat Discord nicht gesagt, ob sie gepostet wurden; sie werden nicht noch einmal gesendet.
}
setup-refused-sends = 🚫 { $count ->
    [one] { $count } Dankesnachricht dieses Servers wurde aufgegeben, weil Discord sie nicht angenommen hat (Fehler { $code }).
   *[other] { $count } Dankesnachrichten dieses Servers wurden aufgegeben, weil Discord sie nicht angenommen hat (Fehler { $code }).
} Die Stimmen zählen trotzdem.

setup-live-waiting = 👀 Ich warte auf den Test oder die erste Stimme. Diese Nachricht ändert sich von allein, sobald etwas kommt.
setup-live-stopped = 💤 Ich warte hier nicht mehr auf den Test oder die erste Stimme. Drück auf **{ $button }**, um zu sehen, ob etwas kam.
setup-live-test = ✅ **Der Test ist angekommen.** Stimmen werden gezählt.
setup-live-vote = ✅ **Die erste Stimme ist angekommen** und gezählt.
setup-live-wrong-token = ❌ Es kam etwas mit falschem Token für diesen Eintrag. Falls das von dir war, füg das Token noch einmal ganz im Dashboard von { $site } ein. Ich warte weiter.
setup-live-ended-token = ❌ Es kam etwas mit einem alten Token, das nicht mehr gilt. Füg das neueste im Dashboard von { $site } ein. Ich warte weiter.
setup-live-other-listing = ❌ Mit diesem Token kam etwas für einen anderen Eintrag. Füg es im Dashboard von { $site } bei diesem Eintrag ein. Ich warte weiter.
setup-live-unreadable = ❌ Es kam etwas, das nicht lesbar war; ich bewahre es auf. { $why } Ich warte weiter.

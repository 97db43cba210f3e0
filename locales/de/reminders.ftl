reminders-title = Du kannst wieder abstimmen!
reminders-one = { $listing } freut sich auf deine nächste Stimme.
reminders-many = Hier freut man sich auf deine nächsten Stimmen:
reminders-no-page = `/abstimmen` auf dem Server zeigt, wie du hinkommst.
reminders-why = Darum hast du auf einem Server gebeten: { $server }. `/erinnern` dort stellt Ruhezeiten ein.

reminders-label-me = Erinnere mich
reminders-label-stop = Nicht mehr erinnern
reminders-label-on = Einschalten
reminders-label-off = Ausschalten
reminders-label-quiet = Ruhezeiten
reminders-label-no-quiet = Keine Ruhezeiten
reminders-label-show = Aktualisieren

reminders-card = Deine Erinnerungen
reminders-never = 🔕 Du wirst nicht erinnert. Schalt es ein, und du bekommst eine Direktnachricht, wenn du wieder abstimmen kannst: jedes Mal eine, keine, wenn du schon abgestimmt hast, und ein Button darin beendet sie.
reminders-off = 🔕 Deine Erinnerungen sind aus. Schalt sie wieder ein, wann immer du magst.
reminders-closed = ⚠️ Deine Erinnerungen sind angehalten, weil Discord meine Direktnachricht nicht durchgelassen hat. Erlaub in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Mitgliedern und schalt sie dann mit `/erinnern` wieder ein.
reminders-on = 🔔 Du bekommst eine Direktnachricht, wenn du wieder abstimmen kannst.
reminders-on-in-channel = 🔔 Du wirst in { $channel } erwähnt, wenn du wieder abstimmen kannst, weil Discord meine Direktnachrichten nicht zu dir durchlässt. Um sie wieder zu bekommen, erlaub sie in den Privatsphäre-Einstellungen dieses Servers und schalt die Erinnerungen aus und wieder ein.
reminders-server-off = ⚠️ Für diesen Server sind Erinnerungen ausgeschaltet, deshalb bekommt niemand welche. Wer ihn verwaltet, kann sie in `/einstellungen anzeigen` einschalten.
reminders-quiet = 🌙 Ruhezeiten: von { $from } bis { $until } in **{ $zone }**. Was dann fällig wird, kommt danach.
reminders-quiet-none = 🌙 Ruhezeiten: keine
reminders-due = **Als Nächstes**
reminders-due-at = { $listing }: { $when }
reminders-due-none = Nichts ist fällig: Stimm ab, und ich erinnere dich, wenn es wieder geht. `/abstimmen` zeigt, wo.

reminders-done-on = ✅ Erledigt: Ich erinnere dich, wenn du wieder abstimmen kannst.
reminders-done-off = ✅ Beendet: Von diesem Server bekommst du keine Erinnerungen mehr. Doch anders überlegt? Schalt sie unten wieder ein.
reminders-done-quiet = ✅ Deine Ruhezeiten sind eingestellt.
reminders-done-no-quiet = ✅ Du hast keine Ruhezeiten mehr.
reminders-deleted = Auf diesem Server werden Stimmen nicht unter deinem Namen gespeichert, weil du deine Daten hast löschen lassen: Niemand weiß also, wann du wieder abstimmen kannst. Mit `/datenschutz` zählen deine Stimmen wieder; frag mich dann noch einmal.
reminders-not-yours = Nur wem diese Erinnerung gilt, kann sie beenden. `/erinnern` auf dem Server zeigt deine.

reminders-form-title = Ruhezeiten
reminders-form-from = Von
reminders-form-until = Bis
reminders-form-zone = Deine Zeitzone
reminders-form-time-placeholder = Zum Beispiel 22:00 oder 10 pm
reminders-form-zone-placeholder = Ein Name wie Europe/Berlin oder eine Stadt
reminders-bad-time = ⚠️ „{ $typed }“ ist keine Uhrzeit: Schreib sie wie `22:00` oder `10 pm`. Es wurde nichts geändert.
reminders-same-times = ⚠️ Ruhezeiten können nicht zur selben Zeit beginnen und enden. Es wurde nichts geändert.
reminders-bad-zone = ⚠️ Diese Zeitzone kenne ich nicht. Meinst du `{ $nearest }`? Es wurde nichts geändert.

reminders-settings-label = Erinnerungen
reminders-settings-off = Erinnerungen: aus
reminders-settings-direct = Erinnerungen: per Direktnachricht, für Mitglieder, die darum bitten
reminders-settings-channel = Erinnerungen: per Direktnachricht, für Mitglieder, die darum bitten, oder in { $channel }
reminders-ask = Mitglieder können sich erinnern lassen, wenn sie wieder abstimmen können: mit einem Button unter Dankesnachrichten oder mit `/erinnern`. Sie bekommen eine Direktnachricht. Wer Direktnachrichten geschlossen hat, kann stattdessen in einem Kanal erwähnt werden; sonst niemand.
reminders-choose-channel = Kanal wählen, wenn Direktnachrichten zu sind
reminders-settings-label-on = Erinnerungen einschalten
reminders-settings-label-off = Erinnerungen ausschalten
reminders-settings-label-direct = Nur Direktnachrichten
reminders-settings-on = ✅ Mitglieder können sich erinnern lassen. Der Button steht unter den nächsten Dankesnachrichten.
reminders-settings-none = ✅ Hier wird niemand mehr erinnert. Mitglieder, die darum gebeten haben, werden wieder erinnert, wenn du es einschaltest.
reminders-settings-in = ✅ Mitglieder, deren Direktnachrichten geschlossen sind, werden in { $channel } erinnert, wo nur sie erwähnt werden.
reminders-settings-nowhere = ✅ Mitglieder werden nur per Direktnachricht erinnert.

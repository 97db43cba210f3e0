settings-zone-title = Zeitzone
settings-zone-label = In welcher Zone beginnen hier die Tage?
settings-zone-placeholder = Ein Name wie Europe/Berlin oder eine Stadt
settings-cooldown-title = Zeit zwischen Stimmen
settings-cooldown-label = Wie lange dauert es bis zur nächsten Stimme?
settings-cooldown-placeholder = Zum Beispiel 12h, 90m oder 1d
settings-cooldown-bad = Die Zeit zwischen Stimmen muss zwischen 1 Minute und 31 Tagen liegen, zum Beispiel `12h`, `90m` oder `1d 12h`. Es wurde nichts geändert.
settings-grace-title = Serien
settings-grace-label = Frist, sobald die nächste Stimme möglich ist
settings-grace-placeholder = Von 0 bis 7 Tagen, zum Beispiel 1d oder 12h
settings-grace-bad = Serien können von 0 Minuten bis zu 7 Tagen bestehen bleiben, nachdem die nächste Stimme möglich ist, zum Beispiel `1d` oder `12h`. Es wurde nichts geändert.

settings-label-grace = Serien
settings-label-zone = Zeitzone
settings-label-cooldown = Zeit zwischen Stimmen
settings-label-all = Alle Einstellungen
settings-choose-listing = Einen Eintrag ändern

settings-server = **Dieser Server**
settings-zone = Zeitzone: **{ $zone }** (Ortszeit: { $local })
settings-zone-next = Zeitzone: **{ $zone }** (Ortszeit: { $local }); wieder änderbar { $when }
settings-language = Sprache von allem, was alle sehen: **{ $language }**
settings-results-none = Ergebnisse: werden nicht verkündet
settings-results = Ergebnisse: { $periods }, jeweils am Ende, in { $channel }
settings-alarms = Alarme: { $channel }
settings-grace = Serien: bleiben { $span } lang bestehen, nachdem die nächste Stimme möglich ist
settings-roles-all = Rollen für Stimmen in allen Einträgen zusammen: { $roles }
settings-no-listing = Noch ist kein Eintrag eingerichtet: Das geht mit `/einrichten`. `/einstellungen zeitzone` ändert die Zeitzone.
settings-more = { $more ->
    [one] … und { $more } weiterer: Wähl ihn unten aus, um ihn zu sehen.
   *[other] … und { $more } weitere: Wähl unten einen aus, um ihn zu sehen.
}
settings-paused = ⏸️ { $when } pausiert
settings-thanks = Dankesnachrichten: { $channel }
settings-thanks-own = Dankesnachrichten: { $channel }, in euren eigenen Worten
settings-page = Abstimmseite: { $page }
settings-page-none = Abstimmseite: nicht hinterlegt
settings-cooldown = Zeit zwischen Stimmen: { $span }, wenn die Website nichts anderes angibt
settings-history = Nicht zugestellte Stimmen: zählen mit
settings-history-off = Nicht zugestellte Stimmen: zählen nicht; ändern mit `/einstellungen nachholen`
settings-roles = Rollen für Stimmen nur in diesem Eintrag: { $roles }

settings-zone-changed = ✅ Die Tage dieses Servers beginnen jetzt um Mitternacht in **{ $zone }** (Ortszeit: { $local }). Das gilt für Stimmen ab jetzt; frühere bleiben an dem Tag, an dem sie gezählt wurden. Wieder ändern lässt sich das { $when }.
settings-zone-same = Die Zeitzone ist schon **{ $zone }** (Ortszeit: { $local }).
settings-zone-too-soon = ⚠️ Die Zeitzone bleibt vorerst **{ $zone }**: Sie lässt sich nur einmal am Tag ändern, das nächste Mal { $when } ({ $date }).
settings-zone-unknown = ⚠️ Diese Zeitzone kenne ich nicht. Meinst du `{ $nearest }`? `/einstellungen zeitzone` schlägt beim Tippen Namen und Städte vor. Es wurde nichts geändert.
settings-cooldown-set = ✅ Nach einer Stimme ist die nächste { $span } später möglich, wenn die Website nichts anderes angibt.
settings-grace-set = ✅ Serien bleiben jetzt { $span } lang bestehen, nachdem die nächste Stimme möglich ist. Das gilt für Stimmen ab jetzt.
settings-language-set = ✅ Was hier alle sehen, ist ab jetzt auf Deutsch. Antworten, die nur ein Mitglied sieht, sind in der Sprache, die dieses Mitglied in Discord eingestellt hat.

settings-freezes-title = Serienschutz
settings-freezes-label = Für wie viele Stimmen? 0: aus
settings-freezes-placeholder = Von 1 bis 100, zum Beispiel 10; 0 schaltet ihn ab
settings-freezes-bad = Einen Serienschutz kann es für 1 bis 100 Stimmen geben; 0 schaltet ihn ab. Es wurde nichts geändert.
settings-label-freezes = Serienschutz
settings-freezes = { $votes ->
    [one] Serienschutz: einer für jede Stimme
   *[other] Serienschutz: einer je { $votes } Stimmen
}, höchstens { $most } in Reserve
settings-freezes-set = ✅ { $votes ->
    [one] Jede Stimme bringt
   *[other] Je { $votes } Stimmen bringen
} einen Serienschutz; jedes Mitglied hat höchstens { $most } in Reserve. Eine Serie, die sonst abbräche, bleibt damit noch einmal so lange bestehen wie nach der letzten Stimme. Das gilt für Stimmen ab jetzt.
settings-freezes-off = ✅ Ab jetzt gibt es keinen Serienschutz mehr, und keiner wird verbraucht. Was Mitglieder in Reserve haben, ist wieder da, wenn du ihn einschaltest.

import-label-import = Importieren
import-label-cancel = Abbrechen
import-label-undo = Import rückgängig machen
import-label-keep = Behalten
import-label-undo-file = Datei { $file } rückgängig machen

import-too-large = Diese Datei ist größer als 10 MiB, mehr lässt sich nicht auf einmal importieren. Teil sie auf, jeden Teil mit der Kopfzeile, und importiere die Teile nacheinander. Es wurde nichts importiert.
import-elsewhere = Diese Datei liegt nicht bei Discord und wurde deshalb nicht geholt. Häng die Datei selbst an `/buchungen importieren` an.
import-did-not-come = Die Datei war von Discord gerade nicht zu bekommen. Es wurde nichts importiert; bitte versuch es in einer Minute noch einmal.
import-busy = Hier wird gerade eine Datei importiert oder zurückgenommen. `/buchungen protokoll` zeigt, wann das fertig ist; versuch es dann noch einmal.
import-replaced = Hier kam inzwischen eine andere Datei, deshalb wurde diese verworfen. Es wurde nichts importiert.
import-gone = Diese Datei ist nicht mehr da: Sie hat länger als eine Stunde gewartet, wurde abgebrochen, oder es kam seitdem eine andere. Durch diesen Klick wurde nichts importiert; `/buchungen importieren` nimmt sie wieder an.
import-no-import = Einen solchen Import gibt es hier nicht. `/buchungen protokoll` zeigt, was importiert wurde.
import-cancelled = Abgebrochen. Es wurde nichts importiert, und die Datei wird nicht aufbewahrt.

import-not-text = Diese Datei ist kein UTF-8-Text, wie CSV es ist. Speichere sie in deiner Tabellenkalkulation als **CSV UTF-8**, nicht als Arbeitsmappe. Es wurde nichts importiert.
import-empty = Diese Datei ist leer. Es wurde nichts importiert.
import-no-user-column = Die erste Zeile dieser Datei muss die Spalten nennen, und eine davon muss `{ $column }` sein. Andere, die gelesen werden: `votes`, `at`, `listing`, `name`, `reason`. Es wurde nichts importiert.
import-twice = Zwei Spalten dieser Datei heißen `{ $column }`. Entfern eine oder benenn sie um. Es wurde nichts importiert.
import-too-many-rows = Diese Datei hat mehr als { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}. Teil sie auf, jeden Teil mit der Kopfzeile, und importiere die Teile nacheinander. Es wurde nichts importiert.

import-preview-title = Stimmen importieren?
import-preview = Hinzu kämen **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** von **{ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitgliedern
}** aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}.
import-preview-more = **Noch ist nichts importiert.** Für importierte Stimmen gibt es keinen Dank, und sie stehen auf keiner Rangliste eines Tages, einer Woche oder eines Monats. Sie zählen insgesamt, und die Rollen folgen von allein. Die Datei wird eine Stunde aufbewahrt.
import-nothing-title = Nichts zu importieren
import-nothing = In dieser Datei gibt es nichts zu importieren.
import-nothing-below = In dieser Datei gibt es nichts zu importieren. Sie hat eine Kopfzeile, aber keine Zeilen darunter.
import-known = { $rows ->
    [one] { $rows } Zeile ist schon in den Buchungen und bleibt, wie sie ist.
   *[other] { $rows } Zeilen sind schon in den Buchungen und bleiben, wie sie sind.
}
import-refused = { $lines ->
    [one] ⚠️ **{ $lines } Zeile** lässt sich nicht importieren:
   *[other] ⚠️ **{ $lines } Zeilen** lassen sich nicht importieren:
}
import-refused-line = Zeile { $line }: { $why }
import-refused-more = … und { $lines } mehr.
import-refused-mend = Wenn du magst, bessere sie aus und importiere die Datei noch einmal: Was bis dahin importiert ist, wird nicht doppelt hinzugefügt.
import-why-cells = sie hat mehr Felder als die Kopfzeile
import-why-no-user = `user_id` ist leer
import-why-not-a-user = `user_id` ist keine Discord-ID (eine ganze Zahl, zum Beispiel `175928847299117063`)
import-why-nobody = sie gehört zu einem Mitglied, dessen Daten gelöscht wurden; niemand könnte die Stimmen bekommen
import-why-rounded = eine Tabellenkalkulation hat `user_id` gerundet; formatier die Spalte als Text und fang noch einmal mit dem Original an
import-why-not-votes = `votes` ist keine ganze Zahl
import-why-no-votes = `votes` ist 0
import-why-negative = sie zieht Stimmen ab; das geht mit `/buchungen entfernen`
import-why-too-many-votes = `votes` ist größer als 100000
import-why-not-an-instant = `at` ist kein Zeitpunkt wie `2026-11-02T12:00:00Z`
import-why-in-future = `at` liegt in der Zukunft
import-why-too-early = `at` liegt vor 2015, als es Discord noch nicht gab
import-why-no-such-listing = dieser Server hat keinen Eintrag „{ $name }“
import-why-which-listing = sie nennt keinen Eintrag, und es gibt mehrere: Wähl einen mit der Option `eintrag`
import-why-did-not-count = sie hat dort, wo sie herkommt, nicht gezählt
import-why-taken-back = sie wurde dort, wo sie herkommt, zurückgenommen oder nimmt etwas zurück

import-title = Import
import-running-title = Import läuft
import-running = ⏳ { $done } von { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}. Du musst nicht warten: Es geht von allein weiter, und `/buchungen protokoll` zeigt, wann es fertig ist.
import-done-title = Importiert
import-done = ✅ **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} hinzugefügt.
import-done-known = { $rows ->
    [one] { $rows } andere Zeile stand inzwischen schon in den Buchungen.
   *[other] { $rows } andere Zeilen standen inzwischen schon in den Buchungen.
}
import-done-more = Die Rollen folgen von allein, so schnell Discord es erlaubt. **{ $undo }** nimmt den ganzen Import zurück; `/buchungen protokoll` zeigt ihn mit demselben Button.

import-ask-undo-title = Diesen Import rückgängig machen?
import-ask-undo = Datei { $file }, importiert von { $author }: Zurückgenommen würden **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}, bei allen, die sie bekommen haben. Das geht nur einmal und lässt sich nur umkehren, indem du die Datei noch einmal importierst.
import-undoing-title = Import wird rückgängig gemacht
import-undoing = ⏳ { $done } von { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} zurückgenommen. Es geht von allein weiter, und `/buchungen protokoll` zeigt, wann es fertig ist.
import-undone-title = Import rückgängig gemacht
import-undone = ↩️ **{ $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}** zurückgenommen.
import-undone-left = { $votes ->
    [one] Die restliche { $votes } Stimme gehörte einem gesperrten Mitglied oder war schon abgezogen, da war nichts mehr zurückzunehmen.
   *[other] Die restlichen { $votes } Stimmen gehörten gesperrten Mitgliedern oder waren schon abgezogen, da war nichts mehr zurückzunehmen.
}
import-undone-more = Die Rollen folgen von allein. Nichts wird gelöscht: `/buchungen protokoll` zeigt beides. Dieselbe Datei lässt sich wieder importieren.

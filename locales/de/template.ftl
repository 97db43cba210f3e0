template-form = Dankesnachricht
template-field-text = Text (leer: der übliche Satz)
template-field-text-example = Danke, {"{"}user{"}"}! Du hast jetzt {"{"}votes{"}"} Stimmen.
template-field-colour = Farbe
template-field-colour-example = Zum Beispiel #F2A93B
template-field-image = Bild
template-field-image-example = Eine Adresse, die mit https:// beginnt
template-field-label = Aufschrift des Buttons
template-field-label-example = Zum Beispiel: Noch einmal abstimmen
template-field-link = Wohin der Button führt
template-field-link-example = Beginnt mit https://; leer: zur Abstimmseite
template-starter = Danke fürs Abstimmen, { $user }! 🎉 Stimmen bisher: { $votes }. Nächste Stimme { $next_vote }.

template-usual = **Die Dankesnachricht für { $listing }** ist die übliche, in der Sprache, die für diesen Server gewählt ist. Das lesen alle, mit dir als abstimmender Person.
template-own = **Die Dankesnachricht für { $listing }** ist in euren eigenen Worten. Das lesen alle, mit dir als abstimmender Person.
template-draft = **Noch nicht gespeichert:** Für Stimmen für { $listing } würden alle das hier lesen, mit dir als abstimmender Person. Bis { $when } kannst du daran weiterarbeiten, auch wenn du diese Nachricht verlässt.
template-faulty = **Nicht gespeichert, weil noch etwas nicht stimmt.** Was du eingegeben hast, bleibt bis { $when } erhalten: **Weiter bearbeiten** zeigt es.
template-draft-waits = Du hast einen Entwurf, der nicht gespeichert ist: **Entwurf fortsetzen** zeigt ihn.
template-pings = 🔔 Wer abgestimmt hat, wird benachrichtigt, außer die Stimme ist mehr als eine Stunde alt; höchstens 80 in einer Nachricht.
template-pings-not = 🔕 Niemand wird benachrichtigt.
template-no-page = ⚠️ Für diesen Eintrag ist keine Abstimmseite hinterlegt: Das geht mit `/einrichten`. Bis dahin fehlt der Button, und { $placeholder } sagt nichts.
template-no-channel = ⚠️ Noch wird für diesen Eintrag nirgends gedankt: Wähl mit `/einrichten` einen Kanal.
template-known = Einsetzen lassen kannst du: { $names }. Eine Klammer, die man lesen soll, schreibst du doppelt.

template-unknown = ⚠️ Text: `{ $typed }` kenne ich nicht. Meinst du `{ $nearest }`?
template-unknown-more = ⚠️ Text: Und { $more } mehr, was ich nicht kenne.
template-text-long = ⚠️ Text: Er hat mehr als 2.000 Zeichen.
template-colour-bad = ⚠️ Farbe: Sie muss aus sechs Ziffern bestehen, zum Beispiel `#F2A93B`.
template-image-bad = ⚠️ Bild: Es muss eine Webadresse sein, die mit `https://` beginnt.
template-label-long = ⚠️ Aufschrift des Buttons: Sie darf höchstens 80 Zeichen haben.
template-link-bad = ⚠️ Wohin der Button führt: Es muss eine Webadresse sein, die mit `https://` beginnt.

template-saved = ✅ Gespeichert. Für die nächste Stimme wird so gedankt.
template-discarded = ✅ Dein Entwurf ist verworfen. Es wurde nichts geändert.
template-reset = ✅ Die Dankesnachricht ist wieder die übliche. Deine Worte bleiben einen Tag lang als Entwurf.
template-reset-already = Sie ist schon die übliche.
template-slow = Das Öffnen hat zu lange gedauert. Versuch es bitte noch einmal.
template-gone = Diesen Entwurf gibt es nicht mehr: Er wurde gespeichert, verworfen oder anderswo geändert, oder ein Tag ist vergangen. `/dank bearbeiten` beginnt neu.

template-label = Dankesnachricht
template-button-edit = Bearbeiten
template-button-again = Weiter bearbeiten
template-button-save = Speichern
template-button-discard = Verwerfen
template-button-draft = Entwurf fortsetzen
template-button-ping = Benachrichtigen
template-button-ping-not = Nicht benachrichtigen
template-button-reset = Zurück zur üblichen

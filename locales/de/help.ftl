help-title = Was ich hier mache
help-about = Auf Listenseiten wird für diesen Server oder seine Bots abgestimmt. Ich zähle jede Stimme, sage Danke und vergebe die Rollen, die es dafür gibt.

help-title-everybody = Für alle
help-vote = `/abstimmen` – wo du abstimmen kannst und wann es wieder geht
help-votes = `/stimmen` – Stimmen, Platz und Serie von dir oder anderen
help-leaderboard = `/rangliste` – wer am meisten abstimmt, jetzt und früher
help-stats = `/statistik` – wie die Stimmen über die Zeit kommen, als Bild
help-remind = `/erinnern` – eine Nachricht, wenn du wieder abstimmen kannst
help-privacy = `/datenschutz` – was über dich gespeichert ist; verbergen, löschen

help-title-owners = Für alle, die den Server leiten
help-setup = `/einrichten` – Stimmen hierher schicken lassen, Kanal und Rollen wählen
help-settings = `/einstellungen` – alles, was eingestellt ist, und wie du es änderst
help-doctor = `/diagnose` – was läuft, was nicht, und was dagegen hilft
help-explain = `/erklären` – woher jemandes Stimmen und Rollen kommen
help-rewards = `/belohnungen` – Rollen, die es für Stimmen gibt
help-thanks = `/dank` – Dankesnachrichten in euren eigenen Worten
help-live = `/live-rangliste`, `/ziel` – Rangliste und gemeinsames Ziel, stets aktuell
help-ledger = `/buchungen` – Stimmen ändern, im- und exportieren; wer was geändert hat
help-members = `/mitglieder` – wessen Stimmen nicht zählen
help-more = Wer den Server leitet, hat noch mehr Befehle, zum Beispiel `/einrichten`.

help-next-setup = Noch ist nichts eingerichtet. Fang mit `/einrichten` an: Es dauert zwei Minuten.
help-next-not-set-up = Noch ist nichts eingerichtet. Wer den Server leitet, kann mit `/einrichten` anfangen.
help-next-first-vote = Noch kam keine Stimme. `/diagnose` zeigt, ob alles stimmt; dann stimm selbst ab: `/abstimmen` zeigt, wo.
help-next-vote = Du kannst jetzt abstimmen: `/abstimmen` zeigt, wo.
help-next-again = Du kannst { $when } wieder abstimmen. `/erinnern` sagt dir Bescheid, wenn es so weit ist.

audit-role-created = Belohnungsrolle für Stimmen, angefordert in /einrichten
audit-no-longer-earned = Votive: nicht mehr verdient
audit-earned = Votive: verdient mit { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
audit-streak = Votive: verdient mit einer Serie von { $length }
audit-best-streak = Votive: verdient mit einer besten Serie von { $best }
audit-place = Votive: verdient mit Platz { $place } { $when }

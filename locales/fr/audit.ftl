audit-role-created = Rôle de récompense pour les votes, demandé dans /configurer
audit-no-longer-earned = Votive : conditions plus remplies
audit-earned = Votive : obtenu avec { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
audit-streak = Votive : obtenu avec une série de { $length }
audit-best-streak = Votive : obtenu avec une meilleure série de { $best }
audit-place = Votive : obtenu avec la place n° { $place } { $when }

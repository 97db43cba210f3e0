## Reasons in a server's audit log.

audit-role-created = Reward role for votes, asked for in /setup
audit-no-longer-earned = Votive: no longer earned
audit-earned = Votive: earned with { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
audit-streak = Votive: earned with a streak of { $length }
audit-best-streak = Votive: earned with a best streak of { $best }
# $when is "in the week from 2026-11-02".
audit-place = Votive: earned with place { $place } { $when }

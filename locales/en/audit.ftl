## Reasons in a server's audit log.

audit-role-created = Reward role for votes, asked for in /setup
audit-no-longer-earned = Votive: no longer earned
audit-earned = Votive: earned with { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}

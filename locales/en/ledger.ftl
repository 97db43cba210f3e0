## /ledger: votes changed by hand, and what was changed.

# Takes a change back.
ledger-label-undo = Undo
ledger-no-reason = Say why with the option `reason`: it stands in `/ledger log`. Nothing was changed.

ledger-added-title = Votes added
ledger-removed-title = Votes removed
# $listing is "This server on Discollab".
ledger-added = ✅ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** given to { $voter }: { $listing }
ledger-removed = ✅ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** taken from { $voter }: { $listing }
# $reason is as somebody typed it.
ledger-reason = Why: { $reason }
ledger-total = They have **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** now.
ledger-total-listing = They have **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** now, { $listing } of them for this listing.
ledger-total-later = Their total follows in a moment: `/votes` shows it.
# $undo is what the button says.
ledger-corrected-more = Nobody is thanked for it; roles follow by themselves. **{ $undo }** takes it back; nothing is erased, `/ledger log` shows both.
# A change was taken back.
ledger-undone-title = Undone
ledger-given-back = ↩️ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** given back to { $voter }: { $listing }
ledger-taken-again = ↩️ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** taken from { $voter } again: { $listing }
ledger-undone-more = Roles follow by themselves. `/ledger log` shows both changes.
# $when is "2 hours ago".
ledger-undone-already = This was undone already: by { $author }, { $when }. Nothing was changed now.
ledger-none-to-remove = { $voter } has no votes for { $listing }, so there is nothing to remove. Nothing was changed.
ledger-too-few = { $voter } has only **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** for { $listing }, so { $wanted } cannot be removed. Nothing was changed; { $votes } at most can be.
ledger-too-few-to-undo = This cannot be undone any more: it would take { $needs ->
    [one] { $needs } vote
   *[other] { $needs } votes
} from { $voter }, who has only **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** left for that listing. Nothing was changed.

ledger-log-title = Changes by hand
ledger-log-empty = Nobody has changed votes by hand here. `/ledger add` and `/ledger remove` do it; who did what, and why, then stands here.
ledger-log-empty-voter = Nobody has changed the votes of { $voter } by hand. `/ledger log` without a member shows all changes.
# Above the changes of one voter's votes.
ledger-log-of = Of { $voter }
# A line each; $when is "2 hours ago". The reason may follow.
ledger-log-blocked = { $when } { $author } blocked { $voter }
ledger-log-unblocked = { $when } { $author } unblocked { $voter }
ledger-log-gave = { $when } { $author } gave **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** to { $voter } ({ $listing })
ledger-log-took = { $when } { $author } took **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** from { $voter } ({ $listing })
ledger-log-undid-gift = { $when } { $author } undid the gift of **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**: { $voter } ({ $listing })
ledger-log-undid-removal = { $when } { $author } undid the removal of **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**: { $voter } ({ $listing })
ledger-log-changed = { $when } { $author } changed votes of { $voter }
# $file is the number of a file, by which it is called.
ledger-log-imported = { $when } { $author } imported file { $file }: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
ledger-log-importing = { $when } { $author } imported file { $file }: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} so far; it is still being imported
ledger-log-imported-some = { $when } { $author } imported a file
ledger-log-import-undone = { $when } { $author } undid the import of file { $file }: took back **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}**
ledger-log-import-undoing = { $when } { $author } undid the import of file { $file }: took back **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** so far; it is still being undone
ledger-log-import-undone-some = { $when } { $author } undid the import of a file
ledger-log-history-on = { $when } { $author } let votes count that were never delivered ({ $listing })
ledger-log-history-off = { $when } { $author } took back votes that were never delivered ({ $listing })
# In place of $voter.
ledger-log-many = many voters
# At the end of a line.
ledger-log-undone = ↩️ *undone since*

ledger-export-title = The ledger as a file
# $file is the file's name.
ledger-export = `{ $file }`: **{ $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}** of this server, a line each; times are UTC.
ledger-export-listing = `{ $file }`: **{ $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}** of { $listing }, a line each; times are UTC.
ledger-export-nothing = There is nothing to export for this server yet: no vote has come and nobody has changed any.
ledger-export-nothing-listing = There is nothing to export for { $listing } yet: no vote has come and nobody has changed any.
# $command is to be typed where the bot runs.
ledger-export-newest = ⚠️ These are the newest: more than 10 MiB do not fit into a file on Discord. Whoever runs this bot can write all of it: `{ $command }`
ledger-export-private = It holds ids and names of your voters: keep it to yourself.

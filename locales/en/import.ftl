## /ledger import: votes that come with a file.

# Buttons.
import-label-import = Import
import-label-cancel = Cancel
# Takes an import back, after it was asked for.
import-label-undo = Undo the import
# Does not take it back.
import-label-keep = Keep it
# Asks first. $file is the number of a file, by which it is called.
import-label-undo-file = Undo file { $file }

import-too-large = This file is larger than 10 MiB, which is as much as can be imported at once. Split it, each part with the header, and import the parts one after the other. Nothing was imported.
import-elsewhere = This file does not lie at Discord, so it was not fetched. Attach the file itself to `/ledger import`.
import-did-not-come = The file could not be fetched from Discord just now. Nothing was imported; please try again in a minute.
import-busy = A file is being imported or taken back here just now. `/ledger log` shows when that is done; then try again.
import-replaced = Another file was given here meanwhile, so this one was dropped. Nothing was imported.
import-gone = This file is not kept any more: it waited for more than an hour, was cancelled, or another one was given since. Nothing was imported by this press; `/ledger import` takes it again.
import-no-import = There is no such import here. `/ledger log` shows what was imported.
import-cancelled = Cancelled. Nothing was imported, and the file is not kept.

# Why nothing of a file can be read. `user_id` and its like are what columns are called in every language.
import-not-text = This file is not UTF-8 text, as CSV is. Save it from your spreadsheet as **CSV UTF-8**, not as a workbook. Nothing was imported.
import-empty = This file is empty. Nothing was imported.
import-no-user-column = The first line of this file must name the columns, and one of them must be `{ $column }`. Others that are read: `votes`, `at`, `listing`, `name`, `reason`. Nothing was imported.
import-twice = Two columns of this file are called `{ $column }`. Remove or rename one. Nothing was imported.
import-too-many-rows = This file has more than { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}. Split it, each part with the header, and import the parts one after the other. Nothing was imported.

# What a file would do, before it is imported.
import-preview-title = Import votes?
import-preview = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** of **{ $members ->
    [one] { $members } member
   *[other] { $members } members
}** in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} would be added.
import-preview-more = **Nothing is imported yet.** Nobody is thanked for imported votes, and they stand on no board of a day, week or month. They count for totals, and roles follow by themselves. The file is kept for an hour.
import-nothing-title = Nothing to import
import-nothing = There is nothing to import in this file.
import-nothing-below = There is nothing to import in this file. It has a header, but no rows below it.
import-known = { $rows ->
    [one] { $rows } row is in the ledger already, and stays as it is.
   *[other] { $rows } rows are in the ledger already, and stay as they are.
}
# Above a list of lines, each with why it cannot be.
import-refused = { $lines ->
    [one] ⚠️ **{ $lines } line** cannot be imported:
   *[other] ⚠️ **{ $lines } lines** cannot be imported:
}
# $line is a line's number in the file, $why one of the texts below.
import-refused-line = line { $line }: { $why }
import-refused-more = … and { $lines } more.
import-refused-mend = Mend them and import the file again, if you like: what is imported by then is not added twice.
# Why a line cannot be imported. Each stands behind "line 7:".
import-why-cells = it has more cells than the header
import-why-no-user = `user_id` is empty
import-why-not-a-user = `user_id` is not a Discord id (a whole number, such as `175928847299117063`)
import-why-nobody = it is of a member whose data was deleted, so nobody could be given its votes
import-why-rounded = a spreadsheet has rounded `user_id`; tell it that the column is text, and start from the original
import-why-not-votes = `votes` is not a whole number
import-why-no-votes = `votes` is 0
import-why-negative = it takes votes away; `/ledger remove` does that
# 100000 as it would be written in the file.
import-why-too-many-votes = `votes` is above 100000
import-why-not-an-instant = `at` is not a time such as `2026-11-02T12:00:00Z`
import-why-in-future = `at` has not come yet
import-why-too-early = `at` is before 2015, when Discord began
# $name is as it stands in the file.
import-why-no-such-listing = this server has no listing "{ $name }"
# `listing` is an option of the command.
import-why-which-listing = it names no listing, and there are several: choose one with the option `listing`
import-why-did-not-count = it did not count where it comes from
import-why-taken-back = it was taken back where it comes from, or takes something back

# The title where a file is kept no more, or was cancelled.
import-title = Import
# How far an import has come.
import-running-title = Importing
# $done of the rows.
import-running = ⏳ { $done } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}. You need not wait: it goes on by itself, and `/ledger log` shows when it is done.
import-done-title = Imported
import-done = ✅ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** added in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
# Behind it: so many rows more were added by somebody else, after the file was shown.
import-done-known = { $rows ->
    [one] { $rows } other row had come to the ledger meanwhile.
   *[other] { $rows } other rows had come to the ledger meanwhile.
}
# $undo is what the button says.
import-done-more = Roles follow by themselves, as fast as Discord allows. **{ $undo }** takes the whole import back; `/ledger log` shows it, with the same button.

import-ask-undo-title = Undo this import?
import-ask-undo = File { $file }, imported by { $author }: **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} would be taken back, from all who got them. That happens once, and cannot be undone but by importing the file again.
import-undoing-title = Undoing the import
# $done of the rows.
import-undoing = ⏳ { $done } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} taken back. It goes on by itself, and `/ledger log` shows when it is done.
import-undone-title = Import undone
import-undone = ↩️ **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** taken back.
# Behind it: so many votes of the file were not taken back.
import-undone-left = { $votes ->
    [one] The other { $votes } was of a member who was blocked, or had been taken away already, so nothing was left to take.
   *[other] The other { $votes } were of members who were blocked, or had been taken away already, so nothing was left to take.
}
import-undone-more = Roles follow by themselves. Nothing is erased: `/ledger log` shows both. The same file can be imported again.

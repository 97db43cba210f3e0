//! `/ledger import`.

use std::fmt::Write as _;

use crate::exchange::{Column, MOST_ROWS, RefusedLine, Unreadable, Why};
use crate::text::boards::Card;
use crate::text::safe;
use crate::text::words::{count, votes, who};
use crate::vote::{Import, ImportState, Language};

/// Refused lines that are listed.
const LISTED: usize = 15;
/// Characters of a listing's name, as a line has it, that are shown.
const SHOWN: usize = 40;

/// The file is larger than Votive takes.
pub const TOO_LARGE: &str = "This file is larger than 10 MiB, which is as much as can be imported at once. Split it, each part with the header, and import the parts one after the other. Nothing was imported.";
/// The file's address is not one of Discord's.
pub const ELSEWHERE: &str =
    "This file does not lie at Discord, so it was not fetched. Attach the file itself to `/ledger import`.";
/// The file did not come.
pub const DID_NOT_COME: &str =
    "The file could not be fetched from Discord just now. Nothing was imported; please try again in a minute.";
/// Another file is being worked off.
pub const BUSY: &str =
    "A file is being imported or taken back here just now. `/ledger log` shows when that is done; then try again.";
/// Another file was given before this one was shown.
pub const REPLACED: &str = "Another file was given here meanwhile, so this one was dropped. Nothing was imported.";
/// The file cannot be confirmed any more.
pub const GONE: &str = "This file is not kept any more: it waited for more than an hour, was cancelled, or another one was given since. Nothing was imported by this press; `/ledger import` takes it again.";
/// It was cancelled.
pub const CANCELLED: &str = "Cancelled. Nothing was imported, and the file is not kept.";
/// The import that is to be taken back is none.
pub const NO_IMPORT: &str = "There is no such import here. `/ledger log` shows what was imported.";

/// What a file would do.
#[derive(Debug, Clone, Copy)]
pub struct Preview<'a> {
    /// Rows that are new.
    pub rows: usize,
    /// Of how many voters.
    pub voters: usize,
    /// With how many votes.
    pub votes: i64,
    /// Rows that are in the ledger already.
    pub known: usize,
    /// Lines that cannot be imported.
    pub refused: &'a [RefusedLine],
}

fn rows(number: usize) -> String {
    count(i64::try_from(number).unwrap_or(i64::MAX), "row", "rows")
}

/// Nothing is written yet.
#[must_use]
pub fn preview(of: &Preview<'_>) -> Card {
    let voters = count(i64::try_from(of.voters).unwrap_or(i64::MAX), "member", "members");
    let mut body =
        format!("**{}** of **{voters}** in {} would be added.", votes(Language::English, of.votes), rows(of.rows));
    left_out(&mut body, of);
    body += "\n\n**Nothing is imported yet.** Nobody is thanked for imported votes, and they stand on no board of a day, week or month. \
             They count for totals, and roles follow by themselves. The file is kept for an hour.";
    Card { title: "Import votes?".to_owned(), body, footer: None }
}

/// No row of it is new.
#[must_use]
pub fn nothing_new(of: &Preview<'_>) -> Card {
    let mut body = "There is nothing to import in this file.".to_owned();
    left_out(&mut body, of);
    if of.known == 0 && of.refused.is_empty() {
        body += " It has a header, but no rows below it.";
    }
    Card { title: "Nothing to import".to_owned(), body, footer: None }
}

fn left_out(body: &mut String, of: &Preview<'_>) {
    match of.known {
        0 => {}
        1 => *body += "\n1 row is in the ledger already, and stays as it is.",
        known => {
            let _ = write!(body, "\n{} are in the ledger already, and stay as they are.", rows(known));
        }
    }
    if of.refused.is_empty() {
        return;
    }
    let lines = count(i64::try_from(of.refused.len()).unwrap_or(i64::MAX), "line", "lines");
    let _ = write!(body, "\n\n⚠️ **{lines}** cannot be imported:");
    for refused in of.refused.iter().take(LISTED) {
        let _ = write!(body, "\n• line {}: {}", refused.line, why(&refused.why));
    }
    if let Some(more) = of.refused.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = write!(body, "\n… and {more} more.");
    }
    *body += "\nMend them and import the file again, if you like: what is imported by then is not added twice.";
}

fn why(why: &Why) -> String {
    match why {
        Why::TooManyCells => "it has more cells than the header",
        Why::NoUser => "`user_id` is empty",
        Why::NotAUser => "`user_id` is not a Discord id (a whole number, such as `175928847299117063`)",
        Why::Nobody => "it is of a member whose data was deleted, so nobody could be given its votes",
        Why::Rounded => {
            "a spreadsheet has rounded `user_id`; tell it that the column is text, and start from the original"
        }
        Why::NotVotes => "`votes` is not a whole number",
        Why::NoVotes => "`votes` is 0",
        Why::Negative => "it takes votes away; `/ledger remove` does that",
        Why::TooManyVotes => "`votes` is above 100000",
        Why::NotAnInstant => "`at` is not a time such as `2026-11-02T12:00:00Z`",
        Why::InFuture => "`at` has not come yet",
        Why::TooEarly => "`at` is before 2015, when Discord began",
        Why::NoSuchListing(name) => {
            return format!("this server has no listing \"{}\"", safe::line(name, SHOWN));
        }
        Why::WhichListing => "it names no listing, and there are several: choose one with the option `listing`",
        Why::DidNotCount => "it did not count where it comes from",
        Why::TakenBack => "it was taken back where it comes from, or takes something back",
    }
    .to_owned()
}

/// Nothing of the file can be read.
#[must_use]
pub fn unreadable(why: Unreadable) -> String {
    let what = match why {
        Unreadable::NotText => {
            "This file is not UTF-8 text, as CSV is. Save it from your spreadsheet as **CSV UTF-8**, not as a workbook."
                .to_owned()
        }
        Unreadable::Empty => "This file is empty.".to_owned(),
        Unreadable::NoUser => format!(
            "The first line of this file must name the columns, and one of them must be `{}`. Others that are read: `votes`, `at`, `listing`, `name`, `reason`.",
            Column::User.name()
        ),
        Unreadable::Twice(column) => {
            format!("Two columns of this file are called `{}`. Remove or rename one.", column.name())
        }
        Unreadable::TooManyRows => format!(
            "This file has more than {MOST_ROWS} rows. Split it, each part with the header, and import the parts one after the other."
        ),
    };
    format!("{what} Nothing was imported.")
}

/// How far an import, or taking one back, has come.
#[must_use]
pub fn progress(of: &Import) -> Card {
    let card = |title: &str, body: String| Card { title: title.to_owned(), body, footer: None };
    match of.state {
        ImportState::Storing | ImportState::Previewed | ImportState::Dropped => card("Import", GONE.to_owned()),
        ImportState::Importing => card(
            "Importing",
            format!(
                "⏳ {} of {}. You need not wait: it goes on by itself, and `/ledger log` shows when it is done.",
                of.looked_at,
                count(of.planned, "row", "rows")
            ),
        ),
        ImportState::Done => card("Imported", done(of)),
        ImportState::Undoing => card(
            "Undoing the import",
            format!(
                "⏳ {} of {} taken back. It goes on by itself, and `/ledger log` shows when it is done.",
                of.undone_rows,
                count(of.added_rows, "row", "rows")
            ),
        ),
        ImportState::Undone => card("Import undone", undone(of)),
    }
}

fn done(of: &Import) -> String {
    let mut body = format!(
        "✅ **{}** added in {}.",
        votes(Language::English, of.added_votes),
        count(of.added_rows, "row", "rows")
    );
    let known = of.planned - of.added_rows;
    if known > 0 {
        let _ = write!(body, " {} had come to the ledger meanwhile.", count(known, "other", "others"));
    }
    if of.added_rows > 0 {
        body += "\n\nRoles follow by themselves, as fast as Discord allows. **Undo** takes the whole import back; `/ledger log` shows it, with the same button.";
    }
    body
}

fn undone(of: &Import) -> String {
    let mut body = format!("↩️ **{}** taken back.", votes(Language::English, of.undone_votes));
    let left = of.added_votes - of.undone_votes;
    if left > 0 {
        let _ = write!(
            body,
            " The other {left} were of members who were blocked, or had been taken away already, so nothing was left to take."
        );
    }
    body += "\n\nRoles follow by themselves. Nothing is erased: `/ledger log` shows both. The same file can be imported again.";
    body
}

/// Whether an import is really to be taken back.
#[must_use]
pub fn ask_undo(of: &Import) -> Card {
    let body = format!(
        "File {}, imported by {}: **{}** in {} would be taken back, from all who got them. That happens once, and cannot be undone but by importing the file again.",
        of.id,
        who(Language::English, of.author),
        votes(Language::English, of.added_votes),
        count(of.added_rows, "row", "rows")
    );
    Card { title: "Undo this import?".to_owned(), body, footer: None }
}

#[cfg(test)]
mod tests;

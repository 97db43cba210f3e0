//! What `/ledger` says.

mod export;
pub mod import;
mod log;

pub use export::{FILE, exported};
pub use log::log;

use std::fmt::Write as _;

use super::boards::Card;
use super::words::{count, from_now, votes, who};
use super::{listings, safe};
use crate::vote::{Language, Subject, UnixMs, UserId};

/// What its buttons say.
pub mod label {
    /// Takes a correction back.
    pub const UNDO: &str = "Undo";
    /// Confirms an import.
    pub const IMPORT: &str = "Import";
    /// Does not.
    pub const CANCEL: &str = "Cancel";
    /// Takes an import back, after it was asked for.
    pub const UNDO_IMPORT: &str = "Undo the import";
    /// Does not.
    pub const KEEP: &str = "Keep it";

    /// Asks whether an import is to be taken back.
    #[must_use]
    pub fn undo_file(file: crate::vote::ImportId) -> String {
        format!("Undo file {file}")
    }
}

/// Characters of a reason that are shown; all that can be typed.
const REASON: usize = 200;

/// The reason is blank.
pub const NO_REASON: &str = "Say why with the option `reason`: it stands in `/ledger log`. Nothing was changed.";

/// What somebody has after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The listing whose count changed.
    pub subject: Subject,
    /// What people call its site.
    pub site: &'static str,
    /// For that listing; `None` where the server has no other, or it is not known yet.
    pub listing: Option<i64>,
    /// In the server; `None` where it is not known yet.
    pub server: Option<i64>,
}

/// Votes were added or, below zero, removed.
#[must_use]
pub fn corrected(voter: UserId, amount: i64, reason: &str, now: &Count) -> Card {
    let listing = listings::in_message(Language::English, now.subject, now.site);
    let (title, what) = if amount < 0 {
        ("Votes removed", format!("**{}** taken from <@{voter}>", votes(Language::English, -amount)))
    } else {
        ("Votes added", format!("**{}** given to <@{voter}>", votes(Language::English, amount)))
    };
    let mut body = format!("✅ {what}: {listing}\nWhy: {}\n", safe::line(reason, REASON));
    totals(&mut body, now);
    body += "\n\nNobody is thanked for it; roles follow by themselves. \
             **Undo** takes it back; nothing is erased, `/ledger log` shows both.";
    Card { title: title.to_owned(), body, footer: None }
}

/// A correction was taken back, by so much.
#[must_use]
pub fn undone(voter: UserId, amount: i64, now: &Count) -> Card {
    let listing = listings::in_message(Language::English, now.subject, now.site);
    let what = if amount < 0 {
        format!("**{}** taken from <@{voter}> again", votes(Language::English, -amount))
    } else {
        format!("**{}** given back to <@{voter}>", votes(Language::English, amount))
    };
    let mut body = format!("↩️ {what}: {listing}\n");
    totals(&mut body, now);
    body += "\n\nRoles follow by themselves. `/ledger log` shows both changes.";
    Card { title: "Undone".to_owned(), body, footer: None }
}

fn totals(body: &mut String, now: &Count) {
    match now.server {
        Some(total) => {
            let _ = write!(body, "They have **{}** now", votes(Language::English, total));
            if let Some(listing) = now.listing {
                let _ = write!(body, ", {listing} of them for this listing");
            }
            body.push('.');
        }
        None => *body += "Their total follows in a moment: `/votes` shows it.",
    }
}

/// It had been taken back before.
#[must_use]
pub fn undone_already(by: UserId, at: UnixMs) -> Card {
    let body = format!(
        "This was undone already: by {}, {}. Nothing was changed now.",
        who(Language::English, by),
        from_now(at)
    );
    Card { title: "Undone".to_owned(), body, footer: None }
}

/// More was to be removed than there is.
#[must_use]
pub fn too_few(voter: UserId, wanted: i64, has: i64, (subject, site): (Subject, &str)) -> String {
    let listing = listings::in_message(Language::English, subject, site);
    if has <= 0 {
        return format!("<@{voter}> has no votes for {listing}, so there is nothing to remove. Nothing was changed.");
    }
    format!(
        "<@{voter}> has only **{}** for {listing}, so {wanted} cannot be removed. Nothing was changed; {has} at most can be.",
        votes(Language::English, has)
    )
}

/// Taking a correction back would remove more than there is.
#[must_use]
pub fn too_few_to_undo(voter: UserId, needs: i64, has: i64) -> String {
    format!(
        "This cannot be undone any more: it would take {} from <@{voter}>, who has only **{}** left for that listing. Nothing was changed.",
        votes(Language::English, needs),
        count(has, "vote", "votes")
    )
}

#[cfg(test)]
mod tests;

//! What `/ledger` says.

mod export;
pub mod import;
mod log;

pub use export::{FILE, exported};
pub use log::log;

use super::boards::Card;
use super::say::{Phrase, say};
use super::words::{from_now, who};
use super::{listings, safe};
use crate::vote::{Language, Subject, UnixMs, UserId};

/// What its buttons say.
pub mod label {
    use super::{Phrase, say};
    use crate::vote::{ImportId, Language};

    /// Takes a correction back.
    pub const UNDO: Phrase = Phrase::of("ledger-label-undo");
    /// Confirms an import.
    pub const IMPORT: Phrase = Phrase::of("import-label-import");
    /// Does not.
    pub const CANCEL: Phrase = Phrase::of("import-label-cancel");
    /// Takes an import back, after it was asked for.
    pub const UNDO_IMPORT: Phrase = Phrase::of("import-label-undo");
    /// Does not.
    pub const KEEP: Phrase = Phrase::of("import-label-keep");

    /// Asks whether an import is to be taken back.
    #[must_use]
    pub fn undo_file(language: Language, file: ImportId) -> String {
        say!(language, "import-label-undo-file", file = file.to_string())
    }
}

/// Characters of a reason that are shown; all that can be typed.
const REASON: usize = 200;

/// The reason is blank.
pub const NO_REASON: Phrase = Phrase::of("ledger-no-reason");

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
pub fn corrected(language: Language, voter: UserId, amount: i64, reason: &str, now: &Count) -> Card {
    let listing = listings::in_message(language, now.subject, now.site);
    let voter = format!("<@{voter}>");
    let (title, said) = if amount < 0 {
        let said = say!(language, "ledger-removed", votes = -amount, voter = voter, listing = listing);
        (say!(language, "ledger-removed-title"), said)
    } else {
        let said = say!(language, "ledger-added", votes = amount, voter = voter, listing = listing);
        (say!(language, "ledger-added-title"), said)
    };
    let body = [
        said,
        say!(language, "ledger-reason", reason = safe::line(reason, REASON)),
        totals(language, now),
        String::new(),
        say!(language, "ledger-corrected-more", undo = label::UNDO.say(language)),
    ];
    Card { title, body: body.join("\n"), footer: None }
}

/// A correction was taken back, by so much.
#[must_use]
pub fn undone(language: Language, voter: UserId, amount: i64, now: &Count) -> Card {
    let listing = listings::in_message(language, now.subject, now.site);
    let voter = format!("<@{voter}>");
    let said = if amount < 0 {
        say!(language, "ledger-taken-again", votes = -amount, voter = voter, listing = listing)
    } else {
        say!(language, "ledger-given-back", votes = amount, voter = voter, listing = listing)
    };
    let body = [said, totals(language, now), String::new(), say!(language, "ledger-undone-more")];
    Card { title: say!(language, "ledger-undone-title"), body: body.join("\n"), footer: None }
}

fn totals(language: Language, now: &Count) -> String {
    match (now.server, now.listing) {
        (Some(total), Some(listing)) => say!(language, "ledger-total-listing", votes = total, listing = listing),
        (Some(total), None) => say!(language, "ledger-total", votes = total),
        (None, _) => say!(language, "ledger-total-later"),
    }
}

/// It had been taken back before.
#[must_use]
pub fn undone_already(language: Language, by: UserId, at: UnixMs) -> Card {
    let body = say!(language, "ledger-undone-already", author = who(language, by), when = from_now(at));
    Card { title: say!(language, "ledger-undone-title"), body, footer: None }
}

/// More was to be removed than there is.
#[must_use]
pub fn too_few(language: Language, voter: UserId, wanted: i64, has: i64, (subject, site): (Subject, &str)) -> String {
    let listing = listings::in_message(language, subject, site);
    let voter = format!("<@{voter}>");
    if has <= 0 {
        return say!(language, "ledger-none-to-remove", voter = voter, listing = listing);
    }
    say!(language, "ledger-too-few", voter = voter, votes = has, listing = listing, wanted = wanted)
}

/// Taking a correction back would remove more than there is.
#[must_use]
pub fn too_few_to_undo(language: Language, voter: UserId, needs: i64, has: i64) -> String {
    say!(language, "ledger-too-few-to-undo", needs = needs, voter = format!("<@{voter}>"), votes = has)
}

#[cfg(test)]
mod tests;

//! `/ledger log`.

use std::fmt::Write as _;

use crate::text::boards::Card;
use crate::text::say::say;
use crate::text::words::{from_now, who};
use crate::text::{listings, safe};
use crate::vote::{Change, ChangeKind, ChangesPage, ImportState, Language, UserId};

/// Characters of a reason that are shown in a line.
const REASON: usize = 80;

/// A page of changes, of one voter or of all.
#[must_use]
pub fn log(language: Language, voter: Option<UserId>, page: &ChangesPage) -> Card {
    let title = say!(language, "ledger-log-title");
    let voter = voter.map(|voter| format!("<@{voter}>"));
    if page.rows.is_empty() {
        let body = match voter {
            Some(voter) => say!(language, "ledger-log-empty-voter", voter = voter),
            None => say!(language, "ledger-log-empty"),
        };
        return Card { title, body, footer: None };
    }
    let above = voter.map(|voter| say!(language, "ledger-log-of", voter = voter));
    let mut body = above.map_or_else(String::new, |above| format!("{above}\n\n"));
    for change in &page.rows {
        let _ = write!(body, "{}", what(language, change));
        if let Some(reason) = &change.reason {
            let _ = write!(body, ": {}", safe::line(reason, REASON));
        }
        if is_undone(change) {
            let _ = write!(body, " {}", say!(language, "ledger-log-undone"));
        }
        body.push('\n');
    }
    Card { title, body, footer: None }
}

fn is_undone(change: &Change) -> bool {
    match change.kind {
        ChangeKind::Corrected => change.undone,
        ChangeKind::Imported => {
            change.import.is_some_and(|import| matches!(import.state, ImportState::Undoing | ImportState::Undone))
        }
        _ => false,
    }
}

fn what(language: Language, change: &Change) -> String {
    let (when, author) = (from_now(change.at), who(language, change.author));
    let voter = change.voter.map_or_else(|| say!(language, "ledger-log-many"), |voter| who(language, voter));
    let (amount, listing) = match (change.kind, change.to) {
        (ChangeKind::Imported, _) => return imported(language, change),
        (ChangeKind::ImportUndone, _) => return import_undone(language, change),
        (ChangeKind::Blocked, _) => {
            return say!(language, "ledger-log-blocked", when = when, author = author, voter = voter);
        }
        (ChangeKind::Unblocked, _) => {
            return say!(language, "ledger-log-unblocked", when = when, author = author, voter = voter);
        }
        (ChangeKind::HistoryOn | ChangeKind::HistoryOff, _) => return history(language, change),
        (_, None) => return say!(language, "ledger-log-changed", when = when, author = author, voter = voter),
        (_, Some(to)) => (to.amount, listings::in_message(language, to.subject, to.site)),
    };
    let votes = amount.abs();
    let is_undone = change.kind == ChangeKind::Undone;
    match (is_undone, amount < 0) {
        (false, false) => {
            say!(
                language,
                "ledger-log-gave",
                when = when,
                author = author,
                votes = votes,
                voter = voter,
                listing = listing
            )
        }
        (false, true) => {
            say!(
                language,
                "ledger-log-took",
                when = when,
                author = author,
                votes = votes,
                voter = voter,
                listing = listing
            )
        }
        (true, true) => {
            say!(
                language,
                "ledger-log-undid-gift",
                when = when,
                author = author,
                votes = votes,
                voter = voter,
                listing = listing
            )
        }
        (true, false) => {
            say!(
                language,
                "ledger-log-undid-removal",
                when = when,
                author = author,
                votes = votes,
                voter = voter,
                listing = listing
            )
        }
    }
}

fn imported(language: Language, change: &Change) -> String {
    let (when, author) = (from_now(change.at), who(language, change.author));
    let Some(import) = change.import else {
        return say!(language, "ledger-log-imported-some", when = when, author = author);
    };
    let (file, votes, rows) = (import.id.to_string(), import.added_votes, import.added_rows);
    if import.state == ImportState::Importing {
        return say!(
            language,
            "ledger-log-importing",
            when = when,
            author = author,
            file = file,
            votes = votes,
            rows = rows
        );
    }
    say!(language, "ledger-log-imported", when = when, author = author, file = file, votes = votes, rows = rows)
}

fn history(language: Language, change: &Change) -> String {
    let (when, author) = (from_now(change.at), who(language, change.author));
    let listing =
        change.listing.map_or_else(String::new, |(subject, site)| listings::in_message(language, subject, site));
    match change.kind {
        ChangeKind::HistoryOn => {
            say!(language, "ledger-log-history-on", when = when, author = author, listing = listing)
        }
        _ => say!(language, "ledger-log-history-off", when = when, author = author, listing = listing),
    }
}

fn import_undone(language: Language, change: &Change) -> String {
    let (when, author) = (from_now(change.at), who(language, change.author));
    let Some(import) = change.import else {
        return say!(language, "ledger-log-import-undone-some", when = when, author = author);
    };
    let (file, votes) = (import.id.to_string(), import.undone_votes);
    if import.state == ImportState::Undoing {
        return say!(language, "ledger-log-import-undoing", when = when, author = author, file = file, votes = votes);
    }
    say!(language, "ledger-log-import-undone", when = when, author = author, file = file, votes = votes)
}

//! `/ledger log`.

use std::fmt::Write as _;

use crate::text::boards::Card;
use crate::text::say::say;
use crate::text::words::{from_now, who};
use crate::text::{listings, safe};
use crate::vote::{Change, ChangeKind, ChangesPage, Language, UserId};

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
        if change.undone && change.kind == ChangeKind::Corrected {
            let _ = write!(body, " {}", say!(language, "ledger-log-undone"));
        }
        body.push('\n');
    }
    Card { title, body, footer: None }
}

fn what(language: Language, change: &Change) -> String {
    let (when, author) = (from_now(change.at), who(language, change.author));
    let voter = change.voter.map_or_else(|| say!(language, "ledger-log-many"), |voter| who(language, voter));
    let (amount, listing) = match (change.kind, change.to) {
        (ChangeKind::Blocked, _) => {
            return say!(language, "ledger-log-blocked", when = when, author = author, voter = voter);
        }
        (ChangeKind::Unblocked, _) => {
            return say!(language, "ledger-log-unblocked", when = when, author = author, voter = voter);
        }
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

//! `/ledger log`.

use std::fmt::Write as _;

use crate::text::boards::Card;
use crate::text::words::{count, from_now, votes, who};
use crate::text::{listings, safe};
use crate::vote::{Change, ChangeKind, ChangesPage, ImportState, Language, UserId};

/// Characters of a reason that are shown in a line.
const REASON: usize = 80;

/// A page of changes, of one voter or of all.
#[must_use]
pub fn log(voter: Option<UserId>, page: &ChangesPage) -> Card {
    let title = "Changes by hand".to_owned();
    if page.rows.is_empty() {
        let body = match voter {
            Some(voter) => format!(
                "Nobody has changed the votes of <@{voter}> by hand. `/ledger log` without a member shows all changes."
            ),
            None => "Nobody has changed votes by hand here. `/ledger add` and `/ledger remove` do it; \
                     who did what, and why, then stands here."
                .to_owned(),
        };
        return Card { title, body, footer: None };
    }
    let mut body = voter.map_or_else(String::new, |voter| format!("Of <@{voter}>\n\n"));
    for change in &page.rows {
        let _ = writeln!(body, "{} {} {}", from_now(change.at), who(Language::English, change.author), what(change));
    }
    Card { title, body, footer: None }
}

fn what(change: &Change) -> String {
    let whose = change.voter.map_or_else(String::new, |voter| format!(" {}", who(Language::English, voter)));
    let reason =
        change.reason.as_deref().map_or_else(String::new, |reason| format!(": {}", safe::line(reason, REASON)));
    let (amount, listing) = change.to.map_or_else(
        || (0, String::new()),
        |to| (to.amount, format!(" ({})", listings::in_message(Language::English, to.subject, to.site))),
    );
    let number = votes(Language::English, amount.abs());
    match change.kind {
        ChangeKind::Imported => imported(change),
        ChangeKind::ImportUndone => import_undone(change),
        ChangeKind::Blocked => format!("blocked{whose}{reason}"),
        ChangeKind::Unblocked => format!("unblocked{whose}{reason}"),
        ChangeKind::Corrected => {
            let did = if amount < 0 { format!("took **{number}** from") } else { format!("gave **{number}** to") };
            let undone = if change.undone { " ↩️ *undone since*" } else { "" };
            format!("{did}{whose}{listing}{reason}{undone}")
        }
        ChangeKind::Undone => {
            let did = if amount < 0 { "the gift" } else { "the removal" };
            format!("undid {did} of **{number}**: {}{listing}{reason}", whose.trim_start())
        }
    }
}

fn imported(change: &Change) -> String {
    let Some(import) = change.import else { return "imported a file".to_owned() };
    let (id, rows) = (import.id, count(import.added_rows, "row", "rows"));
    let did = format!("imported file {id}: **{}** in {rows}", votes(Language::English, import.added_votes));
    match import.state {
        ImportState::Importing => format!("{did} so far; it is still being imported"),
        ImportState::Undoing | ImportState::Undone => format!("{did} ↩️ *undone since*"),
        _ => did,
    }
}

fn import_undone(change: &Change) -> String {
    let Some(import) = change.import else { return "undid the import of a file".to_owned() };
    let so_far = if import.state == ImportState::Undoing { " so far; it is still being undone" } else { "" };
    format!(
        "undid the import of file {}: took back **{}**{so_far}",
        import.id,
        votes(Language::English, import.undone_votes)
    )
}

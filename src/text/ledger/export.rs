//! `/ledger export`.

use crate::text::boards::Card;
use crate::text::listings;
use crate::text::say::say;
use crate::vote::{Extent, GuildId, Language, Subject};

/// What the file is called.
pub const FILE: &str = "votes.csv";

/// The file that comes with it holds so many entries of the server, or of one of its listings.
#[must_use]
pub fn exported(
    language: Language,
    guild: GuildId,
    entries: usize,
    extent: Extent,
    listing: Option<(Subject, &str)>,
) -> Card {
    let title = say!(language, "ledger-export-title");
    let listing = listing.map(|(subject, site)| listings::in_message(language, subject, site));
    if entries == 0 {
        let body = match listing {
            Some(listing) => say!(language, "ledger-export-nothing-listing", listing = listing),
            None => say!(language, "ledger-export-nothing"),
        };
        return Card { title, body, footer: None };
    }
    let mut lines = vec![match listing {
        Some(listing) => {
            say!(language, "ledger-export-listing", file = FILE, entries = entries, listing = listing)
        }
        None => say!(language, "ledger-export", file = FILE, entries = entries),
    }];
    if extent == Extent::Newest {
        let command = format!("votive ledger export --server {guild} {FILE}");
        lines.push(say!(language, "ledger-export-newest", command = command));
    }
    lines.extend([String::new(), say!(language, "ledger-export-private")]);
    Card { title, body: lines.join("\n"), footer: None }
}

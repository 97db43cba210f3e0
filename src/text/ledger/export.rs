//! `/ledger export`.

use std::fmt::Write as _;

use crate::text::boards::Card;
use crate::text::listings;
use crate::text::words::count;
use crate::vote::{Extent, GuildId, Language, Subject};

/// What the file is called.
pub const FILE: &str = "votes.csv";

/// The file that comes with it holds so many entries of the server, or of one of its listings.
#[must_use]
pub fn exported(guild: GuildId, entries: usize, extent: Extent, listing: Option<(Subject, &str)>) -> Card {
    let whose = listing.map_or_else(
        || "this server".to_owned(),
        |(subject, site)| listings::in_message(Language::English, subject, site),
    );
    let title = "The ledger as a file".to_owned();
    if entries == 0 {
        let body = format!("There is nothing to export for {whose} yet: no vote has come and nobody has changed any.");
        return Card { title, body, footer: None };
    }
    let number = count(i64::try_from(entries).unwrap_or(i64::MAX), "entry", "entries");
    let mut body = format!("`{FILE}`: **{number}** of {whose}, a line each; times are UTC.");
    if extent == Extent::Newest {
        let _ = write!(
            body,
            "\n⚠️ These are the newest: more than 10 MiB do not fit into a file on Discord. \
             Whoever runs this bot can write all of it: `votive ledger export --server {guild} {FILE}`"
        );
    }
    body += "\n\nIt holds ids and names of your voters: keep it to yourself.";
    Card { title, body, footer: None }
}

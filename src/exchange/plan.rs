//! What of a file is new: each row has a key of its own, so that it is imported once, however often it comes.

use std::collections::{HashMap, HashSet};

use sha2::{Digest as _, Sha256};

use super::read::{ReadFile, ReadRow, RefusedLine};
use crate::vote::{EntryId, ListingId, UnixMs, UserId};

/// What tells a row apart from others, but those that are quite like it.
type Likeness = (ListingId, UserId, Option<UnixMs>, i64, Option<String>);

/// A row that may be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it says.
    pub read: ReadRow,
    /// What was voted for.
    pub listing: ListingId,
    /// SHA-256 of what tells it apart. It tells whose row it is to whoever tries all ids, so it is not what is stored.
    pub key: [u8; 32],
    /// At which instant a delivered vote is the same one: where it is one vote with an instant, and the first of its like.
    pub same: Option<UnixMs>,
}

/// What the ledger has already.
#[derive(Debug, Default)]
pub struct Known {
    /// Entries of the server with their voters, of those that rows name.
    pub entries: HashSet<(EntryId, UserId)>,
}

/// What is to be done with a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Rows that may be new: their keys tell.
    pub rows: Vec<Row>,
    /// Rows that name entries that the ledger has.
    pub known: usize,
    /// Lines that are not imported, in their order.
    pub refused: Vec<RefusedLine>,
}

/// Sorts the rows of a file.
#[must_use]
pub fn plan(file: ReadFile, known: &Known) -> Planned {
    let mut planned = Planned { refused: file.refused, ..Planned::default() };
    let mut seen: HashMap<Likeness, u64> = HashMap::new();
    for read in file.rows {
        if read.entry.is_some_and(|entry| known.entries.contains(&(entry, read.voter))) {
            planned.known += 1;
            continue;
        }
        if let Some(why) = read.unless_known {
            planned.refused.push(RefusedLine { line: read.line, why });
            continue;
        }
        let Some(listing) = read.listing else { continue };
        let like = (listing, read.voter, read.at, read.votes, read.reason.clone());
        let nth = seen.entry(like).or_insert(0);
        *nth += 1;
        let same = read.at.filter(|_| *nth == 1 && read.votes == 1);
        planned.rows.push(Row { key: key(&read, listing, *nth), same, listing, read });
    }
    planned.refused.sort_by_key(|refused: &RefusedLine| refused.line);
    planned
}

fn key(row: &ReadRow, listing: ListingId, nth: u64) -> [u8; 32] {
    let at = row.at.map_or_else(String::new, |at| at.0.to_string());
    let reason = row.reason.as_deref().unwrap_or_default();
    // The reason, which may hold anything, comes last.
    let told = format!("1|{}|{}|{at}|{}|{nth}|{reason}", listing, row.voter, row.votes);
    Sha256::digest(told).into()
}

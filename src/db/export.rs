//! A server's ledger as a file, read in slices by key.

use sqlx::SqliteConnection;

use super::{Db, DbError};
use crate::exchange::{self, Exported};
use crate::vote::{Counts, EntryId, EntryKind, Extent, GuildId, ListingId, Subject, UnixMs, UserId};

/// Entries in a slice at the most.
const SLICE: i64 = 5_000;
/// Entries of the whole ledger that a slice passes over at the most.
const SPAN: i64 = 20_000;

/// As many of a server's entries as were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The file.
    pub csv: Vec<u8>,
    /// Entries in it.
    pub entries: usize,
    /// Whether older ones did not fit.
    pub extent: Extent,
}

/// Entries, and up to where the ledger was looked at for them.
#[derive(Debug, Clone)]
pub struct ExportSlice {
    /// The entries, the oldest first.
    pub rows: Vec<Exported>,
    /// The next slice begins after this.
    pub until: i64,
}

struct Row {
    entry_id: i64,
    site: String,
    listing_kind: String,
    subject_id: i64,
    voter_id: i64,
    name: Option<String>,
    kind: String,
    amount: i64,
    at_ms: i64,
    received_ms: i64,
    blocked: bool,
    author_id: Option<i64>,
    reason: Option<String>,
    undoes: Option<i64>,
}

impl Row {
    fn read(self) -> Exported {
        Exported {
            entry: EntryId::trusted(self.entry_id),
            listing: exchange::listing_code(&self.site, Subject::stored(&self.listing_kind, self.subject_id)),
            voter: UserId::trusted(self.voter_id),
            name: self.name,
            kind: EntryKind::stored(&self.kind),
            votes: self.amount,
            at: UnixMs(self.at_ms),
            received: UnixMs(self.received_ms),
            counts: if self.blocked { Counts::Blocked } else { Counts::Yes },
            author: self.author_id.map(UserId::trusted),
            reason: self.reason,
            undoes: self.undoes.map(EntryId::trusted),
        }
    }
}

/// Entries of the server ?1, of the listing ?2 or (NULL) of all its listings; `$rest` says which of them.
macro_rules! entries {
    ($rest:literal, $($bound:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT e.entry_id, l.site, l.kind AS listing_kind, l.subject_id, e.voter_id, e.name, e.kind, e.amount, e.at_ms,
                      e.received_ms, e.blocked = 1 AS "blocked!: bool", e.author_id, e.reason, e.undoes
               FROM entries AS e CROSS JOIN listings AS l ON l.listing_id = e.listing_id
               WHERE l.guild_id = ?1 AND (?2 IS NULL OR l.listing_id = ?2) AND "# + $rest,
            $($bound),*
        )
    };
}

impl Db {
    /// The newest entries of a server, or of one of its listings, that fit into a file of so many bytes; the oldest of them first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn export_newest(
        &self,
        guild: GuildId,
        listing: Option<ListingId>,
        most: usize,
    ) -> Result<Export, DbError> {
        let header = exchange::header();
        let mut size = header.len();
        let mut lines = Vec::new();
        let mut extent = Extent::Whole;
        let mut below = i64::MAX;
        'slices: loop {
            let mut connection = self.readers.acquire().await?;
            let rows = newest(&mut connection, guild, listing, below).await?;
            drop(connection);
            let Some(last) = rows.last() else { break };
            below = last.entry.get();
            for row in &rows {
                let line = exchange::line(row);
                size += line.len();
                if size > most {
                    extent = Extent::Newest;
                    break 'slices;
                }
                lines.push(line);
            }
        }
        let entries = lines.len();
        lines.push(header);
        lines.reverse();
        Ok(Export { csv: lines.concat(), entries, extent })
    }

    /// The next entries after `after` of a server, or of one of its listings; `None` where the ledger ends.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn export_after(
        &self,
        guild: GuildId,
        listing: Option<ListingId>,
        after: i64,
    ) -> Result<Option<ExportSlice>, DbError> {
        let (guild, listing) = (guild.get(), listing.map(ListingId::get));
        let last = sqlx::query_scalar!(r#"SELECT ifnull(max(entry_id), 0) AS "last!: i64" FROM entries"#)
            .fetch_one(&self.readers)
            .await?;
        if after >= last {
            return Ok(None);
        }
        let until = after + SPAN;
        let rows = entries!("e.entry_id > ?3 AND e.entry_id <= ?4 ORDER BY e.entry_id", guild, listing, after, until)
            .fetch_all(&self.readers)
            .await?;
        Ok(Some(ExportSlice { rows: rows.into_iter().map(Row::read).collect(), until }))
    }
}

/// The newest entries below a key, the newest first. They are found by their listing, so that a small server's are found in a large ledger.
async fn newest(
    connection: &mut SqliteConnection,
    guild: GuildId,
    listing: Option<ListingId>,
    below: i64,
) -> Result<Vec<Exported>, DbError> {
    let (guild, listing) = (guild.get(), listing.map(ListingId::get));
    let rows = entries!(
        "e.entry_id IN (SELECT n.entry_id FROM listings AS o
                        CROSS JOIN entries AS n INDEXED BY entries_dated_votes_are_unique ON n.listing_id = o.listing_id
                        WHERE o.guild_id = ?1 AND (?2 IS NULL OR o.listing_id = ?2) AND n.entry_id < ?3
                        ORDER BY n.entry_id DESC LIMIT ?4)
         ORDER BY e.entry_id DESC",
        guild,
        listing,
        below,
        SLICE
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(Row::read).collect())
}

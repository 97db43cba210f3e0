//! Files of votes that people give: what of them is new is put aside until it is confirmed.

use std::collections::HashSet;

use sqlx::SqliteConnection;

use super::import_known::known;
use super::imports::is_busy;
use super::opt_outs::{Keeping, Key, keeping};
use super::{Db, DbError, NotStored, deletion, hex, opt_outs, rows};
use crate::exchange::Row;
use crate::vote::{GuildId, ImportId, UnixMs, UserId};

/// Rows that are put aside, or looked up, in one go.
const SLICE: usize = 250;

/// What became of a file that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PutAside {
    /// It waits to be confirmed.
    Done {
        /// Its number.
        import: ImportId,
        /// Rows that are new, and what they would add.
        fresh: Fresh,
        /// Rows that are in the ledger already.
        known: usize,
    },
    /// All of its rows are in the ledger already.
    NothingNew {
        /// How many.
        known: usize,
    },
    /// Another one is being imported or taken back.
    Busy,
    /// Another one was given meanwhile.
    Replaced,
}

/// What rows would add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fresh {
    /// How many they are.
    pub rows: usize,
    /// Of how many voters.
    pub voters: usize,
    /// How many votes.
    pub votes: i64,
}

impl Db {
    /// Puts the new ones of these rows aside until they are confirmed; whatever else was given before and not confirmed is dropped.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn put_aside(&self, guild: GuildId, author: UserId, found: Vec<Row>) -> Result<PutAside, NotStored> {
        let all = found.len();
        let key = self.row_key().await?;
        let found = found.into_iter().map(|row| (key.row(&row.key), row)).map(|(key, row)| (row, key)).collect();
        let mut found = self.new_ones(guild, found).await?;
        let known = all - found.len();
        let voters: HashSet<UserId> = found.iter().map(|(row, _)| row.read.voter).collect();
        let votes = found.iter().map(|(row, _)| row.read.votes).sum();
        let fresh = Fresh { rows: found.len(), voters: voters.len(), votes };
        if found.is_empty() {
            return Ok(PutAside::NothingNew { known });
        }
        let now = self.clock.now();
        let begun = self.writer.run(move |tx| Box::pin(begin(tx, guild, author, now))).await?;
        let Some(begun) = begun else { return Err(NotStored::BeingDeleted) };
        let Some(import) = begun else { return Ok(PutAside::Busy) };
        while !found.is_empty() {
            let slice = found.split_off(found.len().saturating_sub(SLICE));
            if !self.writer.run(move |tx| Box::pin(async move { store(tx, import, &slice).await })).await? {
                return Ok(PutAside::Replaced);
            }
        }
        let planned = i64::try_from(fresh.rows).unwrap_or(i64::MAX);
        let shown = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let id = import.get();
                    let done = sqlx::query!(
                        "UPDATE imports SET state = 'previewed', planned = ?2 WHERE import_id = ?1 AND state = 'storing'",
                        id,
                        planned
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() > 0)
                })
            })
            .await?;
        self.tell_import();
        Ok(if shown { PutAside::Done { import, fresh, known } } else { PutAside::Replaced })
    }

    /// What rows of files are known again by.
    async fn row_key(&self) -> Result<Key, NotStored> {
        let made = opt_outs::key(&mut *self.readers.acquire().await.map_err(DbError::from)?).await?;
        if let Some(key) = made {
            return Ok(key);
        }
        let made = self.writer.run(|tx| Box::pin(opt_outs::key_made(tx))).await?;
        made.ok_or_else(|| DbError::from(sqlx::Error::RowNotFound).into())
    }

    /// Those of the rows that were not imported and did not come as votes.
    async fn new_ones(&self, guild: GuildId, found: Vec<(Row, Vec<u8>)>) -> Result<Vec<(Row, Vec<u8>)>, DbError> {
        let mut known_ones = HashSet::new();
        let mut connection = self.readers.acquire().await?;
        for (slice, first) in found.chunks(SLICE).zip((0..).step_by(SLICE)) {
            let keeping =
                keeping(&mut connection, guild.get(), slice.iter().map(|(row, _)| row.read.voter.get())).await?;
            let asked = slice
                .iter()
                .map(|(row, key)| (row.listing.get(), row.read.voter.get(), row.same.map(|at| at.0), key.as_slice()));
            let places = known(&mut connection, &keeping, asked).await?;
            known_ones.extend(places.into_iter().map(|place| first + place));
        }
        let places = found.into_iter().zip(0..);
        Ok(places.filter(|(_, place)| !known_ones.contains(place)).map(|(row, _)| row).collect())
    }
}

/// The rows as they are stored: also there they are kept as their voters want it.
fn lines(slice: &[(Row, Vec<u8>)], keeping: &Keeping) -> Result<String, DbError> {
    let lines: Vec<_> = slice
        .iter()
        .map(|(row, key)| {
            let read = &row.read;
            let kept = keeping.of(read.voter.get());
            (
                read.line,
                row.listing.get(),
                kept.id,
                read.votes,
                read.at.map(|at| at.0),
                row.same.map(|at| at.0),
                read.name.as_ref().filter(|_| !kept.is_nameless),
                read.reason.as_ref().filter(|_| !kept.is_nobodys()),
                hex(key),
            )
        })
        .collect();
    rows(&lines)
}

/// A file's number; `None` within where another one is worked off, and altogether where the server is being deleted.
async fn begin(
    tx: &mut SqliteConnection,
    guild: GuildId,
    author: UserId,
    now: UnixMs,
) -> Result<Option<Option<ImportId>>, DbError> {
    let (guild, author, now) = (guild.get(), author.get(), now.0);
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    if is_busy(tx, guild).await? {
        return Ok(Some(None));
    }
    sqlx::query!(
        "UPDATE imports SET state = 'dropped' WHERE guild_id = ?1 AND state IN ('storing', 'previewed')",
        guild
    )
    .execute(&mut *tx)
    .await?;
    let import = sqlx::query_scalar!(
        r#"INSERT INTO imports (guild_id, author_id, created_ms) VALUES (?1, ?2, ?3) RETURNING import_id AS "import_id!""#,
        guild,
        author,
        now
    )
    .fetch_one(tx)
    .await?;
    Ok(Some(Some(ImportId::trusted(import))))
}

/// `false` where it was dropped meanwhile.
async fn store(tx: &mut SqliteConnection, import: ImportId, slice: &[(Row, Vec<u8>)]) -> Result<bool, DbError> {
    let import = import.get();
    let guild = sqlx::query_scalar!("SELECT guild_id FROM imports WHERE import_id = ?1 AND state = 'storing'", import)
        .fetch_optional(&mut *tx)
        .await?;
    let Some(guild) = guild else { return Ok(false) };
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(false);
    }
    let keeping = keeping(tx, guild, slice.iter().map(|(row, _)| row.read.voter.get())).await?;
    let lines = lines(slice, &keeping)?;
    sqlx::query!(
        "INSERT INTO import_rows (import_id, line, listing_id, voter_id, votes, at_ms, same_ms, name, reason, key)
         SELECT ?1, v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5, v.value ->> 6,
                v.value ->> 7, unhex(v.value ->> 8)
         FROM jsonb_each(?2) AS v",
        import,
        lines
    )
    .execute(tx)
    .await?;
    Ok(true)
}

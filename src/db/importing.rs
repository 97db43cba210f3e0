//! Carrying files of votes through, slice by slice, between which votes go first; and clearing away those that were not confirmed.

use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use super::import_known::known;
use super::import_undoing::take_back;
use super::imports::WAITS;
use super::opt_outs::keeping;
use super::{Db, DbError, NotStored, hex, history, rows};
use crate::vote::{EntryId, GuildId, ImportId, ImportState, UnixMs};

/// Rows of a slice: few enough that its transaction stays well within 20 ms.
pub(super) const SLICE: i64 = 100;

/// A file on which something is to be done.
#[derive(Debug, Clone, Copy)]
pub struct UnfinishedImport {
    /// Its number.
    pub import: ImportId,
    guild: GuildId,
    state: ImportState,
}

struct Waiting {
    line: i64,
    listing_id: i64,
    voter_id: i64,
    votes: i64,
    at_ms: Option<i64>,
    same_ms: Option<i64>,
    name: Option<String>,
    reason: Option<String>,
    key: Vec<u8>,
}

/// What a slice came to.
pub(super) enum Slice {
    /// Rows were worked off; the last entry that was made of them, if one was.
    Some(Option<EntryId>),
    /// There are no more.
    Finished,
}

impl Db {
    /// Drops what waited too long and returns the files on which something is to be done, and when the next one will have waited too long.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn unfinished_imports(&self) -> Result<(Vec<UnfinishedImport>, Option<UnixMs>), NotStored> {
        let since = self.clock.now().minus(WAITS).0;
        let found = sqlx::query!(
            r#"SELECT i.import_id, i.guild_id, i.state, i.created_ms,
                      i.created_ms <= ?1 AND i.state IN ('storing', 'previewed') AS "late!: bool"
               FROM imports AS i
               WHERE i.state NOT IN ('done', 'undone')
                 AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = i.guild_id AND r.deleting_ms IS NOT NULL)"#,
            since
        )
        .fetch_all(&self.readers)
        .await
        .map_err(DbError::from)?;
        if found.iter().any(|row| row.late) {
            self.writer
                .run(move |tx| {
                    Box::pin(async move {
                        sqlx::query!(
                            "UPDATE imports SET state = 'dropped'
                             WHERE state IN ('storing', 'previewed') AND created_ms <= ?1",
                            since
                        )
                        .execute(tx)
                        .await?;
                        Ok(())
                    })
                })
                .await?;
        }
        let (mut unfinished, mut next) = (Vec::new(), None::<UnixMs>);
        for row in found {
            let state = if row.late { ImportState::Dropped } else { ImportState::stored(&row.state) };
            if matches!(state, ImportState::Storing | ImportState::Previewed) {
                let late = UnixMs(row.created_ms).plus(WAITS);
                next = Some(next.map_or(late, |next| next.min(late)));
            } else {
                let (import, guild) = (ImportId::trusted(row.import_id), GuildId::trusted(row.guild_id));
                unfinished.push(UnfinishedImport { import, guild, state });
            }
        }
        Ok((unfinished, next))
    }

    /// Works off the next rows of a file and waits until they are settled, so that votes that came meanwhile are too; `false` where it is
    /// finished.
    ///
    /// # Errors
    /// Where the database fails; nothing of the slice is done then.
    pub async fn import_slice(&self, unfinished: UnfinishedImport) -> Result<bool, NotStored> {
        let UnfinishedImport { import, guild, state } = unfinished;
        let (zone, now, import) = (self.zone(guild).await?, self.clock.now(), import.get());
        let guild = guild.get();
        let slice = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    match state {
                        ImportState::Importing => add(tx, guild, import, now, &zone).await,
                        ImportState::Undoing => take_back(tx, guild, import, now, &zone).await,
                        _ => clear(tx, import).await,
                    }
                })
            })
            .await?;
        let Slice::Some(last) = slice else {
            self.tell_import();
            return Ok(false);
        };
        if let Some(last) = last {
            self.writer.tell_appended();
            self.until_settled(last).await?;
            self.tell_history();
        }
        self.tell_import();
        Ok(true)
    }
}

/// Whether the file is still in that state, and its server not being deleted.
pub(super) async fn is_still(tx: &mut SqliteConnection, import: i64, state: &str) -> Result<bool, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM imports AS i WHERE i.import_id = ?1 AND i.state = ?2
                 AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = i.guild_id AND r.deleting_ms IS NOT NULL)
           ) AS "still!: bool""#,
        import,
        state
    )
    .fetch_one(tx)
    .await?)
}

/// The number of the next entry.
pub(super) async fn next_entry(tx: &mut SqliteConnection) -> Result<i64, DbError> {
    let last = sqlx::query_scalar!(
        r#"SELECT ifnull(max(seq), 0) AS "last!: i64" FROM sqlite_sequence WHERE name = 'entries'"#
    )
    .fetch_one(tx)
    .await?;
    Ok(last + 1)
}

async fn add(
    tx: &mut SqliteConnection,
    guild: i64,
    import: i64,
    now: UnixMs,
    zone: &TimeZone,
) -> Result<Slice, DbError> {
    if !is_still(tx, import, ImportState::Importing.code()).await? {
        return Ok(Slice::Finished);
    }
    let waiting = sqlx::query_as!(
        Waiting,
        "SELECT line, listing_id, voter_id, votes, at_ms, same_ms, name, reason, key
         FROM import_rows WHERE import_id = ?1 ORDER BY line LIMIT ?2",
        import,
        SLICE
    )
    .fetch_all(&mut *tx)
    .await?;
    let Some(last_line) = waiting.last().map(|row| row.line) else {
        sqlx::query!("UPDATE imports SET state = 'done' WHERE import_id = ?1", import).execute(tx).await?;
        return Ok(Slice::Finished);
    };
    let looked_at = waiting.len() as u64;
    let keeping = keeping(tx, guild, waiting.iter().map(|row| row.voter_id)).await?;
    // What was imported or delivered since the file was given is known too.
    let asked = waiting.iter().map(|row| (row.listing_id, row.voter_id, row.same_ms, row.key.as_slice()));
    let known = known(tx, &keeping, asked).await?;
    let first = next_entry(tx).await?;
    let fresh: Vec<_> = (first..)
        .zip(waiting.iter().zip(0..).filter(|(_, place)| !known.contains(place)))
        .map(|(entry, (row, _))| {
            let kept = keeping.of(row.voter_id);
            let at = row.at_ms.map_or(now, UnixMs);
            let day = at.day_in(zone).0;
            (
                entry,
                row.listing_id,
                kept.id,
                row.votes,
                at.0,
                day,
                row.name.as_ref().filter(|_| !kept.is_nameless),
                row.reason.as_ref().filter(|_| !kept.is_nobodys()),
                hex(&row.key),
            )
        })
        .collect();
    let (last, added) = (fresh.last().map(|row| EntryId::trusted(row.0)), fresh.len() as u64);
    let votes: i64 = fresh.iter().map(|row| row.3).sum();
    let voters: Vec<_> = fresh.iter().map(|row| (row.1, row.2)).collect();
    let fresh = rows(&fresh)?;
    sqlx::query!(
        "INSERT INTO entries (entry_id, listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, name, author_id, reason, blocked)
         SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, 'recovered', v.value ->> 3, v.value ->> 4, v.value ->> 5, ?2,
                v.value ->> 6, (SELECT author_id FROM imports WHERE import_id = ?3), v.value ->> 7,
                EXISTS (SELECT 1 FROM blocks AS b WHERE b.voter_id = v.value ->> 2 AND b.guild_id = ?4)
         FROM jsonb_each(?1) AS v",
        fresh,
        now.0,
        import,
        guild
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "INSERT INTO imported (listing_id, key, import_id, entry_id)
         SELECT v.value ->> 1, unhex(v.value ->> 8), ?2, v.value ->> 0 FROM jsonb_each(?1) AS v",
        fresh,
        import
    )
    .execute(&mut *tx)
    .await?;
    history::call(tx, &voters, now.0).await?;
    sqlx::query!("DELETE FROM import_rows WHERE import_id = ?1 AND line <= ?2", import, last_line)
        .execute(&mut *tx)
        .await?;
    let (looked_at, added) = (i64::try_from(looked_at).unwrap_or(0), i64::try_from(added).unwrap_or(0));
    sqlx::query!(
        "UPDATE imports SET looked_at = looked_at + ?2, added_rows = added_rows + ?3, added_votes = added_votes + ?4
         WHERE import_id = ?1",
        import,
        looked_at,
        added,
        votes
    )
    .execute(tx)
    .await?;
    Ok(Slice::Some(last))
}

/// Clears the next rows of a file that was dropped away, and then the file.
async fn clear(tx: &mut SqliteConnection, import: i64) -> Result<Slice, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM import_rows WHERE import_id = ?1
             AND line IN (SELECT line FROM import_rows WHERE import_id = ?1 LIMIT ?2)",
        import,
        SLICE
    )
    .execute(&mut *tx)
    .await?;
    if gone.rows_affected() > 0 {
        return Ok(Slice::Some(None));
    }
    sqlx::query!("DELETE FROM imports WHERE import_id = ?1 AND state = 'dropped'", import).execute(tx).await?;
    Ok(Slice::Finished)
}

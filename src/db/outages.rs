//! When Votive was away: found at the start by its last heartbeat.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::streaks::next_entry;
use super::{Db, DbError, NotStored};
use crate::rules::streak::Outage;
use crate::vote::{EntryId, GuildId, UnixMs};

/// Less than this is a restart: sites deliver again what was not taken meanwhile.
const SHORTEST: Duration = Duration::from_mins(5);

/// Outages, and from which entry on each was known.
#[derive(Debug, Default)]
pub(super) struct Outages {
    outages: Vec<Outage>,
    from_entries: Vec<i64>,
}

impl Outages {
    /// Those that ended after this instant.
    pub(super) async fn since(connection: &mut SqliteConnection, at: UnixMs) -> Result<Self, DbError> {
        let at = at.0;
        let found = sqlx::query!(
            "SELECT from_entry, from_ms, until_ms FROM outages WHERE until_ms > ?1 ORDER BY outage_id",
            at
        )
        .fetch_all(connection)
        .await?;
        let outages = found.iter().map(|row| Outage { from: UnixMs(row.from_ms), until: UnixMs(row.until_ms) });
        Ok(Self { outages: outages.collect(), from_entries: found.iter().map(|row| row.from_entry).collect() })
    }

    /// Those that were known when this entry was written.
    pub(super) fn known_at(&self, entry: EntryId) -> &[Outage] {
        let known = self.from_entries.partition_point(|from| *from <= entry.get());
        self.outages.get(..known).unwrap_or_default()
    }
}

impl Db {
    /// Says that votes are taken.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn heartbeat(&self) -> Result<(), NotStored> {
        let now = self.clock.now().0;
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE health SET alive_ms = ?1", now).execute(tx).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Before votes are taken: records since when they were not, if that was longer than a restart takes.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn note_outage(&self) -> Result<Option<Outage>, NotStored> {
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let alive = sqlx::query_scalar!("SELECT alive_ms FROM health").fetch_one(&mut *tx).await?;
                    let now_ms = now.0;
                    sqlx::query!("UPDATE health SET alive_ms = ?1", now_ms).execute(&mut *tx).await?;
                    let outage = Outage { from: UnixMs(alive), until: now };
                    // A database that is new was never there before.
                    if alive == 0 || now.since(outage.from) <= SHORTEST {
                        return Ok(None);
                    }
                    let from_entry = next_entry(tx).await?;
                    sqlx::query!(
                        "INSERT INTO outages (from_entry, from_ms, until_ms) VALUES (?1, ?2, ?3)",
                        from_entry,
                        alive,
                        now_ms
                    )
                    .execute(tx)
                    .await?;
                    Ok(Some(outage))
                })
            })
            .await
    }

    /// The latest outages since an instant that the server has lived through, newest first, `most` of them at the most.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn outages_since(&self, guild: GuildId, since: UnixMs, most: i64) -> Result<Vec<Outage>, DbError> {
        let (guild, since) = (guild.get(), since.0);
        let found = sqlx::query!(
            "SELECT from_ms, until_ms FROM outages
             WHERE until_ms > ?2 AND until_ms > (SELECT created_ms FROM servers WHERE guild_id = ?1)
             ORDER BY until_ms DESC LIMIT ?3",
            guild,
            since,
            most
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(|row| Outage { from: UnixMs(row.from_ms), until: UnixMs(row.until_ms) }).collect())
    }
}

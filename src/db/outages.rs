//! When Votive was away or took no votes: found by its last heartbeat at the start, at the next heartbeat, and before the next vote.

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

    /// All of them.
    pub(super) fn known_by_now(self) -> Vec<Outage> {
        self.outages
    }

    /// Those that were known when this entry was written.
    pub(super) fn known_at(&self, entry: EntryId) -> &[Outage] {
        let known = self.from_entries.partition_point(|from| *from <= entry.get());
        self.outages.get(..known).unwrap_or_default()
    }
}

/// In the open transaction: says that votes are taken at `now`; records since when they were not, if that is longer ago than `most`.
async fn beat(tx: &mut SqliteConnection, now: UnixMs, most: Duration) -> Result<Option<Outage>, DbError> {
    let alive = sqlx::query_scalar!("SELECT alive_ms FROM health").fetch_one(&mut *tx).await?;
    let now_ms = now.0;
    sqlx::query!("UPDATE health SET alive_ms = ?1", now_ms).execute(&mut *tx).await?;
    let Some(outage) = outage_since(alive, now, most) else { return Ok(None) };
    let from_entry = next_entry(tx).await?;
    sqlx::query!("INSERT INTO outages (from_entry, from_ms, until_ms) VALUES (?1, ?2, ?3)", from_entry, alive, now_ms)
        .execute(tx)
        .await?;
    Ok(Some(outage))
}

/// The time since the last heartbeat, if it is longer than `most`. A database that is new was never there before.
fn outage_since(alive: i64, now: UnixMs, most: Duration) -> Option<Outage> {
    let outage = Outage { from: UnixMs(alive), until: now };
    (alive != 0 && now.since(outage.from) > most).then_some(outage)
}

/// In the open transaction, before votes that came at `now` at the latest are appended: whoever was suspended may hear of votes before the
/// heart beats again, and they must not break what the time without votes does not.
pub(super) async fn note_before_votes(tx: &mut SqliteConnection, now: UnixMs, most: Duration) -> Result<(), DbError> {
    let alive = sqlx::query_scalar!("SELECT alive_ms FROM health").fetch_one(&mut *tx).await?;
    if outage_since(alive, now, most).is_some() {
        beat(tx, now, most).await?;
    }
    Ok(())
}

impl Db {
    /// From now on the heart beats at least this often while votes are taken: a longer gap is an outage.
    pub fn expect_heartbeats(&self, most: Duration) {
        self.writer.expect_heartbeats(most);
    }

    /// Says that votes are taken; records since when they were not, if that was longer than the heart should have paused, as when the
    /// process was suspended or the database could not be written.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn heartbeat(&self) -> Result<Option<Outage>, NotStored> {
        let (now, most) = (self.clock.now(), self.writer.longest_gap());
        self.writer.run(move |tx| Box::pin(beat(tx, now, most))).await
    }

    /// The gap that is an outage and not recorded yet, if there is one at this instant.
    pub(super) async fn outage_now(
        &self,
        connection: &mut SqliteConnection,
        now: UnixMs,
    ) -> Result<Option<Outage>, DbError> {
        let alive = sqlx::query_scalar!("SELECT alive_ms FROM health").fetch_one(connection).await?;
        Ok(outage_since(alive, now, self.writer.longest_gap()))
    }

    /// Before votes are taken: records since when they were not, if that was longer than a restart takes.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn note_outage(&self) -> Result<Option<Outage>, NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(beat(tx, now, SHORTEST))).await
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

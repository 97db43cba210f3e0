//! When Votive was away or took no votes: found by its last heartbeat at the start, at the next heartbeat, and before the next vote.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use sqlx::SqliteConnection;

use super::silences::{Rhythms, Silence};
use super::streaks::next_entry;
use super::{Db, DbError, NotStored, rows};
use crate::rules::streak::Outage;
use crate::vote::{EntryId, GuildId, UnixMs};

/// Less than this is a restart: sites deliver again what was not taken meanwhile.
const SHORTEST: Duration = Duration::from_mins(5);

/// Votive's outages and the silences of some servers' listings, and from which entry on each was known.
#[derive(Debug, Default)]
pub(super) struct Outages {
    own: Vec<Known>,
    of_servers: HashMap<GuildId, Vec<Known>>,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    from_entry: i64,
    outage: Outage,
}

impl Known {
    fn new(from_entry: i64, from_ms: i64, until_ms: i64) -> Self {
        Self { from_entry, outage: Outage { from: UnixMs(from_ms), until: UnixMs(until_ms) } }
    }
}

impl Outages {
    /// Those that ended after this instant: all of Votive's own, and those of these servers' listings.
    pub(super) async fn since(
        connection: &mut SqliteConnection,
        at: UnixMs,
        guilds: &BTreeSet<GuildId>,
    ) -> Result<Self, DbError> {
        let at = at.0;
        let found = sqlx::query!(
            "SELECT from_entry, from_ms, until_ms FROM outages WHERE until_ms > ?1 ORDER BY outage_id",
            at
        )
        .fetch_all(&mut *connection)
        .await?;
        let own = found.iter().map(|row| Known::new(row.from_entry, row.from_ms, row.until_ms)).collect();
        let guilds = rows(&guilds.iter().map(|guild| guild.get()).collect::<Vec<_>>())?;
        let found = sqlx::query!(
            r#"SELECT l.guild_id AS "guild_id!", s.from_entry AS "from_entry!", s.from_ms AS "from_ms!", s.until_ms AS "until_ms!"
               FROM jsonb_each(?1) AS g CROSS JOIN listings AS l ON l.guild_id = g.value
               CROSS JOIN silences AS s ON s.listing_id = l.listing_id WHERE s.until_ms > ?2 ORDER BY s.from_entry"#,
            guilds,
            at
        )
        .fetch_all(connection)
        .await?;
        let mut of_servers: HashMap<_, Vec<_>> = HashMap::new();
        for row in found {
            let known = Known::new(row.from_entry, row.from_ms, row.until_ms);
            of_servers.entry(GuildId::trusted(row.guild_id)).or_default().push(known);
        }
        Ok(Self { own, of_servers })
    }

    /// One more, which is known from this entry on.
    pub(super) fn add(&mut self, guild: GuildId, silence: Silence) {
        let known = Known { from_entry: silence.known_from.get(), outage: silence.outage };
        self.of_servers.entry(guild).or_default().push(known);
    }

    /// Votive's own that were known when this entry was written.
    pub(super) fn own_at(&self, entry: EntryId) -> Vec<Outage> {
        known_at(&self.own, entry).collect()
    }

    /// All that were known for a server when this entry was settled, by their beginning.
    pub(super) fn known_at(&self, guild: GuildId, entry: EntryId) -> Vec<Outage> {
        let Some(of_server) = self.of_servers.get(&guild) else { return self.own_at(entry) };
        let mut all: Vec<_> = known_at(&self.own, entry).chain(known_at(of_server, entry)).collect();
        all.sort_unstable_by_key(|outage| (outage.from, outage.until));
        all
    }
}

/// They are in the order in which they became known.
fn known_at(known: &[Known], entry: EntryId) -> impl Iterator<Item = Outage> {
    let until = known.partition_point(|one| one.from_entry <= entry.get());
    known.iter().take(until).map(|one| one.outage)
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

    /// What counts in a server at this instant, of what ended after `since`: also the gap that is not recorded yet, so that whoever wakes up
    /// first takes nothing away for it, and silences that last.
    pub(super) async fn outages_now(
        &self,
        connection: &mut SqliteConnection,
        guild: GuildId,
        since: UnixMs,
        now: UnixMs,
    ) -> Result<Vec<Outage>, DbError> {
        const LAST: EntryId = EntryId::trusted(i64::MAX);
        let guilds = BTreeSet::from([guild]);
        let alive = sqlx::query_scalar!("SELECT alive_ms FROM health").fetch_one(&mut *connection).await?;
        let gap = outage_since(alive, now, self.writer.longest_gap());
        let known = Outages::since(&mut *connection, since, &guilds).await?;
        let rhythms = Rhythms::of(connection, &guilds).await?;
        let mut own = known.own_at(LAST);
        own.extend(gap);
        let mut all = known.known_at(guild, LAST);
        all.extend(gap);
        all.extend(rhythms.lasting(guild, now, &own).map(|(_, silence)| silence));
        all.sort_unstable_by_key(|outage| (outage.from, outage.until));
        Ok(all)
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

//! Streaks as members and owners see them, and by what they are judged from now on.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::time::Duration;

use sqlx::SqliteConnection;

use super::outages::Outages;
use super::{Db, DbError, NotStored, deletion};
use crate::rules::streak::{GRACE, Outage, Streak, StreakTimes};
use crate::vote::{EntryId, GuildId, StreakNow, UnixMs, UserId};

/// The number that the next entry gets: what is chosen now counts from it on.
pub(super) async fn next_entry(tx: &mut SqliteConnection) -> Result<i64, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'entries'), 0) + 1 AS "next!: i64""#
    )
    .fetch_one(tx)
    .await?)
}

/// A streak as it is stored.
struct Row {
    voter_id: i64,
    streak: i64,
    best_streak: i64,
    streak_from_ms: Option<i64>,
    streak_next_ms: Option<i64>,
    streak_until_ms: Option<i64>,
}

impl Row {
    fn times(&self) -> Option<StreakTimes> {
        let (from, next, until) =
            (UnixMs(self.streak_from_ms?), UnixMs(self.streak_next_ms?), UnixMs(self.streak_until_ms?));
        Some(StreakTimes { from, next, until })
    }

    /// As it is at this instant, by outages that ended after it began to be kept.
    fn at(&self, now: UnixMs, outages: &Outages) -> StreakNow {
        let best = self.best_streak;
        let Some(times) = self.times() else { return StreakNow { best, ..StreakNow::default() } };
        let known = outages.known_at(EntryId::trusted(i64::MAX));
        let length = Streak { length: self.streak, best, times: Some(times) }.length_at(now, known);
        StreakNow { length, best, until: (length > 0).then(|| times.deadline(known)) }
    }
}

/// Until when a streak with these times is kept.
pub(super) fn deadline(from: i64, next: i64, until: i64, outages: &[Outage]) -> UnixMs {
    StreakTimes { from: UnixMs(from), next: UnixMs(next), until: UnixMs(until) }.deadline(outages)
}

/// The streaks of these voters at this instant, by their ids.
async fn of_voters(
    connection: &mut SqliteConnection,
    guild: GuildId,
    ids: RangeInclusive<i64>,
    now: UnixMs,
) -> Result<HashMap<i64, StreakNow>, DbError> {
    let (guild, first, last) = (guild.get(), *ids.start(), *ids.end());
    let found = sqlx::query_as!(
        Row,
        "SELECT voter_id, streak, best_streak, streak_from_ms, streak_next_ms, streak_until_ms FROM voters
         WHERE guild_id = ?1 AND voter_id BETWEEN ?2 AND ?3",
        guild,
        first,
        last
    )
    .fetch_all(&mut *connection)
    .await?;
    let begun = found.iter().filter_map(|row| row.streak_from_ms).min();
    let outages = match begun {
        Some(oldest) => Outages::since(connection, UnixMs(oldest)).await?,
        None => Outages::default(),
    };
    Ok(found.into_iter().map(|row| (row.voter_id, row.at(now, &outages))).collect())
}

/// Somebody's streak at this instant.
pub(super) async fn of_voter(
    connection: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
    now: UnixMs,
) -> Result<StreakNow, DbError> {
    let id = voter.get();
    Ok(of_voters(connection, guild, id..=id, now).await?.remove(&id).unwrap_or_default())
}

impl Db {
    /// The streaks of these voters at this instant, by their ids.
    pub(super) async fn streaks_of(
        &self,
        guild: GuildId,
        ids: RangeInclusive<i64>,
        now: UnixMs,
    ) -> Result<HashMap<i64, StreakNow>, DbError> {
        let mut connection = self.readers.acquire().await?;
        of_voters(&mut connection, guild, ids, now).await
    }

    /// How long after they can vote again the members' streaks are kept.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn grace(&self, guild: GuildId) -> Result<Duration, DbError> {
        let guild = guild.get();
        let found = sqlx::query_scalar!(
            "SELECT grace_ms FROM graces WHERE guild_id = ?1 ORDER BY from_entry DESC LIMIT 1",
            guild
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.map_or(GRACE, |ms| Duration::from_millis(ms.unsigned_abs())))
    }

    /// Chooses that, from the next entry on.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails, also for more than a week or a server that has no listing.
    pub async fn set_grace(&self, guild: GuildId, grace: Duration) -> Result<(), NotStored> {
        let (guild, grace) = (guild.get(), i64::try_from(grace.as_millis()).unwrap_or(i64::MAX));
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if deletion::is_being_deleted(&mut *tx, guild).await? {
                        return Ok(None);
                    }
                    let from = next_entry(&mut *tx).await?;
                    sqlx::query!(
                        "INSERT INTO graces (guild_id, from_entry, grace_ms) VALUES (?1, ?2, ?3)
                         ON CONFLICT DO UPDATE SET grace_ms = excluded.grace_ms",
                        guild,
                        from,
                        grace
                    )
                    .execute(tx)
                    .await?;
                    Ok(Some(()))
                })
            })
            .await?;
        done.ok_or(NotStored::BeingDeleted)
    }
}

//! Streaks as members and owners see them, and by what they are judged from now on.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::outages::Outages;
use super::{Db, DbError, NotStored, deletion};
use crate::rules::streak::{GRACE, Streak, StreakTimes};
use crate::vote::{EntryId, GuildId, StreakNow, UnixMs, UserId};

/// The number that the next entry gets: what is chosen now counts from it on.
pub(super) async fn next_entry(tx: &mut SqliteConnection) -> Result<i64, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'entries'), 0) + 1 AS "next!: i64""#
    )
    .fetch_one(tx)
    .await?)
}

/// Somebody's streak at this instant.
pub(super) async fn of_voter(
    connection: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
    now: UnixMs,
) -> Result<StreakNow, DbError> {
    let (guild, voter) = (guild.get(), voter.get());
    let found = sqlx::query!(
        "SELECT streak, best_streak, streak_from_ms, streak_next_ms, streak_until_ms FROM voters
         WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = found else { return Ok(StreakNow::default()) };
    let (Some(from), Some(next), Some(until)) = (row.streak_from_ms, row.streak_next_ms, row.streak_until_ms) else {
        return Ok(StreakNow { best: row.best_streak, ..StreakNow::default() });
    };
    let times = StreakTimes { from: UnixMs(from), next: UnixMs(next), until: UnixMs(until) };
    let outages = Outages::since(connection, times.from).await?;
    let known = outages.known_at(EntryId::trusted(i64::MAX));
    let streak = Streak { length: row.streak, best: row.best_streak, times: Some(times) };
    let length = streak.length_at(now, known);
    Ok(StreakNow { length, best: streak.best, until: (length > 0).then(|| times.deadline(known)) })
}

impl Db {
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

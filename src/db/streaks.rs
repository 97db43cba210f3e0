//! Streaks as members and owners see them, and by what they are judged from now on.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, deletion};
use crate::rules::streak::{GRACE, Streak, StreakTimes};
use crate::vote::{GuildId, StreakNow, UnixMs, UserId};

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
    freezes: i64,
    freeze_votes: i64,
}

impl Row {
    fn times(&self) -> Option<StreakTimes> {
        let (from, next, until) =
            (UnixMs(self.streak_from_ms?), UnixMs(self.streak_next_ms?), UnixMs(self.streak_until_ms?));
        Some(StreakTimes { from, next, until })
    }

    fn streak(&self) -> Streak {
        let (freezes, freeze_votes) = (self.freezes, self.freeze_votes);
        Streak { length: self.streak, best: self.best_streak, times: self.times(), freezes, freeze_votes }
    }
}

/// For how many votes a server's members get a freeze; `None`: they get none.
pub(super) async fn freeze_every(connection: &mut SqliteConnection, guild: GuildId) -> Result<Option<i64>, DbError> {
    let guild = guild.get();
    let found = sqlx::query_scalar!(
        "SELECT every_votes FROM freezes WHERE guild_id = ?1 ORDER BY from_entry DESC LIMIT 1",
        guild
    )
    .fetch_optional(connection)
    .await?;
    Ok(found.filter(|every| *every > 0))
}

impl Db {
    /// For how many votes the server's members get a streak freeze; `None`: they get none.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn freezes(&self, guild: GuildId) -> Result<Option<i64>, DbError> {
        let mut connection = self.readers.acquire().await?;
        freeze_every(&mut connection, guild).await
    }

    /// Chooses that, from the next entry on.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails, also for more than a hundred or a server that has no listing.
    pub async fn set_freezes(&self, guild: GuildId, every: Option<i64>) -> Result<(), NotStored> {
        let (guild, every) = (guild.get(), every.unwrap_or(0));
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if deletion::is_being_deleted(&mut *tx, guild).await? {
                        return Ok(None);
                    }
                    let from = next_entry(&mut *tx).await?;
                    sqlx::query!(
                        "INSERT INTO freezes (guild_id, from_entry, every_votes) VALUES (?1, ?2, ?3)
                         ON CONFLICT DO UPDATE SET every_votes = excluded.every_votes",
                        guild,
                        from,
                        every
                    )
                    .execute(tx)
                    .await?;
                    Ok(Some(()))
                })
            })
            .await?;
        done.ok_or(NotStored::BeingDeleted)
    }

    /// The streaks of these voters at this instant, by their ids.
    pub(super) async fn streaks_of(
        &self,
        guild: GuildId,
        ids: RangeInclusive<i64>,
        now: UnixMs,
    ) -> Result<HashMap<i64, StreakNow>, DbError> {
        let mut connection = self.readers.acquire().await?;
        self.streaks_on(&mut connection, guild, ids, now).await
    }

    async fn streaks_on(
        &self,
        connection: &mut SqliteConnection,
        guild: GuildId,
        ids: RangeInclusive<i64>,
        now: UnixMs,
    ) -> Result<HashMap<i64, StreakNow>, DbError> {
        let (id, first, last) = (guild.get(), *ids.start(), *ids.end());
        let found = sqlx::query_as!(
            Row,
            "SELECT voter_id, streak, best_streak, streak_from_ms, streak_next_ms, streak_until_ms, freezes, freeze_votes
             FROM voters
             WHERE guild_id = ?1 AND voter_id BETWEEN ?2 AND ?3",
            id,
            first,
            last
        )
        .fetch_all(&mut *connection)
        .await?;
        let begun = found.iter().filter_map(|row| row.streak_from_ms).min();
        let Some(oldest) = begun else { return Ok(HashMap::new()) };
        let outages = self.outages_now(&mut *connection, guild, UnixMs(oldest), now).await?;
        let every = freeze_every(connection, guild).await?;
        Ok(found.into_iter().map(|row| (row.voter_id, row.streak().now(now, every, &outages))).collect())
    }

    /// Somebody's streak at this instant.
    pub(super) async fn streak_of(
        &self,
        connection: &mut SqliteConnection,
        guild: GuildId,
        voter: UserId,
        now: UnixMs,
    ) -> Result<StreakNow, DbError> {
        let id = voter.get();
        Ok(self.streaks_on(connection, guild, id..=id, now).await?.remove(&id).unwrap_or_default())
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

//! Streaks that can still be kept.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::super::streaks::freeze_every;
use super::super::{Db, DbError, rows};
use super::{Count, PAGE, Row};
use crate::rules::streak::{MOST_FREEZES, Outage, Streak, StreakTimes};
use crate::vote::{GuildId, StreakKey, StreakRow, UnixMs};

/// The most that a vote, a freeze or an outage adds to a deadline: a cooldown and a grace.
const LONGEST: Duration = Duration::from_hours((31 + 7) * 24);

/// The board at an instant.
pub(in crate::db) struct Current {
    guild: i64,
    now: i64,
    /// Those whose deadline has passed, and who have more time because of an outage, a silence or freezes; in order.
    spared: Vec<StreakRow>,
}

impl Current {
    pub(in crate::db) async fn at(
        db: &Db,
        tx: &mut SqliteConnection,
        guild: GuildId,
        now: UnixMs,
    ) -> Result<Self, DbError> {
        // What ended before adds nothing that lasts until now.
        let moves = u32::try_from(MOST_FREEZES + 1).unwrap_or(u32::MAX);
        let outages = db.outages_now(&mut *tx, guild, now.minus(LONGEST * moves), now).await?;
        let every = freeze_every(&mut *tx, guild).await?;
        let spared = spared(tx, guild, now, every, &outages).await?;
        Ok(Self { guild: guild.get(), now: now.0, spared })
    }

    pub(super) async fn after(&self, tx: &mut SqliteConnection, key: StreakKey) -> Result<Vec<StreakRow>, DbError> {
        let (length, from, voter) = (key.length, key.from, key.voter.get());
        let rows = sqlx::query_as!(
            Row,
            r#"SELECT voter_id, (SELECT n.name FROM voters AS n WHERE n.guild_id = ?1 AND n.voter_id = v.voter_id) AS "name: String",
                      streak AS length, streak_from_ms AS "from_ms!" FROM voters AS v
               WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms >= ?2
                 AND streak <= ?3 AND (streak < ?3 OR streak_from_ms > ?4 OR (streak_from_ms = ?4 AND voter_id > ?5))
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
               ORDER BY streak DESC, streak_from_ms, voter_id LIMIT 10"#,
            self.guild,
            self.now,
            length,
            from,
            voter
        )
        .fetch_all(tx)
        .await?;
        let spared = self.spared.iter().filter(|row| row.key.order() > key.order()).cloned();
        let mut rows: Vec<_> = rows.into_iter().map(Row::read).chain(spared).collect();
        rows.sort_by_key(|row| row.key.order());
        rows.truncate(PAGE);
        Ok(rows)
    }

    pub(super) async fn before(&self, tx: &mut SqliteConnection, key: StreakKey) -> Result<Vec<StreakRow>, DbError> {
        let (length, from, voter) = (key.length, key.from, key.voter.get());
        let rows = sqlx::query_as!(
            Row,
            r#"SELECT voter_id, (SELECT n.name FROM voters AS n WHERE n.guild_id = ?1 AND n.voter_id = v.voter_id) AS "name: String",
                      streak AS length, streak_from_ms AS "from_ms!" FROM voters AS v
               WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms >= ?2
                 AND streak >= ?3 AND (streak > ?3 OR streak_from_ms < ?4 OR (streak_from_ms = ?4 AND voter_id < ?5))
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
               ORDER BY streak, streak_from_ms DESC, voter_id DESC LIMIT 10"#,
            self.guild,
            self.now,
            length,
            from,
            voter
        )
        .fetch_all(tx)
        .await?;
        let spared = self.spared.iter().filter(|row| row.key.order() < key.order()).cloned();
        let mut rows: Vec<_> = rows.into_iter().map(Row::read).chain(spared).collect();
        rows.sort_by_key(|row| row.key.order());
        let surplus = rows.len().saturating_sub(PAGE);
        rows.drain(..surplus);
        Ok(rows)
    }

    /// How many voters have a streak of which length.
    pub(in crate::db) async fn lengths(&self, tx: &mut SqliteConnection) -> Result<Vec<(i64, i64)>, DbError> {
        let mut lengths = sqlx::query!(
            r#"SELECT streak AS "length!", count(*) AS "voters!: i64" FROM voters AS v
               WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms >= ?2
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
               GROUP BY streak"#,
            self.guild,
            self.now
        )
        .map(|row| (row.length, row.voters))
        .fetch_all(tx)
        .await?;
        lengths.extend(self.spared.iter().map(|row| (row.key.length, 1)));
        Ok(lengths)
    }

    pub(super) async fn count(&self, tx: &mut SqliteConnection, key: StreakKey) -> Result<Count, DbError> {
        let (length, from, voter) = (key.length, key.from, key.voter.get());
        let sure = sqlx::query_as!(
            Count,
            r#"SELECT count(*) AS "voters!: i64",
                      ifnull(sum(streak > ?3 OR (streak = ?3 AND (streak_from_ms < ?4 OR (streak_from_ms = ?4 AND voter_id < ?5)))), 0)
                          AS "ahead!: i64"
               FROM voters AS v WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms >= ?2
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)"#,
            self.guild,
            self.now,
            length,
            from,
            voter
        )
        .fetch_one(tx)
        .await?;
        let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
        let ahead = self.spared.iter().filter(|row| row.key.order() < key.order()).count();
        Ok(Count { voters: sure.voters + count(self.spared.len()), ahead: sure.ahead + count(ahead) })
    }
}

/// Whose deadline as it is stored has passed, and who may vote in time all the same. The statement finds all of whom that can be true: freezes
/// reach until now from the deadline, or from what an outage made of it. The rules say of whom it is.
async fn spared(
    tx: &mut SqliteConnection,
    guild: GuildId,
    now: UnixMs,
    every: Option<i64>,
    outages: &[Outage],
) -> Result<Vec<StreakRow>, DbError> {
    let (guild, at, freezing) = (guild.get(), now.0, every.is_some());
    let ended = rows(&outages.iter().map(|outage| outage.until.0).collect::<Vec<_>>())?;
    let found = sqlx::query!(
        r#"SELECT voter_id, name, streak, freezes, streak_from_ms AS "from_ms!", streak_next_ms AS "next_ms!",
                  streak_until_ms AS "until_ms!"
           FROM voters AS v
           WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms < ?2
             AND (streak_until_ms + iif(?3, freezes, 0) * (streak_until_ms - streak_from_ms) >= ?2
                  OR EXISTS (SELECT 1 FROM jsonb_each(?4) AS o
                             WHERE o.value > v.streak_from_ms
                               AND o.value + (1 + iif(?3, freezes, 0)) * (v.streak_until_ms - v.streak_from_ms) >= ?2))
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
           ORDER BY streak DESC, streak_from_ms, voter_id"#,
        guild,
        at,
        freezing,
        ended
    )
    .fetch_all(tx)
    .await?;
    let kept = found.into_iter().filter(|row| {
        let (from, next, until) = (UnixMs(row.from_ms), UnixMs(row.next_ms), UnixMs(row.until_ms));
        let times = Some(StreakTimes { from, next, until });
        let streak = Streak { length: row.streak, times, freezes: row.freezes, ..Streak::default() };
        streak.now(now, every, outages).length > 0
    });
    let read =
        kept.map(|row| Row { voter_id: row.voter_id, name: row.name, length: row.streak, from_ms: row.from_ms }.read());
    Ok(read.collect())
}

//! Streaks that can still be kept.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::super::outages::Outages;
use super::super::{DbError, streaks};
use super::{Count, PAGE, Row};
use crate::vote::{EntryId, GuildId, StreakKey, StreakRow, UnixMs};

/// An outage adds as much to a deadline as a vote does: a cooldown and a grace. Twice that, because one may follow upon another.
const LONGEST: Duration = Duration::from_hours(2 * (31 + 7) * 24);

/// The board at an instant.
pub(super) struct Current {
    guild: i64,
    now: i64,
    /// Those whose deadline has passed, and who have more time because Votive was away; in order.
    spared: Vec<StreakRow>,
}

impl Current {
    pub(super) async fn at(tx: &mut SqliteConnection, guild: GuildId, now: UnixMs) -> Result<Self, DbError> {
        let outages = Outages::since(&mut *tx, now.minus(LONGEST)).await?;
        let known = outages.known_at(EntryId::trusted(i64::MAX));
        let mut spared = Vec::new();
        if let Some(earliest) = known.iter().map(|outage| outage.from.0).min() {
            let (id, now_ms) = (guild.get(), now.0);
            let found = sqlx::query!(
                r#"SELECT voter_id, name, streak, streak_from_ms AS "from_ms!", streak_next_ms AS "next_ms!", streak_until_ms AS "until_ms!"
                   FROM voters AS v
                   WHERE guild_id = ?1 AND streak > 0 AND streak_until_ms < ?2 AND streak_until_ms >= ?3
                     AND EXISTS (SELECT 1 FROM outages AS o
                                 WHERE o.until_ms >= ?3 AND o.until_ms > v.streak_from_ms AND o.from_ms <= v.streak_until_ms)
                     AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
                   ORDER BY streak DESC, streak_from_ms, voter_id"#,
                id,
                now_ms,
                earliest
            )
            .fetch_all(&mut *tx)
            .await?;
            let rows =
                found.into_iter().filter(|row| streaks::deadline(row.from_ms, row.next_ms, row.until_ms, known) >= now);
            let rows = rows.map(|row| {
                Row { voter_id: row.voter_id, name: row.name, length: row.streak, from_ms: row.from_ms }.read()
            });
            spared = rows.collect();
        }
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

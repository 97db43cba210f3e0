//! The longest streaks that there ever were.

use sqlx::SqliteConnection;

use super::super::DbError;
use super::{Count, Row};
use crate::vote::{GuildId, StreakKey, StreakRow};

pub(super) async fn after(
    tx: &mut SqliteConnection,
    guild: GuildId,
    key: StreakKey,
) -> Result<Vec<StreakRow>, DbError> {
    let (guild, length, voter) = (guild.get(), key.length, key.voter.get());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT voter_id, name, best_streak AS length, 0 AS "from_ms!: i64" FROM voters AS v
           WHERE guild_id = ?1 AND best_streak > 0 AND best_streak <= ?2 AND (best_streak < ?2 OR voter_id > ?3)
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
           ORDER BY best_streak DESC, voter_id LIMIT 10"#,
        guild,
        length,
        voter
    )
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(Row::read).collect())
}

pub(super) async fn before(
    tx: &mut SqliteConnection,
    guild: GuildId,
    key: StreakKey,
) -> Result<Vec<StreakRow>, DbError> {
    let (guild, length, voter) = (guild.get(), key.length, key.voter.get());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT voter_id, name, best_streak AS length, 0 AS "from_ms!: i64" FROM voters AS v
           WHERE guild_id = ?1 AND best_streak > 0 AND best_streak >= ?2 AND (best_streak > ?2 OR voter_id < ?3)
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = v.voter_id)
           ORDER BY best_streak, voter_id DESC LIMIT 10"#,
        guild,
        length,
        voter
    )
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().rev().map(Row::read).collect())
}

/// Ranges of the index, less those who hide, who are looked up one by one because they are few.
pub(super) async fn count(tx: &mut SqliteConnection, guild: GuildId, key: StreakKey) -> Result<Count, DbError> {
    let (guild, length, voter) = (guild.get(), key.length, key.voter.get());
    Ok(sqlx::query_as!(
        Count,
        r#"SELECT (SELECT count(*) FROM voters WHERE guild_id = ?1 AND best_streak > 0)
                - (SELECT count(*) FROM hidden AS h CROSS JOIN voters AS v ON v.guild_id = ?1 AND v.voter_id = h.voter_id
                   WHERE h.guild_id = ?1 AND v.best_streak > 0) AS "voters!: i64",
                  (SELECT count(*) FROM voters WHERE guild_id = ?1 AND best_streak > 0 AND best_streak > ?2)
                + (SELECT count(*) FROM voters WHERE guild_id = ?1 AND best_streak > 0 AND best_streak = ?2 AND voter_id < ?3)
                - (SELECT count(*) FROM hidden AS h CROSS JOIN voters AS v ON v.guild_id = ?1 AND v.voter_id = h.voter_id
                   WHERE h.guild_id = ?1 AND v.best_streak > 0
                     AND (v.best_streak > ?2 OR (v.best_streak = ?2 AND v.voter_id < ?3))) AS "ahead!: i64""#,
        guild,
        length,
        voter
    )
    .fetch_one(tx)
    .await?)
}

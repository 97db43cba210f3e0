//! How many voters a board has, and how many are ahead of somebody.

use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::super::{Db, DbError, rows};
use super::Bound;
use crate::vote::{BoardKey, GuildId, UserId};

/// How far down the board ranks are looked up for many voters at once.
const TOP_RANKS: i64 = 10_000;

/// Whether somebody hides in a server.
pub(super) async fn hides(tx: &mut SqliteConnection, guild: i64, voter: UserId) -> Result<bool, DbError> {
    let voter = voter.get();
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM hidden WHERE guild_id = ?1 AND voter_id = ?2) AS "hides!: bool""#,
        guild,
        voter
    )
    .fetch_one(tx)
    .await?)
}

/// Counts on a board.
pub(super) struct Count {
    /// Its voters.
    pub(super) voters: i64,
    /// Those ahead of somebody.
    pub(super) ahead: i64,
}

impl Db {
    /// The all-time ranks of those of these voters who are among the server's first 10,000.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn top_ranks(&self, guild: GuildId, voters: &[UserId]) -> Result<HashMap<UserId, i64>, DbError> {
        let (guild, voters) = (guild.get(), rows(&voters.iter().map(|voter| voter.get()).collect::<Vec<_>>())?);
        Ok(sqlx::query!(
            r#"SELECT voter_id AS "voter_id!: i64", rank AS "rank!: i64"
               FROM (SELECT voter_id, row_number() OVER (ORDER BY total DESC, reached_entry) AS rank FROM voters
                     WHERE guild_id = ?1 AND total > 0
                       AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = voters.voter_id)
                     ORDER BY total DESC, reached_entry LIMIT ?3)
               WHERE voter_id IN (SELECT value FROM jsonb_each(?2))"#,
            guild,
            voters,
            TOP_RANKS
        )
        .map(|row| (UserId::trusted(row.voter_id), row.rank))
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect())
    }
}

/// How many voters the board has, and how many of them are ahead of `key`: one look at a period's tallies, or ranges of the index by rank.
pub(super) async fn count(tx: &mut SqliteConnection, bound: Bound, key: BoardKey) -> Result<Count, DbError> {
    let (guild, BoardKey { votes, reached }) = (bound.guild, key);
    let Some(tallies) = bound.tallies else {
        return Ok(Count { voters: voters(tx, bound).await?, ahead: ahead(tx, bound, key).await? });
    };
    Ok(sqlx::query_as!(
        Count,
        r#"SELECT count(*) AS "voters!: i64",
                  ifnull(sum(votes > ?2 OR (votes = ?2 AND reached_entry < ?3)), 0) AS "ahead!: i64"
           FROM tallies AS t WHERE board_id = ?1 AND votes > 0
               AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?4 AND h.voter_id = t.voter_id)"#,
        tallies,
        votes,
        reached,
        guild
    )
    .fetch_one(tx)
    .await?)
}

/// How many voters an all-time board has: those with votes, less those of them who hide, who are looked up one by one because they are few.
async fn voters(tx: &mut SqliteConnection, bound: Bound) -> Result<i64, DbError> {
    let Bound { guild, listing, .. } = bound;
    Ok(if listing > 0 {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total > 0)
                    - (SELECT count(*) FROM hidden AS h
                       CROSS JOIN listing_voters AS v ON v.listing_id = ?1 AND v.voter_id = h.voter_id
                       WHERE h.guild_id = ?2 AND v.total > 0) AS "voters!: i64""#,
            listing,
            guild
        )
        .fetch_one(tx)
        .await?
    } else {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM voters WHERE guild_id = ?1 AND total > 0)
                    - (SELECT count(*) FROM hidden AS h
                       CROSS JOIN voters AS v ON v.guild_id = ?1 AND v.voter_id = h.voter_id
                       WHERE h.guild_id = ?1 AND v.total > 0) AS "voters!: i64""#,
            guild
        )
        .fetch_one(tx)
        .await?
    })
}

/// How many voters of a board are ahead of `key`.
pub(super) async fn ahead(tx: &mut SqliteConnection, bound: Bound, key: BoardKey) -> Result<i64, DbError> {
    let Bound { guild, listing, tallies } = bound;
    let BoardKey { votes, reached } = key;
    Ok(if let Some(board) = tallies {
        sqlx::query_scalar!(
            "SELECT count(*) FROM tallies AS t WHERE board_id = ?1 AND (votes > ?2 OR (votes = ?2 AND reached_entry < ?3))
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?4 AND h.voter_id = t.voter_id)",
            board,
            votes,
            reached,
            guild
        )
        .fetch_one(tx)
        .await?
    } else if listing > 0 {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total > ?2)
                    + (SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total = ?2 AND reached_entry < ?3)
                    - (SELECT count(*) FROM hidden AS h
                       CROSS JOIN listing_voters AS v ON v.listing_id = ?1 AND v.voter_id = h.voter_id
                       WHERE h.guild_id = ?4 AND (v.total > ?2 OR (v.total = ?2 AND v.reached_entry < ?3))) AS "ahead!: i64""#,
            listing,
            votes,
            reached,
            guild
        )
        .fetch_one(tx)
        .await?
    } else {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM voters WHERE guild_id = ?1 AND total > ?2)
                    + (SELECT count(*) FROM voters WHERE guild_id = ?1 AND total = ?2 AND reached_entry < ?3)
                    - (SELECT count(*) FROM hidden AS h
                       CROSS JOIN voters AS v ON v.guild_id = ?1 AND v.voter_id = h.voter_id
                       WHERE h.guild_id = ?1 AND (v.total > ?2 OR (v.total = ?2 AND v.reached_entry < ?3))) AS "ahead!: i64""#,
            guild,
            votes,
            reached
        )
        .fetch_one(tx)
        .await?
    })
}

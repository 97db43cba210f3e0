//! How many voters a board has, and how many are ahead of somebody.

use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::super::{Db, DbError, rows};
use super::Bound;
use crate::vote::{BoardKey, GuildId, UserId};

/// How far down the board ranks are looked up for many voters at once.
const TOP_RANKS: i64 = 10_000;

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
                     WHERE guild_id = ?1 AND total > 0 ORDER BY total DESC, reached_entry LIMIT ?3)
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
    let BoardKey { votes, reached } = key;
    let Some(tallies) = bound.tallies else {
        return Ok(Count { voters: voters(tx, bound).await?, ahead: ahead(tx, bound, key).await? });
    };
    Ok(sqlx::query_as!(
        Count,
        r#"SELECT count(*) AS "voters!: i64",
                  ifnull(sum(votes > ?2 OR (votes = ?2 AND reached_entry < ?3)), 0) AS "ahead!: i64"
           FROM tallies WHERE board_id = ?1 AND votes > 0"#,
        tallies,
        votes,
        reached
    )
    .fetch_one(tx)
    .await?)
}

/// How many voters an all-time board has.
async fn voters(tx: &mut SqliteConnection, bound: Bound) -> Result<i64, DbError> {
    let Bound { guild, listing, .. } = bound;
    Ok(if listing > 0 {
        sqlx::query_scalar!("SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total > 0", listing)
            .fetch_one(tx)
            .await?
    } else {
        sqlx::query_scalar!("SELECT count(*) FROM voters WHERE guild_id = ?1 AND total > 0", guild)
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
            "SELECT count(*) FROM tallies WHERE board_id = ?1 AND (votes > ?2 OR (votes = ?2 AND reached_entry < ?3))",
            board,
            votes,
            reached
        )
        .fetch_one(tx)
        .await?
    } else if listing > 0 {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total > ?2)
                    + (SELECT count(*) FROM listing_voters WHERE listing_id = ?1 AND total = ?2 AND reached_entry < ?3) AS "ahead!: i64""#,
            listing,
            votes,
            reached
        )
        .fetch_one(tx)
        .await?
    } else {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM voters WHERE guild_id = ?1 AND total > ?2)
                    + (SELECT count(*) FROM voters WHERE guild_id = ?1 AND total = ?2 AND reached_entry < ?3) AS "ahead!: i64""#,
            guild,
            votes,
            reached
        )
        .fetch_one(tx)
        .await?
    })
}

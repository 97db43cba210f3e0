//! Voters whose votes in a server are stored but not counted. Whether an entry counts is written with it, so that blocking and
//! unblocking change nothing of what is in the ledger.

use sqlx::SqliteConnection;

use super::changes::{self, Noted};
use super::{Db, DbError, NotStored, deletion, history, opt_outs};
use crate::vote::{Block, BlocksPage, ChangeKind, GuildId, Turn, UnixMs, UserId};

/// Blocks on a page, and one more, by which it is known that they go on.
const PAGE: usize = 8;
const LOOK: i64 = 9;

/// What became of blocking somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// From now on their votes do not count.
    Done,
    /// They were blocked already, and still are.
    Already(Block),
}

/// What became of unblocking somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unblocked {
    /// From now on their votes count.
    Done {
        /// Votes that came while they were blocked, now or earlier; these stay uncounted.
        uncounted: i64,
    },
    /// They were not blocked.
    WasNot,
}

struct Row {
    block_id: i64,
    voter_id: i64,
    author_id: i64,
    reason: String,
    since_ms: i64,
}

impl Row {
    fn read(self) -> Block {
        Block {
            id: self.block_id,
            voter: UserId::trusted(self.voter_id),
            author: UserId::trusted(self.author_id),
            reason: self.reason,
            since: UnixMs(self.since_ms),
        }
    }
}

impl Db {
    /// From now on the voter's votes in the server do not count. Those that did go on counting.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn block(
        &self,
        guild: GuildId,
        voter: UserId,
        author: UserId,
        reason: String,
    ) -> Result<Blocked, NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| Box::pin(async move { block(tx, guild, voter, author, &reason, now).await }))
            .await?;
        done.ok_or(NotStored::BeingDeleted)
    }

    /// From now on the voter's votes in the server count again.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn unblock(
        &self,
        guild: GuildId,
        voter: UserId,
        author: UserId,
        reason: String,
    ) -> Result<Unblocked, NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| Box::pin(async move { unblock(tx, guild, voter, author, &reason, now).await }))
            .await?;
        self.tell_history();
        done.ok_or(NotStored::BeingDeleted)
    }

    /// The voter's block; `None`: their votes count.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn block_of(&self, guild: GuildId, voter: UserId) -> Result<Option<Block>, DbError> {
        find(&mut *self.readers.acquire().await?, guild.get(), voter.get()).await
    }

    /// The blocked voters of a server, newest first. A page past either end is the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn blocks(&self, guild: GuildId, turn: Turn) -> Result<BlocksPage, DbError> {
        let id = guild.get();
        let (mut rows, more_before, more_after) = match turn {
            Turn::First | Turn::After(_) => {
                let key = if let Turn::After(key) = turn { key } else { i64::MAX };
                let rows = sqlx::query_as!(
                    Row,
                    "SELECT block_id, voter_id, author_id, reason, since_ms FROM blocks
                     WHERE guild_id = ?1 AND block_id < ?2 ORDER BY block_id DESC LIMIT ?3",
                    id,
                    key,
                    LOOK
                )
                .fetch_all(&self.readers)
                .await?;
                let more = rows.len() > PAGE;
                (rows, turn != Turn::First, more)
            }
            Turn::Before(key) => {
                let mut rows = sqlx::query_as!(
                    Row,
                    "SELECT block_id, voter_id, author_id, reason, since_ms FROM blocks
                     WHERE guild_id = ?1 AND block_id > ?2 ORDER BY block_id LIMIT ?3",
                    id,
                    key,
                    LOOK
                )
                .fetch_all(&self.readers)
                .await?;
                let more = rows.len() > PAGE;
                rows.truncate(PAGE);
                rows.reverse();
                (rows, more, true)
            }
        };
        // One that has shrunk since its button was made, or that never was one.
        let shrunk = matches!(turn, Turn::Before(_)) && rows.len() < PAGE;
        if turn != Turn::First && (rows.is_empty() || shrunk) {
            return Box::pin(self.blocks(guild, Turn::First)).await;
        }
        rows.truncate(PAGE);
        Ok(BlocksPage { rows: rows.into_iter().map(Row::read).collect(), more_before, more_after })
    }
}

async fn find(connection: &mut SqliteConnection, guild: i64, voter: i64) -> Result<Option<Block>, DbError> {
    let found = sqlx::query_as!(
        Row,
        "SELECT block_id, voter_id, author_id, reason, since_ms FROM blocks WHERE voter_id = ?1 AND guild_id = ?2",
        voter,
        guild
    )
    .fetch_optional(connection)
    .await?;
    Ok(found.map(Row::read))
}

async fn block(
    tx: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
    author: UserId,
    reason: &str,
    now: UnixMs,
) -> Result<Option<Blocked>, DbError> {
    let (guild, author, at) = (guild.get(), author.get(), now.0);
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    let voter = opt_outs::stored_as(tx, guild, voter.get()).await?;
    if let Some(before) = find(tx, guild, voter).await? {
        return Ok(Some(Blocked::Already(before)));
    }
    sqlx::query!("INSERT INTO servers (guild_id, created_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", guild, at)
        .execute(&mut *tx)
        .await?;
    sqlx::query!(
        "INSERT INTO blocks (guild_id, voter_id, author_id, reason, since_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
        guild,
        voter,
        author,
        reason,
        at
    )
    .execute(&mut *tx)
    .await?;
    let noted =
        Noted { guild, author, at, voter: Some(voter), entry: None, import: None, listing: None, reason: Some(reason) };
    changes::note(tx, ChangeKind::Blocked, noted).await?;
    Ok(Some(Blocked::Done))
}

async fn unblock(
    tx: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
    author: UserId,
    reason: &str,
    now: UnixMs,
) -> Result<Option<Unblocked>, DbError> {
    let (guild, author, at) = (guild.get(), author.get(), now.0);
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    let voter = opt_outs::stored_as(tx, guild, voter.get()).await?;
    let gone = sqlx::query!("DELETE FROM blocks WHERE voter_id = ?1 AND guild_id = ?2", voter, guild)
        .execute(&mut *tx)
        .await?;
    if gone.rows_affected() == 0 {
        return Ok(Some(Unblocked::WasNot));
    }
    let noted =
        Noted { guild, author, at, voter: Some(voter), entry: None, import: None, listing: None, reason: Some(reason) };
    changes::note(tx, ChangeKind::Unblocked, noted).await?;
    history::call_of(tx, guild, voter, at).await?;
    Ok(Some(Unblocked::Done { uncounted: uncounted(tx, guild, voter).await? }))
}

/// Votes in the ledger that came while the voter was blocked.
async fn uncounted(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<i64, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT ifnull(sum(e.amount), 0) AS "votes!: i64"
           FROM entries AS e INDEXED BY entries_blocked JOIN listings AS l ON l.listing_id = e.listing_id
           WHERE e.voter_id = ?1 AND e.blocked = 1 AND l.guild_id = ?2"#,
        voter,
        guild
    )
    .fetch_one(tx)
    .await?)
}

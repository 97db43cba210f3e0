//! Deleting what is kept of a voter in a server: what begins and what ends it, and what moves to the number that stands for them.

use sqlx::SqliteConnection;

use super::super::{DbError, reminders, rows};
use super::clear::Whose;
use super::{OptOut, Opted, add_hidden, anew, in_files, key, state};
use crate::vote::{UnixMs, UserId};

/// What is kept of a deletion.
pub(super) struct Erasure {
    pub(super) pseudonym: i64,
    pub(super) since_ms: i64,
    pub(super) voter_id: Option<i64>,
    pub(super) resumed_ms: Option<i64>,
}

/// The voter's deletion, if there was one.
pub(super) async fn of(connection: &mut SqliteConnection, guild: i64, voter: i64) -> Result<Option<Erasure>, DbError> {
    let Some(key) = key::read(connection).await? else { return Ok(None) };
    let digest = key.voter(guild, voter);
    Ok(sqlx::query_as!(
        Erasure,
        "SELECT pseudonym, since_ms, voter_id, resumed_ms FROM erasures WHERE guild_id = ?1 AND digest = ?2",
        guild,
        digest
    )
    .fetch_optional(connection)
    .await?)
}

/// Begins a deletion; `None` while all that the server has is being deleted.
pub(super) async fn begin(
    tx: &mut SqliteConnection,
    guild: i64,
    voter: i64,
    now: UnixMs,
) -> Result<Option<Opted>, DbError> {
    if super::super::deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    match state(tx, guild, voter).await? {
        OptOut::BeingDeleted => return Ok(Some(Opted::Busy)),
        OptOut::Deleted { .. } => return Ok(Some(Opted::Already)),
        OptOut::None | OptOut::Hidden { .. } => {}
    }
    let Some(key) = key::made(tx).await? else { return Ok(Some(Opted::Busy)) };
    let pseudonym = match of(tx, guild, voter).await? {
        Some(before) => before.pseudonym,
        None => free_pseudonym(tx).await?,
    };
    add_hidden(tx, guild, pseudonym, now).await?;
    // Their totals move last: until then nobody sees them.
    add_hidden(tx, guild, voter, now).await?;
    sqlx::query!("UPDATE hidden SET to_clear = 0 WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
        .execute(&mut *tx)
        .await?;
    let (digest, now) = (key.voter(guild, voter), now.0);
    sqlx::query!(
        "INSERT INTO erasures (guild_id, digest, pseudonym, since_ms, voter_id) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (guild_id, digest) DO UPDATE SET since_ms = ?4, voter_id = ?5, resumed_ms = NULL",
        guild,
        digest,
        pseudonym,
        now,
        voter
    )
    .execute(&mut *tx)
    .await?;
    move_block(tx, guild, voter, pseudonym).await?;
    reminders::forget(tx, guild, voter).await?;
    in_files::move_given(tx, guild, voter, pseudonym).await?;
    anew(tx).await?;
    Ok(Some(Opted::Done))
}

/// Whose votes do not count stays so, whatever they are stored under: nobody ends a block by deleting their data.
async fn move_block(tx: &mut SqliteConnection, guild: i64, from: i64, to: i64) -> Result<(), DbError> {
    sqlx::query!("UPDATE OR REPLACE blocks SET voter_id = ?3 WHERE guild_id = ?1 AND voter_id = ?2", guild, from, to)
        .execute(tx)
        .await?;
    Ok(())
}

/// A number that stands for nobody yet.
async fn free_pseudonym(tx: &mut SqliteConnection) -> Result<i64, DbError> {
    loop {
        let random = rand::random_range(UserId::PSEUDONYMS..=i64::MAX);
        let taken = sqlx::query_scalar!("SELECT count(*) FROM erasures WHERE pseudonym = ?1", random);
        if taken.fetch_one(&mut *tx).await? == 0 {
            return Ok(random);
        }
    }
}

/// Later votes are the voter's again.
pub(super) async fn resume(tx: &mut SqliteConnection, guild: i64, voter: i64, now: UnixMs) -> Result<Opted, DbError> {
    match (state(tx, guild, voter).await?, key::read(tx).await?) {
        (OptOut::Deleted { .. }, Some(key)) => {
            let (digest, now) = (key.voter(guild, voter), now.0);
            sqlx::query!("UPDATE erasures SET resumed_ms = ?3 WHERE guild_id = ?1 AND digest = ?2", guild, digest, now)
                .execute(&mut *tx)
                .await?;
            if let Some(erasure) = of(tx, guild, voter).await? {
                move_block(tx, guild, erasure.pseudonym, voter).await?;
            }
            Ok(Opted::Done)
        }
        (OptOut::BeingDeleted, _) => Ok(Opted::Busy),
        _ => Ok(Opted::Already),
    }
}

/// Entries that the voter made as an administrator no longer name them.
pub(super) async fn move_authored(tx: &mut SqliteConnection, entries: &[i64], pseudonym: i64) -> Result<(), DbError> {
    let entries = rows(entries)?;
    sqlx::query!(
        "UPDATE entries SET author_id = ?2 WHERE entry_id IN (SELECT value FROM jsonb_each(?1))",
        entries,
        pseudonym
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Neither do blocks that they made, and what was noted of changes that they made or that were made of their votes. Their drafts go.
pub(super) async fn move_changes(
    tx: &mut SqliteConnection,
    changes: &[i64],
    of: Whose,
    pseudonym: i64,
) -> Result<(), DbError> {
    let changes = rows(changes)?;
    sqlx::query!(
        "UPDATE changes SET voter_id = iif(voter_id = ?2, ?3, voter_id), author_id = iif(author_id = ?2, ?3, author_id)
         WHERE change_id IN (SELECT value FROM jsonb_each(?1))",
        changes,
        of.voter,
        pseudonym
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "UPDATE blocks SET author_id = ?3 WHERE guild_id = ?1 AND author_id = ?2",
        of.guild,
        of.voter,
        pseudonym
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM thanks_drafts WHERE author_id = ?2
             AND listing_id IN (SELECT listing_id FROM listings WHERE guild_id = ?1)",
        of.guild,
        of.voter
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Totals move; what came under the new number meanwhile is added.
pub(super) async fn move_totals(
    tx: &mut SqliteConnection,
    guild: i64,
    voter: i64,
    pseudonym: i64,
) -> Result<(), DbError> {
    sqlx::query!(
        "INSERT INTO voters (guild_id, voter_id, total, reached_entry, last_ms)
         SELECT guild_id, ?3, total, reached_entry, last_ms FROM voters WHERE guild_id = ?1 AND voter_id = ?2
         ON CONFLICT DO UPDATE SET
             total = total + excluded.total, reached_entry = max(reached_entry, excluded.reached_entry),
             last_ms = CASE WHEN last_ms IS NULL THEN excluded.last_ms WHEN excluded.last_ms IS NULL THEN last_ms
                            ELSE max(last_ms, excluded.last_ms) END",
        guild,
        voter,
        pseudonym
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "INSERT INTO listing_voters (listing_id, voter_id, total, reached_entry, last_ms, again_ms)
         SELECT v.listing_id, ?3, v.total, v.reached_entry, v.last_ms, v.again_ms FROM listings AS l
         CROSS JOIN listing_voters AS v ON v.listing_id = l.listing_id AND v.voter_id = ?2 WHERE l.guild_id = ?1
         ON CONFLICT DO UPDATE SET
             total = total + excluded.total, reached_entry = max(reached_entry, excluded.reached_entry),
             again_ms = iif((ifnull(excluded.last_ms, -1), excluded.reached_entry) > (ifnull(last_ms, -1), reached_entry),
                            excluded.again_ms, again_ms),
             last_ms = CASE WHEN last_ms IS NULL THEN excluded.last_ms WHEN excluded.last_ms IS NULL THEN last_ms
                            ELSE max(last_ms, excluded.last_ms) END",
        guild,
        voter,
        pseudonym
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("DELETE FROM voters WHERE guild_id = ?1 AND voter_id = ?2", guild, voter).execute(&mut *tx).await?;
    sqlx::query!(
        "DELETE FROM listing_voters WHERE voter_id = ?2 AND listing_id IN (SELECT listing_id FROM listings WHERE guild_id = ?1)",
        guild,
        voter
    )
    .execute(&mut *tx)
    .await?;
    anew(tx).await
}

/// The same for counts of days, weeks and months.
pub(super) async fn move_tallies(
    tx: &mut SqliteConnection,
    boards: &[i64],
    voter: i64,
    pseudonym: i64,
) -> Result<(), DbError> {
    let boards = rows(boards)?;
    sqlx::query!(
        "INSERT INTO tallies (board_id, voter_id, votes, reached_entry)
         SELECT t.board_id, ?3, t.votes, t.reached_entry FROM jsonb_each(?1) AS b
         CROSS JOIN tallies AS t ON t.board_id = b.value AND t.voter_id = ?2 WHERE true
         ON CONFLICT DO UPDATE SET votes = votes + excluded.votes, reached_entry = max(reached_entry, excluded.reached_entry)",
        boards,
        voter,
        pseudonym
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM tallies WHERE voter_id = ?2 AND board_id IN (SELECT value FROM jsonb_each(?1))",
        boards,
        voter
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Nothing is known of their roles any more, and nobody looks at them.
pub(super) async fn forget_roles(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM role_checks WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM grants WHERE guild_id = ?1 AND voter_id = ?2", guild, voter).execute(tx).await?;
    Ok(())
}

/// It is over: whose data it was is forgotten.
pub(super) async fn end(tx: &mut SqliteConnection, guild: i64, voter: i64, pseudonym: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM hidden WHERE guild_id = ?1 AND voter_id = ?2", guild, voter).execute(&mut *tx).await?;
    sqlx::query!("UPDATE erasures SET voter_id = NULL WHERE guild_id = ?1 AND pseudonym = ?2", guild, pseudonym)
        .execute(tx)
        .await?;
    Ok(())
}

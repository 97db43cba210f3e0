//! Voters who hide, or whose data was deleted: how it stands with them, and what they ask for. What takes long is done slice by slice
//! afterwards, in [`job`].

mod as_kept;
mod clear;
mod erase;
mod in_files;
mod job;
mod key;
mod own_data;
mod told;

#[cfg(test)]
mod tests;

use sqlx::SqliteConnection;

pub(super) use self::as_kept::as_kept;
pub(super) use self::in_files::{Keeping, keeping};
pub use self::job::{OptOutJob, OptOutStep};
pub(super) use self::key::{Key, made as key_made, read as key, stored_as};
pub use self::own_data::OwnData;

use super::{Db, DbError, NotStored};
use crate::vote::{GuildId, OptOut, UnixMs, UserId};

/// What became of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opted {
    /// It is so from now on.
    Done,
    /// It was so already.
    Already,
    /// What they asked for before is still being done.
    Busy,
}

impl Db {
    /// How it stands with somebody in a server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn opt_out(&self, guild: GuildId, voter: UserId) -> Result<OptOut, DbError> {
        let mut tx = self.readers.begin().await?;
        state(&mut tx, guild.get(), voter.get()).await
    }

    /// From now on they are counted without a name, not thanked, and on no board; what was there before follows.
    ///
    /// # Errors
    /// Where the database fails, or what the server has is being deleted.
    pub async fn hide(&self, guild: GuildId, voter: UserId) -> Result<Opted, NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(hide(tx, guild.get(), voter.get(), now))).await?;
        self.tell_opted();
        done.ok_or(NotStored::BeingDeleted)
    }

    /// They stand on boards again and are thanked for later votes, by the names that those bring.
    ///
    /// # Errors
    /// Where the database fails, or what the server has is being deleted.
    pub async fn show(&self, guild: GuildId, voter: UserId) -> Result<Opted, NotStored> {
        self.writer.run(move |tx| Box::pin(show(tx, guild.get(), voter.get()))).await
    }

    /// Begins to delete what is kept of them in the server: from here on no vote is stored under their id.
    ///
    /// # Errors
    /// Where the database fails, or what the server has is being deleted.
    pub async fn erase(&self, guild: GuildId, voter: UserId) -> Result<Opted, NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(erase::begin(tx, guild.get(), voter.get(), now))).await?;
        self.tell_opted();
        done.ok_or(NotStored::BeingDeleted)
    }

    /// Returns once no deletion of theirs is under way.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn until_erased(&self, guild: GuildId, voter: UserId) -> Result<(), DbError> {
        let mut committed = self.committed();
        loop {
            committed.borrow_and_update();
            if self.opt_out(guild, voter).await? != OptOut::BeingDeleted || committed.changed().await.is_err() {
                return Ok(());
            }
        }
    }

    /// After their data was deleted: later votes are theirs again, from zero. What was deleted stays anonymous.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn count_again(&self, guild: GuildId, voter: UserId) -> Result<Opted, NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(erase::resume(tx, guild.get(), voter.get(), now))).await
    }
}

/// A deletion is asked for first: whoever's data is being deleted is hidden, too, until that is over.
async fn state(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<OptOut, DbError> {
    match erase::of(tx, guild, voter).await? {
        Some(erasure) if erasure.voter_id.is_some() => return Ok(OptOut::BeingDeleted),
        Some(erasure) if erasure.resumed_ms.is_none() => {
            return Ok(OptOut::Deleted { since: UnixMs(erasure.since_ms) });
        }
        _ => {}
    }
    let hidden = sqlx::query_scalar!("SELECT since_ms FROM hidden WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
        .fetch_optional(&mut *tx)
        .await?;
    Ok(hidden.map_or(OptOut::None, |since| OptOut::Hidden { since: UnixMs(since) }))
}

/// Whether the voter's later votes are stored under their id.
pub(super) async fn is_counted(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<bool, DbError> {
    Ok(matches!(state(tx, guild, voter).await?, OptOut::None | OptOut::Hidden { .. }))
}

async fn hide(tx: &mut SqliteConnection, guild: i64, voter: i64, now: UnixMs) -> Result<Option<Opted>, DbError> {
    if super::deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    match state(tx, guild, voter).await? {
        OptOut::None => {}
        OptOut::BeingDeleted => return Ok(Some(Opted::Busy)),
        OptOut::Hidden { .. } | OptOut::Deleted { .. } => return Ok(Some(Opted::Already)),
    }
    key::made(tx).await?;
    add_hidden(tx, guild, voter, now).await?;
    sqlx::query!("UPDATE voters SET name = NULL WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
        .execute(&mut *tx)
        .await?;
    anew(tx).await?;
    Ok(Some(Opted::Done))
}

/// From here on the voter is hidden, also from what waits to be posted for all to see, and what was there before is to be cleared.
async fn add_hidden(tx: &mut SqliteConnection, guild: i64, voter: i64, now: UnixMs) -> Result<(), DbError> {
    let now = now.0;
    sqlx::query!("INSERT INTO servers (guild_id, created_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", guild, now)
        .execute(&mut *tx)
        .await?;
    let to_clear = voter < UserId::PSEUDONYMS;
    sqlx::query!(
        "INSERT INTO hidden (guild_id, voter_id, since_ms, to_clear) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        guild,
        voter,
        now,
        to_clear
    )
    .execute(&mut *tx)
    .await?;
    clear::word_anew(tx, guild).await
}

async fn show(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<Opted, DbError> {
    match state(tx, guild, voter).await? {
        OptOut::Hidden { .. } => {}
        OptOut::BeingDeleted => return Ok(Opted::Busy),
        OptOut::None | OptOut::Deleted { .. } => return Ok(Opted::Already),
    }
    let shown = sqlx::query!("DELETE FROM hidden WHERE guild_id = ?1 AND voter_id = ?2 AND to_clear = 0", guild, voter)
        .execute(&mut *tx)
        .await?;
    if shown.rows_affected() == 0 {
        return Ok(Opted::Busy);
    }
    anew(tx).await?;
    Ok(Opted::Done)
}

/// A batch that was read before this is read anew.
async fn anew(tx: &mut SqliteConnection) -> Result<(), DbError> {
    sqlx::query!("UPDATE settlement SET settings = settings + 1").execute(tx).await?;
    Ok(())
}

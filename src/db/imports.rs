//! Files of votes that were [put aside](super::import_files): confirmed, dropped, taken back. [`importing`](super::importing) carries them
//! through.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::changes::{self, Noted};
use super::{Db, DbError, NotStored, deletion};
use crate::vote::{ChangeKind, GuildId, Import, ImportId, ImportState, UnixMs, UserId};

/// How long a file waits to be confirmed.
pub(super) const WAITS: Duration = Duration::from_hours(1);

/// What became of confirming a file, or of taking it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// From now on it is worked off.
    Begun(Import),
    /// It had been confirmed before, or is in no state for it.
    Not(Import),
    /// It waited too long, was dropped, or is not this server's.
    Gone,
    /// Another one is being worked off.
    Busy,
}

impl Db {
    /// A count that changes whenever a file may have come further.
    #[must_use]
    pub fn import_steps(&self) -> tokio::sync::watch::Receiver<u64> {
        self.imports.subscribe()
    }

    pub(super) fn tell_import(&self) {
        self.imports.send_modify(|count| *count += 1);
    }

    /// A file of this server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn import(&self, guild: GuildId, import: ImportId) -> Result<Option<Import>, DbError> {
        find(&mut *self.readers.acquire().await?, guild.get(), import.get()).await
    }

    /// Imports a file that was previewed less than an hour ago.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn confirm_import(
        &self,
        guild: GuildId,
        import: ImportId,
        author: UserId,
    ) -> Result<Confirmed, NotStored> {
        let now = self.clock.now();
        let confirmed = self.writer.run(move |tx| Box::pin(confirm(tx, guild.get(), import.get(), author, now))).await;
        self.tell_import();
        confirmed
    }

    /// Takes back what a file added.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn undo_import(&self, guild: GuildId, import: ImportId, author: UserId) -> Result<Confirmed, NotStored> {
        let now = self.clock.now();
        let confirmed = self.writer.run(move |tx| Box::pin(undo(tx, guild.get(), import.get(), author, now))).await;
        self.tell_import();
        confirmed
    }

    /// Drops a file that was not confirmed; `false` where there is none to be dropped.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_import(&self, guild: GuildId, import: ImportId) -> Result<bool, NotStored> {
        let (guild, import) = (guild.get(), import.get());
        let dropped = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let done = sqlx::query!(
                        "UPDATE imports SET state = 'dropped'
                         WHERE import_id = ?1 AND guild_id = ?2 AND state = 'previewed'",
                        import,
                        guild
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() > 0)
                })
            })
            .await?;
        self.tell_import();
        Ok(dropped)
    }
}

/// Whether a file of the server is being worked off.
pub(super) async fn is_busy(tx: &mut SqliteConnection, guild: i64) -> Result<bool, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM imports WHERE guild_id = ?1 AND state IN ('importing', 'undoing')) AS "busy!: bool""#,
        guild
    )
    .fetch_one(tx)
    .await?)
}

async fn confirm(
    tx: &mut SqliteConnection,
    guild: i64,
    import: i64,
    author: UserId,
    now: UnixMs,
) -> Result<Confirmed, DbError> {
    let Some(found) = find(tx, guild, import).await? else { return Ok(Confirmed::Gone) };
    match found.state {
        ImportState::Previewed => {}
        ImportState::Storing | ImportState::Dropped => return Ok(Confirmed::Gone),
        _ => return Ok(Confirmed::Not(found)),
    }
    if is_busy(tx, guild).await? {
        return Ok(Confirmed::Busy);
    }
    let since = now.minus(WAITS).0;
    let by = author.get();
    let begun = sqlx::query!(
        "UPDATE imports SET state = 'importing', author_id = ?3 WHERE import_id = ?1 AND created_ms > ?2",
        import,
        since,
        by
    )
    .execute(&mut *tx)
    .await?;
    if begun.rows_affected() == 0 || deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(Confirmed::Gone);
    }
    note(tx, ChangeKind::Imported, guild, import, author, now).await?;
    Ok(find(tx, guild, import).await?.map_or(Confirmed::Gone, Confirmed::Begun))
}

async fn undo(
    tx: &mut SqliteConnection,
    guild: i64,
    import: i64,
    author: UserId,
    now: UnixMs,
) -> Result<Confirmed, DbError> {
    let Some(found) = find(tx, guild, import).await? else { return Ok(Confirmed::Gone) };
    match found.state {
        ImportState::Done => {}
        ImportState::Storing | ImportState::Previewed | ImportState::Dropped => return Ok(Confirmed::Gone),
        _ => return Ok(Confirmed::Not(found)),
    }
    if is_busy(tx, guild).await? {
        return Ok(Confirmed::Busy);
    }
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(Confirmed::Gone);
    }
    let by = author.get();
    sqlx::query!("UPDATE imports SET state = 'undoing', undone_by = ?2 WHERE import_id = ?1", import, by)
        .execute(&mut *tx)
        .await?;
    note(tx, ChangeKind::ImportUndone, guild, import, author, now).await?;
    Ok(find(tx, guild, import).await?.map_or(Confirmed::Gone, Confirmed::Begun))
}

async fn note(
    tx: &mut SqliteConnection,
    kind: ChangeKind,
    guild: i64,
    import: i64,
    author: UserId,
    now: UnixMs,
) -> Result<(), DbError> {
    let noted = Noted {
        guild,
        author: author.get(),
        at: now.0,
        voter: None,
        entry: None,
        import: Some(import),
        listing: None,
        reason: None,
    };
    changes::note(tx, kind, noted).await
}

async fn find(connection: &mut SqliteConnection, guild: i64, import: i64) -> Result<Option<Import>, DbError> {
    let found = sqlx::query!(
        "SELECT author_id, state, planned, looked_at, added_rows, added_votes, undone_by, undone_rows, undone_votes
         FROM imports WHERE import_id = ?1 AND guild_id = ?2",
        import,
        guild
    )
    .fetch_optional(connection)
    .await?;
    Ok(found.map(|row| Import {
        id: ImportId::trusted(import),
        author: UserId::trusted(row.author_id),
        state: ImportState::stored(&row.state),
        planned: row.planned,
        looked_at: row.looked_at,
        added_rows: row.added_rows,
        added_votes: row.added_votes,
        undone_by: row.undone_by.map(UserId::trusted),
        undone_rows: row.undone_rows,
        undone_votes: row.undone_votes,
    }))
}

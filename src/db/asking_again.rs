//! Asking again for what is refused, as soon as its cause may be gone.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Db, NotStored};
use crate::vote::{Cannot, CannotGive, GuildId};

/// Looks that one transaction calls for at the most.
const PAGE: i64 = 500;

/// How often each server was told to have changed, since the start.
#[derive(Debug, Default)]
pub(super) struct ServerChanges(Mutex<HashMap<GuildId, u64>>);

impl ServerChanges {
    fn lock(&self) -> MutexGuard<'_, HashMap<GuildId, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Db {
    /// Discord shows the server, as when the bot was invited again: it is kept, and whatever is refused there is asked for again.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn server_shown(&self, guild: GuildId) -> Result<(), NotStored> {
        self.keep_server(guild).await?;
        let refusals = self.refusals(guild).await?;
        if refusals.iter().any(|refusal| matches!(refusal.cannot, Cannot::Reach(_))) {
            self.server_reached(guild).await?;
        }
        self.server_changed(guild).await?;
        self.tell_work();
        Ok(())
    }

    /// Something changed in the server that may have been the cause of a refusal: what is refused there is asked for again.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn server_changed(&self, guild: GuildId) -> Result<(), NotStored> {
        *self.changes.lock().entry(guild).or_default() += 1;
        // A look first: after a start this is told of every server, and a look does not occupy the writer.
        if self.refusals(guild).await?.is_empty() {
            return Ok(());
        }
        self.ask_again(guild).await
    }

    /// How many changes of the server were told so far. A change that is told while a call is under way, whose refusal is
    /// recorded only later, is noticed by holding this against [`Db::ask_again_after`].
    #[must_use]
    pub fn changes_of(&self, guild: GuildId) -> u64 {
        self.changes.lock().get(&guild).copied().unwrap_or(0)
    }

    /// Asks again at once if the server has changed since there were `seen` changes.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn ask_again_after(&self, guild: GuildId, seen: u64) -> Result<(), NotStored> {
        if self.changes_of(guild) == seen { Ok(()) } else { self.ask_again(guild).await }
    }

    /// Everything refused there is asked for again at once.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn ask_again(&self, guild: GuildId) -> Result<(), NotStored> {
        let (guild, now, gone) = (guild.get(), self.clock.now().0, CannotGive::RoleGone.code());
        let freed = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let freed = sqlx::query!(
                        // A role that was deleted stays so.
                        "UPDATE refusals SET next_ms = ?2
                         WHERE guild_id = ?1 AND next_ms > ?2 AND NOT (subject = 'role' AND reason = ?3)",
                        guild,
                        now,
                        gone
                    )
                    .execute(&mut *tx)
                    .await?
                    .rows_affected();
                    if freed > 0 {
                        sqlx::query!(
                            "UPDATE sends INDEXED BY sends_waiting SET next_ms = ?2
                             WHERE guild_id = ?1 AND state = 'waiting' AND tried_ms IS NULL AND next_ms > ?2",
                            guild,
                            now
                        )
                        .execute(&mut *tx)
                        .await?;
                    }
                    Ok(freed)
                })
            })
            .await?;
        if freed > 0 {
            while self.look_again(guild, now).await? == PAGE as u64 {
                self.tell_work();
            }
        }
        self.tell_work();
        Ok(())
    }

    /// Calls for the next looks that wait for a refusal's end; returns how many.
    async fn look_again(&self, guild: i64, now: i64) -> Result<u64, NotStored> {
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let called = sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?2
                         WHERE guild_id = ?1 AND voter_id IN (
                             SELECT voter_id FROM role_checks
                             WHERE guild_id = ?1 AND absent_since_ms IS NULL AND only_end = 0 AND due_ms > ?2 ORDER BY due_ms LIMIT ?3)",
                        guild,
                        now,
                        PAGE
                    )
                    .execute(tx)
                    .await?;
                    Ok(called.rows_affected())
                })
            })
            .await
    }
}

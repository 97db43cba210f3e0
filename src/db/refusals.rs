//! What Discord refuses for now, why, and when to ask again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Db, DbError, NotStored};
use crate::vote::{Cannot, CannotGive, CannotPost, ChannelId, GuildId, Refusal, RoleId, UnixMs};

/// The first wait before a refused thing is asked for again; it doubles.
const FIRST: Duration = Duration::from_mins(10);
/// The longest.
const LONGEST: Duration = Duration::from_hours(6);

/// How often each server was told to have changed, since the start.
#[derive(Debug, Default)]
pub(super) struct ServerChanges(Mutex<HashMap<GuildId, u64>>);

impl ServerChanges {
    fn lock(&self) -> MutexGuard<'_, HashMap<GuildId, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How it is stored: what kind of thing, which one, and why.
const fn parts(cannot: Cannot) -> (&'static str, i64, &'static str) {
    match cannot {
        Cannot::Post { channel, reason } => ("channel", channel.get(), reason.code()),
        Cannot::Give { role, reason } => ("role", role.get(), reason.code()),
    }
}

fn stored(kind: &str, id: i64, reason: &str) -> Cannot {
    if kind == "channel" {
        Cannot::Post { channel: ChannelId::trusted(id), reason: CannotPost::stored(reason) }
    } else {
        Cannot::Give { role: RoleId::trusted(id), reason: CannotGive::stored(reason) }
    }
}

impl Db {
    /// What is refused in the server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn refusals(&self, guild: GuildId) -> Result<Vec<Refusal>, DbError> {
        let guild = guild.get();
        Ok(sqlx::query!(
            "SELECT subject, subject_id, reason, since_ms, last_ms, next_ms FROM refusals
             WHERE guild_id = ?1 ORDER BY since_ms, subject, subject_id",
            guild
        )
        .map(|row| Refusal {
            cannot: stored(&row.subject, row.subject_id, &row.reason),
            since: UnixMs(row.since_ms),
            last: UnixMs(row.last_ms),
            next: UnixMs(row.next_ms),
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// Records a refusal; returns when to ask again: after ten minutes, then twice as long each time, six hours at the most.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn refuse(&self, guild: GuildId, cannot: Cannot) -> Result<UnixMs, NotStored> {
        let (guild, (kind, id, reason), now) = (guild.get(), parts(cannot), self.clock.now());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let times = sqlx::query_scalar!(
                        "SELECT times FROM refusals WHERE guild_id = ?1 AND subject = ?2 AND subject_id = ?3",
                        guild,
                        kind,
                        id
                    )
                    .fetch_optional(&mut *tx)
                    .await?
                    .unwrap_or(0);
                    let doublings = u32::try_from(times.min(16)).unwrap_or(0);
                    let next = now.plus(FIRST.saturating_mul(1 << doublings).min(LONGEST));
                    let (now_ms, next_ms) = (now.0, next.0);
                    sqlx::query!(
                        "INSERT INTO refusals (guild_id, subject, subject_id, reason, since_ms, last_ms, next_ms)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)
                         ON CONFLICT DO UPDATE SET
                             reason = excluded.reason, last_ms = excluded.last_ms, next_ms = excluded.next_ms,
                             times = times + 1",
                        guild,
                        kind,
                        id,
                        reason,
                        now_ms,
                        next_ms
                    )
                    .execute(tx)
                    .await?;
                    Ok(next)
                })
            })
            .await
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
    /// Where the database fails.
    pub async fn ask_again(&self, guild: GuildId) -> Result<(), NotStored> {
        let (guild, now) = (guild.get(), self.clock.now().0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let freed = sqlx::query!(
                        "UPDATE refusals SET next_ms = ?2 WHERE guild_id = ?1 AND next_ms > ?2",
                        guild,
                        now
                    )
                    .execute(&mut *tx)
                    .await?
                    .rows_affected();
                    if freed == 0 {
                        return Ok(());
                    }
                    sqlx::query!(
                        "UPDATE sends SET next_ms = ?2
                         WHERE guild_id = ?1 AND state = 'waiting' AND tried_ms IS NULL AND next_ms > ?2",
                        guild,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?2
                         WHERE guild_id = ?1 AND absent_since_ms IS NULL AND due_ms > ?2",
                        guild,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await;
        self.tell_work();
        done
    }
}

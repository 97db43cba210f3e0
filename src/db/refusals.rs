//! What Discord refuses for now, why, and when to ask again.

use std::borrow::Cow;
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, removals};
use crate::vote::{Cannot, CannotGive, CannotPost, ChannelId, GuildId, OutOfReach, Refusal, RoleId, UnixMs};

/// The first wait before a refused thing is asked for again; it doubles.
const FIRST: Duration = Duration::from_mins(10);
/// The longest.
const LONGEST: Duration = Duration::from_hours(6);

/// How it is stored: what kind of thing, which one, and why.
fn parts(guild: GuildId, cannot: Cannot) -> (&'static str, i64, Cow<'static, str>) {
    match cannot {
        Cannot::Post { channel, reason } => ("channel", channel.get(), reason.code().into()),
        Cannot::Give { role, reason } => ("role", role.get(), reason.code()),
        Cannot::Reach(reason) => ("server", guild.get(), reason.code()),
    }
}

pub(super) fn stored(kind: &str, id: i64, reason: &str) -> Cannot {
    match kind {
        "channel" => Cannot::Post { channel: ChannelId::trusted(id), reason: CannotPost::stored(reason) },
        "server" => Cannot::Reach(OutOfReach::stored(reason)),
        _ => Cannot::Give { role: RoleId::trusted(id), reason: CannotGive::stored(reason) },
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
    /// One that says that Discord does not know the server raises the question whether the bot is still in it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn refuse(&self, guild: GuildId, cannot: Cannot) -> Result<UnixMs, NotStored> {
        let now = self.clock.now();
        let next = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if cannot == Cannot::Reach(OutOfReach::NotInServer) {
                        removals::note_unknown(tx, guild, now).await?;
                    }
                    refuse(tx, guild, cannot, now).await
                })
            })
            .await;
        self.tell_question();
        next
    }

    /// The bot was removed from the server: from now on what it has is kept for a time only, and unless it has nothing to do there,
    /// nothing is asked about its members for now.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn bot_removed(&self, guild: GuildId) -> Result<(), NotStored> {
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    removals::note_gone(tx, guild, now).await?;
                    let guild_id = guild.get();
                    let known = sqlx::query_scalar!(
                        r#"SELECT EXISTS (SELECT 1 FROM listings WHERE guild_id = ?1 AND removed_ms IS NULL) AS "known!: bool""#,
                        guild_id
                    )
                    .fetch_one(&mut *tx)
                    .await?;
                    if known {
                        refuse(tx, guild, Cannot::Reach(OutOfReach::NotInServer), now).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// The server's members were heard of: it is not out of reach. What else is refused there stays.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn server_reached(&self, guild: GuildId) -> Result<(), NotStored> {
        let guild = guild.get();
        let two_factor = OutOfReach::TwoFactor.code();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "DELETE FROM refusals WHERE guild_id = ?1 AND subject = 'server' AND reason <> ?2",
                        guild,
                        two_factor
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

pub(super) async fn refuse(
    tx: &mut SqliteConnection,
    guild: GuildId,
    cannot: Cannot,
    now: UnixMs,
) -> Result<UnixMs, DbError> {
    let (guild, (kind, id, reason)) = (guild.get(), parts(guild, cannot));
    let reason = &*reason;
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
             reason = excluded.reason, last_ms = excluded.last_ms, next_ms = excluded.next_ms, times = times + 1",
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
}

/// In the open transaction: a role of this server was given or taken, so nothing stands in the way of that any more.
pub(super) async fn forget_role(tx: &mut SqliteConnection, guild: i64, role: i64) -> Result<(), DbError> {
    sqlx::query!(
        "DELETE FROM refusals
         WHERE guild_id = ?1 AND (subject = 'server' OR (subject = 'role' AND subject_id = ?2))",
        guild,
        role
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// In the open transaction, after a look: forgets refusals that nobody waits for any more. Whoever waits for one is due when it is asked
/// for again, so one whose time has come while nobody is due concerns nobody. That a role was deleted concerns its rules as long as they are.
pub(super) async fn forget_idle(tx: &mut SqliteConnection, guild: GuildId, now: UnixMs) -> Result<(), DbError> {
    let (guild, now, gone) = (guild.get(), now.0, CannotGive::RoleGone.code());
    sqlx::query!(
        "DELETE FROM refusals
         WHERE guild_id = ?1 AND subject IN ('role', 'server') AND next_ms <= ?2
           AND NOT EXISTS (SELECT 1 FROM role_checks WHERE guild_id = ?1 AND due_ms <= ?2)
           AND NOT (subject = 'role' AND reason = ?3
                    AND EXISTS (SELECT 1 FROM rewards AS r WHERE r.guild_id = ?1 AND r.role_id = refusals.subject_id))",
        guild,
        now,
        gone
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// In the open transaction, before a listing's rules are removed: forgets refusals of the roles that no other rule gives.
pub(super) async fn forget_roles_of(tx: &mut SqliteConnection, listing: i64) -> Result<(), DbError> {
    sqlx::query!(
        "DELETE FROM refusals
         WHERE guild_id = (SELECT guild_id FROM listings WHERE listing_id = ?1) AND subject = 'role'
           AND subject_id IN (SELECT role_id FROM rewards WHERE listing_id = ?1)
           AND NOT EXISTS (SELECT 1 FROM rewards AS r
                           WHERE r.guild_id = refusals.guild_id AND r.role_id = refusals.subject_id
                             AND r.listing_id IS NOT ?1)",
        listing
    )
    .execute(tx)
    .await?;
    Ok(())
}

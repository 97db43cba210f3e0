//! What members and owners choose about reminders.

use sqlx::SqliteConnection;

use super::super::opt_outs::is_counted;
use super::super::{Db, DbError, NotStored, deletion};
use super::look_again;
use crate::vote::{ChannelId, GuildId, Language, QuietHours, UnixMs, UserId};

impl Db {
    /// From now on the member is reminded, also of what they cannot vote for just now; `false` where their votes are not theirs, because
    /// their data was deleted.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn remind(&self, guild: GuildId, voter: UserId, language: Language) -> Result<bool, NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(remind(tx, guild.get(), voter.get(), language, now))).await;
        self.tell_work();
        done?.ok_or(NotStored::BeingDeleted)
    }

    /// From now on they are not. What they were reminded of is remembered, so that nothing doubles where they ask for it again.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn stop_reminders(&self, guild: GuildId, voter: UserId) -> Result<(), NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(end(tx, guild.get(), voter.get(), "off", now))).await
    }

    /// They are left alone at these hours, or at none.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn set_quiet_hours(
        &self,
        guild: GuildId,
        voter: UserId,
        quiet: Option<QuietHours>,
    ) -> Result<(), NotStored> {
        let (guild, voter) = (guild.get(), voter.get());
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let from = quiet.as_ref().map(|quiet| i64::from(quiet.from().minutes()));
                    let until = quiet.as_ref().map(|quiet| i64::from(quiet.until().minutes()));
                    let zone = quiet.as_ref().map(|quiet| quiet.zone().name().to_owned());
                    sqlx::query!(
                        "UPDATE reminders SET quiet_from = ?3, quiet_until = ?4, quiet_zone = ?5
                         WHERE guild_id = ?1 AND voter_id = ?2",
                        guild,
                        voter,
                        from,
                        until,
                        zone
                    )
                    .execute(&mut *tx)
                    .await?;
                    // What waits for the end of other hours may go now.
                    look_again(tx, guild, voter).await
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Whether members of the server may be reminded.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn allow_reminders(&self, guild: GuildId, allowed: bool) -> Result<(), NotStored> {
        let guild = guild.get();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE servers SET reminders = ?2 WHERE guild_id = ?1", guild, allowed)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Where those are reminded whose direct messages are closed, or nowhere.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn set_reminder_channel(&self, guild: GuildId, channel: Option<ChannelId>) -> Result<(), NotStored> {
        let (guild, channel) = (guild.get(), channel.map(ChannelId::get));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE servers SET reminder_channel_id = ?2 WHERE guild_id = ?1", guild, channel)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }
}

/// `None` while all that the server has is being deleted.
async fn remind(
    tx: &mut SqliteConnection,
    guild: i64,
    voter: i64,
    language: Language,
    now: UnixMs,
) -> Result<Option<bool>, DbError> {
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    if !is_counted(tx, guild, voter).await? {
        return Ok(Some(false));
    }
    let (language, now) = (language.code(), now.0);
    sqlx::query!("INSERT INTO servers (guild_id, created_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", guild, now)
        .execute(&mut *tx)
        .await?;
    // Whoever asks anew may have opened their direct messages.
    sqlx::query!(
        "INSERT INTO reminders (guild_id, voter_id, state, since_ms, language) VALUES (?1, ?2, 'on', ?3, ?4)
         ON CONFLICT DO UPDATE SET
             since_ms = iif(state = 'on', since_ms, excluded.since_ms), state = 'on', language = excluded.language, closed_ms = NULL",
        guild,
        voter,
        now,
        language
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "INSERT INTO reminder_votes (guild_id, voter_id, listing_id, voted_ms, at_ms)
         SELECT ?1, ?2, v.listing_id, v.last_ms, ifnull(v.again_ms, v.last_ms + l.cooldown_ms)
         FROM listings AS l CROSS JOIN listing_voters AS v ON v.listing_id = l.listing_id AND v.voter_id = ?2
         WHERE l.guild_id = ?1 AND l.removed_ms IS NULL AND v.last_ms IS NOT NULL
           AND ifnull(v.again_ms, v.last_ms + l.cooldown_ms) > ?3
         ON CONFLICT DO UPDATE SET voted_ms = excluded.voted_ms, at_ms = excluded.at_ms WHERE excluded.voted_ms > voted_ms",
        guild,
        voter,
        now
    )
    .execute(&mut *tx)
    .await?;
    look_again(tx, guild, voter).await?;
    Ok(Some(true))
}

/// They are not reminded any more, for the reason that `state` names: what is to come goes, what was is remembered.
pub(super) async fn end(
    tx: &mut SqliteConnection,
    guild: i64,
    voter: i64,
    state: &'static str,
    now: UnixMs,
) -> Result<(), DbError> {
    let now = now.0;
    sqlx::query!(
        "UPDATE reminders SET state = ?3, since_ms = ?4, look_ms = NULL WHERE guild_id = ?1 AND voter_id = ?2 AND state = 'on'",
        guild,
        voter,
        state,
        now
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM reminder_votes WHERE guild_id = ?1 AND voter_id = ?2 AND at_ms IS NOT NULL",
        guild,
        voter
    )
    .execute(tx)
    .await?;
    Ok(())
}

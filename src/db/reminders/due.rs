//! Whose reminder is due, and what is known about it.

use sqlx::SqliteConnection;

use super::super::{Db, DbError, NotStored, rows};
use super::{choose, look_again, quiet, settings};
use crate::sites::Site;
use crate::vote::{
    ChannelId, GuildId, Language, ListingId, QuietHours, ReminderSettings, Subject, UnixMs, UserId, VotePage,
};

/// Somebody who is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// The server.
    pub guild: GuildId,
    /// The member.
    pub voter: UserId,
    /// Since when they are to be looked at.
    pub look: UnixMs,
    /// What they read.
    pub language: Language,
    /// When they are left alone.
    pub quiet: Option<QuietHours>,
    /// Their direct messages; `None`: not known yet.
    pub direct: Option<ChannelId>,
    /// Whether those are known to be closed.
    pub is_closed: bool,
    /// Whether they hide: then nobody else is to see that they vote.
    pub hides: bool,
    /// Whether their votes count.
    pub is_blocked: bool,
    /// What the server's owner chose.
    pub settings: ReminderSettings,
    /// What they are to be reminded of, now or later.
    pub listings: Vec<ListingDue>,
}

/// A listing that somebody can vote for again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingDue {
    /// The listing.
    pub listing: ListingId,
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// When they voted.
    pub voted: UnixMs,
    /// From when they can vote again.
    pub at: UnixMs,
    /// Whether they are still to be reminded: the listing is neither paused nor removed, and they have not voted since.
    pub stands: bool,
}

impl Db {
    /// Who has been to be looked at longest, if anybody is now. Nobody is in a server that the bot was removed from.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_reminder(&self) -> Result<Option<DueReminder>, DbError> {
        let now = self.clock.now().0;
        let found = sqlx::query!(
            r#"SELECT r.guild_id AS "guild_id!", r.voter_id AS "voter_id!", r.look_ms AS "look_ms!", r.language, r.quiet_from, r.quiet_until, r.quiet_zone, r.channel_id,
                      r.closed_ms IS NOT NULL AS "closed!: bool", s.reminders, s.reminder_channel_id,
                      EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = r.guild_id AND h.voter_id = r.voter_id) AS "hides!: bool",
                      EXISTS (SELECT 1 FROM blocks AS b WHERE b.voter_id = r.voter_id AND b.guild_id = r.guild_id) AS "blocked!: bool"
               FROM reminders AS r INDEXED BY reminders_by_look CROSS JOIN servers AS s ON s.guild_id = r.guild_id
               WHERE r.look_ms <= ?1 AND r.guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)
               ORDER BY r.look_ms LIMIT 1"#,
            now
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = found else { return Ok(None) };
        Ok(Some(DueReminder {
            guild: GuildId::trusted(row.guild_id),
            voter: UserId::trusted(row.voter_id),
            look: UnixMs(row.look_ms),
            language: Language::stored(&row.language).unwrap_or_default(),
            quiet: quiet(row.quiet_from, row.quiet_until, row.quiet_zone.as_deref()),
            direct: row.channel_id.map(ChannelId::trusted),
            is_closed: row.closed,
            hides: row.hides,
            is_blocked: row.blocked,
            settings: settings(row.reminders, row.reminder_channel_id),
            listings: self.listings_due(row.guild_id, row.voter_id).await?,
        }))
    }

    async fn listings_due(&self, guild: i64, voter: i64) -> Result<Vec<ListingDue>, DbError> {
        let found = sqlx::query!(
            r#"SELECT d.listing_id, d.voted_ms, d.at_ms AS "at_ms!", l.site, l.kind, l.subject_id, l.vote_url,
                      l.removed_ms IS NULL AND l.paused_ms IS NULL AND ifnull(v.last_ms, 0) <= d.voted_ms AS "stands!: bool"
               FROM reminder_votes AS d CROSS JOIN listings AS l ON l.listing_id = d.listing_id
               LEFT JOIN listing_voters AS v ON v.listing_id = d.listing_id AND v.voter_id = d.voter_id
               WHERE d.guild_id = ?1 AND d.voter_id = ?2 AND d.at_ms IS NOT NULL ORDER BY d.at_ms, d.listing_id"#,
            guild,
            voter
        )
        .fetch_all(&self.readers)
        .await?;
        let due = found.into_iter().map(|row| {
            let site = Site::from_code(&row.site);
            ListingDue {
                listing: ListingId::trusted(row.listing_id),
                subject: Subject::stored(&row.kind, row.subject_id),
                site: site.map_or("", Site::name),
                vote_url: row.vote_url.and_then(|url| url.parse().ok()),
                voted: UnixMs(row.voted_ms),
                at: UnixMs(row.at_ms),
                stands: row.stands && site.is_some(),
            }
        });
        Ok(due.collect())
    }

    /// When somebody is next to be looked at.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_reminder(&self) -> Result<Option<UnixMs>, DbError> {
        let next = sqlx::query_scalar!(
            r#"SELECT min(look_ms) AS "next: i64" FROM reminders INDEXED BY reminders_by_look
               WHERE look_ms IS NOT NULL AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(next.map(UnixMs))
    }

    /// They are looked at again at `next`, unless something else has called for a look meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_reminder(&self, due: &DueReminder, next: UnixMs) -> Result<(), NotStored> {
        let (guild, voter, look, next) = (due.guild.get(), due.voter.get(), due.look.0, next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE reminders SET look_ms = ?4
                         WHERE guild_id = ?1 AND voter_id = ?2 AND look_ms = ?3 AND state = 'on'",
                        guild,
                        voter,
                        look,
                        next
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Nobody is reminded of these votes any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_reminder(&self, due: &DueReminder, of: &[&ListingDue]) -> Result<(), NotStored> {
        let (guild, voter) = (due.guild.get(), due.voter.get());
        let of = rows(&of.iter().map(|due| (due.listing.get(), due.voted.0)).collect::<Vec<_>>())?;
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    take(tx, guild, voter, &of).await?;
                    look_again(tx, guild, voter).await
                })
            })
            .await
    }

    /// Their direct messages are this channel; `None`: they are not any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn direct_messages_are(
        &self,
        guild: GuildId,
        voter: UserId,
        channel: Option<ChannelId>,
    ) -> Result<(), NotStored> {
        let (guild, voter, channel) = (guild.get(), voter.get(), channel.map(ChannelId::get));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE reminders SET channel_id = ?3 WHERE guild_id = ?1 AND voter_id = ?2",
                        guild,
                        voter,
                        channel
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Their direct messages are closed: they are reminded in the server's channel, or, where there is none or nobody is to see that they
    /// vote, not before they ask for it anew.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn direct_messages_closed(&self, guild: GuildId, voter: UserId) -> Result<(), NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(closed(tx, guild.get(), voter.get(), now))).await;
        self.tell_work();
        done
    }
}

/// As [`Db::direct_messages_closed`], in the open transaction.
pub(super) async fn closed(tx: &mut SqliteConnection, guild: i64, voter: i64, now: UnixMs) -> Result<(), DbError> {
    let now_ms = now.0;
    sqlx::query!(
        "UPDATE reminders SET closed_ms = ifnull(closed_ms, ?3) WHERE guild_id = ?1 AND voter_id = ?2 AND state = 'on'",
        guild,
        voter,
        now_ms
    )
    .execute(&mut *tx)
    .await?;
    let elsewhere = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM servers WHERE guild_id = ?1 AND reminder_channel_id IS NOT NULL)
                  AND NOT EXISTS (SELECT 1 FROM hidden WHERE guild_id = ?1 AND voter_id = ?2) AS "elsewhere!: bool""#,
        guild,
        voter
    )
    .fetch_one(&mut *tx)
    .await?;
    if elsewhere { Ok(()) } else { choose::end(tx, guild, voter, "closed", now).await }
}

/// Takes these votes out of what somebody is to be reminded of; says how many there were.
pub(super) async fn take(tx: &mut SqliteConnection, guild: i64, voter: i64, votes: &str) -> Result<u64, DbError> {
    Ok(sqlx::query!(
        "UPDATE reminder_votes SET at_ms = NULL
         WHERE guild_id = ?1 AND voter_id = ?2 AND at_ms IS NOT NULL
           AND (listing_id, voted_ms) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?3) AS v)",
        guild,
        voter,
        votes
    )
    .execute(tx)
    .await?
    .rows_affected())
}

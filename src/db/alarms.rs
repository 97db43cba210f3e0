//! What the owners of a server are told of by themselves, and when they were last told.

use sqlx::SqliteConnection;

use super::looks::call_for_look;
use super::sends::SendKind;
use super::{Db, DbError, NotStored, outcomes, refusals};
use crate::vote::{AlarmKind, Arrived, ChannelId, GuildId, ListingId, Oddity, Refusal, UnixMs};

/// Refusals that are told of in one go.
const PAGE: i64 = 100;
/// An alarm to be posted.
#[derive(Debug, Clone)]
pub struct NewAlarm {
    /// The server.
    pub guild: GuildId,
    /// What it is about.
    pub kind: AlarmKind,
    /// The listing, channel, role or server.
    pub subject: i64,
    /// Nothing is posted if the same was told at this instant or later.
    pub unless_since: UnixMs,
    /// Exactly what is posted, nonce included: JSON.
    pub body: String,
    /// What it can be found by in its channel.
    pub marker: String,
}

/// In the open transaction: freezes a message for the alarm channel; `false` where there is none.
async fn post(
    tx: &mut SqliteConnection,
    guild: GuildId,
    body: &str,
    marker: &str,
    now: UnixMs,
) -> Result<bool, DbError> {
    let (guild, now) = (guild.get(), now.0);
    let queued = sqlx::query!(
        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, next_ms)
         SELECT guild_id, alarm_channel_id, 'alarm', ?2, ?3, ?4, ?4 FROM servers
         WHERE guild_id = ?1 AND alarm_channel_id IS NOT NULL",
        guild,
        body,
        marker,
        now
    )
    .execute(tx)
    .await?;
    Ok(queued.rows_affected() == 1)
}

impl Db {
    /// Where the server's owners are told that something is wrong.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn alarm_channel(&self, guild: GuildId) -> Result<Option<ChannelId>, DbError> {
        let guild = guild.get();
        let found = sqlx::query_scalar!("SELECT alarm_channel_id FROM servers WHERE guild_id = ?1", guild)
            .fetch_optional(&self.readers)
            .await?;
        Ok(found.flatten().map(ChannelId::trusted))
    }

    /// Chooses where, or nowhere. Alarms that wait for another channel are not posted there any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn set_alarm_channel(&self, guild: GuildId, channel: Option<ChannelId>) -> Result<(), NotStored> {
        let (guild, channel, now) = (guild.get(), channel.map(ChannelId::get), self.clock.now().0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE servers SET alarm_channel_id = ?2 WHERE guild_id = ?1", guild, channel)
                        .execute(&mut *tx)
                        .await?;
                    outcomes::drop_elsewhere(tx, guild, SendKind::Alarm, channel, now).await
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Has an alarm posted, and remembers that; `false` where there is no alarm channel or it was told already.
    ///
    /// # Errors
    /// Where the database fails; then nothing is posted.
    pub async fn raise_alarm(&self, new: NewAlarm) -> Result<bool, NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let NewAlarm { guild, kind, subject, unless_since, body, marker } = new;
                    let (guild_id, kind, since, now_ms) = (guild.get(), kind.code(), unless_since.0, now.0);
                    let noted = sqlx::query!(
                        "INSERT INTO alarms (guild_id, kind, subject_id, told_ms)
                         SELECT guild_id, ?2, ?3, ?5 FROM servers AS s WHERE guild_id = ?1 AND alarm_channel_id IS NOT NULL
                           AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = s.guild_id AND r.gone_ms IS NOT NULL)
                         ON CONFLICT DO UPDATE SET told_ms = excluded.told_ms WHERE told_ms < ?4",
                        guild_id,
                        kind,
                        subject,
                        since,
                        now_ms
                    )
                    .execute(&mut *tx)
                    .await?;
                    Ok(noted.rows_affected() == 1 && post(tx, guild, &body, &marker, now).await?)
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// When the server's owners were last told of this.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn last_alarm(&self, guild: GuildId, kind: AlarmKind, subject: i64) -> Result<Option<UnixMs>, DbError> {
        let (guild, kind) = (guild.get(), kind.code());
        let told = sqlx::query_scalar!(
            "SELECT told_ms FROM alarms WHERE guild_id = ?1 AND kind = ?2 AND subject_id = ?3",
            guild,
            kind,
            subject
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(told.map(UnixMs))
    }

    /// Refusals that have lasted since `before` and of which nobody was told, with their servers. Those of a channel count while voters are
    /// thanked there; those of the alarm channel itself could not be told there.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn untold_refusals(&self, before: UnixMs) -> Result<Vec<(GuildId, Refusal)>, DbError> {
        let before = before.0;
        let found = sqlx::query!(
            "SELECT r.guild_id, subject, r.subject_id, reason, since_ms, last_ms, next_ms FROM refusals AS r
             CROSS JOIN servers AS s ON s.guild_id = r.guild_id
             WHERE s.alarm_channel_id IS NOT NULL AND since_ms <= ?1
               AND (r.subject <> 'channel'
                    OR (r.subject_id <> s.alarm_channel_id
                        AND (EXISTS (SELECT 1 FROM listings AS l WHERE l.channel_id = r.subject_id AND l.guild_id = r.guild_id
                                       AND l.removed_ms IS NULL)
                             OR EXISTS (SELECT 1 FROM live_messages AS l WHERE l.channel_id = r.subject_id AND l.guild_id = r.guild_id
                                          AND l.off_ms IS NULL))))
               AND NOT EXISTS (SELECT 1 FROM removals AS m WHERE m.guild_id = r.guild_id AND m.gone_ms IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM alarms AS a WHERE a.guild_id = r.guild_id AND a.kind = r.subject
                                 AND a.subject_id = r.subject_id AND a.told_ms >= r.since_ms)
             ORDER BY since_ms LIMIT ?2",
            before,
            PAGE
        )
        .fetch_all(&self.readers)
        .await?;
        let untold = found.into_iter().map(|row| {
            let cannot = refusals::stored(&row.subject, row.subject_id, &row.reason);
            let (since, last, next) = (UnixMs(row.since_ms), UnixMs(row.last_ms), UnixMs(row.next_ms));
            (GuildId::trusted(row.guild_id), Refusal { cannot, since, last, next })
        });
        Ok(untold.collect())
    }

    /// Since when the listing's first test or vote with its newest token is waited for; `None` where somebody was told of it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn awaited_since(&self, listing: ListingId) -> Result<Option<UnixMs>, DbError> {
        let id = listing.get();
        let awaited = sqlx::query_scalar!("SELECT awaited_ms FROM listings WHERE listing_id = ?1", id)
            .fetch_optional(&self.readers)
            .await?;
        Ok(awaited.flatten().map(UnixMs))
    }

    /// What has come for the listing with its newest token, which it has `since` then.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn arrived_since(&self, listing: ListingId, since: UnixMs) -> Result<Option<Arrived>, DbError> {
        let id = listing.get();
        let tokens = self.tokens(listing).await?;
        let Some(newest) = tokens.last().filter(|token| token.first_used.is_some()) else {
            return Ok(None);
        };
        let test = self.last_test(listing).await?;
        if test.is_some_and(|test| test.received >= since && !test.oddities.contains(&Oddity::OtherListing)) {
            return Ok(Some(Arrived::Test));
        }
        let token = newest.id.get();
        // The newest come first; it is looked for only where something is known to have come with this token.
        let vote = sqlx::query_scalar!(
            "SELECT entry_id FROM entries WHERE listing_id = ?1 AND token_id = ?2 AND kind = 'vote'
             ORDER BY claimed_ms DESC LIMIT 1",
            id,
            token
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(vote.map(|_| Arrived::Vote))
    }

    /// Somebody is about to be told of the first test or vote: `false` where somebody was.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn claim_first(&self, listing: ListingId, since: UnixMs) -> Result<bool, NotStored> {
        self.writer.run(move |tx| Box::pin(claim(tx, listing, since))).await
    }

    /// They could not be told after all: it is told where alarms are.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn unclaim_first(&self, listing: ListingId, since: UnixMs) -> Result<(), NotStored> {
        let (id, since) = (listing.get(), since.0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE listings SET awaited_ms = ?2 WHERE listing_id = ?1 AND awaited_ms IS NULL",
                        id,
                        since
                    )
                    .execute(&mut *tx)
                    .await?;
                    call_for_look(tx, listing).await
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// The first test or vote is told where alarms are, if anywhere; `false` where somebody was told.
    ///
    /// # Errors
    /// Where the database fails; then nobody is told.
    pub async fn announce_first(
        &self,
        guild: GuildId,
        listing: ListingId,
        since: UnixMs,
        body: String,
        marker: String,
    ) -> Result<bool, NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(
                    async move { Ok(claim(tx, listing, since).await? && post(tx, guild, &body, &marker, now).await?) },
                )
            })
            .await;
        self.tell_work();
        done
    }
}

async fn claim(tx: &mut SqliteConnection, listing: ListingId, since: UnixMs) -> Result<bool, DbError> {
    let (listing, since) = (listing.get(), since.0);
    let claimed =
        sqlx::query!("UPDATE listings SET awaited_ms = NULL WHERE listing_id = ?1 AND awaited_ms = ?2", listing, since)
            .execute(tx)
            .await?;
    Ok(claimed.rows_affected() == 1)
}

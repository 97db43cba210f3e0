//! Messages, frozen before they are first tried.

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, due, rows};
use crate::vote::{ChannelId, EntryId, GuildId, ListingId, MessageId, SendId, UnixMs};

/// What a message is, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendFor {
    /// Thanks for these votes.
    Thanks(Vec<(ListingId, EntryId)>),
    /// The answer to the listing's test delivery.
    Test(ListingId),
    /// What a thank-you looks like, because an owner asked.
    Sample,
}

impl SendFor {
    const fn code(&self) -> &'static str {
        match self {
            Self::Thanks(_) => "thanks",
            Self::Test(_) => "test",
            Self::Sample => "sample",
        }
    }
}

/// A message to be frozen.
#[derive(Debug, Clone)]
pub struct NewSend {
    /// The channel's server.
    pub guild: GuildId,
    /// Where it goes.
    pub channel: ChannelId,
    /// What it is.
    pub what: SendFor,
    /// Exactly what is posted, nonce included: JSON.
    pub body: String,
    /// What it can be found by in its channel.
    pub marker: String,
}

/// A frozen message that waits for its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Send {
    /// Its number.
    pub id: SendId,
    /// The channel's server.
    pub guild: GuildId,
    /// Where it goes.
    pub channel: ChannelId,
    /// Exactly what is posted.
    pub body: String,
    /// What it can be found by.
    pub marker: String,
    /// The first call whose outcome is not known; `None`: it is certain that nothing was posted.
    pub tried: Option<UnixMs>,
    /// Not before this instant.
    pub next: UnixMs,
    /// Calls so far.
    pub attempts: i64,
}

/// How a send ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendEnd {
    /// It stands in the channel.
    Sent(MessageId),
    /// Nobody can say whether it was posted; it is not sent again.
    Unknown,
    /// It was never posted and is not wanted any more.
    Dropped,
}

/// The listing's thank-yous go elsewhere from now on, or nowhere: messages that are certain not to have been posted go along.
pub(super) async fn move_untried(
    tx: &mut SqliteConnection,
    listing: i64,
    channel: Option<i64>,
    now: i64,
) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE sends SET channel_id = ifnull(?2, channel_id), state = iif(?2 IS NULL, 'dropped', state),
                          ended_ms = iif(?2 IS NULL, ?3, NULL), next_ms = ?3
         WHERE state = 'waiting' AND tried_ms IS NULL AND channel_id IS NOT ?2 AND EXISTS (
             SELECT 1 FROM send_votes AS v CROSS JOIN entries AS e ON e.entry_id = v.entry_id
             WHERE v.send_id = sends.send_id AND e.listing_id = ?1)",
        listing,
        channel,
        now
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes what a message stands for out of what is due, in the open transaction; `false`, and nothing is taken, where some of it is
/// not due any more.
async fn take_due(tx: &mut SqliteConnection, new: &NewSend) -> Result<bool, DbError> {
    match &new.what {
        SendFor::Thanks(votes) => due::take(tx, new.channel, votes).await,
        SendFor::Test(listing) => {
            let listing = listing.get();
            let taken = sqlx::query!("UPDATE test_deliveries SET due = 0 WHERE listing_id = ?1 AND due = 1", listing)
                .execute(tx)
                .await?;
            Ok(taken.rows_affected() == 1)
        }
        SendFor::Sample => Ok(true),
    }
}

async fn note_votes(tx: &mut SqliteConnection, send: i64, votes: &[(ListingId, EntryId)]) -> Result<(), DbError> {
    let entries = rows(&votes.iter().map(|(_, entry)| entry.get()).collect::<Vec<_>>())?;
    sqlx::query!(
        "INSERT INTO send_votes (entry_id, send_id) SELECT v.value, ?2 FROM jsonb_each(?1) AS v",
        entries,
        send
    )
    .execute(tx)
    .await?;
    Ok(())
}

impl Db {
    /// Freezes a message and notes that it is about to be tried; `None` where what it stands for is not due any more.
    ///
    /// # Errors
    /// Where the database fails; then no call may be made.
    pub async fn freeze(&self, new: NewSend) -> Result<Option<Send>, NotStored> {
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    if !take_due(tx, &new).await? {
                        return Ok(None);
                    }
                    let (guild, channel, kind, now_ms) = (new.guild.get(), new.channel.get(), new.what.code(), now.0);
                    let id = sqlx::query_scalar!(
                        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, tried_ms, next_ms, attempts)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?6, 1) RETURNING send_id",
                        guild,
                        channel,
                        kind,
                        new.body,
                        new.marker,
                        now_ms
                    )
                    .fetch_one(&mut *tx)
                    .await?;
                    if let SendFor::Thanks(votes) = &new.what {
                        note_votes(tx, id, votes).await?;
                    }
                    Ok(Some(Send {
                        id: SendId::trusted(id),
                        guild: new.guild,
                        channel: new.channel,
                        body: new.body,
                        marker: new.marker,
                        tried: Some(now),
                        next: now,
                        attempts: 1,
                    }))
                })
            })
            .await
    }

    /// Freezes a message that stands for nothing due, such as a sample, for its channel's lane to try; `false` where one of its kind
    /// waits in the channel already.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn queue_send(&self, new: NewSend) -> Result<bool, NotStored> {
        let now = self.clock.now().0;
        let done = self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let (guild, channel, kind) = (new.guild.get(), new.channel.get(), new.what.code());
                    let queued = sqlx::query!(
                        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, next_ms)
                         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?6
                         WHERE NOT EXISTS (SELECT 1 FROM sends WHERE channel_id = ?2 AND kind = ?3 AND state = 'waiting')",
                        guild,
                        channel,
                        kind,
                        new.body,
                        new.marker,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(queued.rows_affected() > 0)
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// The oldest message of the channel that waits for its outcome.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_send(&self, channel: ChannelId) -> Result<Option<Send>, DbError> {
        let channel = channel.get();
        Ok(sqlx::query!(
            "SELECT send_id, guild_id, channel_id, body, marker, tried_ms, next_ms, attempts FROM sends
             WHERE channel_id = ?1 AND state = 'waiting' ORDER BY send_id LIMIT 1",
            channel
        )
        .map(|row| Send {
            id: SendId::trusted(row.send_id),
            guild: GuildId::trusted(row.guild_id),
            channel: ChannelId::trusted(row.channel_id),
            body: row.body,
            marker: row.marker,
            tried: row.tried_ms.map(UnixMs),
            next: UnixMs(row.next_ms),
            attempts: row.attempts,
        })
        .fetch_optional(&self.readers)
        .await?)
    }

    /// Notes that the message is about to be tried again.
    ///
    /// # Errors
    /// Where the database fails; then no call may be made.
    pub async fn try_send_again(&self, send: SendId) -> Result<(), NotStored> {
        let (send, now) = (send.get(), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE sends SET tried_ms = ifnull(tried_ms, ?2), attempts = attempts + 1 WHERE send_id = ?1",
                        send,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Lets a message wait until `next`. `tried` is the first call whose outcome is not known, `None` where it is certain that none posted it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_send(&self, send: SendId, next: UnixMs, tried: Option<UnixMs>) -> Result<(), NotStored> {
        let (send, next, tried) = (send.get(), next.0, tried.map(|at| at.0));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE sends SET next_ms = ?2, tried_ms = ?3 WHERE send_id = ?1 AND state = 'waiting'",
                        send,
                        next,
                        tried
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Records how a message ended. A message that stands in its channel also ends what was refused there.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_send(&self, send: &Send, end: SendEnd) -> Result<(), NotStored> {
        let (send, guild, channel, now) = (send.id.get(), send.guild.get(), send.channel.get(), self.clock.now().0);
        let (state, message) = match end {
            SendEnd::Sent(message) => ("sent", Some(message.get())),
            SendEnd::Unknown => ("unknown", None),
            SendEnd::Dropped => ("dropped", None),
        };
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE sends SET state = ?2, message_id = ?3, ended_ms = ?4 WHERE send_id = ?1",
                        send,
                        state,
                        message,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    if message.is_some() {
                        sqlx::query!(
                            "DELETE FROM refusals WHERE guild_id = ?1 AND subject = 'channel' AND subject_id = ?2",
                            guild,
                            channel
                        )
                        .execute(tx)
                        .await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// How many messages of the server ended without anybody knowing whether they were posted.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn unknown_sends(&self, guild: GuildId) -> Result<i64, DbError> {
        let guild = guild.get();
        Ok(sqlx::query_scalar!("SELECT count(*) FROM sends WHERE guild_id = ?1 AND state = 'unknown'", guild)
            .fetch_one(&self.readers)
            .await?)
    }
}

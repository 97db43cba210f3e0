//! Messages, frozen before they are first tried.

use sqlx::SqliteConnection;

use super::due::{self, TakenVote};
use super::{Db, DbError, NotStored, live, reminders, rows};
use crate::vote::{Between, ChannelId, EntryId, GuildId, ListingId, MessageId, SendId, UnixMs};

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendKind {
    /// A thank-you.
    Thanks,
    /// The answer to a test delivery.
    Test,
    /// A sample that an owner asked for.
    Sample,
    /// Something that owners are told of by themselves.
    Alarm,
    /// Who voted most in a period that is over.
    Result,
    /// A reminder, by direct message.
    Reminder,
    /// A reminder in a channel of the server.
    ReminderInChannel,
    /// One that is then kept up to date.
    Live,
    /// A goal is reached.
    Goal,
}

impl SendKind {
    const ALL: [Self; 9] = [
        Self::Thanks,
        Self::Test,
        Self::Sample,
        Self::Alarm,
        Self::Result,
        Self::Reminder,
        Self::ReminderInChannel,
        Self::Live,
        Self::Goal,
    ];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Thanks => "thanks",
            Self::Test => "test",
            Self::Sample => "sample",
            Self::Alarm => "alarm",
            Self::Result => "result",
            Self::Reminder => "reminder",
            Self::ReminderInChannel => "reminder_in_channel",
            Self::Live => "live",
            Self::Goal => "goal",
        }
    }

    fn stored(code: &str) -> Self {
        // The table allows no other.
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(Self::Thanks)
    }
}

/// What a message is, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendFor {
    /// Thanks for these votes.
    Thanks(Vec<(ListingId, EntryId)>),
    /// The answer to the listing's test delivery.
    Test(ListingId),
    /// What a thank-you looks like, because an owner asked.
    Sample,
    /// A message that is then kept up to date: its number, and SHA-256 of what it says.
    Live(i64, Vec<u8>),
}

impl SendFor {
    const fn kind(&self) -> SendKind {
        match self {
            Self::Thanks(_) => SendKind::Thanks,
            Self::Test(_) => SendKind::Test,
            Self::Sample => SendKind::Sample,
            Self::Live(..) => SendKind::Live,
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
    /// What it is.
    pub kind: SendKind,
    /// Exactly what is posted.
    pub body: String,
    /// What it can be found by.
    pub marker: String,
    /// When it was frozen.
    pub created: UnixMs,
    /// Calls whose outcome is not known; `None`: it is certain that nothing was posted.
    pub tried: Option<Tried>,
    /// Not before this instant.
    pub next: UnixMs,
    /// Calls so far.
    pub attempts: i64,
}

/// Calls that may have posted a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// When the first was made.
    pub first: UnixMs,
    /// When they were made, by Discord's clock.
    pub made: Between,
    /// The channel was searched for the message up to this one.
    pub searched: Option<MessageId>,
}

/// Takes what a message stands for out of what is due, in the open transaction: the votes with their totals and streaks; `None`, and nothing is
/// taken, where some of it is not due any more.
async fn take_due(tx: &mut SqliteConnection, new: &NewSend) -> Result<Option<Vec<TakenVote>>, DbError> {
    match &new.what {
        SendFor::Thanks(votes) => due::take(tx, new.channel, votes).await,
        SendFor::Test(listing) => {
            let listing = listing.get();
            let taken = sqlx::query!("UPDATE test_deliveries SET due = 0 WHERE listing_id = ?1 AND due = 1", listing)
                .execute(tx)
                .await?;
            Ok((taken.rows_affected() == 1).then(Vec::new))
        }
        SendFor::Sample => Ok(Some(Vec::new())),
        SendFor::Live(live, shown) => Ok(live::take(tx, *live, shown).await?.then(Vec::new)),
    }
}

async fn note_votes(tx: &mut SqliteConnection, send: i64, votes: &[TakenVote]) -> Result<(), DbError> {
    let votes = rows(votes)?;
    sqlx::query!(
        "INSERT INTO send_votes (entry_id, send_id, total, streak)
         SELECT v.value ->> 0, ?2, v.value ->> 1, v.value ->> 2 FROM jsonb_each(?1) AS v",
        votes,
        send
    )
    .execute(tx)
    .await?;
    Ok(())
}

impl Db {
    /// Freezes a message and notes that it is about to be tried, at a time of Discord's clock; `None` where what it stands for is not due
    /// any more.
    ///
    /// # Errors
    /// Where the database fails; then no call may be made.
    pub async fn freeze(&self, new: NewSend, at: Between) -> Result<Option<Send>, NotStored> {
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let Some(votes) = take_due(tx, &new).await? else { return Ok(None) };
                    let (guild, channel, kind) = (new.guild.get(), new.channel.get(), new.what.kind());
                    let (now_ms, code, from, until) = (now.0, kind.code(), at.from.0, at.until.0);
                    let id = sqlx::query_scalar!(
                        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, tried_ms, from_ms, until_ms, next_ms,
                                            attempts)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?6, 1) RETURNING send_id",
                        guild,
                        channel,
                        code,
                        new.body,
                        new.marker,
                        now_ms,
                        from,
                        until
                    )
                    .fetch_one(&mut *tx)
                    .await?;
                    if !votes.is_empty() {
                        note_votes(&mut *tx, id, &votes).await?;
                    }
                    if let SendFor::Live(live, _) = new.what {
                        live::note_send(tx, live, id).await?;
                    }
                    Ok(Some(Send {
                        id: SendId::trusted(id),
                        guild: new.guild,
                        channel: new.channel,
                        kind,
                        body: new.body,
                        marker: new.marker,
                        created: now,
                        tried: Some(Tried { first: now, made: at, searched: None }),
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
                    let (guild, channel, kind) = (new.guild.get(), new.channel.get(), new.what.kind().code());
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
            "SELECT send_id, guild_id, channel_id, kind, body, marker, created_ms, tried_ms, from_ms, until_ms, searched_id, next_ms,
                    attempts
             FROM sends WHERE channel_id = ?1 AND state = 'waiting' ORDER BY send_id LIMIT 1",
            channel
        )
        .map(|row| Send {
            id: SendId::trusted(row.send_id),
            guild: GuildId::trusted(row.guild_id),
            channel: ChannelId::trusted(row.channel_id),
            kind: SendKind::stored(&row.kind),
            body: row.body,
            marker: row.marker,
            created: UnixMs(row.created_ms),
            tried: match (row.tried_ms, row.from_ms, row.until_ms) {
                (Some(first), Some(from), Some(until)) => Some(Tried {
                    first: UnixMs(first),
                    made: Between { from: UnixMs(from), until: UnixMs(until) },
                    searched: row.searched_id.map(MessageId::trusted),
                }),
                _ => None,
            },
            next: UnixMs(row.next_ms),
            attempts: row.attempts,
        })
        .fetch_optional(&self.readers)
        .await?)
    }

    /// Notes that the message is about to be tried again, at a time of Discord's clock; `false` where it does not wait any more, as a
    /// reminder does not whose member has voted, or is to be worded anew.
    ///
    /// # Errors
    /// Where the database fails; then no call may be made.
    pub async fn try_send_again(&self, send: SendId, at: Between) -> Result<bool, NotStored> {
        let (send, at_host, from, until) = (send.get(), self.clock.now(), at.from.0, at.until.0);
        let now = at_host.0;
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if reminders::put_back_if_void(tx, send, at_host).await? {
                        return Ok(false);
                    }
                    // What was searched may hold the message after all, once it was tried again.
                    let done = sqlx::query!(
                        "UPDATE sends SET tried_ms = ifnull(tried_ms, ?2), from_ms = ifnull(from_ms, ?3), until_ms = ?4,
                                          searched_id = NULL, attempts = attempts + 1
                         WHERE send_id = ?1 AND state = 'waiting' AND body <> ''",
                        send,
                        now,
                        from,
                        until
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() == 1)
                })
            })
            .await;
        if matches!(done, Ok(false)) {
            // Whoever puts together what is due may put it together anew.
            self.tell_work();
        }
        done
    }
}

//! What became of messages: postponed, searched for, ended, undone.

use sqlx::SqliteConnection;

use super::sends::{Send, SendKind};
use super::{Db, DbError, NotStored, live, reminders, rows};
use crate::vote::{GuildId, MessageId, SendId, UnixMs};

/// What is known of a message's calls so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// None of them posted it.
    NotPosted,
    /// One of them may have.
    PerhapsPosted,
}

/// How a send ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendEnd {
    /// It stands in the channel.
    Sent(MessageId),
    /// It stood in the channel and was deleted there.
    Deleted,
    /// Nobody can say whether it was posted; it is not sent again.
    Unknown,
    /// It was never posted and is not tried any more.
    Dropped,
}

/// Thank-yous that Discord refused for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefusedSends {
    /// How many.
    pub count: i64,
    /// Discord's code of the latest.
    pub code: i64,
}

/// Another channel was chosen for messages of this kind, or none: those that wait for one elsewhere and were never tried are not posted
/// any more.
pub(super) async fn drop_elsewhere(
    tx: &mut SqliteConnection,
    guild: i64,
    kind: SendKind,
    channel: Option<i64>,
    now: i64,
) -> Result<(), DbError> {
    let kind = kind.code();
    sqlx::query!(
        "UPDATE sends SET state = 'dropped', ended_ms = ?4
         WHERE guild_id = ?1 AND kind = ?2 AND state = 'waiting' AND tried_ms IS NULL AND channel_id IS NOT ?3",
        guild,
        kind,
        channel,
        now
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The server's listings have changed where they thank: messages that stand for votes of a listing that is thanked elsewhere now, or
/// nowhere, and that are certain not to have been posted, are undone.
pub(super) async fn undo_moved(tx: &mut SqliteConnection, listing: i64) -> Result<(), DbError> {
    let moved = sqlx::query_scalar!(
        "SELECT s.send_id FROM sends AS s
         WHERE s.state = 'waiting' AND s.tried_ms IS NULL AND EXISTS (
             SELECT 1 FROM send_votes AS v CROSS JOIN entries AS e ON e.entry_id = v.entry_id
             CROSS JOIN listings AS l ON l.listing_id = e.listing_id
             WHERE v.send_id = s.send_id AND e.listing_id = ?1 AND (l.removed_ms IS NOT NULL OR l.channel_id IS NOT s.channel_id))",
        listing
    )
    .fetch_all(&mut *tx)
    .await?;
    undo(tx, &moved).await
}

/// The same for one message, of which it has just become certain that it was not posted.
async fn undo_if_moved(tx: &mut SqliteConnection, send: i64) -> Result<(), DbError> {
    let moved = sqlx::query_scalar!(
        "SELECT s.send_id FROM sends AS s
         WHERE s.send_id = ?1 AND s.state = 'waiting' AND s.tried_ms IS NULL AND EXISTS (
             SELECT 1 FROM send_votes AS v CROSS JOIN entries AS e ON e.entry_id = v.entry_id
             CROSS JOIN listings AS l ON l.listing_id = e.listing_id
             WHERE v.send_id = s.send_id AND (l.removed_ms IS NOT NULL OR l.channel_id IS NOT s.channel_id))",
        send
    )
    .fetch_all(&mut *tx)
    .await?;
    undo(tx, &moved).await
}

/// Votes of listings that still thank somewhere are due again; then the messages have never been.
pub(super) async fn undo(tx: &mut SqliteConnection, sends: &[i64]) -> Result<(), DbError> {
    if sends.is_empty() {
        return Ok(());
    }
    let sends = rows(sends)?;
    sqlx::query!(
        "INSERT INTO due_thanks (listing_id, entry_id, total, streak)
         SELECT e.listing_id, v.entry_id, v.total, v.streak
         FROM jsonb_each(?1) AS s CROSS JOIN send_votes AS v ON v.send_id = s.value
         CROSS JOIN entries AS e ON e.entry_id = v.entry_id
         CROSS JOIN listings AS l ON l.listing_id = e.listing_id
         WHERE l.removed_ms IS NULL AND l.channel_id IS NOT NULL",
        sends
    )
    .execute(&mut *tx)
    .await?;
    reminders::put_back(tx, &sends, None).await?;
    sqlx::query!("DELETE FROM sends WHERE send_id IN (SELECT value FROM jsonb_each(?1))", sends).execute(tx).await?;
    Ok(())
}

impl Db {
    /// Lets a message wait until `next`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_send(&self, send: SendId, next: UnixMs, known: Certainty) -> Result<(), NotStored> {
        let (send, next) = (send.get(), next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    match known {
                        Certainty::PerhapsPosted => {
                            sqlx::query!(
                                "UPDATE sends SET next_ms = ?2 WHERE send_id = ?1 AND state = 'waiting'",
                                send,
                                next
                            )
                            .execute(tx)
                            .await?;
                            Ok(())
                        }
                        Certainty::NotPosted => {
                            // A result is worded anew before it is tried again.
                            sqlx::query!(
                                "UPDATE sends SET next_ms = ?2, tried_ms = NULL, from_ms = NULL, until_ms = NULL, searched_id = NULL,
                                                  body = iif(kind = 'result', '', body)
                                 WHERE send_id = ?1 AND state = 'waiting'",
                                send,
                                next
                            )
                            .execute(&mut *tx)
                            .await?;
                            // A reminder is looked at anew before it is tried again.
                            reminders::put_back(tx, &rows(&[send])?, Some(UnixMs(next))).await?;
                            undo_if_moved(tx, send).await
                        }
                    }
                })
            })
            .await
    }

    /// Notes up to which message the channel was searched for this one.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn searched_until(&self, send: SendId, message: MessageId) -> Result<(), NotStored> {
        let (send, message) = (send.get(), message.get());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE sends SET searched_id = ?2 WHERE send_id = ?1", send, message)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// The search for a message did not get on: it goes on at `next`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_search(&self, send: SendId, next: UnixMs) -> Result<(), NotStored> {
        let (send, next) = (send.get(), next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE sends SET next_ms = ?2, attempts = attempts + 1 WHERE send_id = ?1 AND state = 'waiting'",
                        send,
                        next
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Notes that a call was refused without a reason that an owner can mend; returns how many were.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn note_refused(&self, send: SendId, code: i64) -> Result<i64, NotStored> {
        let send = send.get();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let times = sqlx::query_scalar!(
                        "UPDATE sends SET refused = refused + 1, refused_code = ?2 WHERE send_id = ?1 RETURNING refused",
                        send,
                        code
                    )
                    .fetch_optional(tx)
                    .await?;
                    Ok(times.unwrap_or(0))
                })
            })
            .await
    }

    /// Records how a message ended. A message that was posted in its channel also ends what was refused there.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_send(&self, send: &Send, end: SendEnd) -> Result<(), NotStored> {
        let (id, kind) = (send.id, send.kind);
        let (send, guild, channel, now) = (send.id.get(), send.guild.get(), send.channel.get(), self.clock.now().0);
        let (state, message) = match end {
            SendEnd::Sent(message) => ("sent", Some(message.get())),
            SendEnd::Deleted => ("sent", None),
            SendEnd::Unknown => ("unknown", None),
            SendEnd::Dropped => ("dropped", None),
        };
        let done = self
            .writer
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
                    reminders::ended(tx, send).await?;
                    if kind == SendKind::Live {
                        live::note_end(&mut *tx, id, end, UnixMs(now)).await?;
                    }
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
            .await;
        if kind == SendKind::Live {
            // When it is looked at next, and what owners are told of it.
            self.tell_work();
        }
        done
    }

    /// How many messages in the server ended without anybody knowing whether they were posted.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn unknown_sends(&self, guild: GuildId) -> Result<i64, DbError> {
        let guild = guild.get();
        Ok(sqlx::query_scalar!(
            "SELECT count(*) FROM sends WHERE guild_id = ?1 AND state = 'unknown' AND kind <> 'reminder'",
            guild
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Thank-yous of the server that Discord refused until they were given up.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn refused_sends(&self, guild: GuildId) -> Result<Option<RefusedSends>, DbError> {
        let guild = guild.get();
        let found = sqlx::query!(
            r#"SELECT count(*) AS "count!: i64", max(send_id) AS latest, refused_code FROM sends
               WHERE guild_id = ?1 AND state = 'dropped' AND kind = 'thanks' AND refused_code IS NOT NULL"#,
            guild
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(found.refused_code.map(|code| RefusedSends { count: found.count, code }))
    }
}

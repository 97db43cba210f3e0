//! Reminders that are being posted: frozen, called back, ended.

use sqlx::SqliteConnection;

use super::super::outcomes::Certainty;
use super::super::sends::SendKind;
use super::super::{Db, DbError, NotStored, rows};
use super::due::{self, DueReminder, ListingDue};
use super::look_again;
use crate::rules::reminders::TOO_LATE;
use crate::vote::{ChannelId, SendId, UnixMs};

/// A reminder that waits for its turn for so long, in ms, is looked at again before it is posted: it may be a quiet hour by then.
const FRESH_MS: i64 = 60_000;

/// A reminder to be frozen.
#[derive(Debug, Clone)]
pub struct NewReminder {
    /// Where it goes.
    pub channel: ChannelId,
    /// Whether those are the member's own messages.
    pub reached: Reached,
    /// Exactly what is posted, nonce included: JSON.
    pub body: String,
    /// What it can be found by.
    pub marker: String,
}

/// How somebody is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// By direct message.
    Directly,
    /// In a channel of the server.
    InChannel,
}

impl Reached {
    const fn kind(self) -> SendKind {
        match self {
            Self::Directly => SendKind::Reminder,
            Self::InChannel => SendKind::ReminderInChannel,
        }
    }
}

impl Db {
    /// Freezes a reminder of these votes for its channel's lane to try; `false`, and nothing is, where something of it has changed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn queue_reminder(
        &self,
        due: &DueReminder,
        of: &[&ListingDue],
        new: NewReminder,
    ) -> Result<bool, NotStored> {
        let now = self.clock.now().0;
        let (guild, voter, count) = (due.guild.get(), due.voter.get(), of.len());
        let votes = rows(&of.iter().map(|due| (due.listing.get(), due.voted.0, due.at.0)).collect::<Vec<_>>())?;
        let queued = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if standing(tx, guild, voter, &votes).await? != Some(count) {
                        return Ok(false);
                    }
                    due::take(tx, guild, voter, &votes).await?;
                    let (channel, kind) = (new.channel.get(), new.reached.kind().code());
                    let send = sqlx::query_scalar!(
                        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, next_ms)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6) RETURNING send_id",
                        guild,
                        channel,
                        kind,
                        new.body,
                        new.marker,
                        now
                    )
                    .fetch_one(&mut *tx)
                    .await?;
                    sqlx::query!(
                        "INSERT INTO send_reminders (send_id, guild_id, voter_id, listing_id, voted_ms, at_ms)
                         SELECT ?1, ?2, ?3, v.value ->> 0, v.value ->> 1, v.value ->> 2 FROM jsonb_each(?4) AS v",
                        send,
                        guild,
                        voter,
                        votes
                    )
                    .execute(&mut *tx)
                    .await?;
                    look_again(tx, guild, voter).await?;
                    Ok(true)
                })
            })
            .await;
        self.tell_work();
        queued
    }

    /// How many reminders are frozen and not known to be posted.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_reminders(&self) -> Result<i64, DbError> {
        Ok(sqlx::query_scalar!(
            r#"SELECT count(*) AS "count!: i64" FROM sends INDEXED BY sends_waiting
               WHERE state = 'waiting' AND kind IN ('reminder', 'reminder_in_channel')
                 AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Discord does not let a frozen reminder through to the member's direct messages. Where no earlier call may have posted it, what it
    /// was about is due again, from `next` on; else it is over.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn not_let_through(
        &self,
        send: SendId,
        before: Certainty,
        why: NotLetThrough,
        next: UnixMs,
    ) -> Result<(), NotStored> {
        let (send, now) = (send.get(), self.clock.now());
        let done = self.writer.run(move |tx| Box::pin(not_let_through(tx, (send, before), why, next, now))).await;
        self.tell_work();
        done
    }
}

/// Why a reminder was not let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotLetThrough {
    /// The member's direct messages are closed.
    Closed,
    /// There is no such channel.
    NoChannel,
    /// It may be let through later.
    NotNow,
}

async fn not_let_through(
    tx: &mut SqliteConnection,
    (send, before): (i64, Certainty),
    why: NotLetThrough,
    next: UnixMs,
    now: UnixMs,
) -> Result<(), DbError> {
    let whose = sqlx::query!("SELECT guild_id, voter_id FROM send_reminders WHERE send_id = ?1 LIMIT 1", send)
        .fetch_optional(&mut *tx)
        .await?;
    match before {
        Certainty::NotPosted => put_back(tx, &rows(&[send])?, Some(next)).await?,
        Certainty::PerhapsPosted => {
            let now = now.0;
            sqlx::query!(
                "UPDATE sends SET state = 'unknown', ended_ms = ?2 WHERE send_id = ?1 AND state = 'waiting'",
                send,
                now
            )
            .execute(&mut *tx)
            .await?;
            ended(tx, send).await?;
        }
    }
    let Some(whose) = whose else { return Ok(()) };
    match why {
        NotLetThrough::Closed => due::closed(tx, whose.guild_id, whose.voter_id, now).await,
        NotLetThrough::NoChannel => {
            sqlx::query!(
                "UPDATE reminders SET channel_id = NULL WHERE guild_id = ?1 AND voter_id = ?2",
                whose.guild_id,
                whose.voter_id
            )
            .execute(tx)
            .await?;
            Ok(())
        }
        NotLetThrough::NotNow => Ok(()),
    }
}

/// How many of these votes somebody is still to be reminded of; `None` where they are not to be reminded at all.
async fn standing(tx: &mut SqliteConnection, guild: i64, voter: i64, votes: &str) -> Result<Option<usize>, DbError> {
    let found = sqlx::query!(
        r#"SELECT (SELECT count(*) FROM jsonb_each(?3) AS v
                   CROSS JOIN reminder_votes AS d
                       ON d.guild_id = ?1 AND d.voter_id = ?2 AND d.listing_id = v.value ->> 0 AND d.voted_ms = v.value ->> 1
                   CROSS JOIN listings AS l ON l.listing_id = d.listing_id AND l.removed_ms IS NULL AND l.paused_ms IS NULL
                   LEFT JOIN listing_voters AS lv ON lv.listing_id = d.listing_id AND lv.voter_id = d.voter_id
                   WHERE d.at_ms IS NOT NULL AND ifnull(lv.last_ms, 0) <= d.voted_ms) AS "count!: i64"
           FROM reminders AS r CROSS JOIN servers AS s ON s.guild_id = r.guild_id
           WHERE r.guild_id = ?1 AND r.voter_id = ?2 AND r.state = 'on' AND s.reminders = 1
             AND NOT EXISTS (SELECT 1 FROM blocks AS b WHERE b.voter_id = r.voter_id AND b.guild_id = r.guild_id)"#,
        guild,
        voter,
        votes
    )
    .fetch_optional(tx)
    .await?;
    Ok(found.and_then(|row| usize::try_from(row.count).ok()))
}

/// Before a frozen reminder is first tried: whether something of it has changed, so that it was put back to be looked at anew.
pub(in crate::db) async fn put_back_if_void(
    tx: &mut SqliteConnection,
    send: i64,
    now: UnixMs,
) -> Result<bool, DbError> {
    let (now_ms, too_late) = (now.0, now.minus(TOO_LATE).0);
    let fresh = now_ms - FRESH_MS;
    let is_void = sqlx::query_scalar!(
        r#"SELECT s.created_ms < ?2 OR EXISTS (
                SELECT 1 FROM send_reminders AS d
                LEFT JOIN listings AS l ON l.listing_id = d.listing_id
                LEFT JOIN listing_voters AS v ON v.listing_id = d.listing_id AND v.voter_id = d.voter_id
                WHERE d.send_id = s.send_id
                  AND (d.at_ms < ?3 OR l.listing_id IS NULL OR l.removed_ms IS NOT NULL OR l.paused_ms IS NOT NULL
                       OR ifnull(v.last_ms, 0) > d.voted_ms
                       OR NOT EXISTS (SELECT 1 FROM reminders AS r CROSS JOIN servers AS g ON g.guild_id = r.guild_id
                                      WHERE r.guild_id = d.guild_id AND r.voter_id = d.voter_id AND r.state = 'on' AND g.reminders = 1)
                       OR EXISTS (SELECT 1 FROM blocks AS b WHERE b.voter_id = d.voter_id AND b.guild_id = d.guild_id)))
               AS "is_void!: bool"
           FROM sends AS s WHERE s.send_id = ?1 AND s.state = 'waiting' AND s.tried_ms IS NULL
             AND s.kind IN ('reminder', 'reminder_in_channel')"#,
        send,
        fresh,
        too_late
    )
    .fetch_optional(&mut *tx)
    .await?;
    if is_void != Some(true) {
        return Ok(false);
    }
    put_back(tx, &rows(&[send])?, None).await?;
    Ok(true)
}

/// Reminders among these messages, of which it is certain that they were not posted, have never been: what they were about is due again
/// where nothing newer is, from `next` on.
pub(in crate::db) async fn put_back(
    tx: &mut SqliteConnection,
    sends: &str,
    next: Option<UnixMs>,
) -> Result<(), DbError> {
    let whose = sqlx::query!(
        r#"SELECT DISTINCT d.guild_id, d.voter_id, r.state AS "state?" FROM jsonb_each(?1) AS s
         CROSS JOIN send_reminders AS d ON d.send_id = s.value
         LEFT JOIN reminders AS r ON r.guild_id = d.guild_id AND r.voter_id = d.voter_id"#,
        sends
    )
    .fetch_all(&mut *tx)
    .await?;
    for one in whose {
        let is_on = one.state.as_deref() == Some("on");
        sqlx::query!(
            "UPDATE reminder_votes AS d SET at_ms = s.at_ms FROM send_reminders AS s
             WHERE s.send_id IN (SELECT value FROM jsonb_each(?1)) AND s.guild_id = ?2 AND s.voter_id = ?3
               AND d.guild_id = s.guild_id AND d.voter_id = s.voter_id AND d.listing_id = s.listing_id
               AND d.voted_ms = s.voted_ms AND d.at_ms IS NULL",
            sends,
            one.guild_id,
            one.voter_id
        )
        .execute(&mut *tx)
        .await?;
        if is_on {
            let next = next.map(|next| next.0);
            look_again(tx, one.guild_id, one.voter_id).await?;
            sqlx::query!(
                "UPDATE reminders SET look_ms = max(look_ms, ?3) WHERE guild_id = ?1 AND voter_id = ?2 AND ?3 IS NOT NULL",
                one.guild_id,
                one.voter_id,
                next
            )
            .execute(&mut *tx)
            .await?;
        } else {
            // Whoever asks for it again is reminded after all.
            sqlx::query!(
                "DELETE FROM reminder_votes WHERE guild_id = ?1 AND voter_id = ?2 AND at_ms IS NOT NULL",
                one.guild_id,
                one.voter_id
            )
            .execute(&mut *tx)
            .await?;
        }
    }
    sqlx::query!(
        "DELETE FROM sends WHERE kind IN ('reminder', 'reminder_in_channel') AND send_id IN (SELECT value FROM jsonb_each(?1))",
        sends
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// A reminder whose outcome is recorded is about nothing that could come back.
pub(in crate::db) async fn ended(tx: &mut SqliteConnection, send: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM send_reminders WHERE send_id = ?1", send).execute(tx).await?;
    Ok(())
}

/// Everything of a member whose data is deleted.
pub(in crate::db) async fn forget(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM reminder_votes WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM reminders WHERE guild_id = ?1 AND voter_id = ?2", guild, voter).execute(tx).await?;
    Ok(())
}

/// Deletes the next rows of a server; 0 where there are no more.
pub(in crate::db) async fn delete_some(tx: &mut SqliteConnection, guild: i64, most: i64) -> Result<u64, DbError> {
    let votes = sqlx::query!(
        "DELETE FROM reminder_votes WHERE guild_id = ?1 AND (voter_id, listing_id) IN (
             SELECT voter_id, listing_id FROM reminder_votes WHERE guild_id = ?1 LIMIT ?2)",
        guild,
        most
    )
    .execute(&mut *tx)
    .await?
    .rows_affected();
    let members = sqlx::query!(
        "DELETE FROM reminders WHERE guild_id = ?1
             AND voter_id IN (SELECT voter_id FROM reminders WHERE guild_id = ?1 LIMIT ?2)",
        guild,
        most
    )
    .execute(tx)
    .await?
    .rows_affected();
    Ok(votes + members)
}

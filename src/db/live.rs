//! Messages that are kept up to date: where they stand, when each is looked at next, and what became of it.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::outcomes::SendEnd;
use super::{Db, DbError, NotStored, SendLane, deletion, rows};
use crate::vote::{ChannelId, GuildId, ListingId, Live, LiveKind, MessageId, OffBecause, PeriodKind, SendId, UnixMs};

/// One is edited once in this time at the most; the triggers have the same number.
pub const BETWEEN_EDITS: Duration = Duration::from_mins(1);
/// One that is found deleted so often
const MOST_LOST: i64 = 3;
/// within this time is not posted again.
const LOST_WITHIN: Duration = Duration::from_hours(1);

/// A message to be kept up to date.
#[derive(Debug, Clone, Copy)]
pub struct NewLive {
    /// The server.
    pub guild: GuildId,
    /// What it shows.
    pub kind: LiveKind,
    /// Where.
    pub channel: ChannelId,
    /// Of a board: the votes of which period.
    pub period: Option<PeriodKind>,
    /// Of a board: the votes for which listing.
    pub listing: Option<ListingId>,
}

/// A message that is left behind, and where.
pub type LeftBehind = (ChannelId, MessageId);

struct Row {
    live_id: i64,
    guild_id: i64,
    kind: String,
    channel_id: i64,
    period: Option<String>,
    listing_id: Option<i64>,
    message_id: Option<i64>,
    shown: Option<Vec<u8>>,
    edited_ms: i64,
    calls: i64,
    off_ms: Option<i64>,
    off_because: Option<String>,
}

impl Row {
    fn read(self) -> Live {
        let off = self.off_ms.map(UnixMs).zip(self.off_because.as_deref().map(OffBecause::stored));
        Live {
            id: self.live_id,
            guild: GuildId::trusted(self.guild_id),
            kind: LiveKind::stored(&self.kind),
            channel: ChannelId::trusted(self.channel_id),
            period: self.period.and_then(|code| PeriodKind::ALL.into_iter().find(|kind| kind.code() == code)),
            listing: self.listing_id.map(ListingId::trusted),
            message: self.message_id.map(MessageId::trusted),
            shown: self.shown,
            edited: UnixMs(self.edited_ms),
            calls: self.calls,
            off,
        }
    }
}

impl Db {
    /// Every channel with such a message, and when the next is looked at. Messages that wait there go first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn live_lanes(&self) -> Result<Vec<SendLane>, DbError> {
        Ok(sqlx::query!(
            r#"SELECT l.channel_id AS "channel_id!: i64", l.guild_id AS "guild_id!: i64", min(max(l.due_ms, ifnull(r.next_ms, 0))) AS "next_ms!: i64"
               FROM live_messages AS l
               LEFT JOIN refusals AS r
                   ON r.guild_id = l.guild_id AND r.subject = 'channel' AND r.subject_id = l.channel_id
               WHERE l.off_ms IS NULL AND l.send_id IS NULL
                 AND l.guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM sends AS s WHERE s.channel_id = l.channel_id AND s.state = 'waiting')
               GROUP BY l.channel_id, l.guild_id"#
        )
        .map(|row| SendLane {
            channel: ChannelId::trusted(row.channel_id),
            guild: GuildId::trusted(row.guild_id),
            next: UnixMs(row.next_ms),
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// The message of the channel that is to be looked at now, if one is.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_live(&self, guild: GuildId, channel: ChannelId) -> Result<Option<Live>, DbError> {
        let (guild, channel, now) = (guild.get(), channel.get(), self.clock.now().0);
        let found = sqlx::query_as!(
            Row,
            "SELECT live_id, guild_id, kind, channel_id, period, listing_id, message_id, shown, edited_ms, calls, off_ms, off_because
             FROM live_messages
             WHERE guild_id = ?1 AND channel_id = ?2 AND due_ms <= ?3 AND off_ms IS NULL AND send_id IS NULL ORDER BY due_ms LIMIT 1",
            guild,
            channel,
            now
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.map(Row::read))
    }

    /// The server's messages that are kept up to date, or were.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn live_messages(&self, guild: GuildId) -> Result<Vec<Live>, DbError> {
        let guild = guild.get();
        let found = sqlx::query_as!(
            Row,
            "SELECT live_id, guild_id, kind, channel_id, period, listing_id, message_id, shown, edited_ms, calls, off_ms, off_because
             FROM live_messages WHERE guild_id = ?1 ORDER BY kind",
            guild
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(Row::read).collect())
    }

    /// Those that are not kept up any more, of which the owners were not told.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn untold_off_lives(&self) -> Result<Vec<Live>, DbError> {
        let found = sqlx::query_as!(
            Row,
            "SELECT live_id, l.guild_id, l.kind, channel_id, period, listing_id, message_id, shown, edited_ms, calls, off_ms, off_because
             FROM live_messages AS l CROSS JOIN servers AS s ON s.guild_id = l.guild_id
             WHERE off_ms IS NOT NULL AND s.alarm_channel_id IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM removals AS m WHERE m.guild_id = l.guild_id AND m.gone_ms IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM alarms AS a WHERE a.guild_id = l.guild_id AND a.kind = 'live'
                                 AND a.subject_id = l.live_id AND a.told_ms >= l.off_ms)
             ORDER BY off_ms LIMIT 100"
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(Row::read).collect())
    }

    /// Keeps a message up to date from now on, in the place of the server's other of its kind; returns that one, if it stands elsewhere.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], also of a server where nothing is set up, or where the database fails.
    pub async fn keep_live(&self, new: NewLive) -> Result<Option<LeftBehind>, NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if deletion::is_being_deleted(&mut *tx, new.guild.get()).await? {
                        return Ok(None);
                    }
                    keep(tx, new, now).await.map(Some)
                })
            })
            .await;
        self.tell_work();
        done?.ok_or(NotStored::BeingDeleted)
    }

    /// Keeps the message no more; returns it, if it stands somewhere. `None`: there was none.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_live(&self, guild: GuildId, kind: LiveKind) -> Result<Option<Option<LeftBehind>>, NotStored> {
        let now = self.clock.now().0;
        self.writer.run(move |tx| Box::pin(drop_one(tx, guild, kind, now))).await
    }

    /// It was looked at, and says what it should: the next look is then, unless something has called for one since.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn live_looked(&self, live: &Live, next: UnixMs) -> Result<(), NotStored> {
        let (id, calls, next, again) = (live.id, live.calls, next.0, live.edited.plus(BETWEEN_EDITS).0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE live_messages SET due_ms = iif(calls = ?2, ?3, ?4) WHERE live_id = ?1",
                        id,
                        calls,
                        next,
                        again
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// It is about to be edited: whatever comes of that, the next edit is a minute later. `false` where it is not kept any more.
    ///
    /// # Errors
    /// Where the database fails; then no call may be made.
    pub async fn try_edit(&self, live: &Live) -> Result<bool, NotStored> {
        let (id, message, now) = (live.id, live.message.map(MessageId::get), self.clock.now());
        let (now, again) = (now.0, now.plus(BETWEEN_EDITS).0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let done = sqlx::query!(
                        "UPDATE live_messages SET edited_ms = ?3, due_ms = ?4 WHERE live_id = ?1 AND message_id = ?2 AND off_ms IS NULL",
                        id,
                        message,
                        now,
                        again
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() == 1)
                })
            })
            .await
    }

    /// It was edited, and says this; the next look is then, unless something has called for one since.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn live_edited(&self, live: &Live, shown: Vec<u8>, next: UnixMs) -> Result<(), NotStored> {
        let (id, message, calls, next) = (live.id, live.message.map(MessageId::get), live.calls, next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE live_messages SET shown = ?3, due_ms = iif(calls = ?4, max(due_ms, ?5), due_ms)
                         WHERE live_id = ?1 AND message_id = ?2",
                        id,
                        message,
                        shown,
                        calls,
                        next
                    )
                    .execute(&mut *tx)
                    .await?;
                    // The channel is there, and can be seen.
                    sqlx::query!(
                        "DELETE FROM refusals WHERE subject = 'channel' AND reason IN ('channel_gone', 'no_view_channel')
                           AND (guild_id, subject_id) IN (SELECT guild_id, channel_id FROM live_messages WHERE live_id = ?1)",
                        id
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// It is looked at again then.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_live(&self, live: &Live, next: UnixMs) -> Result<(), NotStored> {
        let (id, next) = (live.id, next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE live_messages SET due_ms = ?2 WHERE live_id = ?1", id, next)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// It was deleted in Discord: it is posted again, unless that has happened too often.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn live_lost(&self, live: &Live) -> Result<(), NotStored> {
        let (id, message, now) = (live.id, live.message.map(MessageId::get), self.clock.now());
        let done = self.writer.run(move |tx| Box::pin(lose(tx, id, message, now))).await;
        self.tell_work();
        done
    }
}

pub(super) async fn keep(tx: &mut SqliteConnection, new: NewLive, now: UnixMs) -> Result<Option<LeftBehind>, DbError> {
    let (guild, kind, channel) = (new.guild.get(), new.kind.code(), new.channel.get());
    let (period, listing, now_ms) = (new.period.map(PeriodKind::code), new.listing.map(ListingId::get), now.0);
    let elsewhere = sqlx::query!(
        "SELECT channel_id, message_id, send_id FROM live_messages WHERE guild_id = ?1 AND kind = ?2 AND channel_id <> ?3",
        guild,
        kind,
        channel
    )
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(send) = elsewhere.as_ref().and_then(|one| one.send_id) {
        forget_send(&mut *tx, send, now_ms).await?;
    }
    sqlx::query!(
        "INSERT INTO live_messages (guild_id, kind, channel_id, period, listing_id, due_ms)
         SELECT guild_id, ?2, ?3, ?4, ?5, ?6 FROM servers WHERE guild_id = ?1
         ON CONFLICT DO UPDATE SET
             period = excluded.period, listing_id = excluded.listing_id, due_ms = excluded.due_ms, calls = calls + 1,
             message_id = iif(channel_id = excluded.channel_id, message_id, NULL),
             send_id = iif(channel_id = excluded.channel_id, send_id, NULL),
             channel_id = excluded.channel_id, lost = 0, lost_ms = 0, off_ms = NULL, off_because = NULL",
        guild,
        kind,
        channel,
        period,
        listing,
        now_ms
    )
    .execute(tx)
    .await?;
    Ok(elsewhere.and_then(|one| left(one.channel_id, one.message_id)))
}

pub(super) async fn drop_one(
    tx: &mut SqliteConnection,
    guild: GuildId,
    kind: LiveKind,
    now: i64,
) -> Result<Option<Option<LeftBehind>>, DbError> {
    let (guild, kind) = (guild.get(), kind.code());
    let gone = sqlx::query!(
        "DELETE FROM live_messages WHERE guild_id = ?1 AND kind = ?2 RETURNING channel_id, message_id, send_id",
        guild,
        kind
    )
    .fetch_optional(&mut *tx)
    .await?;
    let Some(gone) = gone else { return Ok(None) };
    if let Some(send) = gone.send_id {
        forget_send(tx, send, now).await?;
    }
    Ok(Some(left(gone.channel_id, gone.message_id)))
}

fn left(channel: i64, message: Option<i64>) -> Option<LeftBehind> {
    message.map(|message| (ChannelId::trusted(channel), MessageId::trusted(message)))
}

/// What was never tried is not posted any more.
async fn forget_send(tx: &mut SqliteConnection, send: i64, now: i64) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE sends SET state = 'dropped', ended_ms = ?2, body = '' WHERE send_id = ?1 AND state = 'waiting' AND tried_ms IS NULL",
        send,
        now
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Somebody's name goes: what waits, and is certain not to be posted, is written anew.
pub(super) async fn write_anew(tx: &mut SqliteConnection, guild: i64) -> Result<(), DbError> {
    let waiting = sqlx::query!(
        r#"SELECT s.send_id AS "send_id!", s.created_ms FROM live_messages AS l CROSS JOIN sends AS s ON s.send_id = l.send_id
           WHERE l.guild_id = ?1 AND s.state = 'waiting' AND s.tried_ms IS NULL"#,
        guild
    )
    .fetch_all(&mut *tx)
    .await?;
    for row in waiting {
        sqlx::query!("UPDATE live_messages SET send_id = NULL, due_ms = 0 WHERE send_id = ?1", row.send_id)
            .execute(&mut *tx)
            .await?;
        forget_send(&mut *tx, row.send_id, row.created_ms).await?;
    }
    Ok(())
}

/// In the open transaction: what is to be posted is about to be frozen; `false` where it is not wanted any more.
pub(super) async fn take(tx: &mut SqliteConnection, live: i64, shown: &[u8]) -> Result<bool, DbError> {
    let taken = sqlx::query!(
        "UPDATE live_messages SET shown = ?2 WHERE live_id = ?1 AND message_id IS NULL AND send_id IS NULL AND off_ms IS NULL",
        live,
        shown
    )
    .execute(tx)
    .await?;
    Ok(taken.rows_affected() == 1)
}

/// And is frozen.
pub(super) async fn note_send(tx: &mut SqliteConnection, live: i64, send: i64) -> Result<(), DbError> {
    sqlx::query!("UPDATE live_messages SET send_id = ?2 WHERE live_id = ?1", live, send).execute(tx).await?;
    Ok(())
}

/// In the open transaction: a send ended, which may have posted one. Who stands there is in the message; here it is forgotten.
pub(super) async fn note_end(
    tx: &mut SqliteConnection,
    send: SendId,
    end: SendEnd,
    now: UnixMs,
) -> Result<(), DbError> {
    let (send, now_ms, again) = (send.get(), now.0, now.plus(BETWEEN_EDITS).0);
    sqlx::query!("UPDATE sends SET body = '' WHERE send_id = ?1 AND kind = 'live'", send).execute(&mut *tx).await?;
    let because = match end {
        SendEnd::Sent(message) => {
            let message = message.get();
            sqlx::query!(
                "UPDATE live_messages SET message_id = ?2, send_id = NULL, edited_ms = ?3, due_ms = ?4 WHERE send_id = ?1",
                send,
                message,
                now_ms,
                again
            )
            .execute(tx)
            .await?;
            return Ok(());
        }
        SendEnd::Deleted => {
            let live = sqlx::query_scalar!(
                r#"UPDATE live_messages SET send_id = NULL WHERE send_id = ?1 RETURNING live_id AS "live_id!""#,
                send
            )
            .fetch_optional(&mut *tx)
            .await?;
            return match live {
                Some(live) => lose(tx, live, None, now).await,
                None => Ok(()),
            };
        }
        SendEnd::Unknown => OffBecause::Unknown,
        SendEnd::Dropped => OffBecause::Refused,
    };
    let because = because.code();
    sqlx::query!(
        "UPDATE live_messages SET send_id = NULL, off_ms = ?2, off_because = ?3 WHERE send_id = ?1",
        send,
        now_ms,
        because
    )
    .execute(tx)
    .await?;
    Ok(())
}

async fn lose(tx: &mut SqliteConnection, live: i64, message: Option<i64>, now: UnixMs) -> Result<(), DbError> {
    let (now_ms, since, deleted) = (now.0, now.minus(LOST_WITHIN).0, OffBecause::Deleted.code());
    sqlx::query!(
        "UPDATE live_messages
         SET message_id = NULL, shown = NULL, due_ms = ?3, lost = iif(lost_ms > ?4, lost, 0) + 1, lost_ms = iif(lost_ms > ?4, lost_ms, ?3)
         WHERE live_id = ?1 AND message_id IS ?2",
        live,
        message,
        now_ms,
        since
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "UPDATE live_messages SET off_ms = ?2, off_because = ?4 WHERE live_id = ?1 AND lost >= ?3 AND off_ms IS NULL",
        live,
        now_ms,
        MOST_LOST,
        deleted
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// In the open transaction: votes of these servers were counted. Whether that concerns a message that is kept up to date, or a goal.
pub(super) async fn call(tx: &mut SqliteConnection, guilds: &[i64]) -> Result<bool, DbError> {
    let guilds = rows(guilds)?;
    let goals = sqlx::query!(
        "UPDATE goals SET calls = calls + 1, look_ms = 0 WHERE guild_id IN (SELECT value FROM jsonb_each(?1)) AND ended_ms IS NULL",
        guilds
    )
    .execute(&mut *tx)
    .await?;
    let live = sqlx::query!(
        "UPDATE live_messages SET calls = calls + 1, due_ms = min(due_ms, edited_ms + 60000)
         WHERE guild_id IN (SELECT value FROM jsonb_each(?1)) AND off_ms IS NULL",
        guilds
    )
    .execute(tx)
    .await?;
    Ok(goals.rows_affected() + live.rows_affected() > 0)
}

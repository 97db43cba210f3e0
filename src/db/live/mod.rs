//! Messages that are kept up to date: which there are, where they stand, and what calls for a look at them.

mod edits;
mod posting;

pub(super) use self::posting::{note_end, note_send, take, write_anew};

use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, deletion, rows};
use crate::vote::{ChannelId, GuildId, ListingId, Live, LiveKind, MessageId, OffBecause, PeriodKind, UnixMs};

/// One is edited once in this time at the most; the triggers have the same number.
pub const BETWEEN_EDITS: Duration = Duration::from_mins(1);

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
             -- What does not wait any more posts nothing.
             send_id = iif(channel_id = excluded.channel_id, (SELECT s.send_id FROM sends AS s
                           WHERE s.send_id = live_messages.send_id AND s.state = 'waiting'), NULL),
             channel_id = excluded.channel_id, lost = 0, lost_ms = 0, refused = 0, off_ms = NULL, off_because = NULL",
        guild,
        kind,
        channel,
        period,
        listing,
        now_ms
    )
    .execute(&mut *tx)
    .await?;
    if new.kind == LiveKind::Goal {
        // What was reached before is told where goals are shown now.
        sqlx::query!(
            "UPDATE sends SET channel_id = ?2 WHERE guild_id = ?1 AND kind = 'goal' AND state = 'waiting' AND tried_ms IS NULL",
            guild,
            channel
        )
        .execute(tx)
        .await?;
    }
    Ok(elsewhere.and_then(|one| left(one.channel_id, one.message_id)))
}

/// In the open transaction: a listing is removed. A goal for it goes, and what shows its votes is looked at, and then taken away.
pub(super) async fn forget_listing(tx: &mut SqliteConnection, listing: i64) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE live_messages SET calls = calls + 1, due_ms = 0
         WHERE listing_id = ?1 OR (kind = 'goal' AND guild_id IN (SELECT guild_id FROM goals WHERE listing_id = ?1))",
        listing
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("DELETE FROM goals WHERE listing_id = ?1", listing).execute(tx).await?;
    Ok(())
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

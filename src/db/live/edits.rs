//! When each message that is kept up to date is looked at, and what became of its edits.

use super::super::{Db, DbError, NotStored, SendLane};
use super::posting::lose;
use super::{BETWEEN_EDITS, Row};
use crate::vote::{ChannelId, GuildId, Live, MessageId, OffBecause, UnixMs};

/// One of which so many edits in a row are not accepted is given up.
const MOST_REFUSED: i64 = 4;

impl Db {
    /// Every channel with such a message, and when the next is looked at. Messages that wait there go first, and what is to be posted waits
    /// for what Discord refuses; one that stands there is edited all the same, as long as the channel can be seen.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn live_lanes(&self) -> Result<Vec<SendLane>, DbError> {
        Ok(sqlx::query!(
            r#"SELECT l.channel_id AS "channel_id!: i64", l.guild_id AS "guild_id!: i64", min(max(l.due_ms, ifnull(r.next_ms, 0))) AS "next_ms!: i64"
               FROM live_messages AS l
               LEFT JOIN refusals AS r
                   ON r.guild_id = l.guild_id AND r.subject = 'channel' AND r.subject_id = l.channel_id
                   AND (l.message_id IS NULL OR r.reason IN ('channel_gone', 'no_view_channel'))
               WHERE l.off_ms IS NULL AND l.send_id IS NULL
                 AND l.guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)
                 AND (l.message_id IS NOT NULL
                      OR NOT EXISTS (SELECT 1 FROM sends AS s WHERE s.channel_id = l.channel_id AND s.state = 'waiting'))
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

    /// The message of the channel that is to be looked at now, if one is. `only_edits`: nothing can be posted there now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_live(
        &self,
        guild: GuildId,
        channel: ChannelId,
        only_edits: bool,
    ) -> Result<Option<Live>, DbError> {
        let (guild, channel, now) = (guild.get(), channel.get(), self.clock.now().0);
        let found = sqlx::query_as!(
            Row,
            "SELECT live_id, guild_id, kind, channel_id, period, listing_id, message_id, shown, edited_ms, calls, off_ms, off_because
             FROM live_messages
             WHERE guild_id = ?1 AND channel_id = ?2 AND due_ms <= ?3 AND off_ms IS NULL AND send_id IS NULL
               AND (NOT ?4 OR message_id IS NOT NULL)
             ORDER BY due_ms LIMIT 1",
            guild,
            channel,
            now,
            only_edits
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.map(Row::read))
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
                        "UPDATE live_messages SET shown = ?3, refused = 0, due_ms = iif(calls = ?4, max(due_ms, ?5), due_ms)
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

    /// It is looked at again then, whatever calls for a look before.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_live(&self, live: &Live, next: UnixMs) -> Result<(), NotStored> {
        let (id, next) = (live.id, next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE live_messages SET due_ms = ?2, edited_ms = max(edited_ms, ?2 - 60000) WHERE live_id = ?1",
                        id,
                        next
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Discord did not accept an edit: it is tried again then, unless that has happened too often.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn edit_not_accepted(&self, live: &Live, next: UnixMs) -> Result<(), NotStored> {
        let (id, next, now) = (live.id, next.0, self.clock.now().0);
        let because = OffBecause::Refused.code();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE live_messages SET refused = refused + 1, due_ms = ?2, edited_ms = max(edited_ms, ?2 - 60000)
                         WHERE live_id = ?1",
                        id,
                        next
                    )
                    .execute(&mut *tx)
                    .await?;
                    sqlx::query!(
                        "UPDATE live_messages SET off_ms = ?2, off_because = ?4 WHERE live_id = ?1 AND refused >= ?3 AND off_ms IS NULL",
                        id,
                        now,
                        MOST_REFUSED,
                        because
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Whether this message is one that is kept up to date.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_live(&self, guild: GuildId, message: MessageId) -> Result<bool, DbError> {
        let (guild, message) = (guild.get(), message.get());
        Ok(sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM live_messages WHERE guild_id = ?1 AND message_id = ?2) AS "is_live!: bool""#,
            guild,
            message
        )
        .fetch_one(&self.readers)
        .await?)
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

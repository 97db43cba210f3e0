//! How such a message comes to stand in its channel: what posts it, how that ended, and how often it was lost.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::super::DbError;
use super::super::outcomes::SendEnd;
use super::{BETWEEN_EDITS, forget_send};
use crate::vote::{OffBecause, SendId, UnixMs};

/// One that is found deleted so often
const MOST_LOST: i64 = 3;
/// within this time is not posted again.
const LOST_WITHIN: Duration = Duration::from_hours(1);

/// Somebody's name goes: what waits, and is certain not to be posted, is written anew.
pub(in crate::db) async fn write_anew(tx: &mut SqliteConnection, guild: i64) -> Result<(), DbError> {
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
pub(in crate::db) async fn take(tx: &mut SqliteConnection, live: i64, shown: &[u8]) -> Result<bool, DbError> {
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
pub(in crate::db) async fn note_send(tx: &mut SqliteConnection, live: i64, send: i64) -> Result<(), DbError> {
    sqlx::query!("UPDATE live_messages SET send_id = ?2 WHERE live_id = ?1", live, send).execute(tx).await?;
    Ok(())
}

/// In the open transaction: a send ended, which may have posted one. Who stands there is in the message; here it is forgotten.
pub(in crate::db) async fn note_end(
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

pub(super) async fn lose(
    tx: &mut SqliteConnection,
    live: i64,
    message: Option<i64>,
    now: UnixMs,
) -> Result<(), DbError> {
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

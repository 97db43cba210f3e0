//! Of somebody's reminders.

use serde::Serialize;
use sqlx::SqliteConnection;

use super::{instant, listing};
use crate::db::DbError;
use crate::vote::TimeOfDay;

#[derive(Serialize)]
pub(super) struct Reminder {
    state: String,
    since: Option<String>,
    language: String,
    quiet_from: Option<String>,
    quiet_until: Option<String>,
    quiet_zone: Option<String>,
    direct_messages: Option<String>,
    direct_messages_closed_since: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Reminded {
    listing: String,
    voted: Option<String>,
    /// `None`: they were reminded, or it was too late for it.
    due: Option<String>,
}

pub(super) async fn reminder(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Option<Reminder>, DbError> {
    let time = |minutes: Option<i64>| {
        let minutes = minutes.and_then(|minutes| u16::try_from(minutes).ok());
        minutes.and_then(TimeOfDay::after_midnight).map(TimeOfDay::text)
    };
    Ok(sqlx::query!(
        "SELECT state, since_ms, language, quiet_from, quiet_until, quiet_zone, channel_id, closed_ms FROM reminders
         WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .map(|row| Reminder {
        state: row.state,
        since: instant(Some(row.since_ms)),
        language: row.language,
        quiet_from: time(row.quiet_from),
        quiet_until: time(row.quiet_until),
        quiet_zone: row.quiet_zone,
        direct_messages: row.channel_id.map(|id| id.to_string()),
        direct_messages_closed_since: instant(row.closed_ms),
    })
    .fetch_optional(connection)
    .await?)
}

pub(super) async fn reminded(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Reminded>, DbError> {
    Ok(sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, d.voted_ms, d.at_ms FROM reminder_votes AS d
         CROSS JOIN listings AS l ON l.listing_id = d.listing_id
         WHERE d.guild_id = ?1 AND d.voter_id = ?2 ORDER BY d.listing_id",
        guild,
        voter
    )
    .map(|row| Reminded {
        listing: listing(&row.site, &row.kind, row.subject_id),
        voted: instant(Some(row.voted_ms)),
        due: instant(row.at_ms),
    })
    .fetch_all(connection)
    .await?)
}

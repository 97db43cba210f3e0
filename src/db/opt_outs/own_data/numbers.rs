//! Of somebody's votes that were never delivered, as far as a site's numbers tell of them. Those that are counted stand among the entries.

use serde::Serialize;
use sqlx::SqliteConnection;

use super::{LIMIT, instant, listing};
use crate::db::DbError;

#[derive(Serialize)]
pub(super) struct Missing {
    listing: String,
    from_number: i64,
    to_number: i64,
    cast_after: Option<String>,
    cast_before: Option<String>,
}

pub(super) async fn missing(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Missing>, DbError> {
    Ok(sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, g.first, g.last, g.after_ms, g.before_ms FROM listings AS l
         CROSS JOIN gaps AS g ON g.listing_id = l.listing_id AND g.voter_id = ?2
         WHERE l.guild_id = ?1 ORDER BY l.listing_id, g.epoch, g.first LIMIT ?3",
        guild,
        voter,
        LIMIT
    )
    .map(|row| Missing {
        listing: listing(&row.site, &row.kind, row.subject_id),
        from_number: row.first,
        to_number: row.last,
        cast_after: instant(row.after_ms),
        cast_before: instant(Some(row.before_ms)),
    })
    .fetch_all(connection)
    .await?)
}

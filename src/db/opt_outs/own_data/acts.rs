//! Of what somebody did for the server. Whom it concerned stays theirs.

use serde::Serialize;
use sqlx::SqliteConnection;

use super::{LIMIT, instant, listing};
use crate::db::DbError;

#[derive(Serialize)]
pub(super) struct Correction {
    entry: i64,
    votes: i64,
    received: Option<String>,
    reason: Option<String>,
}

/// How they would word a listing's thank-you, and have not saved it.
#[derive(Serialize)]
pub(super) struct Draft {
    listing: String,
    changed: Option<String>,
    text: String,
}

/// A change that they made, as `/ledger log` has it.
#[derive(Serialize)]
pub(super) struct Change {
    kind: String,
    at: Option<String>,
    reason: Option<String>,
}

/// A member whom they blocked, and who still is.
#[derive(Serialize)]
pub(super) struct Block {
    since: Option<String>,
    reason: String,
}

pub(super) async fn corrections(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Correction>, DbError> {
    Ok(sqlx::query!(
        "SELECT e.entry_id, e.amount, e.received_ms, e.reason FROM listings AS l
         CROSS JOIN entries AS e INDEXED BY entries_of_an_author ON e.listing_id = l.listing_id AND e.author_id = ?2
         WHERE l.guild_id = ?1 AND e.kind = 'correction' ORDER BY e.entry_id DESC LIMIT ?3",
        guild,
        voter,
        LIMIT
    )
    .map(|row| Correction {
        entry: row.entry_id,
        votes: row.amount,
        received: instant(Some(row.received_ms)),
        reason: row.reason,
    })
    .fetch_all(connection)
    .await?)
}

pub(super) async fn changes(
    connection: &mut SqliteConnection,
    (guild, author): (i64, i64),
) -> Result<Vec<Change>, DbError> {
    Ok(sqlx::query!(
        "SELECT kind, at_ms, reason FROM changes WHERE guild_id = ?1 AND author_id = ?2 ORDER BY change_id DESC LIMIT ?3",
        guild,
        author,
        LIMIT
    )
    .map(|row| Change { kind: row.kind, at: instant(Some(row.at_ms)), reason: row.reason })
    .fetch_all(connection)
    .await?)
}

pub(super) async fn blocks(
    connection: &mut SqliteConnection,
    (guild, author): (i64, i64),
) -> Result<Vec<Block>, DbError> {
    Ok(sqlx::query!(
        "SELECT since_ms, reason FROM blocks WHERE guild_id = ?1 AND author_id = ?2 ORDER BY block_id DESC LIMIT ?3",
        guild,
        author,
        LIMIT
    )
    .map(|row| Block { since: instant(Some(row.since_ms)), reason: row.reason })
    .fetch_all(connection)
    .await?)
}

pub(super) async fn drafts(
    connection: &mut SqliteConnection,
    (guild, author): (i64, i64),
) -> Result<Vec<Draft>, DbError> {
    Ok(sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, d.changed_ms, d.words FROM listings AS l
         CROSS JOIN thanks_drafts AS d ON d.listing_id = l.listing_id
         WHERE l.guild_id = ?1 AND d.author_id = ?2 ORDER BY l.listing_id",
        guild,
        author
    )
    .map(|row| Draft {
        listing: listing(&row.site, &row.kind, row.subject_id),
        changed: instant(Some(row.changed_ms)),
        text: row.words,
    })
    .fetch_all(connection)
    .await?)
}

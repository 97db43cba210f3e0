//! Of somebody's votes: the ledger's entries, what they come to, and the results that they stand in.

use serde::Serialize;
use sqlx::SqliteConnection;

use super::{LIMIT, instant, listing};
use crate::db::DbError;
use crate::vote::LocalDay;

#[derive(Serialize)]
pub(super) struct Total {
    listing: Option<String>,
    name: Option<String>,
    votes: i64,
    first_vote: Option<String>,
    last_vote: Option<String>,
    vote_again: Option<String>,
    /// As of the last vote; `None` for one listing: streaks are the server's.
    streak: Option<i64>,
    best_streak: Option<i64>,
    streak_freezes: Option<i64>,
}

#[derive(Serialize)]
pub(super) struct Tally {
    listing: Option<String>,
    period: String,
    first_day: String,
    votes: i64,
}

#[derive(Serialize)]
pub(super) struct Entry {
    #[serde(rename = "entry")]
    id: i64,
    listing: String,
    kind: String,
    votes: i64,
    name: Option<String>,
    at: Option<String>,
    day: String,
    received: Option<String>,
    claimed: Option<String>,
    times_voted: Option<i64>,
    vote_again: Option<String>,
    /// The streak that it made.
    streak: Option<i64>,
    reason: Option<String>,
    received_as: Option<String>,
}

/// A place in the result of a period.
#[derive(Serialize)]
pub(super) struct Won {
    period: String,
    first_day: String,
    rank: i64,
    votes: i64,
    name: Option<String>,
}

pub(super) async fn of_server(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Option<Total>, DbError> {
    Ok(sqlx::query!(
        "SELECT name, total, first_ms, last_ms, streak, best_streak, freezes FROM voters WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .map(|row| Total {
        listing: None,
        name: row.name,
        votes: row.total,
        first_vote: instant(row.first_ms),
        last_vote: instant(row.last_ms),
        vote_again: None,
        streak: Some(row.streak),
        best_streak: Some(row.best_streak),
        streak_freezes: Some(row.freezes),
    })
    .fetch_optional(connection)
    .await?)
}

pub(super) async fn of_listings(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Total>, DbError> {
    Ok(sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, v.total, v.first_ms, v.last_ms, v.again_ms FROM listings AS l
         CROSS JOIN listing_voters AS v ON v.listing_id = l.listing_id AND v.voter_id = ?2
         WHERE l.guild_id = ?1 ORDER BY l.listing_id",
        guild,
        voter
    )
    .map(|row| Total {
        listing: Some(listing(&row.site, &row.kind, row.subject_id)),
        name: None,
        votes: row.total,
        first_vote: instant(row.first_ms),
        last_vote: instant(row.last_ms),
        vote_again: instant(row.again_ms),
        streak: None,
        best_streak: None,
        streak_freezes: None,
    })
    .fetch_all(connection)
    .await?)
}

pub(super) async fn tallies(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Tally>, DbError> {
    Ok(sqlx::query!(
        r#"SELECT b.period, b.first_day, t.votes AS "votes!", l.site AS "site?", l.kind AS "kind?", l.subject_id AS "subject_id?"
           FROM boards AS b CROSS JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = ?2
           LEFT JOIN listings AS l ON l.listing_id = b.listing_id
           WHERE b.guild_id = ?1 ORDER BY b.first_day DESC, b.board_id"#,
        guild,
        voter
    )
    .map(|row| Tally {
        listing: match (row.site, row.kind, row.subject_id) {
            (Some(site), Some(kind), Some(subject)) => Some(listing(&site, &kind, subject)),
            _ => None,
        },
        period: row.period,
        first_day: LocalDay(row.first_day).date().to_string(),
        votes: row.votes,
    })
    .fetch_all(connection)
    .await?)
}

pub(super) async fn won(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Won>, DbError> {
    Ok(sqlx::query!(
        "SELECT period, first_day, rank, votes, name FROM period_winners
         WHERE guild_id = ?1 AND voter_id = ?2 ORDER BY first_day DESC, period LIMIT ?3",
        guild,
        voter,
        LIMIT
    )
    .map(|row| Won {
        period: row.period,
        first_day: LocalDay(row.first_day).date().to_string(),
        rank: row.rank,
        votes: row.votes,
        name: row.name,
    })
    .fetch_all(connection)
    .await?)
}

/// `None` where only a hash of it is left.
fn received_as(body: &[u8]) -> Option<String> {
    (body.first() != Some(&0)).then(|| String::from_utf8_lossy(body).into_owned())
}

pub(super) async fn entries(connection: &mut SqliteConnection, ids: &str) -> Result<Vec<Entry>, DbError> {
    Ok(sqlx::query!(
        r#"SELECT e.entry_id, l.site, l.kind AS listing_kind, l.subject_id, e.kind, e.amount, e.name, e.at_ms, e.local_day,
                  e.received_ms, e.claimed_ms, e.times_voted, e.vote_again_ms, e.reason, b.body AS "body?", s.streak AS "streak?"
           FROM jsonb_each(?1) AS v CROSS JOIN entries AS e ON e.entry_id = v.value
           CROSS JOIN listings AS l ON l.listing_id = e.listing_id LEFT JOIN bodies AS b ON b.entry_id = e.entry_id
           LEFT JOIN vote_streaks AS s ON s.entry_id = e.entry_id
           ORDER BY e.entry_id DESC"#,
        ids
    )
    .map(|row| Entry {
        id: row.entry_id,
        listing: listing(&row.site, &row.listing_kind, row.subject_id),
        kind: row.kind,
        votes: row.amount,
        name: row.name,
        at: instant(Some(row.at_ms)),
        day: LocalDay(row.local_day).date().to_string(),
        received: instant(Some(row.received_ms)),
        claimed: instant(row.claimed_ms),
        times_voted: row.times_voted,
        vote_again: instant(row.vote_again_ms),
        streak: row.streak,
        reason: row.reason,
        received_as: row.body.as_deref().and_then(received_as),
    })
    .fetch_all(connection)
    .await?)
}

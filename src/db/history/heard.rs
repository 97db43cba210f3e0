//! What settle heard of numbers, written with the state that it made.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::super::{DbError, rows};
use crate::rules::sequence::{Cast, Heard, Run};
use crate::vote::{GuildId, ListingId, UnixMs, UserId};

/// A vote that comes later than this after one that followed it is not waited for.
const EXPECTED: Duration = Duration::from_hours(1);

/// What the number of a vote told of others.
#[derive(Debug, Clone, Copy)]
pub(in crate::db) struct HeardNumber {
    pub(in crate::db) guild: GuildId,
    pub(in crate::db) listing: ListingId,
    pub(in crate::db) voter: UserId,
    pub(in crate::db) number: i64,
    pub(in crate::db) received: UnixMs,
    /// The instant of the latest vote that had a number.
    pub(in crate::db) latest: Option<UnixMs>,
    pub(in crate::db) heard: Heard,
}

/// The rows of a batch.
pub(in crate::db) struct NumberRows {
    /// Listing, voter, epoch, first, last, between which votes, when they are not expected any more, and when the last was received.
    gaps: Option<String>,
    late: Vec<LateNumber>,
}

struct LateNumber {
    listing: i64,
    voter: i64,
    number: i64,
    cast: Cast,
    received: i64,
    latest: Option<UnixMs>,
}

struct StoredGap {
    epoch: i64,
    first: i64,
    last: i64,
    after_ms: Option<i64>,
    before_ms: i64,
    due_ms: Option<i64>,
}

impl NumberRows {
    pub(in crate::db) fn new(heard: &[HeardNumber]) -> Result<Self, DbError> {
        let (mut gaps, mut late) = (Vec::new(), Vec::new());
        for of in heard {
            let (listing, voter) = (of.listing.get(), of.voter.get());
            match of.heard {
                Heard::Missing(gap) => {
                    let Run { epoch, first, last, after, before } = gap;
                    let due = gap.is_believed().then(|| of.received.plus(EXPECTED).0);
                    let (after, before) = (after.map(|at| at.0), before.0);
                    gaps.push((listing, voter, epoch, first, last, after, before, due, of.received.0));
                }
                Heard::Late(cast) => {
                    let (number, received, latest) = (of.number, of.received.0, of.latest);
                    late.push(LateNumber { listing, voter, number, cast, received, latest });
                }
                Heard::Nothing | Heard::Anew => {}
            }
        }
        let gaps = if gaps.is_empty() { None } else { Some(rows(&gaps)?) };
        Ok(Self { gaps, late })
    }

    /// Writes them; whether somebody's recovered votes are to be looked at.
    pub(in crate::db) async fn store(&self, tx: &mut SqliteConnection) -> Result<bool, DbError> {
        let mut calls = false;
        if let Some(gaps) = &self.gaps {
            sqlx::query!(
                "INSERT INTO gaps (listing_id, voter_id, epoch, first, last, after_ms, before_ms, due_ms)
                 SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5, v.value ->> 6,
                        v.value ->> 7
                 FROM jsonb_each(?1) AS v WHERE true ON CONFLICT DO NOTHING",
                gaps
            )
            .execute(&mut *tx)
            .await?;
            let called = sqlx::query!(
                "INSERT INTO recoveries (listing_id, voter_id, due_ms)
                 SELECT v.value ->> 0, v.value ->> 1, v.value ->> 7 FROM jsonb_each(?1) AS v
                 CROSS JOIN listings AS l ON l.listing_id = v.value ->> 0
                 WHERE l.history = 1 AND v.value ->> 7 IS NOT NULL
                 ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms)",
                gaps
            )
            .execute(&mut *tx)
            .await?;
            // Where data was deleted, a look finds out at once whether it was theirs: then the gap is forgotten, and nobody is promised
            // votes of it.
            let doubted = sqlx::query!(
                "INSERT INTO recoveries (listing_id, voter_id, due_ms)
                 SELECT v.value ->> 0, v.value ->> 1, v.value ->> 8 FROM jsonb_each(?1) AS v
                 CROSS JOIN listings AS l ON l.listing_id = v.value ->> 0
                 WHERE EXISTS (SELECT 1 FROM erasures AS e WHERE e.guild_id = l.guild_id)
                 ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms)",
                gaps
            )
            .execute(&mut *tx)
            .await?;
            calls = called.rows_affected() + doubted.rows_affected() > 0;
        }
        for late in &self.late {
            calls |= take_out(tx, late).await?;
        }
        Ok(calls)
    }
}

/// Takes a number that came after all out of its gap, if there is one; whether that calls for a look.
async fn take_out(tx: &mut SqliteConnection, late: &LateNumber) -> Result<bool, DbError> {
    let LateNumber { listing, voter, number, cast, received, latest } = *late;
    let found = sqlx::query_as!(
        StoredGap,
        "SELECT epoch, first, last, after_ms, before_ms, due_ms FROM gaps
         WHERE listing_id = ?1 AND voter_id = ?2 AND first <= ?3 AND last >= ?3",
        listing,
        voter,
        number
    )
    .fetch_all(&mut *tx)
    .await?;
    let of = found
        .into_iter()
        .filter(|gap| cast.is_between(gap.after_ms.map(UnixMs), UnixMs(gap.before_ms), latest))
        .min_by_key(|gap| cast.order(gap.epoch, UnixMs(gap.before_ms)));
    let Some(gap) = of else { return Ok(false) };
    sqlx::query!(
        "DELETE FROM gaps WHERE listing_id = ?1 AND voter_id = ?2 AND epoch = ?3 AND first = ?4",
        listing,
        voter,
        gap.epoch,
        gap.first
    )
    .execute(&mut *tx)
    .await?;
    for (first, last) in [(gap.first, number - 1), (number + 1, gap.last)] {
        if first <= last {
            sqlx::query!(
                "INSERT INTO gaps (listing_id, voter_id, epoch, first, last, after_ms, before_ms, due_ms)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                listing,
                voter,
                gap.epoch,
                first,
                last,
                gap.after_ms,
                gap.before_ms,
                gap.due_ms
            )
            .execute(&mut *tx)
            .await?;
        }
    }
    let called = sqlx::query!(
        "INSERT INTO recoveries (listing_id, voter_id, due_ms)
         SELECT listing_id, ?2, ?3 FROM listings WHERE listing_id = ?1 AND history = 1
         ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms)",
        listing,
        voter,
        received
    )
    .execute(tx)
    .await?;
    Ok(called.rows_affected() > 0)
}

//! A vote on its way into the ledger, and whether the ledger has it already.

use bytes::Bytes;
use sqlx::SqliteConnection;

use super::DbError;
use crate::vote::{Delivery, ListingId, LocalDay, TokenId, UnixMs};

/// Votes that name no instant are taken for the same vote if they were received this close to each other, in ms.
const SAME_HOUR_MS: i64 = 60 * 60 * 1000;

/// A vote on its way into the ledger.
#[derive(Debug, Clone)]
pub struct NewVote {
    /// The token that it came by.
    pub token: TokenId,
    /// That token's listing.
    pub listing: ListingId,
    /// What the site told.
    pub delivery: Delivery,
    /// The date of the vote in the server's zone.
    pub day: LocalDay,
    /// When it was received.
    pub received: UnixMs,
    /// The bytes it came as.
    pub body: Bytes,
    /// What it came back from, if it was kept before.
    pub origin: Origin,
}

/// Whether the token must still be valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It has just been received: the token decides at the commit.
    Received,
    /// It was kept when its token was valid, and is replayed.
    Replayed,
}

/// Whether the ledger has the vote already.
pub(super) async fn is_known(connection: &mut SqliteConnection, vote: &NewVote) -> Result<bool, DbError> {
    let Some(claimed) = vote.delivery.claimed else { return undated_in_ledger(connection, vote).await };
    let (listing, claimed, voter) = (vote.listing.get(), claimed.0, vote.delivery.voter.get());
    let times_voted = vote.delivery.times_voted;
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM entries
                          WHERE listing_id = ?1 AND claimed_ms = ?2 AND voter_id = ?3 AND ifnull(times_voted, -1) = ifnull(?4, -1))
               AS "known!: bool""#,
        listing,
        claimed,
        voter,
        times_voted
    )
    .fetch_one(connection)
    .await?)
}

/// Whether it has this one, which names no instant.
pub(super) async fn undated_in_ledger(connection: &mut SqliteConnection, vote: &NewVote) -> Result<bool, DbError> {
    let (listing, voter, body) = (vote.listing.get(), vote.delivery.voter.get(), &*vote.body);
    let (from, to) = (vote.received.0 - SAME_HOUR_MS, vote.received.0 + SAME_HOUR_MS);
    let times_voted = vote.delivery.times_voted;
    let found = sqlx::query_scalar!(
        r#"SELECT EXISTS (
               SELECT 1 FROM entries AS e LEFT JOIN bodies AS b ON b.entry_id = e.entry_id
               WHERE e.listing_id = ?1 AND e.voter_id = ?2 AND e.claimed_ms IS NULL AND e.kind = 'vote'
                 AND e.received_ms BETWEEN ?3 AND ?4
                 AND e.times_voted IS ?5 AND (?5 IS NOT NULL OR b.body = ?6)
           ) AS "found!: bool""#,
        listing,
        voter,
        from,
        to,
        times_voted,
        body
    )
    .fetch_one(connection)
    .await?;
    Ok(found)
}

//! The ledger: appending votes together, each with an outcome of its own.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::pin::Pin;

use sqlx::{Acquire, SqliteConnection};

use super::history::{Late, late};
use super::new_vote::{NewVote, Origin, undated_in_ledger};
use super::{DbError, NotStored, bodies, opt_outs, rows};
use crate::vote::{Delivery, EntryId};

/// What became of a stored vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// It is a new entry of the ledger.
    New(EntryId),
    /// The ledger had it already.
    AlreadyKnown,
}

/// Appends votes in the transaction that is open on `connection`. A vote that the database does not accept costs itself only.
///
/// # Errors
/// Where the transaction itself cannot go on; then none is stored.
pub(super) async fn append(
    connection: &mut SqliteConnection,
    votes: &[NewVote],
) -> Result<Vec<Result<Recorded, NotStored>>, DbError> {
    let mut outcomes = Vec::with_capacity(votes.len());
    append_apart(connection, votes, &mut outcomes).await?;
    Ok(outcomes)
}

type Appending<'c> = Pin<Box<dyn Future<Output = Result<(), DbError>> + Send + 'c>>;

/// All in one go; where that fails, each half for itself, down to the one that is at fault.
fn append_apart<'c>(
    connection: &'c mut SqliteConnection,
    votes: &'c [NewVote],
    outcomes: &'c mut Vec<Result<Recorded, NotStored>>,
) -> Appending<'c> {
    Box::pin(async move {
        let mut savepoint = connection.begin().await?;
        match append_together(&mut savepoint, votes).await {
            Ok(together) => {
                savepoint.commit().await?;
                outcomes.extend(together);
                Ok(())
            }
            Err(error) if is_of_one_row(&error) => {
                savepoint.rollback().await?;
                if votes.len() == 1 {
                    outcomes.push(Err(NotStored::Failed(error)));
                    return Ok(());
                }
                let (first, second) = votes.split_at(votes.len() / 2);
                append_apart(connection, first, outcomes).await?;
                append_apart(connection, second, outcomes).await
            }
            Err(error) => Err(error),
        }
    })
}

/// Whether a row broke a rule of the schema, as opposed to a disk that is full or a database that is busy.
fn is_of_one_row(error: &DbError) -> bool {
    matches!(&*error.0, sqlx::Error::Database(refused)
        if refused.is_check_violation() || refused.is_foreign_key_violation() || refused.is_unique_violation()
            || matches!(refused.kind(), sqlx::error::ErrorKind::NotNullViolation))
}

async fn append_together(
    connection: &mut SqliteConnection,
    votes: &[NewVote],
) -> Result<Vec<Result<Recorded, NotStored>>, DbError> {
    let before = sqlx::query!(
        r#"SELECT ifnull((SELECT max(seq) FROM sqlite_sequence WHERE name = 'entries'), 0) AS "last!: i64",
                  EXISTS (SELECT 1 FROM hidden) AS "some_opted_out!: bool",
                  EXISTS (SELECT 1 FROM recovered_numbers) AS "some_recovered!: bool""#
    )
    .fetch_one(&mut *connection)
    .await?;
    let votes = if before.some_opted_out { opt_outs::as_kept(connection, votes).await? } else { Cow::Borrowed(votes) };
    let votes = &*votes;
    let late = if before.some_recovered { late(connection, votes).await? } else { Late::default() };
    // What is taken back stands before all of the votes, so that each finds a total that knows of it.
    let first = before.last + 1 + late.entries();
    let known = known_undated(connection, votes).await?;
    let batch: Vec<_> = (first..)
        .zip(votes)
        .zip(&known)
        .filter(|(_, known)| !**known)
        .map(|((id, vote), _)| {
            let Delivery { voter, name, claimed, at, vote_again, times_voted } = &vote.delivery;
            (
                id,
                vote.listing.get(),
                voter.get(),
                at.0,
                vote.day.0,
                vote.received.0,
                claimed.map(|at| at.0),
                times_voted,
                vote_again.map(|at| at.0),
                vote.token.get(),
                name,
                vote.origin == Origin::Replayed,
            )
        })
        .collect();
    let count = batch.len();
    let batch = rows(&batch)?;
    // The token is looked at inside the transaction: what was revoked or removed meanwhile, from whatever process, is not written. So are
    // blocks, by the voter alone, so that a vote of somebody who is not blocked costs one look into a small table.
    let stored = sqlx::query!(
        "INSERT INTO entries (entry_id, listing_id, voter_id, at_ms, local_day, received_ms, claimed_ms, times_voted,
                              vote_again_ms, token_id, name, blocked)
         SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5, v.value ->> 6,
                v.value ->> 7, v.value ->> 8, v.value ->> 9, v.value ->> 10,
                EXISTS (SELECT 1 FROM blocks AS b
                        WHERE b.voter_id = v.value ->> 2
                          AND +b.guild_id = (SELECT l.guild_id FROM listings AS l WHERE l.listing_id = v.value ->> 1))
         FROM jsonb_each(?1) AS v
         LEFT JOIN tokens AS t
             ON t.token_id = v.value ->> 9 AND (t.expires_ms IS NULL OR t.expires_ms > v.value ->> 5)
         WHERE t.token_id IS NOT NULL OR v.value ->> 11
         ON CONFLICT DO NOTHING",
        batch
    )
    .execute(&mut *connection)
    .await?
    .rows_affected();
    let bodies: Vec<_> = votes.iter().map(|vote| &vote.body).collect();
    bodies::store(connection, first, &bodies).await?;
    if late.entries() > 0 {
        late.convert(connection, votes, before.last + 1).await?;
    }
    if usize::try_from(stored).is_ok_and(|stored| stored == votes.len()) && count == votes.len() {
        return Ok((first..).zip(votes).map(|(id, _)| Ok(Recorded::New(EntryId::trusted(id)))).collect());
    }
    tell_apart(connection, first, votes).await
}

/// Which of the votes that name no instant are in the ledger already, or stand earlier in the same batch.
async fn known_undated(connection: &mut SqliteConnection, votes: &[NewVote]) -> Result<Vec<bool>, DbError> {
    let mut known = vec![false; votes.len()];
    if votes.iter().all(|vote| vote.delivery.claimed.is_some()) {
        return Ok(known);
    }
    let live = LiveTokens::of(connection, votes).await?;
    let mut seen = HashSet::new();
    // What its token no longer admits is not stored, so its like may be.
    let undated = known.iter_mut().zip(votes).filter(|(_, vote)| vote.delivery.claimed.is_none() && live.admit(vote));
    for (known, vote) in undated {
        let times_voted = vote.delivery.times_voted;
        let key = (vote.listing, vote.delivery.voter, times_voted.ok_or(&*vote.body));
        *known = !seen.insert(key) || undated_in_ledger(connection, vote).await?;
    }
    Ok(known)
}

/// After a batch that was not stored whole: what became of each vote.
async fn tell_apart(
    connection: &mut SqliteConnection,
    first: i64,
    votes: &[NewVote],
) -> Result<Vec<Result<Recorded, NotStored>>, DbError> {
    let stored: HashSet<i64> = sqlx::query_scalar!(r#"SELECT entry_id FROM entries WHERE entry_id >= ?1"#, first)
        .fetch_all(&mut *connection)
        .await?
        .into_iter()
        .collect();
    let live = LiveTokens::of(connection, votes).await?;
    Ok((first..)
        .zip(votes)
        .map(|(id, vote)| {
            if stored.contains(&id) {
                Ok(Recorded::New(EntryId::trusted(id)))
            } else if live.admit(vote) {
                Ok(Recorded::AlreadyKnown)
            } else {
                Err(NotStored::TokenGone)
            }
        })
        .collect())
}

/// The tokens of a batch that the open transaction sees, and when they end.
struct LiveTokens(HashMap<i64, Option<i64>>);

impl LiveTokens {
    async fn of(connection: &mut SqliteConnection, votes: &[NewVote]) -> Result<Self, DbError> {
        let tokens: HashSet<i64> = votes.iter().map(|vote| vote.token.get()).collect();
        let tokens = rows(&tokens.into_iter().collect::<Vec<_>>())?;
        let found = sqlx::query!(
            "SELECT t.token_id, t.expires_ms FROM jsonb_each(?1) AS v JOIN tokens AS t ON t.token_id = v.value",
            tokens
        )
        .fetch_all(connection)
        .await?;
        Ok(Self(found.into_iter().map(|token| (token.token_id, token.expires_ms)).collect()))
    }

    /// Whether the vote may be stored as far as its token is concerned.
    fn admit(&self, vote: &NewVote) -> bool {
        vote.origin == Origin::Replayed
            || self.0.get(&vote.token.get()).is_some_and(|expires| expires.is_none_or(|at| at > vote.received.0))
    }
}

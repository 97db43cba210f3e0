//! The bytes that votes came as.

use sqlx::SqliteConnection;

use super::ledger::NewVote;
use super::{DbError, rows};

/// Stores the bodies of those votes that became the entries from `first` on.
pub(super) async fn store(connection: &mut SqliteConnection, first: i64, votes: &[NewVote]) -> Result<(), DbError> {
    // One blob and where each body lies in it: bytes need no escaping then.
    let mut bytes = Vec::with_capacity(votes.iter().map(|vote| vote.body.len()).sum());
    let mut places = Vec::with_capacity(votes.len());
    for (id, vote) in (first..).zip(votes) {
        // SQLite counts from one.
        places.push((id, bytes.len() + 1, vote.body.len()));
        bytes.extend_from_slice(&vote.body);
    }
    let places = rows(&places)?;
    sqlx::query!(
        "INSERT INTO bodies (entry_id, body)
         SELECT e.entry_id, substr(?2, v.value ->> 1, v.value ->> 2)
         FROM jsonb_each(?1) AS v CROSS JOIN entries AS e ON e.entry_id = v.value ->> 0",
        places,
        bytes
    )
    .execute(connection)
    .await?;
    Ok(())
}

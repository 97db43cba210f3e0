//! The bytes that votes came as.

use bytes::Bytes;
use sqlx::SqliteConnection;

use super::{DbError, rows};

/// Stores those bodies, numbered from `first` on, whose votes became entries.
pub(super) async fn store(connection: &mut SqliteConnection, first: i64, bodies: &[&Bytes]) -> Result<(), DbError> {
    // One blob and where each body lies in it: bytes need no escaping then.
    let mut bytes = Vec::with_capacity(bodies.iter().map(|body| body.len()).sum());
    let mut places = Vec::with_capacity(bodies.len());
    for (id, body) in (first..).zip(bodies) {
        // SQLite counts from one.
        places.push((id, bytes.len() + 1, body.len()));
        bytes.extend_from_slice(body);
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

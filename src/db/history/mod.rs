//! Votes that were never delivered but that a site's numbers tell of: settle notes them, and where a listing's owners want it the ledger has
//! them as recovered entries.

mod forget;
mod heard;
mod late;
mod look;
mod setting;
mod told;

#[cfg(test)]
mod tests;

use sqlx::SqliteConnection;

pub(super) use self::forget::{delete_some, forget_slice};
pub(super) use self::heard::{HeardNumber, NumberRows};
pub(super) use self::late::{Late, late};
pub use self::look::HistoryStep;
pub use self::setting::{HistoryPreview, HistorySet};

use super::{Db, DbError, rows};

impl Db {
    /// A count that changes whenever recovered votes may have to be looked at.
    #[must_use]
    pub fn history_calls(&self) -> tokio::sync::watch::Receiver<u64> {
        self.history.subscribe()
    }

    pub(super) fn tell_history(&self) {
        self.history.send_modify(|count| *count += 1);
    }
}

/// Whoever of these voters of a listing has gaps or recovered votes is looked at from then on: listing and voter each.
pub(super) async fn call(tx: &mut SqliteConnection, voters: &[(i64, i64)], due: i64) -> Result<(), DbError> {
    let voters = rows(voters)?;
    sqlx::query!(
        "INSERT INTO recoveries (listing_id, voter_id, due_ms)
         SELECT DISTINCT v.value ->> 0, v.value ->> 1, ?2 FROM jsonb_each(?1) AS v
         WHERE EXISTS (SELECT 1 FROM gaps AS g WHERE g.listing_id = v.value ->> 0 AND g.voter_id = v.value ->> 1)
            OR EXISTS (SELECT 1 FROM recovered_numbers AS r WHERE r.listing_id = v.value ->> 0 AND r.voter_id = v.value ->> 1)
         ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms)",
        voters,
        due
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The same of a voter in all of a server's listings.
pub(super) async fn call_of(tx: &mut SqliteConnection, guild: i64, voter: i64, due: i64) -> Result<(), DbError> {
    let listings =
        sqlx::query_scalar!("SELECT listing_id FROM listings WHERE guild_id = ?1", guild).fetch_all(&mut *tx).await?;
    let voters: Vec<_> = listings.into_iter().map(|listing| (listing, voter)).collect();
    call(tx, &voters, due).await
}

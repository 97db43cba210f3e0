//! All SQL, by entity. Everything is written through the [`Writer`]; readers stand beside it.

mod absent;
mod asking_again;
mod board_ids;
mod boards;
mod bodies;
mod check;
mod due;
mod grants;
mod intake;
mod kept;
mod ledger;
mod listings;
mod lock;
mod migrate;
mod open;
mod outcomes;
mod refusals;
mod retention;
mod rewards;
mod role_checks;
mod role_rules;
mod send_lanes;
mod sends;
mod settle;
mod test_deliveries;
mod tokens;
mod turned_away;
mod waiting;
mod writer;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use check::Damaged;
pub use due::{DueThanks, ThankedVote};
pub use intake::{Intake, TokenOwner};
pub use kept::KeptDelivery;
pub use ledger::{NewCorrection, NewVote, Origin, Recorded};
pub use listings::{Listing, ListingChange, NewListing, SetUp};
pub use lock::{AlreadyServed, LastEnd, ServeLock};
pub use migrate::CannotMigrate;
pub use open::{CannotOpen, Db, DbPath, HeldReaders, NotAFile};
pub use outcomes::{Certainty, RefusedSends, SendEnd};
pub use role_checks::RoleCheck;
pub use send_lanes::SendLane;
pub use sends::{NewSend, Send, SendFor, SendKind, Tried};
pub use settle::{Settled, SettledBatch};
pub use test_deliveries::{DueTest, LastTest};
pub use tokens::Handover;
pub use writer::{NotStored, Writer};

/// The database did not do what it was asked. Its text is for the log, not for a user.
#[derive(Debug, Clone, thiserror::Error)]
#[error("database: {0}")]
pub struct DbError(Arc<sqlx::Error>);

impl DbError {
    /// Whether nothing is wrong but that too much is asked at once.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(*self.0, sqlx::Error::PoolTimedOut)
    }
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        Self(Arc::new(error))
    }
}

/// Rows for one statement: a JSON array of arrays, which the statement unfolds with `jsonb_each`, so that its text stays the same however many there are.
fn rows<T: serde::Serialize>(rows: &[T]) -> Result<String, DbError> {
    serde_json::to_string(rows).map_err(|error| sqlx::Error::Encode(Box::new(error)).into())
}

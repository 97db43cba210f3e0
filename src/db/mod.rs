//! All SQL, by entity. Everything is written through the [`Writer`]; readers stand beside it.

mod absent;
mod application;
mod asking_again;
mod board_ids;
mod boards;
mod bodies;
mod check;
mod deletion;
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
mod removals;
mod retention;
mod rewards;
mod role_checks;
mod role_rules;
mod send_lanes;
mod sends;
mod settle;
mod test_deliveries;
mod tokens;
mod writer;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use application::{Belongs, OnOther};
pub use check::Damaged;
pub use due::{DueThanks, ThankedVote};
pub use intake::{Intake, TokenOwner};
pub use kept::KeptDelivery;
pub use ledger::{NewCorrection, NewVote, Origin, Recorded};
pub use listings::{Listing, ListingChange, NewListing, SetUp};
pub use lock::{AlreadyServed, LastEnd, ServeLock};
pub use migrate::CannotMigrate;
pub use open::{CannotOpen, Db, DbPath, NotAFile};
pub use outcomes::{Certainty, RefusedSends, SendEnd};
pub use removals::{KnownServer, Question, Removal, Shard};
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

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        Self(Arc::new(error))
    }
}

/// Rows for one statement: a JSON array of arrays, which the statement unfolds with `jsonb_each`, so that its text stays the same however many there are.
fn rows<T: serde::Serialize>(rows: &[T]) -> Result<String, DbError> {
    serde_json::to_string(rows).map_err(|error| sqlx::Error::Encode(Box::new(error)).into())
}

//! All SQL, by entity. Everything is written through the [`Writer`]; readers stand beside it.

mod absent;
mod alarms;
mod application;
mod asking_again;
mod backlog;
mod backup;
mod blocks;
mod board_ids;
mod boards;
mod bodies;
mod changes;
mod check;
mod copy;
mod corrections;
mod deletion;
mod due;
mod explain;
mod export;
mod goals;
mod grants;
mod history;
mod import_deletion;
mod import_files;
mod import_known;
mod import_undoing;
mod importing;
mod imports;
mod inspect;
mod intake;
mod kept;
mod languages;
mod ledger;
mod listings;
mod live;
mod lock;
mod looks;
mod migrate;
mod new_vote;
mod open;
mod opt_outs;
mod options;
mod outages;
mod outcomes;
mod periods;
mod postings;
mod quiet_sends;
mod rebuild;
mod refusals;
mod reminders;
mod removals;
mod restore;
mod retention;
mod reward_saving;
mod rewards;
mod role_checks;
mod role_deletion;
mod role_rules;
mod sealed;
mod send_lanes;
mod sends;
mod settle;
mod silences;
mod stats;
mod streak_boards;
mod streaks;
mod survey;
mod test_deliveries;
mod thanks_words;
mod tokens;
mod turned_away;
mod vote_facts;
mod voter_votes;
mod waiting;
mod watching;
mod wins;
mod writer;
mod zones;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use alarms::NewAlarm;
pub use application::{Belongs, OnOther};
pub use backlog::{Backlog, Due};
pub use backup::{BackedUp, CannotBackUp, IfThere, backup};
pub use blocks::{Blocked, Unblocked};
pub use check::Damaged;
pub use copy::{CopyFailed, CopyProgress, Copying};
pub use corrections::{Corrected, NewCorrection, Undone};
pub use deletion::DeletedBecause;
pub use due::{DueThanks, ThankedVote};
pub use export::{Export, ExportSlice};
pub use goals::{DueGoal, GoalSet, NewGoal};
pub use history::{HistoryPreview, HistorySet, HistoryStep};
pub use import_files::{Fresh, PutAside};
pub use importing::UnfinishedImport;
pub use imports::Confirmed;
pub use inspect::{CannotInspect, Glance, Inspected, Inspecting, Wrong, glance, inspect, is_served};
pub use intake::{Intake, TokenOwner};
pub use kept::{KeptDelivery, KeptHere};
pub use ledger::Recorded;
pub use listings::{Listing, ListingChange, NewListing, SetUp};
pub use live::{BETWEEN_EDITS, LeftBehind, NewLive};
pub use lock::{AlreadyServed, LastEnd, ServeLock};
pub use looks::DueLook;
pub use migrate::CannotMigrate;
pub use new_vote::{NewVote, Origin};
pub use open::{CannotOpen, Db, HeldReaders};
pub use opt_outs::{OptOutJob, OptOutStep, Opted, OwnData};
pub use outcomes::{Certainty, RefusedSends, SendEnd};
pub use periods::{Announced, DueClose};
pub use rebuild::{Differences, Progress, Step};
pub use reminders::{DueReminder, ListingDue, NewReminder, NotLetThrough, Reached};
pub use removals::{KnownServer, Question, Removal, Shard};
pub use restore::{CannotRestore, Restored, restore};
pub use reward_saving::{Counts, MOST_REWARDS, NewReward, RewardSaved};
pub use role_checks::RoleCheck;
pub use send_lanes::SendLane;
pub use sends::{NewSend, Send, SendFor, SendKind, Tried};
pub use settle::{Settled, SettledBatch};
pub use silences::ToldSilence;
pub use survey::{RoleEffect, Survey};
pub use test_deliveries::{DueTest, LastTest};
pub use thanks_words::{DRAFT_KEPT, ThanksDraft};
pub use tokens::Handover;
pub use turned_away::Stranger;
pub use vote_facts::WithRoles;
pub use watching::Watching;
pub use writer::{NotStored, Writer};
pub use zones::{ServerZone, ZoneSet};

/// The database did not do what it was asked. Its text is for the log, not for a user.
#[derive(Debug, Clone, thiserror::Error)]
#[error("database: {0}")]
pub struct DbError(Arc<sqlx::Error>);

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        Self(Arc::new(error))
    }
}

impl DbError {
    /// The kind of error that `SQLite` names; `None` where it is not one of its own.
    fn kind(&self) -> Option<u32> {
        let sqlx::Error::Database(refused) = &*self.0 else { return None };
        // The lowest byte of a code is its kind.
        refused.code()?.parse::<u32>().ok().map(|code| code & 0xFF)
    }

    /// Whether nothing is wrong but that too much is asked at once, or somebody else had the database for themselves for too long.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(*self.0, sqlx::Error::PoolTimedOut) || self.kind() == Some(5)
    }

    /// Whether the file is damaged, or not a database.
    fn is_damage(&self) -> bool {
        matches!(self.kind(), Some(11 | 26))
    }
}

/// Rows for one statement: a JSON array of arrays, which the statement unfolds with `jsonb_each`, so that its text stays the same however many there are.
fn rows<T: serde::Serialize>(rows: &[T]) -> Result<String, DbError> {
    serde_json::to_string(rows).map_err(|error| sqlx::Error::Encode(Box::new(error)).into())
}

/// Bytes as text, which a statement makes bytes of again.
fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

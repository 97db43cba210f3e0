//! What happens after a vote is on disk: settling it, and working off what is due, lane by lane.

mod absent;
mod lanes;
mod messages;
mod reasons;
mod roles;
mod settle;

pub use absent::look_for_absent;
pub use lanes::{Lanes, lanes};
pub use settle::settle;

use std::time::Duration;

use crate::vote::UnixMs;

/// What one step of a lane came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Something was done or recorded; there may be more.
    Did,
    /// Discord wants to be left alone until then, for a reason that stands in no row.
    Rest(UnixMs),
    /// Nothing is due; the rows say when something is.
    Idle,
}

/// How long to wait after this many attempts whose outcome is not known: two seconds, doubling, five minutes at the most.
fn backoff(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 9) - 1).unwrap_or(0);
    Duration::from_secs(2 << doublings).min(Duration::from_mins(5))
}

//! What happens after a vote is on disk: settling it, and working off what is due, lane by lane.

mod absent;
mod alarms;
mod goals;
mod history;
mod imports;
mod lanes;
mod live;
mod messages;
mod opt_outs;
mod periods;
mod reasons;
mod reminders;
mod removals;
mod roles;
mod search;
mod settle;
mod wording;

pub use absent::look_for_absent;
pub use alarms::raise_alarms;
pub use goals::see_to_goals;
pub use history::recover_votes;
pub use imports::carry_imports_through;
pub use lanes::{Lanes, lanes};
pub use opt_outs::carry_out_opt_outs;
pub use periods::close_periods;
pub use reminders::remind;
pub use removals::see_to_removals;
pub use settle::settle;
pub use wording::ServerNames;

use std::time::Duration;

use crate::vote::UnixMs;

/// After an answer that is not Discord's own.
const STRANGE: Duration = Duration::from_mins(1);

/// What one step of a lane came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Something was done or recorded; there may be more.
    Did,
    /// Discord wants to be left alone until then, for a reason that stands in no row.
    Rest(UnixMs),
    /// Nothing more for now; the rows say when something is due.
    Idle,
    /// There was nothing to do.
    Nothing,
}

/// How long to wait after this many attempts whose outcome is not known: two seconds, doubling, a minute at the most, so that nobody waits much
/// longer than that once Discord is well again.
fn backoff(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 6) - 1).unwrap_or(0);
    Duration::from_secs(2 << doublings).min(Duration::from_mins(1))
}

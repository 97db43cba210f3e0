//! Counting the requests for which Discord bans an address.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Discord bans an address for a while that makes 10,000 invalid requests (401, 403, 429 but for shared limits) in this time.
const WINDOW: Duration = Duration::from_mins(10);
/// One in a hundred of what is allowed: far from a ban, and more than a healthy bot makes.
const WORRYING: u32 = 100;

/// The invalid requests of the current window.
#[derive(Debug)]
pub(super) struct Invalid(Mutex<Window>);

#[derive(Debug)]
struct Window {
    since: Instant,
    count: u32,
}

impl Invalid {
    pub(super) fn new() -> Self {
        Self(Mutex::new(Window { since: Instant::now(), count: 0 }))
    }

    /// Counts one; warns once a window when they become many.
    pub(super) fn count(&self) {
        let count = self.add(Instant::now());
        if count == WORRYING {
            tracing::warn!(
                discord.invalid_requests = count,
                "many calls were refused by Discord within ten minutes (401, 403 or 429); 10,000 would get this address banned for a while"
            );
        }
    }

    /// Counts one at `now` and says how many there are in its window.
    fn add(&self, now: Instant) -> u32 {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(window.since) >= WINDOW {
            *window = Window { since: now, count: 0 };
        }
        window.count = window.count.saturating_add(1);
        window.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_window_ends_after_ten_minutes() {
        let invalid = Invalid::new();
        let start = Instant::now();
        assert_eq!(invalid.add(start), 1);
        assert_eq!(invalid.add(start + WINDOW / 2), 2);
        assert_eq!(invalid.add(start + WINDOW * 2), 1);
        assert_eq!(invalid.add(start + WINDOW * 2), 2);
    }
}

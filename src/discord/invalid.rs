//! Counting the requests for which Discord bans an address.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Discord bans an address for a while that makes 10,000 invalid requests (401, 403, 429 but for shared limits) in this time.
const WINDOW: Duration = Duration::from_mins(10);
/// One in a hundred of what is allowed: far from a ban, and more than a healthy bot makes.
const WORRYING: u32 = 100;
/// Half of what is allowed: then no more calls are made until the time is over, for whatever reason they are refused.
const MOST: u32 = 5_000;

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

    /// Counts one; warns once a window when they become many. Where they have become too many: how long no more may be made.
    pub(super) fn count(&self) -> Option<Duration> {
        self.count_at(Instant::now())
    }

    fn count_at(&self, now: Instant) -> Option<Duration> {
        let (count, rest) = self.add(now);
        if count == WORRYING {
            tracing::warn!(
                discord.invalid_requests = count,
                "many calls were refused by Discord within ten minutes (401, 403 or 429); 10,000 would get this address banned for a while"
            );
        }
        if count == MOST {
            tracing::error!(
                discord.invalid_requests = count,
                wait_s = rest.as_secs(),
                "so many calls were refused by Discord that no more are made until ten minutes are over"
            );
        }
        (count >= MOST).then_some(rest)
    }

    /// Counts one at `now`; says how many there are in its window, and how long that lasts.
    fn add(&self, now: Instant) -> (u32, Duration) {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(window.since) >= WINDOW {
            *window = Window { since: now, count: 0 };
        }
        window.count = window.count.saturating_add(1);
        (window.count, WINDOW.saturating_sub(now.duration_since(window.since)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_window_ends_after_ten_minutes() {
        let invalid = Invalid::new();
        let start = Instant::now();
        assert_eq!(invalid.add(start).0, 1);
        assert_eq!(invalid.add(start + WINDOW / 2).0, 2);
        assert_eq!(invalid.add(start + WINDOW * 2).0, 1);
        assert_eq!(invalid.add(start + WINDOW * 2).0, 2);
    }

    #[tokio::test]
    async fn half_of_what_is_allowed_ends_it_for_the_rest_of_the_window() {
        let invalid = Invalid::new();
        let start = Instant::now() + WINDOW * 2;
        assert!((1..MOST).all(|_| invalid.count_at(start).is_none()));
        assert_eq!(invalid.count_at(start + WINDOW / 4), Some(WINDOW * 3 / 4));
    }
}

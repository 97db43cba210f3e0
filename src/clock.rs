//! Business time: the system's, or one that a test steps.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

use crate::vote::UnixMs;

/// What time it is. Cloning gives another handle on the same clock.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Stepped(Arc<watch::Sender<i64>>),
}

impl Clock {
    /// The system's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at `start` until it is stepped.
    #[must_use]
    pub fn stepped(start: UnixMs) -> Self {
        Self(Source::Stepped(Arc::new(watch::Sender::new(start.0))))
    }

    /// The instant.
    #[must_use]
    pub fn now(&self) -> UnixMs {
        match &self.0 {
            Source::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                UnixMs(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Source::Stepped(at) => UnixMs(*at.borrow()),
        }
    }

    /// Moves a stepped clock forward and wakes what waits for it; the system's clock is left alone.
    pub fn step(&self, by: Duration) {
        if let Source::Stepped(at) = &self.0 {
            at.send_modify(|ms| *ms = UnixMs(*ms).plus(by).0);
        }
    }

    /// Waits until `instant` has come.
    pub async fn sleep_until(&self, instant: UnixMs) {
        match &self.0 {
            // Long waits are taken in slices, so that a system clock that is set meanwhile is noticed.
            Source::System => loop {
                let left = instant.since(self.now());
                if left.is_zero() {
                    return;
                }
                tokio::time::sleep(left.min(Duration::from_mins(1))).await;
            },
            Source::Stepped(at) => {
                // The sender is held by `self`, so waiting cannot fail.
                let _ = at.subscribe().wait_for(|now| *now >= instant.0).await;
            }
        }
    }

    /// Waits for `span`.
    pub async fn sleep(&self, span: Duration) {
        self.sleep_until(self.now().plus(span)).await;
    }
}

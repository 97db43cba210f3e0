//! One gate for every call: it shuts when Discord wants no calls at all, and lets a single one through to see whether that is over.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How much later to ask again while a single call sees whether it is over.
const TRIED: Duration = Duration::from_millis(500);

/// The gate. Cloning gives another handle on the same one.
#[derive(Debug, Clone)]
pub(super) struct Gate(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    /// Shut until then.
    until: Instant,
    /// What is beyond that.
    then: Then,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Open,
    /// One call may go, for all others to learn from.
    Trying,
    /// It is under way.
    Tried,
}

/// Whether a call may pass.
#[derive(Debug)]
pub(super) enum Passage {
    /// It may.
    Free,
    /// It alone may, and the others wait for what comes of it.
    Trial(Trial),
    /// Not before this time has passed.
    In(Duration),
}

/// The one call that sees whether it is over. Unless it is said that it passed, another one tries.
#[derive(Debug)]
pub(super) struct Trial(Gate);

impl Gate {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(State { until: Instant::now(), then: Then::Open })))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shuts it for all calls for at least `wait`.
    pub(super) fn shut(&self, now: Instant, wait: Duration) {
        let mut state = self.lock();
        state.until = state.until.max(now + wait);
        state.then = Then::Trying;
    }

    /// Asks to pass.
    pub(super) fn pass(&self, now: Instant) -> Passage {
        if let Some(wait) = self.shut_for(now) {
            return Passage::In(wait);
        }
        let mut state = self.lock();
        match state.then {
            Then::Open => Passage::Free,
            Then::Tried => Passage::In(TRIED),
            Then::Trying => {
                state.then = Then::Tried;
                Passage::Trial(Trial(self.clone()))
            }
        }
    }

    /// How long it is shut for certain.
    pub(super) fn shut_for(&self, now: Instant) -> Option<Duration> {
        let wait = self.lock().until.saturating_duration_since(now);
        (!wait.is_zero()).then_some(wait)
    }
}

impl Trial {
    /// Discord has answered as it does when all is well.
    pub(super) fn passed(self) {
        let mut state = self.0.lock();
        // Not where another call has shut it meanwhile.
        if state.then == Then::Tried {
            state.then = Then::Open;
        }
    }
}

impl Drop for Trial {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        if state.then == Then::Tried {
            state.then = Then::Trying;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn after_it_was_shut_one_call_tries_and_the_others_wait_for_it() {
        let gate = Gate::new();
        let second = Duration::from_secs(1);
        let now = Instant::now();
        assert!(matches!(gate.pass(now), Passage::Free));
        gate.shut(now, second);
        assert!(matches!(gate.pass(now), Passage::In(_)));
        let later = now + second;
        let Passage::Trial(trial) = gate.pass(later) else { panic!("nobody tries") };
        assert!(matches!(gate.pass(later), Passage::In(TRIED)));
        drop(trial);
        let Passage::Trial(trial) = gate.pass(later) else { panic!("nobody tries again") };
        gate.shut(later, second);
        trial.passed();
        let Passage::Trial(trial) = gate.pass(later + second) else { panic!("opened by a call of before") };
        trial.passed();
        assert!(matches!(gate.pass(later + second), Passage::Free));
        assert!(matches!(gate.pass(later + second), Passage::Free));
    }
}

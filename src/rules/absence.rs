//! How often a voter who is not a member is looked up: at a falling rate.

use std::time::Duration;

use crate::vote::UnixMs;

/// The shortest wait between two looks.
const SHORTEST: Duration = Duration::from_hours(1);
/// The longest.
const LONGEST: Duration = Duration::from_hours(7 * 24);
/// After this long only a vote or a join looks again.
const GIVE_UP: Duration = Duration::from_hours(30 * 24);

/// A voter who is not a member, as of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// When they were first found away, after their last vote.
    pub since: UnixMs,
    /// Now.
    pub now: UnixMs,
}

impl Absence {
    /// When to look again: after as long as they have been away, within an hour and a week; `None` after 30 days.
    #[must_use]
    pub fn next_look(self) -> Option<UnixMs> {
        let away = self.now.since(self.since);
        (away < GIVE_UP).then(|| self.now.plus(away.clamp(SHORTEST, LONGEST)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_get_rarer_and_end() {
        let since = UnixMs(0);
        let mut now = since;
        let mut looks = Vec::new();
        while let Some(next) = (Absence { since, now }).next_look() {
            looks.push(next.since(now).as_secs() / 3600);
            now = next;
        }
        assert_eq!(looks, [1, 1, 2, 4, 8, 16, 32, 64, 128, 168, 168, 168]);
    }
}

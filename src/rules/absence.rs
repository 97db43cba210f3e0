//! How often a voter who is not a member is looked up: at a falling rate.

use std::time::Duration;

use crate::vote::UnixMs;

/// The shortest wait between two looks.
const SHORTEST: Duration = Duration::from_hours(1);
/// The longest.
const LONGEST: Duration = Duration::from_hours(7 * 24);
/// After this long only a vote or a join looks again.
const GIVE_UP: Duration = Duration::from_hours(30 * 24);
/// Who was looked up within this time is not looked up again for a fresh identify.
const JUST_SEEN: Duration = Duration::from_mins(1);
/// After a fresh identify nobody waits longer than this since they were last looked up.
const LONGEST_UNSEEN: Duration = Duration::from_hours(24);

/// Why those who wait are looked up ahead of their turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// A fresh identify: joins may just have gone unseen.
    Identified,
    /// A day has passed.
    Daily,
}

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

    /// Whether to look ahead of their turn, when they were last looked up at `looked`: the longer they have been away, the longer ago that
    /// must be. After an identify an eighth of their absence, a day at the most; daily a quarter of it, within the falling rate.
    #[must_use]
    pub fn is_worth_a_look(self, looked: UnixMs, occasion: Occasion) -> bool {
        let away = self.now.since(self.since);
        let unseen = self.now.since(looked);
        match occasion {
            Occasion::Identified => unseen >= (away / 8).clamp(JUST_SEEN, LONGEST_UNSEEN),
            Occasion::Daily => unseen >= (away / 4).clamp(SHORTEST, LONGEST),
        }
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

    #[test]
    fn looks_ahead_of_their_turn_get_rarer_too() {
        let worth = |away: u64, unseen: u64, occasion| {
            let now = UnixMs(0).plus(Duration::from_hours(away));
            let looked = UnixMs(0).plus(Duration::from_hours(away - unseen));
            Absence { since: UnixMs(0), now }.is_worth_a_look(looked, occasion)
        };
        for (away, least) in [(8, 1), (80, 10), (400, 24), (700, 24)] {
            assert!(
                worth(away, least, Occasion::Identified) && !worth(away, least - 1, Occasion::Identified),
                "{away}"
            );
        }
        for (away, least) in [(2, 1), (80, 20), (400, 100), (700, 168)] {
            assert!(worth(away, least, Occasion::Daily) && !worth(away, least - 1, Occasion::Daily), "{away}");
        }
    }
}

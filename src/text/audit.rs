//! Reasons in a server's audit log.

use super::boards;
use super::say::{Phrase, say};
use crate::rules::Why;
use crate::vote::Language;

/// A role was created for an owner.
pub const ROLE_CREATED: Phrase = Phrase::of("audit-role-created");
/// A role was taken away.
pub const NO_LONGER_EARNED: Phrase = Phrase::of("audit-no-longer-earned");

/// A role was given to somebody with so many votes, unless it is something else that earned it.
#[must_use]
pub fn earned(language: Language, votes: i64, why: Option<Why>) -> String {
    match why {
        None => say!(language, "audit-earned", votes = votes),
        Some(Why::Streak { length, .. }) => say!(language, "audit-streak", length = length),
        Some(Why::BestStreak(best)) => say!(language, "audit-best-streak", best = best),
        Some(Why::Place { period, place, .. }) => {
            say!(language, "audit-place", place = place, when = boards::when(language, period))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_counts_the_votes() {
        assert_eq!(
            (earned(Language::English, 1, None).as_str(), earned(Language::English, 2, None).as_str()),
            ("Votive: earned with 1 vote", "Votive: earned with 2 votes")
        );
    }
    #[test]
    fn a_reason_tells_of_streaks_and_places() {
        use crate::vote::{LocalDay, Period, PeriodKind, UnixMs};
        let period = Period::of(PeriodKind::Week, LocalDay(20_000));
        let reason = |why| earned(Language::English, 40, Some(why));
        assert_eq!(reason(Why::Streak { length: 7, until: UnixMs(0) }), "Votive: earned with a streak of 7");
        assert_eq!(reason(Why::BestStreak(9)), "Votive: earned with a best streak of 9");
        let place = Why::Place { period, place: 1, until: None };
        assert_eq!(reason(place), "Votive: earned with place 1 in the week from 2024-09-30");
    }
}

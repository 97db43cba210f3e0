//! Reasons in a server's audit log.

use super::{boards, words};
use crate::rules::Why;

/// A role was created for an owner.
pub const ROLE_CREATED: &str = "Reward role for votes, asked for in /setup";
/// A role was taken away.
pub const NO_LONGER_EARNED: &str = "Votive: no longer earned";

/// A role was given to somebody with so many votes, unless it is something else that earned it.
#[must_use]
pub fn earned(votes: i64, why: Option<Why>) -> String {
    let with = match why {
        None => words::votes(votes),
        Some(Why::Streak { length, .. }) => format!("a streak of {length}"),
        Some(Why::BestStreak(best)) => format!("a best streak of {best}"),
        Some(Why::Place { period, place, .. }) => format!("place {place} {}", boards::when(Some(period))),
    };
    format!("Votive: earned with {with}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_counts_the_votes() {
        assert_eq!(
            (earned(1, None).as_str(), earned(2, None).as_str()),
            ("Votive: earned with 1 vote", "Votive: earned with 2 votes")
        );
    }
    #[test]
    fn a_reason_tells_of_streaks_and_places() {
        use crate::vote::{LocalDay, Period, PeriodKind, UnixMs};
        let period = Period::of(PeriodKind::Week, LocalDay(20_000));
        let reason = |why| earned(40, Some(why));
        assert_eq!(reason(Why::Streak { length: 7, until: UnixMs(0) }), "Votive: earned with a streak of 7");
        assert_eq!(reason(Why::BestStreak(9)), "Votive: earned with a best streak of 9");
        let place = Why::Place { period, place: 1, until: None };
        assert_eq!(reason(place), "Votive: earned with place 1 in the week from 2024-09-30");
    }
}

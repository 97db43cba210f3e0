//! Streaks: how often in a row somebody has voted in a server as soon as they could, more or less.
//!
//! - A streak begins with a vote, at 1.
//! - It grows by one with each vote that comes when they could vote again after the vote that last made it grow: as the site said
//!   after that vote, else after its listing's cooldown. Votes before that, as for the server's other listings, let it stand.
//! - Each vote moves its deadline on: to when they can vote again after it, and the grace on top. A deadline never moves back, so
//!   that of several listings the latest counts.
//! - A vote after the deadline begins a new streak.
//! - Time in which Votive was away, or in which a listing was silent ([`rhythm`](super::rhythm)), never breaks one: somebody may have voted unheard until its end, so from then on they have as much time as
//!   they had from their last vote.
//! - A vote that is delivered after a later one counts as if it came in that order, except that it breaks nothing.
//! - Only votes count: recovered ones and corrections leave streaks alone.
//!
//! Cooldown and grace are those that were in force when the vote was written, and only what was known of outages by then counts, so that the
//! same ledger always comes to the same.

use std::time::Duration;

use crate::vote::UnixMs;

/// The grace of a server that has chosen none.
pub const GRACE: Duration = Duration::from_hours(24);
/// The longest that can be chosen.
pub const LONGEST_GRACE: Duration = Duration::from_hours(7 * 24);
/// The cooldown of a listing whose owner has chosen none.
pub const COOLDOWN: Duration = Duration::from_hours(12);
/// Sites round their times: who is early by so little is not early.
const ROUNDING: Duration = Duration::from_mins(1);

/// A time in which votes could not be heard of: Votive was away, or a listing was silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outage {
    /// When they were last heard of.
    pub from: UnixMs,
    /// When they were again.
    pub until: UnixMs,
}

/// What a vote is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// How long after it the next is possible, where the site does not say.
    pub cooldown: Duration,
    /// How long after that a streak is kept.
    pub grace: Duration,
    /// The outages known by then, in order.
    pub outages: &'a [Outage],
}

impl Terms<'_> {
    /// Those of a server and a listing where nothing was chosen, and nothing has happened.
    pub const USUAL: Terms<'static> = Terms { cooldown: COOLDOWN, grace: GRACE, outages: &[] };
}

/// Somebody's streak in a server, as their last vote left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Streak {
    /// Its length; 0 before the first vote.
    pub length: i64,
    /// The longest there was.
    pub best: i64,
    /// Its times; `None` before the first vote.
    pub times: Option<StreakTimes>,
}

/// When a streak grows and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreakTimes {
    /// The vote that set the deadline.
    pub from: UnixMs,
    /// A vote from here on makes it grow.
    pub next: UnixMs,
    /// The deadline, if there is no outage.
    pub until: UnixMs,
}

impl StreakTimes {
    /// The deadline with what outages add to it.
    #[must_use]
    pub fn deadline(&self, outages: &[Outage]) -> UnixMs {
        let span = self.until.since(self.from);
        outages.iter().fold(self.until, |until, outage| {
            if outage.until > self.from && outage.from <= until { until.max(outage.until.plus(span)) } else { until }
        })
    }
}

impl Streak {
    /// A vote at this instant, after which the site let them vote again at `again`, if it said so.
    pub fn vote(&mut self, at: UnixMs, again: Option<UnixMs>, terms: Terms<'_>) {
        let again = again.unwrap_or_else(|| at.plus(terms.cooldown)).max(at);
        let until = again.plus(terms.grace);
        match &mut self.times {
            Some(times) if at <= times.deadline(terms.outages) => {
                if at.plus(ROUNDING) >= times.next && at > times.from {
                    self.length += 1;
                    times.next = again;
                }
                if until > times.until {
                    (times.from, times.until) = (at, until);
                }
            }
            times => {
                self.length = 1;
                *times = Some(StreakTimes { from: at, next: again, until });
            }
        }
        self.best = self.best.max(self.length);
    }

    /// Whether a vote at this instant would come after the deadline.
    #[must_use]
    pub fn is_over_at(&self, at: UnixMs, outages: &[Outage]) -> bool {
        self.times.is_some_and(|times| at > times.deadline(outages))
    }

    /// Its length at this instant: 0 once the deadline has passed.
    #[must_use]
    pub fn length_at(&self, now: UnixMs, outages: &[Outage]) -> i64 {
        self.times.filter(|times| now <= times.deadline(outages)).map_or(0, |_| self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: i64 = 60 * 60 * 1000;

    fn at(hours: i64) -> UnixMs {
        UnixMs(hours * HOUR)
    }

    fn outage(from: i64, until: i64) -> Outage {
        Outage { from: at(from), until: at(until) }
    }

    fn after(votes: &[i64], terms: Terms<'_>) -> Streak {
        let mut streak = Streak::default();
        for vote in votes {
            streak.vote(at(*vote), None, terms);
        }
        streak
    }

    #[test]
    fn it_grows_from_when_they_can_vote_again_until_the_grace_is_over() {
        for (votes, length, best) in [
            (&[0][..], 1, 1),
            // Twelve hours of cooldown, a day of grace.
            (&[0, 12], 2, 2),
            (&[0, 36], 2, 2),
            (&[0, 37], 1, 1),
            (&[0, 12, 24, 61, 73], 2, 3),
            // Before the cooldown is over a vote of another listing lets it stand, but moves the deadline.
            (&[0, 6], 1, 1),
            (&[0, 6, 41], 2, 2),
            (&[0, 11, 12, 13], 2, 2),
        ] {
            let streak = after(votes, Terms::USUAL);
            assert_eq!((streak.length, streak.best), (length, best), "{votes:?}");
        }
    }

    #[test]
    fn what_the_site_says_counts_before_the_cooldown() {
        let mut streak = Streak::default();
        streak.vote(at(0), Some(at(1)), Terms::USUAL);
        streak.vote(at(1), Some(at(100)), Terms::USUAL);
        assert_eq!(streak.length, 2);
        streak.vote(at(124), None, Terms::USUAL);
        assert_eq!(streak.length, 3);
        // A deadline never moves back.
        streak.vote(at(125), Some(at(0)), Terms { grace: Duration::ZERO, ..Terms::USUAL });
        assert_eq!(streak.times.unwrap().until, at(124 + 36));
    }

    #[test]
    fn a_site_that_rounds_costs_nobody_a_streak_and_the_same_instant_counts_once() {
        let mut streak = after(&[0], Terms::USUAL);
        streak.vote(UnixMs(12 * HOUR - 900), None, Terms::USUAL);
        assert_eq!(streak.length, 2);
        let none = Terms { cooldown: Duration::from_mins(1), ..Terms::USUAL };
        assert_eq!(after(&[0, 0, 0], none).length, 1);
    }

    #[test]
    fn a_late_delivery_breaks_nothing() {
        let streak = after(&[0, 12, 24, 6], Terms::USUAL);
        assert_eq!((streak.length, streak.times.unwrap().until), (3, at(24 + 36)));
    }

    #[test]
    fn an_outage_gives_as_much_time_as_there_was_from_the_last_vote() {
        for (outages, deadline) in [
            (&[][..], 36),
            (&[outage(30, 40)], 76),
            (&[outage(-9, 0)], 36),
            (&[outage(36, 37)], 73),
            (&[outage(37, 38)], 36),
            (&[outage(30, 40), outage(76, 80), outage(200, 300)], 116),
        ] {
            let terms = Terms { outages, ..Terms::USUAL };
            assert_eq!(after(&[0], terms).times.unwrap().deadline(outages), at(deadline), "{outages:?}");
            assert_eq!(after(&[0, deadline], terms).length, 2);
            assert_eq!(after(&[0, deadline + 1], terms).length, 1);
            let streak = after(&[0], terms);
            assert_eq!(streak.length_at(at(deadline), outages), 1);
            assert_eq!(streak.length_at(at(deadline + 1), outages), 0);
        }
    }

    proptest! {
        #[test]
        fn it_is_never_negative_and_never_longer_than_the_best_or_the_votes(
            votes in proptest::collection::vec((-2_000..2_000_i64, proptest::option::of(-2_000..2_000_i64)), 0..60),
            outages in proptest::collection::vec((-2_000..2_000_i64, 0..100_i64), 0..5),
        ) {
            let mut outages: Vec<_> = outages.into_iter().map(|(from, long)| outage(from, from + long)).collect();
            outages.sort_unstable_by_key(|outage| outage.from);
            let terms = Terms { outages: &outages, ..Terms::USUAL };
            let mut streak = Streak::default();
            for (done, (vote, again)) in (1..).zip(votes) {
                let before = streak;
                streak.vote(at(vote), again.map(at), terms);
                prop_assert!((1..=done).contains(&streak.length));
                prop_assert!(streak.best >= streak.length && streak.best >= before.best);
                prop_assert!(streak.length == 1 || streak.length == before.length || streak.length == before.length + 1);
            }
        }

        #[test]
        fn an_outage_never_breaks_one(
            gaps in proptest::collection::vec(12..=36_i64, 1..40),
            from in 0..600_i64,
            long in 1..400_i64,
        ) {
            let votes: Vec<i64> = std::iter::once(0)
                .chain(gaps.iter().scan(0, |vote, gap| { *vote += gap; Some(*vote) }))
                .collect();
            prop_assert_eq!(usize::try_from(after(&votes, Terms::USUAL).length), Ok(votes.len()));
            // What was cast meanwhile is never heard of.
            let away = outage(from, from + long);
            let heard: Vec<i64> = votes.into_iter().filter(|vote| !(from..=from + long).contains(vote)).collect();
            let outages = [away];
            let terms = Terms { outages: &outages, ..Terms::USUAL };
            prop_assert_eq!(usize::try_from(after(&heard, terms).length), Ok(heard.len()));
        }
    }
}

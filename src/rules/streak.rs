//! Streaks: how often in a row somebody has voted in a server as soon as they could, more or less.
//!
//! - A streak begins with a vote, at 1.
//! - It grows by one with each vote that comes when they could vote again after the vote that last made it grow: as the site said
//!   after that vote, else after its listing's cooldown. Votes before that, as for the server's other listings, let it stand.
//! - Each vote moves its deadline on: to when they can vote again after it, and the grace on top. A deadline never moves back, so
//!   that of several listings the latest counts.
//! - A vote after the deadline begins a new streak, unless freezes keep it.
//! - Freezes are got by votes where the server wants that: one for so many votes, whatever the streak does, and three are kept at the most;
//!   votes while three are kept get none. Each moves the deadline on by as much time as there was from the last vote; the first is used up
//!   when the deadline has passed, the next when the deadline that it made has. A vote meanwhile makes the streak grow by one, and what is
//!   left of the freezes stays. A streak that breaks all the same has used up all of them. Where the server wants none, those that are
//!   there rest.
//! - Time in which Votive was away, or in which a listing was silent ([`rhythm`](super::rhythm)), never breaks one: somebody may have voted unheard until its end, so from then on they have as much time as
//!   they had from their last vote.
//! - A vote that is delivered after a later one counts as if it came in that order, except that it breaks nothing.
//! - Only votes count: recovered ones and corrections leave streaks alone.
//!
//! Cooldown, grace and freezes are those that were in force when the vote was written, and only what was known of outages by then counts, so that the
//! same ledger always comes to the same.

use std::time::Duration;

use crate::vote::{StreakNow, UnixMs};

/// The grace of a server that has chosen none.
pub const GRACE: Duration = Duration::from_hours(24);
/// The longest that can be chosen.
pub const LONGEST_GRACE: Duration = Duration::from_hours(7 * 24);
/// The cooldown of a listing whose owner has chosen none.
pub const COOLDOWN: Duration = Duration::from_hours(12);
/// The most freezes that somebody keeps.
pub const MOST_FREEZES: i64 = 3;
/// A freeze can be for this many votes at the most.
pub const MOST_VOTES_A_FREEZE: i64 = 100;
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
    /// For how many votes there is a freeze; `None`: there are none.
    pub freeze_every: Option<i64>,
    /// The outages known by then, in order.
    pub outages: &'a [Outage],
}

impl Terms<'_> {
    /// Those of a server and a listing where nothing was chosen, and nothing has happened.
    pub const USUAL: Terms<'static> = Terms { cooldown: COOLDOWN, grace: GRACE, freeze_every: None, outages: &[] };
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
    /// Freezes that they have.
    pub freezes: i64,
    /// Votes since they got the last.
    pub freeze_votes: i64,
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
        self.deadline_with(0, outages)
    }

    /// The same, moved on by so many freezes.
    #[must_use]
    pub fn deadline_with(&self, freezes: i64, outages: &[Outage]) -> UnixMs {
        let moved = |until: UnixMs| self.over_outages(until, outages);
        (0..freezes).fold(moved(self.until), |until, _| moved(until.plus(self.span())))
    }

    /// How long the last vote keeps it.
    fn span(&self) -> Duration {
        self.until.since(self.from)
    }

    fn over_outages(&self, until: UnixMs, outages: &[Outage]) -> UnixMs {
        outages.iter().fold(until, |until, outage| {
            let concerns = outage.until > self.from && outage.from <= until;
            if concerns { until.max(outage.until.plus(self.span())) } else { until }
        })
    }

    /// How many of these freezes it takes to keep it until an instant; `None`: it is over by then whatever is used.
    fn freezes_until(&self, at: UnixMs, freezes: i64, outages: &[Outage]) -> Option<i64> {
        (0..=freezes).find(|used| at <= self.deadline_with(*used, outages))
    }
}

impl Streak {
    /// A vote at this instant, after which the site let them vote again at `again`, if it said so. Returns how many freezes kept the streak
    /// until then.
    pub fn vote(&mut self, at: UnixMs, again: Option<UnixMs>, terms: Terms<'_>) -> i64 {
        let again = again.unwrap_or_else(|| at.plus(terms.cooldown)).max(at);
        let until = again.plus(terms.grace);
        let usable = self.usable(terms.freeze_every);
        let kept = self.times.and_then(|times| times.freezes_until(at, usable, terms.outages));
        match (&mut self.times, kept) {
            (Some(times), Some(used)) => {
                self.freezes -= used;
                if at.plus(ROUNDING) >= times.next && at > times.from {
                    self.length += 1;
                    times.next = again;
                }
                if until > times.until {
                    (times.from, times.until) = (at, until);
                }
            }
            (times, _) => {
                // Those that could be used were, one after the other, before it broke.
                self.freezes -= if times.is_some() { usable } else { 0 };
                self.length = 1;
                *times = Some(StreakTimes { from: at, next: again, until });
            }
        }
        self.best = self.best.max(self.length);
        if let Some(every) = terms.freeze_every.filter(|_| self.freezes < MOST_FREEZES) {
            self.freeze_votes += 1;
            if self.freeze_votes >= every {
                (self.freezes, self.freeze_votes) = (self.freezes + 1, 0);
            }
        }
        kept.unwrap_or(0)
    }

    fn usable(&self, freeze_every: Option<i64>) -> i64 {
        if freeze_every.is_some() { self.freezes } else { 0 }
    }

    /// Whether a vote at this instant would come after the deadline.
    #[must_use]
    pub fn is_over_at(&self, at: UnixMs, outages: &[Outage]) -> bool {
        self.times.is_some_and(|times| at > times.deadline(outages))
    }

    /// As it is at this instant, by these outages and this setting of freezes.
    #[must_use]
    pub fn now(&self, now: UnixMs, freeze_every: Option<i64>, outages: &[Outage]) -> StreakNow {
        let (best, usable) = (self.best, self.usable(freeze_every));
        let kept = self.times.and_then(|times| Some((times, times.freezes_until(now, usable, outages)?)));
        let Some((times, frozen)) = kept else {
            // Of one that is over all were used up.
            let freezes = if self.times.is_some() { 0 } else { usable };
            return StreakNow { best, freezes, ..StreakNow::default() };
        };
        let (freezes, until) = (usable - frozen, Some(times.deadline_with(frozen, outages)));
        let frozen_until = (freezes > 0).then(|| times.deadline_with(usable, outages));
        StreakNow { length: self.length, best, until, frozen, freezes, frozen_until }
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
            assert_eq!(streak.now(at(deadline), None, outages).length, 1);
            assert_eq!(streak.now(at(deadline + 1), None, outages).length, 0);
        }
    }

    const FREEZES: Terms<'_> = Terms { freeze_every: Some(2), ..Terms::USUAL };

    #[test]
    fn a_freeze_is_got_by_so_many_votes_and_three_are_kept() {
        for (votes, freezes, more) in [(1, 0, 1), (2, 1, 0), (5, 2, 1), (6, 3, 0), (9, 3, 0)] {
            let votes: Vec<_> = (0..votes).map(|vote| vote * 12).collect();
            let streak = after(&votes, FREEZES);
            assert_eq!((streak.freezes, streak.freeze_votes), (freezes, more), "{votes:?}");
            assert_eq!(after(&votes, Terms::USUAL).freezes, 0);
        }
    }

    #[test]
    fn each_freeze_gives_as_much_time_as_there_was_from_the_last_vote() {
        // Two freezes by the fourth vote at 36, whose deadline is 72: they move it to 108 and 144.
        let streak = after(&[0, 12, 24, 36], FREEZES);
        for (at_hour, length, used, left) in
            [(72, 5, 0, 2), (73, 5, 1, 1), (108, 5, 1, 1), (109, 5, 2, 0), (144, 5, 2, 0), (145, 1, 0, 0)]
        {
            let mut voted = streak;
            assert_eq!(voted.vote(at(at_hour), None, FREEZES), used, "{at_hour}");
            assert_eq!((voted.length, voted.freezes, voted.best), (length, left, length.max(4)), "{at_hour}");
            let now = streak.now(at(at_hour), FREEZES.freeze_every, &[]);
            assert_eq!(
                (now.length, now.frozen, now.freezes),
                (if length == 5 { 4 } else { 0 }, used, left),
                "{at_hour}"
            );
        }
        let now = streak.now(at(80), FREEZES.freeze_every, &[]);
        assert_eq!((now.until, now.frozen_until, now.ends()), (Some(at(108)), Some(at(144)), Some(at(144))));
        let now = streak.now(at(120), FREEZES.freeze_every, &[]);
        assert_eq!((now.until, now.frozen_until, now.ends()), (Some(at(144)), None, Some(at(144))));
        // An outage gives its time first.
        let outages = [outage(60, 80)];
        assert_eq!(streak.times.unwrap().deadline_with(1, &outages), at(80 + 36 + 36));
    }

    #[test]
    fn where_no_freezes_are_wanted_those_that_are_there_rest() {
        let mut streak = after(&[0, 12, 24, 36], FREEZES);
        assert_eq!(streak.now(at(73), None, &[]).length, 0);
        assert_eq!(streak.vote(at(73), None, Terms::USUAL), 0);
        assert_eq!((streak.length, streak.freezes), (1, 2));
    }

    proptest! {
        #[test]
        fn what_is_told_is_what_a_vote_would_find(
            votes in proptest::collection::vec(0..120_i64, 1..40),
            later in 0..300_i64,
            every in 1..6_i64,
            away in proptest::option::of((0..2_000_i64, 1..200_i64)),
        ) {
            let outages: Vec<_> = away.into_iter().map(|(from, long)| outage(from, from + long)).collect();
            let terms = Terms { freeze_every: Some(every), outages: &outages, ..Terms::USUAL };
            let (mut streak, mut hour) = (Streak::default(), 0);
            for gap in votes {
                hour += gap;
                streak.vote(at(hour), None, terms);
                prop_assert!((0..=MOST_FREEZES).contains(&streak.freezes) && (0..every).contains(&streak.freeze_votes));
            }
            let now = streak.now(at(hour + later), terms.freeze_every, &outages);
            let (before, mut voted) = (streak, streak);
            let used = voted.vote(at(hour + later), None, terms);
            prop_assert_eq!(used, now.frozen);
            prop_assert_eq!(now.length > 0, before.times.unwrap().deadline_with(before.freezes, &outages) >= at(hour + later));
            prop_assert_eq!(voted.length > 1 || before.length == 1, now.length > 0 || before.length == 1);
            prop_assert!(voted.freezes >= now.freezes && voted.freezes <= now.freezes + 1);
            prop_assert!(now.ends() >= now.until);
        }

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

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
mod tests;

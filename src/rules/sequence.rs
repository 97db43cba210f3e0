//! The site's numbers of somebody's votes for a listing: what they tell of votes that were never delivered.

use std::time::Duration;

use crate::vote::{Entry, UnixMs};

/// Numbers that one vote may tell of: beyond them something is wrong with the number.
pub const MOST: i64 = 10_000;
/// How long after the vote with the highest number one that names no instant is taken for a late delivery of an earlier one.
const LATE: Duration = Duration::from_hours(24);

/// Somebody's numbers, as far as they were heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sequence {
    /// How often they began anew.
    pub epoch: i64,
    /// The highest since then; 0 before the first.
    pub highest: i64,
    /// The instant of the latest vote that had a number.
    pub at: Option<UnixMs>,
    /// Votes without a number that were counted since.
    pub unnumbered: i64,
}

/// Numbers of votes that were not delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// The epoch that they are of.
    pub epoch: i64,
    /// The first of them.
    pub first: i64,
    /// The last.
    pub last: i64,
    /// The vote that was seen before them.
    pub after: Option<UnixMs>,
    /// The vote that told of them.
    pub before: UnixMs,
}

impl Run {
    /// Whether so many may have been missed.
    #[must_use]
    pub const fn is_believed(&self) -> bool {
        self.last - self.first < MOST
    }

    /// What is left of it when a number turns out not to be missing.
    #[must_use]
    pub fn without(self, number: i64) -> Vec<Self> {
        if !(self.first..=self.last).contains(&number) {
            return vec![self];
        }
        let parts = [Self { last: number - 1, ..self }, Self { first: number + 1, ..self }];
        parts.into_iter().filter(|part| part.first <= part.last).collect()
    }
}

/// What is left of these, which are in order, where so many of the oldest are known otherwise.
#[must_use]
pub fn newest(runs: &[Run], known: i64) -> Vec<Run> {
    let mut known = known;
    let mut left = Vec::with_capacity(runs.len());
    for run in runs {
        let first = run.first.saturating_add(known);
        known = (known - (run.last - run.first + 1)).max(0);
        if first <= run.last {
            left.push(Run { first, ..*run });
        }
    }
    left
}

/// When a vote was cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast {
    /// The instant.
    pub at: UnixMs,
    /// Whether the site said it; otherwise it is when the vote was received.
    pub told: bool,
}

impl Cast {
    /// Of a vote that counts for `at` and says that it was cast at `claimed`. One that was delivered very late counts for another day than
    /// its own, and none was cast later than it came.
    #[must_use]
    pub fn of(at: UnixMs, claimed: Option<UnixMs>) -> Self {
        Self { at: claimed.map_or(at, |claimed| claimed.min(at)), told: claimed.is_some() }
    }

    /// Whether it may be one of the votes that were cast between these two; `latest` is the latest of all that have a number.
    #[must_use]
    pub fn is_between(self, after: Option<UnixMs>, before: UnixMs, latest: Option<UnixMs>) -> bool {
        if self.told {
            return after.is_none_or(|after| after <= self.at) && self.at <= before;
        }
        self.is_late(latest.unwrap_or(before))
    }

    /// Of several places where it may belong the least: what was cast earliest, or, where nobody said when it was cast, what is newest.
    #[must_use]
    pub const fn order(self, epoch: i64, before: UnixMs) -> i64 {
        if self.told { before.0 } else { -epoch }
    }

    /// Whether it was cast before the vote with the highest number.
    fn is_late(self, highest: UnixMs) -> bool {
        if self.told { self.at < highest } else { self.at <= highest.plus(LATE) }
    }
}

/// What a vote's number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Heard {
    /// It follows the one before, or stands for nothing.
    #[default]
    Nothing,
    /// Votes before it were not delivered.
    Missing(Run),
    /// It was cast before others that were delivered: it may be one that was missing.
    Late(Cast),
    /// The site counts from the beginning. What it counted before the first number of the new count is not known.
    Anew,
}

impl Sequence {
    /// A vote that counts, with its number if the site gave one.
    pub fn hear(&mut self, number: Option<i64>, cast: Cast) -> Heard {
        let Some(number) = number.filter(|number| *number > 0) else {
            self.unnumbered += 1;
            return Heard::Nothing;
        };
        let Some(latest) = self.at else {
            let first = self.unnumbered + 1;
            return self.reach(number, cast, first, None);
        };
        // The latest vote has the highest number of its count, so whatever was cast before it is late, also if it has a higher one: that
        // is of the count before.
        if (cast.told && cast.at < latest) || (number < self.highest && cast.at == latest) {
            return Heard::Late(cast);
        }
        if number == self.highest {
            self.at = Some(latest.max(cast.at));
            return Heard::Nothing;
        }
        if number > self.highest {
            let first = self.highest.saturating_add(self.unnumbered).saturating_add(1);
            return self.reach(number, cast, first, Some(latest));
        }
        if cast.is_late(latest) {
            return Heard::Late(cast);
        }
        *self = Self { epoch: self.epoch + 1, highest: number, at: Some(cast.at), unnumbered: 0 };
        Heard::Anew
    }

    /// `first`: the lowest number that may be missing.
    fn reach(&mut self, number: i64, cast: Cast, first: i64, after: Option<UnixMs>) -> Heard {
        let at = after.map_or(cast.at, |after| after.max(cast.at));
        *self = Self { epoch: self.epoch, highest: number, at: Some(at), unnumbered: 0 };
        if first >= number {
            return Heard::Nothing;
        }
        Heard::Missing(Run { epoch: self.epoch, first, last: number - 1, after, before: at })
    }
}

impl From<&Entry> for Cast {
    fn from(entry: &Entry) -> Self {
        Self::of(entry.at, entry.claimed)
    }
}

#[cfg(test)]
mod tests;

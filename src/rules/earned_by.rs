//! What can earn a role, and what is lacking for it.

use std::time::Duration;

use crate::vote::PeriodKind;

/// What earns a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarnedBy {
    /// So many votes of all time; at least one.
    Total {
        /// From how many on.
        votes: i64,
    },
    /// So many votes in a calendar month of the server's zone, until that month ends; at least one.
    Month {
        /// From how many on.
        votes: i64,
    },
    /// Every vote, until it has run out; the next renews it.
    EachVote {
        /// For this long after the vote; `None`: until they can vote again.
        term: Option<Duration>,
    },
    /// A streak of so many votes in a row, over all listings; at least one.
    Streak {
        /// From how many on.
        votes: i64,
        /// Until when.
        kept: StreakKept,
    },
    /// A place in the sealed result of a period, over all listings. Of those with as many votes, whoever reached them first has the better.
    Winner {
        /// Of a day, a week or a month.
        of: PeriodKind,
        /// Down to which place; at least the first, at most [`MOST_WINNERS`].
        top: i64,
        /// For this long after the result; `None`: until that of the next period is sealed, also where nobody has voted in it.
        term: Option<Duration>,
    },
}

/// Places that a sealed result has.
pub const MOST_WINNERS: i64 = 10;

/// Until when a streak's role is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreakKept {
    /// Until the streak breaks.
    UntilItBreaks,
    /// For good, once it was reached.
    ForGood,
}

impl EarnedBy {
    /// Whether it can only be earned by the votes for all of the server's listings: streaks and results are kept for these alone.
    #[must_use]
    pub const fn is_the_servers(self) -> bool {
        matches!(self, Self::Streak { .. } | Self::Winner { .. })
    }
}

/// What somebody who has not earned a rule's role lacks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// So many votes.
    Votes(i64),
    /// So many votes this month.
    VotesThisMonth(i64),
    /// So many votes more in a row.
    VotesInARow(i64),
    /// Such a place in the result that counts.
    Place {
        /// Of which period.
        of: PeriodKind,
        /// Down to which.
        top: i64,
    },
    /// A vote: there was none, or it has run out.
    Vote,
    /// A vote since the rule was saved: it counts for later votes only.
    LaterVote,
    /// Nothing: a higher tier takes its place.
    LowerTier,
}

impl Lacks {
    /// Votes that it takes at the least.
    #[must_use]
    pub const fn votes(self) -> i64 {
        match self {
            Self::Votes(votes) | Self::VotesThisMonth(votes) | Self::VotesInARow(votes) => votes,
            Self::Vote | Self::LaterVote => 1,
            // Nobody knows.
            Self::Place { .. } => i64::MAX,
            Self::LowerTier => 0,
        }
    }
}

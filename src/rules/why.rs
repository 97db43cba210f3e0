//! By what somebody has earned a role, where their number of votes does not say it.

use std::time::Duration;

use super::{Earned, EarnedBy, Reward, RewardRules, StreakKept, Votes};
use crate::vote::{Period, RoleId, UnixMs};

/// By what a role was earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// By a streak that goes on.
    Streak {
        /// How long it is.
        length: i64,
        /// Until when a vote keeps it.
        until: UnixMs,
    },
    /// By the longest streak there was.
    BestStreak(i64),
    /// By a place in the result of a period.
    Place {
        /// Which.
        period: Period,
        /// From the first on.
        place: i64,
        /// Until when it counts; `None`: until the next result.
        until: Option<UnixMs>,
    },
}

/// By what these votes have earned this role; `None` where only numbers of votes give it, or nothing does.
#[must_use]
pub fn why(rules: &RewardRules, earned: &Earned, votes: &Votes, role: RoleId) -> Option<Why> {
    let mut giving = rules.in_force.iter().filter(|reward| reward.role == role && earned.by.contains(&reward.id));
    giving.find_map(|reward| by(reward, votes))
}

fn by(reward: &Reward, votes: &Votes) -> Option<Why> {
    match reward.earned_by {
        EarnedBy::Total { .. } | EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => None,
        EarnedBy::Streak { kept: StreakKept::UntilItBreaks, .. } => {
            let streak = votes.streak();
            streak.ends().map(|until| Why::Streak { length: streak.length, until })
        }
        EarnedBy::Streak { kept: StreakKept::ForGood, .. } => Some(Why::BestStreak(votes.streak().best)),
        EarnedBy::Winner { term, .. } => {
            // The one that counts longest.
            let win = reward.counted_wins(votes).max_by_key(|win| win.due)?;
            let until = term.map(|term: Duration| win.due.plus(term));
            Some(Why::Place { period: win.period, place: win.place, until })
        }
    }
}

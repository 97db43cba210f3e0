//! Which roles a number of votes has earned.

use std::collections::BTreeSet;

use super::Totals;
use crate::vote::{ListingId, RewardId, RoleId};

/// A rule: this many votes earn this role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reward {
    /// The rule.
    pub id: RewardId,
    /// Votes for this listing; `None`: for all of the server's together.
    pub listing: Option<ListingId>,
    /// What is given.
    pub role: RoleId,
    /// From how many votes on; at least one.
    pub at_votes: i64,
}

/// What a voter's votes have earned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earned {
    /// Roles that they should have.
    pub give: BTreeSet<RoleId>,
    /// Roles of rules that rest: not given now, but not taken either.
    pub keep: BTreeSet<RoleId>,
}

/// The roles that these totals have earned. Several rules may give one role; it goes when none does.
#[must_use]
pub fn earned(rewards: &[Reward], totals: &Totals) -> BTreeSet<RoleId> {
    let count = |reward: &Reward| match reward.listing {
        None => totals.server,
        Some(listing) => totals.listings.get(&listing).copied().unwrap_or(0),
    };
    rewards.iter().filter(|reward| count(reward) >= reward.at_votes).map(|reward| reward.role).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_role_may_be_earned_in_several_ways() {
        let rule = |id, listing, role, at_votes| Reward {
            id: RewardId::trusted(id),
            listing: ListingId::new(listing),
            role: RoleId::trusted(role),
            at_votes,
        };
        let rules = [rule(1, 0, 7, 5), rule(2, 3, 7, 1), rule(3, 0, 8, 1)];
        let roles = |server, listing| {
            let totals = Totals { server, listings: [(ListingId::trusted(3), listing)].into() };
            earned(&rules, &totals).into_iter().map(RoleId::get).collect::<Vec<_>>()
        };
        assert_eq!(roles(0, 0), [] as [i64; 0]);
        assert_eq!(roles(4, 0), [8]);
        assert_eq!(roles(1, 1), [7, 8]);
        assert_eq!(roles(5, 0), [7, 8]);
    }
}

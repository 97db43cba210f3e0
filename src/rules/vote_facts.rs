//! What a thank-you can tell of a vote beside its own entry.

use super::{EarnedBy, Lacks, RewardRules, Votes, earned};
use crate::vote::{ListingId, RoleId, UnixMs};

/// As it is when the thank-you is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoteFacts {
    /// The voter's votes for the server today,
    pub today: i64,
    /// this week,
    pub week: i64,
    /// and this month.
    pub month: i64,
    /// The most votes in a row that they ever had.
    pub best_streak: i64,
    /// Roles.
    pub roles: RolesOfVote,
}

/// What a vote did for somebody's roles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RolesOfVote {
    /// Those that it gave, or renewed.
    pub gave: Vec<RoleId>,
    /// The one that takes the fewest votes more, and how many.
    pub next: Option<(RoleId, i64)>,
}

/// Some votes of one voter that are thanked for together, as of the last of them.
#[derive(Debug, Clone, Copy)]
pub struct ThankedTogether {
    /// The listing that was voted for.
    pub listing: ListingId,
    /// How many they are.
    pub votes: i64,
    /// The voter's votes for the server then.
    pub total: i64,
    /// And their streak.
    pub streak: i64,
}

/// What these votes did for the roles of the voter, who has these votes now.
#[must_use]
pub fn roles_of_vote(rules: &RewardRules, votes: &Votes, thanked: ThankedTogether, now: UnixMs) -> RolesOfVote {
    let earned = earned(rules, votes, now);
    let within = |least: i64, reached: i64| least <= reached && least > reached - thanked.votes;
    let mut found = RolesOfVote::default();
    for reward in rules.in_force.iter().filter(|reward| reward.counts(thanked.listing)) {
        if earned.give.contains(&reward.role) {
            let total = if reward.listing.is_none() { thanked.total } else { votes.of(reward.listing).total };
            let by_this = match reward.earned_by {
                EarnedBy::Total { votes: least } => within(least, total),
                EarnedBy::Month { votes: least } => within(least, votes.of(reward.listing).month),
                EarnedBy::Streak { votes: least, .. } => within(least, thanked.streak),
                EarnedBy::EachVote { .. } => true,
                EarnedBy::Winner { .. } => false,
            };
            if by_this && earned.by.contains(&reward.id) && !found.gave.contains(&reward.role) {
                found.gave.push(reward.role);
            }
            continue;
        }
        if let Some(Lacks::Votes(missing) | Lacks::VotesThisMonth(missing) | Lacks::VotesInARow(missing)) =
            reward.lacks(votes, now)
            && found.next.is_none_or(|(_, fewest)| missing < fewest)
        {
            found.next = Some((reward.role, missing));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::{Counted, Reward, Tally};
    use super::*;
    use crate::vote::RewardId;

    const LISTING: ListingId = ListingId::trusted(1);

    fn rule(id: i64, earned_by: EarnedBy) -> Reward {
        Reward { earned_by, ..Reward::total(RewardId::trusted(id), None, RoleId::trusted(10 * id), 1) }
    }

    fn told(rewards: Vec<Reward>, total: i64, together: i64) -> RolesOfVote {
        let rules = RewardRules::new(rewards, &[Counted { listing: LISTING, paused: None }]);
        let tally = Tally { total, month: total, last: Some(UnixMs(5)), again: Some(UnixMs(50)) };
        let votes = Votes::new(tally, HashMap::from([(LISTING, tally)]), UnixMs(1_000));
        let thanked = ThankedTogether { listing: LISTING, votes: together, total, streak: total };
        roles_of_vote(&rules, &votes, thanked, UnixMs(10))
    }

    #[test]
    fn the_vote_that_reaches_a_rule_gave_its_role_and_the_nearest_is_next() {
        let rules = || vec![rule(1, EarnedBy::Total { votes: 3 }), rule(2, EarnedBy::Total { votes: 5 })];
        let gave = |ids: &[i64]| ids.iter().copied().map(RoleId::trusted).collect::<Vec<_>>();
        let (first, second) = (RoleId::trusted(10), RoleId::trusted(20));
        assert_eq!(told(rules(), 1, 1), RolesOfVote { gave: gave(&[]), next: Some((first, 2)) });
        assert_eq!(told(rules(), 3, 1), RolesOfVote { gave: gave(&[10]), next: Some((second, 2)) });
        assert_eq!(told(rules(), 4, 1), RolesOfVote { gave: gave(&[]), next: Some((second, 1)) });
        // The first of two that are thanked for together reached it.
        assert_eq!(told(rules(), 4, 2).gave, gave(&[10]));
        assert_eq!(told(rules(), 6, 1), RolesOfVote::default());
    }

    #[test]
    fn every_vote_gives_what_each_vote_earns() {
        let found = told(vec![rule(1, EarnedBy::EachVote { term: None })], 7, 1);
        assert_eq!((found.gave, found.next), (vec![RoleId::trusted(10)], None));
    }

    #[test]
    fn of_rules_for_another_listing_nothing_is_told() {
        let other = Reward { listing: Some(ListingId::trusted(2)), ..rule(1, EarnedBy::Total { votes: 1 }) };
        assert_eq!(told(vec![other], 1, 1), RolesOfVote::default());
    }
}

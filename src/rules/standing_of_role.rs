//! Why somebody has a reward role or has it not: in the eyes of the plan that gives and takes roles.

use std::collections::{BTreeMap, BTreeSet};

use super::{Earned, Grant, GrantState, Lacks, MemberNow, Reward, RewardRules, Votes, plan};
use crate::vote::{EntryId, ListingId, RoleId, UnixMs};

/// What Discord showed of somebody just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// They are a member.
    Member(MemberNow),
    /// They are not.
    NotAMember,
    /// It could not be found out.
    Nothing,
}

/// How somebody stands to a reward role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleStanding {
    /// They have earned it and have it from us.
    Given,
    /// They have earned it, and it was there without us: never ours to take.
    WasThere,
    /// They have earned it; it is given at the next look.
    Coming,
    /// They have earned it, and a person took it away: the next vote brings it back.
    Taken,
    /// They have earned it and are not a member: it is given when they join.
    Absent,
    /// They have earned it by a rule that rests while what it counts is paused.
    Resting,
    /// They have it from us and have not earned it any more: it is taken at the next look.
    Leaving,
    /// They have it without us, and have not earned it.
    NotOurs,
    /// They have not earned it.
    NotEarned {
        /// What they lack, by the rule that takes fewest votes.
        lacks: Lacks,
        /// The listing whose votes that rule counts; `None`: all of the server's.
        listing: Option<ListingId>,
    },
    /// They have earned it; whether they have it could not be found out.
    Unseen,
    /// The role was deleted in Discord, and its rules give nothing.
    Deleted,
}

/// What is known of somebody's roles.
#[derive(Debug)]
pub struct RolesOf<'a> {
    /// The server's rules, also those whose role was deleted.
    pub rewards: &'a [Reward],
    /// Those that can give something.
    pub rules: &'a RewardRules,
    /// Their votes.
    pub votes: &'a Votes,
    /// As of when.
    pub now: UnixMs,
    /// What these have earned.
    pub earned: &'a Earned,
    /// What is recorded of each role.
    pub known: &'a BTreeMap<RoleId, Grant>,
    /// What Discord shows.
    pub seen: &'a Seen,
    /// The last vote that called for a look which is still to come.
    pub entry: Option<EntryId>,
}

/// How somebody stands to each role that the server's rules give, or that we gave them.
#[must_use]
pub fn role_standings(of: &RolesOf<'_>) -> Vec<(RoleId, RoleStanding)> {
    let plan = match of.seen {
        Seen::Member(member) => plan(of.earned, of.known, member, of.entry),
        Seen::NotAMember | Seen::Nothing => super::Plan::default(),
    };
    let mut told = BTreeSet::new();
    let roles = of.rewards.iter().map(|reward| reward.role).chain(of.known.keys().copied());
    roles
        .filter(|role| told.insert(*role))
        .filter_map(|role| {
            let standing = if of.earned.give.contains(&role) {
                earned(of, &plan, role)
            } else if of.earned.keep.contains(&role) {
                RoleStanding::Resting
            } else {
                not_earned(of, &plan, role)?
            };
            Some((role, standing))
        })
        .collect()
}

fn earned(of: &RolesOf<'_>, plan: &super::Plan, role: RoleId) -> RoleStanding {
    match of.seen {
        Seen::Nothing => RoleStanding::Unseen,
        Seen::NotAMember => RoleStanding::Absent,
        Seen::Member(member) if member.roles.contains(&role) => match of.known.get(&role).map(|grant| grant.state) {
            Some(GrantState::Intended | GrantState::Given | GrantState::Withdrawing) => RoleStanding::Given,
            Some(GrantState::Found | GrantState::Taken) | None => RoleStanding::WasThere,
        },
        Seen::Member(_) if plan.give.contains(&role) => RoleStanding::Coming,
        Seen::Member(_) => RoleStanding::Taken,
    }
}

/// `None` for a role that no rule gives and that they have not.
fn not_earned(of: &RolesOf<'_>, plan: &super::Plan, role: RoleId) -> Option<RoleStanding> {
    if plan.withdraw.contains(&role) {
        return Some(RoleStanding::Leaving);
    }
    if matches!(of.seen, Seen::Member(member) if member.roles.contains(&role)) {
        return Some(RoleStanding::NotOurs);
    }
    if !of.rules.all().any(|reward| reward.role == role) {
        return of.rewards.iter().any(|reward| reward.role == role).then_some(RoleStanding::Deleted);
    }
    let rules = of.rules.all().filter(|reward| reward.role == role);
    let lacking = rules.filter_map(|reward| Some((reward.lacks(of.votes, of.now)?, reward.listing)));
    let fewest = lacking.min_by_key(|(lacks, _)| lacks.votes());
    fewest.map(|(lacks, listing)| RoleStanding::NotEarned { lacks, listing })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{EarnedBy, Tally, earned as earned_by};
    use crate::vote::RewardId;

    const ROLE: RoleId = RoleId::trusted(5);

    const NOW: UnixMs = UnixMs(1_000);

    fn votes(server: i64) -> Votes {
        let tally = |total| Tally { total, ..Tally::default() };
        Votes::new(tally(server), [(ListingId::trusted(9), tally(1))].into(), UnixMs(2_000))
    }

    fn standing(has_votes: i64, rests: bool, state: Option<GrantState>, seen: &Seen) -> Vec<(RoleId, RoleStanding)> {
        let rule = |id, listing, votes| Reward::total(RewardId::trusted(id), listing, ROLE, votes);
        let rewards = vec![rule(1, None, 3), rule(2, ListingId::new(9), 10)];
        let (in_force, resting) = if rests { (vec![], rewards.clone()) } else { (rewards.clone(), vec![]) };
        let (rules, votes) = (RewardRules { in_force, resting }, votes(has_votes));
        let known =
            state.map(|state| (ROLE, Grant { state, joined: Some(UnixMs(1)), entry: None })).into_iter().collect();
        role_standings(&RolesOf {
            rewards: &rewards,
            rules: &rules,
            votes: &votes,
            now: NOW,
            earned: &earned_by(&rules, &votes, NOW),
            known: &known,
            seen,
            entry: None,
        })
    }

    #[test]
    fn what_is_lacking_is_told_by_the_rule_that_takes_fewest_votes() {
        let rule = |earned_by| Reward { earned_by, ..Reward::total(RewardId::trusted(1), None, ROLE, 1) };
        let lacks = |rewards: &[Reward]| {
            let (rules, votes) = (RewardRules::new(rewards.to_vec(), &[]), votes(5));
            let earned = earned_by(&rules, &votes, NOW);
            let (known, seen) = (BTreeMap::new(), Seen::Nothing);
            let of = RolesOf {
                rewards,
                rules: &rules,
                votes: &votes,
                now: NOW,
                earned: &earned,
                known: &known,
                seen: &seen,
                entry: None,
            };
            role_standings(&of).into_iter().find(|(role, _)| *role == ROLE).map(|(_, standing)| standing)
        };
        let not_earned = |lacks| Some(RoleStanding::NotEarned { lacks, listing: None });
        let (total, month) = (rule(EarnedBy::Total { votes: 9 }), rule(EarnedBy::Month { votes: 3 }));
        let each = rule(EarnedBy::EachVote { term: None });
        assert_eq!(lacks(std::slice::from_ref(&total)), not_earned(Lacks::Votes(4)));
        assert_eq!(lacks(&[total.clone(), month.clone()]), not_earned(Lacks::VotesThisMonth(3)));
        assert_eq!(lacks(&[total, month, each]), not_earned(Lacks::Vote));
        let later = Reward { from: Some(NOW), ..rule(EarnedBy::Total { votes: 1 }) };
        assert_eq!(lacks(&[later]), not_earned(Lacks::LaterVote));
        let higher = Reward { role: RoleId::trusted(6), replaces: true, ..rule(EarnedBy::Total { votes: 5 }) };
        assert_eq!(lacks(&[rule(EarnedBy::Total { votes: 2 }), higher]), not_earned(Lacks::LowerTier));
    }

    #[test]
    fn a_deleted_role_is_told() {
        let rewards = [Reward::total(RewardId::trusted(1), None, ROLE, 1)];
        let (rules, votes, known) = (RewardRules::default(), votes(5), BTreeMap::new());
        let (earned, seen) = (Earned::default(), Seen::Nothing);
        let of = RolesOf {
            rewards: &rewards,
            rules: &rules,
            votes: &votes,
            now: NOW,
            earned: &earned,
            known: &known,
            seen: &seen,
            entry: None,
        };
        assert_eq!(role_standings(&of), [(ROLE, RoleStanding::Deleted)]);
    }

    fn member(has: bool) -> Seen {
        Seen::Member(MemberNow { roles: has.then_some(ROLE).into_iter().collect(), joined: Some(UnixMs(1)) })
    }

    #[test]
    fn each_standing_has_its_reason() {
        use GrantState::{Found, Given, Taken};
        for (votes, rests, state, seen, expected) in [
            (3, false, Some(Given), member(true), RoleStanding::Given),
            (3, false, Some(Found), member(true), RoleStanding::WasThere),
            (3, false, None, member(true), RoleStanding::WasThere),
            (3, false, None, member(false), RoleStanding::Coming),
            (3, false, Some(Taken), member(false), RoleStanding::Taken),
            (3, false, Some(Given), member(false), RoleStanding::Taken),
            (3, false, None, Seen::NotAMember, RoleStanding::Absent),
            (3, false, Some(Given), Seen::Nothing, RoleStanding::Unseen),
            (3, true, Some(Given), member(true), RoleStanding::Resting),
            (2, false, Some(Given), member(true), RoleStanding::Leaving),
            (2, false, Some(Found), member(true), RoleStanding::NotOurs),
            (2, false, None, member(false), RoleStanding::NotEarned { lacks: Lacks::Votes(1), listing: None }),
            (
                -8,
                false,
                None,
                Seen::Nothing,
                RoleStanding::NotEarned { lacks: Lacks::Votes(9), listing: ListingId::new(9) },
            ),
        ] {
            assert_eq!(standing(votes, rests, state, &seen), [(ROLE, expected)]);
        }
    }
}

//! Why somebody has a reward role or has it not: in the eyes of the plan that gives and takes roles.

use std::collections::{BTreeMap, BTreeSet};

use super::{Earned, Grant, GrantState, MemberNow, Reward, Totals, plan};
use crate::vote::{EntryId, ListingId, RoleId};

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
    TooFew {
        /// Votes that are missing, by the rule that misses fewest.
        missing: i64,
        /// The listing whose votes that rule counts; `None`: all of the server's.
        listing: Option<ListingId>,
    },
    /// They have earned it; whether they have it could not be found out.
    Unseen,
}

/// What is known of somebody's roles.
#[derive(Debug)]
pub struct RolesOf<'a> {
    /// The server's rules.
    pub rewards: &'a [Reward],
    /// Their votes.
    pub totals: &'a Totals,
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
    let count = |reward: &Reward| match reward.listing {
        None => of.totals.server,
        Some(listing) => of.totals.listings.get(&listing).copied().unwrap_or(0),
    };
    let rules = of.rewards.iter().filter(|reward| reward.role == role);
    let missing =
        rules.map(|reward| (reward.at_votes - count(reward), reward.listing)).min_by_key(|(missing, _)| *missing);
    missing.map(|(missing, listing)| RoleStanding::TooFew { missing, listing })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{RewardId, UnixMs};

    const ROLE: RoleId = RoleId::trusted(5);

    fn standing(has_votes: i64, rests: bool, state: Option<GrantState>, seen: &Seen) -> Vec<(RoleId, RoleStanding)> {
        let rule = |id, listing, at_votes| Reward { id: RewardId::trusted(id), listing, role: ROLE, at_votes };
        let rewards = [rule(1, None, 3), rule(2, ListingId::new(9), 10)];
        let totals = Totals { server: has_votes, listings: [(ListingId::trusted(9), 1)].into() };
        let roles: BTreeSet<_> = (has_votes >= 3).then_some(ROLE).into_iter().collect();
        let earned = if rests {
            Earned { give: BTreeSet::new(), keep: roles }
        } else {
            Earned { give: roles, keep: BTreeSet::new() }
        };
        let known =
            state.map(|state| (ROLE, Grant { state, joined: Some(UnixMs(1)), entry: None })).into_iter().collect();
        role_standings(&RolesOf {
            rewards: &rewards,
            totals: &totals,
            earned: &earned,
            known: &known,
            seen,
            entry: None,
        })
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
            (2, false, None, member(false), RoleStanding::TooFew { missing: 1, listing: None }),
            (-8, false, None, Seen::Nothing, RoleStanding::TooFew { missing: 9, listing: ListingId::new(9) }),
        ] {
            assert_eq!(standing(votes, rests, state, &seen), [(ROLE, expected)]);
        }
    }
}

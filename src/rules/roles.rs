//! Desired-state roles: what to do for one member, from what the rules give, what is recorded and what Discord shows.

use std::collections::{BTreeMap, BTreeSet};

use super::Earned;
use crate::vote::{EntryId, RoleId, UnixMs};

/// Where a reward role stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrantState {
    /// We are about to give it; it may have been given already.
    Intended,
    /// We gave it.
    Given,
    /// It was there without us: never ours to take.
    Found,
    /// A person took it away: it stays away until the next vote that earns it.
    Taken,
    /// We are about to take it; it may be gone already.
    Withdrawing,
}

impl GrantState {
    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Given => "given",
            Self::Found => "found",
            Self::Taken => "taken",
            Self::Withdrawing => "withdrawing",
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        [Self::Intended, Self::Given, Self::Found, Self::Taken, Self::Withdrawing]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// What is known of one reward role on one voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// Where it stands.
    pub state: GrantState,
    /// When the member had joined as of then.
    pub joined: Option<UnixMs>,
    /// The last vote that had called for it then; `None`: none had.
    pub entry: Option<EntryId>,
}

impl Grant {
    /// What is known from now on of a role on this member, of which `before` was known. A look that no vote called for leaves the vote
    /// that last did.
    #[must_use]
    pub fn now(state: GrantState, before: Option<Self>, member: &MemberNow, entry: Option<EntryId>) -> Self {
        Self { state, joined: member.joined, entry: entry.max(before.and_then(|grant| grant.entry)) }
    }
}

/// A member as Discord shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberNow {
    /// The roles they have.
    pub roles: BTreeSet<RoleId>,
    /// When they joined.
    pub joined: Option<UnixMs>,
}

/// What is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Roles to give, after the intent is committed.
    pub give: Vec<RoleId>,
    /// Roles to take, after the intent is committed.
    pub withdraw: Vec<RoleId>,
    /// What is known anew without a call: `None` forgets the role.
    pub record: Vec<(RoleId, Option<Grant>)>,
}

/// Plans for one member. `entry` is the last vote that called for the look; `None` where something else did.
#[must_use]
pub fn plan(earned: &Earned, known: &BTreeMap<RoleId, Grant>, member: &MemberNow, entry: Option<EntryId>) -> Plan {
    let mut plan = Plan::default();
    for &role in &earned.give {
        let grant = known.get(&role).copied();
        if member.roles.contains(&role) {
            let state = match grant.map(|grant| grant.state) {
                None | Some(GrantState::Found | GrantState::Taken) => GrantState::Found,
                Some(GrantState::Intended | GrantState::Given | GrantState::Withdrawing) => GrantState::Given,
            };
            let now = Some(Grant::now(state, grant, member, entry));
            if grant != now {
                plan.record.push((role, now));
            }
            continue;
        }
        match grant {
            Some(grant) if stays_away(grant, member, entry) => {
                if grant.state != GrantState::Taken {
                    plan.record.push((role, Some(Grant { state: GrantState::Taken, ..grant })));
                }
            }
            _ => plan.give.push(role),
        }
    }
    let ended = known.iter().filter(|(role, _)| !earned.give.contains(role) && !earned.keep.contains(role));
    for (&role, grant) in ended {
        let ours = matches!(grant.state, GrantState::Intended | GrantState::Given | GrantState::Withdrawing);
        if ours && member.roles.contains(&role) {
            plan.withdraw.push(role);
        } else {
            plan.record.push((role, None));
        }
    }
    plan
}

/// Whether an earned role that is missing was taken by a person and not earned again since: only a vote does that.
fn stays_away(grant: Grant, member: &MemberNow, entry: Option<EntryId>) -> bool {
    let earned_again = entry > grant.entry;
    match grant.state {
        GrantState::Intended | GrantState::Withdrawing => false,
        GrantState::Taken => !earned_again,
        // What went with a leave comes back with the member; another joining time tells the two apart.
        GrantState::Given | GrantState::Found => {
            !earned_again && (grant.joined == member.joined || grant.joined.is_none() || member.joined.is_none())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROLE: RoleId = RoleId::trusted(5);

    fn case(desired: bool, grant: Option<(GrantState, i64, i64)>, has: bool, joined: i64, entry: i64) -> Plan {
        let earned = Earned { give: desired.then_some(ROLE).into_iter().collect(), ..Earned::default() };
        let known = grant
            .map(|(state, joined, entry)| {
                (ROLE, Grant { state, joined: Some(UnixMs(joined)), entry: EntryId::new(entry) })
            })
            .into_iter()
            .collect();
        let member = MemberNow { roles: has.then_some(ROLE).into_iter().collect(), joined: Some(UnixMs(joined)) };
        plan(&earned, &known, &member, EntryId::new(entry))
    }

    #[allow(clippy::option_option, reason = "nothing recorded, or recorded that nothing is known")]
    fn recorded(plan: &Plan) -> Option<Option<GrantState>> {
        plan.record.first().map(|(_, grant)| grant.map(|grant| grant.state))
    }

    #[test]
    fn an_earned_role_is_given_once() {
        use GrantState::{Given, Intended};
        assert_eq!(case(true, None, false, 1, 1).give, [ROLE]);
        // The call may have been lost on its way: it is made again.
        assert_eq!(case(true, Some((Intended, 1, 1)), false, 1, 1).give, [ROLE]);
        // The answer was lost: the role is ours.
        assert_eq!(recorded(&case(true, Some((Intended, 1, 1)), true, 1, 1)), Some(Some(Given)));
        assert_eq!(case(true, Some((Given, 1, 1)), true, 1, 1), Plan::default());
    }

    #[test]
    fn a_role_that_was_there_is_never_ours_to_take() {
        use GrantState::Found;
        assert_eq!(recorded(&case(true, None, true, 1, 1)), Some(Some(Found)));
        let ended = case(false, Some((Found, 1, 1)), true, 1, 2);
        assert_eq!((ended.withdraw.len(), recorded(&ended)), (0, Some(None)));
    }

    #[test]
    fn what_a_person_took_stays_away_until_the_next_vote_that_earns_it() {
        use GrantState::{Given, Taken};
        let taken = case(true, Some((Given, 1, 4)), false, 1, 4);
        assert_eq!((taken.give.len(), recorded(&taken)), (0, Some(Some(Taken))));
        assert_eq!(case(true, Some((Taken, 1, 4)), false, 1, 4), Plan::default());
        assert_eq!(case(true, Some((Taken, 1, 4)), false, 9, 4), Plan::default());
        assert_eq!(case(true, Some((Taken, 1, 4)), false, 1, 5).give, [ROLE]);
    }

    #[test]
    fn a_look_that_no_vote_called_for_brings_nothing_back() {
        use GrantState::{Given, Taken};
        // Zero stands for no vote.
        assert_eq!(case(true, Some((Taken, 1, 4)), false, 1, 0), Plan::default());
        assert_eq!(recorded(&case(true, Some((Given, 1, 0)), false, 1, 0)), Some(Some(Taken)));
        // And it leaves the vote that is known.
        assert_eq!(case(true, Some((Given, 1, 4)), true, 1, 0), Plan::default());
    }

    #[test]
    fn what_rules_that_rest_have_earned_is_left_alone() {
        let earned = Earned { keep: [ROLE].into(), ..Earned::default() };
        let member = MemberNow { roles: [ROLE].into(), joined: None };
        let grant = Grant { state: GrantState::Given, joined: None, entry: None };
        assert_eq!(plan(&earned, &[(ROLE, grant)].into(), &member, None), Plan::default());
        assert_eq!(
            plan(&earned, &BTreeMap::new(), &MemberNow { roles: BTreeSet::new(), joined: None }, None),
            Plan::default()
        );
    }

    #[test]
    fn what_went_with_a_leave_comes_back() {
        assert_eq!(case(true, Some((GrantState::Given, 1, 4)), false, 9, 4).give, [ROLE]);
    }

    #[test]
    fn ours_goes_when_no_rule_gives_it() {
        assert_eq!(case(false, Some((GrantState::Given, 1, 1)), true, 1, 2).withdraw, [ROLE]);
        assert_eq!(recorded(&case(false, Some((GrantState::Given, 1, 1)), false, 1, 2)), Some(None));
        assert_eq!(case(false, None, true, 1, 2), Plan::default());
    }

    proptest! {
        /// Whatever is known and seen, what is done never contradicts itself and settles after one round.
        #[test]
        fn a_plan_settles(
            desired: bool, has: bool, known in proptest::option::of((0_usize..5, 0_i64..3, 0_i64..4)), joined in 0_i64..3, entry in 0_i64..4
        ) {
            let states = [GrantState::Intended, GrantState::Given, GrantState::Found, GrantState::Taken, GrantState::Withdrawing];
            let grant = known.map(|(state, joined, entry)| (states[state], joined, entry));
            let plan = case(desired, grant, has, joined, entry);
            prop_assert!(plan.give.len() + plan.withdraw.len() <= 1);
            prop_assert!(plan.give.is_empty() || (desired && !has));
            prop_assert!(plan.withdraw.is_empty() || (!desired && has));
            let (state, has) = if !plan.give.is_empty() {
                (Some(GrantState::Given), true)
            } else if !plan.withdraw.is_empty() {
                (None, false)
            } else {
                (recorded(&plan).unwrap_or(grant.map(|(state, ..)| state)), has)
            };
            let after = state.map(|state| match plan.record.first().and_then(|(_, grant)| *grant) {
                Some(grant) => (grant.state, grant.joined.map_or(0, |at| at.0), grant.entry.map_or(0, EntryId::get)),
                None if plan.give.is_empty() => grant.unwrap_or((state, joined, entry)),
                None => (state, joined, entry),
            });
            let again = case(desired, after, has, joined, entry);
            prop_assert!(again.give.is_empty() && again.withdraw.is_empty(), "{plan:?} then {again:?}");
        }
    }
}

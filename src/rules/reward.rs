//! Which roles votes have earned, and until when.

use std::collections::BTreeSet;
use std::time::Duration;

use super::{Tally, Votes};
use crate::vote::{ListingId, RewardId, RoleId, UnixMs};

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
}

/// A rule: what earns a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reward {
    /// The rule.
    pub id: RewardId,
    /// Votes for this listing; `None`: for all of the server's together.
    pub listing: Option<ListingId>,
    /// What is given.
    pub role: RoleId,
    /// What earns it.
    pub earned_by: EarnedBy,
    /// Whoever earns it loses the roles of the lower tiers: the same kind of votes for the same listing, but fewer.
    pub replaces: bool,
    /// It counts only for those who have voted since; `None`: for everybody.
    pub from: Option<UnixMs>,
    /// It counts only for those who have not voted since another followed it, which counts for the others.
    pub followed: Option<Followed>,
}

/// A rule was changed for later votes only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Followed {
    /// When.
    pub at: UnixMs,
    /// By this one.
    pub by: RewardId,
}

/// For how long a rule gives its role, if nothing is voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gives {
    No,
    ForGood,
    Until(UnixMs),
}

impl Reward {
    /// The rule that gives a role from so many votes on, to everybody.
    #[must_use]
    pub const fn total(id: RewardId, listing: Option<ListingId>, role: RoleId, votes: i64) -> Self {
        let earned_by = EarnedBy::Total { votes };
        Self { id, listing, role, earned_by, replaces: false, from: None, followed: None }
    }

    /// Whether a vote for this listing counts for it.
    #[must_use]
    pub fn counts(&self, listing: ListingId) -> bool {
        self.listing.is_none_or(|own| own == listing)
    }

    /// Whether somebody with so many votes of all time may have earned it; the rest is a question of when they were cast.
    #[must_use]
    pub const fn within_reach(&self, total: i64) -> bool {
        match self.earned_by {
            EarnedBy::Total { votes } => total >= votes,
            // Votes of a month can be more than all together where another month's were corrected.
            EarnedBy::Month { .. } => true,
            EarnedBy::EachVote { .. } => total >= 1,
        }
    }

    /// Whether it counts for them at all.
    fn applies(&self, tally: Tally) -> bool {
        let voted_since = |at| tally.last.is_some_and(|last| last > at);
        self.from.is_none_or(voted_since) && !self.followed.is_some_and(|followed| voted_since(followed.at))
    }

    fn gives(&self, votes: &Votes, now: UnixMs) -> Gives {
        let tally = votes.of(self.listing);
        if !self.applies(tally) || !self.within_reach(tally.total) {
            return Gives::No;
        }
        let end = match self.earned_by {
            EarnedBy::Total { .. } => return Gives::ForGood,
            EarnedBy::Month { votes: least } => (tally.month >= least).then_some(votes.month_ends()),
            EarnedBy::EachVote { term: None } => tally.again,
            EarnedBy::EachVote { term: Some(term) } => tally.last.map(|last| last.plus(term)),
        };
        end.filter(|end| *end > now).map_or(Gives::No, Gives::Until)
    }

    /// Whether, while it rests, whoever has its role keeps it: what a rest brings to an end was not lost by the member.
    fn keeps(&self, votes: &Votes) -> bool {
        match self.earned_by {
            EarnedBy::Total { .. } => self.gives(votes, UnixMs(0)) != Gives::No,
            EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => self.applies(votes.of(self.listing)),
        }
    }

    /// Whether whoever earns this one loses the role of `other`.
    fn takes_the_place_of(&self, other: &Self) -> bool {
        let higher = match (self.earned_by, other.earned_by) {
            (EarnedBy::Total { votes: own }, EarnedBy::Total { votes: others })
            | (EarnedBy::Month { votes: own }, EarnedBy::Month { votes: others }) => own > others,
            _ => false,
        };
        self.replaces && higher && self.listing == other.listing
    }
}

/// A server's rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RewardRules {
    /// Roles are given by these now.
    pub in_force: Vec<Reward>,
    /// These rest, because what they count is paused: they give nothing, and take nothing away either.
    pub resting: Vec<Reward>,
}

/// The rules without this one and those that it followed.
#[must_use]
pub fn without(mut rewards: Vec<Reward>, rule: RewardId) -> Vec<Reward> {
    let mut leaving = vec![rule];
    while let Some(leaver) = leaving.pop() {
        let followed = |reward: &&Reward| reward.followed.is_some_and(|followed| followed.by == leaver);
        leaving.extend(rewards.iter().filter(followed).map(|reward| reward.id));
        rewards.retain(|reward| reward.id != leaver);
    }
    rewards
}

/// A listing that has not been removed, as far as rules are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The listing.
    pub listing: ListingId,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
}

impl RewardRules {
    /// Tells those that rest: a listing's own rules while it is paused, those for the server's votes while all its listings are. As long
    /// as one listing is not, votes for a paused one count towards the server's total as they always do.
    #[must_use]
    pub fn new(rewards: Vec<Reward>, listings: &[Counted]) -> Self {
        let goes_on = |reward: &Reward| {
            listings.iter().any(|one| one.paused.is_none() && reward.counts(one.listing))
                || (reward.listing.is_none() && listings.is_empty())
        };
        let (in_force, resting) = rewards.into_iter().partition(goes_on);
        Self { in_force, resting }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Reward> {
        self.in_force.iter().chain(&self.resting)
    }
}

/// What a voter's votes have earned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earned {
    /// Roles that they should have.
    pub give: BTreeSet<RoleId>,
    /// Roles of rules that rest: not given now, but not taken either.
    pub keep: BTreeSet<RoleId>,
    /// The rules that give them.
    pub by: Vec<RewardId>,
    /// Until when this holds if nothing is voted; `None`: for good.
    pub until: Option<UnixMs>,
}

/// What these votes have earned. Several rules may give one role; it goes when none does.
#[must_use]
pub fn earned(rules: &RewardRules, votes: &Votes, now: UnixMs) -> Earned {
    let mut earned = Earned::default();
    let mut giving = Vec::new();
    for reward in &rules.in_force {
        match reward.gives(votes, now) {
            Gives::No => continue,
            Gives::ForGood => {}
            Gives::Until(end) => earned.until = Some(earned.until.map_or(end, |until| until.min(end))),
        }
        giving.push(reward);
    }
    for reward in &giving {
        if !giving.iter().any(|other| other.takes_the_place_of(reward)) {
            earned.give.insert(reward.role);
            earned.by.push(reward.id);
        }
    }
    let kept = rules.resting.iter().filter(|reward| reward.keeps(votes)).map(|reward| reward.role);
    earned.keep = kept.filter(|role| !earned.give.contains(role)).collect();
    earned
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: UnixMs = UnixMs(1_000_000);
    const MONTH_ENDS: UnixMs = UnixMs(5_000_000);

    fn rule(id: i64, listing: i64, role: i64, earned_by: EarnedBy) -> Reward {
        let (id, role) = (RewardId::trusted(id), RoleId::trusted(role));
        Reward { earned_by, ..Reward::total(id, ListingId::new(listing), role, 1) }
    }

    fn in_force(rules: &[Reward]) -> RewardRules {
        RewardRules { in_force: rules.to_vec(), resting: Vec::new() }
    }

    fn tally(total: i64, last: i64, again: i64) -> Tally {
        Tally { total, month: total, last: Some(UnixMs(last)), again: Some(UnixMs(again)) }
    }

    fn votes(server: i64, listing: i64) -> Votes {
        let of_listing = tally(listing, 900_000, 1_200_000);
        Votes::new(tally(server, 900_000, 0), [(ListingId::trusted(3), of_listing)].into(), MONTH_ENDS)
    }

    fn roles(rules: &[Reward], votes: &Votes, now: UnixMs) -> Vec<i64> {
        earned(&in_force(rules), votes, now).give.into_iter().map(RoleId::get).collect()
    }

    #[test]
    fn one_role_may_be_earned_in_several_ways() {
        let total = |votes| EarnedBy::Total { votes };
        let rules = [rule(1, 0, 7, total(5)), rule(2, 3, 7, total(1)), rule(3, 0, 8, total(1))];
        let roles = |server, listing| roles(&rules, &votes(server, listing), NOW);
        assert_eq!(roles(0, 0), [] as [i64; 0]);
        assert_eq!(roles(4, 0), [8]);
        assert_eq!(roles(1, 1), [7, 8]);
        assert_eq!(roles(5, 0), [7, 8]);
    }

    #[test]
    fn a_role_for_every_vote_lasts_until_the_next_is_possible_or_for_its_term() {
        let again = rule(1, 0, 7, EarnedBy::EachVote { term: None });
        let term = rule(2, 3, 8, EarnedBy::EachVote { term: Some(Duration::from_mins(10)) });
        let rules = in_force(&[again, term]);
        let held = |at| earned(&rules, &votes(1, 1), UnixMs(at));
        assert_eq!(held(1_000_000).until, Some(UnixMs(1_200_000)));
        assert_eq!(held(1_199_999).give.len(), 2);
        assert_eq!((held(1_200_000).give.len(), held(1_200_000).until), (1, Some(UnixMs(1_500_000))));
        assert_eq!(held(1_500_000), Earned::default());
        // Whose votes were all corrected away has none that lasts.
        assert_eq!(earned(&rules, &votes(0, 0), NOW), Earned::default());
    }

    #[test]
    fn a_months_role_lasts_until_the_month_ends() {
        let rules = in_force(&[rule(1, 0, 7, EarnedBy::Month { votes: 4 })]);
        assert_eq!(earned(&rules, &votes(3, 0), NOW).give.len(), 0);
        let held = earned(&rules, &votes(4, 0), NOW);
        assert_eq!((held.give.len(), held.until), (1, Some(MONTH_ENDS)));
    }

    #[test]
    fn a_higher_tier_that_replaces_leaves_what_other_rules_give() {
        let total = |votes| EarnedBy::Total { votes };
        let gold = Reward { replaces: true, ..rule(1, 0, 9, total(10)) };
        let tiers = [
            gold.clone(),
            rule(2, 0, 8, total(5)),
            rule(3, 0, 7, total(1)),
            rule(4, 3, 6, total(1)),
            rule(5, 0, 5, EarnedBy::Month { votes: 1 }),
        ];
        assert_eq!(roles(&tiers, &votes(9, 1), NOW), [5, 6, 7, 8]);
        assert_eq!(roles(&tiers, &votes(10, 1), NOW), [5, 6, 9]);
        let twice = [gold, rule(2, 0, 8, total(5)), rule(3, 3, 8, total(1))];
        assert_eq!(roles(&twice, &votes(10, 1), NOW), [8, 9]);
    }

    #[test]
    fn a_rule_for_later_votes_waits_for_one_and_the_one_before_it_ends_with_one() {
        let at = UnixMs(900_000);
        let new = Reward { from: Some(at), ..rule(1, 0, 7, EarnedBy::Total { votes: 1 }) };
        let by = RewardId::trusted(1);
        let old = Reward { followed: Some(Followed { at, by }), ..rule(2, 0, 8, EarnedBy::Total { votes: 1 }) };
        let rules = [new, old];
        assert_eq!(roles(&rules, &votes(3, 0), NOW), [8]);
        let later = Votes::new(tally(4, 900_001, 0), [].into(), MONTH_ENDS);
        assert_eq!(roles(&rules, &later, NOW), [7]);
        // Votes that were recovered have no instant.
        let recovered = Votes::new(Tally { total: 3, ..Tally::default() }, [].into(), MONTH_ENDS);
        assert_eq!(roles(&rules, &recovered, NOW), [8]);
    }

    #[test]
    fn a_rule_goes_with_those_that_it_followed() {
        let total = EarnedBy::Total { votes: 1 };
        let followed = |id, by| {
            let followed = Followed { at: NOW, by: RewardId::trusted(by) };
            Reward { followed: Some(followed), ..rule(id, 0, id, total) }
        };
        let rules = vec![followed(1, 2), followed(2, 3), rule(3, 0, 3, total), rule(4, 0, 4, total)];
        assert_eq!(without(rules, RewardId::trusted(3)), [rule(4, 0, 4, total)]);
    }

    #[test]
    fn what_a_pause_brings_to_an_end_is_kept() {
        let counted = |paused| Counted { listing: ListingId::trusted(3), paused };
        let rewards = vec![
            rule(1, 3, 7, EarnedBy::EachVote { term: None }),
            rule(2, 0, 8, EarnedBy::Total { votes: 9 }),
            rule(3, 0, 9, EarnedBy::Total { votes: 1 }),
        ];
        let resting = RewardRules::new(rewards.clone(), &[counted(Some(NOW))]);
        assert_eq!(resting.resting, rewards);
        let long_after = UnixMs(99_000_000);
        let kept = earned(&resting, &votes(1, 1), long_after);
        assert_eq!((kept.give.len(), kept.until), (0, None));
        assert_eq!(kept.keep, [RoleId::trusted(7), RoleId::trusted(9)].into());
        // Another listing that goes on keeps the server's own rules in force, and so does none at all.
        let two = [counted(Some(NOW)), Counted { listing: ListingId::trusted(4), paused: None }];
        assert_eq!(RewardRules::new(rewards.clone(), &two).resting.len(), 1);
        assert_eq!(RewardRules::new(rewards, &[]).resting.len(), 1);
    }

    fn any_rule() -> impl Strategy<Value = Reward> {
        let by = prop_oneof![
            (1_i64..6).prop_map(|votes| EarnedBy::Total { votes }),
            (1_i64..6).prop_map(|votes| EarnedBy::Month { votes }),
            proptest::option::of(1_u64..40)
                .prop_map(|term| EarnedBy::EachVote { term: term.map(Duration::from_millis) }),
        ];
        let at = || proptest::option::of((0_i64..60).prop_map(UnixMs));
        (1_i64..9, 0_i64..3, 1_i64..5, by, proptest::bool::ANY, at(), at()).prop_map(
            |(id, listing, role, by, replaces, from, followed)| Reward {
                replaces,
                from,
                followed: followed.map(|at| Followed { at, by: RewardId::trusted(1) }),
                ..rule(id, listing, role, by)
            },
        )
    }

    fn any_rules() -> impl Strategy<Value = RewardRules> {
        let rules = || proptest::collection::vec(any_rule(), 0..6);
        (rules(), rules()).prop_map(|(in_force, resting)| RewardRules { in_force, resting })
    }

    fn any_tally() -> impl Strategy<Value = Tally> {
        let at = || proptest::option::of((0_i64..80).prop_map(UnixMs));
        (-2_i64..7, -2_i64..7, at(), at()).prop_map(|(total, month, last, again)| Tally { total, month, last, again })
    }

    fn any_votes() -> impl Strategy<Value = Votes> {
        (any_tally(), any_tally(), any_tally(), 50_i64..90).prop_map(|(server, one, other, ends)| {
            let listings = [(ListingId::trusted(1), one), (ListingId::trusted(2), other)];
            Votes::new(server, listings.into(), UnixMs(ends))
        })
    }

    proptest! {
        #[test]
        fn until_is_honest(rules in any_rules(), votes in any_votes(), now in 0_i64..50) {
            let first = earned(&rules, &votes, UnixMs(now));
            if let Some(until) = first.until {
                prop_assert!(until > UnixMs(now));
            }
            let end = first.until.map_or(1_000, |until| until.0);
            for at in now..end {
                prop_assert_eq!(&earned(&rules, &votes, UnixMs(at)), &first);
            }
        }

        #[test]
        fn nothing_is_both_given_and_only_kept(rules in any_rules(), votes in any_votes(), now in 0_i64..50) {
            let earned = earned(&rules, &votes, UnixMs(now));
            prop_assert!(earned.give.is_disjoint(&earned.keep));
            prop_assert_eq!(earned.give.is_empty(), earned.by.is_empty());
        }

        /// More votes lose no role, unless a higher tier takes its place.
        #[test]
        fn more_votes_lose_nothing(mut rules in any_rules(), server in any_tally(), more in 0_i64..5, now in 0_i64..50) {
            for rule in &mut rules.in_force {
                rule.replaces = false;
            }
            let votes = |more| {
                let tally = Tally { total: server.total + more, month: server.month + more, ..server };
                Votes::new(tally, [].into(), UnixMs(90))
            };
            let (less, more) = (earned(&rules, &votes(0), UnixMs(now)), earned(&rules, &votes(more), UnixMs(now)));
            prop_assert!(less.give.is_subset(&more.give));
        }

        /// What a replacing rule takes away, the same rules without replacing give.
        #[test]
        fn replacing_only_takes_away(rules in any_rules(), votes in any_votes(), now in 0_i64..50) {
            let mut stacked = rules.clone();
            for rule in &mut stacked.in_force {
                rule.replaces = false;
            }
            let (replaced, stacked) = (earned(&rules, &votes, UnixMs(now)), earned(&stacked, &votes, UnixMs(now)));
            prop_assert!(replaced.give.is_subset(&stacked.give));
            prop_assert_eq!(replaced.give.is_empty(), stacked.give.is_empty());
        }
    }
}

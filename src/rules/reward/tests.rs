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
        proptest::option::of(1_u64..40).prop_map(|term| EarnedBy::EachVote { term: term.map(Duration::from_millis) }),
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

use super::*;
use crate::rules::{Why, Win, why};
use crate::vote::{LocalDay, Period, PeriodKind, StreakNow};
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

fn win(of: PeriodKind, first: i64, place: i64, due: i64, is_latest: bool) -> Win {
    Win { period: Period { kind: of, first: LocalDay(first) }, place, due: UnixMs(due), is_latest }
}

#[test]
fn a_streaks_role_is_kept_until_its_deadline_or_for_good() {
    let streak = |id, votes, kept| rule(id, 0, id, EarnedBy::Streak { votes, kept });
    let rules = in_force(&[streak(7, 5, StreakKept::UntilItBreaks), streak(8, 5, StreakKept::ForGood)]);
    let had =
        |length, best, until| votes(9, 0).with(StreakNow { length, best, until, ..StreakNow::default() }, Vec::new());
    let until = UnixMs(1_100_000);
    assert_eq!(earned(&rules, &had(4, 4, Some(until)), NOW), Earned::default());
    let five = had(5, 5, Some(until));
    let held = earned(&rules, &five, NOW);
    // At the deadline itself a vote still keeps it.
    assert_eq!((held.give.len(), held.until), (2, Some(UnixMs(1_100_001))));
    assert_eq!(why(&rules, &held, &five, RoleId::trusted(7)), Some(Why::Streak { length: 5, until }));
    assert_eq!(why(&rules, &held, &five, RoleId::trusted(8)), Some(Why::BestStreak(5)));
    assert_eq!(earned(&rules, &five, until).give.len(), 2);
    let broken = earned(&rules, &five, UnixMs(1_100_001));
    assert_eq!((broken.by.clone(), broken.until), (vec![RewardId::trusted(8)], None));
    assert_eq!(earned(&rules, &had(0, 5, None), NOW), broken);
    let lacks = |had: Votes, at| rules.in_force[0].lacks(&had, UnixMs(at));
    assert_eq!(lacks(had(4, 9, Some(until)), 1_000_000), Some(Lacks::VotesInARow(1)));
    assert_eq!(lacks(five, 1_100_001), Some(Lacks::VotesInARow(5)));
    // The longer streak may take the place of the shorter; while they rest both are kept.
    let gold = Reward { replaces: true, ..streak(9, 6, StreakKept::ForGood) };
    let tiers = [rules.in_force[0].clone(), gold];
    assert_eq!(roles(&tiers, &had(6, 6, Some(until)), NOW), [9]);
    let resting = RewardRules { in_force: Vec::new(), resting: tiers.to_vec() };
    assert_eq!(earned(&resting, &had(0, 6, None), NOW).keep.len(), 2);
}

#[test]
fn winners_have_the_role_until_the_next_result_or_for_a_term() {
    use PeriodKind::{Day, Week};
    let winner = |id, of, top, term| rule(id, 0, id, EarnedBy::Winner { of, top, term });
    let term = Some(Duration::from_mins(5));
    let rules = [winner(1, Week, 1, None), winner(2, Week, 3, None), winner(3, Day, 1, None), winner(4, Week, 3, term)];
    let won = |wins| votes(9, 0).with(StreakNow::default(), wins);
    assert_eq!(roles(&rules, &won(vec![win(Week, 0, 1, 900_000, true)]), NOW), [1, 2, 4]);
    let third = won(vec![win(Week, 0, 3, 900_000, true)]);
    assert_eq!(roles(&rules, &third, NOW), [2, 4]);
    assert_eq!(earned(&in_force(&rules), &third, NOW).until, Some(UnixMs(1_200_000)));
    assert_eq!(roles(&rules, &third, UnixMs(1_200_000)), [2]);
    assert_eq!(roles(&rules, &won(vec![win(Week, 0, 4, 900_000, true)]), NOW), [] as [i64; 0]);
    // The next was sealed: only the term goes on, and the latest of several wins counts.
    let before = win(Week, 0, 2, 900_000, false);
    let earlier = win(Week, -7, 1, 800_000, false);
    assert_eq!(roles(&rules, &won(vec![before, earlier]), NOW), [4]);
    let twice = won(vec![before, earlier]);
    let held = earned(&in_force(&rules), &twice, NOW);
    let place = Why::Place { period: before.period, place: 2, until: Some(UnixMs(1_200_000)) };
    assert_eq!(why(&in_force(&rules), &held, &twice, RoleId::trusted(4)), Some(place));
    assert_eq!(rules[0].lacks(&won(vec![before]), NOW), Some(Lacks::Place { of: Week, top: 1 }));
    // The first may take the place of the first three.
    let first = Reward { replaces: true, ..rules[0].clone() };
    let both = [first, rules[1].clone()];
    assert_eq!(roles(&both, &won(vec![win(Week, 0, 1, 900_000, true)]), NOW), [1]);
    assert_eq!(roles(&both, &won(vec![win(Week, 0, 2, 900_000, true)]), NOW), [2]);
}

#[test]
fn a_rule_for_later_results_waits_for_one_and_the_one_before_it_ends_with_one() {
    let of = EarnedBy::Winner { of: PeriodKind::Week, top: 1, term: None };
    let at = UnixMs(900_000);
    let new = Reward { from: Some(at), ..rule(1, 0, 7, of) };
    let old = Reward { followed: Some(Followed { at, by: RewardId::trusted(1) }), ..rule(2, 0, 8, of) };
    let rules = [new, old];
    // Votes since then say nothing.
    let won = |due| votes(9, 0).with(StreakNow::default(), vec![win(PeriodKind::Week, 0, 1, due, true)]);
    assert_eq!(roles(&rules, &won(900_000), NOW), [8]);
    assert_eq!(roles(&rules, &won(900_001), NOW), [7]);
    assert_eq!(rules[1].lacks(&won(900_001), NOW), None, "the other counts instead");
}

fn any_rule() -> impl Strategy<Value = Reward> {
    let by = prop_oneof![
        (1_i64..6).prop_map(|votes| EarnedBy::Total { votes }),
        (1_i64..6).prop_map(|votes| EarnedBy::Month { votes }),
        proptest::option::of(1_u64..40).prop_map(|term| EarnedBy::EachVote { term: term.map(Duration::from_millis) }),
        (1_i64..6, proptest::sample::select(&[StreakKept::UntilItBreaks, StreakKept::ForGood][..]))
            .prop_map(|(votes, kept)| EarnedBy::Streak { votes, kept }),
        (any_kind(), 1_i64..4, proptest::option::of(1_u64..40)).prop_map(|(of, top, term)| EarnedBy::Winner {
            of,
            top,
            term: term.map(Duration::from_millis)
        }),
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

fn any_kind() -> impl Strategy<Value = PeriodKind> {
    proptest::sample::select(&PeriodKind::ALL[..])
}

fn any_wins() -> impl Strategy<Value = Vec<Win>> {
    let any = (any_kind(), 0_i64..9, 1_i64..5, 0_i64..60, proptest::bool::ANY);
    proptest::collection::vec(any.prop_map(|(of, first, place, due, latest)| win(of, first, place, due, latest)), 0..4)
}

fn any_streak() -> impl Strategy<Value = StreakNow> {
    (0_i64..6, 0_i64..3, 50_i64..90).prop_map(|(length, more, until)| StreakNow {
        length,
        best: length + more,
        until: (length > 0).then_some(UnixMs(until)),
        ..StreakNow::default()
    })
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
    (any_tally(), any_tally(), any_tally(), 50_i64..90, any_streak(), any_wins()).prop_map(
        |(server, one, other, ends, streak, wins)| {
            let listings = [(ListingId::trusted(1), one), (ListingId::trusted(2), other)];
            Votes::new(server, listings.into(), UnixMs(ends)).with(streak, wins)
        },
    )
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

    /// A longer streak and a better place lose no role, unless a higher tier takes its place.
    #[test]
    fn a_longer_streak_and_a_better_place_lose_nothing(
        mut rules in any_rules(),
        streak in any_streak(),
        wins in any_wins(),
        more in 0_i64..4,
        now in 0_i64..50,
    ) {
        for rule in &mut rules.in_force {
            rule.replaces = false;
        }
        let longer = StreakNow { length: streak.length + more, best: streak.best + more, ..streak };
        let better = wins.iter().map(|win| Win { place: (win.place - more).max(1), ..*win }).collect();
        let votes = |streak, wins| Votes::new(tally(1, 40, 60), [].into(), UnixMs(90)).with(streak, wins);
        let (less, more) = (votes(streak, wins), votes(longer, better));
        let give = |votes| earned(&rules, votes, UnixMs(now)).give;
        prop_assert!(give(&less).is_subset(&give(&more)));
    }

    /// Who lacks something of a rule that nothing else follows is not given its role by it, and who lacks nothing is.
    #[test]
    fn what_is_lacking_is_not_given(rule in any_rule(), votes in any_votes(), now in 0_i64..50) {
        let lacks = rule.lacks(&votes, UnixMs(now));
        let given = !earned(&in_force(std::slice::from_ref(&rule)), &votes, UnixMs(now)).give.is_empty();
        if given {
            prop_assert_eq!(lacks, Some(Lacks::LowerTier));
        }
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

use super::*;
use proptest::prelude::*;

const HOUR: i64 = 60 * 60 * 1000;

fn at(hours: i64) -> UnixMs {
    UnixMs(hours * HOUR)
}

fn outage(from: i64, until: i64) -> Outage {
    Outage { from: at(from), until: at(until) }
}

fn after(votes: &[i64], terms: Terms<'_>) -> Streak {
    let mut streak = Streak::default();
    for vote in votes {
        streak.vote(at(*vote), None, terms);
    }
    streak
}

#[test]
fn it_grows_from_when_they_can_vote_again_until_the_grace_is_over() {
    for (votes, length, best) in [
        (&[0][..], 1, 1),
        // Twelve hours of cooldown, a day of grace.
        (&[0, 12], 2, 2),
        (&[0, 36], 2, 2),
        (&[0, 37], 1, 1),
        (&[0, 12, 24, 61, 73], 2, 3),
        // Before the cooldown is over a vote of another listing lets it stand, but moves the deadline.
        (&[0, 6], 1, 1),
        (&[0, 6, 41], 2, 2),
        (&[0, 11, 12, 13], 2, 2),
    ] {
        let streak = after(votes, Terms::USUAL);
        assert_eq!((streak.length, streak.best), (length, best), "{votes:?}");
    }
}

#[test]
fn what_the_site_says_counts_before_the_cooldown() {
    let mut streak = Streak::default();
    streak.vote(at(0), Some(at(1)), Terms::USUAL);
    streak.vote(at(1), Some(at(100)), Terms::USUAL);
    assert_eq!(streak.length, 2);
    streak.vote(at(124), None, Terms::USUAL);
    assert_eq!(streak.length, 3);
    // A deadline never moves back.
    streak.vote(at(125), Some(at(0)), Terms { grace: Duration::ZERO, ..Terms::USUAL });
    assert_eq!(streak.times.unwrap().until, at(124 + 36));
}

#[test]
fn a_site_that_rounds_costs_nobody_a_streak_and_the_same_instant_counts_once() {
    let mut streak = after(&[0], Terms::USUAL);
    streak.vote(UnixMs(12 * HOUR - 900), None, Terms::USUAL);
    assert_eq!(streak.length, 2);
    let none = Terms { cooldown: Duration::from_mins(1), ..Terms::USUAL };
    assert_eq!(after(&[0, 0, 0], none).length, 1);
}

#[test]
fn a_late_delivery_breaks_nothing() {
    let streak = after(&[0, 12, 24, 6], Terms::USUAL);
    assert_eq!((streak.length, streak.times.unwrap().until), (3, at(24 + 36)));
}

#[test]
fn an_outage_gives_as_much_time_as_there_was_from_the_last_vote() {
    for (outages, deadline) in [
        (&[][..], 36),
        (&[outage(30, 40)], 76),
        (&[outage(-9, 0)], 36),
        (&[outage(36, 37)], 73),
        (&[outage(37, 38)], 36),
        (&[outage(30, 40), outage(76, 80), outage(200, 300)], 116),
    ] {
        let terms = Terms { outages, ..Terms::USUAL };
        assert_eq!(after(&[0], terms).times.unwrap().deadline(outages), at(deadline), "{outages:?}");
        assert_eq!(after(&[0, deadline], terms).length, 2);
        assert_eq!(after(&[0, deadline + 1], terms).length, 1);
        let streak = after(&[0], terms);
        assert_eq!(streak.now(at(deadline), None, outages).length, 1);
        assert_eq!(streak.now(at(deadline + 1), None, outages).length, 0);
    }
}

const FREEZES: Terms<'_> = Terms { freeze_every: Some(2), ..Terms::USUAL };

#[test]
fn a_freeze_is_got_by_so_many_votes_and_three_are_kept() {
    for (votes, freezes, more) in [(1, 0, 1), (2, 1, 0), (5, 2, 1), (6, 3, 0), (9, 3, 0)] {
        let votes: Vec<_> = (0..votes).map(|vote| vote * 12).collect();
        let streak = after(&votes, FREEZES);
        assert_eq!((streak.freezes, streak.freeze_votes), (freezes, more), "{votes:?}");
        assert_eq!(after(&votes, Terms::USUAL).freezes, 0);
    }
}

#[test]
fn each_freeze_gives_as_much_time_as_there_was_from_the_last_vote() {
    // Two freezes by the fourth vote at 36, whose deadline is 72: they move it to 108 and 144.
    let streak = after(&[0, 12, 24, 36], FREEZES);
    for (at_hour, length, used, left) in
        [(72, 5, 0, 2), (73, 5, 1, 1), (108, 5, 1, 1), (109, 5, 2, 0), (144, 5, 2, 0), (145, 1, 0, 0)]
    {
        let mut voted = streak;
        assert_eq!(voted.vote(at(at_hour), None, FREEZES), used, "{at_hour}");
        assert_eq!((voted.length, voted.freezes, voted.best), (length, left, length.max(4)), "{at_hour}");
        let now = streak.now(at(at_hour), FREEZES.freeze_every, &[]);
        assert_eq!((now.length, now.frozen, now.freezes), (if length == 5 { 4 } else { 0 }, used, left), "{at_hour}");
    }
    let now = streak.now(at(80), FREEZES.freeze_every, &[]);
    assert_eq!((now.until, now.frozen_until, now.ends()), (Some(at(108)), Some(at(144)), Some(at(144))));
    let now = streak.now(at(120), FREEZES.freeze_every, &[]);
    assert_eq!((now.until, now.frozen_until, now.ends()), (Some(at(144)), None, Some(at(144))));
    // An outage gives its time first.
    let outages = [outage(60, 80)];
    assert_eq!(streak.times.unwrap().deadline_with(1, &outages), at(80 + 36 + 36));
}

#[test]
fn where_no_freezes_are_wanted_those_that_are_there_rest() {
    let mut streak = after(&[0, 12, 24, 36], FREEZES);
    assert_eq!(streak.now(at(73), None, &[]).length, 0);
    assert_eq!(streak.vote(at(73), None, Terms::USUAL), 0);
    assert_eq!((streak.length, streak.freezes), (1, 2));
}

proptest! {
    #[test]
    fn what_is_told_is_what_a_vote_would_find(
        votes in proptest::collection::vec(0..120_i64, 1..40),
        later in 0..300_i64,
        every in 1..6_i64,
        away in proptest::option::of((0..2_000_i64, 1..200_i64)),
    ) {
        let outages: Vec<_> = away.into_iter().map(|(from, long)| outage(from, from + long)).collect();
        let terms = Terms { freeze_every: Some(every), outages: &outages, ..Terms::USUAL };
        let (mut streak, mut hour) = (Streak::default(), 0);
        for gap in votes {
            hour += gap;
            streak.vote(at(hour), None, terms);
            prop_assert!((0..=MOST_FREEZES).contains(&streak.freezes) && (0..every).contains(&streak.freeze_votes));
        }
        let now = streak.now(at(hour + later), terms.freeze_every, &outages);
        let (before, mut voted) = (streak, streak);
        let used = voted.vote(at(hour + later), None, terms);
        prop_assert_eq!(used, now.frozen);
        prop_assert_eq!(now.length > 0, before.times.unwrap().deadline_with(before.freezes, &outages) >= at(hour + later));
        prop_assert_eq!(voted.length > 1 || before.length == 1, now.length > 0 || before.length == 1);
        prop_assert!(voted.freezes >= now.freezes && voted.freezes <= now.freezes + 1);
        prop_assert!(now.ends() >= now.until);
    }

    #[test]
    fn it_is_never_negative_and_never_longer_than_the_best_or_the_votes(
        votes in proptest::collection::vec((-2_000..2_000_i64, proptest::option::of(-2_000..2_000_i64)), 0..60),
        outages in proptest::collection::vec((-2_000..2_000_i64, 0..100_i64), 0..5),
    ) {
        let mut outages: Vec<_> = outages.into_iter().map(|(from, long)| outage(from, from + long)).collect();
        outages.sort_unstable_by_key(|outage| outage.from);
        let terms = Terms { outages: &outages, ..Terms::USUAL };
        let mut streak = Streak::default();
        for (done, (vote, again)) in (1..).zip(votes) {
            let before = streak;
            streak.vote(at(vote), again.map(at), terms);
            prop_assert!((1..=done).contains(&streak.length));
            prop_assert!(streak.best >= streak.length && streak.best >= before.best);
            prop_assert!(streak.length == 1 || streak.length == before.length || streak.length == before.length + 1);
        }
    }

    #[test]
    fn an_outage_never_breaks_one(
        gaps in proptest::collection::vec(12..=36_i64, 1..40),
        from in 0..600_i64,
        long in 1..400_i64,
    ) {
        let votes: Vec<i64> = std::iter::once(0)
            .chain(gaps.iter().scan(0, |vote, gap| { *vote += gap; Some(*vote) }))
            .collect();
        prop_assert_eq!(usize::try_from(after(&votes, Terms::USUAL).length), Ok(votes.len()));
        // What was cast meanwhile is never heard of.
        let away = outage(from, from + long);
        let heard: Vec<i64> = votes.into_iter().filter(|vote| !(from..=from + long).contains(vote)).collect();
        let outages = [away];
        let terms = Terms { outages: &outages, ..Terms::USUAL };
        prop_assert_eq!(usize::try_from(after(&heard, terms).length), Ok(heard.len()));
    }
}

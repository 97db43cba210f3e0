use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// The instant of the vote with a number: half a day apart.
fn at(number: i64) -> UnixMs {
    UnixMs(1_764_583_200_000 + number * 43_200_000)
}

fn told(at: UnixMs) -> Cast {
    Cast { at, told: true }
}

fn untold(at: UnixMs) -> Cast {
    Cast { at, told: false }
}

/// A voter's numbers with all that is done for them.
#[derive(Debug, Default)]
struct Ledger {
    sequence: Sequence,
    delivered: BTreeSet<(UnixMs, i64)>,
    missing: Vec<Run>,
}

impl Ledger {
    fn deliver(&mut self, number: i64, cast: Cast) -> Heard {
        if !self.delivered.insert((cast.at, number)) {
            return Heard::Nothing;
        }
        let heard = self.sequence.hear(Some(number), cast);
        match heard {
            Heard::Missing(run) if run.is_believed() => self.missing.push(run),
            Heard::Late(cast) => {
                let latest = self.sequence.at;
                let of = self
                    .missing
                    .iter()
                    .enumerate()
                    .filter(|(_, run)| {
                        (run.first..=run.last).contains(&number) && cast.is_between(run.after, run.before, latest)
                    })
                    .min_by_key(|(_, run)| cast.order(run.epoch, run.before))
                    .map(|(place, _)| place);
                if let Some(place) = of {
                    let run = self.missing.remove(place);
                    self.missing.extend(run.without(number));
                }
            }
            _ => {}
        }
        heard
    }

    fn total(&self) -> i64 {
        let missing: i64 = self.missing.iter().map(|run| run.last - run.first + 1).sum();
        missing + i64::try_from(self.delivered.len()).unwrap()
    }
}

#[test]
fn a_first_vote_tells_of_all_before_it() {
    let mut sequence = Sequence::default();
    let missing = Run { epoch: 0, first: 1, last: 36, after: None, before: at(37) };
    assert_eq!(sequence.hear(Some(37), told(at(37))), Heard::Missing(missing));
    assert_eq!(sequence.hear(Some(38), told(at(38))), Heard::Nothing);
    let missing = Run { epoch: 0, first: 39, last: 40, after: Some(at(38)), before: at(41) };
    assert_eq!(sequence.hear(Some(41), told(at(41))), Heard::Missing(missing));
    assert_eq!(sequence.hear(Some(40), told(at(40))), Heard::Late(told(at(40))));
    assert_eq!(sequence, Sequence { epoch: 0, highest: 41, at: Some(at(41)), unnumbered: 0 });
}

#[test]
fn a_decrease_is_a_new_count_of_which_only_what_follows_is_known() {
    let mut ledger = Ledger::default();
    ledger.deliver(37, told(at(37)));
    assert_eq!(ledger.deliver(5, told(at(40))), Heard::Anew);
    assert_eq!(ledger.total(), 38);
    ledger.deliver(8, told(at(43)));
    assert_eq!(ledger.total(), 38 + 3);
    assert_eq!(ledger.missing.last().map(|run| (run.epoch, run.first, run.last)), Some((1, 6, 7)));
    // One of the count before takes its place there, also by a number that is missing in both.
    ledger.deliver(6, told(at(6)));
    assert_eq!((ledger.total(), ledger.missing.iter().filter(|run| run.epoch == 1).count()), (41, 1));
    // And one that is higher than all since.
    assert_eq!(ledger.deliver(36, told(at(36))), Heard::Late(told(at(36))));
    assert_eq!(ledger.total(), 41);
}

#[test]
fn without_an_instant_of_its_own_a_lower_number_is_late_within_a_day() {
    let mut sequence = Sequence::default();
    sequence.hear(Some(3), untold(UnixMs(0)));
    let day = UnixMs(0).plus(LATE);
    assert_eq!(sequence.hear(Some(2), untold(day)), Heard::Late(untold(day)));
    assert_eq!(sequence.hear(Some(2), untold(UnixMs(day.0 + 1))), Heard::Anew);
}

#[test]
fn what_is_delivered_long_after_it_was_cast_is_late_whatever_day_it_counts_for() {
    let mut sequence = Sequence::default();
    sequence.hear(Some(40), Cast::of(at(40), Some(at(40))));
    let late = Cast::of(at(60), Some(at(30)));
    assert_eq!(sequence.hear(Some(30), late), Heard::Late(told(at(30))));
    // A clock that is ahead by years must not make all that follows late.
    sequence.hear(Some(41), Cast::of(at(41), Some(at(90_000))));
    assert_eq!(sequence.hear(Some(42), Cast::of(at(42), Some(at(42)))), Heard::Nothing);
}

#[test]
fn votes_without_a_number_are_no_missing_ones() {
    let mut sequence = Sequence::default();
    for number in 1..=4 {
        assert_eq!(sequence.hear(None, told(at(number))), Heard::Nothing);
    }
    assert_eq!(sequence.hear(Some(5), told(at(5))), Heard::Nothing);
    sequence.hear(Some(0), told(at(6)));
    sequence.hear(Some(-3), told(at(7)));
    let missing = Run { epoch: 0, first: 8, last: 8, after: Some(at(5)), before: at(9) };
    assert_eq!(sequence.hear(Some(9), told(at(9))), Heard::Missing(missing));
}

#[test]
fn the_same_number_again_says_nothing() {
    let mut sequence = Sequence::default();
    for number in 1..=4 {
        assert_eq!(sequence.hear(Some(1), told(at(number))), Heard::Nothing);
    }
    assert_eq!(sequence.hear(Some(2), told(at(5))), Heard::Nothing);
}

#[test]
fn more_than_one_vote_can_tell_of_is_not_believed_and_what_follows_is() {
    let mut ledger = Ledger::default();
    let heard = ledger.deliver(i64::MAX, told(at(1)));
    assert!(matches!(heard, Heard::Missing(run) if !run.is_believed()), "{heard:?}");
    assert_eq!(ledger.deliver(2, told(at(2))), Heard::Anew);
    ledger.deliver(4, told(at(4)));
    assert_eq!(ledger.total(), 4);
    let most = Ledger::default().sequence.hear(Some(MOST + 1), told(at(1)));
    assert!(matches!(most, Heard::Missing(run) if run.is_believed()), "{most:?}");
}

#[test]
fn what_is_known_otherwise_stands_for_the_oldest() {
    let run = |first, last| Run { epoch: 0, first, last, after: None, before: at(99) };
    let runs = [run(1, 36), run(40, 41)];
    let numbers = |known| newest(&runs, known).iter().map(|run| (run.first, run.last)).collect::<Vec<_>>();
    assert_eq!(numbers(0), [(1, 36), (40, 41)]);
    assert_eq!(numbers(10), [(11, 36), (40, 41)]);
    assert_eq!(numbers(36), [(40, 41)]);
    assert_eq!(numbers(37), [(41, 41)]);
    assert_eq!(numbers(38), []);
    assert_eq!(numbers(i64::MAX), []);
    assert_eq!(run(5, 5).without(5), []);
    assert_eq!(run(5, 7).without(6), [run(5, 5), run(7, 7)]);
}

/// Counts that begin anew, each: the numbers that are delivered, in the order of delivery, some of them twice.
fn counts() -> impl Strategy<Value = Vec<Vec<i64>>> {
    prop::collection::vec(prop::collection::vec(1_i64..60, 1..40), 1..4)
}

proptest! {
    /// In whatever order votes come, also again and late, all up to the highest are there in the end: of a later count those from the first
    /// that was heard of it.
    #[test]
    fn the_total_is_the_highest_number(counts in counts()) {
        let (mut ledger, mut expected, mut begins) = (Ledger::default(), 0, 0);
        for (epoch, numbers) in (0_i64..).zip(&counts) {
            // A count that goes on above the one before is no new one.
            let (first, highest) = (numbers[0], *numbers.iter().max().unwrap());
            if epoch > 0 && first >= ledger.sequence.highest {
                break;
            }
            for number in numbers {
                ledger.deliver(*number, told(at(begins + number)));
            }
            let below: BTreeSet<_> = numbers.iter().filter(|number| **number < first).collect();
            expected += if epoch == 0 { highest } else { highest - first + 1 + i64::try_from(below.len()).unwrap() };
            prop_assert_eq!(ledger.sequence.epoch, epoch);
            prop_assert_eq!(ledger.total(), expected);
            begins += 100;
        }
    }

    /// Late votes of counts before take nothing from a later one.
    #[test]
    fn whatever_comes_late_the_total_does_not_change(
        counts in counts(), late in prop::collection::vec((0_usize..3, 1_i64..60), 0..40)
    ) {
        let (mut ledger, mut begins) = (Ledger::default(), Vec::new());
        for (place, numbers) in counts.iter().enumerate() {
            let begin = 100 * i64::try_from(place).unwrap();
            if place > 0 && numbers[0] >= ledger.sequence.highest {
                break;
            }
            begins.push((begin, numbers[0], *numbers.iter().max().unwrap()));
            for number in numbers {
                ledger.deliver(*number, told(at(begin + number)));
            }
        }
        let total = ledger.total();
        for (place, number) in late {
            // What came before the first that was heard of a later count is not known to be missing.
            if let Some((begin, first, highest)) = begins.get(place)
                && number <= *highest
                && (place == 0 || number >= *first)
            {
                ledger.deliver(number, told(at(begin + number)));
                prop_assert_eq!(ledger.total(), total);
            }
        }
    }

    #[test]
    fn no_number_breaks_it(heard in prop::collection::vec((any::<Option<i64>>(), any::<i64>(), any::<Option<i64>>()), 0..50)) {
        let mut sequence = Sequence::default();
        for (number, at, claimed) in heard {
            let heard = sequence.hear(number, Cast::of(UnixMs(at), claimed.map(UnixMs)));
            if let Heard::Missing(run) = heard {
                prop_assert!(1 <= run.first && run.first <= run.last);
                let _ = run.is_believed();
            }
        }
    }
}

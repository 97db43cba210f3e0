//! When a listing that used to send votes has gone silent, for its owner to be told. What that is for streaks says [`rhythm`](super::rhythm).

use std::time::Duration;

use crate::vote::UnixMs;

/// Active days that tell what is usual, the latest of them.
pub const DAYS: i64 = 14;
/// Of fewer nothing is concluded.
pub(super) const FEWEST_DAYS: usize = 3;
/// And of fewer votes a day neither.
pub(super) const VOTES_A_DAY: i64 = 10;
/// So many times the usual longest gap is no accident.
pub(super) const TIMES: u32 = 5;
/// However busy a listing is, an hour may pass.
const SHORTEST: Duration = Duration::from_hours(1);

/// A local day on which there were votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActiveDay {
    /// How many.
    pub votes: i64,
    /// The longest time that passed before one of them since the vote before it.
    pub longest_gap: Duration,
}

/// From when on a listing is silent whose latest vote was at `last`, by its latest active days; `None` where too little is known of
/// what is usual. The usual longest gap is the median of the days' own, so that one outage does not make another look usual.
#[must_use]
pub fn silent_from(last: UnixMs, days: &[ActiveDay]) -> Option<UnixMs> {
    let votes: i64 = days.iter().map(|day| day.votes).sum();
    if days.len() < FEWEST_DAYS || votes < VOTES_A_DAY * i64::try_from(days.len()).ok()? {
        return None;
    }
    let mut gaps: Vec<Duration> = days.iter().map(|day| day.longest_gap).collect();
    gaps.sort_unstable();
    let usual = gaps.get(gaps.len() / 2)?;
    Some(last.plus(usual.saturating_mul(TIMES).max(SHORTEST)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(votes: i64, minutes: u64) -> ActiveDay {
        ActiveDay { votes, longest_gap: Duration::from_mins(minutes) }
    }

    #[test]
    fn silence_is_five_times_the_usual_longest_gap() {
        let last = UnixMs(1_000);
        let after = |minutes| Some(last.plus(Duration::from_mins(minutes)));
        for (days, expected) in [
            (vec![day(10, 60); 14], after(300)),
            (vec![day(10, 60); 3], after(300)),
            (vec![day(1_000, 2); 14], after(60)),
            // One outage changes nothing.
            ([vec![day(12, 60); 13], vec![day(12, 4_000)]].concat(), after(300)),
            (vec![day(100, 60); 2], None),
            (vec![day(9, 60); 14], None),
            // The average counts.
            (vec![day(1, 60), day(1, 90), day(28, 30)], after(300)),
            (vec![], None),
        ] {
            assert_eq!(silent_from(last, &days), expected, "{days:?}");
        }
    }

    proptest! {
        #[test]
        fn nobody_is_called_silent_within_the_hour(days in proptest::collection::vec((0..1_000_i64, 0..5_000_u64), 0..20)) {
            let days: Vec<_> = days.into_iter().map(|(votes, minutes)| day(votes, minutes)).collect();
            let from = silent_from(UnixMs(0), &days);
            prop_assert!(from.is_none_or(|from| from >= UnixMs(0).plus(SHORTEST)));
        }
    }
}

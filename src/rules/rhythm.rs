//! How often a listing is voted for, and silences that are no accident: for streaks they count as time in which no vote could be heard of.
//!
//! - What is usual is told by the last 14 days on which votes came, where they are three or more and had ten or more votes a day together.
//! - A silence is a gap between two votes that is at least five times the longest of those days, and longer than five minutes. What Votive
//!   itself was away for is taken out of every gap, and silences are no gaps of their days: one does not make another look usual.
//! - It is known from the vote on that ends it. One that lasts is known to whoever asks as soon as it is long enough, for a week at the most.
//!
//! Days are those of the receipt in UTC, so that a server's zone changes nothing of it.

use std::time::Duration;

use super::silence::{ActiveDay, DAYS, FEWEST_DAYS, TIMES, VOTES_A_DAY};
use super::streak::Outage;
use crate::vote::UnixMs;

/// No silence is as short as this.
const SHORTEST: Duration = Duration::from_mins(5);
/// For so long a silence counts while nobody knows whether it ends.
const LASTS: Duration = Duration::from_hours(7 * 24);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The rhythm of a listing's votes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rhythm {
    /// When the last vote was received; `None` before the first.
    pub last: Option<UnixMs>,
    /// The latest days on which some were, oldest first, each with its number.
    pub days: Vec<(i64, ActiveDay)>,
}

impl Rhythm {
    /// A vote was received: the silence that it ends, if it ends one. One that is read again, or that came before others, tells nothing.
    pub fn vote(&mut self, received: UnixMs, away: &[Outage]) -> Option<Outage> {
        let last = *self.last.get_or_insert(received);
        if received < last {
            return None;
        }
        let gap = heard_gap(last, received, away);
        let silent = self.usual().is_some_and(|usual| gap >= usual);
        let day = received.0.div_euclid(DAY_MS);
        if self.days.last().is_none_or(|(latest, _)| *latest < day) {
            self.days.push((day, ActiveDay { votes: 0, longest_gap: Duration::ZERO }));
            let too_many = self.days.len().saturating_sub(usize::try_from(DAYS).unwrap_or(usize::MAX));
            self.days.drain(..too_many);
        }
        if let Some((_, today)) = self.days.last_mut() {
            today.votes += 1;
            if !silent {
                today.longest_gap = today.longest_gap.max(gap);
            }
        }
        self.last = Some(received);
        silent.then_some(Outage { from: last, until: received })
    }

    /// The silence that lasts at this instant, if one does: as much of it as counts.
    #[must_use]
    pub fn silence_at(&self, now: UnixMs, away: &[Outage]) -> Option<Outage> {
        let (last, usual) = (self.last?, self.usual()?);
        let lasts = heard_gap(last, now, away) >= usual;
        lasts.then(|| Outage { from: last, until: now.min(last.plus(LASTS)) })
    }

    /// From how long on a gap is a silence; `None` where too little is known.
    fn usual(&self) -> Option<Duration> {
        let votes: i64 = self.days.iter().map(|(_, day)| day.votes).sum();
        if self.days.len() < FEWEST_DAYS || votes < VOTES_A_DAY * i64::try_from(self.days.len()).ok()? {
            return None;
        }
        let longest = self.days.iter().map(|(_, day)| day.longest_gap).max()?;
        Some(longest.saturating_mul(TIMES).max(SHORTEST + Duration::from_millis(1)))
    }
}

/// The time between two instants in which votes could be heard of.
fn heard_gap(from: UnixMs, until: UnixMs, away: &[Outage]) -> Duration {
    let mut gap = until.since(from);
    // Outages do not overlap one another.
    for outage in away {
        gap = gap.saturating_sub(outage.until.min(until).since(outage.from.max(from)));
    }
    gap
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MINUTE: i64 = 60_000;
    const HOUR: i64 = 60 * MINUTE;

    fn at(minutes: i64) -> UnixMs {
        UnixMs(minutes * MINUTE)
    }

    fn outage(from: i64, until: i64) -> Outage {
        Outage { from: at(from), until: at(until) }
    }

    /// So many days with a vote each hour, and when the last was.
    fn hourly(days: i64) -> (Rhythm, i64) {
        let mut rhythm = Rhythm::default();
        for hour in 0..days * 24 {
            assert_eq!(rhythm.vote(UnixMs(hour * HOUR), &[]), None);
        }
        (rhythm, (days * 24 - 1) * 60)
    }

    #[test]
    fn a_silence_is_five_times_the_longest_gap_of_a_listing_with_ten_votes_a_day() {
        for (days, gap, silent) in
            [(3, 300, true), (3, 299, false), (2, 3_000, false), (20, 300, true), (20, 299, false)]
        {
            let (mut rhythm, last) = hourly(days);
            assert!(rhythm.days.len() <= 14);
            let lasting = rhythm.silence_at(at(last + gap), &[]);
            let expected = silent.then(|| outage(last, last + gap));
            assert_eq!(lasting, expected, "{days} {gap}");
            assert_eq!(rhythm.vote(at(last + gap), &[]), expected, "{days} {gap}");
        }
        let mut rare = Rhythm::default();
        for half in 0..60 {
            assert_eq!(rare.vote(UnixMs(half * 12 * HOUR), &[]), None);
        }
        assert_eq!(rare.vote(UnixMs(600 * 12 * HOUR), &[]), None, "two a day");
    }

    #[test]
    fn a_silence_does_not_make_the_next_look_usual_and_a_longer_gap_that_is_none_does() {
        let (mut rhythm, last) = hourly(5);
        assert!(rhythm.vote(at(last + 300), &[]).is_some());
        assert!(rhythm.vote(at(last + 600), &[]).is_some());
        assert_eq!(rhythm.vote(at(last + 890), &[]), None);
        assert_eq!(rhythm.vote(at(last + 2_000), &[]), None, "1,110 minutes are less than five times 290");
    }

    #[test]
    fn the_time_that_votive_was_away_is_taken_out() {
        let (rhythm, last) = hourly(5);
        let away = [outage(last + 10, last + 250)];
        assert_eq!(rhythm.clone().vote(at(last + 500), &away), None);
        assert_eq!(rhythm.silence_at(at(last + 539), &away), None);
        assert_eq!(rhythm.clone().vote(at(last + 540), &away), Some(outage(last, last + 540)));
        let mut after = rhythm;
        after.vote(at(last + 500), &away);
        assert_eq!(after.days.last().map(|(_, day)| day.longest_gap), Some(Duration::from_mins(260)));
    }

    #[test]
    fn one_that_does_not_end_counts_for_a_week_and_its_end_for_all_of_it() {
        let (mut rhythm, last) = hourly(5);
        let week = 7 * 24 * 60;
        assert_eq!(rhythm.silence_at(at(last + 9 * week), &[]), Some(outage(last, last + week)));
        assert_eq!(rhythm.vote(at(last + 9 * week), &[]), Some(outage(last, last + 9 * week)));
    }

    #[test]
    fn few_minutes_are_no_silence_however_busy_a_listing_is() {
        let mut rhythm = Rhythm::default();
        for minute in 0..3 * 24 * 60 {
            rhythm.vote(at(minute), &[]);
        }
        let last = 3 * 24 * 60 - 1;
        assert_eq!(rhythm.clone().vote(at(last + 5), &[]), None);
        assert!(rhythm.vote(at(last + 6), &[]).is_some());
    }

    proptest! {
        #[test]
        fn a_silence_lies_between_two_votes_and_lasts_before_it_ends(
            gaps in proptest::collection::vec(0..2_000_i64, 1..400),
            away in proptest::option::of((0..200_000_i64, 1..3_000_i64)),
        ) {
            let away: Vec<_> = away.into_iter().map(|(from, long)| outage(from, from + long)).collect();
            let (mut rhythm, mut now) = (Rhythm::default(), 0);
            for gap in gaps {
                let last = rhythm.last;
                now += gap;
                let lasting = rhythm.silence_at(at(now), &away);
                let ended = rhythm.vote(at(now), &away);
                prop_assert_eq!(lasting.is_some(), ended.is_some());
                if let Some(silence) = ended {
                    prop_assert_eq!((Some(silence.from), silence.until), (last, at(now)));
                }
                prop_assert!(rhythm.days.len() <= 14 && rhythm.days.is_sorted_by_key(|(day, _)| *day));
                // One that comes once more changes nothing.
                let before = rhythm.clone();
                prop_assert_eq!(rhythm.vote(at(now - 1), &away), None);
                prop_assert_eq!(&before, &rhythm);
            }
        }
    }
}

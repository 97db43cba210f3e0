//! Votes over time, and those who cast them, without anybody's name.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::{LocalDay, Quarter, UnixMs};

/// What a server can be told of its votes in the last days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    /// The votes themselves.
    pub votes: VotesOverTime,
    /// Who cast them.
    pub active: Active,
    /// Members' streaks, which are over all listings; `None` where one listing was asked for.
    pub in_streak: Option<InStreak>,
    /// Whether somebody has ever voted.
    pub ever: bool,
}

impl Stats {
    /// The days of a year: 52 weeks, in which each day of the week is as often as every other.
    pub const YEAR: i64 = 364;
}

/// Votes by the clock of a zone, up to now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotesOverTime {
    /// The last of the days.
    pub today: LocalDay,
    /// The votes of each day, in order.
    pub days: Vec<i64>,
    /// Those of each hour of the day.
    pub hours: [i64; 24],
    /// Those of each day of the week, from Monday.
    pub weekdays: [i64; 7],
    /// Votes in as many days before, until the same time of day; `None` where the first vote of all came later than those began.
    pub before: Option<i64>,
}

/// Members who voted in those days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Active {
    /// For the first time.
    pub new: i64,
    /// Not for the first time.
    pub returning: i64,
}

/// How many members are in a streak now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct InStreak {
    /// By its length: as [`InStreak::FROM`] says, from so many votes up to the next.
    pub members: [i64; 5],
    /// The longest now; 0 where there is none.
    pub longest: i64,
    /// The longest that there ever was.
    pub best: i64,
}

impl InStreak {
    /// The shortest streak of each group.
    pub const FROM: [i64; 5] = [1, 2, 7, 14, 30];

    /// Counts so many members' streaks of this length; 0 is none.
    pub fn add(&mut self, length: i64, members: i64) {
        if let Some(group) = Self::FROM.iter().rposition(|from| length >= *from) {
            self.members[group] += members;
        }
        self.longest = self.longest.max(length);
    }
}

/// The quarters of an hour that are looked back over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookBack {
    /// Where as many days before begin.
    pub before: Quarter,
    /// Where they end, at the same time of day as now.
    pub before_until: Quarter,
    /// Where the days themselves begin.
    pub from: Quarter,
    /// The last: sites' clocks may be a little ahead.
    pub until: Quarter,
}

/// How far ahead of ours a site's clock may be.
const AHEAD: std::time::Duration = std::time::Duration::from_mins(5);

impl LookBack {
    /// Over so many days, today among them.
    #[must_use]
    pub fn over(days: i64, now: UnixMs, zone: &TimeZone) -> Self {
        let (today, clock) = (now.day_in(zone), local(now, zone));
        let midnight = |back: i64| LocalDay(today.0 - back).date().at(0, 0, 0, 0);
        let quarter = |at: DateTime| {
            at.to_zoned(zone.clone()).map_or(now, |at| UnixMs(at.timestamp().as_millisecond())).quarter()
        };
        let then = clock.checked_sub(days.days()).unwrap_or(clock);
        Self {
            before: quarter(midnight(2 * days - 1)),
            before_until: quarter(then),
            from: quarter(midnight(days - 1)),
            until: now.plus(AHEAD).quarter(),
        }
    }
}

impl VotesOverTime {
    /// From the votes of quarters of an hour in the time that is looked back over, each as often as there are listings. `oldest` is the
    /// first quarter of all with votes.
    pub fn of(
        days: i64,
        now: UnixMs,
        zone: &TimeZone,
        counts: impl IntoIterator<Item = (Quarter, i64)>,
        oldest: Option<Quarter>,
    ) -> Self {
        let (back, today) = (LookBack::over(days, now, zone), now.day_in(zone));
        let mut all = Self {
            today,
            days: vec![0; usize::try_from(days).unwrap_or(0)],
            hours: [0; 24],
            weekdays: [0; 7],
            before: oldest.is_some_and(|oldest| oldest <= back.before).then_some(0),
        };
        for (quarter, votes) in counts {
            if quarter < back.from {
                if let Some(before) = all.before.as_mut().filter(|_| quarter <= back.before_until) {
                    *before += votes;
                }
                continue;
            }
            let at = local(quarter.begins(), zone);
            // What a site dates after midnight is of today until then.
            let day = LocalDay::of(at.date()).0.min(today.0) - (today.0 - days + 1);
            if let Some(of_day) = usize::try_from(day).ok().and_then(|day| all.days.get_mut(day)) {
                *of_day += votes;
                all.hours[usize::from(at.hour().unsigned_abs()) % 24] += votes;
                all.weekdays[usize::from(at.weekday().to_monday_zero_offset().unsigned_abs()) % 7] += votes;
            }
        }
        all
    }

    /// All of these days together.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.days.iter().sum()
    }

    /// The day with this place among the days.
    #[must_use]
    pub fn day(&self, place: usize) -> LocalDay {
        let back = self.days.len().saturating_sub(place + 1);
        LocalDay(self.today.0 - i64::try_from(back).unwrap_or(0))
    }

    /// The day with the most votes, the first of several; `None` where there are none at all.
    #[must_use]
    pub fn best_day(&self) -> Option<(LocalDay, i64)> {
        let place = peak(&self.days)?;
        Some((self.day(place), self.days[place]))
    }

    /// How many of the days are each day of the week, from Monday.
    fn weekdays_among(&self) -> [i64; 7] {
        let mut among = [0; 7];
        for place in 0..self.days.len() {
            // 1970-01-01 was a Thursday.
            let weekday = (self.day(place).0 + 3).rem_euclid(7);
            among[usize::try_from(weekday).unwrap_or(0)] += 1;
        }
        among
    }

    /// Hundredths of votes on the average of each day of the week, from Monday: 30 days have five of some and four of others.
    #[must_use]
    pub fn weekday_averages(&self) -> [i64; 7] {
        let mut averages = self.weekdays_among();
        for (average, votes) in averages.iter_mut().zip(self.weekdays) {
            *average = votes.saturating_mul(100) / (*average).max(1);
        }
        averages
    }

    /// The days as weeks that end today: the votes of each, and its first day. Days that are left over at the beginning are left out.
    #[must_use]
    pub fn weeks(&self) -> Vec<(LocalDay, i64)> {
        let left_over = self.days.len() % 7;
        let weeks = self.days[left_over..].chunks(7).enumerate();
        weeks.map(|(place, days)| (self.day(left_over + 7 * place), days.iter().sum())).collect()
    }
}

fn local(at: UnixMs, zone: &TimeZone) -> DateTime {
    zone.to_datetime(Timestamp::from_millisecond(at.0).unwrap_or_default())
}

/// The place of the largest of these, the first of several; `None` where none is above zero.
#[must_use]
pub fn peak(values: &[i64]) -> Option<usize> {
    let most = *values.iter().max()?;
    values.iter().position(|value| *value == most).filter(|_| most > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 2026-11-02T12:00:00Z, a Monday.
    const NOON: UnixMs = UnixMs(1_793_620_800_000);

    fn hours_ago(hours: i64) -> Quarter {
        UnixMs(NOON.0 - hours * 3_600_000).quarter()
    }

    fn over(days: i64, zone: &str, counts: &[(Quarter, i64)]) -> VotesOverTime {
        let oldest = counts.iter().map(|(quarter, _)| *quarter).min();
        VotesOverTime::of(days, NOON, &TimeZone::get(zone).unwrap(), counts.iter().copied(), oldest)
    }

    #[test]
    fn votes_fall_on_days_hours_and_weekdays_of_the_zone() {
        let counts = [(hours_ago(0), 2), (hours_ago(1), 1), (hours_ago(13), 4), (hours_ago(24 * 6), 8)];
        let utc = over(7, "UTC", &counts);
        assert_eq!((utc.days.clone(), utc.total()), (vec![8, 0, 0, 0, 0, 4, 3], 15));
        assert_eq!((utc.hours[12], utc.hours[11], utc.hours[23]), (10, 1, 4));
        assert_eq!(utc.weekdays, [3, 8, 0, 0, 0, 0, 4]);
        assert_eq!(utc.best_day(), Some((LocalDay(utc.today.0 - 6), 8)));
        // Nine hours ahead, and three quarters of an hour on top of five.
        let tokyo = over(7, "Asia/Tokyo", &counts);
        assert_eq!((tokyo.days[6], tokyo.days[5], tokyo.hours[21], tokyo.hours[8]), (7, 0, 10, 4));
        let kathmandu = over(7, "Asia/Kathmandu", &[(UnixMs(NOON.0 - NOON.0 % 900_000 + 14 * 60_000).quarter(), 1)]);
        assert_eq!(kathmandu.hours[17], 1);
    }

    #[test]
    fn the_time_before_ends_at_the_same_time_of_day() {
        let (before, counted, not) = (hours_ago(24 * 13), hours_ago(24 * 7), hours_ago(24 * 7 - 1));
        let counts = [(before, 1), (counted, 10), (not, 100), (hours_ago(1), 1000)];
        assert_eq!(over(7, "UTC", &counts).before, None, "not all of it is known");
        let whole = [(hours_ago(24 * 13 + 12), 1), (counted, 10), (not, 100), (hours_ago(1), 1000)];
        let found = over(7, "UTC", &whole);
        assert_eq!((found.before, found.total()), (Some(11), 1000));
    }

    #[test]
    fn weekdays_are_averaged_and_weeks_end_today() {
        let every_day: Vec<_> = (0..30).map(|day| (hours_ago(24 * day), 2)).collect();
        let found = over(30, "UTC", &every_day);
        assert_eq!(found.weekday_averages(), [200; 7]);
        let weeks = found.weeks();
        assert_eq!(weeks.iter().map(|week| week.1).collect::<Vec<_>>(), [14; 4]);
        assert_eq!(weeks[3].0, LocalDay(found.today.0 - 6));
        assert_eq!(peak(&[0, 3, 3]), Some(1));
        assert_eq!((peak(&[0, 0]), peak(&[])), (None, None));
    }

    #[test]
    fn streaks_are_grouped_by_their_length() {
        let mut all = InStreak::default();
        for length in [0, 1, 1, 2, 6, 7, 29, 30, 400] {
            all.add(length, 1);
        }
        assert_eq!((all.members, all.longest), ([2, 2, 1, 1, 2], 400));
    }

    proptest! {
        #[test]
        fn every_vote_of_these_days_is_counted_once(
            days in 1_i64..400,
            zone in prop::sample::select(vec!["UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia", "Africa/Cairo"]),
            ago in prop::collection::vec((0_i64..800 * 96, 1_i64..1000), 0..50),
        ) {
            let counts: Vec<_> = ago.iter().map(|(ago, votes)| (Quarter(NOON.quarter().0 - ago), *votes)).collect();
            let zone_of = TimeZone::get(zone).unwrap();
            let from = LookBack::over(days, NOON, &zone_of).from;
            let expected: i64 = counts.iter().filter(|(quarter, _)| *quarter >= from).map(|(_, votes)| votes).sum();
            let found = over(days, zone, &counts);
            prop_assert_eq!(found.total(), expected);
            prop_assert_eq!(found.hours.iter().sum::<i64>(), expected);
            prop_assert_eq!(found.weekdays.iter().sum::<i64>(), expected);
        }
    }
}

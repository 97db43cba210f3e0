//! Days, ISO weeks and months, derived from an entry's local date, so that a rebuild always agrees.

use jiff::ToSpan as _;
use jiff::tz::TimeZone;

use super::{LocalDay, UnixMs};

/// What a board counts over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PeriodKind {
    /// A calendar day.
    Day,
    /// An ISO week, from Monday.
    Week,
    /// A calendar month.
    Month,
}

impl PeriodKind {
    /// All of them, shortest first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// One day, week or month: its kind and its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    /// Day, week or month.
    pub kind: PeriodKind,
    /// Its first day.
    pub first: LocalDay,
}

impl Period {
    /// The period of this kind that `day` lies in.
    #[must_use]
    pub fn of(kind: PeriodKind, day: LocalDay) -> Self {
        let first = match kind {
            PeriodKind::Day => day,
            // 1970-01-01 was a Thursday, three days after its week's Monday.
            PeriodKind::Week => LocalDay(day.0 - (day.0 + 3).rem_euclid(7)),
            PeriodKind::Month => LocalDay::of(day.date().first_of_month()),
        };
        Self { kind, first }
    }

    /// How long it is.
    fn span(self) -> jiff::Span {
        match self.kind {
            PeriodKind::Day => 1.day(),
            PeriodKind::Week => 1.week(),
            PeriodKind::Month => 1.month(),
        }
    }

    /// The one that follows it; beyond the calendar itself.
    #[must_use]
    pub fn next(self) -> Self {
        let next = self.first.date().checked_add(self.span());
        Self { first: next.map_or(self.first, LocalDay::of), ..self }
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> LocalDay {
        let next = self.next().first;
        if next == self.first { next } else { LocalDay(next.0 - 1) }
    }

    /// The instant at which the next one begins in `zone`: its first midnight, or what follows where the clocks skip that.
    #[must_use]
    pub fn ends_in(self, zone: &TimeZone) -> UnixMs {
        let next = self.first.date().checked_add(self.span()).and_then(|date| date.to_zoned(zone.clone()));
        // Beyond the calendar nothing ends.
        next.map_or(UnixMs(i64::MAX), |next| UnixMs(next.timestamp().as_millisecond()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;

    #[test]
    fn a_week_starts_on_monday_also_across_the_year() {
        let week = |y, m, d| Period::of(PeriodKind::Week, LocalDay::of(date(y, m, d))).first.date();
        assert_eq!(week(2026, 1, 1), date(2025, 12, 29));
        assert_eq!(week(2026, 1, 4), date(2025, 12, 29));
        assert_eq!(week(2026, 1, 5), date(2026, 1, 5));
        assert_eq!(week(1969, 12, 31), date(1969, 12, 29));
    }

    #[test]
    fn a_month_starts_on_its_first() {
        let month = |y, m, d| Period::of(PeriodKind::Month, LocalDay::of(date(y, m, d))).first.date();
        assert_eq!(month(2024, 2, 29), date(2024, 2, 1));
        assert_eq!(month(2026, 12, 31), date(2026, 12, 1));
    }

    #[test]
    fn a_month_ends_at_midnight_in_its_zone_whatever_the_clocks_did() {
        let end = |y, m, zone| {
            let month = Period::of(PeriodKind::Month, LocalDay::of(date(y, m, 7)));
            jiff::Timestamp::from_millisecond(month.ends_in(&TimeZone::get(zone).unwrap()).0).unwrap().to_string()
        };
        assert_eq!(end(2026, 11, "UTC"), "2026-12-01T00:00:00Z");
        assert_eq!(end(2026, 10, "Europe/Berlin"), "2026-10-31T23:00:00Z");
        assert_eq!(end(2026, 9, "Europe/Berlin"), "2026-09-30T22:00:00Z");
        assert_eq!(end(2026, 12, "America/Los_Angeles"), "2027-01-01T08:00:00Z");
    }

    #[test]
    fn a_day_ends_when_the_next_begins_also_where_the_clocks_are_changed() {
        let end = |kind, (y, m, d), zone| {
            let period = Period::of(kind, LocalDay::of(date(y, m, d)));
            jiff::Timestamp::from_millisecond(period.ends_in(&TimeZone::get(zone).unwrap()).0).unwrap().to_string()
        };
        // 23 hours long, and 25.
        assert_eq!(end(PeriodKind::Day, (2026, 3, 28), "Europe/Berlin"), "2026-03-28T23:00:00Z");
        assert_eq!(end(PeriodKind::Day, (2026, 3, 29), "Europe/Berlin"), "2026-03-29T22:00:00Z");
        assert_eq!(end(PeriodKind::Day, (2026, 10, 25), "Europe/Berlin"), "2026-10-25T23:00:00Z");
        assert_eq!(end(PeriodKind::Week, (2026, 10, 25), "Europe/Berlin"), "2026-10-25T23:00:00Z");
        // Here midnight itself is skipped, and there it comes twice.
        assert_eq!(end(PeriodKind::Day, (2026, 4, 23), "Africa/Cairo"), "2026-04-23T22:00:00Z");
        assert_eq!(end(PeriodKind::Day, (2026, 10, 24), "Atlantic/Azores"), "2026-10-25T00:00:00Z");
    }

    proptest! {
        #[test]
        fn every_day_lies_in_its_periods(day in -500_000_i64..2_000_000) {
            let day = LocalDay(day);
            prop_assert_eq!(LocalDay::of(day.date()), day);
            let week = Period::of(PeriodKind::Week, day);
            prop_assert!((0..7).contains(&(day.0 - week.first.0)));
            prop_assert_eq!(week.first.date().weekday(), Weekday::Monday);
            let month = Period::of(PeriodKind::Month, day);
            prop_assert!((0..31).contains(&(day.0 - month.first.0)));
            for kind in PeriodKind::ALL {
                let period = Period::of(kind, day);
                prop_assert_eq!(Period::of(kind, period.first), period);
                let next = period.next();
                prop_assert_eq!(Period::of(kind, next.first), next);
                prop_assert_eq!(Period::of(kind, LocalDay(next.first.0 - 1)), period);
            }
        }
    }
}

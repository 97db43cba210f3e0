//! Instants and local days.

use std::time::Duration;

use jiff::civil::{self, Date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// A quarter of an hour, of which every zone's hours and days consist: quarters since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(pub i64);

impl Quarter {
    /// How long one is.
    const MS: i64 = 15 * 60 * 1000;

    /// The instant at which it begins.
    #[must_use]
    pub const fn begins(self) -> UnixMs {
        UnixMs(self.0.saturating_mul(Self::MS))
    }
}

/// An instant: milliseconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMs(pub i64);

impl UnixMs {
    /// The instant `span` later; the end of time if that is later still.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(millis(span)))
    }

    /// The instant `span` earlier.
    #[must_use]
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(millis(span)))
    }

    /// How long it is from `earlier` to here; zero if `earlier` is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// The same instant in whole seconds, as Discord's `<t:…>` marks take it.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The quarter of an hour that this instant lies in.
    #[must_use]
    pub const fn quarter(self) -> Quarter {
        Quarter(self.0.div_euclid(Quarter::MS))
    }

    /// The date on which this instant falls in `zone`. Instants beyond the calendar fall on its first or last day.
    #[must_use]
    pub fn day_in(self, zone: &TimeZone) -> LocalDay {
        let instant =
            Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX });
        LocalDay::of(zone.to_datetime(instant).date())
    }
}

/// Between two instants, both included: as exactly as it is known when something was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Between {
    /// Not before this one.
    pub from: UnixMs,
    /// Not after this one.
    pub until: UnixMs,
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

/// A calendar date in a server's zone: days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDay(pub i64);

const EPOCH: Date = civil::date(1970, 1, 1);

impl LocalDay {
    /// The day that `date` names.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self(date.duration_since(EPOCH).as_hours() / 24)
    }

    /// The date of this day; the calendar's last day where it lies beyond.
    #[must_use]
    pub fn date(self) -> Date {
        Span::new().try_days(self.0).ok().and_then(|days| EPOCH.checked_add(days).ok()).unwrap_or(Date::MAX)
    }
}

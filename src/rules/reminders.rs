//! When somebody is reminded that they can vote again.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::vote::{QuietHours, UnixMs};

/// Listings that fall due within this time of the first go into one reminder: it waits for the last of them.
pub const GATHERED: Duration = Duration::from_mins(5);
/// Whoever could have voted for so long is not reminded of it any more.
pub const TOO_LATE: Duration = Duration::from_hours(24);

/// What is to be done about somebody's reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminding {
    /// Nothing is to come.
    Nothing,
    /// It is looked at then.
    At(UnixMs),
    /// Now, of everything that is due.
    Now,
}

/// What is to be done now about somebody who can vote again at these instants.
#[must_use]
pub fn reminding(due: &[UnixMs], quiet: Option<&QuietHours>, now: UnixMs) -> Reminding {
    match gathered(due) {
        None => Reminding::Nothing,
        Some(at) if at > now => Reminding::At(at),
        Some(_) => quiet.and_then(|quiet| quiet_until(quiet, now)).map_or(Reminding::Now, Reminding::At),
    }
}

/// Whether it is too late to remind of something that has been possible since then.
#[must_use]
pub fn is_too_late(at: UnixMs, now: UnixMs) -> bool {
    now.since(at) > TOO_LATE
}

/// When a reminder of what falls due at these instants goes: with the first, or the last that comes soon after it.
fn gathered(due: &[UnixMs]) -> Option<UnixMs> {
    let first = due.iter().min()?;
    due.iter().filter(|at| **at <= first.plus(GATHERED)).max().copied()
}

/// When the quiet hours that this instant lies in are over; `None` where it lies in none.
#[must_use]
pub fn quiet_until(quiet: &QuietHours, at: UnixMs) -> Option<UnixMs> {
    let zone = quiet.zone().time_zone();
    let now = Timestamp::from_millisecond(at.0).ok()?;
    if !is_quiet(quiet, now) {
        return None;
    }
    // Today's end, or tomorrow's, each of which clocks may show twice; or they leap over it, and the quiet ends with the leap.
    let today = zone.to_datetime(now).date();
    let ends = [Some(today), today.tomorrow().ok()].into_iter().flatten().flat_map(|day| shown(quiet, day, zone));
    let leaps = zone.following(now).take(2).map(|leap| leap.timestamp());
    let over = ends.chain(leaps).filter(|end| *end > now && !is_quiet(quiet, *end)).min();
    // Without an end that can be found they are left alone for a day.
    Some(over.map_or(at.plus(Duration::from_hours(24)), |over| UnixMs(over.as_millisecond())))
}

fn is_quiet(quiet: &QuietHours, at: Timestamp) -> bool {
    let time = quiet.zone().time_zone().to_datetime(at).time();
    let minutes = i32::from(time.hour()) * 60 + i32::from(time.minute());
    u16::try_from(minutes).is_ok_and(|minutes| quiet.hold(minutes))
}

/// The instants at which clocks show the end of quiet hours on this day.
fn shown(quiet: &QuietHours, day: Date, zone: &TimeZone) -> Vec<Timestamp> {
    let until = quiet.until().minutes();
    let (hour, minute) = (i8::try_from(until / 60).unwrap_or(0), i8::try_from(until % 60).unwrap_or(0));
    let end = zone.to_ambiguous_zoned(day.at(hour, minute, 0, 0));
    let (earlier, later) = (end.clone().earlier(), end.later());
    [earlier, later].into_iter().flatten().map(|end| end.timestamp()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::TimeOfDay;
    use proptest::prelude::*;

    const MINUTE: i64 = 60_000;

    fn hours(from: u16, until: u16, zone: &str) -> QuietHours {
        let time = |minutes| TimeOfDay::after_midnight(minutes).unwrap();
        QuietHours::new(time(from), time(until), zone.parse().unwrap()).unwrap()
    }

    fn at(text: &str) -> UnixMs {
        UnixMs(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn quiet_hours_end_by_their_own_clock_whatever_it_does_that_night() {
        for (from, until, during, end) in [
            // A usual night, in summer and in winter.
            (22 * 60, 7 * 60, "2026-07-01T21:00:00Z", "2026-07-02T05:00:00Z"),
            (22 * 60, 7 * 60, "2026-12-01T22:30:00Z", "2026-12-02T06:00:00Z"),
            // Clocks go from 02:00 to 03:00.
            (22 * 60, 7 * 60, "2026-03-28T22:00:00Z", "2026-03-29T05:00:00Z"),
            (22 * 60, 150, "2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z"),
            // Clocks go from 03:00 back to 02:00.
            (22 * 60, 7 * 60, "2026-10-24T22:00:00Z", "2026-10-25T06:00:00Z"),
            (22 * 60, 150, "2026-10-24T22:00:00Z", "2026-10-25T00:30:00Z"),
            (22 * 60, 150, "2026-10-25T01:10:00Z", "2026-10-25T01:30:00Z"),
        ] {
            assert_eq!(quiet_until(&hours(from, until, "Europe/Berlin"), at(during)), Some(at(end)), "{during}");
        }
        assert_eq!(quiet_until(&hours(22 * 60, 7 * 60, "Europe/Berlin"), at("2026-07-01T19:59:00Z")), None);
    }

    #[test]
    fn a_reminder_waits_for_what_falls_due_soon_after_and_no_longer() {
        let minutes = |all: &[i64]| all.iter().map(|at| UnixMs(at * MINUTE)).collect::<Vec<_>>();
        let now = UnixMs(100 * MINUTE);
        let at = |all: &[i64]| reminding(&minutes(all), None, now);
        assert_eq!(at(&[]), Reminding::Nothing);
        assert_eq!(at(&[100]), Reminding::Now);
        assert_eq!(at(&[101]), Reminding::At(UnixMs(101 * MINUTE)));
        assert_eq!(at(&[100, 103, 300]), Reminding::At(UnixMs(103 * MINUTE)));
        assert_eq!(at(&[100, 105, 109]), Reminding::At(UnixMs(105 * MINUTE)));
        assert_eq!(at(&[95, 103]), Reminding::Now);
    }

    const ZONES: [&str; 6] =
        ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"];

    proptest! {
        #[test]
        fn quiet_hours_end_at_the_first_instant_that_is_not_quiet(
            from in 0_u16..1440, until in 0_u16..1440, zone in 0..ZONES.len(),
            // Minutes of 2026, and of the days on which clocks change in Europe and America.
            minute in prop_oneof![0_i64..525_600, 125_000_i64..126_800, 427_000_i64..429_000, 95_000_i64..98_000],
        ) {
            prop_assume!(from != until);
            let quiet = hours(from, until, ZONES[zone]);
            let begin = UnixMs(at("2026-01-01T00:00:00Z").0 + minute * MINUTE);
            let holds = |at: UnixMs| is_quiet(&quiet, Timestamp::from_millisecond(at.0).unwrap());
            match quiet_until(&quiet, begin) {
                None => prop_assert!(!holds(begin)),
                Some(end) => {
                    prop_assert!(end > begin && !holds(end) && end.since(begin) <= Duration::from_hours(25));
                    for between in (begin.0..end.0).step_by(usize::try_from(MINUTE).unwrap()) {
                        prop_assert!(holds(UnixMs(between)), "{between}");
                    }
                }
            }
        }

        #[test]
        fn nobody_is_reminded_before_they_can_vote_or_much_later_than_they_need(
            due in prop::collection::vec(0_i64..1_000_000, 1..6), now in 0_i64..1_000_000,
        ) {
            let due: Vec<_> = due.into_iter().map(UnixMs).collect();
            let first = *due.iter().min().unwrap();
            match reminding(&due, None, UnixMs(now)) {
                Reminding::Nothing => prop_assert!(false),
                Reminding::At(at) => prop_assert!(at.0 > now && at >= first && at <= first.plus(GATHERED) && due.contains(&at)),
                Reminding::Now => prop_assert!(first.0 <= now),
            }
        }
    }
}

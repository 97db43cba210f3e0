//! When a vote was made, and when the next may be.

use std::time::Duration;

use jiff::Timestamp;

use super::fields::Field;
use crate::vote::UnixMs;

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);

/// A vote's own time is believed if it lies at most this long before its receipt …
const LATE: Duration = DAY.saturating_mul(7);
/// … or at most this long after it, because clocks differ.
const EARLY: Duration = MINUTE.saturating_mul(5);

/// The next vote is believed to be possible this long after a vote at the soonest …
const SOONEST: Duration = MINUTE;
/// … and this long after it at the latest.
const LATEST: Duration = DAY.saturating_mul(31);

/// Numbers below this are durations in seconds: as Unix seconds they would be before September 2001.
const FIRST_SECOND: u128 = 1_000_000_000;
/// The same as an instant.
const FIRST_INSTANT: UnixMs = UnixMs(1_000_000_000_000);
/// Numbers up to this are Unix seconds and those above are Unix milliseconds: as seconds they would be after the year 5138.
const LAST_SECOND: u128 = 100_000_000_000;

/// The instant that a field names: RFC 3339 with an offset, Unix seconds or Unix milliseconds; finer than a millisecond
/// is cut off.
///
/// Instants before September 2001 do not count. No such vote exists, but placeholders do (zero, the year 1), and one that
/// came with every vote would make all of them duplicates of the first.
pub(super) fn instant(field: &Field<'_>) -> Option<UnixMs> {
    let instant = match field.thousandths() {
        Some(thousandths) => match number(thousandths)? {
            Number::Span(_) => return None,
            Number::Instant(instant) => instant,
        },
        None => UnixMs(field.text()?.trim().parse::<Timestamp>().ok()?.as_millisecond()),
    };
    (instant >= FIRST_INSTANT).then_some(instant)
}

/// The instant that counts: the vote's own if it is credible, else that of its receipt.
pub(super) fn credible(claimed: Option<UnixMs>, received: UnixMs) -> UnixMs {
    let believed = received.minus(LATE)..=received.plus(EARLY);
    claimed.filter(|claimed| believed.contains(claimed)).unwrap_or(received)
}

/// When somebody who voted at `at` can vote again, if the field says something credible: the seconds until then, Unix
/// seconds or Unix milliseconds.
pub(super) fn vote_again(field: &Field<'_>, at: UnixMs) -> Option<UnixMs> {
    let next = match number(field.thousandths()?)? {
        Number::Span(span) => at.plus(span),
        Number::Instant(instant) => instant,
    };
    (at.plus(SOONEST)..=at.plus(LATEST)).contains(&next).then_some(next)
}

/// What a number about time means, which its size tells.
enum Number {
    Span(Duration),
    Instant(UnixMs),
}

fn number(thousandths: u128) -> Option<Number> {
    let ms = if thousandths <= LAST_SECOND * 1000 { thousandths } else { thousandths / 1000 };
    if thousandths < FIRST_SECOND * 1000 {
        u64::try_from(ms).ok().map(Duration::from_millis).map(Number::Span)
    } else {
        i64::try_from(ms).ok().map(UnixMs).map(Number::Instant)
    }
}

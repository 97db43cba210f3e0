//! How long a role lasts: as it is typed, and as it is told.

use std::time::Duration;

use crate::text::words::count;
use crate::vote::read_span;

const HOUR: u64 = 60 * 60;
const DAY: u64 = 24 * HOUR;
/// The shortest term that can be set.
const SHORTEST: Duration = Duration::from_secs(HOUR);
/// The longest.
const LONGEST: Duration = Duration::from_secs(366 * DAY);

/// What was typed is no term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadTerm {
    /// It is no number of hours, days or weeks.
    Unread,
    /// It is shorter than an hour or longer than 366 days.
    OutOfBounds,
}

impl BadTerm {
    /// What its author is told.
    #[must_use]
    pub const fn told(self) -> &'static str {
        match self {
            Self::Unread => {
                "I could not read how long the role lasts. Write a number with `h`, `d` or `w`, such as `12h`, `3d` or `2w`, \
                 or `again` for until they can vote again."
            }
            Self::OutOfBounds => "A role can last between 1 hour and 366 days.",
        }
    }
}

/// Reads a term such as `12h`, `3 days` or `again`; `None`: until they can vote again.
///
/// # Errors
/// Where it is none.
pub fn term(typed: &str) -> Result<Option<Duration>, BadTerm> {
    let typed = typed.trim().to_lowercase();
    if typed == "again" {
        return Ok(None);
    }
    let term = read_span(&typed).ok_or(BadTerm::Unread)?;
    if (SHORTEST..=LONGEST).contains(&term) { Ok(Some(term)) } else { Err(BadTerm::OutOfBounds) }
}

/// A term in words.
#[must_use]
pub fn lasts(term: Duration) -> String {
    let seconds = i64::try_from(term.as_secs()).unwrap_or(i64::MAX);
    let whole = |unit: u64| term.as_secs().is_multiple_of(unit);
    if whole(DAY) {
        count(seconds / 86_400, "day", "days")
    } else if whole(HOUR) {
        count(seconds / 3_600, "hour", "hours")
    } else {
        count(seconds / 60, "minute", "minutes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_and_told() {
        let told = |typed| term(typed).map(|term| term.map(lasts));
        assert_eq!(told("12h"), Ok(Some("12 hours".to_owned())));
        assert_eq!(told(" 3 Days "), Ok(Some("3 days".to_owned())));
        assert_eq!(told("1w"), Ok(Some("7 days".to_owned())));
        assert_eq!(told("90m"), Ok(Some("90 minutes".to_owned())));
        assert_eq!(told("24h"), Ok(Some("1 day".to_owned())));
        assert_eq!(told("366d").map(|term| term.is_some()), Ok(true));
        assert_eq!(told("1d 12h"), Ok(Some("36 hours".to_owned())));
        assert_eq!(told("12"), Ok(Some("12 hours".to_owned())));
        assert_eq!(told("again"), Ok(None));
        for unread in ["", "h", "12x", "-3d", "१२h", "1 month", "99999999999999999999h", "18446744073709551615w"] {
            assert_eq!(told(unread), Err(BadTerm::Unread), "{unread}");
        }
        for out in ["59m", "0h", "367d"] {
            assert_eq!(told(out), Err(BadTerm::OutOfBounds), "{out}");
        }
    }
}

//! How long a role lasts: as it is typed, and as it is told.

use std::time::Duration;

use crate::text::say::{Phrase, say};
use crate::vote::{Language, read_span};

const HOUR: u64 = 60 * 60;
const DAY: u64 = 24 * HOUR;
/// The shortest term that can be set.
const SHORTEST: Duration = Duration::from_secs(HOUR);
/// The longest.
const LONGEST: Duration = Duration::from_secs(366 * DAY);

/// How long a role may last: what stands for it, in every language, and its words in a choice.
pub const LASTS: [(&str, Phrase); 7] = [
    ("again", Phrase::of("rewards-lasts-again")),
    ("1d", Phrase::of("rewards-lasts-day")),
    ("7d", Phrase::of("rewards-lasts-week")),
    ("30d", Phrase::of("rewards-lasts-month")),
    ("streak", Phrase::of("rewards-lasts-streak")),
    ("ever", Phrase::of("rewards-lasts-ever")),
    ("next", Phrase::of("rewards-lasts-next")),
];

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
    pub const fn told(self) -> Phrase {
        match self {
            Self::Unread => Phrase::of("rewards-term-unread"),
            Self::OutOfBounds => OUT_OF_BOUNDS,
        }
    }

    /// What is told who wanted it for top voters.
    #[must_use]
    pub const fn told_of_winners(self) -> Phrase {
        match self {
            Self::Unread => Phrase::of("rewards-term-unread-winners"),
            Self::OutOfBounds => OUT_OF_BOUNDS,
        }
    }
}

const OUT_OF_BOUNDS: Phrase = Phrase::of("rewards-term-out-of-bounds");

/// Reads a term such as `12h`, `3 days` or `again`; `None`: until they can vote again.
///
/// # Errors
/// Where it is none.
pub fn term(typed: &str) -> Result<Option<Duration>, BadTerm> {
    let typed = typed.trim().to_lowercase();
    if typed == "again" { Ok(None) } else { read(&typed).map(Some) }
}

/// Reads how long top voters keep a role, such as `7d` or `next`; `None`: until the next result.
///
/// # Errors
/// Where it is none.
pub fn winners_term(typed: &str) -> Result<Option<Duration>, BadTerm> {
    let typed = typed.trim().to_lowercase();
    if typed == "next" { Ok(None) } else { read(&typed).map(Some) }
}

fn read(typed: &str) -> Result<Duration, BadTerm> {
    let term = read_span(typed).ok_or(BadTerm::Unread)?;
    if (SHORTEST..=LONGEST).contains(&term) { Ok(term) } else { Err(BadTerm::OutOfBounds) }
}

/// A term in words.
#[must_use]
pub fn lasts(language: Language, term: Duration) -> String {
    let seconds = term.as_secs();
    if seconds.is_multiple_of(DAY) {
        say!(language, "words-days", days = seconds / DAY)
    } else if seconds.is_multiple_of(HOUR) {
        say!(language, "words-hours", hours = seconds / HOUR)
    } else {
        say!(language, "words-minutes", minutes = seconds / 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_and_told() {
        let told = |typed| term(typed).map(|term| term.map(|term| lasts(Language::English, term)));
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

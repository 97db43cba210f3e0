//! Spans of time as people write them.

use std::time::Duration;

use jiff::{Span, SpanRelativeTo};

/// Reads a span such as `12 hours`, `90m` or `1d 12h`, or as ISO 8601 writes it; a number alone counts hours. `None` for anything else.
#[must_use]
pub fn read_span(typed: &str) -> Option<Duration> {
    let mut typed = typed.trim().to_lowercase();
    if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        typed.push('h');
    }
    let span: Span = typed.parse().ok()?;
    // A month or a year has no length of its own.
    let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    Duration::try_from(length).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spans_are_read_as_people_write_them() {
        for (typed, minutes) in [
            ("12", 12 * 60),
            ("12 hours", 12 * 60),
            (" 12H ", 12 * 60),
            ("90m", 90),
            ("1d 12h", 36 * 60),
            ("1 day, 12 hours", 36 * 60),
            ("2 weeks", 14 * 24 * 60),
            ("0", 0),
            ("1 min", 1),
            ("1.5h", 90),
            ("pt90m", 90),
        ] {
            assert_eq!(read_span(typed), Some(Duration::from_secs(minutes * 60)), "{typed}");
        }
        for none in [
            "",
            " ",
            "soon",
            "12 parsecs",
            "-1",
            "-1h",
            "1 month",
            "h",
            "1 2 h",
            "99999999999999999999",
            "9999999999999999999d",
        ] {
            assert_eq!(read_span(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(typed in ".{0,40}") {
            let _ = read_span(&typed);
        }
    }
}

//! Spans of time as people write them.

use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Reads a span such as `12 hours`, `90m` or `1d 12h`; a number alone counts hours. `None` for anything else.
#[must_use]
pub fn read_span(typed: &str) -> Option<Duration> {
    let typed = typed.trim().to_lowercase();
    if let Ok(hours) = typed.parse::<u64>() {
        return hours.checked_mul(HOUR).map(Duration::from_secs);
    }
    let mut rest = typed.as_str();
    let mut seconds: u64 = 0;
    while !rest.is_empty() {
        let (number, after) = rest.split_at(rest.find(|found: char| !found.is_ascii_digit())?);
        let after = after.trim_start();
        let (unit, after) =
            after.split_at(after.find(|found: char| !found.is_ascii_alphabetic()).unwrap_or(after.len()));
        let unit = match unit {
            "m" | "min" | "mins" | "minute" | "minutes" => MINUTE,
            "h" | "hour" | "hours" => HOUR,
            "d" | "day" | "days" => DAY,
            "w" | "week" | "weeks" => 7 * DAY,
            _ => return None,
        };
        seconds = seconds.checked_add(number.parse::<u64>().ok()?.checked_mul(unit)?)?;
        rest = after.trim_start_matches([' ', ',']);
    }
    (!typed.is_empty()).then(|| Duration::from_secs(seconds))
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
        ] {
            assert_eq!(read_span(typed), Some(Duration::from_secs(minutes * 60)), "{typed}");
        }
        for none in
            ["", " ", "soon", "12 parsecs", "-1", "1.5h", "h", "1 2 h", "99999999999999999999", "9999999999999999999d"]
        {
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

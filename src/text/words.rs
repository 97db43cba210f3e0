//! Words and marks that many sentences share.

use std::time::Duration;

use crate::vote::{UnixMs, UserId};

/// The colour of everything that Votive posts and shows.
pub const COLOUR: u32 = 0x00F2_A93B;

/// So many of something.
#[must_use]
pub fn count(number: i64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// So many votes.
#[must_use]
pub fn votes(number: i64) -> String {
    count(number, "vote", "votes")
}

/// Somebody by their name in Discord, which notifies nobody inside an embed; or that they are nobody any more.
#[must_use]
pub fn who(user: UserId) -> String {
    if user.is_pseudonym() { "*somebody whose data was deleted*".to_owned() } else { format!("<@{user}>") }
}

/// How long ago or how soon, as the reader's own Discord words it: "2 hours ago", "in 5 minutes".
#[must_use]
pub fn from_now(at: UnixMs) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// A span in days, hours and minutes: "1 day 12 hours". Less than a minute is left out.
#[must_use]
pub fn span(span: Duration) -> String {
    let minutes = i64::try_from(span.as_secs() / 60).unwrap_or(i64::MAX);
    let parts = [
        (minutes / (24 * 60), "day", "days"),
        (minutes / 60 % 24, "hour", "hours"),
        (minutes % 60, "minute", "minutes"),
    ];
    let said: Vec<_> =
        parts.into_iter().filter(|part| part.0 > 0).map(|(number, one, many)| count(number, one, many)).collect();
    if said.is_empty() { "0 minutes".to_owned() } else { said.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::read_span;

    #[test]
    fn nobody_is_named_whose_data_was_deleted() {
        assert_eq!(who(UserId::trusted(11)), "<@11>");
        assert_eq!(who(UserId::trusted(UserId::PSEUDONYMS)), "*somebody whose data was deleted*");
    }

    #[test]
    fn a_span_is_read_as_it_is_said() {
        for (minutes, said) in [
            (0, "0 minutes"),
            (1, "1 minute"),
            (720, "12 hours"),
            (2_161, "1 day 12 hours 1 minute"),
            (44_640, "31 days"),
        ] {
            let given = Duration::from_secs(minutes * 60);
            assert_eq!(span(given), said);
            assert_eq!(read_span(said), Some(given));
        }
    }
}

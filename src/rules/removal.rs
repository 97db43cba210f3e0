//! When a server that the bot was removed from is forgotten.

use std::time::Duration;

/// Two answers this far apart, both saying that Discord does not know a server, make it certain: an outage seldom lasts a day.
pub const APART: Duration = Duration::from_hours(24);
/// For how long a server's data is kept once it is certain.
pub const KEPT: Duration = Duration::from_hours(30 * 24);
/// What falls due within this time of one another falls due at once.
pub const AT_ONCE: Duration = Duration::from_hours(24);

/// More servers than this at once are not deleted unasked.
const MOST: i64 = 5;
/// Nor more than one in so many of all.
const ONE_IN: i64 = 10;

/// Whether so many of all `known` servers fall due at once that a person has to agree: a mistake looks like this.
#[must_use]
pub const fn needs_consent(falling_due: i64, known: i64) -> bool {
    falling_due > MOST || falling_due.saturating_mul(ONE_IN) > known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_five_or_a_tenth_need_consent() {
        for (falling_due, known, asked) in
            [(0, 0, false), (1, 10, false), (1, 9, true), (5, 50, false), (5, 49, true), (6, 10_000, true)]
        {
            assert_eq!(needs_consent(falling_due, known), asked, "{falling_due} of {known}");
        }
    }
}

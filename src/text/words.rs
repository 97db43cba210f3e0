//! Words and marks that many sentences share.

use crate::vote::UnixMs;

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

/// How long ago or how soon, as the reader's own Discord words it: "2 hours ago", "in 5 minutes".
#[must_use]
pub fn from_now(at: UnixMs) -> String {
    format!("<t:{}:R>", at.seconds())
}

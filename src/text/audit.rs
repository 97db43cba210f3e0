//! Reasons in a server's audit log.

use super::say::{Phrase, say};
use crate::vote::Language;

/// A role was created for an owner.
pub const ROLE_CREATED: Phrase = Phrase::of("audit-role-created");
/// A role was taken away.
pub const NO_LONGER_EARNED: Phrase = Phrase::of("audit-no-longer-earned");

/// A role was given to somebody with so many votes.
#[must_use]
pub fn earned(language: Language, votes: i64) -> String {
    say!(language, "audit-earned", votes = votes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_counts_the_votes() {
        assert_eq!(
            (earned(Language::English, 1).as_str(), earned(Language::English, 2).as_str()),
            ("Votive: earned with 1 vote", "Votive: earned with 2 votes")
        );
    }
}

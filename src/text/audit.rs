//! Reasons in a server's audit log.

use super::words;

/// A role was created for an owner.
pub const ROLE_CREATED: &str = "Reward role for votes, asked for in /setup";
/// A role was taken away.
pub const NO_LONGER_EARNED: &str = "Votive: no longer earned";

/// A role was given to somebody with so many votes.
#[must_use]
pub fn earned(votes: i64) -> String {
    format!("Votive: earned with {}", words::votes(votes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_counts_the_votes() {
        assert_eq!(
            (earned(1).as_str(), earned(2).as_str()),
            ("Votive: earned with 1 vote", "Votive: earned with 2 votes")
        );
    }
}

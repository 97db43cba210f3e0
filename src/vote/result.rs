//! The results of periods that are over.

use super::UserId;

/// Who voted most in a period, and how many did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodResult {
    /// All who had voted.
    pub voters: i64,
    /// How often, together.
    pub votes: i64,
    /// The first ten, in order: more votes first, then whoever reached them first.
    pub winners: Vec<Winner>,
}

/// One of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Winner {
    /// Who.
    pub voter: UserId,
    /// The last name that a site told.
    pub name: Option<String>,
    /// Votes.
    pub votes: i64,
}

/// The result of a period as it was sealed, with what has become of it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedResult {
    /// All who had voted.
    pub voters: i64,
    /// How often, together.
    pub votes: i64,
    /// Those of the first ten who do not hide, with their ranks.
    pub winners: Vec<(i64, Winner)>,
    /// Whether the board of the period is another now.
    pub has_changed: bool,
}

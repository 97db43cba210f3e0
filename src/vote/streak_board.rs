//! Boards of streaks: who votes most often in a row.

use super::UserId;

/// Which streaks a board shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreakBoard {
    /// Those that can still be kept.
    Current,
    /// The longest that everybody ever had.
    Best,
}

impl StreakBoard {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Current, Self::Best];

    /// What it is called in ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Best => "best",
        }
    }
}

/// A row's place in the order: longer streaks first, then whoever reached that first, where that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreakKey {
    /// Votes in a row.
    pub length: i64,
    /// The vote that set its deadline, in ms; 0 of the longest ever.
    pub from: i64,
    /// Whose it is.
    pub voter: UserId,
}

impl StreakKey {
    /// What the order goes by, lowest first.
    #[must_use]
    pub const fn order(&self) -> (i64, i64, i64) {
        (-self.length, self.from, self.voter.get())
    }
}

/// A voter on a board of streaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreakRow {
    /// The last name that a site told.
    pub name: Option<String>,
    /// Who, and how often in a row.
    pub key: StreakKey,
}

/// A page of a board of streaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreakPage {
    /// The rows, in order.
    pub rows: Vec<StreakRow>,
    /// The rank of the first row, from 1.
    pub first_rank: i64,
    /// Whether rows precede these.
    pub more_before: bool,
    /// Whether rows follow these.
    pub more_after: bool,
    /// How many voters the whole board has.
    pub voters: i64,
}

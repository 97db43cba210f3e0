//! Files of votes that people import.

use super::{ImportId, UserId};

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportState {
    /// Its rows are being put aside.
    Storing,
    /// It was shown what it would do.
    Previewed,
    /// It was confirmed, and its rows are being written into the ledger.
    Importing,
    /// All of them are.
    Done,
    /// What it added is being taken back.
    Undoing,
    /// All of it is.
    Undone,
    /// It was never confirmed.
    Dropped,
}

impl ImportState {
    const ALL: [Self; 7] =
        [Self::Storing, Self::Previewed, Self::Importing, Self::Done, Self::Undoing, Self::Undone, Self::Dropped];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Storing => "storing",
            Self::Previewed => "previewed",
            Self::Importing => "importing",
            Self::Done => "done",
            Self::Undoing => "undoing",
            Self::Undone => "undone",
            Self::Dropped => "dropped",
        }
    }

    /// From its stored code; one that this version does not know is dropped.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.code() == code).unwrap_or(Self::Dropped)
    }
}

/// A file, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// Its number.
    pub id: ImportId,
    /// Who gave it.
    pub author: UserId,
    /// How far it has come.
    pub state: ImportState,
    /// Rows that were to be imported.
    pub planned: i64,
    /// How many of them were looked at.
    pub looked_at: i64,
    /// Rows that were added,
    pub added_rows: i64,
    /// and their votes.
    pub added_votes: i64,
    /// Who took it back.
    pub undone_by: Option<UserId>,
    /// Rows that were taken back,
    pub undone_rows: i64,
    /// and votes. Fewer than were added where some were gone already, or had never counted.
    pub undone_votes: i64,
}

//! What people changed of a ledger, and pages of it.

use super::{EntryId, Import, Subject, UnixMs, UserId};

/// What kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// Votes were added or removed.
    Corrected,
    /// A correction was taken back.
    Undone,
    /// A voter was blocked.
    Blocked,
    /// A voter's block was ended.
    Unblocked,
    /// The votes of a file were added.
    Imported,
    /// Those of a file were taken back.
    ImportUndone,
    /// Votes for a listing that were never delivered are counted from then on.
    HistoryOn,
    /// They are not any more.
    HistoryOff,
}

impl ChangeKind {
    const ALL: [Self; 8] = [
        Self::Corrected,
        Self::Undone,
        Self::Blocked,
        Self::Unblocked,
        Self::Imported,
        Self::ImportUndone,
        Self::HistoryOn,
        Self::HistoryOff,
    ];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Corrected => "corrected",
            Self::Undone => "undone",
            Self::Blocked => "blocked",
            Self::Unblocked => "unblocked",
            Self::Imported => "imported",
            Self::ImportUndone => "import_undone",
            Self::HistoryOn => "history_on",
            Self::HistoryOff => "history_off",
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What a change did to a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeTo {
    /// Votes added; below zero, removed.
    pub amount: i64,
    /// The listing that they count for.
    pub subject: Subject,
    /// What people call its site.
    pub site: &'static str,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its place: later ones are higher.
    pub id: i64,
    /// What kind.
    pub kind: ChangeKind,
    /// Who made it.
    pub author: UserId,
    /// When.
    pub at: UnixMs,
    /// Whom it concerns; `None`: many.
    pub voter: Option<UserId>,
    /// The entry that it made.
    pub entry: Option<EntryId>,
    /// What that entry did.
    pub to: Option<ChangeTo>,
    /// The listing that it concerns, and what people call its site.
    pub listing: Option<(Subject, &'static str)>,
    /// The file that it concerns.
    pub import: Option<Import>,
    /// Why.
    pub reason: Option<String>,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// Which page of something that is read newest first, by the key of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The newest.
    First,
    /// What is older than this row.
    After(i64),
    /// What is newer.
    Before(i64),
}

/// A page of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangesPage {
    /// The changes, newest first.
    pub rows: Vec<Change>,
    /// Whether newer ones precede these.
    pub more_before: bool,
    /// Whether older ones follow these.
    pub more_after: bool,
}

/// How much of the ledger a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// The newest that fit.
    Newest,
}

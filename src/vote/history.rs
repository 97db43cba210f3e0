//! Votes that were never delivered but that a site's numbers tell of.

use super::{ListingId, Subject, UnixMs};

/// Whether a listing's owners want them counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// They are.
    Counted,
    /// They are not.
    NotCounted,
}

/// Numbers from the first to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// The first.
    pub first: i64,
    /// The last.
    pub last: i64,
}

/// Somebody's votes for a listing that were never delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryOf {
    /// The listing.
    pub listing: ListingId,
    /// What is listed.
    pub subject: Subject,
    /// What people call its site.
    pub site: &'static str,
    /// Whether they are counted.
    pub history: History,
    /// Those that are.
    pub recovered: i64,
    /// Their numbers, the newest first; there may be more.
    pub numbers: Vec<Numbers>,
    /// All that are known, counted or not.
    pub missing: i64,
    /// Those that may still come, and from when on they are not expected any more.
    pub waiting: Option<(i64, UnixMs)>,
    /// A number that was too high above the one before to be believed.
    pub not_believed: Option<i64>,
    /// How often the site began to count anew.
    pub began_anew: i64,
}

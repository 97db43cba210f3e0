//! The ledger's entries.

use super::{EntryId, GuildId, ListingId, LocalDay, TokenId, UnixMs, UserId};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A vote that a site delivered.
    Vote,
    /// A vote that was never delivered but is known to have happened; it counts for totals, not for dated boards.
    Recovered,
    /// A person changed the count.
    Correction,
}

impl EntryKind {
    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vote => "vote",
            Self::Recovered => "recovered",
            Self::Correction => "correction",
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        match code {
            "recovered" => Self::Recovered,
            "correction" => Self::Correction,
            _ => Self::Vote,
        }
    }
}

/// Whether an entry counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// As its kind does.
    Yes,
    /// For nothing: its voter was blocked when it was written.
    Blocked,
}

/// An entry of the ledger, as settle reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the ledger.
    pub id: EntryId,
    /// Vote, recovered vote or correction.
    pub kind: EntryKind,
    /// Whether it counts.
    pub counts: Counts,
    /// How many votes it adds; negative for a correction that takes some away.
    pub amount: i64,
    /// The listing that was voted for.
    pub listing: ListingId,
    /// The server that the listing belongs to.
    pub guild: GuildId,
    /// Who voted.
    pub voter: UserId,
    /// Their name then.
    pub name: Option<String>,
    /// The instant of the vote.
    pub at: UnixMs,
    /// The date of that instant in the server's zone when the entry was written.
    pub day: LocalDay,
    /// The vote's own instant as the site told it.
    pub claimed: Option<UnixMs>,
    /// The site's count of this voter's votes for this listing.
    pub number: Option<i64>,
    /// When they can vote again.
    pub vote_again: Option<UnixMs>,
    /// When it was received.
    pub received: UnixMs,
    /// The token that it came by.
    pub token: Option<TokenId>,
}

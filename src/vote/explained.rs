//! What became of an entry, told to whoever runs the server.

use super::{ChannelId, Counts, EntryId, EntryKind, ListingId, MessageId, Subject, UnixMs, UserId};

/// An entry and what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedEntry {
    /// Its place in the ledger.
    pub id: EntryId,
    /// Vote, recovered vote or correction.
    pub kind: EntryKind,
    /// How many votes it adds.
    pub amount: i64,
    /// The instant that counts.
    pub at: UnixMs,
    /// Whether it counts.
    pub counts: Counts,
    /// The listing.
    pub listing: ListingId,
    /// What is listed.
    pub subject: Subject,
    /// What people call its site.
    pub site: &'static str,
    /// Who corrected.
    pub author: Option<UserId>,
    /// Why.
    pub reason: Option<String>,
    /// Whether it takes another back.
    pub undoes: Option<EntryId>,
    /// Whether it was taken back since.
    pub undone: bool,
    /// How many votes in a row there were after it, where it counts for a streak.
    pub streak: Option<i64>,
    /// Freezes that kept the streak until it.
    pub frozen: i64,
    /// What became of its thank-you.
    pub thanks: ThanksState,
}

/// What became of a vote's thank-you.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThanksState {
    /// The entry is not settled yet.
    ToCome,
    /// It is called for and not posted yet.
    Waiting,
    /// It was posted.
    Posted {
        /// Where.
        channel: ChannelId,
        /// As this message; `None`: it was deleted.
        message: Option<MessageId>,
    },
    /// Nobody knows whether it was posted, and it is not sent again.
    Unknown(ChannelId),
    /// It was given up, with Discord's code if there is one.
    GivenUp {
        /// Where it was to be posted.
        channel: ChannelId,
        /// Discord's code.
        code: Option<i64>,
    },
    /// None is known: none was called for, or it is too long ago.
    None,
}

/// The next look at a member's roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextLook {
    /// When; `None`: after a vote or when they join.
    pub due: Option<UnixMs>,
    /// Since when they are known not to be a member.
    pub absent_since: Option<UnixMs>,
    /// The last vote that called for it.
    pub entry: Option<EntryId>,
}

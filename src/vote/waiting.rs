//! What waits, since when and why: sentences for the owner.

use super::UnixMs;

/// Thank-yous that are not posted yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingThanks {
    /// For how many votes.
    pub votes: i64,
    /// When the oldest of these votes came.
    pub since: UnixMs,
    /// Why they wait.
    pub why: WhyWaiting,
}

/// Why a channel's messages wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyWaiting {
    /// For nothing: they are being posted.
    OnTheWay,
    /// Their listing is paused.
    Paused,
    /// Discord refuses the channel, which is a refusal of its own.
    Refused,
    /// Discord has asked to wait, or could not be reached; asked again at this instant.
    PutOff(UnixMs),
    /// Discord did not say whether the last one was posted; found out at this instant.
    Unanswered(UnixMs),
}

/// Looks at members' roles that are to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingRoles {
    /// Members whose roles are looked at next.
    pub members: i64,
    /// When the first of them is.
    pub next: UnixMs,
}

/// What was wrong with a token that deliveries came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BadToken {
    /// It was the listing's, and had ended.
    Ended,
    /// It never was the listing's that the delivery names, or there was none. Anybody can send such a delivery.
    Wrong,
}

/// Deliveries for a listing that were turned away for their token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnedAway {
    /// How many, since the program was started.
    pub count: i64,
    /// When the last came.
    pub last: UnixMs,
}

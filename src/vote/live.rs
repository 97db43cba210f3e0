//! Messages that are kept up to date.

use super::{ChannelId, GuildId, ListingId, MessageId, PeriodKind, UnixMs};

/// What such a message shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LiveKind {
    /// Who votes most.
    Board,
    /// How far the server's goal is.
    Goal,
}

impl LiveKind {
    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Goal => "goal",
        }
    }

    /// The other way.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        // The table allows no other.
        if code == Self::Goal.code() { Self::Goal } else { Self::Board }
    }
}

/// Why one is not kept up any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OffBecause {
    /// It was deleted again and again.
    Deleted,
    /// Nobody can say whether it was posted.
    Unknown,
    /// Discord does not accept it.
    Refused,
}

impl OffBecause {
    const ALL: [Self; 3] = [Self::Deleted, Self::Unknown, Self::Refused];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Deleted => "deleted",
            Self::Unknown => "unknown",
            Self::Refused => "refused",
        }
    }

    /// The other way.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        Self::ALL.into_iter().find(|reason| reason.code() == code).unwrap_or(Self::Unknown)
    }
}

/// One such message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// Its number.
    pub id: i64,
    /// Its server.
    pub guild: GuildId,
    /// What it shows.
    pub kind: LiveKind,
    /// Where it stands.
    pub channel: ChannelId,
    /// Of a board: the votes of which period; `None`: of all time.
    pub period: Option<PeriodKind>,
    /// Of a board: the votes for which listing; `None`: for all.
    pub listing: Option<ListingId>,
    /// The message; `None` while it is not known.
    pub message: Option<MessageId>,
    /// SHA-256 of what it says.
    pub shown: Option<Vec<u8>>,
    /// When it was last posted, or an edit last tried.
    pub edited: UnixMs,
    /// How often something has called for a look.
    pub calls: i64,
    /// Since when it is not kept up, and why.
    pub off: Option<(UnixMs, OffBecause)>,
}

/// What a server wants to reach together, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// So many votes.
    pub votes: i64,
    /// For which listing; `None`: for all together.
    pub listing: Option<ListingId>,
    /// In which period; `None`: from when it was set on.
    pub period: Option<super::Period>,
    /// Whether it begins anew with every period.
    pub repeats: bool,
    /// So many there are.
    pub count: i64,
    /// When it was set.
    pub set: UnixMs,
    /// When it was reached.
    pub reached: Option<UnixMs>,
    /// When its period was over, where it does not begin anew.
    pub ended: Option<UnixMs>,
}

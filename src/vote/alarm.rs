//! What the owners of a server are told of by themselves.

/// What an alarm is about; with its subject it tells whether somebody was told already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlarmKind {
    /// Deliveries come with a token that never was the listing's.
    WrongToken,
    /// Deliveries come with a token of the listing's that has ended.
    EndedToken,
    /// Deliveries could not be read.
    Unreadable,
    /// A listing that used to send has gone silent.
    Silence,
    /// Discord refuses a channel.
    Channel,
    /// Discord refuses a role.
    Role,
    /// Discord refuses everything with the server's members.
    Server,
    /// A message is not kept up to date any more.
    Live,
}

impl AlarmKind {
    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WrongToken => "wrong_token",
            Self::EndedToken => "ended_token",
            Self::Unreadable => "unreadable",
            Self::Silence => "silence",
            Self::Channel => "channel",
            Self::Role => "role",
            Self::Server => "server",
            Self::Live => "live",
        }
    }
}

/// What came first after a listing was set up, or was given a new token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrived {
    /// A test delivery.
    Test,
    /// A vote.
    Vote,
}

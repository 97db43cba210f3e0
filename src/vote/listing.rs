//! What is voted for.

use super::{ApplicationId, GuildId};

/// Whether a listing is a server's or a bot's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListingKind {
    /// A Discord server.
    Server,
    /// A Discord bot.
    Bot,
}

impl ListingKind {
    /// How it is stored and printed.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Bot => "bot",
        }
    }
}

/// What a listing lists: the server itself, or a bot whose support server it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A Discord server.
    Server(GuildId),
    /// A Discord bot.
    Bot(ApplicationId),
}

impl Subject {
    /// Server or bot.
    #[must_use]
    pub const fn kind(self) -> ListingKind {
        match self {
            Self::Server(_) => ListingKind::Server,
            Self::Bot(_) => ListingKind::Bot,
        }
    }

    /// The id by which the site names it.
    #[must_use]
    pub const fn id(self) -> i64 {
        match self {
            Self::Server(id) => id.get(),
            Self::Bot(id) => id.get(),
        }
    }

    /// From its stored parts.
    #[must_use]
    pub fn stored(kind: &str, id: i64) -> Self {
        if kind == ListingKind::Bot.code() {
            Self::Bot(ApplicationId::trusted(id))
        } else {
            Self::Server(GuildId::trusted(id))
        }
    }
}

//! Why Discord lets the bot do nothing with a server's members: stored with a refusal, and a sentence for the owner.

use std::borrow::Cow;

/// What a reason that Votive does not know begins with; Discord's code follows.
const UNFORESEEN: &str = "discord_";

/// Why nothing can be done with the members of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutOfReach {
    /// The bot is not in the server.
    NotInServer,
    /// The bot has no access to it.
    NoAccess,
    /// The server wants two-factor authentication of whoever moderates, which for a bot is its owner.
    TwoFactor,
    /// Something else, with Discord's code.
    Unforeseen(i64),
    /// A reason of another version, which this one does not know.
    Unknown,
}

impl OutOfReach {
    /// How it is stored.
    #[must_use]
    pub fn code(self) -> Cow<'static, str> {
        match self {
            Self::NotInServer => "not_in_server".into(),
            Self::NoAccess => "no_access".into(),
            Self::TwoFactor => "two_factor".into(),
            Self::Unforeseen(code) => unforeseen(code).into(),
            Self::Unknown => "unknown".into(),
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        [Self::NotInServer, Self::NoAccess, Self::TwoFactor]
            .into_iter()
            .find(|reason| reason.code() == code)
            .or_else(|| unforeseen_code(code).map(Self::Unforeseen))
            .unwrap_or(Self::Unknown)
    }
}

/// How a reason is stored of which only Discord's code is known.
pub(super) fn unforeseen(code: i64) -> String {
    format!("{UNFORESEEN}{code}")
}

/// Discord's code, from how such a reason is stored.
pub(super) fn unforeseen_code(stored: &str) -> Option<i64> {
    stored.strip_prefix(UNFORESEEN)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_known_again() {
        for reason in [
            OutOfReach::NotInServer,
            OutOfReach::NoAccess,
            OutOfReach::TwoFactor,
            OutOfReach::Unforeseen(50_001),
            OutOfReach::Unforeseen(-1),
        ] {
            assert_eq!(OutOfReach::stored(&reason.code()), reason);
        }
        assert_eq!(OutOfReach::stored("from_a_later_version"), OutOfReach::Unknown);
    }
}

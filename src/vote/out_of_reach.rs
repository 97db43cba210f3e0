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
        }
    }

    /// From its stored code; `None` for one that this version does not know.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        [Self::NotInServer, Self::NoAccess, Self::TwoFactor]
            .into_iter()
            .find(|reason| reason.code() == code)
            .or_else(|| unforeseen_code(code).map(Self::Unforeseen))
    }
}

/// How a reason is stored of which only Discord's code is known.
#[must_use]
pub fn unforeseen(code: i64) -> String {
    format!("{UNFORESEEN}{code}")
}

/// Discord's code, from how such a reason is stored.
#[must_use]
pub fn unforeseen_code(stored: &str) -> Option<i64> {
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
            assert_eq!(OutOfReach::stored(&reason.code()), Some(reason));
        }
        assert_eq!(OutOfReach::stored("from_a_later_version"), None);
    }
}

//! What Discord does not let the bot do and why: stored with a refusal, and a sentence for the owner.

use std::borrow::Cow;

use super::out_of_reach::{unforeseen, unforeseen_code};
use super::{ChannelId, OutOfReach, RoleId, UnixMs};

/// Something that the bot cannot do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cannot {
    /// Posting in a channel.
    Post {
        /// The channel.
        channel: ChannelId,
        /// Why.
        reason: CannotPost,
    },
    /// Giving a role or taking it.
    Give {
        /// The role.
        role: RoleId,
        /// Why.
        reason: CannotGive,
    },
    /// Anything with the server's members.
    Reach(OutOfReach),
}

impl Cannot {
    /// The channel that it is about, if it is about one.
    #[must_use]
    pub const fn channel(self) -> Option<ChannelId> {
        match self {
            Self::Post { channel, .. } => Some(channel),
            Self::Give { .. } | Self::Reach(_) => None,
        }
    }

    /// The role that it is about, if it is about one.
    #[must_use]
    pub const fn role(self) -> Option<RoleId> {
        match self {
            Self::Post { .. } | Self::Reach(_) => None,
            Self::Give { role, .. } => Some(role),
        }
    }

    /// Whether no change in the server's settings can mend it.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::Post { reason: CannotPost::ChannelGone | CannotPost::NotATextChannel, .. }
                | Self::Give { reason: CannotGive::RoleManaged | CannotGive::RoleGone | CannotGive::EveryoneRole, .. }
        )
    }
}

/// A refusal that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// What is refused, and why.
    pub cannot: Cannot,
    /// Since when.
    pub since: UnixMs,
    /// When it was last asked for.
    pub last: UnixMs,
    /// When it is asked for again.
    pub next: UnixMs,
}

/// Why the bot cannot give a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CannotGive {
    /// It lacks the permission `MANAGE_ROLES`.
    NoManageRoles,
    /// The role is not below its highest one.
    RoleTooHigh,
    /// An integration, a bot or a subscription owns the role.
    RoleManaged,
    /// The role does not exist.
    RoleGone,
    /// The role is `@everyone`, which everybody has.
    EveryoneRole,
    /// Something else, with Discord's code.
    Unforeseen(i64),
    /// A reason of another version, which this one does not know.
    Unknown,
}

impl CannotGive {
    const ALL: [Self; 5] =
        [Self::NoManageRoles, Self::RoleTooHigh, Self::RoleManaged, Self::RoleGone, Self::EveryoneRole];

    /// How it is stored.
    #[must_use]
    pub fn code(self) -> Cow<'static, str> {
        match self {
            Self::NoManageRoles => "no_manage_roles".into(),
            Self::RoleTooHigh => "role_too_high".into(),
            Self::RoleManaged => "role_managed".into(),
            Self::RoleGone => "role_gone".into(),
            Self::EveryoneRole => "everyone_role".into(),
            Self::Unforeseen(code) => unforeseen(code).into(),
            Self::Unknown => "unknown".into(),
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|reason| reason.code() == code)
            .or_else(|| unforeseen_code(code).map(Self::Unforeseen))
            .unwrap_or(Self::Unknown)
    }
}

/// Why the bot cannot post in a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CannotPost {
    /// The channel does not exist in this server.
    ChannelGone,
    /// It is neither a text channel nor one for announcements.
    NotATextChannel,
    /// The bot lacks the permission `VIEW_CHANNEL`.
    NoViewChannel,
    /// The bot lacks the permission `SEND_MESSAGES`.
    NoSendMessages,
    /// The bot lacks the permission `EMBED_LINKS`.
    NoEmbedLinks,
    /// Discord named none of the reasons above.
    Unexplained,
    /// The bot lacks the permission `READ_MESSAGE_HISTORY`, without which it cannot find out whether a message arrived.
    NoReadHistory,
    /// A reason of another version, which this one does not know.
    Unknown,
}

impl CannotPost {
    pub(crate) const ALL: [Self; 7] = [
        Self::ChannelGone,
        Self::NotATextChannel,
        Self::NoViewChannel,
        Self::NoSendMessages,
        Self::NoEmbedLinks,
        Self::Unexplained,
        Self::NoReadHistory,
    ];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ChannelGone => "channel_gone",
            Self::NotATextChannel => "not_a_text_channel",
            Self::NoViewChannel => "no_view_channel",
            Self::NoSendMessages => "no_send_messages",
            Self::NoEmbedLinks => "no_embed_links",
            Self::Unexplained => "unexplained",
            Self::NoReadHistory => "no_read_history",
            Self::Unknown => "unknown",
        }
    }

    /// From its stored code.
    #[must_use]
    pub fn stored(code: &str) -> Self {
        Self::ALL.into_iter().find(|reason| reason.code() == code).unwrap_or(Self::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_found_by_its_code() {
        for reason in CannotGive::ALL {
            assert_eq!(CannotGive::stored(&reason.code()), reason);
        }
        for reason in CannotPost::ALL {
            assert_eq!(CannotPost::stored(reason.code()), reason);
        }
        assert_eq!(CannotGive::stored(&CannotGive::Unforeseen(50_001).code()), CannotGive::Unforeseen(50_001));
        assert_eq!(CannotGive::stored("else"), CannotGive::Unknown);
        assert_eq!(CannotPost::stored("else"), CannotPost::Unknown);
    }
}

//! Why Discord does not let the bot do something: stored with a refusal, and a sentence for the owner.

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
}

impl CannotGive {
    pub(crate) const ALL: [Self; 5] =
        [Self::NoManageRoles, Self::RoleTooHigh, Self::RoleManaged, Self::RoleGone, Self::EveryoneRole];

    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoManageRoles => "no_manage_roles",
            Self::RoleTooHigh => "role_too_high",
            Self::RoleManaged => "role_managed",
            Self::RoleGone => "role_gone",
            Self::EveryoneRole => "everyone_role",
        }
    }

    /// From its stored code; `None` for one that this version does not know.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
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
        }
    }

    /// From its stored code; `None` for one that this version does not know.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

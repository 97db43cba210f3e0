//! What a Discord consists of.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::permissions::perms;

/// A snowflake.
pub type Id = u64;

/// A user.
#[derive(Clone, Debug)]
pub struct User {
    /// The user's id.
    pub id: Id,
    /// The user's name.
    pub name: String,
    /// Whether it is a bot.
    pub bot: bool,
    /// Whether messages from members of shared guilds are let in.
    pub dms_open: bool,
    /// The language of their Discord, such as `en-US`.
    pub locale: String,
}

/// A user in a guild.
#[derive(Clone, Debug)]
pub struct Member {
    /// The user's id.
    pub user: Id,
    /// Name in this guild.
    pub nick: Option<String>,
    /// Roles beside `@everyone`.
    pub roles: BTreeSet<Id>,
    /// Milliseconds since 1970.
    pub joined_at: u64,
}

/// A role.
#[derive(Clone, Debug)]
pub struct Role {
    /// The role's id.
    pub id: Id,
    /// The role's name.
    pub name: String,
    /// Higher is mightier; of two with the same position the older one is.
    pub position: u16,
    /// Bits of [`perms`].
    pub permissions: u64,
    /// Belongs to an integration and cannot be given.
    pub managed: bool,
    /// Whether everyone may ping it.
    pub mentionable: bool,
    /// The bot whose own role it is.
    pub bot: Option<Id>,
    /// RGB.
    pub color: u32,
}

/// Whom a permission overwrite concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverwriteFor {
    /// A role, or `@everyone` with the guild's id.
    Role(Id),
    /// One member.
    Member(Id),
}

/// A channel's exception from the guild's permissions.
#[derive(Clone, Copy, Debug)]
pub struct Overwrite {
    /// Whom it concerns.
    pub target: OverwriteFor,
    /// Permissions given.
    pub allow: u64,
    /// Permissions taken.
    pub deny: u64,
}

impl Overwrite {
    /// Takes permissions from a role (or `@everyone`, by the guild's id).
    #[must_use]
    pub const fn deny_role(role: Id, deny: u64) -> Self {
        Self { target: OverwriteFor::Role(role), allow: 0, deny }
    }

    /// Takes permissions from a member.
    #[must_use]
    pub const fn deny_member(user: Id, deny: u64) -> Self {
        Self { target: OverwriteFor::Member(user), allow: 0, deny }
    }
}

/// A channel.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The channel's id.
    pub id: Id,
    /// Its guild; none for direct messages.
    pub guild: Option<Id>,
    /// Discord's channel type: 0 text, 1 direct messages, 2 voice, 4 category, 5 announcements.
    pub kind: u8,
    /// The channel's name.
    pub name: String,
    /// Exceptions from the guild's permissions.
    pub overwrites: Vec<Overwrite>,
    /// Place in the list.
    pub position: u16,
    /// The other one, in direct messages.
    pub recipient: Option<Id>,
    pub(crate) last_message: Option<Id>,
}

#[derive(Clone, Debug)]
pub(crate) struct Guild {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) owner: Id,
    pub(crate) locale: String,
    pub(crate) roles: BTreeMap<Id, Role>,
    pub(crate) members: BTreeMap<Id, Member>,
    /// False while Discord itself cannot reach the guild.
    pub(crate) available: bool,
}

impl Guild {
    /// A member's highest role, ordered as Discord orders them.
    pub(crate) fn highest(&self, member: &Member) -> (u16, std::cmp::Reverse<Id>) {
        member
            .roles
            .iter()
            .filter_map(|id| self.roles.get(id))
            .map(|role| (role.position, std::cmp::Reverse(role.id)))
            .max()
            .unwrap_or((0, std::cmp::Reverse(self.id)))
    }
}

/// Who was notified by a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pings {
    /// Users notified by name.
    pub users: BTreeSet<Id>,
    /// Roles whose members were notified.
    pub roles: BTreeSet<Id>,
    /// `@everyone` or `@here` went through.
    pub everyone: bool,
}

impl Pings {
    /// Whether nobody was notified.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        *self == Self::default()
    }
}

/// A message as it stands.
#[derive(Clone, Debug)]
pub struct Message {
    /// The message's id.
    pub id: Id,
    /// The channel it is in.
    pub channel: Id,
    /// Who wrote it.
    pub author: Id,
    /// Its text.
    pub content: String,
    /// Its embeds as they were sent.
    pub embeds: Vec<Value>,
    /// Its components as they were sent.
    pub components: Vec<Value>,
    /// Its files.
    pub attachments: Vec<Value>,
    /// Their bytes, by their names.
    pub files: Vec<(String, Vec<u8>)>,
    /// Discord's message flags; 64 is ephemeral.
    pub flags: u64,
    /// The nonce it was sent with.
    pub nonce: Option<Value>,
    /// Who was notified. Embeds notify nobody, nor do edits.
    pub pings: Pings,
    /// Milliseconds since 1970.
    pub created_at: u64,
    /// How often it was edited.
    pub edits: u32,
    /// The interaction it answers.
    pub interaction: Option<Id>,
    /// The only one who sees it, if it is ephemeral.
    pub only_for: Option<Id>,
    /// The message it replies to.
    pub reply_to: Option<Id>,
    pub(crate) edited_at: Option<u64>,
    pub(crate) mentions: BTreeSet<Id>,
}

impl Message {
    /// Everything a reader sees as one text: content, then the embeds' titles, descriptions,
    /// fields and footers, a line each.
    #[must_use]
    pub fn text(&self) -> String {
        visible_text(&self.content, &self.embeds)
    }
}

/// Content and embeds as one text, a line each.
pub(crate) fn visible_text(content: &str, embeds: &[Value]) -> String {
    let mut lines: Vec<&str> = Vec::new();
    lines.push(content);
    for embed in embeds {
        for pointer in ["/author/name", "/title", "/description"] {
            lines.extend(embed.pointer(pointer).and_then(Value::as_str));
        }
        for field in embed["fields"].as_array().into_iter().flatten() {
            lines.extend(field["name"].as_str());
            lines.extend(field["value"].as_str());
        }
        lines.extend(embed.pointer("/footer/text").and_then(Value::as_str));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// What a guild starts with.
#[derive(Clone, Debug)]
pub struct NewGuild {
    /// An id to have, else one is made.
    pub id: Option<Id>,
    /// The guild's name.
    pub name: String,
    /// Its owner, else a user is made.
    pub owner: Option<Id>,
    /// Permissions of `@everyone`.
    pub everyone: u64,
    /// Permissions of the bot's own managed role.
    pub bot_permissions: u64,
    /// Position of the bot's own role.
    pub bot_position: u16,
    /// Language, such as `en-US`.
    pub locale: String,
    /// Whether the bot is in it from the start.
    pub with_bot: bool,
}

impl NewGuild {
    /// A guild with the bot in it, its role at position 50.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            id: None,
            name: name.to_owned(),
            owner: None,
            everyone: perms::EVERYONE,
            bot_permissions: perms::BOT,
            bot_position: 50,
            locale: "en-US".to_owned(),
            with_bot: true,
        }
    }
}

/// What a channel starts with.
#[derive(Clone, Debug)]
pub struct NewChannel {
    /// The channel's name.
    pub name: String,
    /// Discord's channel type; 0 is text.
    pub kind: u8,
    /// Exceptions from the guild's permissions.
    pub overwrites: Vec<Overwrite>,
}

impl NewChannel {
    /// A text channel that everyone sees.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), kind: 0, overwrites: Vec::new() }
    }
}

/// What a role starts with.
#[derive(Clone, Debug)]
pub struct NewRole {
    /// The role's name.
    pub name: String,
    /// Its position; the bot's own role is at 50 unless told otherwise.
    pub position: u16,
    /// Bits of [`perms`].
    pub permissions: u64,
    /// Belongs to an integration and cannot be given.
    pub managed: bool,
    /// Whether everyone may ping it.
    pub mentionable: bool,
}

impl NewRole {
    /// A role at position 1 that gives nothing.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), position: 1, permissions: 0, managed: false, mentionable: false }
    }
}

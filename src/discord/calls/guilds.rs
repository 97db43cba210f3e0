//! Servers, their roles and channels.

use serde::Deserialize;
use serenity::http::{LightMethod, Request, Route};
use serenity::model::Permissions;
use serenity::model::channel::ChannelType;

use super::wire::{Snowflake, audit_reason};
use crate::discord::{Answer, Client};
use crate::vote::{ChannelId, GuildId, RoleId, UserId};

/// A server.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireGuild")]
pub struct Guild {
    /// Its id.
    pub id: GuildId,
    /// Its name.
    pub name: String,
    /// Who owns it.
    pub owner: UserId,
}

#[derive(Deserialize)]
struct WireGuild {
    id: Snowflake<GuildId>,
    #[serde(default)]
    name: String,
    owner_id: Snowflake<UserId>,
}

impl From<WireGuild> for Guild {
    fn from(wire: WireGuild) -> Self {
        Self { id: wire.id.0, name: wire.name, owner: wire.owner_id.0 }
    }
}

/// A server's role.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireRole")]
pub struct Role {
    /// Its id; that of `@everyone` is the server's.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// Its place: higher is above. Of roles in the same place the one with the lower id is above.
    pub position: i64,
    /// What it permits everywhere.
    pub permissions: Permissions,
    /// Whether an integration, a bot or a subscription owns it, so that nobody can give it.
    pub managed: bool,
}

#[derive(Deserialize)]
struct WireRole {
    id: Snowflake<RoleId>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    position: i64,
    #[serde(default)]
    permissions: Permissions,
    #[serde(default)]
    managed: bool,
}

impl From<WireRole> for Role {
    fn from(wire: WireRole) -> Self {
        Self {
            id: wire.id.0,
            name: wire.name,
            position: wire.position,
            permissions: wire.permissions,
            managed: wire.managed,
        }
    }
}

/// A channel.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireChannel")]
pub struct Channel {
    /// Its server; `None` for direct messages.
    pub guild: Option<GuildId>,
    /// What kind of channel it is.
    pub kind: ChannelType,
    /// What it permits or denies differently from the server.
    pub overwrites: Vec<Overwrite>,
}

/// What a channel permits or denies to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overwrite {
    /// To whom.
    pub target: OverwriteTarget,
    /// Permitted whatever the server says.
    pub allow: Permissions,
    /// Denied whatever the server says.
    pub deny: Permissions,
}

/// Whom an overwrite is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverwriteTarget {
    /// Everybody with a role.
    Role(RoleId),
    /// One member.
    Member(UserId),
}

#[derive(Deserialize)]
struct WireChannel {
    guild_id: Option<Snowflake<GuildId>>,
    #[serde(rename = "type")]
    kind: ChannelType,
    #[serde(default)]
    permission_overwrites: Vec<WireOverwrite>,
}

#[derive(Deserialize)]
struct WireOverwrite {
    id: Snowflake<i64>,
    /// 0 is a role, 1 a member.
    #[serde(rename = "type")]
    kind: u8,
    #[serde(default)]
    allow: Permissions,
    #[serde(default)]
    deny: Permissions,
}

impl From<WireChannel> for Channel {
    fn from(wire: WireChannel) -> Self {
        Self {
            guild: wire.guild_id.map(|guild| guild.0),
            kind: wire.kind,
            overwrites: wire.permission_overwrites.into_iter().map(Overwrite::from).collect(),
        }
    }
}

impl From<WireOverwrite> for Overwrite {
    fn from(wire: WireOverwrite) -> Self {
        let target = match wire.kind {
            0 => OverwriteTarget::Role(RoleId::trusted(wire.id.0)),
            _ => OverwriteTarget::Member(UserId::trusted(wire.id.0)),
        };
        Self { target, allow: wire.allow, deny: wire.deny }
    }
}

impl Client {
    /// A server that the bot is in.
    pub async fn guild(&self, guild: GuildId) -> Answer<Guild> {
        self.ask(Request::new(Route::Guild { guild_id: guild.into() }, LightMethod::Get)).await
    }

    /// A server's roles, `@everyone` among them, in no order.
    pub async fn guild_roles(&self, guild: GuildId) -> Answer<Vec<Role>> {
        self.ask(Request::new(Route::GuildRoles { guild_id: guild.into() }, LightMethod::Get)).await
    }

    /// Creates a role that permits nothing, below all others. Not idempotent: after [`Answer::Unknown`] look at the roles before trying again.
    /// `reason` goes into the server's audit log.
    pub async fn create_role(&self, guild: GuildId, name: &str, reason: &str) -> Answer<Role> {
        // Without `permissions` a new role gets those of `@everyone`. A number, as Discord's description has it here.
        let body = serde_json::json!({ "name": name, "permissions": 0 });
        let route = Route::GuildRoles { guild_id: guild.into() };
        let request = Request::new(route, LightMethod::Post).headers(Some(audit_reason(reason)));
        self.ask(request.body(Some(body.to_string().into_bytes()))).await
    }

    /// A channel.
    pub async fn channel(&self, channel: ChannelId) -> Answer<Channel> {
        self.ask(Request::new(Route::Channel { channel_id: channel.into() }, LightMethod::Get)).await
    }
}

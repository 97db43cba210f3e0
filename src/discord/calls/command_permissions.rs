//! Who a server lets use the application's commands, where it differs from what the commands ask for.

use serde::Deserialize;
use serenity::http::{LightMethod, Request, Route};

use super::wire::Snowflake;
use crate::discord::{Answer, Client};
use crate::vote::{ApplicationId, ChannelId, GuildId, RoleId, UserId};

/// A command as Discord keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireCommand")]
pub struct Registered {
    /// Its id.
    pub id: CommandId,
    /// Its name.
    pub name: String,
}

/// A command's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandId(pub i64);

#[derive(Deserialize)]
struct WireCommand {
    id: Snowflake<i64>,
    name: String,
}

impl From<WireCommand> for Registered {
    fn from(wire: WireCommand) -> Self {
        Self { id: CommandId(wire.id.0), name: wire.name }
    }
}

/// What a server set for one command.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireOverrides")]
pub struct Overrides {
    /// The command's id; what is set for all commands at once has the application's.
    pub of: CommandId,
    /// For whom and where, each at most once.
    pub all: Vec<Override>,
}

/// What is set for somebody or some place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Override {
    /// For whom, or where.
    pub target: OverrideTarget,
    /// Whether the command may be used.
    pub allowed: bool,
}

/// Whom an override is for, or where it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverrideTarget {
    /// Everybody with a role; `@everyone` has the server's id.
    Role(RoleId),
    /// One member.
    Member(UserId),
    /// A channel; all channels together have the server's id less one.
    Channel(ChannelId),
    /// Something that Discord did not have yet.
    Other,
}

#[derive(Deserialize)]
struct WireOverrides {
    id: Snowflake<i64>,
    permissions: Vec<WireOverride>,
}

#[derive(Deserialize)]
struct WireOverride {
    id: Snowflake<i64>,
    /// 1 is a role, 2 a member, 3 a channel.
    #[serde(rename = "type")]
    kind: u8,
    permission: bool,
}

impl From<WireOverrides> for Overrides {
    fn from(wire: WireOverrides) -> Self {
        Self { of: CommandId(wire.id.0), all: wire.permissions.into_iter().map(Override::from).collect() }
    }
}

impl From<WireOverride> for Override {
    fn from(wire: WireOverride) -> Self {
        let target = match wire.kind {
            1 => OverrideTarget::Role(RoleId::trusted(wire.id.0)),
            2 => OverrideTarget::Member(UserId::trusted(wire.id.0)),
            3 => OverrideTarget::Channel(ChannelId::trusted(wire.id.0)),
            _ => OverrideTarget::Other,
        };
        Self { target, allowed: wire.permission }
    }
}

impl Client {
    /// Makes these the application's commands everywhere, in place of all it had; returns what Discord calls them. `commands` is a JSON array.
    /// Repeating it is harmless.
    pub async fn register_commands(&self, application: ApplicationId, commands: Vec<u8>) -> Answer<Vec<Registered>> {
        let route = Route::Commands { application_id: application.into() };
        self.ask(Request::new(route, LightMethod::Put).body(Some(commands))).await
    }

    /// What a server set for the application's commands; nothing of those for which it set nothing.
    pub async fn command_overrides(&self, application: ApplicationId, guild: GuildId) -> Answer<Vec<Overrides>> {
        let route = Route::GuildCommandsPermissions { application_id: application.into(), guild_id: guild.into() };
        self.ask(Request::new(route, LightMethod::Get)).await
    }
}

//! A server's members and their roles.

use jiff::Timestamp;
use serde::Deserialize;
use serenity::http::{LightMethod, Request, Route};

use super::wire::{Snowflake, audit_reason};
use crate::discord::{Answer, Client};
use crate::vote::{GuildId, RoleId, UnixMs, UserId};

/// Somebody in a server.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireMember")]
pub struct Member {
    /// Who it is.
    pub user: UserId,
    /// The name that the server sees: their nickname there, else their display name, else their user name.
    pub name: String,
    /// Their roles, without `@everyone`.
    pub roles: Vec<RoleId>,
    /// When they joined; `None` for guests, who have not.
    pub joined: Option<UnixMs>,
}

#[derive(Deserialize)]
struct WireMember {
    user: WireUser,
    nick: Option<String>,
    #[serde(default)]
    roles: Vec<Snowflake<RoleId>>,
    joined_at: Option<String>,
}

#[derive(Deserialize)]
struct WireUser {
    id: Snowflake<UserId>,
    #[serde(default)]
    username: String,
    global_name: Option<String>,
}

impl From<WireMember> for Member {
    fn from(wire: WireMember) -> Self {
        let user = wire.user;
        Self {
            user: user.id.0,
            name: wire.nick.or(user.global_name).unwrap_or(user.username),
            roles: wire.roles.into_iter().map(|role| role.0).collect(),
            joined: wire.joined_at.and_then(|at| at.parse().ok()).map(|at: Timestamp| UnixMs(at.as_millisecond())),
        }
    }
}

impl Client {
    /// A member of a server, also the bot itself. Needs no privileged intent. Refused with
    /// [`Code::UnknownMember`](crate::discord::Code::UnknownMember) where the user is not in the server.
    pub async fn member(&self, guild: GuildId, user: UserId) -> Answer<Member> {
        let route = Route::GuildMember { guild_id: guild.into(), user_id: user.into() };
        self.ask(Request::new(route, LightMethod::Get)).await
    }

    /// Gives a role; harmless if they have it. `reason` goes into the server's audit log.
    pub async fn give_role(&self, guild: GuildId, user: UserId, role: RoleId, reason: &str) -> Answer<()> {
        self.change_role(LightMethod::Put, guild, user, role, reason).await
    }

    /// Takes a role away; harmless if they do not have it. `reason` goes into the server's audit log.
    pub async fn take_role(&self, guild: GuildId, user: UserId, role: RoleId, reason: &str) -> Answer<()> {
        self.change_role(LightMethod::Delete, guild, user, role, reason).await
    }

    /// Until when no role of the server's members can be given or taken, as far as Discord has told its limit; `None` where it may go soon.
    #[must_use]
    pub fn role_changes_put_off(&self, guild: GuildId) -> Option<UnixMs> {
        let (one, other) = (UserId::trusted(1), RoleId::trusted(1));
        // Whose and which role it is makes no difference.
        let route = || Route::GuildMemberRole { guild_id: guild.into(), user_id: one.into(), role_id: other.into() };
        let methods = [LightMethod::Put, LightMethod::Delete];
        methods.into_iter().filter_map(|method| self.put_off(&Request::new(route(), method))).max()
    }

    async fn change_role(
        &self,
        method: LightMethod,
        guild: GuildId,
        user: UserId,
        role: RoleId,
        reason: &str,
    ) -> Answer<()> {
        let route = Route::GuildMemberRole { guild_id: guild.into(), user_id: user.into(), role_id: role.into() };
        self.order(Request::new(route, method).headers(Some(audit_reason(reason)))).await
    }
}

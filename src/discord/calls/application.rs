//! The bot itself: application, user, gateway, commands.

use std::time::Duration;

use serde::Deserialize;
use serenity::http::{LightMethod, Request, Route};
use serenity::model::application::ApplicationFlags;

use super::wire::Snowflake;
use crate::discord::{Answer, Client};
use crate::vote::{ApplicationId, UserId};

/// The bot's application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireApplication")]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// What it was allowed in Discord's developer portal.
    pub flags: ApplicationFlags,
}

/// The privileged intent `GUILD_MEMBERS`: hearing of members who join and leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MembersIntent {
    /// The gateway may be asked for it.
    Granted,
    /// Asking the gateway for it ends with close 4014.
    Withheld,
}

impl Application {
    /// Whether it was granted the intent.
    #[must_use]
    pub const fn members_intent(&self) -> MembersIntent {
        let either = ApplicationFlags::GATEWAY_GUILD_MEMBERS.union(ApplicationFlags::GATEWAY_GUILD_MEMBERS_LIMITED);
        if self.flags.intersects(either) { MembersIntent::Granted } else { MembersIntent::Withheld }
    }
}

#[derive(Deserialize)]
struct WireApplication {
    id: Snowflake<ApplicationId>,
    #[serde(default)]
    flags: u64,
}

impl From<WireApplication> for Application {
    fn from(wire: WireApplication) -> Self {
        Self { id: wire.id.0, flags: ApplicationFlags::from_bits_truncate(wire.flags) }
    }
}

/// The bot's user.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WireBot")]
pub struct Bot {
    /// Its id.
    pub id: UserId,
    /// Its user name.
    pub name: String,
}

#[derive(Deserialize)]
struct WireBot {
    id: Snowflake<UserId>,
    #[serde(default)]
    username: String,
}

impl From<WireBot> for Bot {
    fn from(wire: WireBot) -> Self {
        Self { id: wire.id.0, name: wire.username }
    }
}

/// How to connect to the gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "WireGateway")]
pub struct Shards {
    /// How many shards Discord recommends.
    pub recommended: u32,
    /// How many shards may still identify until [`Shards::resets_in`]; beyond that Discord resets the token.
    pub starts_left: u32,
    /// When the starts are counted anew.
    pub resets_in: Duration,
}

#[derive(Deserialize)]
struct WireGateway {
    shards: u32,
    session_start_limit: WireStarts,
}

#[derive(Deserialize)]
struct WireStarts {
    remaining: u32,
    reset_after: u64,
}

impl From<WireGateway> for Shards {
    fn from(wire: WireGateway) -> Self {
        let starts = wire.session_start_limit;
        Self {
            recommended: wire.shards,
            starts_left: starts.remaining,
            resets_in: Duration::from_millis(starts.reset_after),
        }
    }
}

#[derive(Deserialize)]
struct WireUrl {
    url: String,
}

impl Client {
    /// The application that the token belongs to.
    pub async fn current_application(&self) -> Answer<Application> {
        self.ask(Request::new(Route::Oauth2ApplicationCurrent, LightMethod::Get)).await
    }

    /// The bot's own user.
    pub async fn current_user(&self) -> Answer<Bot> {
        self.ask(Request::new(Route::UserMe, LightMethod::Get)).await
    }

    /// The gateway's address, `wss://…`.
    pub async fn gateway_url(&self) -> Answer<String> {
        self.ask(Request::new(Route::Gateway, LightMethod::Get)).await.map(|WireUrl { url }| url)
    }

    /// How many shards to start, and how many may still be started.
    pub async fn gateway_shards(&self) -> Answer<Shards> {
        self.ask(Request::new(Route::GatewayBot, LightMethod::Get)).await
    }
}

//! Discord's REST API and gateway over loopback, with its state in memory.
//!
//! A bot is pointed at [`Discord::url`] instead of `https://discord.com` and then runs unchanged,
//! over real sockets: requests go to `{url}/api/v10/...`, the gateway's address comes from
//! `GET /gateway`. What Discord refuses is refused here with the same status, code and body, and
//! what a bot must never do is written down as a violation.
//!
//! ```no_run
//! # async fn example() {
//! use discord_stand_in::{Discord, Setup};
//! use serde_json::json;
//!
//! let discord = Discord::start(Setup::default()).await;
//! let guild = discord.add_guild("Home");
//! let channel = discord.add_channel(guild, "votes");
//! let alice = discord.add_member(guild, "alice");
//! // ... start the bot with `discord.url()` and `discord.token()` ...
//! discord.wait_for_commands().await;
//! let answer = discord
//!     .slash(guild, channel, alice, "leaderboard", json!({ "page": 2 }))
//!     .await
//!     .answer()
//!     .await;
//! assert!(!answer.ephemeral);
//! discord.assert_no_violations();
//! # }
//! ```
//!
//! - **World**: `add_*`, `member_joins`, `give_role_by_hand`, `set_overwrite`, `remove_bot`, …
//!   change the state and emit the events that Discord would emit.
//! - **Acting as a user**: [`Discord::slash`], [`Discord::click`], [`Discord::select`],
//!   [`Discord::autocomplete`], [`InteractionHandle::submit_modal`]; each gives an
//!   [`InteractionHandle`] whose [`answer`](InteractionHandle::answer) waits for the bot.
//! - **Observing**: [`Discord::messages`], [`Discord::member_roles`], [`Discord::commands`],
//!   [`Discord::requests`], [`Discord::violations`], [`Discord::refusals`],
//!   [`Discord::rate_limited`]; [`Discord::wait_until`] waits for a condition, driven by events.
//! - **Failing**: [`Discord::faults`] for single routes and the gateway, [`Discord::go_away`],
//!   [`Discord::revoke_token`].

mod acting;
mod beginning;
mod changes;
mod codes;
mod discord;
mod faults;
mod gateway;
mod interaction;
mod limits;
mod mentions;
mod message_rules;
mod model;
mod observing;
mod openapi;
mod options;
mod pattern;
mod permissions;
mod record;
mod render;
mod rest;
mod server;
mod setup;
mod snowflake;
mod state;
mod unknown_fields;
mod world;

pub use discord::Discord;
pub use faults::{Fault, Faults, GatewayFaults, Held};
pub use interaction::{Answer, InteractionHandle};
pub use model::{
    Channel, Id, Member, Message, NewChannel, NewGuild, NewRole, Overwrite, OverwriteFor, Pings, Role, User,
};
pub use openapi::{openapi_answer_faults, openapi_available};
pub use permissions::perms;
pub use record::{RateLimited, Refusal, Request};
pub use setup::{Enabled, Limits, Rate, Setup, Timings};

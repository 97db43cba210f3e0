//! The Discord side that people talk to: commands, buttons, events.

mod answering;
mod commands;
mod events;
mod failure;
mod rewards;
mod run;
mod setup;

use crate::clock::Clock;
use crate::config::PublicUrl;
use crate::db::Db;
use crate::discord::Client;
use crate::text::errors;
use crate::timings::Timings;
use crate::vote::{ApplicationId, GuildId, UserId};

pub use failure::Failure;
pub use run::run;

/// What every command can reach.
#[derive(Debug, Clone)]
pub struct Shared {
    /// The database.
    pub db: Db,
    /// Every call to Discord but interaction answers.
    pub discord: Client,
    /// Business time.
    pub clock: Clock,
    /// What owners paste into the listing site, without a path; `None`: the operator has not set it.
    pub public_url: Option<PublicUrl>,
    /// The bot's application.
    pub application: ApplicationId,
    /// The bot's user, which has another id than the application where that is one of the oldest.
    pub bot: UserId,
    /// Protocol durations.
    pub timings: Timings,
}

/// The context of a slash command.
pub type Context<'a> = poise::ApplicationContext<'a, Shared, Failure>;

/// The server in which a command is used.
fn guild(ctx: Context<'_>) -> Result<GuildId, Failure> {
    guild_of(ctx.interaction.guild_id)
}

fn guild_of(id: Option<serenity::all::GuildId>) -> Result<GuildId, Failure> {
    id.map(GuildId::from).ok_or_else(|| Failure::Told(errors::SERVERS_ONLY.to_owned()))
}

//! The Discord side that people talk to: commands, buttons, events.

mod allowed;
mod answering;
mod board;
mod catalogue;
mod commands;
mod doctor;
mod events;
mod explain;
mod failure;
mod goal;
mod ledger;
mod listing_button;
mod live;
mod members;
mod privacy;
mod reminders;
mod rewards;
mod run;
mod settings;
mod setup;
mod thanks;
mod turning;
mod turnstile;

use crate::clock::Clock;
use crate::config::PublicUrl;
use crate::db::Db;
use crate::discord::{Client, MembersIntent};
use crate::text::errors;
use crate::timings::Timings;
use crate::vote::{ApplicationId, GuildId, UserId};

use allowed::{managed_guild, managed_guild_of};

pub use allowed::CommandIds;
pub use failure::Failure;
pub use run::run;
pub use setup::Panels;
pub use turnstile::Starts;

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
    /// When shards may identify.
    pub starts: Starts,
    /// Whether the application has the members intent.
    pub members: MembersIntent,
    /// Panels that change by themselves.
    pub panels: Panels,
    /// What Discord calls the commands.
    pub commands: CommandIds,
}

/// The context of a slash command.
pub type Context<'a> = poise::ApplicationContext<'a, Shared, Failure>;

/// The server in which a command is used.
fn guild(ctx: Context<'_>) -> Result<GuildId, Failure> {
    guild_of(ctx.interaction.guild_id)
}

/// The server in which a command or a button is used, unless all that it has is being deleted: whatever was shown of it would be half a truth.
///
/// # Errors
/// Says so, in words.
async fn in_use(shared: &Shared, guild: GuildId) -> Result<GuildId, Failure> {
    if shared.db.is_being_deleted(guild).await? {
        return Err(Failure::told(errors::BEING_DELETED));
    }
    Ok(guild)
}

fn guild_of(id: Option<serenity::all::GuildId>) -> Result<GuildId, Failure> {
    id.map(GuildId::from).ok_or_else(|| Failure::told(errors::SERVERS_ONLY))
}

//! The Discord side that people talk to: commands, buttons, events.

mod answering;
mod commands;
mod doctor;
mod events;
mod explain;
mod failure;
mod ledger;
mod members;
mod privacy;
mod rewards;
mod run;
mod settings;
mod setup;
mod turning;
mod turnstile;

use serenity::all::{ComponentInteraction, Permissions};

use crate::clock::Clock;
use crate::config::PublicUrl;
use crate::db::Db;
use crate::discord::{Client, MembersIntent};
use crate::text::errors;
use crate::timings::Timings;
use crate::vote::{ApplicationId, GuildId, Language, UserId};

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

/// The server, where whoever uses the command may manage it and it is in use.
async fn managed_guild(ctx: Context<'_>) -> Result<GuildId, Failure> {
    let permissions = ctx.interaction.member.as_ref().and_then(|member| member.permissions);
    allow(permissions)?;
    in_use(ctx.framework.user_data, guild(ctx)?).await
}

/// The same for a button.
async fn managed_guild_of(shared: &Shared, component: &ComponentInteraction) -> Result<GuildId, Failure> {
    allow(component.member.as_ref().and_then(|member| member.permissions))?;
    in_use(shared, guild_of(component.guild_id)?).await
}

fn allow(permissions: Option<Permissions>) -> Result<(), Failure> {
    if setup::may_manage(permissions) {
        return Ok(());
    }
    Err(Failure::told(errors::you_need(Language::English, &["Manage Server"])))
}

fn guild_of(id: Option<serenity::all::GuildId>) -> Result<GuildId, Failure> {
    id.map(GuildId::from).ok_or_else(|| Failure::told(errors::SERVERS_ONLY))
}

//! The Discord side that people talk to: commands, buttons, events.

mod answering;
mod commands;
mod events;
mod failure;
mod retry;
mod run;
mod setup;
#[cfg(test)]
mod tests;

use crate::clock::Clock;
use crate::db::Db;
use crate::discord::Client;
use crate::timings::Timings;
use crate::vote::ApplicationId;

pub use failure::Failure;
pub use run::{Ended, run};

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
    pub public_url: Option<String>,
    /// The bot's application; its user has the same id.
    pub application: ApplicationId,
    /// Protocol durations.
    pub timings: Timings,
}

/// The context of a slash command.
pub type Context<'a> = poise::ApplicationContext<'a, Shared, Failure>;

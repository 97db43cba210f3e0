//! `votive servers`: which servers there are, and the operator's consent to the deletion of many.

use clap::Subcommand;
use serde_json::{Value, json};

use super::CommandFailed;
use super::list::time;
use super::out::{self, Output};
use crate::db::{Db, KnownServer, Removal};
use crate::vote::GuildId;

/// What can be done with servers.
#[derive(Debug, Subcommand)]
pub enum ServersCommand {
    /// Show the servers that are set up, and which of them the bot was removed from
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Agree that servers are deleted which the bot was removed from
    ///
    /// A server that the bot was removed from is deleted 30 days later. Where that concerns more than five servers or one in ten at once,
    /// nothing is deleted until this was said. Those to which the bot is invited before are kept.
    ConfirmRemoval {
        /// Only these servers
        #[arg(value_name = "ID")]
        guilds: Vec<GuildId>,
    },
}

impl ServersCommand {
    pub(super) async fn run(self, db: &Db) -> Result<(), CommandFailed> {
        match self {
            Self::List { json } => list(db, Output::of(json)).await,
            Self::ConfirmRemoval { guilds } => confirm(db, guilds).await,
        }
    }
}

async fn list(db: &Db, output: Output) -> Result<(), CommandFailed> {
    let servers = db.servers().await?;
    if output == Output::Json {
        return out::json(&servers.iter().map(as_json).collect());
    }
    if servers.is_empty() {
        out::note("nothing is set up; /setup in Discord does it, or `votive listing add`");
    }
    servers.iter().try_for_each(|server| out::line(&in_words(server)))?;
    let waiting = db.waiting_for_consent().await?;
    if waiting > 0 {
        out::note(&format!("{waiting} wait for `votive servers confirm-removal` before they are deleted"));
    }
    Ok(())
}

fn as_json(server: &KnownServer) -> Value {
    let (state, since, until, confirmed) = match server.removal {
        None => ("here", None, None, false),
        Some(Removal::InDoubt) => ("in_doubt", None, None, false),
        Some(Removal::Kept { since, until, confirmed }) => ("removed", Some(time(since)), Some(time(until)), confirmed),
        Some(Removal::BeingDeleted) => ("being_deleted", None, None, true),
    };
    json!({
        "guild_id": server.guild.to_string(),
        "listings": server.listings,
        "state": state,
        "removed": since,
        "kept_until": until,
        "removal_confirmed": confirmed,
    })
}

fn in_words(server: &KnownServer) -> String {
    let what = match server.listings {
        1 => "1 listing".to_owned(),
        count => format!("{count} listings"),
    };
    let state = match server.removal {
        None => String::new(),
        Some(Removal::InDoubt) => "; Discord does not show it to the bot, and is being asked".to_owned(),
        Some(Removal::Kept { since, until, confirmed }) => format!(
            "; the bot was removed from it on {}: kept until {}{}",
            time(since),
            time(until),
            if confirmed { ", deletion agreed to" } else { "" }
        ),
        Some(Removal::BeingDeleted) => "; being deleted".to_owned(),
    };
    format!("server {}: {what}{state}", server.guild)
}

async fn confirm(db: &Db, guilds: Vec<GuildId>) -> Result<(), CommandFailed> {
    let guilds = if guilds.is_empty() {
        let gone =
            db.servers().await?.into_iter().filter(|server| matches!(server.removal, Some(Removal::Kept { .. })));
        gone.map(|server| server.guild).collect()
    } else {
        guilds
    };
    let confirmed = db.confirm_removals(&guilds).await?;
    for guild in &guilds {
        out::line(&if confirmed.contains(guild) {
            format!("server {guild} is deleted when its 30 days are over, within the hour if they are")
        } else {
            format!("server {guild} is not one that the bot was removed from; nothing was changed")
        })?;
    }
    if guilds.is_empty() {
        out::note("the bot was removed from no server");
    }
    Ok(())
}

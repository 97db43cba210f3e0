//! The command line. Every command works beside a running bot: the database keeps their writes apart.

mod add;
mod doctor;
mod failure;
mod healthcheck;
mod ledger;
mod list;
mod meter;
mod out;
mod replay;
mod servers;
mod token;
mod upkeep;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand};

use self::out::Output;

pub use self::failure::CommandFailed;
pub use self::ledger::LedgerCommand;
pub use self::servers::ServersCommand;

use crate::clock::Clock;
use crate::config::{Config, Mistakes, PublicUrl};
use crate::db::{Db, IfThere, Listing};
use crate::vote::{ApplicationId, ChannelId, GuildId, ListingId, RoleId, VotePage};

/// A Discord bot with an integrated vote listener. Without a command it serves until it is stopped.
///
/// Settings come from the environment and from `.env`; `.env.example` explains each one.
#[derive(Debug, Parser)]
#[command(name = "votive", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// Serve a database of another application than the token's, which is then its own
    ///
    /// The other application's bot is no longer served. Servers to which the new one is not invited are deleted after 30 days.
    #[arg(long)]
    pub adopt: bool,
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be done from the shell.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// What takes care of the database's file and what is around it
    #[command(flatten)]
    Care(Care),
    /// What works on what is in the database
    #[command(flatten)]
    Work(Work),
}

/// What opens the database in its own way, or not at all.
#[derive(Debug, Subcommand)]
pub enum Care {
    /// Copy the database into a file, also while it is served; the file appears when it is whole, checked and on disk
    Backup {
        /// The file to be made
        #[arg(value_parser = upkeep::file)]
        file: PathBuf,
        /// Put the backup in the place of a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Put a backup in the database's place, which is kept beside under a dated name; only while nobody serves it
    Restore {
        /// The backup
        #[arg(value_parser = upkeep::file)]
        file: PathBuf,
    },
    /// Read the whole database, hold totals and boards against the ledger, and say what is wrong; changes nothing
    ///
    /// Exits with 1 where something is wrong.
    Check,
    /// Look whether settings, database, Discord and the public address work, and say what to do where they do not
    ///
    /// Exits with 1 where something is wrong.
    Doctor,
    /// Ask the Votive that runs on this machine whether it can store votes; exit code 0 or 1
    Healthcheck,
}

/// What is done in the open database.
#[derive(Debug, Subcommand)]
pub enum Work {
    /// Set up listings and change them
    #[command(subcommand)]
    Listing(ListingCommand),
    /// Show servers, and agree to the deletion of those that the bot was removed from
    #[command(subcommand)]
    Servers(ServersCommand),
    /// Work with what servers' ledgers hold
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// Run deliveries that could not be read through the reader again, as of when they were received
    Replay {
        /// Only those of this listing
        #[arg(long, value_name = "ID")]
        listing: Option<ListingId>,
    },
    /// Make totals and boards anew from the ledger, also while it is served
    Rebuild,
}

/// What can be done with listings.
#[derive(Debug, Subcommand)]
pub enum ListingCommand {
    /// Set up a listing, or change the one that is there
    ///
    /// A listing that is there keeps its token, which nobody can show again, unless --token brings another.
    Add(Add),
    /// Show what is set up
    List {
        /// Only the listings of this server
        #[arg(long, value_name = "ID")]
        guild: Option<GuildId>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Make a new token
    ///
    /// The one in use works until one hour after the first delivery with the new one, seven days at most.
    Rotate(Rotate),
    /// Count votes, but thank nobody and give no roles, until resumed
    Pause {
        /// The listing's number
        #[arg(value_name = "ID")]
        listing: ListingId,
    },
    /// End a pause; roles earned meanwhile are given
    Resume {
        /// The listing's number
        #[arg(value_name = "ID")]
        listing: ListingId,
    },
    /// Take no more votes for a listing; those counted stay counted
    Remove {
        /// The listing's number
        #[arg(value_name = "ID")]
        listing: ListingId,
    },
}

/// The listing to be set up.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("subject").required(true))]
pub struct Add {
    /// The Discord server that it belongs to
    #[arg(long, value_name = "ID")]
    guild: GuildId,
    /// People vote for the server itself
    #[arg(long, group = "subject")]
    server: bool,
    /// People vote for this bot (its application id), whose support server the server is
    #[arg(long, value_name = "ID", group = "subject")]
    bot: Option<ApplicationId>,
    /// The channel in which voters are thanked
    #[arg(long, value_name = "ID")]
    channel: Option<ChannelId>,
    /// A role from the first vote on: of all votes in the server, or with --bot of those for that bot
    #[arg(long, value_name = "ID")]
    role: Option<RoleId>,
    /// Where people vote, for /vote
    #[arg(long, value_name = "URL")]
    vote_url: Option<VotePage>,
    /// The token to use instead of a new one; where the listing has another, this one replaces it as `rotate` would
    #[arg(long, value_name = "TEXT")]
    token: Option<String>,
    /// Print JSON
    #[arg(long, help = "Print JSON: {listing_id, url, token}")]
    json: bool,
}

/// The listing that gets a new token.
#[derive(Debug, Args)]
pub struct Rotate {
    /// The listing's number
    #[arg(value_name = "ID")]
    listing: ListingId,
    /// End the tokens in use at once
    #[arg(long)]
    revoke_now: bool,
    /// The token to use instead of a new one
    #[arg(long, value_name = "TEXT")]
    token: Option<String>,
    /// Print JSON
    #[arg(long, help = "Print JSON: {listing_id, url, token}")]
    json: bool,
}

impl Command {
    /// Whether it is of use whatever the settings are, and tells by itself what the log would.
    #[must_use]
    pub const fn is_doctor(&self) -> bool {
        matches!(self, Self::Care(Care::Doctor))
    }

    /// Does it, and prints what came of it. Only the doctor can work with mistaken settings.
    ///
    /// # Errors
    /// [`CommandFailed`], in words.
    pub async fn run(self, config: Result<Config, Mistakes>) -> Result<(), CommandFailed> {
        let outcome = match (self, config) {
            (Self::Care(Care::Doctor), Err(mistakes)) => Box::pin(doctor::run(Err(mistakes))).await,
            (_, Err(mistakes)) => Err(CommandFailed::Usage(mistakes.to_string())),
            // Each is large, and only one is run.
            (Self::Care(care), Ok(config)) => Box::pin(care.run(config)).await,
            (Self::Work(work), Ok(config)) => Box::pin(work.run(&config)).await,
        };
        match outcome {
            // Whoever read along has seen enough, as in `votive listing list | head -1`.
            Err(CommandFailed::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            outcome => outcome,
        }
    }
}

impl Care {
    async fn run(self, config: Config) -> Result<(), CommandFailed> {
        match self {
            Self::Backup { file, force } => {
                let if_there = if force { IfThere::Replace } else { IfThere::Refuse };
                upkeep::backup(&config.serving.db, &file, if_there).await
            }
            Self::Restore { file } => upkeep::restore(&config.serving.db, &file).await,
            Self::Check => upkeep::check(&config.serving.db).await,
            Self::Doctor => doctor::run(Ok(config)).await,
            Self::Healthcheck => healthcheck::run(&config).await,
        }
    }
}

impl Work {
    async fn run(self, config: &Config) -> Result<(), CommandFailed> {
        let db = Db::open_beside(&config.serving.db, &Clock::system()).await?;
        let outcome = self.run_on(&db, config.serving.public_url.as_ref()).await;
        db.close().await;
        outcome
    }

    async fn run_on(self, db: &Db, public_url: Option<&PublicUrl>) -> Result<(), CommandFailed> {
        match self {
            Self::Replay { listing } => replay::run(db, listing).await,
            Self::Rebuild => upkeep::rebuild(db).await,
            Self::Servers(servers) => servers.run(db).await,
            Self::Ledger(ledger) => ledger.run(db).await,
            Self::Listing(command) => command.run(db, public_url).await,
        }
    }
}

impl ListingCommand {
    async fn run(self, db: &Db, public_url: Option<&PublicUrl>) -> Result<(), CommandFailed> {
        match self {
            Self::Add(add) => add::run(db, public_url, add).await,
            Self::Rotate(rotate) => token::rotate(db, public_url, rotate).await,
            Self::List { guild, json } => list::run(db, guild, Output::of(json)).await,
            Self::Pause { listing } => {
                existing(db, listing).await?;
                db.pause_listing(listing).await?;
                out::line(&format!("listing {listing} is paused: votes are counted, but nobody is thanked or rewarded"))
            }
            Self::Resume { listing } => {
                let found = existing(db, listing).await?;
                db.resume_listing(listing).await?;
                db.call_for_roles(found.guild).await?;
                out::line(&format!("listing {listing} goes on; roles earned meanwhile are given"))
            }
            Self::Remove { listing } => {
                let found = existing(db, listing).await?;
                db.remove_listing(listing).await?;
                db.call_for_roles(found.guild).await?;
                out::line(&format!(
                    "listing {listing} is removed: its tokens have ended; the votes counted stay counted"
                ))
            }
        }
    }
}

async fn existing(db: &Db, listing: ListingId) -> Result<Listing, CommandFailed> {
    db.listing(listing).await?.ok_or(CommandFailed::NoListing(listing))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn parse(line: &str) -> Result<Option<Command>, clap::Error> {
        Cli::try_parse_from(line.split(' ')).map(|cli| cli.command)
    }

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_command_serves() {
        assert!(parse("votive").unwrap().is_none());
    }

    #[test]
    fn a_listing_is_a_servers_or_a_bots() {
        for good in [
            "votive listing add --guild 1 --server",
            "votive listing add --guild 1 --bot 2 --channel 3 --role 4 --vote-url https://example.org --token x --json",
            "votive listing list --guild 1 --json",
            "votive listing rotate 1 --revoke-now --token x --json",
            "votive listing pause 1",
            "votive listing resume 1",
            "votive listing remove 1",
            "votive replay",
            "votive servers list --json",
            "votive servers confirm-removal",
            "votive servers confirm-removal 1 2",
            "votive replay --listing 1",
            "votive healthcheck",
            "votive ledger export --server 1 votes.csv",
            "votive ledger export --server 1 --listing 2 votes.csv",
            "votive backup copy.db --force",
            "votive restore copy.db",
            "votive check",
            "votive rebuild",
            "votive doctor",
        ] {
            assert!(parse(good).is_ok(), "{good}");
        }
        for bad in [
            "votive listing add --guild 1",
            "votive listing add --server",
            "votive listing add --guild 1 --server --bot 2",
            "votive listing add --guild 0 --server",
            "votive listing add --guild one --server",
            "votive listing add --guild 1 --server --vote-url example.org",
            "votive --adopt listing list",
            "votive listing pause",
            "votive listing",
            "votive serve",
            "votive ledger export votes.csv",
            "votive ledger export --server 1",
            "votive backup",
            "votive restore",
            "votive restore copy.db --force",
        ] {
            assert_eq!(parse(bad).unwrap_err().exit_code(), 2, "{bad}");
        }
    }
}

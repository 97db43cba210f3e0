//! The command line. Every command works beside a running bot: the database keeps their writes apart.

mod add;
mod list;
mod out;
mod replay;
mod servers;
mod token;

use clap::{ArgGroup, Args, Parser, Subcommand};

use self::out::Output;
pub use self::servers::ServersCommand;
use crate::clock::Clock;
use crate::config::{Config, PublicUrl};
use crate::db::{CannotOpen, Db, DbError, Listing, NotStored};
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
    /// Set up listings and change them
    #[command(subcommand)]
    Listing(ListingCommand),
    /// Show servers, and agree to the deletion of those that the bot was removed from
    #[command(subcommand)]
    Servers(ServersCommand),
    /// Run deliveries that could not be read through the reader again, as of when they were received
    Replay {
        /// Only those of this listing
        #[arg(long, value_name = "ID")]
        listing: Option<ListingId>,
    },
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

/// Why a command was not done, in words for whoever typed it.
#[derive(Debug, thiserror::Error)]
pub enum CommandFailed {
    /// It was asked for in a way that cannot work.
    #[error("{0}")]
    Usage(String),
    /// There is nothing by that number.
    #[error("there is no listing {0}; `votive listing list` shows those there are")]
    NoListing(ListingId),
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] CannotOpen),
    /// The database cannot be read.
    #[error("the database cannot be read: {0}")]
    Read(#[from] DbError),
    /// The database cannot be written.
    #[error("nothing was changed by the step that failed: {0}")]
    Write(#[from] NotStored),
    /// Standard output cannot be written.
    #[error("cannot write to standard output: {0}")]
    Output(#[from] std::io::Error),
}

impl CommandFailed {
    /// The process's exit code.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            _ => 1,
        }
    }
}

impl Command {
    /// Does it, and prints what came of it.
    ///
    /// # Errors
    /// [`CommandFailed`], in words.
    pub async fn run(self, config: &Config) -> Result<(), CommandFailed> {
        let db = Db::open_beside(&config.database, &Clock::system()).await?;
        let outcome = self.run_on(&db, config.public_url.as_ref()).await;
        db.close().await;
        match outcome {
            // Whoever read along has seen enough, as in `votive listing list | head -1`.
            Err(CommandFailed::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            outcome => outcome,
        }
    }

    async fn run_on(self, db: &Db, public_url: Option<&PublicUrl>) -> Result<(), CommandFailed> {
        match self {
            Self::Replay { listing } => replay::run(db, listing).await,
            Self::Servers(servers) => servers.run(db).await,
            Self::Listing(ListingCommand::Add(add)) => add::run(db, public_url, add).await,
            Self::Listing(ListingCommand::Rotate(rotate)) => token::rotate(db, public_url, rotate).await,
            Self::Listing(ListingCommand::List { guild, json }) => list::run(db, guild, Output::of(json)).await,
            Self::Listing(ListingCommand::Pause { listing }) => {
                existing(db, listing).await?;
                db.pause_listing(listing).await?;
                out::line(&format!("listing {listing} is paused: votes are counted, but nobody is thanked or rewarded"))
            }
            Self::Listing(ListingCommand::Resume { listing }) => {
                let found = existing(db, listing).await?;
                db.resume_listing(listing).await?;
                db.call_for_roles(found.guild).await?;
                out::line(&format!("listing {listing} goes on; roles earned meanwhile are given"))
            }
            Self::Listing(ListingCommand::Remove { listing }) => {
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
        ] {
            assert_eq!(parse(bad).unwrap_err().exit_code(), 2, "{bad}");
        }
    }
}

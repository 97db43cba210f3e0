//! Looking the database over, with nothing changed: all of it for `votive check`, in a moment for `votive doctor`.

use std::fmt;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::check::{self, Damaged};
use super::options;
use super::rebuild::{self, Differences, Progress, Step};
use super::{DbError, ServeLock, migrate};
use crate::config::DbPath;
use crate::sites::Site;
use crate::vote::VotePage;

/// Complaints about pages and indexes that are told at the most.
const COMPLAINTS: usize = 20;

/// What a thorough look found.
#[derive(Debug, Default)]
pub struct Inspected {
    /// The last entry of the ledger that was settled.
    pub entry: i64,
    /// Listings that are set up.
    pub listings: usize,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

/// Something that is wrong. Its text says what, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The file is damaged.
    Damaged(String),
    /// Rows name others that are not there.
    Dangling {
        /// Where those rows are.
        table: String,
        /// How many.
        rows: i64,
    },
    /// Totals or boards are not what the ledger says.
    State(Differences),
    /// A server's time zone is unknown.
    Zone {
        /// The server.
        guild: i64,
        /// What is stored.
        zone: String,
    },
    /// A listing is of a site that this version does not know.
    Site {
        /// The listing.
        listing: i64,
        /// What is stored.
        site: String,
    },
    /// A listing's vote page is not one.
    VotePage {
        /// The listing.
        listing: i64,
    },
    /// A listing has no token, so no vote can reach it.
    NoToken {
        /// The listing.
        listing: i64,
    },
    /// A rule counts votes for a listing that is not its server's, or was removed.
    Reward {
        /// The server.
        guild: i64,
        /// The role.
        role: i64,
        /// The listing.
        listing: i64,
    },
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(what) => write!(
                f,
                "the file is damaged: {what}. Stop Votive and put a backup in its place with `votive restore`, which keeps this file"
            ),
            Self::Dangling { table, rows } => write!(
                f,
                "{rows} rows of the table {table} name something that is not there; the database was changed by another program, \
                 and a backup from before that is to be restored"
            ),
            Self::State(found) => {
                write!(
                    f,
                    "totals and boards are not what the ledger says: {} totals of members in a server, {} in a listing and {} counts \
                     of a day, week or month differ",
                    found.voters, found.listing_voters, found.tallies
                )?;
                if let Some((guild, voter)) = found.example {
                    write!(f, " (among them member {voter} of server {guild})")?;
                }
                f.write_str(". `votive rebuild` puts them right, also while Votive runs")
            }
            Self::Zone { guild, zone } => write!(
                f,
                "server {guild} has the time zone \"{zone}\", which this version does not know; its days are counted in UTC"
            ),
            Self::Site { listing, site } => {
                write!(
                    f,
                    "listing {listing} is of the site \"{site}\", which this version does not know; it takes no votes"
                )
            }
            Self::VotePage { listing } => {
                write!(f, "the page to vote at of listing {listing} is not a web address; choose it again with /setup")
            }
            Self::NoToken { listing } => {
                write!(
                    f,
                    "listing {listing} has no token, so it takes no votes; `votive listing rotate {listing}` makes one"
                )
            }
            Self::Reward { guild, role, listing } => write!(
                f,
                "in server {guild}, role {role} is given for votes for listing {listing}, which is not the server's; \
                 remove the role with /setup and add it again"
            ),
        }
    }
}

/// How far a thorough look is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inspecting {
    /// Every page and index is read.
    Pages,
    /// Totals and boards are held against the ledger.
    State(Step),
    /// The settings are read.
    Settings,
}

/// Why there was no thorough look.
#[derive(Debug, thiserror::Error)]
pub enum CannotInspect {
    /// There is no database.
    #[error("there is no database at {0}: DATABASE_URL says where it is")]
    NoDatabase(PathBuf),
    /// It has another version's schema.
    #[error(
        "the database has schema {found} and this version of Votive knows schema {known}: check it with the version that serves it"
    )]
    Schema {
        /// The database's.
        found: i64,
        /// This program's.
        known: i64,
    },
    /// It cannot be read.
    #[error("the database {0} cannot be read: {1}")]
    Unreadable(PathBuf, DbError),
}

/// Looks over all of the database, whoever serves it, and changes nothing.
///
/// # Errors
/// [`CannotInspect`] where it cannot even be begun.
pub async fn inspect(path: &DbPath, progress: &(dyn Fn(Inspecting) + Send + Sync)) -> Result<Inspected, CannotInspect> {
    if !path.path().exists() {
        return Err(CannotInspect::NoDatabase(path.path().to_owned()));
    }
    let unreadable = |error: DbError| CannotInspect::Unreadable(path.path().to_owned(), error);
    let mut connection = options::as_it_is(path).connect().await.map_err(|error| unreadable(error.into()))?;
    let found = match migrate::version(&mut connection).await.map_err(unreadable)? {
        Some(found) if found == migrate::known() => match look_over(&mut connection, path, progress).await {
            Err(error) if error.is_damage() => {
                Ok(Inspected { wrong: vec![Wrong::Damaged(error.to_string())], ..Inspected::default() })
            }
            looked => looked.map_err(unreadable),
        },
        found => Err(CannotInspect::Schema { found: found.unwrap_or(0), known: migrate::known() }),
    };
    connection.close().await.map_err(|error| unreadable(error.into()))?;
    found
}

async fn look_over(
    connection: &mut SqliteConnection,
    path: &DbPath,
    progress: &(dyn Fn(Inspecting) + Send + Sync),
) -> Result<Inspected, DbError> {
    sqlx::query("PRAGMA query_only = ON").execute(&mut *connection).await?;
    let mut inspected = Inspected::default();
    if let Err(damaged) = check::look(connection, path).await {
        inspected.wrong.push(Wrong::Damaged(damaged.why().to_owned()));
        return Ok(inspected);
    }
    progress(Inspecting::Pages);
    inspected.wrong.extend(pages(connection).await?);
    if !inspected.wrong.is_empty() {
        // What is read from a damaged file says nothing.
        return Ok(inspected);
    }
    inspected.wrong.extend(dangling(connection).await?);
    let step: Progress<'_> = &|step| progress(Inspecting::State(step));
    let found = rebuild::compare(path, step).await?;
    inspected.entry = found.entries;
    if found.rows() > 0 {
        inspected.wrong.push(Wrong::State(found));
    }
    progress(Inspecting::Settings);
    settings(connection, &mut inspected).await?;
    Ok(inspected)
}

/// What is wrong with pages and indexes.
async fn pages(connection: &mut SqliteConnection) -> Result<Vec<Wrong>, DbError> {
    let verdicts: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(20)").fetch_all(connection).await?;
    Ok(verdicts.into_iter().filter(|verdict| verdict != "ok").take(COMPLAINTS).map(Wrong::Damaged).collect())
}

async fn dangling(connection: &mut SqliteConnection) -> Result<Vec<Wrong>, DbError> {
    let found: Vec<(String, i64)> =
        sqlx::query_as(r#"SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1"#)
            .fetch_all(connection)
            .await?;
    Ok(found.into_iter().map(|(table, rows)| Wrong::Dangling { table, rows }).collect())
}

async fn settings(connection: &mut SqliteConnection, inspected: &mut Inspected) -> Result<(), DbError> {
    let servers = sqlx::query!("SELECT guild_id, zone FROM servers").fetch_all(&mut *connection).await?;
    inspected.wrong.extend(
        servers
            .into_iter()
            .filter(|server| TimeZone::get(&server.zone).is_err())
            .map(|server| Wrong::Zone { guild: server.guild_id, zone: server.zone }),
    );
    let listings = sqlx::query!(
        r#"SELECT listing_id, site, vote_url,
                  EXISTS (SELECT 1 FROM tokens AS t WHERE t.listing_id = l.listing_id) AS "has_token!: bool"
           FROM listings AS l WHERE removed_ms IS NULL ORDER BY listing_id"#
    )
    .fetch_all(&mut *connection)
    .await?;
    inspected.listings = listings.len();
    for row in listings {
        let listing = row.listing_id;
        if Site::from_code(&row.site).is_none() {
            inspected.wrong.push(Wrong::Site { listing, site: row.site });
        }
        if row.vote_url.is_some_and(|url| url.parse::<VotePage>().is_err()) {
            inspected.wrong.push(Wrong::VotePage { listing });
        }
        if !row.has_token {
            inspected.wrong.push(Wrong::NoToken { listing });
        }
    }
    let rewards = sqlx::query!(
        r#"SELECT r.guild_id, r.role_id, r.listing_id AS "listing_id!"
           FROM rewards AS r JOIN listings AS l ON l.listing_id = r.listing_id
           WHERE l.guild_id <> r.guild_id OR l.removed_ms IS NOT NULL"#
    )
    .fetch_all(connection)
    .await?;
    inspected.wrong.extend(rewards.into_iter().map(|row| Wrong::Reward {
        guild: row.guild_id,
        role: row.role_id,
        listing: row.listing_id,
    }));
    Ok(())
}

/// How the database is at a glance.
#[derive(Debug)]
pub enum Glance {
    /// There is none yet; a start makes it.
    Absent,
    /// It cannot be opened, read or written.
    Unusable(DbError),
    /// It is there.
    There {
        /// Its size.
        bytes: u64,
        /// Its schema; `None` where it has none yet.
        schema: Option<i64>,
        /// This program's.
        known: i64,
        /// What is wrong at the places that every start looks at.
        damaged: Option<Damaged>,
    },
}

/// Looks at the database as a start does, and changes nothing.
pub async fn glance(path: &DbPath) -> Glance {
    if !path.path().exists() {
        return Glance::Absent;
    }
    let look = async {
        let mut connection = options::as_it_is(path).connect().await?;
        let schema = migrate::version(&mut connection).await?;
        let known = migrate::known();
        let damaged = if schema == Some(known) { check::look(&mut connection, path).await.err() } else { None };
        // Whether it can be written shows when a transaction begins that might.
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await?;
        sqlx::query("ROLLBACK").execute(&mut connection).await?;
        connection.close().await?;
        let bytes = std::fs::metadata(path.path()).map_or(0, |found| found.len());
        Ok::<_, DbError>(Glance::There { bytes, schema, known, damaged })
    };
    look.await.unwrap_or_else(Glance::Unusable)
}

/// Whether somebody serves the database now.
#[must_use]
pub fn is_served(path: &DbPath) -> bool {
    ServeLock::is_held(path)
}

//! Putting a backup in the database's place, while nobody serves it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::check::{self, Damaged};
use super::copy::{self, CopyFailed, CopyProgress};
use super::migrate;
use super::options;
use super::{AlreadyServed, DbError, ServeLock};
use crate::config::DbPath;
use crate::vote::UnixMs;

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The last entry of the ledger; 0 for none.
    pub entry: i64,
    /// Where the database that was there is now.
    pub kept: Option<PathBuf>,
    /// The schema is older than this version's: the next start brings it up to date.
    pub older_schema: bool,
}

/// Why nothing was restored. The database is as it was.
#[derive(Debug, thiserror::Error)]
pub enum CannotRestore {
    /// Somebody serves the database.
    #[error(transparent)]
    Served(#[from] AlreadyServed),
    /// There is no such backup.
    #[error("there is no file {0}")]
    NoFile(PathBuf),
    /// The backup is the database.
    #[error("{0} is the database itself")]
    Itself(PathBuf),
    /// The backup is not a database of Votive's.
    #[error("{0} is not a backup of Votive's: {1}")]
    NotOurs(PathBuf, DbError),
    /// A newer version of Votive made it.
    #[error(
        "{file} has schema {found}, but this version of Votive knows schemas up to {known} only: use the newer version"
    )]
    Newer {
        /// The backup.
        file: PathBuf,
        /// Its schema.
        found: i64,
        /// This program's.
        known: i64,
    },
    /// It is damaged.
    #[error(transparent)]
    Damaged(#[from] Damaged),
    /// It could not be copied.
    #[error("{0} could not be copied into place: {1}")]
    Copy(PathBuf, CopyFailed),
    /// Another program has the database open.
    #[error("another program has {0} open: end it first")]
    Open(PathBuf),
    /// The files could not be renamed.
    #[error("the files of {0} could not be put in place: {1}")]
    Place(PathBuf, io::Error),
}

/// Puts the backup in `file` in the place of the database, which is kept beside under a dated name.
///
/// # Errors
/// [`CannotRestore`], in words.
pub async fn restore(
    database: &DbPath,
    file: &Path,
    now: UnixMs,
    progress: CopyProgress<'_>,
) -> Result<Restored, CannotRestore> {
    let _lock = ServeLock::take(database)?;
    if !file.is_file() {
        return Err(CannotRestore::NoFile(file.to_owned()));
    }
    if copy::is_same(database.path(), file) {
        return Err(CannotRestore::Itself(file.to_owned()));
    }
    let partial = copy::partial(database);
    let like = if database.path().exists() { database.path() } else { file };
    let (entry, older_schema) = take_in(file, &partial, like, progress).await?;
    let replaced = replace(database, &partial, now).await;
    if replaced.is_err() {
        let _ = fs::remove_file(&partial);
    }
    Ok(Restored { entry, kept: replaced?, older_schema })
}

/// Copies the backup to `partial` if it is one: its last entry, and whether its schema is older than this version's.
async fn take_in(
    file: &Path,
    partial: &Path,
    like: &Path,
    progress: CopyProgress<'_>,
) -> Result<(i64, bool), CannotRestore> {
    let not_ours = |error: DbError| CannotRestore::NotOurs(file.to_owned(), error);
    let path = DbPath::file(file);
    let mut backup = options::as_it_is(&path).connect().await.map_err(|error| not_ours(error.into()))?;
    let looked = look(&mut backup, &path).await;
    let copied = match &looked {
        Ok(_) => copy::copy(&mut backup, partial, like, progress).await,
        Err(_) => Ok(()),
    };
    let closed = backup.close().await;
    let found = looked?;
    copied.map_err(|error| CannotRestore::Copy(file.to_owned(), error))?;
    closed.map_err(|error| not_ours(error.into()))?;
    Ok(found)
}

async fn look(backup: &mut SqliteConnection, path: &DbPath) -> Result<(i64, bool), CannotRestore> {
    let file = || path.path().to_owned();
    let not_ours = |error: DbError| CannotRestore::NotOurs(file(), error);
    let version = migrate::version(backup).await.map_err(not_ours)?;
    let found = version.ok_or_else(|| not_ours(sqlx::Error::RowNotFound.into()))?;
    let known = migrate::known();
    if found > known {
        return Err(CannotRestore::Newer { file: file(), found, known });
    }
    check::look(backup, path).await?;
    let last = sqlx::query_scalar!(r#"SELECT ifnull(max(entry_id), 0) AS "last!: i64" FROM entries"#)
        .fetch_one(backup)
        .await
        .map_err(|error| not_ours(error.into()))?;
    Ok((last, found < known))
}

/// Renames what is there, with its log, and gives `partial` its name.
async fn replace(database: &DbPath, partial: &Path, now: UnixMs) -> Result<Option<PathBuf>, CannotRestore> {
    let path = database.path();
    if path.exists() {
        close_log(database).await?;
    }
    let place = || -> io::Result<Option<PathBuf>> {
        let kept = if path.exists() { Some(set_aside(database, now)?) } else { None };
        fs::rename(partial, path)?;
        copy::sync_folder_of(path)?;
        Ok(kept)
    };
    place().map_err(|error| CannotRestore::Place(path.to_owned(), error))
}

/// Moves what the log holds into the file: then that is whole without it. A file that is damaged is set aside with its log as it is.
async fn close_log(database: &DbPath) -> Result<(), CannotRestore> {
    // Whoever only reads leaves both alone.
    let Ok(mut reading) = options::as_it_is(database).read_only(true).connect().await else { return Ok(()) };
    let looked = check::look(&mut reading, database).await;
    let _ = reading.close().await;
    if looked.is_err() {
        return Ok(());
    }
    let Ok(mut connection) = options::as_it_is(database).connect().await else { return Ok(()) };
    let outcome: Result<i64, _> =
        sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut connection).await;
    let _ = connection.close().await;
    match outcome {
        Ok(busy) if busy != 0 => Err(CannotRestore::Open(database.path().to_owned())),
        _ => Ok(()),
    }
}

/// Gives the database's files another name; says which. The log goes first: without it the file is an older state, but the log without the
/// file would be taken for that of whatever comes in its place.
fn set_aside(database: &DbPath, now: UnixMs) -> io::Result<PathBuf> {
    let at = Timestamp::from_second(now.seconds()).map_err(io::Error::other)?.strftime("%Y%m%dT%H%M%SZ").to_string();
    let (mut name, mut number) = (format!(".before-restore-{at}"), 1);
    while database.beside(&name).exists() {
        number += 1;
        name = format!(".before-restore-{at}-{number}");
    }
    let kept = database.beside(&name);
    for suffix in ["-wal", "-shm", ""] {
        let from = database.beside(suffix);
        if from.exists() {
            fs::rename(&from, DbPath::file(&kept).beside(suffix))?;
        }
    }
    Ok(kept)
}

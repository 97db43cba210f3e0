//! A backup in a file, made while votes are taken.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sqlx::{ConnectOptions, Connection};

use super::ServeLock;
use super::copy::{self, CopyFailed, CopyProgress};
use super::options;
use crate::config::DbPath;

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfThere {
    /// It stays, and there is no backup.
    Refuse,
    /// The backup takes its place, once it is whole.
    Replace,
}

/// What was backed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackedUp {
    /// The size of the file.
    pub bytes: u64,
    /// The last entry of the ledger that it holds; 0 for none.
    pub entry: i64,
}

/// Why there is no backup. What was there is as it was.
#[derive(Debug, thiserror::Error)]
pub enum CannotBackUp {
    /// There is nothing to be backed up.
    #[error("there is no database at {0}: DATABASE_URL says where it is")]
    NoDatabase(PathBuf),
    /// The file is there.
    #[error("{0} is there already; --force puts the backup in its place")]
    Exists(PathBuf),
    /// The file is the database itself.
    #[error("{0} is the database itself: a backup needs a file of its own")]
    Itself(PathBuf),
    /// The file is a database that somebody uses.
    #[error("{0} is itself a database in use (a .lock or -wal file beside it says so): choose another name")]
    InUse(PathBuf),
    /// The database cannot be opened.
    #[error("the database {0} cannot be read: {1}")]
    Source(PathBuf, sqlx::Error),
    /// The copy failed.
    #[error("the backup {0} could not be made, and nothing is left of it: {1}")]
    Copy(PathBuf, CopyFailed),
    /// It could not be given its name.
    #[error("the backup could not be stored as {0}: {1}")]
    Place(PathBuf, io::Error),
}

/// Backs up the database into `file`, whoever serves it: what was committed when it began, and nothing by halves. The file has its name
/// only when it is whole, checked and on disk.
///
/// # Errors
/// [`CannotBackUp`], in words.
pub async fn backup(
    database: &DbPath,
    file: &Path,
    if_there: IfThere,
    progress: CopyProgress<'_>,
) -> Result<BackedUp, CannotBackUp> {
    if !database.path().exists() {
        return Err(CannotBackUp::NoDatabase(database.path().to_owned()));
    }
    let target = DbPath::file(file);
    may_be_written(database, &target, if_there)?;
    let source = |error| CannotBackUp::Source(database.path().to_owned(), error);
    let mut connection = options::as_it_is(database).connect().await.map_err(source)?;
    let partial = copy::partial(&target);
    let copied = copy::copy(&mut connection, &partial, database.path(), progress).await;
    connection.close().await.map_err(source)?;
    copied.map_err(|error| CannotBackUp::Copy(file.to_owned(), error))?;
    let placed = async {
        let done = BackedUp { bytes: fs::metadata(&partial)?.len(), entry: last_entry(&partial).await? };
        place(&partial, file, if_there)?;
        copy::sync_folder_of(file)?;
        Ok(done)
    };
    placed.await.map_err(|error: io::Error| {
        let _ = fs::remove_file(&partial);
        match error.kind() {
            io::ErrorKind::AlreadyExists => CannotBackUp::Exists(file.to_owned()),
            _ => CannotBackUp::Place(file.to_owned(), error),
        }
    })
}

fn may_be_written(database: &DbPath, target: &DbPath, if_there: IfThere) -> Result<(), CannotBackUp> {
    let file = target.path().to_owned();
    if copy::is_same(database.path(), &file) {
        return Err(CannotBackUp::Itself(file));
    }
    if file.exists() && if_there == IfThere::Refuse {
        return Err(CannotBackUp::Exists(file));
    }
    // A log that belongs to what was there would be taken for the backup's.
    let has_log = fs::metadata(target.beside("-wal")).is_ok_and(|log| log.len() > 0);
    if has_log || ServeLock::is_held(target) {
        return Err(CannotBackUp::InUse(file));
    }
    Ok(())
}

async fn last_entry(file: &Path) -> io::Result<i64> {
    let read = async {
        let mut connection = options::as_it_is(&DbPath::file(file)).read_only(true).connect().await?;
        let last = sqlx::query_scalar!(r#"SELECT ifnull(max(entry_id), 0) AS "last!: i64" FROM entries"#)
            .fetch_one(&mut connection)
            .await;
        connection.close().await?;
        last
    };
    read.await.map_err(io::Error::other)
}

/// Gives the finished file its name, in one step.
fn place(partial: &Path, file: &Path, if_there: IfThere) -> io::Result<()> {
    if if_there == IfThere::Replace {
        return fs::rename(partial, file);
    }
    // Unlike a rename, a link takes no name that somebody else took meanwhile.
    match fs::hard_link(partial, file) {
        Ok(()) => fs::remove_file(partial),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // Some file systems have no links.
        Err(_) if !file.exists() => fs::rename(partial, file),
        Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
    }
}

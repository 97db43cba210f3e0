//! A copy of a database in a new file: consistent whoever writes meanwhile, checked, and on disk.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::options;
use crate::config::DbPath;

/// How often it is looked how far a copy is.
const LOOK: Duration = Duration::from_millis(200);

/// How far a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copying {
    /// Written so far.
    Written {
        /// Bytes.
        bytes: u64,
        /// Of about so many.
        of: u64,
    },
    /// All of it is written and is read again.
    Checking,
}

/// Whoever wants to know how far a copy is.
pub type CopyProgress<'a> = &'a (dyn Fn(Copying) + Send + Sync);

/// Why there is no copy. Nothing is left of it.
#[derive(Debug, thiserror::Error)]
pub enum CopyFailed {
    /// The name cannot be told to the database.
    #[error("its name is not UTF-8")]
    Name,
    /// The file cannot be made or brought to disk.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The database cannot be read or the copy cannot be written.
    #[error("{0}")]
    Database(#[from] sqlx::Error),
    /// What was written is not a sound database.
    #[error("the copy is not sound: {0}")]
    Unsound(String),
}

/// Removes a file that was not finished.
struct Unfinished<'a>(Option<&'a Path>);

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.0 {
            let _ = fs::remove_file(path);
        }
    }
}

/// Copies what `from` sees at this moment into `target`, which must not be there; may be read by whoever may read `like`.
pub(super) async fn copy(
    from: &mut SqliteConnection,
    target: &Path,
    like: &Path,
    progress: CopyProgress<'_>,
) -> Result<(), CopyFailed> {
    let name = target.to_str().ok_or(CopyFailed::Name)?;
    // An empty file of ours is filled: nobody else's is touched, and nobody reads along who may not.
    let file = OpenOptions::new().create_new(true).read(true).write(true).open(target)?;
    let mut unfinished = Unfinished(Some(target));
    file.set_permissions(fs::metadata(like)?.permissions())?;
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *from).await?;
    let size: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(&mut *from).await?;
    let of = (pages * size).unsigned_abs();
    let write = sqlx::query("VACUUM INTO ?1").bind(name).execute(from);
    tokio::pin!(write);
    loop {
        tokio::select! {
            written = &mut write => break written.map(drop)?,
            () = tokio::time::sleep(LOOK) => {
                progress(Copying::Written { bytes: file.metadata().map_or(0, |found| found.len()).min(of), of });
            }
        }
    }
    progress(Copying::Checking);
    check(target).await?;
    file.sync_all()?;
    unfinished.0 = None;
    Ok(())
}

/// Reads all of a database that nobody else uses: every page, and every index against its table.
async fn check(file: &Path) -> Result<(), CopyFailed> {
    let mut connection = options::as_it_is(&DbPath::file(file)).read_only(true).connect().await?;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut connection).await?;
    connection.close().await?;
    if verdict == "ok" { Ok(()) } else { Err(CopyFailed::Unsound(verdict)) }
}

/// Brings to disk what a folder holds: a file that was renamed is found there under its new name, whatever happens next.
pub(super) fn sync_folder_of(file: &Path) -> io::Result<()> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Elsewhere a folder cannot be opened as a file.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Whether both names lead to the same file.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// The name that a file has until it is finished.
pub(super) fn partial(of: &DbPath) -> PathBuf {
    of.beside(&format!(".partial-{}", std::process::id()))
}

//! One serving process a database.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::PathBuf;

use super::DbPath;

/// Held by the process that serves a database; the operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct ServeLock {
    _file: File,
}

/// The lock could not be had.
#[derive(Debug, thiserror::Error)]
pub enum AlreadyServed {
    /// Another process holds it.
    #[error("another Votive is already serving this database (it holds {0}): stop that one first")]
    Held(PathBuf),
    /// The lock's file cannot be made.
    #[error("cannot lock {path}: {error}")]
    File {
        /// The lock's file.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
}

impl ServeLock {
    /// Takes the lock beside the database. The command line needs none: the database itself keeps its writes apart.
    ///
    /// # Errors
    /// [`AlreadyServed`] where somebody else holds it.
    pub fn take(database: &DbPath) -> Result<Self, AlreadyServed> {
        let path = database.beside(".lock");
        let failed = |error| AlreadyServed::File { path: path.clone(), error };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(AlreadyServed::Held(path)),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

//! One serving process a database.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::PathBuf;

use crate::config::DbPath;

/// Held by the process that serves a database; the operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct ServeLock {
    file: File,
    last: LastEnd,
}

/// How serving ended the last time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastEnd {
    /// In order, or it never began.
    Clean,
    /// The process was killed or the machine stopped.
    Sudden,
}

/// Stands in the lock's file while somebody serves.
const SERVING: &str = "serving\n";

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
        let mut file =
            OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(AlreadyServed::Held(path)),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let mut left = String::new();
        file.read_to_string(&mut left).map_err(failed)?;
        let last = if left.is_empty() { LastEnd::Clean } else { LastEnd::Sudden };
        Ok(Self { file, last })
    }

    /// Whether somebody holds it; takes nothing and makes no file.
    #[must_use]
    pub fn is_held(database: &DbPath) -> bool {
        let Ok(file) = OpenOptions::new().read(true).write(true).open(database.beside(".lock")) else { return false };
        matches!(file.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// How serving ended the last time before this lock was taken.
    #[must_use]
    pub const fn last_end(&self) -> LastEnd {
        self.last
    }

    /// Notes that serving begins, so that a sudden end shows at the next start.
    ///
    /// # Errors
    /// Where the lock's file cannot be written.
    pub fn begin(&mut self) -> std::io::Result<()> {
        self.write(SERVING)
    }

    /// Notes that serving ended in order.
    ///
    /// # Errors
    /// Where the lock's file cannot be written.
    pub fn end(&mut self) -> std::io::Result<()> {
        self.write("")
    }

    fn write(&mut self, text: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()
    }
}

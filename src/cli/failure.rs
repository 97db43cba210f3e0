//! Why a command was not done.

use crate::db::{CannotBackUp, CannotInspect, CannotOpen, CannotRestore, DbError, NotStored};
use crate::vote::ListingId;

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
    /// There is no backup.
    #[error(transparent)]
    BackUp(#[from] CannotBackUp),
    /// Nothing was restored.
    #[error(transparent)]
    Restore(#[from] CannotRestore),
    /// There was no thorough look.
    #[error(transparent)]
    Inspect(#[from] CannotInspect),
    /// A look found something; it was told line by line.
    #[error("{}", if *.0 == 1 { "one thing is wrong".to_owned() } else { format!("{} things are wrong", .0) })]
    Wrong(usize),
    /// The Votive that was asked cannot store votes, or does not answer.
    #[error("{0}")]
    Unwell(String),
    /// A file cannot be made or written.
    #[error("{} cannot be written: {error}", file.display())]
    File {
        /// The file.
        file: std::path::PathBuf,
        /// Why.
        error: std::io::Error,
    },
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

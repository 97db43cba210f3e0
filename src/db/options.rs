//! How connections to a database are opened.

use std::time::Duration;

use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use crate::config::DbPath;

/// How long a connection waits for another process's transaction.
const BUSY: Duration = Duration::from_secs(5);
/// Statements that each connection keeps prepared.
const STATEMENTS: usize = 200;

/// How a file is opened that is to stay as it is: it is not made, and keeps whatever kind of log it has.
pub(super) fn as_it_is(path: &DbPath) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path.path())
        .busy_timeout(BUSY)
        .pragma("temp_store", "memory")
        .disable_statement_logging()
}

/// How every connection is opened that serves. Write-ahead log with `synchronous = FULL`: a commit is on disk when it returns.
pub(super) fn serving(path: &DbPath) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path.path())
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .statement_cache_capacity(STATEMENTS)
        // 32 MiB for each connection at the most, and of log between checkpoints: a page that many votes touch is copied once.
        .pragma("cache_size", "-32768")
        .pragma("wal_autocheckpoint", "8000")
        // What is deleted is overwritten where its page is written anyway.
        .pragma("secure_delete", "fast")
        .pragma("temp_store", "memory")
        .disable_statement_logging()
}

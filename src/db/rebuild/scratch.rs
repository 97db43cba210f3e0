//! The fold of the whole ledger beside the state that is kept: in a file of its own, with nothing asked of the writer.
//!
//! The file holds tables by the names of those that it is compared with, and the database is attached to it read-only: what settle
//! reads and writes by name finds state here and ledger and listings there, so both are folded by the very same statements.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};
use url::Url;

use super::super::DbError;
use super::super::board_ids::BoardKey;
use super::super::settle::{Batch, Calling, Folded, StateRows};
use super::{Progress, Step};
use crate::config::DbPath;
use crate::vote::ListingId;

/// Entries that are folded at a time.
const BATCH: i64 = 4096;
/// Boards whose numbers are remembered at the most.
const REMEMBERED: usize = 100_000;
/// Boards that the database lacks have numbers from here on.
const MISSING: i64 = 1 << 48;

/// Tells files of one process apart.
static FILES: AtomicU32 = AtomicU32::new(0);

/// State made of the ledger, up to its own cursor.
#[derive(Debug)]
pub(super) struct Scratch {
    pub(super) connection: SqliteConnection,
    /// How often entries had been changed before anything was folded.
    pub(super) began_at: i64,
    boards: HashMap<BoardKey, i64>,
    // After the connection: the file goes when nothing reads it any more.
    _file: Removed,
}

/// A file that does not outlive this value.
#[derive(Debug)]
struct Removed(PathBuf);

impl Drop for Removed {
    fn drop(&mut self) {
        // It is gone already where files can be removed while they are open.
        let _ = fs::remove_file(&self.0);
    }
}

impl Scratch {
    /// An empty one for this database.
    pub(super) async fn beside(path: &DbPath) -> Result<Self, DbError> {
        let number = FILES.fetch_add(1, Ordering::Relaxed);
        let file = Removed(path.beside(&format!(".scratch-{}-{number}", std::process::id())));
        // Nothing of it must outlive a power cut.
        let mut connection = SqliteConnectOptions::new()
            .filename(&file.0)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off)
            .busy_timeout(Duration::from_secs(5))
            .pragma("cache_size", "-65536")
            .pragma("temp_store", "memory")
            .disable_statement_logging()
            .connect()
            .await?;
        #[cfg(unix)]
        let _ = fs::remove_file(&file.0);
        sqlx::query("ATTACH DATABASE ?1 AS ledger").bind(read_only(path.path())?).execute(&mut connection).await?;
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT sql FROM ledger.sqlite_schema
             WHERE type = 'table' AND name IN ('settlement', 'voters', 'listing_voters', 'tallies', 'vote_streaks', 'vote_counts')",
        )
        .fetch_all(&mut connection)
        .await?;
        for table in tables {
            sqlx::query(AssertSqlSafe(table)).execute(&mut connection).await?;
        }
        for sql in [
            "INSERT INTO settlement (one, entry_id) VALUES (1, 0)",
            "CREATE TABLE missing_boards (
                 board_id INTEGER PRIMARY KEY, guild_id INTEGER, listing_id INTEGER, period TEXT, first_day INTEGER,
                 UNIQUE (guild_id, listing_id, period, first_day))",
            "CREATE TABLE differs (kind INTEGER, a INTEGER, b INTEGER, PRIMARY KEY (kind, a, b)) WITHOUT ROWID",
        ] {
            sqlx::query(sql).execute(&mut connection).await?;
        }
        let mut scratch = Self { connection, began_at: 0, boards: HashMap::new(), _file: file };
        scratch.began_at = scratch.rewritten().await?;
        Ok(scratch)
    }

    /// How often entries that were settled before have been changed.
    pub(super) async fn rewritten(&mut self) -> Result<i64, DbError> {
        Ok(sqlx::query_scalar("SELECT rewritten FROM ledger.settlement").fetch_one(&mut self.connection).await?)
    }

    /// The last entry that the database has settled.
    pub(super) async fn settled(&mut self) -> Result<i64, DbError> {
        Ok(sqlx::query_scalar("SELECT entry_id FROM ledger.settlement").fetch_one(&mut self.connection).await?)
    }

    /// Folds on until little is left that the database has settled and this has not.
    pub(super) async fn catch_up(&mut self, progress: Progress<'_>) -> Result<(), DbError> {
        loop {
            let until = self.settled().await?;
            let mut folded = 0;
            loop {
                sqlx::query("BEGIN").execute(&mut self.connection).await?;
                let batch = self.fold_batch(until).await?;
                sqlx::query("COMMIT").execute(&mut self.connection).await?;
                let Some(Reached { entry, entries }) = batch else { break };
                folded += entries;
                progress(Step::Folded { entry, of: until });
            }
            if folded < BATCH {
                return Ok(());
            }
        }
    }

    /// Folds up to `until`, in the transaction that is open, if any; `false`, with some of it folded, where more than a few batches are
    /// left.
    pub(super) async fn fold_rest(&mut self, until: i64) -> Result<bool, DbError> {
        for _ in 0..2 {
            if self.fold_batch(until).await?.is_none() {
                return Ok(true);
            }
        }
        Ok(self.fold_batch(until).await?.is_none())
    }

    /// Folds the next entries up to `until`; `None` where there are none.
    async fn fold_batch(&mut self, until: i64) -> Result<Option<Reached>, DbError> {
        let mut batch = Batch::load(&mut self.connection, until, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(None) };
        let folded = batch.fold(Calling::Nothing);
        let boards = self.board_ids(&folded).await?;
        StateRows::new(&batch, &folded, &boards)?.store(&mut self.connection).await?;
        let entry = last.get();
        sqlx::query!("UPDATE settlement SET entry_id = ?1", entry).execute(&mut self.connection).await?;
        Ok(Some(Reached { entry, entries: i64::try_from(batch.len()).unwrap_or(i64::MAX) }))
    }

    /// The numbers that the boards have in the database; those that it lacks have a number here only.
    async fn board_ids(&mut self, folded: &Folded) -> Result<HashMap<BoardKey, i64>, DbError> {
        let keys = folded.boards();
        if self.boards.len() + keys.len() > REMEMBERED {
            self.boards.clear();
        }
        let mut ids = HashMap::with_capacity(keys.len());
        for key in keys {
            let id = match self.boards.get(&key) {
                Some(id) => *id,
                None => self.board_id(key).await?,
            };
            self.boards.insert(key, id);
            ids.insert(key, id);
        }
        Ok(ids)
    }

    async fn board_id(&mut self, key: BoardKey) -> Result<i64, DbError> {
        const LOOK_UP: [&str; 2] = [
            "SELECT board_id FROM missing_boards
             WHERE guild_id = ?1 AND listing_id = ?2 AND period = ?3 AND first_day = ?4",
            "SELECT board_id FROM ledger.boards
             WHERE guild_id = ?1 AND listing_id = ?2 AND period = ?3 AND first_day = ?4",
        ];
        const MAKE: &str = "INSERT INTO missing_boards
             SELECT ifnull(max(board_id) + 1, ?5), ?1, ?2, ?3, ?4 FROM missing_boards RETURNING board_id";
        let (guild, listing) = (key.guild.get(), key.listing.map_or(0, ListingId::get));
        let (period, first_day) = (key.period.kind.code(), key.period.first.0);
        for sql in LOOK_UP {
            let found: Option<i64> = sqlx::query_scalar(sql)
                .bind(guild)
                .bind(listing)
                .bind(period)
                .bind(first_day)
                .fetch_optional(&mut self.connection)
                .await?;
            if let Some(id) = found {
                return Ok(id);
            }
        }
        Ok(sqlx::query_scalar(MAKE)
            .bind(guild)
            .bind(listing)
            .bind(period)
            .bind(first_day)
            .bind(MISSING)
            .fetch_one(&mut self.connection)
            .await?)
    }

    /// What a board is that the database lacked; `None` for one that it had.
    pub(super) async fn missing_board(&mut self, id: i64) -> Result<Option<MissingBoard>, DbError> {
        if id < MISSING {
            return Ok(None);
        }
        Ok(sqlx::query_as("SELECT guild_id, listing_id, period, first_day FROM missing_boards WHERE board_id = ?1")
            .bind(id)
            .fetch_optional(&mut self.connection)
            .await?)
    }

    /// Closes it; its file goes with it.
    pub(super) async fn close(self) -> Result<(), DbError> {
        Ok(self.connection.close().await?)
    }
}

/// Guild, listing (0: all), period and first day.
pub(super) type MissingBoard = (i64, i64, String, i64);

/// How far a batch went.
struct Reached {
    entry: i64,
    entries: i64,
}

/// The file as it is attached when it must not be written.
fn read_only(path: &Path) -> Result<String, DbError> {
    let absolute = std::path::absolute(path).map_err(sqlx::Error::Io)?;
    let mut url = Url::from_file_path(absolute)
        .map_err(|()| sqlx::Error::Configuration("the database's path cannot be an address".into()))?;
    url.set_query(Some("mode=ro"));
    Ok(url.into())
}

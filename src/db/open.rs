//! Opening the database: its place, its pragmas, its connections.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use sqlx::{ConnectOptions, Sqlite, SqliteConnection};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::asking_again::ServerChanges;
use super::board_ids::BoardIds;
use super::check::{self, Damaged};
use super::migrate::{self, CannotMigrate};
use super::options;
use super::turned_away::TurnedAways;
use super::watching::Watched;
use super::{DbError, Writer};
use crate::clock::Clock;
use crate::config::DbPath;
use crate::vote::ListingId;

/// Readers beside the writer; commands and lanes share them.
const READERS: u32 = 4;
/// How long a read waits for one of them.
const READER: Duration = Duration::from_secs(10);

/// The database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
    /// Its folder cannot be made.
    #[error("cannot make the folder {folder}: {error}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// The file cannot be opened, or is not a database.
    #[error("cannot open the database {file}: {error}")]
    File {
        /// The file.
        file: PathBuf,
        /// Why not.
        error: DbError,
    },
    /// It is damaged.
    #[error(transparent)]
    Damaged(#[from] Damaged),
    /// It cannot be brought to this version's schema.
    #[error(transparent)]
    Migrate(#[from] CannotMigrate),
}

/// The open database: one writer, a few readers. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    pub(super) writer: Writer,
    pub(super) readers: SqlitePool,
    pub(super) clock: Clock,
    pub(super) path: DbPath,
    /// Set when the file turned out to be damaged.
    pub(super) unsound: CancellationToken,
    pub(super) boards: Arc<BoardIds>,
    pub(super) changes: Arc<ServerChanges>,
    pub(super) turned_away: Arc<TurnedAways>,
    pub(super) watched: Arc<Watched>,
    /// Counts changes of zones, so that whoever remembers one looks again.
    pub(super) zones: Arc<AtomicU64>,
    strangers: Arc<watch::Sender<u64>>,
    work: Arc<watch::Sender<u64>>,
    identified: Arc<watch::Sender<u64>>,
    questions: Arc<watch::Sender<u64>>,
    pub(super) opted: Arc<watch::Sender<u64>>,
    pub(super) imports: Arc<watch::Sender<u64>>,
    /// Counts what calls for a look at recovered votes.
    pub(super) history: Arc<watch::Sender<u64>>,
}

/// Readers that are kept from everybody else.
#[derive(Debug)]
pub struct HeldReaders {
    _held: Vec<PoolConnection<Sqlite>>,
}

#[derive(Debug, Clone, Copy)]
enum Beside {
    Nobody,
    WhoeverServes,
}

impl Db {
    /// Opens the database to serve it, making file and folder where they are missing, and brings it to this version's schema.
    /// Whoever calls this holds the [`ServeLock`](super::ServeLock).
    ///
    /// # Errors
    /// [`CannotOpen`], in words for the operator.
    pub async fn open(path: &DbPath, clock: &Clock) -> Result<Self, CannotOpen> {
        Self::open_with(path, clock, Beside::Nobody).await
    }

    /// The same beside a process that may serve it: its schema is left alone then.
    ///
    /// # Errors
    /// [`CannotOpen`], in words for the operator.
    pub async fn open_beside(path: &DbPath, clock: &Clock) -> Result<Self, CannotOpen> {
        Self::open_with(path, clock, Beside::WhoeverServes).await
    }

    async fn open_with(path: &DbPath, clock: &Clock, beside: Beside) -> Result<Self, CannotOpen> {
        let file_error = |error: sqlx::Error| CannotOpen::File { file: path.path().to_owned(), error: error.into() };
        if let Some(folder) = path.path().parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(|error| CannotOpen::Folder { folder: folder.to_owned(), error })?;
        }
        let mut connection: SqliteConnection =
            options::serving(path).create_if_missing(true).connect().await.map_err(file_error)?;
        match beside {
            Beside::Nobody => migrate::migrate(&mut connection, path, clock.now()).await?,
            Beside::WhoeverServes => migrate::migrate_beside(&mut connection, path, clock.now()).await?,
        }
        check::look(&mut connection, path).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .min_connections(1)
            .acquire_timeout(READER)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options::serving(path).read_only(true))
            .await
            .map_err(file_error)?;
        Ok(Self {
            writer: Writer::start(connection, options::serving(path)),
            readers,
            clock: clock.clone(),
            path: path.clone(),
            unsound: CancellationToken::new(),
            boards: Arc::default(),
            changes: Arc::default(),
            turned_away: Arc::default(),
            watched: Arc::default(),
            zones: Arc::default(),
            strangers: Arc::default(),
            work: Arc::default(),
            identified: Arc::default(),
            questions: Arc::default(),
            opted: Arc::default(),
            imports: Arc::default(),
            history: Arc::default(),
        })
    }

    /// Where it is.
    #[must_use]
    pub const fn path(&self) -> &DbPath {
        &self.path
    }

    /// A count that changes whenever entries were appended by this process.
    #[must_use]
    pub fn appended(&self) -> watch::Receiver<u64> {
        self.writer.appended()
    }

    /// A count that changes with every commit.
    #[must_use]
    pub fn committed(&self) -> watch::Receiver<u64> {
        self.writer.committed()
    }

    /// A count that changes whenever there may be something new to do for the worker.
    #[must_use]
    pub fn work(&self) -> watch::Receiver<u64> {
        self.work.subscribe()
    }

    /// Says that there may be something new to do.
    pub(super) fn tell_work(&self) {
        self.work.send_modify(|count| *count += 1);
    }

    /// A count that changes with every fresh identify at Discord's gateway, after which joins may have gone unseen.
    #[must_use]
    pub fn identified(&self) -> watch::Receiver<u64> {
        self.identified.subscribe()
    }

    /// Says that a shard has identified afresh.
    pub fn tell_identified(&self) {
        self.identified.send_modify(|count| *count += 1);
    }

    /// A count that changes whenever it may have come into doubt whether the bot is still in a server.
    #[must_use]
    pub fn questions(&self) -> watch::Receiver<u64> {
        self.questions.subscribe()
    }

    /// Says that there may be a new question of that kind.
    pub(super) fn tell_question(&self) {
        self.questions.send_modify(|count| *count += 1);
    }

    /// A count that changes with every delivery that was turned away for its token and concerns a listing.
    #[must_use]
    pub fn strangers(&self) -> watch::Receiver<u64> {
        self.strangers.subscribe()
    }

    /// Says that one for this listing was turned away.
    pub(super) fn tell_turned_away(&self, listing: ListingId) {
        self.watched.tell(listing);
        self.strangers.send_modify(|count| *count += 1);
    }

    /// Lets the database have no more pages than this from the next commit on, as if the disk were full then; for tests.
    pub fn limit_pages(&self, pages: i64) {
        self.writer.limit_pages(pages);
    }

    /// Takes every reader until what is returned is dropped, as long reads would; for tests.
    ///
    /// # Errors
    /// Where one cannot be had.
    pub async fn hold_readers(&self) -> Result<HeldReaders, DbError> {
        let mut held = Vec::new();
        for _ in 0..READERS {
            held.push(self.readers.acquire().await?);
        }
        Ok(HeldReaders { _held: held })
    }

    /// Writes what still waits, then closes every connection.
    pub async fn close(&self) {
        // The last connection to close moves the log into the file, which one that only reads cannot.
        self.readers.close().await;
        self.writer.close().await;
    }
}

//! The one way into the database: votes and jobs that wait at the same moment share one transaction and one commit.

mod job;
mod task;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;

use self::job::{Job, OneJob};
use self::task::Task;
use super::DbError;
use super::ledger::Recorded;
use super::new_vote::NewVote;

/// Votes that may wait for their commit; beyond that they are turned away.
const LINE: usize = 4096;
/// Jobs that may wait; those who bring more wait themselves.
const JOBS: usize = 256;

/// A handle on the writer. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Writer {
    votes: mpsc::Sender<WaitingVote>,
    jobs: mpsc::Sender<Box<dyn Job>>,
    appended: Arc<watch::Sender<u64>>,
    committed: Arc<watch::Sender<u64>>,
    most_pages: Arc<AtomicI64>,
    /// In milliseconds; 0: nobody says how often the heart beats.
    longest_gap: Arc<AtomicU64>,
    closing: CancellationToken,
    closed: CancellationToken,
}

/// Why something is not on disk.
#[derive(Debug, Clone, thiserror::Error)]
pub enum NotStored {
    /// The token was revoked, has expired or its listing was removed while the delivery waited.
    #[error("the token is no longer valid")]
    TokenGone,
    /// Too many deliveries wait already.
    #[error("too many deliveries are waiting")]
    LineFull,
    /// The program is about to end.
    #[error("shutting down")]
    ShuttingDown,
    /// All that the server has is being deleted.
    #[error("the server is being deleted; try again in a few minutes")]
    BeingDeleted,
    /// The database refused.
    #[error(transparent)]
    Failed(#[from] DbError),
}

impl NotStored {
    /// Whether the database refused because something that must be unique was there already, such as a token.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        let Self::Failed(DbError(error)) = self else { return false };
        matches!(&**error, sqlx::Error::Database(refused) if refused.is_unique_violation())
    }

    /// Whether somebody else had the database for themselves for too long.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Failed(error) if error.is_busy())
    }
}

struct WaitingVote {
    vote: NewVote,
    answer: oneshot::Sender<Result<Recorded, NotStored>>,
}

impl Writer {
    /// Starts the writer's task on its connection.
    pub(super) fn start(connection: SqliteConnection, options: SqliteConnectOptions) -> Self {
        let (votes, waiting_votes) = mpsc::channel(LINE);
        let (jobs, waiting_jobs) = mpsc::channel(JOBS);
        let writer = Self {
            votes,
            jobs,
            appended: Arc::default(),
            committed: Arc::default(),
            most_pages: Arc::default(),
            longest_gap: Arc::default(),
            closing: CancellationToken::new(),
            closed: CancellationToken::new(),
        };
        let task = Task {
            connection: Some(connection),
            options,
            votes: waiting_votes,
            jobs: waiting_jobs,
            appended: Arc::clone(&writer.appended),
            committed: Arc::clone(&writer.committed),
            most_pages: Arc::clone(&writer.most_pages),
            longest_gap: Arc::clone(&writer.longest_gap),
        };
        tokio::spawn(task.run(writer.closing.clone(), writer.closed.clone()));
        writer
    }

    /// Puts a vote in the line; the answer comes after its commit. Dropping the future does not withdraw the vote.
    ///
    /// # Errors
    /// [`NotStored`], each vote for itself.
    pub async fn append(&self, vote: NewVote) -> Result<Recorded, NotStored> {
        let (answer, outcome) = oneshot::channel();
        self.votes.try_send(WaitingVote { vote, answer }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => NotStored::LineFull,
            mpsc::error::TrySendError::Closed(_) => NotStored::ShuttingDown,
        })?;
        outcome.await.unwrap_or(Err(NotStored::ShuttingDown))
    }

    /// Runs a job in a transaction, which it shares with others but which rolls back for it alone where it fails;
    /// returns after the commit. No job may wait for anything but the database.
    ///
    /// # Errors
    /// [`NotStored::Failed`] where the job or the commit failed, [`NotStored::ShuttingDown`] where it was not run.
    pub async fn run<T, F>(&self, work: F) -> Result<T, NotStored>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut SqliteConnection) -> BoxFuture<'c, Result<T, DbError>> + Send + 'static,
    {
        let (answer, outcome) = oneshot::channel();
        self.jobs.send(Box::new(OneJob::new(work, answer))).await.map_err(|_| NotStored::ShuttingDown)?;
        outcome.await.unwrap_or(Err(NotStored::ShuttingDown))
    }

    /// A count that changes whenever entries were appended through this writer.
    #[must_use]
    pub fn appended(&self) -> watch::Receiver<u64> {
        self.appended.subscribe()
    }

    /// Says that a job appended entries.
    pub(super) fn tell_appended(&self) {
        self.appended.send_modify(|count| *count += 1);
    }

    /// A count that changes with every commit.
    #[must_use]
    pub fn committed(&self) -> watch::Receiver<u64> {
        self.committed.subscribe()
    }

    /// How long nothing may say that votes are taken before it is an outage.
    pub(super) fn expect_heartbeats(&self, most: Duration) {
        self.longest_gap.store(u64::try_from(most.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// The same; [`Duration::MAX`] while nobody has said it.
    pub(super) fn longest_gap(&self) -> Duration {
        gap(self.longest_gap.load(Ordering::Relaxed))
    }

    /// See [`Db::limit_pages`](super::Db::limit_pages).
    pub(super) fn limit_pages(&self, pages: i64) {
        self.most_pages.store(pages, Ordering::Relaxed);
    }

    /// Waits until this many jobs stand in line.
    #[cfg(test)]
    pub(super) async fn jobs_waiting(&self, count: usize) {
        while self.jobs.max_capacity() - self.jobs.capacity() < count {
            tokio::task::yield_now().await;
        }
    }

    /// Takes nothing more, writes what waits, closes the connection.
    pub async fn close(&self) {
        self.closing.cancel();
        self.closed.cancelled().await;
    }
}

/// As it is kept beside the task.
fn gap(ms: u64) -> Duration {
    if ms == 0 { Duration::MAX } else { Duration::from_millis(ms) }
}

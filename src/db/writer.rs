//! The one way into the database: votes and jobs that wait at the same moment share one transaction and one commit.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;

use super::DbError;
use super::ledger::{self, NewVote, Recorded};

/// Votes that may wait for their commit; beyond that they are turned away.
const LINE: usize = 4096;
/// Jobs that may wait; those who bring more wait themselves.
const JOBS: usize = 256;
/// Votes in one commit at the most.
const BATCH: usize = 1024;
/// Jobs are added to a transaction until it has lasted this long, so that votes never wait behind many of them.
const SLICE: Duration = Duration::from_millis(20);

/// A handle on the writer. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Writer {
    votes: mpsc::Sender<WaitingVote>,
    jobs: mpsc::Sender<Box<dyn Job>>,
    appended: Arc<watch::Sender<u64>>,
    committed: Arc<watch::Sender<u64>>,
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
            closing: CancellationToken::new(),
            closed: CancellationToken::new(),
        };
        let task = Task {
            connection,
            options,
            votes: waiting_votes,
            jobs: waiting_jobs,
            appended: Arc::clone(&writer.appended),
            committed: Arc::clone(&writer.committed),
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
        let job = OneJob { work: Some(work), made: None, answer };
        self.jobs.send(Box::new(job)).await.map_err(|_| NotStored::ShuttingDown)?;
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

    /// Takes nothing more, writes what waits, closes the connection.
    pub async fn close(&self) {
        self.closing.cancel();
        self.closed.cancelled().await;
    }
}

/// A unit of work whose type the line need not know.
trait Job: Send {
    fn run<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> BoxFuture<'c, Result<(), DbError>>;
    fn answer(self: Box<Self>, outcome: Result<(), NotStored>);
}

struct OneJob<T, F> {
    work: Option<F>,
    made: Option<T>,
    answer: oneshot::Sender<Result<T, NotStored>>,
}

impl<T, F> Job for OneJob<T, F>
where
    T: Send + 'static,
    F: for<'c> FnOnce(&'c mut SqliteConnection) -> BoxFuture<'c, Result<T, DbError>> + Send + 'static,
{
    fn run<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> BoxFuture<'c, Result<(), DbError>> {
        Box::pin(async move {
            if let Some(work) = self.work.take() {
                self.made = Some(work(connection).await?);
            }
            Ok(())
        })
    }

    fn answer(self: Box<Self>, outcome: Result<(), NotStored>) {
        let Self { made, answer, .. } = *self;
        // Whoever asked may have gone; the work stands all the same.
        let _ = answer.send(outcome.and_then(|()| made.ok_or(NotStored::ShuttingDown)));
    }
}

/// A job and what became of it before the commit.
type RanJob = (Box<dyn Job>, Result<(), DbError>);

struct Task {
    connection: SqliteConnection,
    options: SqliteConnectOptions,
    votes: mpsc::Receiver<WaitingVote>,
    jobs: mpsc::Receiver<Box<dyn Job>>,
    appended: Arc<watch::Sender<u64>>,
    committed: Arc<watch::Sender<u64>>,
}

impl Task {
    async fn run(mut self, closing: CancellationToken, closed: CancellationToken) {
        let mut votes = Vec::with_capacity(BATCH);
        let mut jobs = VecDeque::new();
        loop {
            if closing.is_cancelled() {
                self.votes.close();
                self.jobs.close();
            }
            if jobs.is_empty() {
                tokio::select! {
                    biased;
                    () = closing.cancelled(), if !self.votes.is_closed() => continue,
                    taken = self.votes.recv_many(&mut votes, BATCH) => if taken == 0 && self.jobs.is_empty() { break },
                    job = self.jobs.recv() => match job {
                        Some(job) => jobs.push_back(job),
                        None if self.votes.is_empty() => break,
                        None => {}
                    },
                }
            }
            // What came meanwhile shares the commit; votes never wait for all the jobs that stand in line.
            let room = BATCH - votes.len();
            if room > 0 && !self.votes.is_empty() {
                self.votes.recv_many(&mut votes, room).await;
            }
            while let Ok(job) = self.jobs.try_recv() {
                jobs.push_back(job);
            }
            if !votes.is_empty() || !jobs.is_empty() {
                self.cycle(std::mem::take(&mut votes), &mut jobs).await;
            }
        }
        if let Err(error) = self.connection.close().await {
            tracing::error!(%error, "the database did not close cleanly; nothing that was acknowledged is lost");
        }
        closed.cancel();
    }

    /// One transaction: all the votes, then jobs until the slice is used up.
    async fn cycle(&mut self, waiting: Vec<WaitingVote>, jobs: &mut VecDeque<Box<dyn Job>>) {
        let (votes, answers): (Vec<_>, Vec<_>) = waiting.into_iter().map(|one| (one.vote, one.answer)).unzip();
        let mut ran = Vec::new();
        let outcome = self.transaction(&votes, jobs, &mut ran).await;
        if let Err(error) = &outcome {
            tracing::error!(%error, votes = votes.len(), jobs = ran.len(), "a commit failed; nothing of it was acknowledged");
            self.recover().await;
        } else {
            if !votes.is_empty() {
                self.appended.send_modify(|count| *count += 1);
            }
            self.committed.send_modify(|count| *count += 1);
        }
        match &outcome {
            Ok(recorded) => {
                for (answer, recorded) in answers.into_iter().zip(recorded) {
                    // A client that hung up does not withdraw its vote.
                    let _ = answer.send(recorded.clone());
                }
            }
            Err(error) => {
                for answer in answers {
                    let _ = answer.send(Err(NotStored::Failed(error.clone())));
                }
            }
        }
        for (job, job_outcome) in ran {
            let committed = outcome.as_ref().map(|_| ()).map_err(Clone::clone);
            job.answer(job_outcome.and(committed).map_err(NotStored::Failed));
        }
    }

    async fn transaction(
        &mut self,
        votes: &[NewVote],
        jobs: &mut VecDeque<Box<dyn Job>>,
        ran: &mut Vec<RanJob>,
    ) -> Result<Vec<Result<Recorded, NotStored>>, DbError> {
        let begun = Instant::now();
        let mut transaction = match self.connection.begin_with("BEGIN IMMEDIATE").await {
            Ok(transaction) => transaction,
            Err(error) => {
                let error = DbError::from(error);
                ran.extend(jobs.drain(..).map(|job| (job, Err(error.clone()))));
                return Err(error);
            }
        };
        let recorded = if votes.is_empty() { Vec::new() } else { ledger::append(&mut transaction, votes).await? };
        while let Some(mut job) = jobs.pop_front() {
            let outcome = in_savepoint(&mut transaction, job.as_mut()).await;
            ran.push((job, outcome));
            if begun.elapsed() > SLICE {
                break;
            }
        }
        transaction.commit().await?;
        Ok(recorded)
    }

    /// After a failed commit: a fresh connection where the old one no longer answers.
    async fn recover(&mut self) {
        if self.connection.ping().await.is_ok() {
            return;
        }
        match self.options.connect().await {
            Ok(connection) => self.connection = connection,
            Err(error) => tracing::error!(%error, "the database cannot be opened again"),
        }
    }
}

async fn in_savepoint(connection: &mut SqliteConnection, job: &mut dyn Job) -> Result<(), DbError> {
    let mut savepoint = connection.begin().await?;
    // A job that panics must not take the writer, and everyone's votes, with it.
    match AssertUnwindSafe(job.run(&mut savepoint)).catch_unwind().await {
        Ok(Ok(())) => Ok(savepoint.commit().await?),
        Ok(Err(error)) => {
            savepoint.rollback().await?;
            Err(error)
        }
        Err(_) => {
            savepoint.rollback().await?;
            Err(sqlx::Error::Protocol("a job panicked".to_owned()).into())
        }
    }
}

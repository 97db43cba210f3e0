//! The writer's task: one transaction after the other, shared by all that wait at its beginning.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;

use super::job::Job;
use super::{NotStored, WaitingVote, gap};
use crate::db::DbError;
use crate::db::ledger::{self, Recorded};
use crate::db::new_vote::{NewVote, Origin};
use crate::db::outages;
use crate::metrics::{self, Committed};

/// Votes in one commit at the most.
const BATCH: usize = 1024;
/// Jobs are added to a transaction until it has lasted this long, so that votes never wait behind many of them.
const SLICE: Duration = Duration::from_millis(20);
/// Bytes of bodies in one commit, about; a site's deliveries are some hundred bytes each.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// A job and what became of it before the commit.
type RanJob = (Box<dyn Job>, Result<(), DbError>);

pub(super) struct Task {
    /// `None` after a transaction that failed, until the next one.
    pub(super) connection: Option<SqliteConnection>,
    pub(super) options: SqliteConnectOptions,
    pub(super) votes: mpsc::Receiver<WaitingVote>,
    pub(super) jobs: mpsc::Receiver<Box<dyn Job>>,
    pub(super) appended: Arc<watch::Sender<u64>>,
    pub(super) committed: Arc<watch::Sender<u64>>,
    /// 0: as many as fit the disk.
    pub(super) most_pages: Arc<AtomicI64>,
    pub(super) longest_gap: Arc<AtomicU64>,
}

impl Task {
    /// Works until `closing`, then stores what waits and says `closed`.
    pub(super) async fn run(mut self, closing: CancellationToken, closed: CancellationToken) {
        let mut votes = VecDeque::with_capacity(BATCH);
        let mut jobs = VecDeque::new();
        loop {
            if closing.is_cancelled() {
                self.votes.close();
                self.jobs.close();
            }
            if votes.is_empty() && jobs.is_empty() {
                tokio::select! {
                    biased;
                    () = closing.cancelled(), if !self.votes.is_closed() => continue,
                    vote = self.votes.recv() => match vote {
                        Some(vote) => votes.push_back(vote),
                        None if self.jobs.is_empty() => break,
                        None => {}
                    },
                    job = self.jobs.recv() => match job {
                        Some(job) => jobs.push_back(job),
                        None if self.votes.is_empty() => break,
                        None => {}
                    },
                }
            }
            // What came meanwhile shares the commit; votes never wait for all the jobs that stand in line.
            while votes.len() < BATCH
                && let Ok(vote) = self.votes.try_recv()
            {
                votes.push_back(vote);
            }
            while let Ok(job) = self.jobs.try_recv() {
                jobs.push_back(job);
            }
            self.cycle(batch(&mut votes), &mut jobs).await;
        }
        if let Some(connection) = self.connection.take()
            && let Err(error) = connection.close().await
        {
            tracing::error!(%error, "the database did not close cleanly; nothing that was acknowledged is lost");
        }
        closed.cancel();
    }

    /// One transaction: all the votes, then jobs until the slice is used up.
    async fn cycle(&mut self, waiting: Vec<WaitingVote>, jobs: &mut VecDeque<Box<dyn Job>>) {
        let (votes, answers): (Vec<_>, Vec<_>) = waiting.into_iter().map(|one| (one.vote, one.answer)).unzip();
        let mut ran = Vec::new();
        let begun = Instant::now();
        // A panic must not take the writer, and everyone's votes, with it.
        let outcome = AssertUnwindSafe(self.transaction(&votes, jobs, &mut ran)).catch_unwind().await;
        let outcome = outcome.unwrap_or_else(|_| Err(panicked("a commit")));
        let committed = if outcome.is_ok() { Committed::Yes } else { Committed::No };
        metrics::commit(votes.len(), ran.len(), begun.elapsed(), committed);
        if let Err(error) = &outcome {
            tracing::error!(%error, votes = votes.len(), jobs = ran.len(), "a commit failed; nothing of it was acknowledged");
            self.drop_connection().await;
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
        let most_pages = self.most_pages.load(Ordering::Relaxed);
        let longest_gap = gap(self.longest_gap.load(Ordering::Relaxed));
        let connection = self.connection().await;
        let mut transaction = match begin(connection, most_pages).await {
            Ok(transaction) => transaction,
            Err(error) => {
                // They are told at once, so that they do not wait for a database that cannot be written.
                ran.extend(jobs.drain(..).map(|job| (job, Err(error.clone()))));
                return Err(error);
            }
        };
        if let Some(now) = votes.iter().filter(|vote| vote.origin == Origin::Received).map(|vote| vote.received).max() {
            outages::note_before_votes(&mut transaction, now, longest_gap).await?;
        }
        let recorded = if votes.is_empty() { Vec::new() } else { ledger::append(&mut transaction, votes).await? };
        while let Some(mut job) = jobs.pop_front() {
            match in_savepoint(&mut transaction, job.as_mut()).await {
                Ok(outcome) => ran.push((job, outcome)),
                Err(error) => {
                    ran.push((job, Err(error.clone())));
                    return Err(error);
                }
            }
            if begun.elapsed() > SLICE {
                break;
            }
        }
        transaction.commit().await?;
        Ok(recorded)
    }

    /// The connection, opened anew where the last transaction failed.
    async fn connection(&mut self) -> Result<&mut SqliteConnection, DbError> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        Ok(self.connection.insert(connection))
    }

    /// After a failed transaction nobody knows for certain what the connection makes of it: `SQLite` may have rolled back by itself.
    async fn drop_connection(&mut self) {
        if let Some(connection) = self.connection.take()
            && let Err(error) = connection.close().await
        {
            tracing::warn!(%error, "a connection whose transaction failed did not close cleanly");
        }
    }
}

/// Those of the waiting votes that go into the next commit.
fn batch(votes: &mut VecDeque<WaitingVote>) -> Vec<WaitingVote> {
    let mut bytes = 0;
    let fit = votes.iter().take_while(|waiting| {
        let before = bytes;
        bytes += waiting.vote.body.len();
        before < BATCH_BYTES
    });
    let fit = fit.count();
    votes.drain(..fit).collect()
}

async fn begin(
    connection: Result<&mut SqliteConnection, DbError>,
    most_pages: i64,
) -> Result<sqlx::Transaction<'_, sqlx::Sqlite>, DbError> {
    let connection = connection?;
    if most_pages > 0 {
        sqlx::query(AssertSqlSafe(format!("PRAGMA max_page_count = {most_pages}"))).execute(&mut *connection).await?;
    }
    Ok(connection.begin_with("BEGIN IMMEDIATE").await?)
}

fn panicked(what: &str) -> DbError {
    sqlx::Error::Protocol(format!("{what} panicked")).into()
}

/// Runs a job so that it can fail for itself.
///
/// # Errors
/// Where the transaction is not there any more: nothing of it may be taken for stored.
async fn in_savepoint(connection: &mut SqliteConnection, job: &mut dyn Job) -> Result<Result<(), DbError>, DbError> {
    let mut savepoint = connection.begin().await?;
    match AssertUnwindSafe(job.run(&mut savepoint)).catch_unwind().await {
        Ok(Ok(())) => {
            savepoint.commit().await?;
            Ok(Ok(()))
        }
        Ok(Err(error)) => {
            savepoint.rollback().await?;
            Ok(Err(error))
        }
        Err(_) => {
            savepoint.rollback().await?;
            Ok(Err(panicked("a job")))
        }
    }
}

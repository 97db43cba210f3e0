//! Work that shares a transaction with others, whatever it gives back.

use futures_util::future::BoxFuture;
use sqlx::SqliteConnection;
use tokio::sync::oneshot;

use super::NotStored;
use crate::db::DbError;

/// A unit of work whose type the line need not know.
pub(super) trait Job: Send {
    fn run<'c>(&'c mut self, connection: &'c mut SqliteConnection) -> BoxFuture<'c, Result<(), DbError>>;
    fn answer(self: Box<Self>, outcome: Result<(), NotStored>);
}

pub(super) struct OneJob<T, F> {
    work: Option<F>,
    made: Option<T>,
    answer: oneshot::Sender<Result<T, NotStored>>,
}

impl<T, F> OneJob<T, F> {
    /// Work whose outcome goes to `answer` after the commit.
    pub(super) fn new(work: F, answer: oneshot::Sender<Result<T, NotStored>>) -> Self {
        Self { work: Some(work), made: None, answer }
    }
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

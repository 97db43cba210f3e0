//! Keeping recovered votes as they should be. It needs nothing of Discord; roles follow by themselves.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::{Db, HistoryStep, NotStored};

/// After a failure of the database.
const PAUSE: Duration = Duration::from_secs(1);
/// How often it is looked for at least.
const EVERY: Duration = Duration::from_hours(1);

/// Looks after them until `stop`. What is left then goes on at the next start.
pub async fn recover_votes(db: Db, clock: Clock, stop: CancellationToken) {
    let forever = async {
        // Before the first look, so that nothing slips in between unseen.
        let mut calls = db.history_calls();
        loop {
            calls.borrow_and_update();
            match db.history_step().await {
                Ok(HistoryStep::Did) => {}
                Ok(HistoryStep::WaitUntil(next)) => {
                    let hour = clock.now().plus(EVERY);
                    tokio::select! {
                        _ = calls.changed() => {}
                        () = clock.sleep_until(next.map_or(hour, |next| next.min(hour))) => {}
                    }
                }
                Err(NotStored::ShuttingDown) => return stop.cancelled().await,
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "recovered votes could not be looked at; it is tried again"
                    );
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

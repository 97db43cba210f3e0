//! What is kept for a time only is deleted after it; a database that may have suffered is checked.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::Db;

/// How often it is looked for.
const EVERY: Duration = Duration::from_hours(1);

/// Deletes what is too old, at once and then every hour, until `stop`.
pub(super) async fn run(db: Db, clock: Clock, stop: CancellationToken) {
    let forever = async {
        loop {
            match db.delete_expired().await {
                Ok(0) => {}
                Ok(rows) => tracing::info!(rows, "what was kept long enough was deleted"),
                Err(error) => {
                    tracing::warn!(
                        error = &error as &dyn std::error::Error,
                        "what was kept long enough could not be deleted"
                    );
                }
            }
            clock.sleep(EVERY).await;
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

/// Reads the whole database and says whether it is sound.
pub(super) async fn check(db: Db) {
    match db.quick_check().await {
        Ok(None) => tracing::info!("the database is sound"),
        Ok(Some(verdict)) => tracing::error!(
            verdict,
            "the database is damaged: stop, and put a backup in its place with `votive restore`"
        ),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the database could not be checked");
        }
    }
}

//! What is kept for a time only is deleted after it; a database that may have suffered is checked.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::Db;
use crate::rules::streak::Outage;

/// How often it is looked for.
const EVERY: Duration = Duration::from_hours(1);
/// How often it is written down that votes are taken.
const HEARTBEAT: Duration = Duration::from_mins(1);

/// Before votes are taken: records how long they were not.
pub(super) async fn note_outage(db: &Db) {
    match db.note_outage().await {
        Ok(None) => {}
        Ok(Some(outage)) => tell(outage),
        Err(error) => {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "how long no votes were taken could not be recorded"
            );
        }
    }
}

fn tell(Outage { from, until }: Outage) {
    let minutes = until.since(from).as_secs() / 60;
    tracing::info!(minutes, "no votes were taken for a while; no streak breaks by it");
}

/// Deletes what is too old, at once and then every hour, and writes down each minute that votes are taken, until `stop`.
pub(super) async fn run(db: Db, clock: Clock, stop: CancellationToken) {
    let heartbeat = async {
        loop {
            clock.sleep(HEARTBEAT).await;
            match db.heartbeat().await {
                Ok(outage) => outage.into_iter().for_each(tell),
                Err(error) => tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "that votes are taken could not be written down"
                ),
            }
        }
    };
    let deleting = async {
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
    tokio::select! {
        () = stop.cancelled() => {}
        () = heartbeat => {}
        () = deleting => {}
    }
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

//! The loop around settling: as long as the ledger holds entries after the cursor, batch by batch.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::db::{Db, Settled};
use crate::timings::Timings;

/// After a failure of the database.
const PAUSE: Duration = Duration::from_secs(1);

/// Settles until stopped. What is left then is settled at the next start.
pub async fn settle(db: Db, timings: Timings, stop: CancellationToken) {
    // Before the first look, so that no vote slips in between unseen.
    let mut appended = db.appended();
    while !stop.is_cancelled() {
        appended.borrow_and_update();
        let wait = match db.settle_batch().await {
            Ok(Settled::Batch(batch)) if batch.is_full() => continue,
            // Entries that come meanwhile make the next batch larger, and so cheaper an entry.
            Ok(Settled::Batch(_)) => timings.settle_gather,
            Ok(Settled::Nothing) => {
                tokio::select! {
                    () = stop.cancelled() => {}
                    _ = appended.changed() => {}
                    // Entries that another process appended.
                    () = tokio::time::sleep(timings.sweep) => {}
                }
                continue;
            }
            Err(error) => {
                tracing::error!(%error, "entries could not be settled; they are tried again");
                PAUSE
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

//! Carrying through what voters asked for: clearing names of those who hide, deleting the data of those who want that.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::db::{Db, NotStored, OptOutStep};
use crate::timings::Timings;

/// After a failure of the database.
const PAUSE: Duration = Duration::from_secs(1);

/// Works until `stop`. What is left then is carried through after the next start.
pub async fn carry_out_opt_outs(db: Db, timings: Timings, stop: CancellationToken) {
    let forever = async {
        // Before the first look, so that no wish is missed.
        let (mut opted, mut committed) = (db.opted(), db.committed());
        loop {
            opted.borrow_and_update();
            committed.borrow_and_update();
            let again = match all(&db).await {
                Ok(waits) => waits,
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "what a voter asked for could not be carried through; it is tried again"
                    );
                    tokio::time::sleep(PAUSE).await;
                    true
                }
            };
            let later = async {
                tokio::time::sleep(timings.sweep).await;
                let _ = committed.changed().await;
            };
            tokio::select! {
                _ = opted.changed() => {}
                // What became of a message is recorded with a commit.
                () = later, if again => {}
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

/// Everything that can be done now; whether something waits.
async fn all(db: &Db) -> Result<bool, NotStored> {
    let mut waits = false;
    for mut job in db.opt_out_jobs().await? {
        loop {
            match db.opt_out_step(&mut job).await? {
                OptOutStep::Did => {}
                OptOutStep::Waits => {
                    waits = true;
                    break;
                }
                OptOutStep::Done => break,
            }
        }
    }
    Ok(waits)
}

//! Carrying files of votes through. It needs nothing of Discord; roles follow by themselves.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::{Db, NotStored};

/// After a failure of the database.
const PAUSE: Duration = Duration::from_secs(1);
/// How often it is looked for at least.
const EVERY: Duration = Duration::from_hours(1);

/// Works files off until `stop`. What is left then goes on at the next start.
pub async fn carry_imports_through(db: Db, clock: Clock, stop: CancellationToken) {
    let forever = async {
        // Before the first look, so that no file slips in between unseen.
        let mut steps = db.import_steps();
        loop {
            steps.borrow_and_update();
            match step(&db).await {
                Ok(Step::Did) => {}
                Ok(Step::WaitUntil(next)) => {
                    let hour = clock.now().plus(EVERY);
                    tokio::select! {
                        _ = steps.changed() => {}
                        () = clock.sleep_until(next.map_or(hour, |next| next.min(hour))) => {}
                    }
                }
                Err(NotStored::ShuttingDown) => return stop.cancelled().await,
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "a file of votes could not be carried on with; it is tried again"
                    );
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

enum Step {
    Did,
    /// Nothing is to be done but what falls due then.
    WaitUntil(Option<crate::vote::UnixMs>),
}

/// One slice of each file, so that none waits for another.
async fn step(db: &Db) -> Result<Step, NotStored> {
    let (unfinished, next) = db.unfinished_imports().await?;
    if unfinished.is_empty() {
        return Ok(Step::WaitUntil(next));
    }
    for import in unfinished {
        db.import_slice(import).await?;
    }
    Ok(Step::Did)
}

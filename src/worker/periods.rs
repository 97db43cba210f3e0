//! Closing periods that are over: their results are sealed and, where that is wanted, announced.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Lanes;
use crate::clock::Clock;
use crate::db::{Db, NotStored, Send, SendEnd};
use crate::text::results;
use crate::text::thanks::Marker;
use crate::vote::UnixMs;

/// A vote for a time long past opens its period again: it is found so late at the most.
const ROUND: Duration = Duration::from_mins(10);
/// What calls for a look shares the next with others that do so closely.
const GATHER: Duration = Duration::from_millis(100);
/// After a failure of the database.
const PAUSE: Duration = Duration::from_mins(1);

/// What one step came to.
enum Step {
    /// There may be more.
    Did,
    /// Something is due, but the ledger is not settled.
    NotSettled,
    /// Nothing is due before then.
    Next(UnixMs),
}

/// Closes what is over, at once and then as it falls due, until `stop`.
pub async fn close_periods(db: Db, clock: Clock, stop: CancellationToken) {
    let forever = async {
        loop {
            // Before the look, so that nothing is missed.
            let (mut committed, mut work) = (db.committed(), db.work());
            match step(&db, &clock).await {
                Ok(Step::Did) => {}
                Ok(Step::NotSettled) => {
                    tokio::select! {
                        // The sender is held by the database, so waiting cannot fail.
                        _ = committed.changed() => {}
                        () = clock.sleep(PAUSE) => {}
                    }
                }
                Ok(Step::Next(next)) => {
                    tokio::select! {
                        // As when a zone was changed.
                        _ = work.changed() => tokio::time::sleep(GATHER).await,
                        () = clock.sleep_until(next) => {}
                    }
                }
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "periods that are over could not be closed; it is tried again"
                    );
                    clock.sleep(PAUSE).await;
                }
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

async fn step(db: &Db, clock: &Clock) -> Result<Step, NotStored> {
    let due = db.periods_to_close().await?;
    let Some(last) = due.last() else { return outlive(db, clock).await };
    if !db.is_settled_until(last.close).await? {
        return Ok(Step::NotSettled);
    }
    for one in due {
        let result = db.result(one).await?;
        let marker = Marker::from_random(rand::random());
        db.close_period(one, result, marker.text().to_owned()).await?;
    }
    Ok(Step::Did)
}

/// Once all that was voted in is sealed: nobody has won what nobody has voted in.
async fn outlive(db: &Db, clock: &Clock) -> Result<Step, NotStored> {
    let outlived = db.outlived().await?;
    let Some(last) = outlived.last() else {
        let latest = clock.now().plus(ROUND);
        return Ok(Step::Next(db.next_close().await?.map_or(latest, |next| next.min(latest))));
    };
    if !db.is_settled_until(last.at).await? {
        return Ok(Step::NotSettled);
    }
    for one in outlived {
        db.outlive(one).await?;
    }
    Ok(Step::Did)
}

impl Lanes {
    /// Words a result that is about to be tried and was certainly not posted, with those of its winners who can be named now; `None` where
    /// that has to be done again, or nobody is left.
    pub(super) async fn word_result(&self, send: &Send) -> Result<Option<String>, NotStored> {
        let Some((period, result)) = self.db.announced_result(send.id).await? else {
            self.db.end_send(send, SendEnd::Dropped).await?;
            return Ok(None);
        };
        let language = self.db.language(send.guild).await?;
        let body = results::result(language, period, &result, &Marker::stored(send.marker.clone()));
        let told = (period, result.winners);
        Ok(self.db.word_result(send.id, send.guild, told, body.clone()).await?.then_some(body))
    }
}

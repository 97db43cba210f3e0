//! When those who vote without being members are looked up ahead of their turn.

use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::Db;
use crate::rules::Occasion;
use crate::timings::Timings;

const DAY: Duration = Duration::from_hours(24);

/// Calls for looks at once, after fresh identifies and every day, until `stop`.
pub async fn look_for_absent(db: Db, clock: Clock, timings: Timings, stop: CancellationToken) {
    let forever = async {
        let mut identified = db.identified();
        // One that came before this began is not missed.
        identified.mark_changed();
        let mut next_day = clock.now().plus(DAY);
        loop {
            let occasion = tokio::select! {
                // The sender is held by the database, so waiting cannot fail.
                _ = identified.changed() => {
                    others_identified(&mut identified, &timings).await;
                    Occasion::Identified
                }
                () = clock.sleep_until(next_day) => {
                    next_day = clock.now().plus(DAY);
                    Occasion::Daily
                }
            };
            match db.look_for_absent(occasion).await {
                Ok(0) => {}
                Ok(voters) => tracing::info!(voters, ?occasion, "voters who were no members are looked up"),
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "absent voters cannot be called for");
                }
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

/// Waits for the fresh identifies of other shards that follow one closely.
async fn others_identified(identified: &mut watch::Receiver<u64>, timings: &Timings) {
    let others = async { while tokio::time::timeout(timings.identify_gap, identified.changed()).await.is_ok() {} };
    // A great many shards take long; those that have identified need not wait for all the others.
    let _ = tokio::time::timeout(timings.identify_gap * 10, others).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn shards_that_identify_closely_together_are_taken_as_one() {
        let shards = watch::Sender::new(0);
        let mut identified = shards.subscribe();
        let timings = Timings { identify_gap: Duration::from_millis(200), ..Timings::default() };
        let identifying = async {
            for shard in 1..=5 {
                shards.send_replace(shard);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::join!(others_identified(&mut identified, &timings), identifying);
        assert!(!identified.has_changed().unwrap());
        assert_eq!(*identified.borrow(), 5);
    }

    #[tokio::test]
    async fn shards_that_identify_without_end_are_not_waited_for() {
        let shards = watch::Sender::new(0);
        let mut identified = shards.subscribe();
        let timings = Timings { identify_gap: Duration::from_millis(20), ..Timings::default() };
        let identifying = async {
            loop {
                shards.send_modify(|shard| *shard += 1);
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            () = others_identified(&mut identified, &timings) => {}
            () = identifying => {}
        }
    }
}

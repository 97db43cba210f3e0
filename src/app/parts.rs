//! Keeping the long-lived parts alive.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

/// Runs a part until `stop`. One that breaks off is started again after `pause`: everything that it needs is in the
/// database, and a mistake met over one row must not end the work for everybody else.
pub(super) async fn keep_running<F>(
    name: &'static str,
    pause: Duration,
    stop: CancellationToken,
    mut start: impl FnMut(CancellationToken) -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    loop {
        // A task of its own, so that a panic ends the part and not the loop. It is stopped with the loop.
        let part = stop.child_token();
        let _stop_when_dropped = part.clone().drop_guard();
        let outcome = tokio::spawn(start(part)).await;
        if stop.is_cancelled() {
            return;
        }
        if outcome.is_ok() {
            tracing::error!(part = name, "a part ended by itself and is started again");
        } else {
            // What it was is logged where it happened.
            tracing::error!(part = name, "a part broke off and is started again");
        }
        if stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn what_panics_is_started_again_until_it_is_stopped() {
        let (starts, stop) = (Arc::new(AtomicU32::new(0)), CancellationToken::new());
        let (counted, stopping) = (Arc::clone(&starts), stop.clone());
        keep_running("test", Duration::ZERO, stop, move |_| {
            let (counted, stopping) = (Arc::clone(&counted), stopping.clone());
            async move {
                assert!(counted.fetch_add(1, Ordering::SeqCst) > 0, "the first start breaks off");
                stopping.cancel();
            }
        })
        .await;
        assert_eq!(starts.load(Ordering::SeqCst), 2);
    }
}

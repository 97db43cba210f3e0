//! Trying again, ever less often, until told to stop.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Shared;
use super::run::Ended;
use crate::discord::Answer;

/// Waits that double from [`reconnect_first`](crate::timings::Timings::reconnect_first) to the longest.
pub(super) struct Retry<'a> {
    shared: &'a Shared,
    stop: &'a CancellationToken,
    next: Duration,
}

impl<'a> Retry<'a> {
    pub(super) fn new(shared: &'a Shared, stop: &'a CancellationToken) -> Self {
        Self { shared, stop, next: shared.timings.reconnect_first }
    }

    /// Waits for its turn, and for `least` at least; `false` when told to stop.
    pub(super) async fn wait(&mut self, least: Option<Duration>) -> bool {
        let wait = self.next.max(least.unwrap_or_default());
        self.next = (self.next * 2).min(self.shared.timings.reconnect_most);
        tokio::select! {
            () = tokio::time::sleep(wait) => true,
            () = self.stop.cancelled() => false,
        }
    }

    /// Asks until Discord answers; also a refusal is asked again, because nothing can be done without the answer.
    pub(super) async fn until_done<T, F: Future<Output = Answer<T>>>(
        &mut self,
        call: impl Fn() -> F,
    ) -> Result<T, Ended> {
        loop {
            let answer = tokio::select! {
                answer = call() => answer,
                () = self.stop.cancelled() => return Err(Ended::Stopped),
            };
            let wait = match answer {
                Answer::Done(done) => {
                    self.next = self.shared.timings.reconnect_first;
                    return Ok(done);
                }
                Answer::Stopped => return Err(Ended::Refused(self.shared.discord.stopped().await)),
                Answer::RetryAt(at) => Some(at.since(self.shared.clock.now())),
                Answer::Refused(refusal) => {
                    tracing::warn!(
                        status = refusal.status,
                        code = refusal.code,
                        "Discord does not let the bot connect"
                    );
                    None
                }
                Answer::Unknown => None,
            };
            if !self.wait(wait).await {
                return Err(Ended::Stopped);
            }
        }
    }
}

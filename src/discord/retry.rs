//! Trying again, ever less often, until told to stop.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{Answer, Client, NotDone, Stop};
use crate::timings::Timings;

/// Why it is not tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to stop.
    Stopped,
    /// Discord does not accept the token.
    Refused(Stop),
}

/// Waits that double from [`Timings::reconnect_first`] to [`Timings::reconnect_most`].
#[derive(Debug)]
pub struct Retry<'a> {
    client: &'a Client,
    stop: &'a CancellationToken,
    first: Duration,
    most: Duration,
    next: Duration,
}

impl<'a> Retry<'a> {
    /// Waits from the first on, until `stop`.
    #[must_use]
    pub const fn new(client: &'a Client, timings: &Timings, stop: &'a CancellationToken) -> Self {
        let (first, most) = (timings.reconnect_first, timings.reconnect_most);
        Self { client, stop, first, most, next: first }
    }

    /// Waits for its turn, and for `least` at least.
    ///
    /// # Errors
    /// [`Ended::Stopped`] when told to stop meanwhile.
    pub async fn wait(&mut self, least: Duration) -> Result<(), Ended> {
        let wait = self.upcoming(least);
        self.next = (self.next * 2).min(self.most);
        self.stop.run_until_cancelled(tokio::time::sleep(wait)).await.ok_or(Ended::Stopped)
    }

    /// How long [`Retry::wait`] would wait now.
    fn upcoming(&self, least: Duration) -> Duration {
        self.next.max(least)
    }

    /// Asks until it is done; also a refusal is asked again. `told` hears of every answer that was none, and of the wait that follows.
    ///
    /// # Errors
    /// [`Ended`], where it will never be done.
    pub async fn until_done<T, F: Future<Output = Answer<T>>>(
        &mut self,
        call: impl Fn() -> F,
        told: impl Fn(&NotDone, Duration),
    ) -> Result<T, Ended> {
        loop {
            let answer = self.stop.run_until_cancelled(call()).await.ok_or(Ended::Stopped)?;
            let other = match answer.done() {
                Ok(done) => {
                    self.next = self.first;
                    return Ok(done);
                }
                Err(other) => other,
            };
            let least = match other {
                Answer::Stopped => return Err(Ended::Refused(self.client.stopped().await)),
                Answer::RetryAt(at) => self.client.time_to(at),
                _ => Duration::ZERO,
            };
            told(&other, self.upcoming(least));
            self.wait(least).await?;
        }
    }
}

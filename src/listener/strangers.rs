//! Deliveries whose token is not known. All are answered alike and at the same pace; which listing one names is looked at beside
//! that, so that the listing's owner can be told.

use bytes::Bytes;
use hyper::Request;
use hyper::body::Incoming;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{Instant, sleep};
use tokio_util::task::AbortOnDropHandle;

use super::body;
use crate::db::{Intake, Stranger};
use crate::sites::Site;
use crate::vote::{TokenHash, UnixMs};

/// Bodies of strangers that are read at the same time; of more nothing is read.
const READ_AT_ONCE: usize = 64;
/// Strangers whose listing is still to be looked up; more are not counted.
const LINE: usize = 64;
/// A look is followed by a rest of so many times its length: strangers cannot keep the database busy.
const REST: u32 = 10;

/// Those who deliver without a token that is known.
pub(super) struct Strangers {
    reading: Semaphore,
    line: mpsc::Sender<Stranger>,
    _looking: AbortOnDropHandle<()>,
}

impl Strangers {
    pub(super) fn new(intake: Intake) -> Self {
        let (line, waiting) = mpsc::channel(LINE);
        let looking = AbortOnDropHandle::new(tokio::spawn(look_up(intake, waiting)));
        Self { reading: Semaphore::new(READ_AT_ONCE), line, _looking: looking }
    }

    /// Takes note of a stranger. The same is done and waited for whatever they sent and whichever listings there are.
    pub(super) async fn note(
        &self,
        site: Site,
        token: Option<TokenHash>,
        request: &mut Request<Incoming>,
        at: UnixMs,
        until: Instant,
    ) {
        let body = self.peek(request, until).await;
        let subject = body.and_then(|body| site.named(&body));
        if token.is_some() || subject.is_some() {
            // Where too many wait, this one is not counted.
            let _ = self.line.try_send(Stranger { site, token, subject, at });
        }
    }

    async fn peek(&self, request: &mut Request<Incoming>, until: Instant) -> Option<Bytes> {
        let _permit = self.reading.try_acquire().ok()?;
        body::peek(request, until).await
    }
}

async fn look_up(intake: Intake, mut waiting: mpsc::Receiver<Stranger>) {
    while let Some(stranger) = waiting.recv().await {
        let began = Instant::now();
        if let Err(error) = intake.note_turned_away(&stranger).await {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(error, "a delivery that was turned away could not be counted");
        }
        sleep(began.elapsed() * REST).await;
    }
}

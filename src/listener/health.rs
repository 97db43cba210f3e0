//! Whether votes can be stored, for load balancers and whoever watches.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

use super::answer::Answer;
use crate::db::Intake;

/// For how long an answer is good for everybody who asks: each needs a commit, and strangers may ask as often as they like.
const FRESH: Duration = Duration::from_secs(1);
/// A database that takes longer than this for an empty commit cannot store votes.
const PATIENCE: Duration = Duration::from_secs(2);

/// Says yes or no and nothing about why: anybody may ask.
#[derive(Debug, Clone)]
pub(super) struct Health {
    intake: Intake,
    last: Arc<Mutex<Option<(Instant, bool)>>>,
}

impl Health {
    pub(super) fn new(intake: Intake) -> Self {
        Self { intake, last: Arc::default() }
    }

    pub(super) async fn answer(&self) -> Answer {
        // Held while the database is asked, so that all who ask meanwhile get the one answer.
        let mut last = self.last.lock().await;
        let can_store = match *last {
            Some((at, can_store)) if at.elapsed() < FRESH => can_store,
            _ => {
                let can_store = timeout(PATIENCE, self.intake.can_store()).await.unwrap_or(false);
                *last = Some((Instant::now(), can_store));
                can_store
            }
        };
        if can_store { Answer::Healthy } else { Answer::Unhealthy }
    }
}

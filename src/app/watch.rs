//! What is not counted where it happens, for whoever watches: looked up whenever somebody asks.

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::DiscordState;
use crate::clock::Clock;
use crate::db::{Db, Due};
use crate::discord::Client;
use crate::metrics;

/// What is looked at.
#[derive(Clone)]
pub(super) struct Watched {
    pub(super) db: Db,
    pub(super) clock: Clock,
    pub(super) discord: watch::Receiver<DiscordState>,
    pub(super) client: Client,
}

/// Serves the numbers until `stop`.
pub(super) async fn run(listener: TcpListener, watched: Watched, stop: CancellationToken) {
    let refresh = move || {
        let watched = watched.clone();
        async move { watched.refresh().await }
    };
    metrics::serve(listener, refresh, stop).await;
}

impl Watched {
    async fn refresh(&self) {
        let known = *self.discord.borrow() == DiscordState::Known && self.client.stop_reason().is_none();
        metrics::known(known);
        let (file, log) = self.db.sizes();
        metrics::database_size("main", file);
        metrics::database_size("wal", log);
        match self.db.backlog().await {
            Ok(backlog) => {
                metrics::settle_lag(backlog.entries.count);
                for (kind, due) in [
                    ("entry", backlog.entries),
                    ("thanks", backlog.thanks),
                    ("message", backlog.messages),
                    ("roles", backlog.roles),
                    ("test", backlog.tests),
                    ("reminder", backlog.reminders),
                    ("live", backlog.live),
                ] {
                    self.tell(kind, due);
                }
            }
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "what is due could not be counted");
            }
        }
    }

    fn tell(&self, kind: &'static str, due: Due) {
        let now = self.clock.now();
        metrics::due(kind, due.count, due.oldest.map(|oldest| now.since(oldest)).unwrap_or_default());
    }
}

//! The vote listener: it takes the deliveries of listing sites, has each one stored and only then answers. It knows
//! nothing of Discord and runs without it.

mod accept;
mod answer;
mod body;
mod connections;
mod health;
mod senders;
mod strangers;
mod tls;
mod webhook;

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::{Method, Request};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};

pub use self::senders::Senders;
pub use self::tls::{CannotLoad, Tls};

use self::accept::Respond;
use self::answer::Answer;
use self::connections::{Connections, Place};
use self::health::Health;
use self::webhook::Webhooks;
use crate::clock::Clock;
use crate::db::Intake;
use crate::metrics;
use crate::sites::Site;
use crate::timings::Timings;

/// More connections than this are never open at once; see [`Connections`] for who gives way. Sites need a handful, and
/// each costs a file descriptor and, at worst, a head and a body in memory.
const MOST_CONNECTIONS: usize = 1024;

/// Where it can be asked whether votes can be stored.
const HEALTH_PATH: &str = "/healthz";

/// Where requests come in.
#[derive(Debug)]
pub struct Door {
    /// The socket.
    pub socket: TcpListener,
    /// HTTPS is spoken on it, with this certificate; `None`: HTTP.
    pub tls: Option<Tls>,
    /// Who may deliver votes.
    pub senders: Senders,
}

impl Door {
    /// HTTP, for everybody.
    #[must_use]
    pub fn plain(socket: TcpListener) -> Self {
        Self { socket, tls: None, senders: Senders::default() }
    }
}

/// Answers requests at `door` until `stop`; then takes no more, finishes those that have begun within
/// [`Timings::finish_requests`], and returns.
pub async fn serve(door: Door, intake: Intake, clock: Clock, timings: Timings, stop: CancellationToken) {
    let Door { socket, tls, senders } = door;
    let deliveries = TaskTracker::new();
    let health = Health::new(intake.clone());
    let webhooks = Webhooks::new(intake, clock, timings.body, deliveries.clone());
    let routes = Arc::new(Routes { senders, health, webhooks });
    let connections = Connections::at_most(MOST_CONNECTIONS);
    let tls = tls.map(Arc::new);
    let _reloading = tls.clone().map(|tls| AbortOnDropHandle::new(tokio::spawn(keep_fresh(tls, timings.tls_reload))));
    let mut open = accept::until_stopped(socket, tls, routes, connections, &timings, &stop).await;

    deliveries.close();
    let finish = async {
        while open.join_next().await.is_some() {}
        // What is left now belongs to clients that did not wait for their answer.
        deliveries.wait().await;
    };
    if tokio::time::timeout(timings.finish_requests, finish).await.is_err() {
        let (connections, deliveries) = (open.len(), deliveries.len());
        tracing::warn!(connections, deliveries, "the listener ends although requests are open");
    }
    open.shutdown().await;
}

async fn keep_fresh(tls: Arc<Tls>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        tls.reload_if_changed();
    }
}

/// What is found at which path.
struct Routes {
    senders: Senders,
    health: Health,
    webhooks: Webhooks,
}

enum Route {
    Webhook(Site),
    Health,
}

impl Route {
    /// By the path alone: queries are ignored. A slash too many at its end, as pasting leaves one, costs nobody their votes.
    fn of(path: &str) -> Option<Self> {
        let path = path.strip_suffix('/').unwrap_or(path);
        if path == HEALTH_PATH {
            return Some(Self::Health);
        }
        Site::ALL.into_iter().find(|site| site.webhook_path() == path).map(Self::Webhook)
    }
}

impl Respond for Routes {
    async fn answer(&self, request: &mut Request<Incoming>, place: &Place) -> Answer {
        match (Route::of(request.uri().path()), request.method()) {
            (None, _) => Answer::NotFound,
            (Some(Route::Webhook(site)), &Method::POST) => {
                let answer = if self.senders.admit(place.peer(), request.headers()) {
                    self.webhooks.answer(site, request, place).await
                } else {
                    tracing::debug!(site = site.code(), "a delivery came from an address that is not allowed");
                    Answer::SenderNotAllowed
                };
                metrics::delivery(site, answer.code());
                answer
            }
            (Some(Route::Webhook(_)), _) => Answer::MethodNotAllowed { allow: "POST" },
            (Some(Route::Health), &Method::GET | &Method::HEAD) => self.health.answer().await,
            (Some(Route::Health), _) => Answer::MethodNotAllowed { allow: "GET, HEAD" },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_site_has_its_path() {
        for site in Site::ALL {
            assert!(matches!(Route::of(site.webhook_path()), Some(Route::Webhook(found)) if found == site));
        }
        assert!(matches!(Route::of("/webhooks/discollab/"), Some(Route::Webhook(Site::Discollab))));
        assert!(matches!(Route::of("/healthz"), Some(Route::Health)));
        for unknown in
            ["", "/", "*", "/webhooks", "/webhooks/", "/webhooks/Discollab", "/webhooks/discollab//", "/health"]
        {
            assert!(Route::of(unknown).is_none(), "{unknown}");
        }
    }
}

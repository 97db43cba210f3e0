//! The end of all calls: Discord no longer accepts the token.

use tokio::sync::watch;

/// Why no more calls are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// A call was answered with 401.
    TokenRefused,
    /// The gateway closed with 4004, authentication failed.
    GatewayRefused,
}

impl Stop {
    /// What happened, for the log.
    const fn what(self) -> &'static str {
        match self {
            Self::TokenRefused => "Discord answered a call with 401",
            Self::GatewayRefused => "Discord's gateway closed with 4004",
        }
    }
}

/// Whether calls have stopped. The first reason stays.
#[derive(Debug)]
pub(super) struct Halt(watch::Sender<Option<Stop>>);

impl Halt {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(None))
    }

    /// Stops all further calls; says so once.
    pub(super) fn stop(&self, reason: Stop) {
        let first = self.0.send_if_modified(|stop| {
            let first = stop.is_none();
            stop.get_or_insert(reason);
            first
        });
        if first {
            tracing::error!(
                cause = reason.what(),
                "Discord refuses the token: no more calls to Discord are made; votes are still taken and kept. \
                 Put a valid DISCORD_TOKEN in place and restart"
            );
        }
    }

    /// Why calls have stopped, if they have.
    pub(super) fn reason(&self) -> Option<Stop> {
        *self.0.borrow()
    }

    /// Waits until calls have stopped.
    pub(super) async fn stopped(&self) -> Stop {
        let mut changes = self.0.subscribe();
        loop {
            if let Some(stop) = *changes.borrow_and_update() {
                return stop;
            }
            // The sender is held by `self`, so waiting cannot fail.
            let _ = changes.changed().await;
        }
    }
}

//! The handle that a test holds.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpSocket;
use tokio::sync::Mutex;

use crate::gateway::Out;
use crate::server::{Server, reserve};
use crate::setup::Setup;
use crate::state::{Shared, State};

/// A running stand-in. Clones are the same one; dropping the last ends everything it does.
#[derive(Clone, Debug)]
pub struct Discord {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    address: SocketAddr,
    presence: Mutex<Presence>,
}

#[derive(Debug)]
enum Presence {
    Here(Server),
    Away(Option<TcpSocket>),
}

impl Discord {
    /// Starts on a free port of the loopback interface.
    ///
    /// # Panics
    /// If there is no port to be had.
    pub async fn start(setup: Setup) -> Self {
        let mut state = State::new(setup);
        let socket = must(reserve(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))));
        let listener = must(socket.listen(1024));
        let address = must(listener.local_addr());
        state.url = format!("http://{address}");
        state.gateway_url = format!("ws://{address}");
        let shared = Arc::new(Shared::new(state));
        let server = Server::start(listener, Arc::clone(&shared));
        // Started tasks get to run before anybody relies on them.
        tokio::task::yield_now().await;
        let presence = Mutex::new(Presence::Here(server));
        Self { inner: Arc::new(Inner { shared, address, presence }) }
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.inner.shared
    }

    /// What the bot uses instead of `https://discord.com`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    /// What `GET /gateway` answers.
    #[must_use]
    pub fn gateway_url(&self) -> String {
        format!("ws://{}", self.inner.address)
    }

    /// The bot's token, without `Bot `.
    #[must_use]
    pub fn token(&self) -> String {
        self.shared().read(|state| state.setup.token.clone())
    }

    /// The application's id.
    #[must_use]
    pub fn application_id(&self) -> u64 {
        self.shared().read(|state| state.setup.application)
    }

    /// The bot's user id.
    #[must_use]
    pub fn bot_id(&self) -> u64 {
        self.shared().read(State::me)
    }

    /// Closes all connections and the listening socket: connecting is refused until
    /// [`Discord::come_back`]. Gateway sessions can be resumed afterwards.
    ///
    /// # Panics
    /// If the port is lost.
    pub async fn go_away(&self) {
        let mut presence = self.inner.presence.lock().await;
        if let Presence::Here(server) = std::mem::replace(&mut *presence, Presence::Away(None)) {
            server.stop().await;
            *presence = Presence::Away(Some(must(reserve(self.inner.address))));
        }
        self.shared().ring();
    }

    /// As [`Discord::go_away`], and gateway sessions are lost: the bot must identify again.
    ///
    /// # Panics
    /// If the port is lost.
    pub async fn go_away_forgetting_sessions(&self) {
        self.go_away().await;
        self.shared().change(|state| state.sessions.forget());
    }

    /// Listens again on the same port.
    ///
    /// # Panics
    /// If the port is lost.
    pub async fn come_back(&self) {
        let mut presence = self.inner.presence.lock().await;
        if let Presence::Away(socket) = &mut *presence
            && let Some(socket) = socket.take()
        {
            let listener = must(socket.listen(1024));
            *presence = Presence::Here(Server::start(listener, Arc::clone(self.shared())));
        }
        self.shared().ring();
    }

    /// The token is invalid from now on: 401 everywhere, and the gateway closes with 4004.
    pub fn revoke_token(&self) {
        self.shared().change(|state| {
            state.token_revoked = true;
            state.sessions.tell_all(&Out::Close(4004, "Authentication failed.".to_owned()));
            state.sessions.forget();
        });
    }

    /// The token is valid again.
    pub fn restore_token(&self) {
        self.shared().change(|state| {
            state.token_revoked = false;
            state.refused_with_401_at = None;
        });
    }
}

/// Without its sockets a stand-in is of no use to a test.
fn must<T>(result: std::io::Result<T>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("the stand-in for Discord has no socket: {error}"),
    }
}

//! The listening socket and its connections.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::body::Incoming;
use hyper::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::upgrade::OnUpgrade;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::gateway;
use crate::rest::{self, Body, Broken};
use crate::state::Shared;

/// Accepts connections; dropping it ends them all.
#[derive(Debug)]
pub(crate) struct Server {
    accepting: JoinHandle<()>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, shared: Arc<Shared>) -> Self {
        Self { accepting: tokio::spawn(accept(listener, shared)) }
    }

    /// Closes the listener and all connections, and waits until they are closed.
    pub(crate) async fn stop(mut self) {
        self.accepting.abort();
        // It was aborted: its end is all there is to wait for.
        let _ = (&mut self.accepting).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A socket with a port of its own on which nobody listens: connecting to it is refused, and
/// nobody else gets the port meanwhile.
pub(crate) fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(serve(stream, Arc::clone(&shared)));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    // Small answers must not wait for more to send.
    let _ = stream.set_nodelay(true);
    let upgrade: Arc<Mutex<Option<OnUpgrade>>> = Arc::default();
    let service = {
        let (shared, upgrade) = (Arc::clone(&shared), Arc::clone(&upgrade));
        service_fn(move |request| answer(request, Arc::clone(&shared), Arc::clone(&upgrade)))
    };
    // An error ends the connection and concerns nobody else.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).with_upgrades().await;
    let upgrade = upgrade.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(upgrade) = upgrade
        && let Ok(upgraded) = upgrade.await
    {
        let socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
        gateway::serve(shared, socket).await;
    }
}

async fn answer(
    mut request: Request<Incoming>,
    shared: Arc<Shared>,
    upgrade: Arc<Mutex<Option<OnUpgrade>>>,
) -> Result<Response<Body>, Broken> {
    let Some(key) = request.headers().get(SEC_WEBSOCKET_KEY) else {
        return rest::answer(shared, request).await;
    };
    let accept = derive_accept_key(key.as_bytes());
    let query = request.uri().query().unwrap_or_default();
    let given = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name));
    // JSON is what Discord sends unless asked for something else; compression is not on offer.
    if given("v=") != Some("10")
        || given("encoding=").is_some_and(|encoding| encoding != "json")
        || given("compress=").is_some()
    {
        let words = format!("gateway: connected with the query {query:?}");
        shared.change(|state| state.log.violation(words));
    }
    let on = hyper::upgrade::on(&mut request);
    *upgrade.lock().unwrap_or_else(PoisonError::into_inner) = Some(on);
    Response::builder()
        .status(StatusCode::SWITCHING_PROTOCOLS)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header(SEC_WEBSOCKET_ACCEPT, accept)
        .body(rest::no_body())
        .map_err(|_| Broken)
}

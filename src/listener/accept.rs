//! Connections: accepting them, speaking HTTP on them, ending them.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::Request;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::Accept;
use tokio_util::sync::CancellationToken;

use super::answer::Answer;
use super::body::{self, Taken};
use super::connections::{Connections, Place};
use super::tls::Tls;
use crate::timings::Timings;

/// The largest head that is read, and the most of a body that is buffered ahead, in bytes.
const BUFFER: usize = 16 * 1024;

/// After an error that the next try would only meet again, such as no more file descriptors, accepting rests this long.
const REST: Duration = Duration::from_millis(100);

/// Something that answers requests.
pub(super) trait Respond: Send + Sync + 'static {
    /// The answer to a request that came on the connection of `place`.
    fn answer(&self, request: &mut Request<Incoming>, place: &Place) -> impl Future<Output = Answer> + Send;
}

/// Accepts connections until `stop`; gives those that are still open then, each of which ends after the request that it
/// is in.
pub(super) async fn until_stopped<R: Respond>(
    listener: TcpListener,
    tls: Option<Arc<Tls>>,
    respond: Arc<R>,
    connections: Arc<Connections>,
    timings: &Timings,
    stop: &CancellationToken,
) -> JoinSet<()> {
    let mut http = http1::Builder::new();
    // A client that closes its sending half after its request still gets an answer.
    http.timer(TokioTimer::new()).header_read_timeout(timings.head).max_buf_size(BUFFER).half_close(true);
    let body_within = timings.body;

    let mut open = JoinSet::new();
    let mut stopped = pin!(stop.cancelled());
    loop {
        let accepted = tokio::select! {
            biased;
            () = stopped.as_mut() => return open,
            Some(ended) = open.join_next() => {
                if ended.is_err() {
                    tracing::error!("a connection's task broke off");
                }
                continue;
            }
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok((stream, peer)) => (stream, peer.ip()),
            Err(error) if concerns_one_client(&error) => continue,
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "no connection could be accepted");
                // Its descriptor is the one that is missing.
                connections.drop_longest_waiting();
                tokio::select! {
                    () = stopped.as_mut() => return open,
                    () = sleep(REST) => continue,
                }
            }
        };
        let place = tokio::select! {
            biased;
            () = stopped.as_mut() => return open,
            place = connections.place(peer) => place,
        };
        // Answers are one small packet; nothing is gained by holding them back.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(error = &error as &dyn std::error::Error, "TCP_NODELAY could not be set");
        }
        let connection = Connection { respond: respond.clone(), place: Arc::new(place), body_within };
        match &tls {
            None => open.spawn(connection.run(stream, http.clone(), stop.clone())),
            Some(tls) => {
                let handshake = tls.acceptor().accept(stream);
                open.spawn(connection.run_tls(handshake, timings.head, http.clone(), stop.clone()))
            }
        };
    }
}

/// Whether the error is about a client that went away before it was accepted.
fn concerns_one_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// One client's connection.
struct Connection<R> {
    respond: Arc<R>,
    place: Arc<Place>,
    body_within: Duration,
}

impl<R: Respond> Connection<R> {
    /// The same after a handshake, which must be done `within` a time.
    async fn run_tls(
        self,
        handshake: Accept<TcpStream>,
        within: Duration,
        http: http1::Builder,
        stop: CancellationToken,
    ) {
        let place = self.place.clone();
        let stream = tokio::select! {
            shaken = timeout(within, handshake) => shaken,
            () = place.gives_way() => return,
            () = stop.cancelled() => return,
        };
        match stream {
            Ok(Ok(stream)) => self.run(stream, http, stop).await,
            Ok(Err(error)) => tracing::debug!(error = &error as &dyn std::error::Error, "a handshake failed"),
            Err(_) => tracing::debug!("a handshake took too long"),
        }
    }

    async fn run<S>(self, stream: S, http: http1::Builder, stop: CancellationToken)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Self { respond, place, body_within } = self;
        let service = service_fn(|mut request: Request<Incoming>| {
            let (respond, place) = (respond.clone(), place.clone());
            async move {
                let until = Instant::now() + body_within;
                let answer = respond.answer(&mut request, &place).await;
                let taken = match answer {
                    Answer::BodyTooSlow => Taken::InPart,
                    _ => body::discard(&mut request, until).await,
                };
                let mut response = answer.into_response();
                if taken == Taken::InPart {
                    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, Infallible>(response)
            }
        });
        let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
        let mut stopping = false;
        loop {
            tokio::select! {
                ended = connection.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(error = &error as &dyn std::error::Error, "a connection ended early");
                    }
                    return;
                }
                () = place.gives_way() => {
                    tracing::debug!("a waiting connection gave way to a new one");
                    return;
                }
                () = stop.cancelled(), if !stopping => {
                    stopping = true;
                    connection.as_mut().graceful_shutdown();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;

//! `GET /metrics`, for Prometheus: a small service on an address of its own.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, Semaphore};
use tokio_util::sync::CancellationToken;

const PATH: &str = "/metrics";
/// Whoever watches needs one or two.
const CONNECTIONS: usize = 16;
/// A client sends its head within this time.
const HEAD: Duration = Duration::from_secs(10);
/// After a connection that could not be accepted.
const REST: Duration = Duration::from_millis(100);
/// How often what was measured is sorted, also where nobody reads it.
const TIDY: Duration = Duration::from_secs(5);

/// Brings up to date what is not counted where it happens.
type Refresh = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// Answers requests until `stop`. Before each answer `refresh` is run, one at a time.
pub async fn serve<F>(listener: TcpListener, refresh: impl Fn() -> F + Send + Sync + 'static, stop: CancellationToken)
where
    F: Future<Output = ()> + Send + 'static,
{
    let refresh: Refresh = Arc::new(move || refresh().boxed());
    let (places, one) = (Arc::new(Semaphore::new(CONNECTIONS)), Arc::new(Mutex::new(())));
    let mut tidy = tokio::time::interval(TIDY);
    loop {
        let stream = tokio::select! {
            () = stop.cancelled() => return,
            _ = tidy.tick() => {
                super::tidy();
                continue;
            }
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "no connection for metrics could be accepted");
                    tokio::time::sleep(REST).await;
                    continue;
                }
            },
        };
        // One too many is closed at once.
        if let Ok(place) = Arc::clone(&places).try_acquire_owned() {
            let (refresh, one, stop) = (Arc::clone(&refresh), Arc::clone(&one), stop.clone());
            tokio::spawn(async move {
                stop.run_until_cancelled(connection(stream, refresh, one)).await;
                drop(place);
            });
        }
    }
}

async fn connection(stream: TcpStream, refresh: Refresh, one: Arc<Mutex<()>>) {
    let service = service_fn(|request: Request<Incoming>| {
        let (refresh, one) = (Arc::clone(&refresh), Arc::clone(&one));
        async move {
            if request.uri().path() != PATH {
                return Ok::<_, Infallible>(short(StatusCode::NOT_FOUND));
            }
            if !matches!(*request.method(), Method::GET | Method::HEAD) {
                let mut answer = short(StatusCode::METHOD_NOT_ALLOWED);
                answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
                return Ok(answer);
            }
            let _one = one.lock().await;
            refresh().await;
            let mut answer = Response::new(Full::new(Bytes::from(super::render())));
            let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
            answer.headers_mut().insert(CONTENT_TYPE, kind);
            Ok(answer)
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    if let Err(error) = http.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(error = &error as &dyn std::error::Error, "a connection for metrics ended early");
    }
}

fn short(status: StatusCode) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = status;
    answer
}

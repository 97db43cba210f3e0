//! The listener's manners over real sockets, with a stub for what is behind them.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::*;

/// Longer than anything here takes and shorter than the usual head timeout; only a test that fails waits for it.
const PATIENCE: Duration = Duration::from_secs(8);

#[derive(Default)]
struct Stub {
    waits: Notify,
    go_on: Notify,
}

impl Respond for Stub {
    async fn answer(&self, request: &mut Request<Incoming>, place: &Place) -> Answer {
        match request.uri().path() {
            "/body" => match body::read(request.body_mut(), Duration::from_millis(50)).await {
                Ok(_) => Answer::Recorded,
                Err(answer) => answer,
            },
            "/wait" => {
                let _answering = place.answering();
                self.waits.notify_one();
                self.go_on.notified().await;
                Answer::Recorded
            }
            "/panic" => panic!("as a test asked for"),
            _ => Answer::NotFound,
        }
    }
}

struct Server {
    address: SocketAddr,
    stub: Arc<Stub>,
    stop: CancellationToken,
    ended: JoinHandle<()>,
}

impl Server {
    async fn start(most: usize, timings: Timings) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stub, stop) = (Arc::new(Stub::default()), CancellationToken::new());
        let ended = tokio::spawn({
            let (stub, stop) = (stub.clone(), stop.clone());
            async move {
                let mut open = until_stopped(listener, None, stub, Connections::at_most(most), &timings, &stop).await;
                while open.join_next().await.is_some() {}
            }
        });
        Self { address, stub, stop, ended }
    }

    async fn connect(&self) -> Client {
        Client(TcpStream::connect(self.address).await.unwrap())
    }

    async fn stop(self) {
        self.stop.cancel();
        timeout(PATIENCE, self.ended).await.expect("the listener ends").unwrap();
    }
}

struct Client(TcpStream);

impl Client {
    async fn send(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    async fn get(&mut self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: votive\r\n\r\n")).await;
        self.answer().await
    }

    /// The next answer's head and body; empty if the connection ends instead.
    async fn answer(&mut self) -> String {
        let mut text = String::new();
        let mut buffer = [0; 1024];
        while !(text.ends_with('}') || text.ends_with("100 Continue\r\n\r\n")) {
            match timeout(PATIENCE, self.0.read(&mut buffer)).await.expect("an answer") {
                Ok(0) | Err(_) => break,
                Ok(read) => text.push_str(std::str::from_utf8(&buffer[..read]).unwrap()),
            }
        }
        text
    }

    /// Returns once the server has ended the connection.
    async fn ended(&mut self) {
        assert_eq!(self.answer().await, "");
    }
}

#[tokio::test]
async fn silent_and_slow_clients_give_way() {
    let server = Server::start(2, Timings::default()).await;
    let mut silent = server.connect().await;
    let mut slow = server.connect().await;
    slow.send("POST /body HTTP/1.1\r\nHost: vot").await;
    let mut third = server.connect().await;
    assert!(third.get("/").await.starts_with("HTTP/1.1 404"));
    silent.ended().await;
    let mut fourth = server.connect().await;
    assert!(fourth.get("/").await.starts_with("HTTP/1.1 404"));
    slow.ended().await;
    assert!(third.get("/").await.starts_with("HTTP/1.1 404"));
    server.stop().await;
}

#[tokio::test]
async fn a_request_that_is_being_answered_keeps_its_place() {
    let server = Server::start(1, Timings::default()).await;
    let mut first = server.connect().await;
    first.send("GET /wait HTTP/1.1\r\nHost: votive\r\n\r\n").await;
    server.stub.waits.notified().await;
    let mut second = server.connect().await;
    second.send("GET / HTTP/1.1\r\nHost: votive\r\n\r\n").await;
    server.stub.go_on.notify_one();
    assert!(first.answer().await.starts_with("HTTP/1.1 200"));
    assert!(second.answer().await.starts_with("HTTP/1.1 404"));
    server.stop().await;
}

#[tokio::test]
async fn a_head_must_come_in_time() {
    let server = Server::start(8, Timings { head: Duration::from_millis(50), ..Timings::default() }).await;
    let mut silent = server.connect().await;
    silent.ended().await;
    let mut slow = server.connect().await;
    slow.send("GET / HTTP/1.1\r\nHo").await;
    slow.ended().await;
    let mut idle = server.connect().await;
    assert!(idle.get("/").await.starts_with("HTTP/1.1 404"));
    idle.ended().await;
    server.stop().await;
}

#[tokio::test]
async fn one_connection_carries_many_requests() {
    let server = Server::start(8, Timings::default()).await;
    let mut client = server.connect().await;
    for _ in 0..3 {
        assert!(client.get("/").await.starts_with("HTTP/1.1 404"));
        client.send("POST /body HTTP/1.1\r\nHost: votive\r\nContent-Length: 2\r\n\r\n{}").await;
        assert!(client.answer().await.starts_with("HTTP/1.1 200"));
        // Here nobody reads the body; it must not be taken for the next request.
        client.send("POST / HTTP/1.1\r\nHost: votive\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{").await;
        client.send("}\r\n0\r\n\r\n").await;
        assert!(client.answer().await.starts_with("HTTP/1.1 404"));
    }
    server.stop().await;
}

#[tokio::test]
async fn bodies_are_limited_in_size_and_time() {
    let server = Server::start(8, Timings { body: Duration::from_millis(50), ..Timings::default() }).await;
    let limit = 64 * 1024;
    for (length, status) in [(limit, "200"), (limit + 1, "413")] {
        let mut client = server.connect().await;
        client.send(&format!("POST /body HTTP/1.1\r\nHost: votive\r\nContent-Length: {length}\r\n\r\n")).await;
        client.send(&"x".repeat(length)).await;
        assert!(client.answer().await.starts_with(&format!("HTTP/1.1 {status}")), "{length}");

        let mut client = server.connect().await;
        client.send("POST /body HTTP/1.1\r\nHost: votive\r\nTransfer-Encoding: chunked\r\n\r\n").await;
        client.send(&format!("{length:x}\r\n{}\r\n0\r\n\r\n", "x".repeat(length))).await;
        assert!(client.answer().await.starts_with(&format!("HTTP/1.1 {status}")), "{length}, in chunks");
    }
    let mut slow = server.connect().await;
    slow.send("POST /body HTTP/1.1\r\nHost: votive\r\nContent-Length: 2\r\n\r\n{").await;
    let answer = slow.answer().await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("connection: close"), "{answer}");
    slow.ended().await;
    let mut broken = server.connect().await;
    broken.send("POST /body HTTP/1.1\r\nHost: votive\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n").await;
    assert!(broken.answer().await.starts_with("HTTP/1.1 400"));
    server.stop().await;
}

#[tokio::test]
async fn a_client_that_waits_to_be_asked_is_asked_or_told_at_once() {
    let server = Server::start(8, Timings::default()).await;
    let head = |path, length| {
        format!("POST {path} HTTP/1.1\r\nHost: votive\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n")
    };
    let mut client = server.connect().await;
    client.send(&head("/body", 2)).await;
    assert!(client.answer().await.starts_with("HTTP/1.1 100"));
    client.send("{}").await;
    assert!(client.answer().await.starts_with("HTTP/1.1 200"));
    client.send(&head("/body", 100_000)).await;
    assert!(client.answer().await.starts_with("HTTP/1.1 413"));
    client.ended().await;
    let mut client = server.connect().await;
    client.send(&head("/", 2)).await;
    assert!(client.answer().await.starts_with("HTTP/1.1 404"));
    server.stop().await;
}

#[tokio::test]
async fn a_client_that_has_said_all_still_hears() {
    let server = Server::start(8, Timings::default()).await;
    let mut client = server.connect().await;
    client.send("GET /wait HTTP/1.1\r\nHost: votive\r\n\r\n").await;
    client.0.shutdown().await.unwrap();
    server.stub.waits.notified().await;
    server.stub.go_on.notify_one();
    assert!(client.answer().await.starts_with("HTTP/1.1 200"));
    server.stop().await;
}

#[tokio::test]
async fn a_panic_costs_its_connection_alone() {
    let server = Server::start(8, Timings::default()).await;
    assert_eq!(server.connect().await.get("/panic").await, "");
    assert!(server.connect().await.get("/").await.starts_with("HTTP/1.1 404"));
    server.stop().await;
}

#[tokio::test]
async fn stopping_finishes_requests_and_ends_idle_connections() {
    let server = Server::start(8, Timings::default()).await;
    let mut idle = server.connect().await;
    assert!(idle.get("/").await.starts_with("HTTP/1.1 404"));
    let mut silent = server.connect().await;
    let mut busy = server.connect().await;
    busy.send("GET /wait HTTP/1.1\r\nHost: votive\r\n\r\n").await;
    server.stub.waits.notified().await;
    server.stop.cancel();
    idle.ended().await;
    silent.ended().await;
    server.stub.go_on.notify_one();
    assert!(busy.answer().await.starts_with("HTTP/1.1 200"));
    busy.ended().await;
    assert!(TcpStream::connect(server.address).await.is_err());
    server.stop().await;
}

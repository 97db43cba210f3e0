//! A server of HTTP/1.1 that answers one request a connection with what it is told, byte for byte.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request that arrived.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// Method and target, as in `GET /api/v10/gateway`.
    pub(super) line: String,
    /// The header lines, in lower case but for the values.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What the server does with a request.
#[derive(Debug, Clone)]
pub(super) enum Reply {
    /// Writes this and closes the connection.
    Write(String),
    /// Writes this and resets the connection.
    Reset(String),
    /// Says nothing while the connection lasts.
    Hang,
}

/// An answer with a status line such as `200 OK`, header lines and a body.
pub(super) fn answer(status: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let length = body.len().to_string();
    let mut lines = vec![format!("HTTP/1.1 {status}")];
    for (name, value) in [("connection", "close"), ("content-length", &length)].iter().chain(headers) {
        lines.push(format!("{name}: {value}"));
    }
    Reply::Write(format!("{}\r\n\r\n{body}", lines.join("\r\n")))
}

pub(super) struct Server {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// A server that answers every request with what `reply` makes of it.
    pub(super) async fn start(reply: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (reply, log) = (Arc::new(reply), Arc::clone(&seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (reply, log) = (Arc::clone(&reply), Arc::clone(&log));
                tokio::spawn(async move { serve(stream, &*reply, &log).await });
            }
        });
        Self { url, seen }
    }

    /// A server that always answers the same.
    pub(super) async fn saying(reply: Reply) -> Self {
        Self::start(move |_| reply.clone()).await
    }

    /// The requests so far.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, reply: &(impl Fn(&Seen) -> Reply + Sync), log: &Mutex<Vec<Seen>>) {
    let seen = read(&mut stream).await;
    log.lock().unwrap().push(seen.clone());
    match reply(&seen) {
        Reply::Write(text) => {
            stream.write_all(text.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
        Reply::Reset(text) => {
            stream.write_all(text.as_bytes()).await.unwrap();
            stream.set_zero_linger().unwrap();
        }
        Reply::Hang => {
            // Ends when the client gives up.
            let _ = stream.read(&mut [0]).await;
        }
    }
}

async fn read(stream: &mut TcpStream) -> Seen {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break String::from_utf8(bytes.drain(..end + 4).collect()).unwrap();
        }
        assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "a request without an end");
    };
    let mut lines = head.trim_end().lines();
    let line = lines.next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
    let headers = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut seen = Seen { line, headers, body: String::new() };
    let length = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    while bytes.len() < length {
        assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "a body without an end");
    }
    seen.body = String::from_utf8(bytes).unwrap();
    seen
}

//! Clients that mean harm, or know no better: each opens connections to a listener again and again until told to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// What an attacker does with a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attack {
    /// Says nothing.
    Idle,
    /// Never ends its head.
    HalfHead,
    /// Announces a body and sends half of it.
    HalfBody,
    /// Sends a head, a byte at a time.
    Drip,
    /// Sends a hundred requests at once and reads no answer.
    Pipelined,
    /// Sends a header of a megabyte.
    HugeHeader,
    /// Sends chunks without end.
    EndlessChunks,
    /// Ends its lines with a line feed alone.
    BareLf,
    /// Gives two lengths.
    TwoLengths,
    /// Gives a length and chunks.
    LengthAndChunks,
    /// Names the whole address, as to a proxy.
    AbsoluteForm,
    /// Asks for a tunnel.
    Connect,
    /// Speaks HTTP/2.
    Http2,
    /// Speaks TLS.
    Tls,
    /// Sends bytes without sense.
    Noise,
}

impl Attack {
    /// Every one of them.
    pub(crate) const ALL: [Self; 15] = [
        Self::Idle,
        Self::HalfHead,
        Self::HalfBody,
        Self::Drip,
        Self::Pipelined,
        Self::HugeHeader,
        Self::EndlessChunks,
        Self::BareLf,
        Self::TwoLengths,
        Self::LengthAndChunks,
        Self::AbsoluteForm,
        Self::Connect,
        Self::Http2,
        Self::Tls,
        Self::Noise,
    ];

    /// What it sends first.
    pub(crate) fn opening(self) -> Vec<u8> {
        const HEAD: &str = "POST /webhooks/discollab HTTP/1.1\r\nhost: votes\r\nauthorization: Bearer nobody\r\n";
        match self {
            Self::Idle => Vec::new(),
            Self::HalfHead | Self::Drip => HEAD.into(),
            Self::HalfBody => format!("{HEAD}content-length: 1000\r\n\r\n{{\"guild_id\":").into(),
            Self::Pipelined => "GET /nothing HTTP/1.1\r\nhost: votes\r\n\r\n".repeat(100).into(),
            Self::HugeHeader => format!("{HEAD}x-filling: {}\r\n\r\n", "x".repeat(1 << 20)).into(),
            Self::EndlessChunks => format!("{HEAD}transfer-encoding: chunked\r\n\r\n").into(),
            Self::BareLf => "POST /webhooks/discollab HTTP/1.1\nhost: votes\ncontent-length: 2\n\n{}".into(),
            Self::TwoLengths => format!("{HEAD}content-length: 2\r\ncontent-length: 60\r\n\r\n{{}}").into(),
            Self::LengthAndChunks => {
                format!("{HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n").into()
            }
            Self::AbsoluteForm => {
                "POST http://elsewhere.example/webhooks/discollab HTTP/1.1\r\nhost: elsewhere.example\r\ncontent-length: 2\r\n\r\n{}".into()
            }
            Self::Connect => "CONNECT elsewhere.example:443 HTTP/1.1\r\nhost: elsewhere.example:443\r\n\r\n".into(),
            Self::Http2 => b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0".to_vec(),
            Self::Tls => {
                let mut hello = vec![0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3];
                hello.extend((0..197).map(|byte: u8| byte.wrapping_mul(37)));
                hello
            }
            Self::Noise => (0..2_000_u32).map(|at| at.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect(),
        }
    }

    /// Does it once, until the listener ends the connection or `patience` has passed.
    async fn strike(self, address: SocketAddr, patience: Duration, seen: &Seen) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(address).await?;
        seen.connections.fetch_add(1, Ordering::Relaxed);
        let opening = self.opening();
        let struck = async {
            match self {
                Self::Drip => {
                    for byte in opening {
                        stream.write_all(&[byte]).await?;
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                }
                Self::EndlessChunks => {
                    stream.write_all(&opening).await?;
                    loop {
                        stream.write_all(b"400\r\n").await?;
                        stream.write_all(&[b'x'; 0x400]).await?;
                        stream.write_all(b"\r\n").await?;
                    }
                }
                _ => stream.write_all(&opening).await?,
            }
            if self == Self::Pipelined {
                // It is in no hurry to hear the answers.
                tokio::time::sleep(Duration::from_millis(50)).await;
                return Ok(());
            }
            let mut answer = [0; 512];
            loop {
                let read = stream.read(&mut answer).await?;
                if read == 0 {
                    return Ok(());
                }
                if answer.starts_with(b"HTTP/1.1 5") {
                    seen.server_errors.fetch_add(1, Ordering::Relaxed);
                }
            }
        };
        tokio::time::timeout(patience, struck).await.unwrap_or(Ok(()))
    }
}

/// What attackers have seen.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Connections that were opened.
    pub(crate) connections: AtomicU64,
    /// Answers of the kind 5xx.
    pub(crate) server_errors: AtomicU64,
}

/// Attackers at work.
pub(crate) struct Attackers {
    stop: Arc<AtomicBool>,
    /// What they have seen so far.
    pub(crate) seen: Arc<Seen>,
    tasks: JoinSet<()>,
}

impl Attackers {
    /// `each` of every kind, and `idle` that only hold a connection.
    pub(crate) fn start(address: SocketAddr, each: usize, idle: usize) -> Self {
        let (stop, seen) = (Arc::new(AtomicBool::new(false)), Arc::<Seen>::default());
        let mut tasks = JoinSet::new();
        let kinds = Attack::ALL.into_iter().flat_map(|attack| std::iter::repeat_n(attack, each));
        for attack in kinds.chain(std::iter::repeat_n(Attack::Idle, idle)) {
            let (stop, seen) = (Arc::clone(&stop), Arc::clone(&seen));
            tasks.spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    // A refused or broken connection is what an attacker must expect.
                    let _ = attack.strike(address, Duration::from_millis(500), &seen).await;
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            });
        }
        Self { stop, seen, tasks }
    }

    /// Ends them.
    pub(crate) async fn stop(mut self) -> Arc<Seen> {
        self.stop.store(true, Ordering::Relaxed);
        while self.tasks.join_next().await.is_some() {}
        self.seen
    }
}

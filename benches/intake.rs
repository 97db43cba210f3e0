//! How many votes a second are acknowledged, beside what a listener that stores nothing and one commit per vote reach in
//! the same run. `cargo bench --bench intake`; `VOTIVE_BENCH_SECONDS` sets how long each measurement takes (5).

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a report for a person; a failure ends it")]

use std::convert::Infallible;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::{Db, Intake, ListingChange, NewListing, Settled};
use votive::listener::Door;
use votive::sites::Site;
use votive::timings::Timings;
use votive::vote::{ChannelId, GuildId, Reading, Subject, Token, TokenHash};

const CONNECTIONS: u64 = 64;
const LISTINGS: u64 = 50;
const VOTERS: u64 = 20_000;

fn token(listing: u64) -> Token {
    Token::from_random([u8::try_from(listing).unwrap(); 32])
}

fn guild(listing: u64) -> GuildId {
    GuildId::trusted(1_000_000_000_000_000_000 + i64::try_from(listing).unwrap())
}

/// The `n`th vote of the run, as Discollab's newest generation sends it; no two are duplicates. Every voter has one listing
/// that they vote for again and again.
fn request(n: u64, start_ms: i64) -> Vec<u8> {
    let voter = (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) % VOTERS;
    let listing = voter % LISTINGS;
    let at = jiff::Timestamp::from_millisecond(start_ms + i64::try_from(n % 60_000).unwrap()).unwrap();
    let body = format!(
        r#"{{"guild_id":"{}","user_id":"{}","username":"voter {}","voted_on_iso":"{at}","vote_again":43200,"times_voted":{n},"is_test":false}}"#,
        guild(listing).get(),
        2_000_000_000_000_000_000 + voter,
        voter,
    );
    format!(
        "POST /webhooks/discollab HTTP/1.1\r\nhost: votes\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        token(listing).reveal(),
        body.len()
    )
    .into_bytes()
}

/// Keeps 64 connections busy for `time`; returns votes that were answered 200, a second.
fn load(address: SocketAddr, numbers: &Arc<AtomicU64>, time: Duration) -> f64 {
    let (numbers, start_ms) = (Arc::clone(numbers), Clock::system().now().0 - 60_000);
    // A thread and a runtime of its own: the sender's work is not the server's.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let answered = Arc::new(AtomicU64::new(0));
            let begun = Instant::now();
            let mut tasks = tokio::task::JoinSet::new();
            for _ in 0..CONNECTIONS {
                let (numbers, answered) = (Arc::clone(&numbers), Arc::clone(&answered));
                tasks.spawn(async move {
                    let mut stream = TcpStream::connect(address).await.unwrap();
                    stream.set_nodelay(true).unwrap();
                    let mut buffer = vec![0; 4096];
                    while begun.elapsed() < time {
                        let request = request(numbers.fetch_add(1, Ordering::Relaxed), start_ms);
                        stream.write_all(&request).await.unwrap();
                        let read = stream.read(&mut buffer).await.unwrap();
                        assert!(
                            buffer[..read].starts_with(b"HTTP/1.1 200"),
                            "{}",
                            String::from_utf8_lossy(&buffer[..read])
                        );
                        answered.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
            while let Some(ended) = tasks.join_next().await {
                ended.unwrap();
            }
            rate(answered.load(Ordering::Relaxed), begun.elapsed())
        })
    })
    .join()
    .unwrap()
}

#[allow(clippy::cast_precision_loss, reason = "counts of a few seconds")]
fn rate(count: u64, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}

/// A listener that reads a delivery as Votive does and answers without storing it; with `intake`, it stores one vote at a time.
async fn plain_listener(intake: Option<Intake>, stop: CancellationToken) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let alone = Arc::new(tokio::sync::Mutex::new(()));
    tokio::spawn(async move {
        loop {
            let stream = tokio::select! {
                () = stop.cancelled() => return,
                accepted = listener.accept() => accepted.unwrap().0,
            };
            stream.set_nodelay(true).unwrap();
            let (intake, alone) = (intake.clone(), Arc::clone(&alone));
            let service = service_fn(move |request: Request<Incoming>| {
                let (intake, alone) = (intake.clone(), Arc::clone(&alone));
                async move {
                    let hash = TokenHash::of(&request.headers()["authorization"].as_bytes()[7..]);
                    let body = request.into_body().collect().await.unwrap().to_bytes();
                    let now = Clock::system().now();
                    match intake {
                        None => {
                            let subject: serde_json::Value = serde_json::from_slice(&body).unwrap();
                            let id = subject["guild_id"].as_str().unwrap().parse().unwrap();
                            assert!(Site::Discollab.read(&body, Subject::Server(id), now).is_ok());
                        }
                        Some(intake) => {
                            let owner = intake.owner_of(&hash, now).await.unwrap().unwrap();
                            let Ok(Reading::Vote(vote)) = owner.site.read(&body, owner.subject, now) else {
                                panic!("not a vote")
                            };
                            // Only one vote is ever in the line, so each has a commit of its own.
                            let _alone = alone.lock().await;
                            intake.vote(&owner, vote, body, now).await.unwrap();
                        }
                    }
                    Ok::<_, Infallible>(Response::new(Full::new(Bytes::from_static(br#"{"status":"recorded"}"#))))
                }
            });
            tokio::spawn(async move {
                let _ =
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    address
}

async fn database(folder: &Path, name: &str) -> Db {
    let db = Db::open(&DbPath::file(folder.join(name)), &Clock::system()).await.unwrap();
    for listing in 0..LISTINGS {
        let change =
            ListingChange { channel: Some(ChannelId::new(77 + i64::try_from(listing).unwrap())), vote_url: None };
        let guild = guild(listing);
        let subject = Subject::Server(guild);
        db.set_up(NewListing { guild, site: Site::Discollab, subject, change, token: token(listing).hash() })
            .await
            .unwrap();
    }
    db
}

/// The median time of a 4 KiB append with `fdatasync`.
fn fsync_time(folder: &Path) -> Duration {
    let mut file = OpenOptions::new().create(true).append(true).open(folder.join("fsync")).unwrap();
    let mut times: Vec<_> = (0..200)
        .map(|_| {
            let begun = Instant::now();
            file.write_all(&[7; 4096]).unwrap();
            file.sync_data().unwrap();
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

struct Stored {
    rate: f64,
    commits: f64,
    settled_while: f64,
    settle_alone: f64,
}

async fn settled(db: &Db) -> i64 {
    db.settled_until().await.unwrap()
}

/// The real listener with settle beside it; afterwards what settle does on its own with what is left and a refill.
async fn stored(folder: &Path, numbers: Arc<AtomicU64>, time: Duration) -> Stored {
    let db = database(folder, "votes.db").await;
    let stop = CancellationToken::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let intake = Intake::new(db.clone());
    let served = tokio::spawn(votive::listener::serve(
        Door::plain(listener),
        intake,
        Clock::system(),
        Timings::default(),
        stop.clone(),
    ));
    let settle_stop = CancellationToken::new();
    let settling = tokio::spawn(votive::worker::settle(db.clone(), Timings::default(), settle_stop.clone()));
    let (before, begun) = (*db.appended().borrow(), Instant::now());
    let acknowledged = {
        let numbers = Arc::clone(&numbers);
        tokio::task::spawn_blocking(move || load(address, &numbers, time)).await.unwrap()
    };
    let took = begun.elapsed();
    let settled_while = rate(settled(&db).await.unsigned_abs(), took);
    let commits = rate(*db.appended().borrow() - before, took);
    settle_stop.cancel();
    settling.await.unwrap();
    // Without settle for a while, so that there is something to settle alone.
    tokio::task::spawn_blocking(move || load(address, &numbers, time / 2)).await.unwrap();
    stop.cancel();
    served.await.unwrap();
    let (mut entries, begun) = (0, Instant::now());
    while let Settled::Batch(batch) = db.settle_batch().await.unwrap() {
        entries += batch.entries as u64;
    }
    let settle_alone = rate(entries, begun.elapsed());
    db.close().await;
    Stored { rate: acknowledged, commits, settled_while, settle_alone }
}

fn main() {
    let seconds = std::env::var("VOTIVE_BENCH_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(5);
    let time = Duration::from_secs(seconds);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let numbers = Arc::new(AtomicU64::new(0));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();

    let fsync = fsync_time(folder.path());
    let nothing = runtime.block_on(async {
        let stop = CancellationToken::new();
        let address = plain_listener(None, stop.clone()).await;
        let numbers = Arc::clone(&numbers);
        let rate = tokio::task::spawn_blocking(move || load(address, &numbers, time)).await.unwrap();
        stop.cancel();
        rate
    });
    let single = runtime.block_on(async {
        let db = database(folder.path(), "single.db").await;
        let stop = CancellationToken::new();
        let address = plain_listener(Some(Intake::new(db.clone())), stop.clone()).await;
        let numbers = Arc::clone(&numbers);
        let rate = tokio::task::spawn_blocking(move || load(address, &numbers, time)).await.unwrap();
        stop.cancel();
        db.close().await;
        rate
    });
    let stored = runtime.block_on(stored(folder.path(), Arc::clone(&numbers), time));

    println!(
        "64 connections over loopback, {LISTINGS} listings, {VOTERS} voters, {seconds} s each; ratios are to a listener that stores nothing"
    );
    println!("{:<44}{:>10}  {:>6}", "", "votes/s", "ratio");
    let row = |what: &str, rate: f64| println!("{what:<44}{rate:>10.0}  {:>6.3}", rate / nothing);
    row("nothing stored", nothing);
    row("stored, shared commits, settle beside it", stored.rate);
    row("  settled meanwhile", stored.settled_while);
    row("stored, one commit per vote, no settle", single);
    row("settle alone", stored.settle_alone);
    println!();
    println!("shared commits against one commit per vote  {:.1} times", stored.rate / single);
    println!("one fsync                                   {:.2} ms", fsync.as_secs_f64() * 1e3);
    println!("votes a commit                              {:.1}", stored.rate / stored.commits);
    println!("time a commit                               {:.2} ms, of which one fsync", 1e3 / stored.commits);
    // Two cores do all three at once, so the parts are what each takes when nothing else runs, not a sum.
    println!("time a vote                                 {:.0} µs, beside", 1e6 / stored.rate);
    println!("  HTTP and reading alone                    {:.0} µs", 1e6 / nothing);
    println!("  settling alone                            {:.0} µs", 1e6 / stored.settle_alone);
    println!("  appending and committing, one by one      {:.0} µs", 1e6 / single - 1e6 / nothing);
}

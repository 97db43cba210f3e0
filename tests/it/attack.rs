//! Attackers at the listener: everybody else is served meanwhile.
//!
//! `VOTIVE_LONG=1` holds five thousand idle connections instead of three hundred.

use std::sync::atomic::Ordering;
use std::time::Duration;

use discord_stand_in::Setup;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::attackers::{Attack, Attackers};
use crate::process::Served;
use crate::world::World;

/// The most memory that the process may have used, in KiB: an unoptimised build, its pages of the database included.
const MEMORY_KIB: u64 = 300 * 1024;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn votes_are_answered_while_the_listener_is_attacked() {
    let long = std::env::var_os("VOTIVE_LONG").is_some();
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.stop().await;
    let mut served = Served::start(&world.discord, &world.settings().db).await;
    let attackers = Attackers::start(served.address, 6, if long { 5_000 } else { 300 });
    let url = format!("http://{}/webhooks/discollab", served.address);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for number in 1..=200 {
        let vote = world.delivery_now(world.ada, "ada", number).to_string();
        // A sender's connection that has waited may give way to others: the sender opens another, as every client does.
        let send =
            || http.post(&url).bearer_auth(token.reveal()).body(vote.clone()).timeout(Duration::from_secs(10)).send();
        let answer = match send().await {
            Ok(answer) => answer,
            Err(_) => send().await.unwrap(),
        };
        assert_eq!(answer.status(), 200);
    }
    let seen = attackers.stop().await;
    assert!(seen.connections.load(Ordering::Relaxed) > 300);
    assert_eq!(seen.server_errors.load(Ordering::Relaxed), 0);
    if let Some(used) = served.peak_memory_kib() {
        assert!(used < MEMORY_KIB, "{used} KiB");
    }
    let (status, log) = served.stop_by("TERM").await;
    assert_eq!(status.code(), Some(0), "{log:#?}");
    assert!(!log.iter().any(|line| line.contains("panicked")), "{log:#?}");
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 200);
}

/// The first line of what is answered to these bytes; empty where nothing is.
async fn answered(world: &World, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await.expect("it ends");
    String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn what_is_no_request_is_refused_and_never_blamed_on_the_server() {
    let world = World::started().await;
    for (attack, expected) in [
        (Attack::Idle, ""),
        (Attack::HalfHead, ""),
        (Attack::HalfBody, "HTTP/1.1 401 Unauthorized"),
        (Attack::BareLf, "HTTP/1.1 401 Unauthorized"),
        (Attack::TwoLengths, "HTTP/1.1 400 Bad Request"),
        (Attack::AbsoluteForm, "HTTP/1.1 401 Unauthorized"),
        (Attack::Connect, "HTTP/1.1 404 Not Found"),
        (Attack::Tls, "HTTP/1.1 400 Bad Request"),
        (Attack::Noise, "HTTP/1.1 400 Bad Request"),
    ] {
        assert_eq!(answered(&world, &attack.opening()).await, expected, "{attack:?}");
    }
    assert!(answered(&world, &Attack::HugeHeader.opening()).await.starts_with("HTTP/1.1 431"));
    for attack in [Attack::Http2, Attack::LengthAndChunks] {
        let line = answered(&world, &attack.opening()).await;
        assert!(line.is_empty() || line.starts_with("HTTP/1.1 4"), "{attack:?}: {line}");
    }
    world.finish().await;
}

#[tokio::test]
async fn nothing_tells_a_stranger_whether_a_listing_exists() {
    let (world, _token) = World::with_listing().await;
    let existing = world.delivery(world.ada, "ada", 1);
    let mut missing = existing.clone();
    missing["guild_id"] = serde_json::json!("123456789012345678");
    let mut answers = Vec::new();
    for authorization in [None, Some("Bearer wrong"), Some("wrong"), Some("Bearer "), Some("Basic d3Jvbmc=")] {
        for body in [existing.to_string(), missing.to_string(), "garbage".to_owned(), String::new()] {
            let answer = world.post(authorization, body).await;
            let headers: Vec<_> = answer
                .headers
                .iter()
                .filter(|(name, _)| *name != "date")
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            answers.push((answer.status, headers, answer.body));
        }
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:#?}");
    assert_eq!(answers[0].0, 401);
    world.finish().await;
}

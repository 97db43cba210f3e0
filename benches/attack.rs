//! How long a well-behaved sender waits for the answers to its votes, with attackers at the listener and without.
//! `cargo bench --bench attack`; `VOTIVE_BENCH_SECONDS` sets how long each measurement takes (5).

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a report for a person; a failure ends it")]

#[path = "../tests/it/attackers.rs"]
mod attackers;

use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::{Db, Intake, ListingChange, NewListing};
use votive::listener::Door;
use votive::sites::Site;
use votive::timings::Timings;
use votive::vote::{GuildId, Subject, Token};

use self::attackers::Attackers;

const GUILD: i64 = 1_000_000_000_000_000_000;
/// Attackers of each kind, and those that only hold a connection; together more than the listener keeps open.
const EACH: usize = 8;
const IDLE: usize = 1_500;

/// Votes one after the other for `time`; how long each took, shortest first.
fn waits(address: SocketAddr, token: &Token, first: u64, time: Duration) -> Vec<Duration> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("http://{address}/webhooks/discollab");
        let (mut waits, begun) = (Vec::new(), Instant::now());
        for number in first.. {
            if begun.elapsed() > time {
                break;
            }
            let body = format!(
                r#"{{"guild_id":"{GUILD}","user_id":"2000000000000000000","voted_on_iso":"{}","times_voted":{number}}}"#,
                jiff::Timestamp::now()
            );
            let asked = Instant::now();
            loop {
                let sent = http.post(&url).bearer_auth(token.reveal()).body(body.clone()).send().await;
                // A connection that gave way to others is opened anew; the wait counts in full.
                if let Ok(answer) = sent {
                    assert_eq!(answer.status(), 200);
                    break;
                }
            }
            waits.push(asked.elapsed());
        }
        waits.sort_unstable();
        waits
    })
}

fn report(what: &str, waits: &[Duration]) {
    let at = |share: usize| waits[(waits.len() - 1) * share / 1_000].as_secs_f64() * 1e3;
    println!("{what:<20}{:>9}{:>12.2}{:>12.2}{:>12.2}{:>12.2}", waits.len(), at(500), at(950), at(990), at(1_000));
}

fn main() {
    let seconds = std::env::var("VOTIVE_BENCH_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(5);
    let time = Duration::from_secs(seconds);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let enemies = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let token = Token::from_random([7; 32]);

    let stop = CancellationToken::new();
    let (address, db) = runtime.block_on(async {
        let db = Db::open(&DbPath::file(folder.path().join("votes.db")), &Clock::system()).await.unwrap();
        let guild = GuildId::trusted(GUILD);
        let (subject, change) = (Subject::Server(guild), ListingChange::default());
        db.set_up(NewListing { guild, site: Site::Discollab, subject, change, token: token.hash() }).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (intake, stop) = (Intake::new(db.clone()), stop.clone());
        tokio::spawn(votive::listener::serve(Door::plain(listener), intake, Clock::system(), Timings::default(), stop));
        (address, db)
    });

    println!("one sender, {seconds} s each; attackers: {EACH} of each kind and {IDLE} idle connections; times in ms");
    println!("{:<20}{:>9}{:>12}{:>12}{:>12}{:>12}", "", "votes", "median", "95 %", "99 %", "longest");
    let alone = waits(address, &token, 1, time);
    report("alone", &alone);
    let attack = enemies.block_on(async { Attackers::start(address, EACH, IDLE) });
    let attacked = waits(address, &token, 1 << 32, time);
    let seen = enemies.block_on(attack.stop());
    report("attacked", &attacked);
    println!();
    println!("connections by attackers  {}", seen.connections.load(Ordering::Relaxed));
    println!("answers of theirs in 5xx  {}", seen.server_errors.load(Ordering::Relaxed));
    let median = |waits: &[Duration]| waits[waits.len() / 2].as_secs_f64();
    println!("median, attacked to alone {:.1} times", median(&attacked) / median(&alone));
    stop.cancel();
    runtime.block_on(db.close());
}

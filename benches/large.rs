//! How long a large database takes to start, back up, check, rebuild, delete what is old and delete a server, and how long votes wait
//! meanwhile. `cargo bench --bench large`;
//! `VOTIVE_BENCH_VOTES` sets how many votes it holds (100,000), a year's worth, one voter in fifty of them;
//! half of them are for one listing, whose server is deleted at the end.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a report for a person; a failure ends it")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use tokio_util::sync::CancellationToken;
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::{self, Db, IfThere, Intake, ListingChange, NewListing, Settled};
use votive::sites::Site;
use votive::timings::Timings;
use votive::vote::{Delivery, GuildId, Subject, Token, UnixMs, UserId};

/// Votes that one statement makes.
const CHUNK: i64 = 1_000_000;
const DAY_MS: i64 = 86_400_000;
/// Of more votes not all state is lost: it would take most of an hour to make it again.
const MOST_LOST: i64 = 1_000_000;
/// Of more votes the state is made by a few statements over all of them; `checked` holds it against the fold.
const MOST_SETTLED: i64 = 2_000_000;

/// What settle makes of these entries.
const STATE: [&str; 9] = [
    "INSERT INTO voters (guild_id, voter_id, name, total, reached_entry, last_ms, streak, best_streak, streak_from_ms, streak_next_ms,
                         streak_until_ms, first_ms)
     SELECT l.guild_id, e.voter_id, e.name, count(*), max(e.entry_id), max(e.at_ms), 1, 1, max(e.at_ms), max(e.vote_again_ms),
            max(e.vote_again_ms) + 86400000, min(e.at_ms)
     FROM entries AS e JOIN listings AS l USING (listing_id) GROUP BY 1, 2",
    "INSERT INTO listing_voters (listing_id, voter_id, total, reached_entry, last_ms, again_ms, first_ms)
     SELECT listing_id, voter_id, count(*), max(entry_id), max(at_ms), max(vote_again_ms), min(at_ms) FROM entries GROUP BY 1, 2",
    "CREATE TEMP TABLE days AS SELECT listing_id, local_day, voter_id, count(*) AS votes, max(entry_id) AS reached FROM entries GROUP BY 1, 2, 3",
    "CREATE TEMP TABLE periods AS
     SELECT listing_id, 'day' AS period, local_day AS first_day, voter_id, votes, reached FROM days
     UNION ALL SELECT listing_id, 'week', local_day - (local_day + 3) % 7, voter_id, sum(votes), max(reached) FROM days GROUP BY 1, 3, 4
     UNION ALL SELECT listing_id, 'month', unixepoch(local_day * 86400, 'unixepoch', 'start of month') / 86400, voter_id, sum(votes), max(reached)
               FROM days GROUP BY 1, 3, 4",
    "INSERT INTO boards (guild_id, listing_id, period, first_day)
     SELECT l.guild_id, 0, p.period, p.first_day FROM periods AS p JOIN listings AS l USING (listing_id)
     UNION SELECT l.guild_id, listing_id, p.period, p.first_day FROM periods AS p JOIN listings AS l USING (listing_id)",
    "INSERT INTO tallies (board_id, voter_id, votes, reached_entry)
     SELECT b.board_id, p.voter_id, p.votes, p.reached
     FROM periods AS p JOIN listings AS l USING (listing_id)
     JOIN boards AS b ON b.guild_id = l.guild_id AND b.listing_id IN (0, p.listing_id) AND b.period = p.period AND b.first_day = p.first_day
     ORDER BY 1, 2",
    "INSERT INTO vote_streaks (entry_id, streak, frozen) SELECT entry_id, 1, 0 FROM entries",
    "INSERT INTO vote_counts (listing_id, quarter, votes) SELECT listing_id, at_ms / 900000, count(*) FROM entries GROUP BY 1, 2",
    "UPDATE settlement SET entry_id = (SELECT max(entry_id) FROM entries)",
];

/// Entry `?1 + 1` to `?2`, in the order of their instants, the voters in turn, each at their one listing: once in a week, so that no streak
/// grows.
const FILL: &str = "WITH RECURSIVE n (n) AS (SELECT ?1 + 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?2),
     vote (n, voter, at_ms) AS (
         SELECT n, n % ?3, ?5 + n * (365 * 86400000 / ?6) FROM n)
 INSERT INTO entries (entry_id, listing_id, voter_id, at_ms, local_day, received_ms, claimed_ms, times_voted, vote_again_ms, token_id, name)
 SELECT n, iif(voter % 2, ?4, 1 + voter % ?4), 2000000000000000000 + voter, at_ms, at_ms / 86400000, at_ms, at_ms, n, at_ms + 43200000,
        1 + voter % ?4, 'voter ' || voter
 FROM vote";

/// Of the last sixty days, half of them too old to be kept.
const BODIES: &str = "INSERT INTO bodies SELECT entry_id, zeroblob(180) FROM entries WHERE received_ms > ?1";

/// A message for every ten votes of that time, in the servers in turn.
const SENDS: &str =
    "INSERT INTO sends (guild_id, channel_id, kind, body, marker, state, created_ms, next_ms, message_id, ended_ms)
 SELECT 1000000000000000000 + listing_id, listing_id, 'thanks', printf('%1500s', ''), 'marker ' || entry_id, 'sent', received_ms, received_ms,
        entry_id, received_ms
 FROM entries WHERE received_ms > ?1 AND entry_id % 10 = 0";
const SEND_VOTES: &str = "INSERT INTO send_votes
 SELECT e.entry_id, s.send_id, 1, 1 FROM sends AS s JOIN entries AS e ON e.entry_id > s.message_id - 10 AND e.entry_id <= s.message_id";
/// Role checks and grants of everybody who ever voted.
const ROLE_CHECKS: &str = "INSERT INTO role_checks (guild_id, voter_id) SELECT guild_id, voter_id FROM voters";
const GRANTS: &str = "INSERT INTO grants (guild_id, voter_id, role_id, state, since_ms)
 SELECT guild_id, voter_id, 1, 'given', 0 FROM voters";

struct Size {
    votes: i64,
    voters: i64,
    listings: i64,
}

async fn open(path: &DbPath) -> Db {
    Db::open(path, &Clock::system()).await.unwrap()
}

async fn fill(path: &DbPath, size: &Size) {
    let db = open(path).await;
    for number in 1..=size.listings {
        let guild = GuildId::trusted(1_000_000_000_000_000_000 + number);
        let new = NewListing {
            guild,
            site: Site::Discollab,
            subject: Subject::Server(guild),
            // Nobody is thanked: what is measured is totals and boards.
            change: ListingChange::default(),
            token: token(number).hash(),
        };
        db.set_up(new).await.unwrap();
    }
    db.close().await;
    let options = SqliteConnectOptions::new().filename(path.path()).synchronous(SqliteSynchronous::Off);
    let mut connection = options.pragma("cache_size", "-262144").connect().await.unwrap();
    let now = Clock::system().now().0;
    let mut from = 0;
    while from < size.votes {
        let until = (from + CHUNK).min(size.votes);
        let fill = sqlx::query(FILL).bind(from).bind(until).bind(size.voters).bind(size.listings);
        fill.bind(now - 365 * DAY_MS).bind(size.votes).execute(&mut connection).await.unwrap();
        from = until;
    }
    for sql in [BODIES, SENDS] {
        sqlx::query(sql).bind(now - 60 * DAY_MS).execute(&mut connection).await.unwrap();
    }
    sqlx::query(SEND_VOTES).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// State for all entries, whose cursor then stands at the last.
async fn fill_state(path: &DbPath) {
    let options = SqliteConnectOptions::new().filename(path.path()).synchronous(SqliteSynchronous::Off);
    let mut connection = options.pragma("cache_size", "-262144").connect().await.unwrap();
    for sql in STATE {
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

fn token(listing: i64) -> Token {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&listing.to_be_bytes());
    Token::from_random(bytes)
}

/// Votes that come one after the other, and the longest that one of them waited.
struct Voting {
    stop: Arc<AtomicBool>,
    task: tokio::task::JoinHandle<Duration>,
}

impl Voting {
    async fn start(db: &Db, numbers: &Arc<AtomicI64>) -> Self {
        let intake = Intake::new(db.clone());
        let owner = intake.owner_of(&token(1).hash(), Clock::system().now()).await.unwrap().unwrap();
        let (stop, numbers) = (Arc::<AtomicBool>::default(), Arc::clone(numbers));
        let stopped = Arc::clone(&stop);
        let task = tokio::spawn(async move {
            let mut longest = Duration::ZERO;
            while !stopped.load(Ordering::Relaxed) {
                let (number, now) = (numbers.fetch_add(1, Ordering::Relaxed), Clock::system().now());
                let voter = UserId::trusted(3_000_000_000_000_000_000 + number % 1000);
                let at = UnixMs(now.0);
                let delivery = Delivery {
                    voter,
                    name: Some("somebody".to_owned()),
                    claimed: Some(at),
                    at,
                    vote_again: None,
                    times_voted: Some(number),
                };
                let begun = Instant::now();
                intake.vote(&owner, delivery, Bytes::from_static(b"{}"), now).await.unwrap();
                longest = longest.max(begun.elapsed());
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            longest
        });
        Self { stop, task }
    }

    async fn end(self) -> Duration {
        self.stop.store(true, Ordering::Relaxed);
        self.task.await.unwrap()
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

#[allow(clippy::cast_precision_loss, reason = "counts of a bench")]
fn rate(count: i64, time: Duration) -> String {
    format!("{:.0} a second", count as f64 / time.as_secs_f64())
}

fn row(what: &str, time: Duration, more: &str) {
    println!("{what:<38}{:>12}  {more}", seconds(time));
}

/// Times something beside votes.
async fn beside_votes<T>(
    what: &str,
    db: &Db,
    numbers: &Arc<AtomicI64>,
    work: impl Future<Output = T>,
    more: impl FnOnce(&T, Duration) -> String,
) {
    let voting = Voting::start(db, numbers).await;
    let begun = Instant::now();
    let made = work.await;
    let took = begun.elapsed();
    let longest = voting.end().await;
    let more = more(&made, took);
    row(what, took, &format!("{more}; the slowest vote took {} ms", longest.as_millis()));
}

async fn measure(folder: &Path, size: &Size) {
    let path = DbPath::file(folder.join("votive.db"));
    let begun = Instant::now();
    fill(&path, size).await;
    row("filled", begun.elapsed(), "");

    if size.votes > MOST_SETTLED {
        let begun = Instant::now();
        fill_state(&path).await;
        row("filled with state", begun.elapsed(), "");
    }
    let db = open(&path).await;
    let begun = Instant::now();
    while let Settled::Batch(_) = db.settle_batch().await.unwrap() {}
    if size.votes <= MOST_SETTLED {
        row("settled", begun.elapsed(), &rate(size.votes, begun.elapsed()));
    }
    let begun = Instant::now();
    db.close().await;
    row("closed", begun.elapsed(), "");

    let begun = Instant::now();
    let db = open(&path).await;
    assert!(Intake::new(db.clone()).can_store().await && db.is_settled().await.unwrap());
    let bytes = std::fs::metadata(path.path()).unwrap().len();
    row("started, a vote could be stored", begun.elapsed(), &format!("{} MiB", bytes >> 20));

    let stop = CancellationToken::new();
    let settling = tokio::spawn(votive::worker::settle(db.clone(), Timings::default(), stop.clone()));
    let numbers = Arc::new(AtomicI64::new(1));
    let copy = folder.join("backup.db");
    let backup = db::backup(&path, &copy, IfThere::Refuse, &|_| {});
    beside_votes("backed up and checked", &db, &numbers, backup, |made, _| {
        format!("{} MiB", made.as_ref().unwrap().bytes >> 20)
    })
    .await;
    std::fs::remove_file(&copy).unwrap();
    beside_votes("checked", &db, &numbers, db::inspect(&path, &|_| {}), |found, _| {
        let wrong = &found.as_ref().unwrap().wrong;
        assert!(wrong.is_empty(), "{wrong:?}");
        String::new()
    })
    .await;
    beside_votes("rebuilt, nothing to put right", &db, &numbers, db.rebuild(&|_| {}), |found, took| {
        assert_eq!(found.as_ref().unwrap().rows(), 0);
        rate(size.votes, took)
    })
    .await;
    if size.votes <= MOST_LOST {
        lose_state(&path).await;
        beside_votes("rebuilt, everything lost", &db, &numbers, db.rebuild(&|_| {}), |found, took| {
            let rows = found.as_ref().unwrap().rows();
            format!("{}, {rows} rows", rate(size.votes, took))
        })
        .await;
        assert_eq!(db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    }
    stop.cancel();
    settling.await.unwrap();
    beside_votes("deleted what is too old", &db, &numbers, db.delete_expired(), |deleted, _| {
        format!("{} rows", deleted.as_ref().unwrap())
    })
    .await;
    delete_a_server(&path, &db, &numbers, size).await;
    db.close().await;
}

/// Deletes the server that has half of all votes.
async fn delete_a_server(path: &DbPath, db: &Db, numbers: &Arc<AtomicI64>, size: &Size) {
    change(path, &[ROLE_CHECKS, GRANTS]).await;
    let guild = GuildId::trusted(1_000_000_000_000_000_000 + size.listings);
    db.bot_removed(guild).await.unwrap();
    // A month ago.
    change(path, &["UPDATE removals SET gone_ms = 0"]).await;
    assert!(db.begin_deletion(guild).await.unwrap());
    beside_votes("a server's deletion", db, numbers, db.delete_server(guild), |deleted, _| {
        format!("{} rows", deleted.as_ref().unwrap())
    })
    .await;
}

async fn lose_state(path: &DbPath) {
    change(
        path,
        &[
            "DELETE FROM voters",
            "DELETE FROM listing_voters",
            "DELETE FROM tallies",
            "DELETE FROM vote_streaks",
            "DELETE FROM vote_counts",
        ],
    )
    .await;
}

async fn change(path: &DbPath, statements: &[&'static str]) {
    let options = SqliteConnectOptions::new().filename(path.path()).busy_timeout(Duration::from_mins(1));
    let mut connection = options.connect().await.unwrap();
    for sql in statements {
        sqlx::query(*sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

fn main() {
    let votes = std::env::var("VOTIVE_BENCH_VOTES").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let size = Size { votes, voters: (votes / 50).max(1), listings: (votes / 10_000).clamp(10, 1000) };
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    println!("{votes} votes of a year, {} voters, {} listings", size.voters, size.listings);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(measure(folder.path(), &size));
}

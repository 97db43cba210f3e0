//! The process killed at any instruction: no vote that was answered 200 is lost, nothing is done twice, nothing is stuck.
//!
//! `VOTIVE_LONG=1` kills a thousand times instead of twenty-five.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use discord_stand_in::{Discord, Id, Rate, Setup, Timings};
use rand::RngExt as _;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use tokio::sync::watch;
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::{Db, ListingChange, NewListing, Settled};
use votive::sites::Site;
use votive::vote::{ApplicationId, ChannelId, GuildId, RoleId, Subject, Token};

use crate::process::Served;
use crate::world::signed;

const SEND: &str = "POST /channels/*/messages";
const GIVE: &str = "PUT /guilds/*/members/*/roles/*";
/// How long everything may take to come to rest.
const GUARD: Duration = Duration::from_mins(2);

/// A Discord with some servers, and a database that knows their listings.
struct Machine {
    discord: Discord,
    folder: TempDir,
    servers: Vec<Server>,
}

struct Server {
    guild: Id,
    channel: Id,
    role: Id,
    voters: Vec<Id>,
    /// The server's own listing, and that of a bot whose support server it is.
    listings: Vec<Listing>,
}

#[derive(Clone)]
struct Listing {
    token: Token,
    /// The field that names it, and its id.
    subject: (&'static str, String),
}

/// A vote that was answered 200.
type Acknowledged = (String, Id, u64);

impl Machine {
    async fn new(setup: Setup, servers: usize, voters: usize) -> Self {
        let discord = Discord::start(setup).await;
        let folder = tempfile::tempdir().unwrap();
        let servers: Vec<_> = (0..servers).map(|number| Server::new(&discord, number, voters)).collect();
        let machine = Self { discord, folder, servers };
        let db = Db::open(&machine.path(), &Clock::system()).await.unwrap();
        for server in &machine.servers {
            let guild = GuildId::trusted(signed(server.guild));
            for listing in &server.listings {
                let id = listing.subject.1.parse().unwrap();
                let subject = match listing.subject.0 {
                    "guild_id" => Subject::Server(guild),
                    _ => Subject::Bot(ApplicationId::trusted(id)),
                };
                let change = ListingChange { channel: Some(ChannelId::new(signed(server.channel))), vote_url: None };
                let token = listing.token.hash();
                db.set_up(NewListing { guild, site: Site::Discollab, subject, change, token }).await.unwrap();
            }
            db.add_reward(guild, RoleId::trusted(signed(server.role)), 1, None).await.unwrap();
        }
        db.close().await;
        machine
    }

    fn path(&self) -> DbPath {
        DbPath::file(self.folder.path().join("votive.db"))
    }

    async fn serve(&self) -> Served {
        Served::start(&self.discord, &self.path()).await
    }

    /// Waits until nothing is left to be done.
    async fn at_rest(&self) {
        let rest = async {
            loop {
                let left = self
                    .count(
                        "SELECT (SELECT count(*) FROM entries WHERE entry_id > (SELECT entry_id FROM settlement))
                              + (SELECT count(*) FROM due_thanks) + (SELECT count(*) FROM sends WHERE state = 'waiting')
                              + (SELECT count(*) FROM role_checks WHERE due_ms IS NOT NULL)",
                    )
                    .await;
                if left == 0 {
                    return;
                }
                // Another process works it off and tells nobody.
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(GUARD, rest).await.expect("something is stuck");
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = self.connect().await;
        let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    async fn connect(&self) -> sqlx::SqliteConnection {
        SqliteConnectOptions::new().filename(self.path().path()).busy_timeout(GUARD).connect().await.unwrap()
    }

    /// Every acknowledged vote is in the ledger once, thanked for once, and rewarded; state is what a rebuild makes of the ledger.
    async fn assert_whole(&self, acknowledged: &BTreeSet<Acknowledged>) {
        let mut connection = self.connect().await;
        let stored: Vec<(i64, i64, i64)> = sqlx::query_as(
            "SELECT l.subject_id, e.voter_id, e.times_voted FROM entries AS e JOIN listings AS l USING (listing_id)",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let mut ledger = BTreeMap::new();
        for (listing, voter, number) in stored {
            let key = (listing.to_string(), Id::try_from(voter).unwrap(), u64::try_from(number).unwrap());
            *ledger.entry(key).or_insert(0) += 1;
        }
        assert!(ledger.values().all(|times| *times == 1), "a vote is stored twice");
        let lost: Vec<_> = acknowledged.iter().filter(|vote| !ledger.contains_key(*vote)).collect();
        assert!(lost.is_empty(), "acknowledged, but lost: {lost:?}");

        let entries = i64::try_from(ledger.len()).unwrap();
        assert_eq!(self.count("SELECT count(*) FROM send_votes").await, entries, "each vote is thanked for once");
        assert_eq!(self.count("SELECT count(*) FROM sends WHERE state <> 'sent'").await, 0, "each thank-you was sent");
        let markers: Vec<String> =
            sqlx::query_scalar("SELECT marker FROM sends").fetch_all(&mut connection).await.unwrap();
        let mut posted = BTreeMap::new();
        for server in &self.servers {
            for message in self.discord.messages(server.channel) {
                *posted.entry(message.text().rsplit(' ').next().unwrap().trim().to_owned()).or_insert(0) += 1;
            }
        }
        let doubled: Vec<_> = posted.iter().filter(|(_, times)| **times > 1).collect();
        assert!(doubled.is_empty(), "posted more than once: {doubled:?}");
        let missing: Vec<_> = markers.iter().filter(|marker| !posted.contains_key(*marker)).collect();
        assert!(missing.is_empty(), "never posted: {missing:?}");
        assert_eq!(posted.len(), markers.len(), "there are messages that no send accounts for");

        for server in &self.servers {
            for voter in &server.voters {
                let has = self.discord.member_roles(server.guild, *voter).contains(&server.role);
                let voted = ledger.keys().any(|(listing, who, _)| who == voter && server.lists(listing));
                assert_eq!(has, voted, "the role of {voter}");
            }
        }
        connection.close().await.unwrap();
        self.assert_rebuilds().await;
    }

    async fn assert_rebuilds(&self) {
        let db = Db::open(&self.path(), &Clock::system()).await.unwrap();
        let kept = self.state().await;
        assert_eq!(db.rebuild(&|_| {}).await.unwrap().rows(), 0, "a rebuild gives what was kept");
        let mut connection = self.connect().await;
        for table in ["voters", "listing_voters", "tallies", "vote_streaks", "vote_counts"] {
            let forget = AssertSqlSafe(format!("DELETE FROM {table}"));
            sqlx::query(forget).execute(&mut connection).await.unwrap();
        }
        connection.close().await.unwrap();
        db.rebuild(&|_| {}).await.unwrap();
        while let Settled::Batch(_) = db.settle_batch().await.unwrap() {}
        db.close().await;
        assert_eq!(self.state().await, kept, "a rebuild gives what was kept");
        assert_eq!(self.count("SELECT count(*) FROM due_thanks").await, 0, "and calls for nothing");
    }

    async fn state(&self) -> Vec<String> {
        let mut connection = self.connect().await;
        let mut rows = Vec::new();
        for (table, columns) in [
            ("voters", "guild_id, voter_id, name, total, reached_entry, last_ms, first_ms"),
            ("listing_voters", "listing_id, voter_id, total, reached_entry, last_ms, again_ms, first_ms"),
            ("tallies", "board_id, voter_id, votes, reached_entry"),
            ("vote_streaks", "entry_id, streak, frozen"),
            ("vote_counts", "listing_id, quarter, votes"),
        ] {
            let sql = AssertSqlSafe(format!("SELECT json_array({columns}) FROM {table} ORDER BY 1"));
            rows.extend(sqlx::query_scalar::<_, String>(sql).fetch_all(&mut connection).await.unwrap());
        }
        connection.close().await.unwrap();
        rows
    }
}

impl Server {
    fn new(discord: &Discord, number: usize, voters: usize) -> Self {
        let guild = discord.add_guild(&format!("Server {number}"));
        let listing = |subject| Listing { token: Token::from_random(rand::random()), subject };
        Self {
            guild,
            channel: discord.add_channel(guild, "votes"),
            role: discord.add_role(guild, "Voter"),
            voters: (0..voters).map(|voter| discord.add_member(guild, &format!("voter{voter}"))).collect(),
            listings: vec![
                listing(("guild_id", guild.to_string())),
                listing(("client_id", (800_000_000_000_000_000 + number).to_string())),
            ],
        }
    }

    fn lists(&self, subject: &str) -> bool {
        self.listings.iter().any(|listing| listing.subject.1 == subject)
    }
}

impl Listing {
    fn delivery(&self, voter: Id, number: u64) -> Value {
        let (field, id) = &self.subject;
        let at = jiff::Timestamp::now();
        json!({ *field: id, "user_id": voter.to_string(), "username": format!("voter {voter}"),
                "voted_on_iso": at.to_string(), "times_voted": number })
    }
}

/// Senders that deliver votes to wherever the process listens now, each again and again until it is answered.
struct Senders {
    address: watch::Sender<Option<SocketAddr>>,
    stop: Arc<AtomicBool>,
    acknowledged: Arc<Mutex<BTreeSet<Acknowledged>>>,
    tasks: tokio::task::JoinSet<()>,
}

impl Senders {
    fn start(machine: &Machine, count: usize) -> Self {
        let (address, stop) = (watch::Sender::new(None), Arc::new(AtomicBool::new(false)));
        let acknowledged = Arc::<Mutex<BTreeSet<Acknowledged>>>::default();
        let numbers = Arc::new(AtomicU64::new(1));
        let mut tasks = tokio::task::JoinSet::new();
        let targets: Arc<Vec<(Listing, Vec<Id>)>> = Arc::new(
            machine
                .servers
                .iter()
                .flat_map(|server| server.listings.iter().map(|listing| (listing.clone(), server.voters.clone())))
                .collect(),
        );
        for _ in 0..count {
            let (mut address, stop, targets) = (address.subscribe(), Arc::clone(&stop), Arc::clone(&targets));
            let (acknowledged, numbers) = (Arc::clone(&acknowledged), Arc::clone(&numbers));
            tasks.spawn(async move {
                let http = reqwest::Client::builder().no_proxy().build().unwrap();
                while !stop.load(Ordering::Relaxed) {
                    let number = numbers.fetch_add(1, Ordering::Relaxed);
                    let (listing, voters) = &targets[usize::try_from(number).unwrap() % targets.len()];
                    let voter = voters[rand::rng().random_range(0..voters.len())];
                    let body = listing.delivery(voter, number).to_string();
                    let status = loop {
                        let Ok(found) = address.wait_for(Option::is_some).await.map(|found| *found) else { return };
                        let url = format!("http://{}/webhooks/discollab", found.unwrap());
                        let request = http.post(url).bearer_auth(listing.token.reveal()).body(body.clone());
                        match request.send().await {
                            Ok(answer) if answer.status() != 503 => break answer.status(),
                            // Not a 200: it was not promised. The same delivery comes again.
                            _ => tokio::task::yield_now().await,
                        }
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                    };
                    assert_eq!(status, 200);
                    acknowledged.lock().unwrap().insert((listing.subject.1.clone(), voter, number));
                }
            });
        }
        Self { address, stop, acknowledged, tasks }
    }

    async fn finish(mut self) -> BTreeSet<Acknowledged> {
        self.stop.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended.unwrap();
        }
        self.acknowledged.lock().unwrap().clone()
    }
}

/// A Discord whose windows are so short that the queues drain within a test.
fn hasty() -> Setup {
    let each = |count| Rate::new(count, Duration::from_millis(50));
    let timings =
        Timings { messages: each(5), roles: each(10), others: each(60), global: each(50), ..Timings::default() };
    Setup { timings, ..Setup::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_it_loses_nothing_and_doubles_nothing() {
    let kills = if std::env::var_os("VOTIVE_LONG").is_some() { 1_000 } else { 25 };
    let machine = Machine::new(Setup { watch_requests: false, ..hasty() }, 4, 12).await;
    let senders = Senders::start(&machine, 8);
    for _ in 0..kills {
        let served = machine.serve().await;
        senders.address.send_replace(Some(served.address));
        let life = rand::rng().random_range(0..400);
        tokio::time::sleep(Duration::from_millis(life)).await;
        senders.address.send_replace(None);
        let log = served.kill();
        assert!(!log.iter().any(|line| line.contains("panicked")), "{log:#?}");
    }
    let served = machine.serve().await;
    senders.address.send_replace(Some(served.address));
    let acknowledged = senders.finish().await;
    assert!(acknowledged.len() > kills, "{} votes", acknowledged.len());
    machine.at_rest().await;
    assert_eq!(served.stop().await.code(), Some(0));
    machine.assert_whole(&acknowledged).await;
}

/// One vote whose effect on Discord is cut off by a kill, at a point that `at` chooses; `between` acts before the next start.
async fn killed_in_mid_effect(
    setup: Setup,
    at: impl AsyncFnOnce(&Machine, Served) -> Vec<discord_stand_in::Held>,
    between: impl AsyncFnOnce(&Machine),
) {
    let machine = Machine::new(setup, 1, 1).await;
    let served = machine.serve().await;
    machine.discord.wait_for_gateway().await;
    let (server, http) = (&machine.servers[0], reqwest::Client::builder().no_proxy().build().unwrap());
    let url = format!("http://{}/webhooks/discollab", served.address);
    let body = server.listings[0].delivery(server.voters[0], 1).to_string();
    let request = http.post(url).bearer_auth(server.listings[0].token.reveal()).body(body);
    let held = {
        let sent = async { assert_eq!(request.send().await.unwrap().status(), 200) };
        let (held, ()) = tokio::join!(at(&machine, served), sent);
        held
    };
    between(&machine).await;
    drop(held);
    let served = machine.serve().await;
    machine.at_rest().await;
    assert_eq!(served.stop().await.code(), Some(0));
    let vote = (server.listings[0].subject.1.clone(), server.voters[0], 1);
    machine.assert_whole(&BTreeSet::from([vote])).await;
    machine.discord.assert_no_violations();
}

/// Kills the process when a call of this route stands at the gate.
async fn killed_at(held: discord_stand_in::Held, served: Served) -> Vec<discord_stand_in::Held> {
    held.arrived(1).await;
    served.kill();
    vec![held]
}

#[tokio::test]
async fn killed_between_the_row_and_the_call() {
    for route in [SEND, GIVE] {
        // The call breaks before it has done anything, and so does whatever the process tries until it is killed.
        killed_in_mid_effect(
            hasty(),
            async |machine, served| {
                let faults = machine.discord.faults();
                faults.always(route, discord_stand_in::Fault::ResetBefore);
                machine.discord.wait_until("a call", |discord| !discord.requests_to(route).is_empty()).await;
                served.kill();
                faults.clear();
                Vec::new()
            },
            async |_| {},
        )
        .await;
    }
}

#[tokio::test]
async fn killed_after_the_call_and_before_it_is_marked_done() {
    for route in [SEND, GIVE] {
        killed_in_mid_effect(
            hasty(),
            async |machine, served| killed_at(machine.discord.faults().hold_answers(route), served).await,
            async |_| {},
        )
        .await;
    }
}

#[tokio::test]
async fn killed_while_the_call_is_on_its_way() {
    for route in [SEND, GIVE] {
        killed_in_mid_effect(
            hasty(),
            async |machine, served| killed_at(machine.discord.faults().hold(route), served).await,
            async |_| {},
        )
        .await;
    }
}

#[tokio::test]
async fn killed_before_the_row_is_written() {
    // Discord is away, so that nothing is frozen; the vote is in the ledger alone.
    let machine = Machine::new(hasty(), 1, 1).await;
    machine.discord.go_away().await;
    let served = machine.serve().await;
    let server = &machine.servers[0];
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let body = server.listings[0].delivery(server.voters[0], 1).to_string();
    let url = format!("http://{}/webhooks/discollab", served.address);
    let answer = http.post(url).bearer_auth(server.listings[0].token.reveal()).body(body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    served.kill();
    assert_eq!(machine.count("SELECT count(*) FROM sends").await, 0);
    machine.discord.come_back().await;
    let served = machine.serve().await;
    machine.at_rest().await;
    assert_eq!(served.stop().await.code(), Some(0));
    let vote = (server.listings[0].subject.1.clone(), server.voters[0], 1);
    machine.assert_whole(&BTreeSet::from([vote])).await;
}

#[tokio::test]
async fn killed_and_started_again_past_the_nonce_window() {
    // Discord has forgotten the nonce by then: only the channel can tell.
    let forgetful = || {
        let mut setup = hasty();
        setup.timings.nonce_window = Duration::ZERO;
        setup
    };
    let ten_minutes_pass = async |machine: &Machine| {
        let mut connection = machine.connect().await;
        let aged = sqlx::query("UPDATE sends SET tried_ms = tried_ms - 600000, next_ms = next_ms - 600000")
            .execute(&mut connection)
            .await
            .unwrap();
        assert_eq!(aged.rows_affected(), 1);
        connection.close().await.unwrap();
    };
    killed_in_mid_effect(
        forgetful(),
        async |machine, served| killed_at(machine.discord.faults().hold_answers(SEND), served).await,
        ten_minutes_pass,
    )
    .await;
    killed_in_mid_effect(
        forgetful(),
        async |machine, served| {
            let faults = machine.discord.faults();
            faults.always(SEND, discord_stand_in::Fault::ResetBefore);
            machine.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
            served.kill();
            faults.clear();
            Vec::new()
        },
        ten_minutes_pass,
    )
    .await;
}

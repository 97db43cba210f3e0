//! A server on the stand-in, the app that serves it, and a sender of votes.

use std::time::Duration;

use discord_stand_in::{Discord, Enabled, Id, Message, Setup};
use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use votive::app::App;
use votive::clock::Clock;
use votive::config::{Config, DbPath, Networks, PublicUrl, Settings, TlsFiles};
use votive::db::{Db, ListingChange, NewListing};
use votive::sites::Site;
use votive::timings::Timings;
use votive::vote::{ChannelId, GuildId, ListingId, RoleId, Subject, Token, UnixMs};

/// 2026-11-02T12:00:00Z, a Monday: before the machine's own time, by which the stand-in numbers its messages.
pub(crate) const NOON: UnixMs = UnixMs(1_793_620_800_000);

/// How long any wait may take before the test fails; nothing waits for it to pass.
const GUARD: Duration = Duration::from_secs(30);

/// The timings of tests: short where a test would have to wait for them in real time.
pub(crate) fn timings() -> Timings {
    Timings {
        reconnect_first: Duration::from_millis(20),
        reconnect_most: Duration::from_millis(200),
        identify_gap: Duration::from_millis(20),
        identify_window: Duration::from_millis(20),
        settle_gather: Duration::from_millis(1),
        sweep: Duration::from_millis(100),
        // A step of the clock is no suspension.
        heartbeat_gap: Duration::MAX,
        unreachable: Duration::ZERO,
        ..Timings::default()
    }
}

pub(crate) struct World {
    pub(crate) discord: Discord,
    pub(crate) clock: Clock,
    pub(crate) timings: Timings,
    pub(crate) guild: Id,
    pub(crate) channel: Id,
    pub(crate) role: Id,
    pub(crate) ada: Id,
    /// What owners paste into the listing site; read at the start.
    pub(crate) public_url: Option<PublicUrl>,
    /// Who may deliver votes, and which proxies are believed; read at the start.
    pub(crate) allowed_senders: Option<Networks>,
    pub(crate) trusted_proxies: Networks,
    /// The listener's certificate; read at the start.
    pub(crate) tls: Option<TlsFiles>,
    folder: TempDir,
    app: Option<App>,
    http: reqwest::Client,
}

/// What a delivery was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
}

pub(crate) fn signed(id: Id) -> i64 {
    i64::try_from(id).unwrap()
}

/// What of the product's own log is to be seen, if anything: `VOTIVE_TEST_LOG=debug`.
pub(crate) fn log_filter() -> Option<String> {
    std::env::var("VOTIVE_TEST_LOG").ok()
}

/// Starts the log where it is asked for, with the filter that an operator would get.
fn start_log() {
    let Some(filter) = log_filter() else { return };
    let config = Config::from(|variable| (variable == "RUST_LOG").then(|| filter.clone())).unwrap();
    votive::logging::start(config.log_format, config.log_filter);
}

impl World {
    /// A server with a channel, a role below the bot's and one member; the app is not started yet.
    pub(crate) async fn new(setup: Setup) -> Self {
        start_log();
        let discord = Discord::start(setup).await;
        let guild = discord.add_guild("Home");
        let channel = discord.add_channel(guild, "votes");
        let role = discord.add_role(guild, "Voter");
        let ada = discord.add_member(guild, "ada");
        Self {
            discord,
            clock: Clock::stepped(NOON),
            timings: timings(),
            guild,
            channel,
            role,
            ada,
            public_url: Some("https://votes.example.org".parse().unwrap()),
            allowed_senders: None,
            trusted_proxies: Networks::default(),
            tls: None,
            folder: tempfile::tempdir().unwrap(),
            app: None,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        }
    }

    /// The same with the app running and connected.
    pub(crate) async fn started() -> Self {
        let mut world = Self::new(Setup::default()).await;
        world.start().await;
        world
    }

    /// The same with a listing that thanks in the channel and gives the role at the first vote, and its token.
    pub(crate) async fn with_listing() -> (Self, Token) {
        let world = Self::started().await;
        let token = world.listing(1).await;
        (world, token)
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings {
            token: Some(self.discord.token().parse().unwrap()),
            allowed_senders: self.allowed_senders.clone(),
            trusted_proxies: self.trusted_proxies.clone(),
            tls: self.tls.clone(),
            public_url: self.public_url.clone(),
            api_url: Some(self.discord.url().parse().unwrap()),
            ..Settings::new(DbPath::file(self.folder.path().join("votive.db")), "127.0.0.1:0".parse().unwrap())
        }
    }

    /// Starts the app and waits until it stands at the gateway.
    pub(crate) async fn start(&mut self) {
        self.start_alone().await;
        self.discord.wait_for_gateway().await;
        self.discord.wait_for_commands().await;
    }

    /// Starts the app, whatever Discord does.
    pub(crate) async fn start_alone(&mut self) {
        assert!(self.app.is_none());
        self.app = Some(App::start(self.settings(), self.clock.clone(), self.timings.clone()).await.unwrap());
    }

    pub(crate) async fn stop(&mut self) {
        self.app.take().unwrap().stop().await;
    }

    pub(crate) fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    pub(crate) fn db(&self) -> &Db {
        self.app().db()
    }

    pub(crate) fn guild_id(&self) -> GuildId {
        GuildId::trusted(signed(self.guild))
    }

    /// Sets the server's listing up, with the role at `at_votes`.
    pub(crate) async fn listing(&self, at_votes: i64) -> Token {
        let token = Token::from_random(rand::random());
        self.listing_of(Subject::Server(self.guild_id()), &token).await;
        let role = RoleId::trusted(signed(self.role));
        self.db().add_reward(self.guild_id(), role, at_votes, None).await.unwrap();
        token
    }

    pub(crate) async fn listing_of(&self, subject: Subject, token: &Token) -> ListingId {
        let change = ListingChange { channel: Some(ChannelId::new(signed(self.channel))), vote_url: None };
        let new = NewListing { guild: self.guild_id(), site: Site::Discollab, subject, change, token: token.hash() };
        self.db().set_up(new).await.unwrap().id()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.app().listen_addr())
    }

    /// Posts bytes as they are.
    pub(crate) async fn post(&self, authorization: Option<&str>, body: impl Into<reqwest::Body>) -> Answered {
        let mut request = self.http.post(self.url("/webhooks/discollab")).body(body);
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        answered(request.send().await.unwrap()).await
    }

    pub(crate) async fn request(&self, method: reqwest::Method, path: &str) -> Answered {
        answered(self.http.request(method, self.url(path)).send().await.unwrap()).await
    }

    /// Posts a delivery of the newest generation.
    pub(crate) async fn deliver(&self, token: &Token, delivery: &Value) -> Answered {
        self.post(Some(&format!("Bearer {}", token.reveal())), delivery.to_string()).await
    }

    /// A vote of the newest generation, at the clock's time.
    pub(crate) fn delivery(&self, voter: Id, name: &str, times_voted: i64) -> Value {
        let at = jiff::Timestamp::from_millisecond(self.clock.now().0).unwrap();
        json!({
            "guild_id": self.guild.to_string(), "user_id": voter.to_string(), "username": name,
            "voted_on_iso": at.to_string(), "vote_again": 43200, "times_voted": times_voted, "is_test": false,
        })
    }

    /// The same at the machine's time, by which a process of its own goes.
    pub(crate) fn delivery_now(&self, voter: Id, name: &str, times_voted: i64) -> Value {
        let mut delivery = self.delivery(voter, name, times_voted);
        delivery["voted_on_iso"] = json!(jiff::Timestamp::now().to_string());
        delivery
    }

    /// Delivers a vote that must be stored.
    pub(crate) async fn vote(&self, token: &Token, voter: Id, name: &str, times_voted: i64) {
        let answer = self.deliver(token, &self.delivery(voter, name, times_voted)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// What a command is answered.
    pub(crate) async fn ask(&self, user: Id, command: &str, options: Value) -> discord_stand_in::Answer {
        self.discord.slash(self.guild, self.channel, user, command, options).await.answer().await
    }

    /// What a query of the database's file counts.
    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        self.count_by(sql).await
    }

    /// The same of one that a test puts together.
    pub(crate) async fn count_by(&self, sql: &str) -> i64 {
        let options = SqliteConnectOptions::new().filename(self.settings().db.path()).read_only(true);
        let mut connection = options.connect().await.unwrap();
        let count = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    /// Changes the database's file past the app.
    pub(crate) async fn write(&self, sql: &str) {
        let options = SqliteConnectOptions::new().filename(self.settings().db.path());
        let mut connection = options.connect().await.unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// Waits until the channel holds this many messages.
    pub(crate) async fn messages(&self, count: usize) -> Vec<Message> {
        let channel = self.channel;
        self.discord.wait_until("messages in the channel", |discord| discord.messages(channel).len() >= count).await;
        self.discord.messages(channel)
    }

    /// Waits until the member has the role.
    pub(crate) async fn has_role(&self, member: Id) {
        let (guild, role) = (self.guild, self.role);
        self.discord
            .wait_until("the role on the member", |discord| discord.member_roles(guild, member).contains(&role))
            .await;
    }

    /// Waits until the database says so: it is asked after every commit.
    pub(crate) async fn until(&self, what: &str, is_so: impl AsyncFn(&Db) -> bool) {
        let db = self.db();
        let mut committed = db.committed();
        let so = async {
            loop {
                committed.borrow_and_update();
                if is_so(db).await {
                    return;
                }
                committed.changed().await.expect("the database is open");
            }
        };
        tokio::time::timeout(GUARD, so).await.unwrap_or_else(|_| panic!("not so: {what}"));
    }

    /// Keeps everybody from writing into the database until what it returns is dropped.
    pub(crate) async fn none_writes(&self) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.settings().db.path()).busy_timeout(GUARD);
        let mut connection = file.connect().await.unwrap();
        sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
        connection
    }

    /// Waits until nothing is left to be done, now or later, but looks for who is not a member.
    pub(crate) async fn idle(&self) {
        let now = self.clock.now();
        self.until("no work is left over", async |db| {
            db.is_settled().await.unwrap()
                // In the order in which one calls for the next.
                && db.next_goal().await.unwrap().is_none_or(|next| next > now)
                && db.live_lanes().await.unwrap().iter().all(|lane| lane.next > now)
                && db.send_lanes().await.unwrap().is_empty()
                && db.role_lanes().await.unwrap().into_iter().all(|(_, at)| at > now)
        })
        .await;
    }

    /// Lets business time pass until nothing is left to be done: lanes rest after failures, and as long as Discord's limits say.
    pub(crate) async fn drain(&self) {
        for _ in 0..600 {
            if tokio::time::timeout(Duration::from_millis(50), self.idle()).await.is_ok() {
                return;
            }
            self.clock.step(Duration::from_secs(2));
        }
        panic!("work is left over");
    }

    /// Waits until every message that is to be sent waits for its time, so that stepping the clock meets it.
    pub(crate) async fn postponed(&self) {
        let now = self.clock.now();
        self.until("sends wait", async |db| db.send_lanes().await.unwrap().iter().all(|lane| lane.next > now)).await;
    }

    /// Nothing was done that Discord would punish or limit, nothing is left to do, and the app stops.
    pub(crate) async fn finish(mut self) {
        self.idle().await;
        self.stop().await;
        self.discord.assert_no_violations();
        assert_eq!(self.discord.rate_limited(), [], "Discord's limits are kept before it says so");
        // One in a hundred of what would get the address banned.
        let invalid = self.discord.invalid_requests();
        assert!(invalid < 100, "{invalid} invalid requests");
    }
}

async fn answered(response: reqwest::Response) -> Answered {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or(Value::Null);
    Answered { status, headers, body }
}

/// A Discord where the application has the members intent.
pub(crate) fn with_members_intent() -> Setup {
    Setup { members_intent: Enabled::Yes, ..Setup::default() }
}

/// And one where it has not.
pub(crate) fn without_members_intent() -> Setup {
    Setup { members_intent: Enabled::No, ..Setup::default() }
}

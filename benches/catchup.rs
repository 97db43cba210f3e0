//! How soon everybody has got what they earned once Discord is back, against the floor that its limits set.
//!
//! `cargo bench --bench catchup`. Discord's limits are assumed, as it does not promise them: 5 messages per 5 s a channel, 10 role changes
//! per 10 s a server, 50 requests a second in all. The windows of the first two are a tenth of that here, so that it ends within a minute;
//! the client is not told, but reads them from the answers. The floor is the time in which nobody could do it sooner within these limits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a bench says what it measures")]

use std::time::{Duration, Instant};

use bytes::Bytes;
use discord_stand_in::{Discord, Id, Limits, Rate, Setup, Timings as Windows};
use votive::app::App;
use votive::clock::Clock;
use votive::config::{DbPath, Settings};
use votive::db::{Db, Intake, ListingChange, NewListing};
use votive::rules::VoteFacts;
use votive::sites::Site;
use votive::text::thanks::{self, Marker, Thanked};
use votive::timings::Timings;
use votive::vote::{ChannelId, GuildId, Language, Reading, RoleId, Subject, Token, UserId};

const MESSAGES: Rate = Rate::new(5, Duration::from_millis(500));
const ROLES: Rate = Rate::new(10, Duration::from_secs(1));
const ALL: Rate = Rate::new(50, Duration::from_secs(1));

/// What waits while Discord is away.
#[derive(Clone, Copy)]
struct Backlog {
    servers: usize,
    /// In each server, each member of it.
    voters: usize,
    /// Of each voter.
    votes: usize,
    /// Whether the first vote earns a role.
    roles: bool,
}

struct Server {
    guild: Id,
    role: Id,
    voters: Vec<Id>,
    token: Token,
}

fn signed(id: Id) -> i64 {
    i64::try_from(id).unwrap()
}

/// A window's worth goes at once, the next when it is over, and so on.
fn least(requests: usize, rate: Rate) -> Duration {
    rate.window * (u32::try_from(requests.saturating_sub(1)).unwrap() / rate.count)
}

/// How many messages thank for all votes of a server, merged as far as they can be.
fn messages(backlog: Backlog, server: &Server) -> usize {
    let thanked = |(number, voter): (usize, &Id)| Thanked {
        voter: UserId::trusted(signed(*voter)),
        name: Some(format!("voter{number}")),
        total: 1,
        streak: 1,
        rank: None,
        again: None,
        facts: VoteFacts::default(),
        pinged: false,
    };
    let all: Vec<_> = (0..backlog.votes).flat_map(|_| server.voters.iter().enumerate().map(thanked)).collect();
    let (mut messages, mut done) = (0, 0);
    while done < all.len() {
        // As many as the database hands out at once.
        done += thanks::all(
            Language::English,
            None,
            &all[done..all.len().min(done + 200)],
            None,
            &Marker::from_random([0; 8]),
        )
        .1;
        messages += 1;
    }
    messages
}

async fn server(discord: &Discord, db: &Db, backlog: Backlog, number: usize) -> Server {
    let guild = discord.add_guild(&format!("server{number}"));
    let (channel, role) = (discord.add_channel(guild, "votes"), discord.add_role(guild, "Voter"));
    let voters = (0..backlog.voters).map(|number| discord.add_member(guild, &format!("voter{number}"))).collect();
    let server = Server { guild, role, voters, token: Token::from_random(rand::random()) };
    let id = GuildId::trusted(signed(guild));
    let change = ListingChange { channel: ChannelId::new(signed(channel)).map(Some), vote_url: None };
    let (subject, token) = (Subject::Server(id), server.token.hash());
    db.set_up(NewListing { guild: id, site: Site::Discollab, subject, change, token }).await.unwrap();
    if backlog.roles {
        db.add_reward(id, RoleId::trusted(signed(role)), 1, None).await.unwrap();
    }
    server
}

/// All the votes, as the listener stores them.
async fn vote(db: &Db, backlog: Backlog, servers: &[Server]) {
    let intake = Intake::new(db.clone());
    for number in 0..backlog.votes {
        for server in servers {
            let now = Clock::system().now();
            let owner = intake.owner_of(&server.token.hash(), now).await.unwrap().unwrap();
            let votes = server.voters.iter().enumerate().map(|(at, voter)| {
                let body = format!(
                    r#"{{"guild_id":"{}","user_id":"{voter}","username":"voter{at}","times_voted":{}}}"#,
                    server.guild,
                    number + 1
                );
                let Ok(Reading::Vote(vote)) = Site::Discollab.read(body.as_bytes(), owner.subject, now) else {
                    panic!("not a vote")
                };
                intake.vote(&owner, vote, Bytes::from(body), now)
            });
            let mut votes = votes.peekable();
            // Fewer than may wait in the line.
            while votes.peek().is_some() {
                for stored in futures_util::future::join_all(votes.by_ref().take(1_000)).await {
                    stored.unwrap();
                }
            }
        }
    }
    while !db.is_settled().await.unwrap() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Looks every few milliseconds until it is so; returns when it was.
async fn until(is_so: impl AsyncFn() -> bool) -> Instant {
    while !is_so().await {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Instant::now()
}

async fn measure(name: &str, backlog: Backlog) {
    let windows = Windows { messages: MESSAGES, roles: ROLES, global: ALL, ..Windows::default() };
    let discord =
        Discord::start(Setup { timings: windows, limits: Limits::Enforced, watch_requests: false, ..Setup::default() })
            .await;
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let settings = Settings {
        token: Some(discord.token().parse().unwrap()),
        api_url: Some(discord.url().parse().unwrap()),
        ..Settings::new(DbPath::file(folder.path().join("votive.db")), "127.0.0.1:0".parse().unwrap())
    };
    let app = App::start(settings, Clock::system(), Timings::default()).await.unwrap();
    discord.wait_for_gateway().await;
    let db = app.db();
    let mut servers = Vec::new();
    for number in 0..backlog.servers {
        servers.push(server(&discord, db, backlog, number).await);
    }
    discord.go_away().await;
    vote(db, backlog, &servers).await;

    // One was frozen at the first vote, before it was known that Discord is away.
    let messages = 1 + messages(backlog, &servers[0]);
    let changes = if backlog.roles { backlog.voters } else { 0 };
    // Each member is read once before a role of theirs is changed.
    let requests = backlog.servers * (messages + 2 * changes);
    let floor = least(messages, MESSAGES).max(least(changes, ROLES)).max(least(requests, ALL));

    discord.come_back().await;
    let begun = Instant::now();
    let has_roles = async || {
        let has = |server: &Server| {
            server.voters.iter().all(|voter| discord.member_roles(server.guild, *voter).contains(&server.role))
        };
        !backlog.roles || servers.iter().all(has)
    };
    let (thanked, given) = tokio::join!(until(async || db.send_lanes().await.unwrap().is_empty()), until(has_roles));
    let took = thanked.max(given) - begun;
    println!(
        "{name:<58}{:>9}{:>9.1}{:>9.1}{:>9.1}{:>9.1}{:>8.2}",
        requests,
        floor.as_secs_f64(),
        (thanked - begun).as_secs_f64(),
        if backlog.roles { (given - begun).as_secs_f64() } else { 0.0 },
        took.as_secs_f64(),
        took.as_secs_f64() / floor.as_secs_f64(),
    );
    let limited = discord.rate_limited();
    if !limited.is_empty() {
        println!("  of which {} were answered 429", limited.len());
    }
    app.stop().await;
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        println!(
            "assumed: {} messages per {:?} a channel, {} role changes per {:?} a server, {} requests per {:?} in all; times in s",
            MESSAGES.count, MESSAGES.window, ROLES.count, ROLES.window, ALL.count, ALL.window
        );
        println!("{:<58}{:>9}{:>9}{:>9}{:>9}{:>9}{:>8}", "", "requests", "floor", "thanked", "roles", "all", "ratio");
        measure(
            "1 server, 10,000 votes of as many voters, no roles",
            Backlog { servers: 1, voters: 10_000, votes: 1, roles: false },
        )
        .await;
        measure(
            "1 server, 10,000 votes of 200 voters, each a role",
            Backlog { servers: 1, voters: 200, votes: 50, roles: true },
        )
        .await;
        measure(
            "100 servers, 10,000 votes of 500 voters, each a role",
            Backlog { servers: 100, voters: 5, votes: 20, roles: true },
        )
        .await;
    });
}

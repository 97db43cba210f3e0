//! Discord in bad weather: whatever it does, everybody gets what they earned once, in order, within its limits.
//!
//! `VOTIVE_LONG=1` waits out an outage with ten thousand votes instead of one thousand.

use std::collections::BTreeMap;
use std::time::Duration;

use discord_stand_in::{Fault, Id, Setup, Timings};
use serde_json::json;

use crate::reconnects::is_heard;
use crate::removal::Other;
use crate::world::World;

const POST: &str = "POST /channels/*/messages";
const READ: &str = "GET /guilds/*/members/*";
const GIVE: &str = "PUT /guilds/*/members/*/roles/*";

/// Discord's windows at a tenth; the bot waits no longer than a test can.
pub(crate) async fn world() -> World {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.timings.call = Duration::from_millis(400);
    world.timings.held_off = Duration::from_millis(200);
    world.start().await;
    world
}

pub(crate) async fn servers(world: &World, count: usize) -> Vec<Other> {
    let mut servers = Vec::new();
    for number in 0..count {
        servers.push(world.other(&format!("server{number}")).await);
    }
    servers
}

/// Who voted in each server.
pub(crate) type Voted<'a> = Vec<(&'a Other, Vec<Id>)>;

/// New members of each server vote, in turn.
pub(crate) async fn new_voters<'a>(world: &World, servers: &'a [Other], each: usize) -> Voted<'a> {
    let mut voted: Voted<'_> = servers.iter().map(|server| (server, Vec::new())).collect();
    for _ in 0..each {
        for (server, voters) in &mut voted {
            let voter = world.discord.add_member(server.guild, "voter");
            world.vote_for(server, voter, 1).await;
            voters.push(voter);
        }
    }
    voted
}

impl World {
    /// Waits until all is done; then every vote was thanked for in one message that stands in its channel once, in the order of the votes, and
    /// everybody has their role.
    pub(crate) async fn all_is_served(&self, voted: &Voted<'_>) {
        self.drain().await;
        let thanked = self.count("SELECT count(*) FROM send_votes").await;
        assert_eq!(thanked, self.count("SELECT count(*) FROM entries").await, "every vote is thanked for");
        assert_eq!(self.count("SELECT count(*) FROM sends WHERE state <> 'sent'").await, 0, "and known to be");
        let disorder =
            "SELECT count(*) FROM sends AS a JOIN sends AS b ON a.channel_id = b.channel_id AND a.send_id < b.send_id
            WHERE a.message_id >= b.message_id
               OR (SELECT max(entry_id) FROM send_votes WHERE send_id = a.send_id)
                   > (SELECT min(entry_id) FROM send_votes WHERE send_id = b.send_id)";
        assert_eq!(self.count(disorder).await, 0, "in the order of the votes");
        let mut posted = 0;
        for (server, voters) in voted {
            let mut messages = self.discord.messages(server.channel);
            // What a command was answered is no thank-you.
            messages.retain(|message| message.interaction.is_none());
            posted += messages.len();
            let mut nonces = BTreeMap::new();
            for message in &messages {
                *nonces.entry(message.nonce.clone().unwrap().to_string()).or_insert(0) += 1;
            }
            assert!(nonces.values().all(|times| *times == 1), "{nonces:?}");
            let text: String = messages.iter().map(discord_stand_in::Message::text).collect::<Vec<_>>().join("\n");
            let place =
                |voter: &Id| text.find(&format!("<@{voter}>")).unwrap_or_else(|| panic!("{voter} is not in {text}"));
            let places: Vec<_> = voters.iter().map(place).collect();
            assert!(places.is_sorted(), "{text}");
            for voter in voters {
                assert!(self.discord.member_roles(server.guild, *voter).contains(&server.role));
            }
        }
        assert_eq!(
            self.count("SELECT count(*) FROM sends").await,
            i64::try_from(posted).unwrap(),
            "no message but ours"
        );
    }
}

#[tokio::test]
async fn errors_time_outs_and_resets_lose_and_double_nothing() {
    let world = world().await;
    let servers = servers(&world, 3).await;
    let page = || "<html><body>502 Bad Gateway</body></html>".to_owned();
    let faults = [
        Fault::Status(500, json!({ "message": "500: Internal Server Error", "code": 0 })),
        Fault::Html(502, page()),
        Fault::Html(503, page()),
        Fault::NeverAnswer,
        Fault::NeverAnswerAfter,
        Fault::ResetBefore,
        Fault::ResetMidBody,
        Fault::LoseAnswer,
    ];
    for fault in faults {
        for route in [POST, READ, GIVE] {
            world.discord.faults().times(route, 2, fault.clone());
        }
    }
    let voted = new_voters(&world, &servers, 8).await;
    world.all_is_served(&voted).await;
    world.finish().await;
}

#[tokio::test]
async fn every_kind_of_429_is_waited_out_by_whom_it_concerns() {
    for (fault, counts) in [
        (Fault::RateLimit(Duration::from_millis(700), "user"), true),
        (Fault::RateLimit(Duration::from_millis(700), "shared"), false),
        (Fault::RateLimit(Duration::from_millis(700), "global"), true),
        (Fault::CloudflareBan, true),
    ] {
        let world = world().await;
        let servers = servers(&world, 3).await;
        for route in [POST, READ, GIVE] {
            world.discord.faults().times(route, 2, fault.clone());
        }
        let voted = new_voters(&world, &servers, 8).await;
        world.all_is_served(&voted).await;
        let invalid = world.discord.invalid_requests();
        assert!(invalid <= if counts { 6 } else { 0 }, "{fault:?}: {invalid} invalid requests");
        world.finish().await;
    }
}

#[tokio::test]
async fn a_ban_of_the_address_is_tried_with_one_call_at_a_time() {
    let world = world().await;
    let servers = servers(&world, 40).await;
    world.discord.faults().always("/**", Fault::CloudflareBan);
    let voted = new_voters(&world, &servers, 2).await;
    let time_passes = async || {
        for _ in 0..20 {
            world.clock.step(Duration::from_secs(30));
            let mut changed = world.discord.changed();
            let _ = tokio::time::timeout(Duration::from_millis(100), changed.changed()).await;
        }
    };
    time_passes().await;
    // Those that were on their way, then one each time that a ban may be over; here it is waited for a fifth of a second, not a minute.
    let invalid = world.discord.invalid_requests();
    assert!((2..40).contains(&invalid), "{invalid} invalid requests");
    world.discord.faults().clear();
    // An answer takes its time now: nobody goes before it is there, or cut off.
    let held = world.discord.faults().hold("/**");
    time_passes().await;
    assert!((1..=10).contains(&held.count()), "{} calls at a time", held.count());
    held.release();
    world.all_is_served(&voted).await;
    world.finish().await;
}

/// What Discord does to the bot for a quarter of an hour.
fn bad_quarter(world: &World, quarter: u32) {
    let faults = world.discord.faults();
    let error = || Fault::Status(500, json!({ "message": "500: Internal Server Error", "code": 0 }));
    let page = |status| Fault::Html(status, "<html><body>Bad Gateway</body></html>".to_owned());
    faults.clear();
    match quarter % 4 {
        0 => faults.always("/**", page(502)),
        1 => faults.always("/**", error()),
        2 => {
            faults.always(POST, page(503));
            faults.always(GIVE, Fault::LoseAnswer);
        }
        _ => {
            faults.times(POST, 3, Fault::LoseAnswer);
            faults.always(READ, error());
        }
    }
}

#[tokio::test]
async fn six_hours_of_errors_without_a_gateway_lose_and_double_nothing() {
    let world = world().await;
    let servers = servers(&world, 4).await;
    let mut voted = new_voters(&world, &servers, 3).await;
    world.drain().await;
    let gateway = world.discord.faults().gateway();
    gateway.take_down(0);
    for quarter in 0..24 {
        bad_quarter(&world, quarter);
        for (server, voters) in &mut voted {
            for voter in voters.iter() {
                world.vote_for(server, *voter, i64::from(quarter) + 2).await;
            }
            if quarter % 6 == 0 {
                let new = world.discord.add_member(server.guild, "voter");
                world.vote_for(server, new, 1).await;
                voters.push(new);
            }
        }
        for _ in 0..3 {
            world.clock.step(Duration::from_mins(5));
            let mut changed = world.discord.changed();
            let _ = tokio::time::timeout(Duration::from_millis(50), changed.changed()).await;
        }
    }
    assert!(world.count("SELECT count(*) FROM entries").await > 300);
    world.discord.faults().clear();
    gateway.bring_up(0);
    world.all_is_served(&voted).await;
    is_heard(&world, &servers).await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn six_hours_away_with_many_votes_are_caught_up_with() {
    let rounds = if std::env::var_os("VOTIVE_LONG").is_some() { 250 } else { 25 };
    let world = world().await;
    let servers = servers(&world, 4).await;
    world.discord.go_away().await;
    let mut voted = new_voters(&world, &servers, 10).await;
    for round in 1..rounds {
        world.clock.step(Duration::from_hours(6) / rounds);
        for (server, voters) in &mut voted {
            for voter in voters.iter() {
                world.vote_for(server, *voter, i64::from(round) + 1).await;
            }
        }
    }
    let votes = world.count("SELECT count(*) FROM entries").await;
    assert_eq!(votes, i64::from(rounds) * 40);
    world.discord.come_back().await;
    world.all_is_served(&voted).await;
    let messages = world.discord.requests_to(POST).len();
    let most = usize::try_from(votes).unwrap() / 200 + 3 * servers.len();
    assert!(messages <= most, "{messages} messages, not more than {most}");
    assert_eq!(world.discord.requests_to(GIVE).len(), 40, "each role is given once");
    assert_eq!(world.discord.invalid_requests(), 0);
    world.finish().await;
}

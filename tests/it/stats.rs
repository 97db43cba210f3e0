//! Votes over time: `/stats`, and the picture of `/votes`.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, Id, Setup};
use serde_json::{Value, json};
use votive::picture::{PEAK, SERIES, WIDTH};
use votive::vote::{ApplicationId, Subject, Token, UserId, Zone};

use crate::ledger::says;
use crate::world::{World, signed};

const DAY: Duration = Duration::from_hours(24);

impl World {
    async fn stats(&self, options: Value) -> Answer {
        self.ask(self.ada, "stats", options).await
    }

    async fn stats_over(&self, period: &str) -> Answer {
        let period = self.choice("stats", "period", period);
        self.stats(json!({ "period": period })).await
    }

    /// A vote each of so many who have never voted.
    async fn new_voters(&self, token: &Token, voters: usize) -> Vec<Id> {
        let mut all = Vec::new();
        for number in 0..voters {
            let voter = self.discord.add_user(&format!("crowd {number}"));
            self.vote(token, voter, "somebody", 1).await;
            all.push(voter);
        }
        all
    }

    async fn rebuilds(&self) -> bool {
        self.db().rebuild(&|_| {}).await.unwrap().rows() == 0
    }
}

/// The width and the pixels of a picture.
fn decoded(file: &[u8]) -> (u32, Vec<u8>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    (reader.next_frame(&mut pixels).unwrap().width, pixels)
}

/// The picture of an answer: it is there under this name, is said in words, is shown in the embed, and shows bars.
fn picture(answer: &Answer, name: &str) -> String {
    let message = answer.message.as_ref().unwrap();
    let (found, bytes) = &message.files[0];
    assert_eq!((found.as_str(), message.files.len()), (name, 1));
    assert_eq!(message.embeds[0]["image"]["url"], format!("attachment://{name}"));
    let (width, pixels) = decoded(bytes);
    assert_eq!(width, WIDTH);
    assert!(pixels.chunks(3).any(|pixel| pixel == PEAK), "the highest bar");
    assert!(bytes.len() < 40_000);
    message.attachments[0]["description"].as_str().unwrap().to_owned()
}

/// Whether there are bars beside the highest.
fn has_others(answer: &Answer) -> bool {
    let (_, bytes) = &answer.message.as_ref().unwrap().files[0];
    decoded(bytes).1.chunks(3).any(|pixel| pixel == SERIES)
}

fn has_no_picture(answer: &Answer) -> bool {
    let message = answer.message.as_ref().unwrap();
    message.attachments.is_empty() && message.embeds[0].get("image").is_none()
}

#[tokio::test]
async fn votes_are_counted_by_day_hour_and_weekday_and_shown_as_a_picture() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    // Saturday: three; Sunday, at eight in the evening: one of them again; Monday at noon: two new ones and one of them.
    world.clock.step(Duration::from_hours(5 * 24));
    let crowd = world.new_voters(&token, 3).await;
    world.clock.step(Duration::from_hours(32));
    world.vote(&token, crowd[0], "one", 2).await;
    world.clock.step(Duration::from_hours(16));
    world.vote(&token, crowd[0], "one", 3).await;
    world.new_voters(&token, 2).await;
    world.drain().await;
    let answer = world.stats_over("7 days").await;
    assert!(!answer.ephemeral && answer.message.as_ref().unwrap().pings.is_nobody());
    says(
        &answer,
        &[
            "Votes in the last 7 days",
            "**7** votes",
            "Best day: **7 Nov**, 3 votes",
            "Busiest: **Monday**, **12:00–13:00**",
            "**5** voters: 5 new, 0 returning",
            "**3** members are in a streak now",
            "1: **2** · 2–6: **1**\nLongest now **3**, best ever **3**",
            "Days and hours in UTC",
        ],
    );
    let alt = picture(&answer, "stats.png");
    assert!(alt.contains("from 3 Nov to 9 Nov. In all: 7.") && alt.contains("Most in a day: 3, 7 Nov."), "{alt}");
    assert!(has_others(&answer));
    assert!(world.rebuilds().await);
    // A week on nobody is new.
    world.clock.step(7 * DAY);
    world.vote(&token, crowd[1], "two", 2).await;
    world.drain().await;
    says(
        &world.stats_over("7 days").await,
        &["**1** vote · ▼ 86% on the time before", "**1** voter: 0 new, 1 returning"],
    );
    says(&world.stats_over("30 days").await, &["**9** votes\n", "**6** voters: 6 new, 0 returning"]);
    picture(&world.stats_over("a year").await, "stats.png");
    world.finish().await;
}

#[tokio::test]
async fn days_and_hours_are_those_of_the_servers_zone() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    // Noon is one in the morning of the next day there.
    let zone: Zone = "Pacific/Auckland".parse().unwrap();
    world.db().set_zone(world.guild_id(), &zone).await.unwrap();
    let answer = world.stats(json!({})).await;
    says(
        &answer,
        &["Votes in the last 30 days", "Best day: **3 Nov**, 1 vote", "Tuesday", "01:00–02:00", "Pacific/Auckland"],
    );
    world.finish().await;
}

#[tokio::test]
async fn what_comes_again_and_what_does_not_count_is_counted_nowhere() {
    let (world, token) = World::with_listing().await;
    let delivery = world.delivery(world.ada, "ada", 1);
    world.deliver(&token, &delivery).await;
    world.deliver(&token, &delivery).await;
    let owner = UserId::trusted(signed(world.discord.owner(world.guild)));
    let blocked = world.discord.add_member(world.guild, "blocked");
    let voter = UserId::trusted(signed(blocked));
    world.db().block(world.guild_id(), voter, owner, "a test".to_owned()).await.unwrap();
    world.vote(&token, blocked, "blocked", 1).await;
    world.manage("ledger add", json!({ "member": world.ada.to_string(), "votes": 20, "reason": "a gift" })).await;
    world.idle().await;
    says(&world.stats(json!({})).await, &["**1** vote\n", "**1** voter: 1 new"]);
    assert!(world.rebuilds().await);
    world.write("DELETE FROM vote_counts; UPDATE voters SET first_ms = NULL").await;
    says(&world.stats(json!({})).await, &["Nobody has voted yet."]);
    let found = world.db().rebuild(&|_| {}).await.unwrap();
    assert_eq!((found.counts, found.voters), (1, 1));
    says(&world.stats(json!({})).await, &["**1** vote\n", "**1** voter: 1 new"]);
    world.write("UPDATE vote_counts SET votes = 7").await;
    assert_eq!(world.db().rebuild(&|_| {}).await.unwrap().counts, 1);
    says(&world.stats(json!({})).await, &["**1** vote\n"]);
    world.finish().await;
}

#[tokio::test]
async fn one_listing_is_looked_at_alone() {
    let (world, token) = World::with_listing().await;
    let other = world.second_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.clock.step(DAY);
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery.as_object_mut().unwrap().remove("guild_id");
    delivery["client_id"] = json!("4242");
    assert_eq!(world.deliver(&other, &delivery).await.status, 200);
    world.idle().await;
    says(&world.stats(json!({})).await, &["**2** votes\n", "**1** voter: 1 new", "**1** member is in a streak now"]);
    let listings = world.db().listings(Some(world.guild_id())).await.unwrap();
    let bots = listings.iter().find(|one| one.subject == Subject::Bot(ApplicationId::trusted(4242))).unwrap();
    let answer = world.stats(json!({ "listing": bots.id.to_string() })).await;
    says(&answer, &["on Discollab\n\n**1** vote\n", "Best day: **3 Nov**", "**1** voter: 1 new"]);
    assert!(!answer.text().contains("streak"), "streaks are the server's");
    says(&world.stats(json!({ "listing": "none such" })).await, &["listing"]);
    world.finish().await;
}

#[tokio::test]
async fn an_empty_picture_is_none_and_says_the_next_step() {
    let world = World::started().await;
    let nothing = world.stats(json!({})).await;
    says(&nothing, &["No listing is set up here yet.", "`/setup`"]);
    assert!(has_no_picture(&nothing));
    let token = world.listing(1).await;
    let nobody = world.stats(json!({})).await;
    says(&nobody, &["Nobody has voted yet. `/vote` shows where to vote."]);
    assert!(has_no_picture(&nobody));
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.clock.step(8 * DAY);
    let lately = world.stats_over("7 days").await;
    says(&lately, &["Nobody has voted in this time.", "Nobody is in a streak now, best ever **1**"]);
    assert!(has_no_picture(&lately));
    world.finish().await;
}

#[tokio::test]
async fn everybody_reads_the_servers_language_and_members_their_own() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.discord.speak(world.ada, "de");
    let votes = world.ask(world.ada, "votes", json!({})).await;
    assert_eq!(
        picture(&votes, "votes.png"),
        "Diagramm der Stimmen pro Woche ab 17. Aug.: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1."
    );
    assert!(world.stats(json!({})).await.text().contains("Votes in the last 30 days"));
    let german = world.choice("settings language", "language", "Deutsch");
    world.manage("settings language", json!({ "language": german })).await;
    let answer = world.stats(json!({})).await;
    says(&answer, &["Stimmen der letzten 30 Tage", "**1** Stimme\n", "**1** Person hat abgestimmt: 1 neu"]);
    assert!(picture(&answer, "stats.png").contains("Insgesamt: 1."));
    world.finish().await;
}

#[tokio::test]
async fn nobody_sees_the_picture_of_who_hides_but_themselves() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let bob = world.discord.add_member(world.guild, "bob");
    let of_ada = json!({ "member": world.ada.to_string() });
    picture(&world.ask(bob, "votes", of_ada.clone()).await, "votes.png");
    let ada = UserId::trusted(signed(world.ada));
    world.db().hide(world.guild_id(), ada).await.unwrap();
    assert!(has_no_picture(&world.ask(bob, "votes", of_ada.clone()).await));
    picture(&world.ask(world.ada, "votes", json!({})).await, "votes.png");
    // Their votes are counted, and they are in no number of voters.
    world.vote(&token, bob, "bob", 1).await;
    world.idle().await;
    says(&world.stats(json!({})).await, &["**2** votes\n", "**1** voter: 1 new", "**1** member is in a streak"]);
    world.db().erase(world.guild_id(), ada).await.unwrap();
    world.until("deleted", async |db| db.opt_out_jobs().await.unwrap().is_empty()).await;
    assert!(has_no_picture(&world.ask(world.ada, "votes", json!({})).await));
    assert!(has_no_picture(&world.ask(bob, "votes", of_ada).await));
    let nobodys = world.stats(json!({})).await;
    says(&nobodys, &["**2** votes\n", "**1** voter: 1 new, 0 returning", "**1** member is in a streak"]);
    assert!(world.rebuilds().await);
    world.finish().await;
}

#[tokio::test]
async fn where_discord_takes_no_picture_there_are_words() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let refused = json!({ "message": "Missing Permissions", "code": 50013 });
    world.discord.faults().once("POST /interactions/*/*/callback", Fault::Status(403, refused));
    let answer = world.stats(json!({})).await;
    says(&answer, &["**1** vote\n"]);
    assert!(has_no_picture(&answer));
    picture(&world.stats(json!({})).await, "stats.png");
    world.finish().await;
}

#[tokio::test]
async fn a_picture_comes_after_a_promise_too() {
    let mut world = World::new(Setup::default()).await;
    world.timings.answer = Duration::ZERO;
    world.start().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let answer = world.stats(json!({})).await;
    assert!(answer.was_deferred() && !answer.ephemeral);
    picture(&answer, "stats.png");
    let refused = json!({ "message": "Missing Permissions", "code": 50013 });
    world.discord.faults().once("PATCH /webhooks/**", Fault::Status(403, refused));
    let words = world.stats(json!({})).await;
    says(&words, &["**1** vote\n"]);
    assert!(has_no_picture(&words));
    let own = world.ask(world.ada, "votes", json!({})).await;
    assert!(own.was_deferred() && own.ephemeral);
    picture(&own, "votes.png");
    world.finish().await;
}

//! The panel of `/setup` while the first test or vote is waited for: it changes by itself.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, Id, InteractionHandle};
use serde_json::{Value, json};
use votive::db::Db;
use votive::vote::{ChannelId, Token};

use crate::world::{World, signed};

const MINUTES: Duration = Duration::from_mins(14);

impl World {
    /// `/setup` by the owner, with everything that a listing needs.
    async fn panel(&self) -> (InteractionHandle, Token) {
        let options = json!({ "channel": self.channel.to_string(), "role": self.role.to_string() });
        let handle =
            self.discord.slash(self.guild, self.channel, self.discord.owner(self.guild), "setup", options).await;
        let answer = handle.answer().await;
        assert!(answer.text().contains("👀 Waiting for the test or the first vote"), "{}", answer.text());
        let token = answer.content.split("Token: `").nth(1).unwrap().split('`').next().unwrap().to_owned();
        (handle, Token::chosen(&token).unwrap())
    }

    async fn alarms_in(&self) -> Id {
        let channel = self.discord.add_channel(self.guild, "alarms");
        let chosen = Some(ChannelId::trusted(signed(channel)));
        self.db().set_alarm_channel(self.guild_id(), chosen).await.unwrap();
        channel
    }

    async fn use_button(&self, on: &Answer, verb: &str) -> InteractionHandle {
        let id = on.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(verb)).unwrap();
        self.discord.click(on.message_id(), &id, self.discord.owner(self.guild)).await
    }

    async fn all_looked_at(&self) {
        let none_due =
            async |db: &Db| db.is_settled().await.unwrap() && db.listings_to_look_at().await.unwrap().is_empty();
        self.until("listings are looked at", none_due).await;
    }
}

fn test() -> Value {
    json!({ "is_test": true })
}

fn says(words: &'static str) -> impl Fn(&Answer) -> bool {
    move |answer| answer.text().contains(words)
}

#[tokio::test]
async fn it_turns_green_when_the_test_arrives_and_nobody_is_told_twice() {
    let world = World::started().await;
    let (panel, token) = world.panel().await;
    let alarms = world.alarms_in().await;
    assert_eq!(world.deliver(&token, &test()).await.status, 200);
    let green = panel.answer_when("green", says("✅ **The test has arrived.**")).await;
    assert_eq!(green.embeds.last().unwrap()["color"], 0x0057_F287);
    assert!(green.content.contains(token.reveal()), "the token can still be copied");
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(2).await;
    world.all_looked_at().await;
    world.idle().await;
    assert!(world.discord.messages(alarms).is_empty());
    let again = world.ask(world.discord.owner(world.guild), "setup", json!({})).await;
    assert!(!again.text().contains("Waiting for the test"), "{}", again.text());
    world.finish().await;
}

#[tokio::test]
async fn it_says_what_is_wrong_and_turns_green_all_the_same() {
    let world = World::started().await;
    let (panel, token) = world.panel().await;
    let vote = world.delivery(world.ada, "ada", 1);
    world.wrongly(&vote).await;
    panel.answer_when("told of the token", says("❌ Something came for this listing with a wrong token")).await;
    let mut other = vote.clone();
    other["guild_id"] = json!("1234567890");
    assert_eq!(world.deliver(&token, &other).await.status, 403);
    panel.answer_when("told of the listing", says("❌ Something came with this token for another listing")).await;
    let mut unreadable = vote.clone();
    unreadable["user_id"] = json!("nobody");
    assert_eq!(world.deliver(&token, &unreadable).await.status, 400);
    panel.answer_when("told of the field", says("could not be read; it is kept. It had an unusable `user_id`.")).await;
    assert_eq!(world.deliver(&token, &vote).await.status, 200);
    panel.answer_when("green", says("✅ **The first vote has arrived**")).await;
    world.finish().await;
}

#[tokio::test]
async fn after_fourteen_minutes_it_says_so_and_its_button_goes_on_working() {
    let mut world = World::started().await;
    let (panel, token) = world.panel().await;
    let alarms = world.alarms_in().await;
    world.clock.step(MINUTES);
    let stopped = panel.answer_when("stopped", says("💤 I no longer watch")).await;
    world.stop().await;
    world.start().await;
    let check = world.use_button(&stopped, "check").await;
    let checked = check.answer().await;
    assert!(checked.text().contains("👀 Waiting"), "{}", checked.text());
    world.clock.step(MINUTES);
    let stopped = check.answer_when("stopped again", says("💤 I no longer watch")).await;
    assert_eq!(world.deliver(&token, &test()).await.status, 200);
    world.discord.wait_until("the alarm", |discord| discord.messages(alarms).len() == 1).await;
    let checked = world.use_button(&stopped, "check").await.answer().await;
    assert!(
        checked.text().contains("The last test delivery came") && !checked.text().contains("👀"),
        "{}",
        checked.text()
    );
    world.finish().await;
}

#[tokio::test]
async fn a_panel_that_shows_something_else_by_now_is_left_alone() {
    let world = World::started().await;
    let (panel, token) = world.panel().await;
    let alarms = world.alarms_in().await;
    let asked = world.use_button(&panel.answer().await, "ask-channel").await.answer().await;
    assert!(!asked.text().contains("👀"), "{}", asked.text());
    assert_eq!(world.deliver(&token, &test()).await.status, 200);
    // It is told where alarms are instead.
    world.discord.wait_until("the alarm", |discord| discord.messages(alarms).len() == 1).await;
    world.idle().await;
    let now = panel.current();
    assert!(now.text().contains("Where shall voters be thanked?") && !now.text().contains('✅'), "{}", now.text());
    world.finish().await;
}

#[tokio::test]
async fn the_newest_panel_is_the_one_that_changes() {
    let world = World::started().await;
    let (first, token) = world.panel().await;
    let owner = world.discord.owner(world.guild);
    let second = world.discord.slash(world.guild, world.channel, owner, "setup", json!({})).await;
    second.answer_when("waiting", says("👀 Waiting")).await;
    assert_eq!(world.deliver(&token, &test()).await.status, 200);
    second.answer_when("green", says("✅ **The test has arrived.**")).await;
    assert!(first.current().text().contains("👀 Waiting"));
    world.finish().await;
}

#[tokio::test]
async fn what_could_not_be_told_in_the_panel_is_told_where_alarms_are() {
    let world = World::started().await;
    let (_panel, token) = world.panel().await;
    let alarms = world.alarms_in().await;
    world
        .discord
        .faults()
        .always("PATCH /webhooks/*/*/messages/@original", Fault::Status(500, json!({ "message": "500", "code": 0 })));
    assert_eq!(world.deliver(&token, &test()).await.status, 200);
    world.discord.wait_until("the alarm", |discord| discord.messages(alarms).len() == 1).await;
    world.discord.faults().clear();
    world.idle().await;
    assert_eq!(world.discord.messages(alarms).len(), 1);
    world.finish().await;
}

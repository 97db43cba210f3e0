//! The live board: posted once, edited at most once a minute, repaired.

use std::time::Duration;

use discord_stand_in::{Fault, Id, Message};
use serde_json::json;
use votive::vote::{ChannelId, UnixMs};

use crate::settings::says;
use crate::world::{World, signed};

pub(crate) const MINUTE: Duration = Duration::from_mins(1);

impl World {
    /// A live board of this month in a channel of its own.
    async fn live_board(&self) -> Id {
        let boards = self.discord.add_channel(self.guild, "board");
        says(
            &self.manage("board show", json!({ "channel": boards.to_string() })).await,
            &["✅ The live board of this month"],
        );
        self.live_posted(boards).await;
        boards
    }

    pub(crate) async fn live_posted(&self, channel: Id) -> Message {
        self.discord.wait_until("a live message", |discord| !discord.messages(channel).is_empty()).await;
        self.live_quiet().await;
        self.discord.messages(channel).pop().unwrap()
    }

    /// Nothing of what is kept up to date is due now, and nothing is on its way.
    pub(crate) async fn live_quiet(&self) {
        let now = self.clock.now();
        self.until("nothing is to be brought up to date", async |db| {
            db.is_settled().await.unwrap()
                // In the order in which one calls for the next.
                && db.next_goal().await.unwrap().is_none_or(|next| next > now)
                && db.live_lanes().await.unwrap().iter().all(|lane| lane.next > now)
                && db.send_lanes().await.unwrap().is_empty()
        })
        .await;
    }

    pub(crate) async fn live_says(&self, channel: Id, words: &str) {
        self.discord
            .wait_until(words, |discord| discord.messages(channel).iter().any(|message| message.text().contains(words)))
            .await;
        self.live_quiet().await;
    }

    pub(crate) fn edits(&self) -> usize {
        let all = self.discord.requests();
        all.iter()
            .filter(|one| one.method == "PATCH" && one.path.contains("/messages/") && one.path.contains("/channels/"))
            .count()
    }
}

#[tokio::test]
async fn a_live_board_is_posted_once_and_edited_at_most_once_a_minute_under_many_votes() {
    let (world, token) = World::with_listing().await;
    let boards = world.live_board().await;
    assert!(world.live_posted(boards).await.text().contains("Nobody has voted in this time yet"));
    world.clock.step(MINUTE);
    world.live_quiet().await;
    assert_eq!(world.edits(), 0, "nothing has changed");
    let paused = world.db().listings(None).await.unwrap().remove(0).id;
    world.db().pause_listing(paused).await.unwrap();
    for times in 1..=500 {
        world.vote(&token, world.ada, "ada_", times).await;
        if times % 100 == 0 {
            world.until("settled", async |db| db.is_settled().await.unwrap()).await;
        }
    }
    world.live_quiet().await;
    assert!(world.edits() <= 1, "{}", world.edits());
    world.clock.step(MINUTE);
    world.live_says(boards, "🥇 ada\\_ · 500 votes").await;
    assert!(world.edits() <= 2, "{}", world.edits());
    assert_eq!(world.discord.messages(boards).len(), 1);
    let shown = world.all_settings().await;
    says(&shown, &[&format!("Live board: this month in <#{boards}>")]);
    says(&world.manage("doctor", json!({})).await, &[&format!("The live board stands in <#{boards}>, and I may")]);

    // Who hides leaves it with the next edit.
    world.hide(world.ada).await;
    world.clock.step(MINUTE);
    world.live_says(boards, "Nobody has voted").await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn what_changed_before_a_restart_is_shown_after_it_and_a_new_period_begins_by_itself() {
    let (mut world, token) = World::with_listing().await;
    let boards = world.live_board().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    world.stop().await;
    world.clock.step(MINUTE);
    world.start().await;
    world.live_says(boards, "🥇 ada · 1 vote").await;
    // 2026-12-01T00:00:00Z.
    world.step_to(UnixMs(1_796_083_200_000));
    world.live_says(boards, "Top voters in December 2026").await;
    world.live_says(boards, "Nobody has voted").await;
    assert_eq!(world.discord.messages(boards).len(), 1);
    world.all_closed().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_deleted_board_is_posted_again_and_after_the_third_time_it_stays_off_and_owners_are_told() {
    let (world, token) = World::with_listing().await;
    let alarms = world.discord.add_channel(world.guild, "alarms");
    world.db().set_alarm_channel(world.guild_id(), ChannelId::new(signed(alarms))).await.unwrap();
    let boards = world.live_board().await;
    for times in 1..=3 {
        let message = world.live_posted(boards).await;
        world.discord.delete_message(message.id);
        world.vote(&token, world.ada, "ada", times).await;
        world.drain().await;
        world.clock.step(MINUTE);
        world.live_quiet().await;
        if times < 3 {
            world.live_says(boards, &format!("🥇 ada · {times} vote")).await;
            assert_eq!(world.discord.messages(boards).len(), 1);
            world.clock.step(MINUTE);
        }
    }
    world
        .until("it is off", async |db| {
            db.live_messages(world.guild_id()).await.unwrap().iter().all(|live| live.off.is_some())
        })
        .await;
    assert!(world.discord.messages(boards).is_empty());
    let is_told = |message: &Message| message.text().contains("it was deleted three times within an hour");
    world.discord.wait_until("an alarm", |discord| discord.messages(alarms).iter().any(is_told)).await;
    says(&world.manage("doctor", json!({})).await, &["was deleted three times within an hour", "`/board show`"]);
    says(&world.all_settings().await, &["but not kept up to date"]);
    let again = world.manage("board show", json!({ "channel": boards.to_string() })).await;
    says(&again, &["✅ The live board"]);
    world.live_says(boards, "🥇 ada · 3 votes").await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_board_waits_where_its_channel_is_refused_and_is_moved_and_taken_away() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let boards = world.discord.add_channel(world.guild, "board");
    let refused = Fault::Status(403, json!({ "code": 50_001, "message": "Missing Access" }));
    world.discord.faults().always("POST /channels/*/messages", refused);
    let told = world.manage("board show", json!({ "channel": boards.to_string() })).await;
    says(&told, &["✅ The live board"]);
    world.until("it is refused", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    world.postponed().await;
    world.discord.faults().clear();
    world.clock.step(10 * MINUTE);
    world.live_says(boards, "🥇 ada · 1 vote").await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());

    let other = world.discord.add_channel(world.guild, "other");
    world.manage("board move", json!({ "channel": other.to_string() })).await;
    world.live_says(other, "🥇 ada · 1 vote").await;
    assert!(world.discord.messages(boards).is_empty(), "the old one is gone");
    let changed = world.choice("board show", "period", "all time");
    world.manage("board show", json!({ "channel": other.to_string(), "period": changed })).await;
    world.clock.step(MINUTE);
    world.live_says(other, "Top voters of all time").await;
    assert_eq!(world.discord.messages(other).len(), 1);
    says(&world.manage("board off", json!({})).await, &["There is no live board any more"]);
    assert!(world.discord.messages(other).is_empty());
    says(&world.manage("board off", json!({})).await, &["There is no live board. `/board show`"]);
    assert!(world.db().live_messages(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_board_is_edited_where_nothing_can_be_posted_and_goes_with_its_listing() {
    let (world, token) = World::with_listing().await;
    let listing = world.db().listings(None).await.unwrap().remove(0).id;
    let at = json!({ "channel": world.channel.to_string(), "listing": listing.to_string() });
    says(&world.manage("board show", at).await, &["✅ The live board"]);
    world.live_posted(world.channel).await;
    let set = json!({ "votes": 9, "channel": world.channel.to_string(), "listing": listing.to_string() });
    says(&world.manage("goal set", set).await, &["✅ The goal is"]);
    world.live_says(world.channel, "0 of 9 votes").await;
    let refused = Fault::Status(403, json!({ "code": 50_013, "message": "Missing Permissions" }));
    world.discord.faults().always("POST /channels/*/messages", refused);
    world.vote(&token, world.ada, "ada", 1).await;
    world.until("it is refused", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    world.clock.step(MINUTE);
    for words in ["🥇 ada · 1 vote", "1 of 9 votes"] {
        world
            .discord
            .wait_until(words, |discord| discord.messages(world.channel).iter().any(|m| m.text().contains(words)))
            .await;
    }
    assert_eq!(world.discord.messages(world.channel).len(), 2);
    world.discord.faults().clear();

    world.db().remove_listing(listing).await.unwrap();
    world.discord.wait_until("they are gone", |discord| discord.messages(world.channel).is_empty()).await;
    world.until("nothing is kept", async |db| db.live_messages(world.guild_id()).await.unwrap().is_empty()).await;
    assert!(world.db().goal(world.guild_id()).await.unwrap().is_none());
    world.finish().await;
}

#[tokio::test]
async fn a_board_whose_edits_are_not_accepted_is_given_up_and_owners_are_told() {
    let (world, token) = World::with_listing().await;
    let boards = world.live_board().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let archived = Fault::Status(400, json!({ "code": 50_083, "message": "Thread is archived" }));
    world.discord.faults().always(&format!("PATCH /channels/{boards}/messages/*"), archived);
    world.clock.step(MINUTE);
    for times in 2..=5 {
        let before = world.edits();
        world
            .until("an edit was tried", async |_| {
                world.edits() > before
                    || world.count("SELECT count(*) FROM live_messages WHERE off_ms IS NOT NULL").await == 1
            })
            .await;
        // Votes bring the next try no nearer.
        let tried = world.edits();
        world.vote(&token, world.ada, "ada", times).await;
        world.until("settled", async |db| db.is_settled().await.unwrap()).await;
        world.clock.step(2 * MINUTE);
        world.live_quiet().await;
        assert_eq!(world.edits(), tried);
        world.clock.step(Duration::from_hours(1));
    }
    world
        .until("it is off", async |db| {
            db.live_messages(world.guild_id()).await.unwrap().iter().all(|live| live.off.is_some())
        })
        .await;
    assert_eq!(world.edits(), 4);
    says(&world.manage("doctor", json!({})).await, &["Discord does not accept the live board", "`/board show`"]);
    world.drain().await;
    world.finish().await;
}

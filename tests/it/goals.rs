//! Goals: shown, celebrated once, repeated.

use std::time::Duration;

use discord_stand_in::{Fault, Id, Setup};
use serde_json::{Value, json};
use votive::clock::Clock;
use votive::db::NewCorrection;
use votive::vote::{LocalDay, Token, UnixMs, UserId};

use crate::live_board::MINUTE;
use crate::settings::says;
use crate::world::{World, signed};

impl World {
    /// A goal of so many votes, shown in a channel of its own.
    async fn goal_of(&self, votes: i64, options: Value) -> Id {
        let goals = self.discord.add_channel(self.guild, "goal");
        let mut all = json!({ "votes": votes, "channel": goals.to_string() });
        for (name, value) in options.as_object().unwrap() {
            all[name] = value.clone();
        }
        says(&self.manage("goal set", all).await, &["✅ The goal is"]);
        self.live_posted(goals).await;
        goals
    }

    async fn take_back(&self, amount: i64) {
        let listing = self.db().listings(None).await.unwrap().remove(0).id;
        let (voter, author) =
            (UserId::trusted(signed(self.ada)), UserId::trusted(signed(self.discord.owner(self.guild))));
        let (reason, at) = ("a test".to_owned(), self.clock.now());
        let day = LocalDay(at.0.div_euclid(24 * 60 * 60 * 1000));
        self.db().correct(NewCorrection { listing, voter, amount, author, reason, at, day }).await.unwrap();
        self.drain().await;
    }

    fn celebrations(&self, channel: Id) -> usize {
        self.discord.messages(channel).iter().filter(|message| message.text().contains("Goal reached 🎉")).count()
    }

    async fn votes_now_unanswered(&self, token: &Token, times: std::ops::RangeInclusive<i64>) {
        for times in times {
            self.vote(token, self.ada, "ada", times).await;
        }
        self.until("settled", async |db| db.is_settled().await.unwrap()).await;
    }

    async fn votes_now(&self, token: &Token, times: std::ops::RangeInclusive<i64>) {
        for times in times {
            self.vote(token, self.ada, "ada", times).await;
        }
        self.drain().await;
    }
}

#[tokio::test]
async fn a_goal_is_shown_and_celebrated_once_whatever_is_taken_back_and_over_restarts() {
    let (mut world, token) = World::with_listing().await;
    let goals = world.goal_of(3, json!({})).await;
    let first = world.live_posted(goals).await;
    for words in ["🎯 Goal: 3 votes this month", "░░░", "0 %", "0 of 3 votes", "3 votes to go"] {
        assert!(first.text().contains(words), "not {words:?} in {}", first.text());
    }
    world.votes_now(&token, 1..=1).await;
    world.clock.step(MINUTE);
    world.live_says(goals, "33 %").await;
    assert_eq!(world.celebrations(goals), 0);
    // Two in one go, and one more than is needed.
    world.votes_now(&token, 2..=4).await;
    world.discord.wait_until("a celebration", |discord| discord.messages(goals).len() == 2).await;
    world.clock.step(MINUTE);
    world.live_says(goals, "🎉 Reached").await;
    assert_eq!(world.celebrations(goals), 1);
    world.take_back(-3).await;
    world.stop().await;
    world.start().await;
    world.votes_now(&token, 5..=8).await;
    world.clock.step(MINUTE);
    world.live_quiet().await;
    world.drain().await;
    assert_eq!((world.celebrations(goals), world.discord.messages(goals).len()), (1, 2));
    says(&world.manage("goal show", json!({})).await, &["3 votes this month"]);
    says(&world.manage("goal set", json!({ "votes": 2 })).await, &["already, so that goal would be reached at once"]);
    says(&world.manage("goal remove", json!({})).await, &["✅ There is no goal any more"]);
    assert_eq!(world.discord.messages(goals).len(), 1, "the celebration stays");
    says(&world.manage("goal show", json!({})).await, &["There is no goal. `/goal set`"]);
    world.finish().await;
}

#[tokio::test]
async fn a_celebration_that_was_cut_off_is_posted_once_after_the_restart() {
    let (mut world, token) = World::with_listing().await;
    let from_now_on = world.choice("goal set", "period", "from now on");
    world.votes_now(&token, 1..=2).await;
    let goals = world.goal_of(2, json!({ "period": from_now_on })).await;
    assert!(world.live_posted(goals).await.text().contains("0 of 2 votes"), "what was before does not count");
    let held = world.discord.faults().hold_answers(&format!("POST /channels/{goals}/messages"));
    for times in 3..=4 {
        world.vote(&token, world.ada, "ada", times).await;
    }
    held.arrived(1).await;
    world.stop().await;
    held.release();
    world.start().await;
    world.drain().await;
    assert_eq!(world.celebrations(goals), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_repeating_goal_begins_anew_when_the_month_ends_also_where_the_clocks_are_changed() {
    let mut world = World::new(Setup::default()).await;
    // 2026-10-31T10:00:00Z. In New York the clocks are put back on 2026-11-01, after the month's end at 04:00Z.
    world.clock = Clock::stepped(UnixMs(1_793_440_800_000));
    world.start().await;
    let token = world.listing(1).await;
    world.timezone("America/New_York").await;
    let goals = world.goal_of(2, json!({ "repeat": true })).await;
    world.votes_now(&token, 1..=2).await;
    assert_eq!(world.celebrations(goals), 1);
    // An hour before the end by New York's clock it is still October.
    world.step_to(UnixMs(1_793_502_000_000));
    world.drain().await;
    world.clock.step(MINUTE);
    world.live_says(goals, "2 of 2 votes").await;
    world.votes_now(&token, 3..=3).await;
    world.step_to(UnixMs(1_793_505_600_000));
    world.live_quiet().await;
    // What showed the votes of October last may have been edited at that instant.
    world.clock.step(MINUTE);
    world.live_says(goals, "0 of 2 votes").await;
    world.votes_now(&token, 4..=5).await;
    world.discord.wait_until("the second celebration", |discord| discord.messages(goals).len() == 3).await;
    world.clock.step(Duration::from_mins(10));
    world.all_closed().await;
    world.drain().await;
    assert_eq!(world.celebrations(goals), 2);
    // 2026-12-01T05:00:00Z: by winter time.
    world.step_to(UnixMs(1_796_101_200_000));
    world.live_quiet().await;
    world.clock.step(MINUTE);
    world.live_says(goals, "0 of 2 votes").await;
    world.all_closed().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_goal_from_now_on_is_not_nearer_by_votes_of_the_past() {
    let (world, token) = World::with_listing().await;
    let from_now_on = world.choice("goal set", "period", "from now on");
    let goals = world.goal_of(5, json!({ "period": from_now_on })).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 37).await;
    world.drain().await;
    world.clock.step(Duration::from_hours(1));
    world.comes_to(world.ada, 37).await;
    world.live_says(goals, "1 of 5 votes").await;
    world.import_whole(&format!("user_id,votes\n{},40\n", world.discord.owner(world.guild))).await;
    world.clock.step(MINUTE);
    world.votes_now(&token, 38..=38).await;
    world.clock.step(MINUTE);
    world.live_says(goals, "2 of 5 votes").await;
    assert_eq!(world.celebrations(goals), 0);
    world.finish().await;
}

#[tokio::test]
async fn votes_of_before_that_are_taken_back_are_not_to_be_voted_for_once_more() {
    let (world, token) = World::with_listing().await;
    world.votes_now(&token, 1..=9).await;
    let from_now_on = world.choice("goal set", "period", "from now on");
    let goals = world.goal_of(3, json!({ "period": from_now_on })).await;
    world.take_back(-8).await;
    world.live_quiet().await;
    world.votes_now(&token, 10..=11).await;
    world.clock.step(MINUTE);
    world.live_says(goals, "2 of 3 votes").await;
    world.finish().await;
}

#[tokio::test]
async fn a_celebration_that_waits_follows_its_goal_and_goes_with_it() {
    let (world, token) = World::with_listing().await;
    let goals = world.goal_of(2, json!({})).await;
    let refused = Fault::Status(403, json!({ "code": 50_013, "message": "Missing Permissions" }));
    world.discord.faults().always(&format!("POST /channels/{goals}/messages"), refused);
    world.votes_now_unanswered(&token, 1..=2).await;
    world.until("it is refused", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    let other = world.discord.add_channel(world.guild, "other");
    says(&world.manage("goal show", json!({ "channel": other.to_string() })).await, &["2 votes this month"]);
    world.discord.wait_until("the celebration", |discord| discord.messages(other).len() == 2).await;
    assert_eq!(world.celebrations(other), 1);
    world.finish().await;
}

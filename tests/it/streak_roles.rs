//! Roles for streaks: given, ended by time alone, brought back, over restarts and outages.

use std::time::Duration;

use serde_json::json;
use votive::rules::{EarnedBy, StreakKept};
use votive::vote::Token;

use crate::rewards::has;
use crate::settings::says;
use crate::world::{World, with_members_intent};

/// The site lets them vote again after twelve hours; a day of grace comes on top.
const AGAIN: Duration = Duration::from_hours(12);
const DEADLINE: Duration = Duration::from_hours(36);
const MOMENT: Duration = Duration::from_millis(1);

/// A world where a streak of two votes earns the role, and the first of them by Ada.
async fn streak_of_two(kept: StreakKept) -> (World, Token) {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing_without_role().await;
    world.rule(world.role, EarnedBy::Streak { votes: 2, kept }, false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(!world.settled_with(world.ada, world.role).await);
    (world, token)
}

impl World {
    async fn ada_votes_after(&self, token: &Token, span: Duration, times_voted: i64) -> bool {
        self.clock.step(span);
        self.vote(token, self.ada, "ada", times_voted).await;
        self.messages(usize::try_from(times_voted).unwrap()).await;
        self.settled_with(self.ada, self.role).await
    }

    async fn ada_has_it_after(&self, span: Duration) -> bool {
        self.clock.step(span);
        self.settled_with(self.ada, self.role).await
    }
}

#[tokio::test]
async fn a_streaks_role_ends_with_the_streak_without_any_vote_and_comes_back() {
    let (mut world, token) = streak_of_two(StreakKept::UntilItBreaks).await;
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    let until = world.clock.now().plus(DEADLINE).seconds();
    says(
        &world.manage("explain", json!({ "member": world.ada.to_string() })).await,
        &["✅ earned, and given by me (streak 2; it ends", &format!("<t:{until}:R>")],
    );
    // A shorter grace that is chosen now counts for later votes.
    world.db().set_grace(world.guild_id(), Duration::ZERO).await.unwrap();
    assert!(world.ada_has_it_after(DEADLINE.abs_diff(AGAIN)).await);
    world.stop().await;
    world.start().await;
    assert!(world.ada_has_it_after(AGAIN).await, "at the deadline a vote still keeps it");
    assert!(!world.ada_has_it_after(MOMENT).await);
    assert_eq!(world.count("SELECT (SELECT count(*) FROM grants) + (SELECT count(*) FROM role_checks)").await, 0);
    let told = world.manage("explain", json!({ "member": world.ada.to_string() })).await;
    says(&told, &["not earned: the streak takes **2** more in a row"]);
    assert!(!world.ada_votes_after(&token, AGAIN, 3).await);
    assert!(world.ada_votes_after(&token, AGAIN, 4).await);
    // Without grace it ends as soon as they could vote again.
    assert!(world.ada_has_it_after(AGAIN).await);
    assert!(!world.ada_has_it_after(MOMENT).await);
    world.finish().await;
}

#[tokio::test]
async fn an_outage_takes_no_streaks_role_away_before_they_could_vote_again() {
    let (mut world, token) = streak_of_two(StreakKept::UntilItBreaks).await;
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    world.stop().await;
    world.clock.step(Duration::from_hours(100));
    world.start().await;
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 1);
    assert!(world.ada_has_it_after(Duration::ZERO).await);
    assert!(world.ada_has_it_after(DEADLINE).await);
    assert_eq!(world.discord.requests_to("DELETE /guilds/*/members/*/roles/*").len(), 0);
    assert!(!world.ada_has_it_after(MOMENT).await);
    world.finish().await;
}

#[tokio::test]
async fn whoever_looks_first_after_a_suspension_takes_no_streaks_role_away() {
    let (mut world, token) = streak_of_two(StreakKept::UntilItBreaks).await;
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    world.stop().await;
    world.timings.heartbeat_gap = Duration::from_mins(5);
    world.start().await;
    assert!(world.ada_has_it_after(Duration::from_hours(100)).await);
    assert!(world.ada_has_it_after(Duration::from_mins(5)).await);
    assert_eq!(world.discord.requests_to("DELETE /guilds/*/members/*/roles/*").len(), 0);
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 1);
    world.finish().await;
}

#[tokio::test]
async fn a_streaks_role_lasts_as_long_as_freezes_keep_it() {
    let (world, token) = streak_of_two(StreakKept::UntilItBreaks).await;
    world.db().set_freezes(world.guild_id(), Some(1)).await.unwrap();
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    assert!(world.ada_has_it_after(DEADLINE + AGAIN).await);
    let until = world.clock.now().plus(DEADLINE.abs_diff(AGAIN)).seconds();
    let told = world.manage("explain", json!({ "member": world.ada.to_string() })).await;
    says(&told, &["Their streak is kept by 1 streak freeze", &format!("streak 2; it ends <t:{until}:R>")]);
    assert!(world.ada_has_it_after(DEADLINE.abs_diff(AGAIN)).await);
    assert!(!world.ada_has_it_after(MOMENT).await);
    world.finish().await;
}

#[tokio::test]
async fn a_streak_that_was_reached_may_be_rewarded_for_good() {
    let (world, token) = streak_of_two(StreakKept::ForGood).await;
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    assert!(world.ada_has_it_after(DEADLINE * 9).await);
    let told = world.manage("explain", json!({ "member": world.ada.to_string() })).await;
    says(&told, &["✅ earned, and given by me (best streak 2, for good)"]);
    // Whom the owner wants to have it while the streak lasts only, the change takes it from.
    let rule = world.db().rewards(world.guild_id()).await.unwrap().remove(0).id.to_string();
    let asked = world.rewards("edit", json!({ "rule": rule, "lasts": "streak" })).await;
    has(&asked, &["from 2 votes in a row, until the streak breaks", "1 member would lose"]);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("done.")).await;
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn who_leaves_and_comes_back_has_the_role_as_long_as_the_streak_lasts() {
    let (world, token) = streak_of_two(StreakKept::UntilItBreaks).await;
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    let waits = "SELECT count(*) FROM role_checks WHERE absent_since_ms IS NOT NULL";
    world.discord.member_leaves(world.guild, world.ada);
    world.until("they are waited for", async |_| world.count(waits).await == 1).await;
    world.clock.step(AGAIN);
    world.discord.member_joins(world.guild, world.ada);
    world.has_role(world.ada).await;
    world.idle().await;
    world.discord.member_leaves(world.guild, world.ada);
    world.until("they are waited for", async |_| world.count(waits).await == 1).await;
    world.clock.step(DEADLINE);
    let left = "SELECT (SELECT count(*) FROM grants) + (SELECT count(*) FROM role_checks)";
    world.until("nobody waits for them any more", async |_| world.count(left).await == 0).await;
    world.discord.member_joins(world.guild, world.ada);
    world.drain().await;
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_for_a_streak_is_added_after_a_dry_run_and_not_for_one_listing() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    let bob = world.discord.add_member(world.guild, "bob");
    for times in 1..=3 {
        world.vote(&token, world.ada, "ada", times).await;
        world.clock.step(AGAIN);
    }
    world.vote(&token, bob, "bob", 1).await;
    world.drain().await;
    let role = world.role.to_string();
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap()[0].id.to_string();
    let refused = world.rewards("add", json!({ "role": role, "for": "Streak", "votes": 3, "listing": listing })).await;
    has(&refused, &["Streaks are kept for all of the server's listings together", "Leave `listing` out"]);
    let refused = world.rewards("add", json!({ "role": role, "for": "Streak", "votes": 3, "lasts": "3d" })).await;
    has(&refused, &["`lasts: ever`"]);
    let refused = world.rewards("add", json!({ "role": role, "for": "Streak" })).await;
    has(&refused, &["From how many votes on?"]);
    let asked = world.rewards("add", json!({ "role": role, "for": "Streak", "votes": 3 })).await;
    has(&asked, &["from 3 votes in a row, until the streak breaks", &format!("1 member would gain <@&{role}>")]);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("1 member looked at: done.")).await;
    assert!(world.settled_with(world.ada, world.role).await);
    assert!(!world.settled_with(bob, world.role).await);
    has(&world.rewards("list", json!({})).await, &["from 3 votes in a row, until the streak breaks. 1 member has it."]);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_for_a_streak_that_counts_for_later_votes_waits_for_each_members_next() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    world.thanked(&token, world.ada, "ada", 1).await;
    let role = world.role.to_string();
    let asked = world.rewards("add", json!({ "role": role, "for": "Streak", "votes": 1, "lasts": "ever" })).await;
    has(&world.press_rewards(&asked, "later").await.answer().await, &["from their next vote on"]);
    assert!(!world.ada_has_it_after(AGAIN).await);
    assert!(world.ada_votes_after(&token, AGAIN, 2).await);
    world.finish().await;
}

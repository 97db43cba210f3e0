//! Voters who are not members when they vote.

use std::time::Duration;

use discord_stand_in::Fault;
use serde_json::json;

use crate::world::{World, with_members_intent, without_members_intent};

/// A vote of somebody who is not a member; returns when they were looked up and found away.
async fn vote_of_a_stranger(world: &World, token: &votive::vote::Token) -> u64 {
    let eve = world.discord.add_user("eve");
    world.vote(token, eve, "eve", 1).await;
    world.messages(1).await;
    world.idle().await;
    assert_eq!(world.discord.requests_to(&format!("GET /guilds/{}/members/{eve}", world.guild)).len(), 1);
    eve
}

#[tokio::test]
async fn who_joins_later_gets_the_role() {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    world.discord.member_joins(world.guild, eve);
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn who_joins_during_downtime_gets_the_role_at_the_next_start() {
    let mut world = World::new(without_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    world.stop().await;
    world.discord.member_joins(world.guild, eve);
    world.clock.step(Duration::from_mins(10));
    world.start().await;
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn who_joins_during_a_failed_resume_gets_the_role_after_the_fresh_identify() {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    world.clock.step(Duration::from_mins(10));
    let identifies = world.discord.identifies();
    world.discord.faults().gateway().lose_sessions();
    world.discord.faults().gateway().drop_connections();
    world.discord.member_joins(world.guild, eve);
    world.discord.wait_until("a fresh identify", |discord| discord.identifies() > identifies).await;
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn without_the_intent_absent_voters_are_looked_up_at_a_falling_rate() {
    let mut world = World::new(without_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    let looks = |world: &World| world.discord.requests_to(&format!("GET /guilds/{}/members/{eve}", world.guild)).len();
    for hours in [1, 1, 2, 4, 8] {
        let before = looks(&world);
        world.clock.step(Duration::from_secs(hours * 3600 - 1));
        world.idle().await;
        assert_eq!(looks(&world), before, "not before its time");
        world.clock.step(Duration::from_secs(1));
        world.discord.wait_until("a look", |_| looks(&world) > before).await;
        world.idle().await;
    }
    world.discord.member_joins(world.guild, eve);
    world.clock.step(Duration::from_hours(16));
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn what_went_with_a_leave_comes_back_with_the_member() {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    world.discord.member_leaves(world.guild, world.ada);
    world.discord.member_joins(world.guild, world.ada);
    world.discord.set_joined_at(world.guild, world.ada, 1_795_500_000_000);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn who_joins_while_they_are_looked_up_gets_the_role() {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = world.discord.add_user("eve");
    let held = world.discord.faults().hold_answers("GET /guilds/*/members/*");
    world.vote(&token, eve, "eve", 1).await;
    held.arrived(1).await;
    world.messages(1).await;
    world.until("thanks are recorded", async |db| db.send_lanes().await.unwrap().is_empty()).await;
    let mut committed = world.db().committed();
    committed.mark_unchanged();
    world.discord.member_joins(world.guild, eve);
    committed.changed().await.unwrap();
    held.release();
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn who_joined_is_waited_for_as_from_then_on() {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    let looks = |world: &World| world.discord.requests_to(&format!("GET /guilds/{}/members/{eve}", world.guild)).len();
    world.clock.step(Duration::from_hours(20 * 24));
    world.discord.wait_until("a look", |_| looks(&world) == 2).await;
    world.idle().await;
    // Discord's members are not all of one mind for a moment.
    let gone = Fault::Status(404, json!({ "code": 10007, "message": "Unknown Member" }));
    world.discord.faults().once("GET /guilds/*/members/*", gone);
    world.discord.member_joins(world.guild, eve);
    world.discord.wait_until("a look", |_| looks(&world) == 3).await;
    world.idle().await;
    world.clock.step(Duration::from_hours(1));
    world.has_role(eve).await;
    world.finish().await;
}

#[tokio::test]
async fn every_day_those_who_have_long_been_away_are_looked_up_ahead_of_their_turn() {
    let mut world = World::new(without_members_intent()).await;
    world.start().await;
    let token = world.listing(1).await;
    let eve = vote_of_a_stranger(&world, &token).await;
    let looks = |world: &World| world.discord.requests_to(&format!("GET /guilds/{}/members/{eve}", world.guild)).len();
    world.clock.step(Duration::from_hours(8 * 24));
    world.discord.wait_until("a look", |_| looks(&world) == 2).await;
    world.idle().await;
    world.discord.member_joins(world.guild, eve);
    // Their own turn would come in a week.
    world.clock.step(Duration::from_hours(3 * 24));
    world.has_role(eve).await;
    world.finish().await;
}

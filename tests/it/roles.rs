//! Reward roles: what is ours, what is not, and what Discord refuses.

use discord_stand_in::Fault;
use serde_json::json;
use votive::vote::{Cannot, CannotGive, RoleId};

use crate::world::{World, signed};

#[tokio::test]
async fn a_role_that_was_there_is_never_taken() {
    let (world, token) = World::with_listing().await;
    world.discord.give_role_by_hand(world.guild, world.ada, world.role);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    remove_rule(&world).await;
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    assert!(world.discord.requests_to("DELETE /guilds/*/members/*/roles/*").is_empty());
    world.finish().await;
}

async fn remove_rule(world: &World) {
    let role = votive::vote::RoleId::trusted(crate::world::signed(world.role));
    world.db().remove_rewards(world.guild_id(), role).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
}

#[tokio::test]
async fn a_role_of_ours_goes_when_no_rule_gives_it() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    remove_rule(&world).await;
    let (guild, ada, role) = (world.guild, world.ada, world.role);
    world.discord.wait_until("the role gone", |discord| !discord.member_roles(guild, ada).contains(&role)).await;
    world.finish().await;
}

#[tokio::test]
async fn what_a_person_takes_stays_away_until_the_next_vote() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    world.discord.take_role_by_hand(world.guild, world.ada, world.role);
    world
        .db()
        .member_joined(world.guild_id(), votive::vote::UserId::trusted(crate::world::signed(world.ada)))
        .await
        .unwrap();
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.vote(&token, world.ada, "ada", 2).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_role_above_the_bots_own_is_refused_with_a_reason_and_taken_up_when_it_is_moved() {
    let (world, token) = World::with_listing().await;
    world.discord.move_role(world.guild, world.role, 60);
    world.vote(&token, world.ada, "ada", 1).await;
    // Thanks do not wait for roles.
    world.messages(1).await;
    world.idle().await;
    let refusals = world.db().refusals(world.guild_id()).await.unwrap();
    assert_eq!(refusals.len(), 1);
    let role = RoleId::trusted(signed(world.role));
    assert_eq!(refusals[0].cannot, Cannot::Give { role, reason: CannotGive::RoleTooHigh });
    // Another voter's vote asks no further.
    let bob = world.discord.add_member(world.guild, "bob");
    let asked = world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len();
    world.vote(&token, bob, "bob", 1).await;
    world.messages(2).await;
    world.idle().await;
    assert_eq!(world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len(), asked);
    world.discord.move_role(world.guild, world.role, 1);
    world.has_role(world.ada).await;
    world.has_role(bob).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_deleted_role_is_said() {
    let (world, token) = World::with_listing().await;
    world.discord.delete_role(world.guild, world.role);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    let refusals = world.db().refusals(world.guild_id()).await.unwrap();
    let role = RoleId::trusted(signed(world.role));
    assert_eq!(refusals[0].cannot, Cannot::Give { role, reason: CannotGive::RoleGone });
    world.finish().await;
}

#[tokio::test]
async fn an_answer_lost_after_the_work_was_done_leaves_the_role_ours() {
    let (world, token) = World::with_listing().await;
    world.discord.faults().once("PUT /guilds/*/members/*/roles/*", Fault::LoseAnswer);
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.messages(1).await;
    world.clock.step(std::time::Duration::from_secs(10));
    world.idle().await;
    remove_rule(&world).await;
    let (guild, ada, role) = (world.guild, world.ada, world.role);
    world.discord.wait_until("the role gone", |discord| !discord.member_roles(guild, ada).contains(&role)).await;
    world.finish().await;
}

#[tokio::test]
async fn a_failing_role_is_tried_again() {
    let (world, token) = World::with_listing().await;
    world.discord.faults().times("PUT /guilds/*/members/*/roles/*", 2, Fault::Status(500, json!({})));
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    for _ in 0..2 {
        world.idle().await;
        world.clock.step(std::time::Duration::from_mins(1));
    }
    world.has_role(world.ada).await;
    world.finish().await;
}

/// Holds back the answers to looks at members; returns when one has come and nothing else is to be stored.
async fn look_under_way(world: &World, token: &votive::vote::Token, voter: u64) -> discord_stand_in::Held {
    let held = world.discord.faults().hold_answers("GET /guilds/*/members/*");
    world.vote(token, voter, "voter", 1).await;
    held.arrived(1).await;
    world.messages(1).await;
    world.until("thanks are recorded", async |db| db.send_lanes().await.unwrap().is_empty()).await;
    held
}

fn id_of(role: u64) -> votive::vote::RoleId {
    votive::vote::RoleId::trusted(crate::world::signed(role))
}

#[tokio::test]
async fn a_rule_that_is_added_during_a_look_is_not_missed() {
    let (world, token) = World::with_listing().await;
    let held = look_under_way(&world, &token, world.ada).await;
    let second = world.discord.add_role(world.guild, "Second");
    world.db().add_reward(world.guild_id(), id_of(second), 1, None).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    held.release();
    world.has_role(world.ada).await;
    let (guild, ada) = (world.guild, world.ada);
    world.discord.wait_until("the second role", |discord| discord.member_roles(guild, ada).contains(&second)).await;
    world.finish().await;
}

#[tokio::test]
async fn a_rule_that_is_removed_during_a_look_leaves_nobody_with_its_role() {
    let (world, token) = World::with_listing().await;
    let held = look_under_way(&world, &token, world.ada).await;
    remove_rule(&world).await;
    held.release();
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).is_empty());
    world.finish().await;
}

async fn pause(world: &World) -> votive::vote::ListingId {
    let listing = world.db().listings(None).await.unwrap()[0].id;
    world.db().pause_listing(listing).await.unwrap();
    listing
}

#[tokio::test]
async fn while_a_listing_is_paused_a_restart_gives_no_role() {
    let (mut world, token) = World::with_listing().await;
    let listing = pause(&world).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.stop().await;
    world.start().await;
    assert_eq!(world.db().call_for_roles(world.guild_id()).await.unwrap(), 0);
    let ada = votive::vote::UserId::trusted(crate::world::signed(world.ada));
    world.db().member_joined(world.guild_id(), ada).await.unwrap();
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).is_empty());
    world.db().resume_listing(listing).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_pause_takes_no_role_away() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    pause(&world).await;
    world.stop().await;
    world.start().await;
    let ada = votive::vote::UserId::trusted(crate::world::signed(world.ada));
    world.db().member_joined(world.guild_id(), ada).await.unwrap();
    world.idle().await;
    world.has_role(world.ada).await;
    // A rule that is removed takes its role away also then.
    remove_rule(&world).await;
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_a_person_gives_while_ours_waits_is_theirs() {
    let (world, token) = World::with_listing().await;
    let wait = std::time::Duration::from_millis(100);
    world.discord.faults().once("PUT /guilds/*/members/*/roles/*", Fault::RateLimit(wait, "shared"));
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    world.discord.give_role_by_hand(world.guild, world.ada, world.role);
    world.clock.step(std::time::Duration::from_mins(1));
    world.idle().await;
    remove_rule(&world).await;
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_was_not_got_to_is_not_taken_for_ours() {
    let (world, token) = World::with_listing().await;
    let second = world.discord.add_role(world.guild, "Second");
    world.db().add_reward(world.guild_id(), id_of(second), 1, None).await.unwrap();
    let gone = Fault::Status(404, json!({ "code": 10007, "message": "Unknown Member" }));
    world.discord.faults().once("PUT /guilds/*/members/*/roles/*", gone);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    world.discord.give_role_by_hand(world.guild, world.ada, second);
    world.clock.step(std::time::Duration::from_hours(1));
    world.has_role(world.ada).await;
    world.idle().await;
    world.db().remove_rewards(world.guild_id(), id_of(second)).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    world.idle().await;
    assert!(world.discord.member_roles(world.guild, world.ada).contains(&second));
    world.finish().await;
}

#[tokio::test]
async fn only_a_vote_brings_back_what_a_person_took() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    world.discord.take_role_by_hand(world.guild, world.ada, world.role);
    let listing = world.db().listings(None).await.unwrap()[0].id;
    let now = world.clock.now();
    let correction = votive::db::NewCorrection {
        listing,
        voter: votive::vote::UserId::trusted(crate::world::signed(world.ada)),
        amount: 1,
        author: votive::vote::UserId::trusted(1),
        reason: "a test".to_owned(),
        at: now,
        day: now.day_in(&jiff::tz::TimeZone::UTC),
    };
    world.db().correct(correction).await.unwrap();
    world.idle().await;
    let looks = world.discord.requests_to("GET /guilds/*/members/*").len();
    assert_eq!(looks, 2, "a correction is looked at");
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.vote(&token, world.ada, "ada", 2).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

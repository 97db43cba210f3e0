//! Messages: exactly one each, whatever becomes of the calls.

use std::time::Duration;

use discord_stand_in::{Fault, Overwrite, perms};
use serde_json::json;

use crate::world::World;

const SEND: &str = "POST /channels/*/messages";

/// Lets waits of the lanes pass until nothing is left.
async fn let_time_pass(world: &World) {
    for _ in 0..8 {
        world.postponed().await;
        if world.db().send_lanes().await.unwrap().is_empty() {
            break;
        }
        world.clock.step(Duration::from_secs(20));
    }
    world.idle().await;
}

#[tokio::test]
async fn an_answer_lost_after_the_message_was_posted_does_not_post_it_twice() {
    for fault in [Fault::LoseAnswer, Fault::ResetMidBody] {
        let (world, token) = World::with_listing().await;
        world.discord.faults().once(SEND, fault);
        world.vote(&token, world.ada, "ada", 1).await;
        world.messages(1).await;
        let_time_pass(&world).await;
        assert_eq!(world.discord.messages(world.channel).len(), 1);
        assert_eq!(world.discord.requests_to(SEND).len(), 2, "asked again with the same nonce");
        world.finish().await;
    }
}

#[tokio::test]
async fn a_call_that_broke_before_it_was_made_is_made_again() {
    let (world, token) = World::with_listing().await;
    world.discord.faults().times(SEND, 2, Fault::ResetBefore);
    world.vote(&token, world.ada, "ada", 1).await;
    world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
    let_time_pass(&world).await;
    assert_eq!(world.discord.messages(world.channel).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn past_the_nonce_window_the_channel_says_whether_it_was_posted() {
    for (fault, calls) in [(Fault::LoseAnswer, 1), (Fault::ResetBefore, 2)] {
        let (world, token) = World::with_listing().await;
        world.discord.faults().once(SEND, fault);
        world.vote(&token, world.ada, "ada", 1).await;
        world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
        world.has_role(world.ada).await;
        world.postponed().await;
        world.clock.step(Duration::from_mins(5));
        world.idle().await;
        assert_eq!(world.discord.messages(world.channel).len(), 1);
        assert_eq!(world.discord.requests_to(SEND).len(), calls);
        world.finish().await;
    }
}

#[tokio::test]
async fn where_the_channel_cannot_be_read_an_unknown_outcome_stays_unknown() {
    let (world, token) = World::with_listing().await;
    world.discord.faults().once(SEND, Fault::LoseAnswer);
    let history = Overwrite::deny_member(world.discord.bot_id(), perms::READ_MESSAGE_HISTORY);
    world.discord.set_overwrite(world.channel, history);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.postponed().await;
    world.clock.step(Duration::from_mins(5));
    world.idle().await;
    assert_eq!(world.discord.requests_to(SEND).len(), 1, "it is not sent again");
    assert_eq!(world.db().unknown_sends(world.guild_id()).await.unwrap(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_refused_channel_is_left_alone_until_the_permission_is_there_and_then_all_are_thanked() {
    let (world, token) = World::with_listing().await;
    let deny = Overwrite::deny_member(world.discord.bot_id(), perms::SEND_MESSAGES);
    world.discord.set_overwrite(world.channel, deny);
    world.idle().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
    world.postponed().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    world.has_role(bob).await;
    assert_eq!(world.discord.requests_to(SEND).len(), 1, "it has stopped asking");
    let refusals = world.db().refusals(world.guild_id()).await.unwrap();
    assert_eq!(refusals[0].reason, votive::vote::CannotPost::NoSendMessages.code());
    world.discord.clear_overwrites(world.channel);
    world.messages(2).await;
    world.idle().await;
    let texts: String = world.discord.messages(world.channel).iter().map(discord_stand_in::Message::text).collect();
    assert!(texts.contains("(ada)") && texts.contains("(bob)"), "{texts}");
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_stop_in_mid_call_is_settled_at_the_next_start() {
    let (mut world, token) = World::with_listing().await;
    world.timings.finish_calls = Duration::from_millis(50);
    world.idle().await;
    world.stop().await;
    world.start().await;
    let held = world.discord.faults().hold_answers(SEND);
    world.vote(&token, world.ada, "ada", 1).await;
    held.arrived(1).await;
    world.stop().await;
    held.release();
    assert_eq!(world.discord.messages(world.channel).len(), 1);
    world.start().await;
    let_time_pass(&world).await;
    assert_eq!(world.discord.messages(world.channel).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_message_that_discord_will_never_take_holds_nobody_up() {
    let (world, token) = World::with_listing().await;
    let refusal = json!({ "code": 50035, "message": "Invalid Form Body" });
    world.discord.faults().once(SEND, Fault::Status(400, refusal));
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.vote(&token, world.ada, "ada", 2).await;
    let messages = world.messages(1).await;
    assert!(messages[0].text().contains("**2** votes"));
    world.finish().await;
}

#[tokio::test]
async fn a_permission_that_is_granted_while_the_refusal_is_on_its_way_is_not_missed() {
    let (world, token) = World::with_listing().await;
    let deny = Overwrite::deny_member(world.discord.bot_id(), perms::SEND_MESSAGES);
    world.discord.set_overwrite(world.channel, deny);
    let held = world.discord.faults().hold_answers(SEND);
    world.vote(&token, world.ada, "ada", 1).await;
    held.arrived(1).await;
    let seen = world.db().changes_of(world.guild_id());
    world.discord.clear_overwrites(world.channel);
    let heard = async {
        while world.db().changes_of(world.guild_id()) == seen {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), heard).await.expect("the change is heard of");
    held.release();
    world.messages(1).await;
    world.finish().await;
}

#[tokio::test]
async fn a_channel_rests_while_its_message_waits_though_more_is_due_there() {
    let (world, token) = World::with_listing().await;
    world.discord.faults().once(SEND, Fault::LoseAnswer);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    world.has_role(bob).await;
    world.postponed().await;
    assert_eq!(world.db().send_lanes().await.unwrap().len(), 1);
    assert_eq!(world.discord.requests_to(SEND).len(), 1);
    let_time_pass(&world).await;
    assert_eq!(world.discord.messages(world.channel).len(), 2);
    world.finish().await;
}

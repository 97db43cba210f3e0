//! Messages: exactly one each, whatever becomes of the calls.

use std::time::Duration;

use discord_stand_in::{Fault, Overwrite, Rate, Setup, Timings, perms};
use serde_json::json;
use votive::clock::Clock;
use votive::db::{ListingChange, NewSend, SendFor};
use votive::vote::{ApplicationId, Cannot, CannotPost, ChannelId, Subject, Token, UnixMs};

use crate::world::{NOON, World, signed};

const SEND: &str = "POST /channels/*/messages";
const READ: &str = "GET /channels/*/messages";

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
    let channel = ChannelId::trusted(signed(world.channel));
    assert_eq!(refusals[0].cannot, Cannot::Post { channel, reason: CannotPost::NoSendMessages });
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
    let refused = world.db().refused_sends(world.guild_id()).await.unwrap().unwrap();
    assert_eq!((refused.count, refused.code), (1, 50035), "and the owner is told");
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

/// One message with an unknown outcome, by what became of its call, and the nonce window is over.
async fn with_unknown_outcome(world: &World, token: &Token, fault: Fault) {
    world.discord.faults().once(SEND, fault);
    world.vote(token, world.ada, "ada", 1).await;
    world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
    world.has_role(world.ada).await;
    world.postponed().await;
}

fn chatter(world: &World, messages: usize) {
    for number in 0..messages {
        let _ = world.discord.write(world.channel, world.ada, &format!("message {number}"));
    }
}

fn thanks(world: &World) -> usize {
    world.discord.messages(world.channel).iter().filter(|message| message.author == world.discord.bot_id()).count()
}

#[tokio::test]
async fn a_host_clock_that_is_minutes_off_posts_nothing_twice() {
    let machine = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let machine = UnixMs(i64::try_from(machine.as_millis()).unwrap());
    let off = Duration::from_mins(10);
    for clock in [machine.plus(off), machine.minus(off), NOON] {
        for (fault, calls) in [(Fault::LoseAnswer, 1), (Fault::ResetBefore, 2)] {
            let mut world = World::new(Setup::default()).await;
            world.clock = Clock::stepped(clock);
            world.start().await;
            let token = world.listing(1).await;
            with_unknown_outcome(&world, &token, fault).await;
            world.clock.step(Duration::from_mins(5));
            world.idle().await;
            assert_eq!((thanks(&world), world.discord.requests_to(SEND).len()), (1, calls));
            world.finish().await;
        }
    }
}

#[tokio::test]
async fn a_busy_channel_is_searched_no_further_than_the_calls_can_have_been() {
    for (fault, calls) in [(Fault::LoseAnswer, 1), (Fault::ResetBefore, 2)] {
        let (world, token) = World::with_listing().await;
        // The message comes last of all that may have to be read.
        chatter(&world, 150);
        with_unknown_outcome(&world, &token, fault).await;
        world.discord.advance_ids(Duration::from_hours(3));
        chatter(&world, 1000);
        world.clock.step(Duration::from_hours(3));
        world.idle().await;
        assert_eq!((thanks(&world), world.discord.requests_to(SEND).len()), (1, calls));
        assert!(world.discord.requests_to(READ).len() <= 3, "{}", world.discord.requests_to(READ).len());
        world.finish().await;
    }
}

#[tokio::test]
async fn a_search_that_meets_discords_limit_goes_on_where_it_was() {
    for (fault, calls) in [(Fault::LoseAnswer, 1), (Fault::ResetBefore, 2)] {
        let timings = Timings { others: Rate::new(4, Duration::from_millis(300)), ..Timings::default() };
        let mut world = World::new(Setup { timings, ..Setup::default() }).await;
        world.timings.turn = Duration::from_millis(20);
        world.start().await;
        let token = world.listing(1).await;
        chatter(&world, 1000);
        with_unknown_outcome(&world, &token, fault).await;
        chatter(&world, 1000);
        world.clock.step(Duration::from_mins(5));
        let mut waits = 0;
        while !world.db().send_lanes().await.unwrap().is_empty() {
            world.postponed().await;
            // Discord's limit is in its own time, which the clock does not step.
            let mut changed = world.discord.changed();
            let _ = tokio::time::timeout(Duration::from_millis(50), changed.changed()).await;
            world.clock.step(Duration::from_secs(2));
            waits += 1;
            assert!(waits < 400, "the search does not end");
        }
        assert_eq!((thanks(&world), world.discord.requests_to(SEND).len()), (1, calls));
        let read = world.discord.requests_to(READ).len();
        assert!((10..=21).contains(&read), "{read} pages were read");
        world.finish().await;
    }
}

#[tokio::test]
async fn a_search_that_something_before_discord_refuses_is_taken_up_again() {
    let (world, token) = World::with_listing().await;
    with_unknown_outcome(&world, &token, Fault::LoseAnswer).await;
    world.discord.faults().once(READ, Fault::Html(403, "<html>".to_owned()));
    world.clock.step(Duration::from_mins(5));
    world.discord.wait_until("a page", |discord| !discord.requests_to(READ).is_empty()).await;
    let_time_pass(&world).await;
    assert_eq!(thanks(&world), 1);
    assert_eq!(world.db().unknown_sends(world.guild_id()).await.unwrap(), 0);
    world.finish().await;
}

#[tokio::test]
async fn a_channel_that_takes_no_messages_is_refused_and_nobody_goes_unthanked() {
    for code in [50008, 50024] {
        let (world, token) = World::with_listing().await;
        let refusal = json!({ "code": code, "message": "Cannot execute action on this channel type" });
        world.discord.faults().once(SEND, Fault::Status(400, refusal));
        world.vote(&token, world.ada, "ada", 1).await;
        world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
        world.postponed().await;
        let refusals = world.db().refusals(world.guild_id()).await.unwrap();
        let channel = ChannelId::trusted(signed(world.channel));
        assert_eq!(refusals[0].cannot, Cannot::Post { channel, reason: CannotPost::NotATextChannel });
        world.clock.step(Duration::from_mins(10));
        world.messages(1).await;
        world.finish().await;
    }
}

#[tokio::test]
async fn a_refusal_for_no_known_reason_is_tried_again_a_few_times_and_then_told() {
    for (refusals, given_up) in [(2, None), (4, Some((1, 0)))] {
        let (world, token) = World::with_listing().await;
        let refusal = json!({ "code": 0, "message": "403: Forbidden" });
        world.discord.faults().times(SEND, refusals, Fault::Status(403, refusal));
        world.vote(&token, world.ada, "ada", 1).await;
        world.has_role(world.ada).await;
        for calls in 1..=usize::try_from(refusals).unwrap() {
            world.discord.wait_until("a call", |discord| discord.requests_to(SEND).len() >= calls).await;
            world.postponed().await;
            world.clock.step(Duration::from_hours(1));
        }
        world.idle().await;
        let refused = world.db().refused_sends(world.guild_id()).await.unwrap();
        assert_eq!(refused.map(|refused| (refused.count, refused.code)), given_up);
        assert_eq!(world.discord.messages(world.channel).len(), usize::from(given_up.is_none()));
        world.finish().await;
    }
}

#[tokio::test]
async fn a_message_that_was_deleted_before_its_repetition_was_sent() {
    let (world, token) = World::with_listing().await;
    with_unknown_outcome(&world, &token, Fault::LoseAnswer).await;
    world.discord.delete_message(world.messages(1).await[0].id);
    let_time_pass(&world).await;
    assert_eq!(world.discord.requests_to(SEND).len(), 2);
    assert_eq!(world.db().refused_sends(world.guild_id()).await.unwrap(), None);
    assert!(world.discord.messages(world.channel).is_empty());
    world.finish().await;
}

#[tokio::test]
async fn removing_or_moving_a_listing_leaves_the_thanks_of_others() {
    #[derive(Clone, Copy, PartialEq)]
    enum Change {
        Remove,
        Nowhere,
        Elsewhere,
    }
    for change in [Change::Remove, Change::Nowhere, Change::Elsewhere] {
        let (world, token) = World::with_listing().await;
        let (listing, other) = (world.db().listings(None).await.unwrap()[0].id, Token::from_random(rand::random()));
        let bot = world.discord.add_user("a bot");
        world.listing_of(Subject::Bot(ApplicationId::trusted(signed(bot))), &other).await;
        let [bob, carol] = ["bob", "carol"].map(|name| world.discord.add_member(world.guild, name));
        // While the first thank-you is under way, votes for both listings gather; their common message is refused.
        let held = world.discord.faults().hold_answers(SEND);
        world.vote(&token, carol, "carol", 1).await;
        held.arrived(1).await;
        let deny = Overwrite::deny_member(world.discord.bot_id(), perms::SEND_MESSAGES);
        world.discord.set_overwrite(world.channel, deny);
        world.vote(&token, world.ada, "ada", 1).await;
        let mut vote = world.delivery(bob, "bob", 1);
        vote.as_object_mut().unwrap().remove("guild_id");
        vote["client_id"] = json!(bot.to_string());
        assert_eq!(world.deliver(&other, &vote).await.status, 200);
        world.has_role(world.ada).await;
        world.has_role(bob).await;
        held.release();
        world.discord.wait_until("a call", |discord| discord.requests_to(SEND).len() >= 2).await;
        world.postponed().await;
        let elsewhere = world.discord.add_channel(world.guild, "elsewhere");
        let to = |channel| ListingChange { channel: Some(channel), vote_url: None };
        match change {
            Change::Remove => world.db().remove_listing(listing).await,
            Change::Nowhere => world.db().change_listing(listing, to(None)).await,
            Change::Elsewhere => world.db().change_listing(listing, to(ChannelId::new(signed(elsewhere)))).await,
        }
        .unwrap();
        world.discord.clear_overwrites(world.channel);
        let messages = world.messages(2).await;
        assert!(messages[1].text().contains("(bob)") && !messages[1].text().contains("(ada)"), "{messages:?}");
        world.idle().await;
        let moved: Vec<_> = world.discord.messages(elsewhere).iter().map(discord_stand_in::Message::text).collect();
        assert_eq!(moved.len(), usize::from(change == Change::Elsewhere), "{moved:?}");
        assert!(moved.iter().all(|text| text.contains("(ada)") && text.contains("**1** vote ")), "{moved:?}");
        world.finish().await;
    }
}

#[tokio::test]
async fn a_sample_that_cannot_be_posted_is_not_wanted_after_a_day() {
    let (world, _) = World::with_listing().await;
    world.discord.delete_channel(world.channel);
    let new = NewSend {
        guild: world.guild_id(),
        channel: ChannelId::trusted(signed(world.channel)),
        what: SendFor::Sample,
        body: json!({ "content": "a sample" }).to_string(),
        marker: "sample".to_owned(),
    };
    assert!(world.db().queue_send(new).await.unwrap());
    world.discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
    world.postponed().await;
    world.clock.step(Duration::from_hours(12));
    world.discord.wait_until("another call", |discord| discord.requests_to(SEND).len() == 2).await;
    world.postponed().await;
    world.clock.step(Duration::from_hours(13));
    world.idle().await;
    assert_eq!(world.discord.requests_to(SEND).len(), 2);
    world.finish().await;
}

#[tokio::test]
async fn a_test_that_finds_no_channel_is_answered_in_the_next_minutes_or_not_at_all() {
    for (minutes, answered) in [(10, 1), (16, 0)] {
        let (world, token) = World::with_listing().await;
        let listing = world.db().listings(None).await.unwrap()[0].id;
        let to = |channel| ListingChange { channel: Some(channel), vote_url: None };
        world.db().change_listing(listing, to(None)).await.unwrap();
        assert_eq!(world.deliver(&token, &json!({ "is_test": true })).await.status, 200);
        world.clock.step(Duration::from_mins(minutes));
        world.db().change_listing(listing, to(ChannelId::new(signed(world.channel)))).await.unwrap();
        world.idle().await;
        assert_eq!(world.discord.messages(world.channel).len(), answered);
        world.vote(&token, world.ada, "ada", 1).await;
        world.messages(answered + 1).await;
        world.finish().await;
    }
}

#[tokio::test]
async fn two_votes_of_one_voter_are_thanked_like_one_and_those_of_several_with_their_ranks() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    for rivals in [false, true] {
        let held = world.discord.faults().hold_answers(SEND);
        let before = world.discord.messages(world.channel).len();
        world.vote(&token, world.ada, "ada", 1 + i64::from(rivals) * 3).await;
        held.arrived(1).await;
        world.vote(&token, world.ada, "ada", 2 + i64::from(rivals) * 3).await;
        world.vote(&token, if rivals { bob } else { world.ada }, "anyone", 3 + i64::from(rivals) * 3).await;
        world.until("all are settled", async |db| db.is_settled().await.unwrap()).await;
        held.release();
        let text = world.messages(before + 2).await[before + 1].text();
        if rivals {
            assert!(text.contains("**5** votes · #1\n") && text.contains("**1** vote · #2"), "{text}");
        } else {
            assert!(text.contains("now has **3** votes and is **#1** on the leaderboard"), "{text}");
        }
        world.idle().await;
    }
    world.finish().await;
}

//! Starting and stopping.

use std::time::Instant;

use discord_stand_in::Setup;
use votive::app::{App, CannotStart};

use crate::world::World;

#[tokio::test]
async fn no_token_or_a_refused_one_says_what_to_do_and_ends_with_2() {
    let world = World::new(Setup::default()).await;
    let mut settings = world.settings();
    settings.token = None;
    let none = App::start(settings.clone(), world.clock.clone(), world.timings.clone()).await.unwrap_err();
    settings.token = Some("wrong".parse().unwrap());
    let wrong = App::start(settings, world.clock.clone(), world.timings.clone()).await.unwrap_err();
    assert!(matches!((&none, &wrong), (CannotStart::NoToken, CannotStart::TokenRefused)));
    for error in [none, wrong] {
        assert_eq!(error.exit_code(), 2);
        assert!(error.to_string().contains("DISCORD_TOKEN"));
    }
}

#[tokio::test]
async fn a_second_serving_process_is_refused() {
    let mut world = World::started().await;
    let second = App::start(world.settings(), world.clock.clone(), world.timings.clone()).await.unwrap_err();
    assert!(matches!(second, CannotStart::AlreadyServed(_)), "{second}");
    world.stop().await;
    world.start().await;
    world.finish().await;
}

#[tokio::test]
async fn stopping_is_quick_and_leaves_the_gateway() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let begun = Instant::now();
    world.stop().await;
    assert!(begun.elapsed() < world.timings.finish_calls, "it waits for calls that are not there");
    world.discord.wait_until("the gateway left", |discord| discord.connections() == 0).await;
    world.start().await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn no_call_begins_after_the_stop() {
    let (mut world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    let held = world.discord.faults().hold_answers("POST /channels/*/messages");
    world.vote(&token, world.ada, "ada", 1).await;
    held.arrived(1).await;
    world.has_role(world.ada).await;
    world.vote(&token, bob, "bob", 1).await;
    world.has_role(bob).await;
    let calls = world.discord.requests().len();
    let release = async {
        // The stop is told before this is polled.
        tokio::task::yield_now().await;
        held.release();
    };
    tokio::join!(world.stop(), release);
    assert_eq!(world.discord.requests().len(), calls);
    world.start().await;
    world.messages(2).await;
    world.finish().await;
}

//! Starting and stopping.

use std::process::Command;
use std::time::{Duration, Instant};

use discord_stand_in::Setup;
use votive::app::{App, CannotStart};

use crate::process::{self, Served};
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
async fn asked_to_stop_by_a_signal_the_process_ends_with_0_within_ten_seconds() {
    for signal in ["TERM", "INT"] {
        let mut world = World::new(Setup::default()).await;
        world.start().await;
        let token = world.listing(1).await;
        world.stop().await;
        let served = Served::start(&world.discord, &world.settings().db).await;
        world.discord.wait_for_gateway().await;
        let url = format!("http://{}/webhooks/discollab", served.address);
        let held = world.discord.faults().hold_answers("POST /channels/*/messages");
        let vote = world.delivery_now(world.ada, "ada", 1).to_string();
        let request = reqwest::Client::new().post(url).bearer_auth(token.reveal()).body(vote);
        assert_eq!(request.send().await.unwrap().status(), 200);
        held.arrived(1).await;
        let begun = Instant::now();
        // A call that is not answered is given its time and then cut off.
        let (status, log) = served.stop_by(signal).await;
        assert_eq!(status.code(), Some(0), "{log:#?}");
        assert!(begun.elapsed() < Duration::from_secs(10));
        world.discord.wait_until("the gateway left", |discord| discord.connections() == 0).await;
        held.release();
        world.discord.assert_no_violations();
    }
}

#[tokio::test]
async fn a_second_signal_ends_the_process_at_once() {
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.stop().await;
    let mut served = Served::start(&world.discord, &world.settings().db).await;
    world.discord.wait_for_gateway().await;
    let held = world.discord.faults().hold_answers("POST /channels/*/messages");
    let url = format!("http://{}/webhooks/discollab", served.address);
    let vote = world.delivery_now(world.ada, "ada", 1).to_string();
    reqwest::Client::new().post(url).bearer_auth(token.reveal()).body(vote).send().await.unwrap();
    held.arrived(1).await;
    served.signal("TERM");
    served.says("asked to stop").await;
    let begun = Instant::now();
    served.signal("TERM");
    let status = tokio::task::spawn_blocking(move || served.ended()).await.unwrap();
    assert_eq!(status.code(), Some(0));
    assert!(begun.elapsed() < world.timings.finish_calls, "it did not wait for the call");
    drop(held);
}

#[tokio::test]
async fn the_process_says_what_is_wrong_and_ends_with_2_or_1() {
    let world = World::new(Setup::default()).await;
    let database = world.settings().db;
    let run = async |change: fn(&mut Command)| {
        let mut command = process::command(&world.discord, &database);
        change(&mut command);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    };
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let none = run(|command| {
        command.env_remove("DISCORD_TOKEN");
    })
    .await;
    assert_eq!(none.status.code(), Some(2), "{}", said(&none));
    assert!(said(&none).contains("DISCORD_TOKEN"));
    let refused = run(|command| {
        command.env("DISCORD_TOKEN", "wrong");
    })
    .await;
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("DISCORD_TOKEN"));
    let both = run(|command| {
        command.env("LISTEN_ADDR", "nowhere").env("LOG_FORMAT", "xml");
    })
    .await;
    assert_eq!(both.status.code(), Some(2), "{}", said(&both));
    assert!(said(&both).contains("LISTEN_ADDR") && said(&both).contains("LOG_FORMAT"));
    let first = Served::start(&world.discord, &database).await;
    let second = run(|_| ()).await;
    assert_eq!(second.status.code(), Some(1), "{}", said(&second));
    assert!(said(&second).contains("already serving"), "{}", said(&second));
    assert_eq!(first.stop().await.code(), Some(0));
}

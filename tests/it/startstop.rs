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
        process::run(command).await
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

#[tokio::test]
async fn a_damaged_database_is_refused_with_words_and_left_as_it_is() {
    let mut world = World::new(Setup::default()).await;
    let path = world.settings().db.path().to_owned();
    let refused = async |world: &World| {
        let output = process::run(process::command(&world.discord, &world.settings().db)).await;
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(path.to_str().unwrap()), "{said}");
        said
    };
    let garbage = b"this is a shopping list, and not a database at all".repeat(100);
    std::fs::write(&path, &garbage).unwrap();
    let said = refused(&world).await;
    assert!(said.contains("not a database"), "{said}");
    assert_eq!(std::fs::read(&path).unwrap(), garbage);
    std::fs::remove_file(&path).unwrap();
    world.start().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.stop().await;
    let whole = std::fs::read(&path).unwrap();
    // The later half is gone, as after a copy that was cut off.
    let half = &whole[..whole.len() / 2 / 4096 * 4096];
    std::fs::write(&path, half).unwrap();
    let said = refused(&world).await;
    assert!(said.contains("malformed") || said.contains("damaged"), "{said}");
    assert_eq!(std::fs::read(&path).unwrap(), half);
    std::fs::write(&path, &whole).unwrap();
    world.start().await;
    world.finish().await;
}

#[tokio::test]
async fn after_a_sudden_end_the_database_is_checked_while_votes_are_taken() {
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.stop().await;
    let database = world.settings().db;
    let first = Served::start(&world.discord, &database).await;
    world.discord.wait_for_gateway().await;
    let body = world.delivery_now(world.ada, "ada", 1).to_string();
    let url = format!("http://{}/webhooks/discollab", first.address);
    let vote = reqwest::Client::new().post(url).bearer_auth(token.reveal()).body(body);
    assert_eq!(vote.send().await.unwrap().status(), 200);
    let log = first.kill();
    assert!(!log.iter().any(|line| line.contains("is sound")), "an ordinary start checks nothing");
    let second = Served::start(&world.discord, &database).await;
    second.says("ended suddenly").await;
    second.says("the database is sound").await;
    let asked = process::run(process::beside(&database, &second, "healthcheck")).await;
    assert_eq!(asked.status.code(), Some(0), "{asked:?}");
    let health = reqwest::get(format!("http://{}/healthz", second.address)).await.unwrap();
    assert_eq!(health.status(), 200);
    let (status, _) = second.stop_by("TERM").await;
    assert_eq!(status.code(), Some(0));
    let nobody =
        process::command(&world.discord, &database).arg("healthcheck").env("LISTEN_ADDR", "127.0.0.1:9").output();
    assert_eq!(nobody.unwrap().status.code(), Some(1));
    let third = Served::start(&world.discord, &database).await;
    let (_, log) = third.stop_by("TERM").await;
    assert!(!log.iter().any(|line| line.contains("suddenly")), "{log:#?}");
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

//! Each row of the webhook's answers.

use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::world::World;

#[tokio::test]
async fn a_stored_vote_a_duplicate_and_a_test_are_200() {
    let (world, token) = World::with_listing().await;
    let delivery = world.delivery(world.ada, "ada", 1);
    for status in ["recorded", "duplicate", "duplicate"] {
        let answer = world.deliver(&token, &delivery).await;
        assert_eq!((answer.status, answer.body["status"].as_str()), (200, Some(status)));
    }
    let at_once = futures_util::future::join_all((0..8).map(|_| {
        let delivery = world.delivery(world.ada, "ada", 2);
        let (world, token) = (&world, &token);
        async move { world.deliver(token, &delivery).await.body["status"].as_str().unwrap().to_owned() }
    }))
    .await;
    assert_eq!(at_once.iter().filter(|status| *status == "recorded").count(), 1, "{at_once:?}");
    world.idle().await;
    let ada = votive::vote::UserId::trusted(crate::world::signed(world.ada));
    assert_eq!(world.db().votes(world.guild_id(), ada).await.unwrap().of(None).total, 2);
    assert_eq!(world.deliver(&token, &json!({ "is_test": "true" })).await.status, 200);
    world.finish().await;
}

#[tokio::test]
async fn a_missing_or_wrong_token_is_401() {
    let (world, _token) = World::with_listing().await;
    let delivery = world.delivery(world.ada, "ada", 1).to_string();
    let answers = [
        world.post(None, delivery.clone()).await,
        world.post(Some(""), delivery.clone()).await,
        world.post(Some("Bearer wrong"), delivery.clone()).await,
        world.post(Some("wrong"), "not even JSON").await,
    ];
    for answer in &answers {
        assert_eq!((answer.status, answer.body["error"].as_str()), (401, Some("unauthorized")));
        // Nothing tells one from the other.
        assert_eq!(answer.body, answers[0].body);
    }
    assert_eq!(world.db().settled_until().await.unwrap(), 0);
    world.finish().await;
}

#[tokio::test]
async fn a_token_of_another_listing_is_403_and_the_delivery_is_kept() {
    let (world, token) = World::with_listing().await;
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery["guild_id"] = json!("1234567890");
    let answer = world.deliver(&token, &delivery).await;
    assert_eq!((answer.status, answer.body["error"].as_str()), (403, Some("other_listing")));
    let listing = world.db().listings(None).await.unwrap()[0].id;
    assert_eq!(world.db().kept_summary(listing).await.unwrap().unwrap().count, 1);
    world.finish().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_400_names_the_field_and_is_kept() {
    let (world, token) = World::with_listing().await;
    let without = |field: &str| {
        let mut delivery = world.delivery(world.ada, "ada", 1);
        delivery.as_object_mut().unwrap().remove(field);
        delivery.to_string()
    };
    let mut odd = world.delivery(world.ada, "ada", 1);
    odd["user_id"] = json!("not an id");
    let cases = [
        ("not JSON".to_owned(), "not_json", None),
        ("[1]".to_owned(), "not_json", None),
        (without("guild_id"), "missing_field", Some("guild_id")),
        (without("user_id"), "missing_field", Some("user_id")),
        (odd.to_string(), "unusable_field", Some("user_id")),
    ];
    for (body, error, field) in &cases {
        let answer = world.post(Some(token.reveal()), body.clone()).await;
        assert_eq!(
            (answer.status, answer.body["error"].as_str(), answer.body["field"].as_str()),
            (400, Some(*error), *field)
        );
    }
    let listing = world.db().listings(None).await.unwrap()[0].id;
    let kept = world.db().kept_deliveries(Some(listing), 0, 100).await.unwrap();
    assert_eq!(
        kept.iter().map(|kept| String::from_utf8(kept.body.to_vec()).unwrap()).collect::<Vec<_>>(),
        cases.iter().map(|case| case.0.clone()).collect::<Vec<_>>()
    );
    world.finish().await;
}

#[tokio::test]
async fn an_unreadable_time_costs_nobody_the_vote() {
    let (world, token) = World::with_listing().await;
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery["voted_on_iso"] = json!("yesterday, about noon");
    delivery["vote_again"] = json!("soon");
    assert_eq!(world.deliver(&token, &delivery).await.body["status"], "recorded");
    assert_eq!(world.deliver(&token, &delivery).await.body["status"], "duplicate");
    world.messages(1).await;
    world.finish().await;
}

#[tokio::test]
async fn another_path_is_404_and_another_method_405() {
    let (world, _token) = World::with_listing().await;
    assert_eq!(world.request(Method::POST, "/webhooks/elsewhere").await.status, 404);
    assert_eq!(world.request(Method::GET, "/").await.status, 404);
    let answer = world.request(Method::GET, "/webhooks/discollab").await;
    assert_eq!((answer.status, answer.headers["allow"].to_str().unwrap()), (405, "POST"));
    assert_eq!(world.request(Method::GET, "/healthz").await.status, 200);
    world.finish().await;
}

#[tokio::test]
async fn a_body_over_64_kib_is_413() {
    let (world, token) = World::with_listing().await;
    let authorization = format!("Bearer {}", token.reveal());
    assert_eq!(world.post(Some(&authorization), vec![b' '; 64 * 1024 + 1]).await.status, 413);
    let mut delivery = world.delivery(world.ada, "ada", 1).to_string().into_bytes();
    delivery.resize(64 * 1024, b' ');
    assert_eq!(world.post(Some(&authorization), delivery).await.status, 200);
    world.finish().await;
}

#[tokio::test]
async fn a_body_that_does_not_come_is_408() {
    let mut world = World::new(discord_stand_in::Setup::default()).await;
    world.timings.body = Duration::from_millis(50);
    world.start().await;
    let token = world.listing(1).await;
    let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
    let head = format!(
        "POST /webhooks/discollab HTTP/1.1\r\nhost: x\r\nauthorization: {}\r\ncontent-length: 100\r\n\r\n{{",
        token.reveal()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
    world.finish().await;
}

#[tokio::test]
async fn a_client_that_hangs_up_does_not_withdraw_its_vote() {
    let (world, token) = World::with_listing().await;
    let body = world.delivery(world.ada, "ada", 1).to_string();
    let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
    let request = format!(
        "POST /webhooks/discollab HTTP/1.1\r\nhost: x\r\nauthorization: {}\r\ncontent-length: {}\r\n\r\n{body}",
        token.reveal(),
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    drop(stream);
    world.messages(1).await;
    world.finish().await;
}

#[tokio::test]
async fn what_cannot_be_stored_is_503_and_health_says_so() {
    let (mut world, token) = World::with_listing().await;
    world.idle().await;
    world.db().close().await;
    let answer = world.deliver(&token, &world.delivery(world.ada, "ada", 1)).await;
    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(answer.headers.contains_key("retry-after"));
    let health = world.request(Method::GET, "/healthz").await;
    assert_eq!(health.status, 503);
    world.stop().await;
}

#[tokio::test]
async fn a_revoked_token_ends_before_the_next_delivery_also_when_another_process_revokes_it() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let beside = votive::db::Db::open(&world.settings().db, &world.clock).await.unwrap();
    let listing = beside.listings(None).await.unwrap()[0].id;
    let new = votive::vote::Token::from_random([3; 32]);
    beside.add_token(listing, new.hash(), votive::db::Handover::RevokeNow).await.unwrap();
    assert_eq!(world.deliver(&token, &world.delivery(world.ada, "ada", 2)).await.status, 401);
    assert_eq!(world.deliver(&new, &world.delivery(world.ada, "ada", 2)).await.status, 200);
    beside.close().await;
    world.finish().await;
}

#[tokio::test]
async fn a_listing_that_was_removed_and_set_up_again_with_the_same_token_takes_the_next_vote() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let listing = world.db().listings(None).await.unwrap()[0].id;
    world.db().remove_listing(listing).await.unwrap();
    assert_eq!(world.deliver(&token, &world.delivery(world.ada, "ada", 2)).await.status, 401);
    world.listing_of(votive::vote::Subject::Server(world.guild_id()), &token).await;
    world.vote(&token, world.ada, "ada", 2).await;
    world.db().remove_listing(listing).await.unwrap();
    world.listing_of(votive::vote::Subject::Server(world.guild_id()), &token).await;
    world.vote(&token, world.ada, "ada", 3).await;
    world.finish().await;
}

#[tokio::test]
async fn asking_for_health_often_costs_few_commits() {
    let (world, _token) = World::with_listing().await;
    world.idle().await;
    let committed = world.db().committed();
    let before = *committed.borrow();
    let asked = (0..200).map(|_| world.request(Method::GET, "/healthz"));
    assert!(futures_util::future::join_all(asked).await.iter().all(|answer| answer.status == 200));
    let commits = *committed.borrow() - before;
    assert!(commits <= 20, "{commits} commits");
    world.finish().await;
}

#[tokio::test]
async fn while_the_disk_is_full_votes_are_503_commands_answer_and_afterwards_all_goes_on() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    world.db().limit_pages(1);
    // Pages that are free already still take some votes.
    let mut stored = 1;
    let refused = loop {
        let answer = world.deliver(&token, &world.delivery(world.ada, "ada", stored + 1)).await;
        if answer.status != 200 {
            break answer;
        }
        stored += 1;
        assert!(stored < 1_000, "the disk is full");
    };
    assert_eq!(refused.status, 503, "{refused:?}");
    assert!(refused.headers.contains_key("retry-after"));
    let board = world.ask(world.ada, "leaderboard", json!({})).await;
    assert!(board.text().contains("ada"), "{}", board.text());
    world.discord.assert_no_violations();
    // The board stands in the channel too.
    let posted = world.discord.messages(world.channel).iter().filter(|message| message.nonce.is_some()).count();
    let frozen = world.count("SELECT count(*) FROM sends").await;
    assert!(i64::try_from(posted).unwrap() <= frozen, "no message without its row: {posted} of {frozen}");
    world.db().limit_pages(i64::from(u32::MAX));
    world.vote(&token, world.ada, "ada", stored + 1).await;
    assert_eq!(world.request(Method::GET, "/healthz").await.status, 200);
    world.drain().await;
    assert_eq!(world.count("SELECT count(*) FROM send_votes").await, stored + 1, "each vote is thanked for");
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, stored + 1);
    world.finish().await;
}

/// Deliveries that resemble real ones, and bytes of every kind.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let scalar = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|value| json!(value)),
        any::<i64>().prop_map(|value| json!(value)),
        any::<f64>().prop_map(|value| json!(value)),
        ".{0,40}".prop_map(|value| json!(value)),
        "[0-9]{0,24}".prop_map(|value| json!(value)),
    ];
    let field = prop_oneof![
        Just("guild_id"),
        Just("client_id"),
        Just("user_id"),
        Just("id"),
        Just("username"),
        Just("voted_on"),
        Just("voted_on_iso"),
        Just("vote_again"),
        Just("times_voted"),
        Just("is_test"),
    ];
    prop_oneof![
        3 => proptest::collection::btree_map(field, scalar, 0..10).prop_map(|fields| json!(fields).to_string().into_bytes()),
        1 => proptest::collection::vec(any::<u8>(), 0..600),
    ]
}

#[tokio::test]
async fn no_bytes_get_a_5xx() {
    let (mut world, token) = World::with_listing().await;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let bearer = format!("Bearer {}", token.reveal());
    for _ in 0..400 {
        let mut body = bodies().new_tree(&mut runner).unwrap().current();
        // The listing's own id gets further than any other.
        if let Ok(Value::Object(mut fields)) = serde_json::from_slice::<Value>(&body) {
            fields.remove("client_id");
            fields.insert("guild_id".to_owned(), json!(world.guild.to_string()));
            body = Value::Object(fields).to_string().into_bytes();
        }
        let shown = String::from_utf8_lossy(&body).into_owned();
        let answer = world.post(Some(&bearer), body).await;
        assert!(answer.status < 500, "{} for {shown}", answer.status);
    }
    world.stop().await;
}

//! Deliveries with a wrong token: who is told of them, and that nobody else learns anything.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use votive::vote::{ApplicationId, BadToken, ListingId, Subject, Token};

use crate::world::World;

impl World {
    /// A delivery with a token that nobody has.
    pub(crate) async fn wrongly(&self, delivery: &Value) {
        let answer = self.post(Some("Bearer wrong"), delivery.to_string()).await;
        assert_eq!(answer.status, 401);
    }

    /// Waits until so many were counted for the listing.
    pub(crate) async fn strangers(&self, listing: ListingId, why: BadToken, count: i64) {
        let mut told = self.db().strangers();
        let counted = async {
            while self.db().turned_away(listing, why).is_none_or(|found| found.count < count) {
                told.changed().await.unwrap();
            }
        };
        tokio::time::timeout(Duration::from_secs(30), counted).await.expect("they are counted");
        assert_eq!(self.db().turned_away(listing, why).unwrap().count, count);
    }

    async fn own_listing(&self) -> ListingId {
        self.db().listings(Some(self.guild_id())).await.unwrap()[0].id
    }
}

#[tokio::test]
async fn a_wrong_token_is_counted_for_the_listing_that_the_body_names() {
    let (world, _token) = World::with_listing().await;
    let listing = world.own_listing().await;
    // It costs no write.
    let none_writes = world.none_writes().await;
    let delivery = world.delivery(world.ada, "ada", 1);
    world.wrongly(&delivery).await;
    assert_eq!(world.post(None, delivery.to_string()).await.status, 401);
    // None of these concerns the listing.
    let mut elsewhere = delivery.clone();
    elsewhere["guild_id"] = json!("1234567890");
    world.wrongly(&elsewhere).await;
    world.wrongly(&json!({ "user_id": "5" })).await;
    assert_eq!(world.post(Some("Bearer wrong"), "garbage").await.status, 401);
    let mut long = delivery.clone();
    long["username"] = json!("x".repeat(5_000));
    world.wrongly(&long).await;
    world.wrongly(&delivery).await;
    world.strangers(listing, BadToken::Wrong, 3).await;
    assert_eq!(world.db().turned_away(listing, BadToken::Ended), None);
    drop(none_writes);
    let told = world.ask(world.discord.owner(world.guild), "setup", json!({})).await;
    assert!(told.text().contains("Someone keeps sending with a wrong token for this listing"), "{}", told.text());
    world.finish().await;
}

#[tokio::test]
async fn a_bots_listing_is_counted_for_and_one_that_was_removed_is_not() {
    let world = World::started().await;
    let bot = Subject::Bot(ApplicationId::trusted(4_242));
    let listing = world.listing_of(bot, &Token::from_random([1; 32])).await;
    let delivery = json!({ "client_id": "4242", "user_id": "5" });
    world.wrongly(&delivery).await;
    world.strangers(listing, BadToken::Wrong, 1).await;
    world.db().remove_listing(listing).await.unwrap();
    world.wrongly(&delivery).await;
    // One that is counted shows that the one before it was looked at.
    let own = world.listing_of(Subject::Server(world.guild_id()), &Token::from_random([2; 32])).await;
    world.wrongly(&world.delivery(world.ada, "ada", 1)).await;
    world.strangers(own, BadToken::Wrong, 1).await;
    assert_eq!(world.db().turned_away(listing, BadToken::Wrong).unwrap().count, 1);
    world.finish().await;
}

#[tokio::test]
async fn a_stranger_who_waits_to_be_asked_for_the_body_is_not_asked() {
    let (world, _token) = World::with_listing().await;
    let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
    let head = "POST /webhooks/discollab HTTP/1.1\r\nhost: votes\r\nauthorization: wrong\r\nexpect: 100-continue\r\ncontent-length: 20\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 401 Unauthorized"), "{answer}");
    world.finish().await;
}

#[tokio::test]
async fn strangers_whose_bodies_never_end_keep_no_one_from_being_answered_or_counted_in_time() {
    let (world, token) = World::with_listing().await;
    let listing = world.own_listing().await;
    let mut slow = Vec::new();
    for _ in 0..64 {
        let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
        let head =
            "POST /webhooks/discollab HTTP/1.1\r\nhost: votes\r\nauthorization: wrong\r\ncontent-length: 900\r\n\r\n{";
        stream.write_all(head.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    let delivery = world.delivery(world.ada, "ada", 1);
    assert_eq!(world.deliver(&token, &delivery).await.status, 200);
    // Nothing of this one may be read any more; it is answered all the same.
    world.wrongly(&delivery).await;
    drop(slow);
    let counted = async {
        let mut told = world.db().strangers();
        while world.db().turned_away(listing, BadToken::Wrong).is_none() {
            world.wrongly(&delivery).await;
            let _ = tokio::time::timeout(Duration::from_millis(20), told.changed()).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), counted).await.expect("there is room again");
    world.finish().await;
}

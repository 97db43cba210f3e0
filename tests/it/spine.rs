//! A vote becomes a thank-you and a role.

use serde_json::json;

use crate::world::{NOON, World};

#[tokio::test]
async fn a_vote_is_thanked_and_rewarded() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let message = world.messages(1).await.remove(0);
    let text = message.embeds[0]["description"].as_str().unwrap();
    assert!(text.contains(&format!("<@{}> (ada)", world.ada)), "{text}");
    assert!(text.contains("**1** vote") && text.contains("**#1**"), "{text}");
    assert!(message.pings.users.is_empty() && message.pings.roles.is_empty() && !message.pings.everyone);
    world.has_role(world.ada).await;
    let put = world.discord.requests_to(&format!("PUT /guilds/{}/members/*/roles/*", world.guild));
    assert_eq!(put.len(), 1);
    assert_eq!(put[0].reason.as_deref(), Some("Votive: earned with 1 vote"));
    world.finish().await;
}

#[tokio::test]
async fn all_three_generations_count() {
    let (world, token) = World::with_listing().await;
    let seconds = NOON.seconds();
    let oldest = json!({ "guild_id": world.guild.to_string(), "id": world.ada.to_string(), "username": "ada",
                         "voted_on": seconds - 60, "times_voted": 1 });
    let middle = json!({ "guild_id": world.guild, "user_id": world.ada, "username": "ada",
                         "voted_on": (seconds - 30) * 1000, "times_voted": "2" });
    assert_eq!(world.post(Some(token.reveal()), oldest.to_string()).await.status, 200);
    assert_eq!(world.post(Some(&format!("bearer {}", token.reveal())), middle.to_string()).await.status, 200);
    world.vote(&token, world.ada, "ada", 3).await;
    world.idle().await;
    let summary = world.discord.messages(world.channel);
    let text = summary.last().unwrap().embeds[0]["description"].to_string();
    assert!(text.contains("**3** votes"), "{text}");
    world.finish().await;
}

#[tokio::test]
async fn no_name_does_harm() {
    let (world, token) = World::with_listing().await;
    let names = [
        "**bold** _it_ `code` ||spoiler||",
        "@everyone @here",
        "\u{202e}gnirts desrever\u{202c}",
        "\u{200b}\u{200b}\u{2060}",
        &"long ".repeat(400),
        "<@&1> <#2> </x:3>",
        "[click](https://evil.example)",
    ];
    for (number, name) in (1..).zip(names) {
        let voter = world.discord.add_member(world.guild, "someone");
        world.vote(&token, voter, name, number).await;
    }
    world.idle().await;
    let messages = world.discord.messages(world.channel);
    for message in &messages {
        assert!(message.pings.users.is_empty() && message.pings.roles.is_empty() && !message.pings.everyone);
        let text = message.embeds[0]["description"].as_str().unwrap();
        assert!(!text.contains("@everyone") && !text.contains("**bold") && !text.contains('\u{202e}'), "{text}");
        assert!(!text.contains("](") && text.chars().count() < 4096, "{text}");
    }
    world.finish().await;
}

#[tokio::test]
async fn the_fifth_vote_earns_a_role_that_the_fourth_does_not() {
    let world = World::started().await;
    let token = world.listing(5).await;
    for number in 1..=4 {
        world.vote(&token, world.ada, "ada", number).await;
    }
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.vote(&token, world.ada, "ada", 5).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_test_delivery_is_answered_in_the_channel_once_a_minute_and_counts_nothing() {
    let (world, token) = World::with_listing().await;
    for _ in 0..3 {
        let answer = world.deliver(&token, &json!({ "is_test": true })).await;
        assert_eq!((answer.status, answer.body["status"].as_str()), (200, Some("test")));
    }
    world.idle().await;
    let messages = world.messages(1).await;
    assert_eq!(messages.len(), 1);
    assert!(messages[0].embeds[0]["title"].as_str().unwrap().contains("Test"));
    assert_eq!(world.db().settled_until().await.unwrap(), 0);
    world.finish().await;
}

#[tokio::test]
async fn a_bots_votes_reward_people_in_its_support_server() {
    let world = World::started().await;
    let token = world.listing(1).await;
    let bot_token = votive::vote::Token::from_random([9; 32]);
    let bot = votive::vote::ApplicationId::trusted(4242);
    world.listing_of(votive::vote::Subject::Bot(bot), &bot_token).await;
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery.as_object_mut().unwrap().remove("guild_id");
    delivery["client_id"] = json!("4242");
    assert_eq!(world.deliver(&token, &delivery).await.status, 403);
    assert_eq!(world.deliver(&bot_token, &delivery).await.status, 200);
    world.has_role(world.ada).await;
    world.messages(1).await;
    world.finish().await;
}

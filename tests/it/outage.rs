//! Discord away: votes are taken all the same, and what waits drains in order when it is back.

use discord_stand_in::{Setup, Timings};

use crate::world::World;

#[tokio::test]
async fn votes_of_an_outage_are_thanked_together_in_order_when_discord_is_back() {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1).await;
    world.discord.go_away().await;
    let mut voters = Vec::new();
    for number in 0..30 {
        let voter = world.discord.add_member(world.guild, &format!("voter{number}"));
        world.vote(&token, voter, &format!("voter{number}"), 1).await;
        voters.push(voter);
    }
    world.discord.come_back().await;
    world.drain().await;
    let channel = world.channel;
    for voter in &voters {
        assert!(world.discord.member_roles(world.guild, *voter).contains(&world.role));
    }
    let messages = world.discord.messages(channel);
    assert!(messages.len() <= 4, "{} messages", messages.len());
    let text: String = messages.iter().map(discord_stand_in::Message::text).collect::<Vec<_>>().join("\n");
    let places: Vec<_> = voters.iter().map(|voter| text.find(&format!("<@{voter}>")).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    assert_eq!(text.matches("<@").count(), 30, "each is named once");
    world.finish().await;
}

#[tokio::test]
async fn an_unreachable_discord_at_the_start_costs_no_vote() {
    let mut world = World::new(Setup::default()).await;
    world.discord.go_away().await;
    world.start_alone().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.discord.come_back().await;
    world.discord.wait_for_gateway().await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_token_that_is_revoked_while_running_stops_calls_but_not_the_listener() {
    let (mut world, token) = World::with_listing().await;
    world.discord.revoke_token();
    world.vote(&token, world.ada, "ada", 1).await;
    world
        .discord
        .wait_until("the last call", |discord| {
            discord.requests().iter().any(|call| call.status == Some(401)) || !discord.is_connected()
        })
        .await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    assert!(world.discord.messages(world.channel).is_empty());
    world.stop().await;
    // With a valid token again, nothing was lost.
    world.discord.restore_token();
    world.start().await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.has_role(bob).await;
    world.finish().await;
}

//! Several shards: as many as Discord recommends, one after the other, and each for itself.

use std::time::Duration;

use discord_stand_in::{Id, NewGuild, Setup, Timings};
use serde_json::json;

use crate::removal::Other;
use crate::world::World;

const SHARDS: u64 = 3;

/// Between two identifies: Discord's own.
const IDENTIFY_WINDOW: Duration = Duration::from_secs(5);

/// A Discord that lets nobody identify sooner.
fn in_discords_window(shards: u64) -> Setup {
    let timings = Timings { identify_window: IDENTIFY_WINDOW, ..Timings::tenth() };
    Setup { shards, timings, ..Setup::default() }
}

/// A server that this shard hears of.
fn guild_of(world: &World, shard: u64) -> Id {
    // Far from the ids that the stand-in gives.
    let first = (world.guild >> 22) - 1_000_000;
    let id = (first - first % SHARDS + shard) << 22;
    world.discord.add_guild_with(NewGuild { id: Some(id), ..NewGuild::named("sharded") })
}

/// Commands are answered in the server, and who voted before they joined gets the role at once.
async fn is_heard(world: &World, server: &Other) {
    let eve = world.discord.add_user("eve");
    world.vote_for(server, eve, 1).await;
    world.idle().await;
    let owner = world.discord.owner(server.guild);
    let board = world.discord.slash(server.guild, server.channel, owner, "leaderboard", json!({})).await.answer().await;
    assert!(board.text().contains("voter"), "{}", board.text());
    world.discord.member_joins(server.guild, eve);
    has_role(world, server, eve).await;
}

async fn has_role(world: &World, server: &Other, member: Id) {
    let (guild, role) = (server.guild, server.role);
    world.discord.wait_until("the role", |discord| discord.member_roles(guild, member).contains(&role)).await;
}

#[tokio::test]
async fn while_one_of_three_shards_is_down_the_others_go_on_and_it_comes_back() {
    let mut world = World::new(in_discords_window(SHARDS)).await;
    world.timings.identify_window = IDENTIFY_WINDOW;
    let guilds: Vec<_> = (0..SHARDS).map(|shard| guild_of(&world, shard)).collect();
    // The servers are known before the shards say which they hear of.
    world.discord.go_away().await;
    world.start_alone().await;
    let mut servers = Vec::new();
    for guild in guilds {
        servers.push(world.other_in(guild).await);
    }
    world.discord.come_back().await;
    world.discord.wait_for_commands().await;
    world.discord.wait_for_gateway().await;
    assert_eq!((world.discord.connections(), world.discord.identifies()), (3, SHARDS));
    let known = world.db().servers().await.unwrap();
    assert!(known.iter().all(|server| server.removal.is_none()), "each shard speaks for its own servers: {known:?}");
    for server in &servers {
        is_heard(&world, server).await;
    }
    let gateway = world.discord.faults().gateway();
    gateway.take_down(1);
    world.discord.wait_until("the shard gone", |discord| discord.connections() == 2).await;
    is_heard(&world, &servers[0]).await;
    is_heard(&world, &servers[2]).await;
    // What needs no gateway goes on there too.
    let (ada, bob) = (world.discord.add_member(servers[1].guild, "ada"), world.discord.add_user("bob"));
    world.vote_for(&servers[1], ada, 1).await;
    has_role(&world, &servers[1], ada).await;
    world.vote_for(&servers[1], bob, 1).await;
    world.idle().await;
    world.discord.member_joins(servers[1].guild, bob);
    gateway.bring_up(1);
    world.discord.wait_until("the shard back", |discord| discord.connections() == 3).await;
    has_role(&world, &servers[1], bob).await;
    is_heard(&world, &servers[1]).await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_process_started_again_too_soon_is_refused_once_and_waits() {
    let mut world = World::new(in_discords_window(1)).await;
    world.timings.identify_window = IDENTIFY_WINDOW;
    world.start().await;
    world.stop().await;
    // The new process cannot know when the old one identified.
    world.start().await;
    assert_eq!(world.discord.identifies(), 2);
    assert_eq!(world.discord.take_violations(), ["gateway: identified again too soon"]);
    world.finish().await;
}

//! The gateway in bad weather: whatever ends a connection, it is come back to, and what happened meanwhile is caught up with.

use std::time::Duration;

use discord_stand_in::{Discord, Setup, Timings};
use serde_json::json;

use crate::removal::Other;
use crate::weather::{new_voters, servers, world};
use crate::world::World;

/// Waits until commands are answered and joins are heard again.
pub(crate) async fn is_heard(world: &World, servers: &[Other]) {
    let server = &servers[0];
    let eve = world.discord.add_user("eve");
    world.vote_for(server, eve, 1).await;
    let looked = format!("GET /guilds/{}/members/{eve}", server.guild);
    world.discord.wait_until("a look at who is not there", |discord| !discord.requests_to(&looked).is_empty()).await;
    world.idle().await;
    world.discord.wait_for_gateway().await;
    let owner = world.discord.owner(server.guild);
    let board = world.discord.slash(server.guild, server.channel, owner, "leaderboard", json!({})).await.answer().await;
    assert!(board.text().contains("voter"), "{}", board.text());
    world.discord.member_joins(server.guild, eve);
    let (guild, role) = (server.guild, server.role);
    world.discord.wait_until("the role", |discord| discord.member_roles(guild, eve).contains(&role)).await;
}

#[tokio::test]
async fn a_gateway_that_drops_asks_to_reconnect_or_refuses_to_resume_is_come_back_to() {
    let world = world().await;
    let servers = servers(&world, 2).await;
    is_heard(&world, &servers).await;
    let gateway = world.discord.faults().gateway();
    let (identifies, resumes) = (world.discord.identifies(), world.discord.resumes());
    gateway.drop_connections();
    world.discord.wait_until("a resume", |discord| discord.resumes() > resumes).await;
    is_heard(&world, &servers).await;
    let resumes = world.discord.resumes();
    gateway.ask_to_reconnect();
    world.discord.wait_until("a resume", |discord| discord.resumes() > resumes).await;
    is_heard(&world, &servers).await;
    assert_eq!(world.discord.identifies(), identifies, "sessions were resumed");
    gateway.refuse_next_resume();
    gateway.drop_connections();
    world.discord.wait_until("an identify", |discord| discord.identifies() > identifies).await;
    is_heard(&world, &servers).await;
    for code in [4000, 4009] {
        let before = world.discord.identifies() + world.discord.resumes();
        gateway.close_with(code);
        world.discord.wait_until("a session", |discord| discord.identifies() + discord.resumes() > before).await;
        is_heard(&world, &servers).await;
    }
    world.finish().await;
}

#[tokio::test]
async fn a_session_that_is_declared_invalid_is_resumed_where_it_may_be_and_begun_anew_where_not() {
    let world = world().await;
    let servers = servers(&world, 2).await;
    is_heard(&world, &servers).await;
    let gateway = world.discord.faults().gateway();
    let (identifies, resumes) = (world.discord.identifies(), world.discord.resumes());
    gateway.invalidate_resumably();
    world.discord.wait_until("a resume", |discord| discord.resumes() > resumes).await;
    is_heard(&world, &servers).await;
    assert_eq!(world.discord.identifies(), identifies, "the session goes on");
    gateway.invalidate();
    world.discord.wait_until("an identify", |discord| discord.identifies() > identifies).await;
    is_heard(&world, &servers).await;
    assert_eq!(world.discord.identifies(), identifies + 1);
    world.finish().await;
}

#[tokio::test]
async fn a_connection_whose_heartbeats_nobody_acknowledges_is_made_anew_and_nothing_is_lost() {
    let heartbeat_interval = Duration::from_millis(300);
    let setup = Setup { timings: Timings { heartbeat_interval, ..Timings::tenth() }, ..Setup::default() };
    let mut world = World::new(setup).await;
    world.start().await;
    let servers = servers(&world, 2).await;
    is_heard(&world, &servers).await;
    let late = world.discord.add_user("late");
    world.vote_for(&servers[0], late, 1).await;
    world.idle().await;
    let (identifies, gateway) = (world.discord.identifies(), world.discord.faults().gateway());
    gateway.stop_acks();
    world.discord.wait_until("the connection dropped", |discord| discord.connections() == 0).await;
    // Nobody hears this join.
    world.discord.member_joins(servers[0].guild, late);
    // Long enough ago for another look at who was not there.
    world.clock.step(Duration::from_mins(10));
    let voted = new_voters(&world, &servers, 3).await;
    gateway.resume_acks();
    let made_anew = |discord: &Discord| discord.identifies() > identifies && discord.is_connected();
    world.discord.wait_until("a connection", made_anew).await;
    let (guild, role) = (servers[0].guild, servers[0].role);
    world.discord.wait_until("the role", |discord| discord.member_roles(guild, late).contains(&role)).await;
    is_heard(&world, &servers).await;
    world.all_is_served(&voted).await;
    world.finish().await;
}

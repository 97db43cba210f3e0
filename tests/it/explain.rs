//! `/explain`: why somebody has the votes and roles that they have.

use discord_stand_in::{Answer, Id, NewRole};
use serde_json::json;
use votive::vote::RoleId;

use crate::ledger::says;
use crate::world::{World, signed};

impl World {
    async fn explain(&self, member: Id) -> Answer {
        self.manage("explain", json!({ "member": member.to_string() })).await
    }
}

#[tokio::test]
async fn votes_thanks_and_roles_are_explained() {
    let (world, token) = World::with_listing().await;
    let more = world.discord.add_role(world.guild, "Fan");
    world.db().add_reward(world.guild_id(), RoleId::trusted(signed(more)), 10, None).await.unwrap();
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let given = json!({ "member": world.ada.to_string(), "votes": 3, "reason": "the site was down" });
    world.manage("ledger add", given).await;
    let block = json!({ "member": world.ada.to_string(), "reason": "bought" });
    world.manage("members block", block).await;
    world.vote(&token, world.ada, "ada", 2).await;
    world.idle().await;
    let told = world.explain(world.ada).await;
    assert!(told.ephemeral && told.message.as_ref().unwrap().pings.is_nobody());
    let owner = world.discord.owner(world.guild);
    says(
        &told,
        &[
            &format!("<@{}> (ada): **4 votes**, rank **1**", world.ada),
            &format!("<@{owner}> blocked them. bought"),
            &format!("<@&{}>: ✅ earned, and given by me", world.role),
            &format!("<@&{more}>: not earned: **6 votes** missing"),
            "vote: ⛔ not counted, they were blocked",
            &format!("+3 votes by <@{owner}>: the site was down"),
            &format!("[thanked](https://discord.com/channels/{}/{}/", world.guild, world.channel),
        ],
    );
    world.discord.take_role_by_hand(world.guild, world.ada, world.role);
    says(&world.explain(world.ada).await, &["✋ earned, but somebody took it away"]);
    world.finish().await;
}

#[tokio::test]
async fn what_stands_in_the_way_is_explained() {
    let world = World::started().await;
    let nobody = world.explain(world.ada).await;
    says(&nobody, &["**0 votes**", "No votes earn a role here. `/setup`", "None: no vote of theirs has come."]);
    let token = world.listing(1).await;
    let high = world.discord.add_role_with(world.guild, &NewRole { position: 60, ..NewRole::named("Above") });
    world.db().add_reward(world.guild_id(), RoleId::trusted(signed(high)), 1, None).await.unwrap();
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let told = world.explain(world.ada).await;
    says(&told, &["⏳ earned, and not given yet", "it is not below my own role", "Tried again <t:"]);
    let stranger = world.discord.add_user("stranger");
    world.vote(&token, stranger, "stranger", 1).await;
    world.idle().await;
    says(&world.explain(stranger).await, &["⏳ earned; given when they join this server", "Not in this server"]);
    let listing = world.db().listings(None).await.unwrap()[0].id;
    world.db().pause_listing(listing).await.unwrap();
    says(&world.explain(stranger).await, &["⏸️ earned, but what it counts is paused"]);
    let refused = world
        .discord
        .try_slash(world.guild, world.channel, world.ada, "explain", json!({ "member": stranger.to_string() }))
        .await;
    assert!(refused.is_err(), "Discord offers it to those who manage the server only");
    world.finish().await;
}

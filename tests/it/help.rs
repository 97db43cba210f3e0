//! `/help`: who reads what, and what is next.

use discord_stand_in::Id;
use serde_json::json;

use crate::settings::says;
use crate::world::World;

impl World {
    async fn help(&self, user: Id) -> discord_stand_in::Answer {
        let told = self.ask(user, "help", json!({})).await;
        assert!(told.ephemeral);
        told
    }
}

#[tokio::test]
async fn help_says_what_each_can_do_and_the_next_step() {
    let (world, token) = World::with_listing().await;
    let owner = world.discord.owner(world.guild);
    says(&world.help(owner).await, &["`/setup`", "`/ledger`", "`/privacy`", "No vote has come yet. `/doctor`"]);
    let told = world.help(world.ada).await;
    says(&told, &["`/vote`", "`/remind`", "Those who run this server have more commands", "You can vote now"]);
    assert!(!told.text().contains("`/ledger`"), "{}", told.text());

    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    says(&world.help(world.ada).await, &["You can vote again <t:"]);
    says(&world.help(owner).await, &["You can vote now"]);
    world.finish().await;
}

#[tokio::test]
async fn where_nothing_is_set_up_help_says_who_can_begin() {
    let world = World::started().await;
    says(&world.help(world.discord.owner(world.guild)).await, &["Begin with `/setup`"]);
    says(&world.help(world.ada).await, &["Somebody who runs this server can begin"]);
    world.finish().await;
}

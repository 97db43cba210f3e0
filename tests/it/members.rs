//! `/members`: voters whose votes are stored but not counted.

use discord_stand_in::{Answer, Id};
use serde_json::json;

use crate::ledger::says;
use crate::world::World;

impl World {
    async fn block(&self, voter: Id, reason: &str) -> Answer {
        self.manage("members block", json!({ "member": voter.to_string(), "reason": reason })).await
    }

    async fn unblock(&self, voter: Id) -> Answer {
        self.manage("members unblock", json!({ "member": voter.to_string(), "reason": "sorry" })).await
    }

    async fn counted(&self) -> (i64, i64) {
        let total = self.count("SELECT ifnull(sum(total), 0) FROM voters").await;
        (total, self.count("SELECT count(*) FROM entries").await)
    }
}

#[tokio::test]
async fn votes_of_a_blocked_voter_are_stored_and_count_for_nothing() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let blocked = world.block(world.ada, "bought **votes**").await;
    assert!(blocked.ephemeral && blocked.message.as_ref().unwrap().pings.is_nobody());
    says(&blocked, &["not counted from now on", r"bought \*\*votes\*\*", "What they have stays", "their roles"]);
    says(&world.block(world.ada, "again").await, &["was blocked already", r"bought \*\*votes\*\*"]);
    // The site is answered as ever: the vote is on disk.
    world.vote(&token, world.ada, "ada", 2).await;
    let eve = world.discord.add_member(world.guild, "eve");
    world.block(eve, "a second account").await;
    world.vote(&token, eve, "eve", 1).await;
    world.idle().await;
    assert_eq!(world.counted().await, (1, 3));
    assert_eq!(world.count("SELECT count(*) FROM sends").await, 1, "nobody is thanked for what does not count");
    assert!(world.discord.member_roles(world.guild, world.ada).contains(&world.role), "what they have stays");
    assert!(!world.discord.member_roles(world.guild, eve).contains(&world.role));
    for command in ["votes", "vote"] {
        says(
            &world.ask(world.ada, command, json!({})).await,
            &["Your votes here are not counted", r"bought \*\*votes\*\*"],
        );
    }
    let about = world.ask(eve, "votes", json!({ "member": world.ada.to_string() })).await;
    assert!(!about.text().contains("not counted"), "it is nobody else's business: {}", about.text());
    // Given by hand, votes count all the same.
    let given = json!({ "member": eve.to_string(), "votes": 2, "reason": "still" });
    says(&world.manage("ledger add", given).await, &["They have **2 votes** now."]);
    // Unblocked, later votes count, and those from before do not.
    says(
        &world.unblock(world.ada).await,
        &["count again from now on", "stays uncounted: **1 vote**.", "`/ledger add`"],
    );
    says(&world.unblock(world.ada).await, &["was not blocked"]);
    assert!(!world.ask(world.ada, "votes", json!({})).await.text().contains("not counted"));
    world.vote(&token, world.ada, "ada", 3).await;
    world.idle().await;
    assert_eq!(world.counted().await, (4, 5));
    world.finish().await;
}

#[tokio::test]
async fn a_block_is_of_one_server() {
    let (world, _) = World::with_listing().await;
    let other = world.other("Elsewhere").await;
    world.block(world.ada, "here").await;
    world.vote_for(&other, world.ada, 1).await;
    world.idle().await;
    assert_eq!(world.counted().await, (1, 1));
    world.finish().await;
}

#[tokio::test]
async fn who_is_blocked_stands_in_a_list_and_in_the_log() {
    let (mut world, _) = World::with_listing().await;
    says(&world.manage("members blocked", json!({})).await, &["Nobody is blocked here", "`/members block`"]);
    let mut voters = Vec::new();
    for number in 1..=10 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        world.block(voter, &format!("reason {number}")).await;
        voters.push(voter);
    }
    let first = world.manage("members blocked", json!({})).await;
    assert!(first.ephemeral && first.message.as_ref().unwrap().pings.is_nobody());
    says(&first, &[&format!("<@{}>", voters[9]), "reason 10", "reason 3"]);
    world.stop().await;
    world.start().await;
    let second = world.press_nth(&first, 1).await;
    says(&second, &["reason 2", &format!("<@{}>", voters[0])]);
    assert!(!second.text().contains("reason 3"));
    assert_eq!(world.press_nth(&second, 0).await.text(), first.text());
    world.unblock(voters[9]).await;
    assert!(!world.manage("members blocked", json!({})).await.text().contains("reason 10"));
    let log = world.manage("ledger log", json!({ "member": voters[9].to_string() })).await;
    says(&log, &[&format!("unblocked <@{}>: sorry", voters[9]), &format!("blocked <@{}>: reason 10", voters[9])]);
    let refused = world.press_old("members:1:blocked:first:0", world.ada).await;
    says(&refused, &["You need the permission **Manage Server**"]);
    let forged = world.press_old("members:1:blocked:after:+1", world.discord.owner(world.guild)).await;
    says(&forged, &["This button is out of date."]);
    world.idle().await;
    world.finish().await;
}

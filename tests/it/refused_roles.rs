//! Roles that Discord refuses: asked for ever less often, told to the owner, and forgotten when it is over.

use std::time::Duration;

use discord_stand_in::{Fault, Setup, Timings, perms};
use serde_json::json;
use votive::db::Db;
use votive::vote::{Cannot, OutOfReach, RoleId, Subject, Token};

use crate::world::{World, signed};

const MEMBERS: &str = "/guilds/*/members/**";
const GIVE: &str = "PUT /guilds/*/members/*/roles/*";

impl World {
    /// What `/setup` tells the server's owner.
    pub(crate) async fn setup_text(&self) -> String {
        let owner = self.discord.owner(self.guild);
        self.discord.slash(self.guild, self.channel, owner, "setup", json!({})).await.answer().await.text()
    }

    /// Waits until no look at a member is due.
    async fn idle_roles(&self) {
        let now = self.clock.now();
        self.until("no look is due", async |db| {
            db.is_settled().await.unwrap() && db.role_lanes().await.unwrap().into_iter().all(|(_, at)| at > now)
        })
        .await;
    }
}

async fn started() -> (World, Token) {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1).await;
    (world, token)
}

async fn voters(world: &World, token: &Token, count: usize) -> Vec<u64> {
    let mut voters = Vec::new();
    for number in 0..count {
        let name = format!("voter{number}");
        let voter = world.discord.add_member(world.guild, &name);
        world.vote(token, voter, &name, 1).await;
        voters.push(voter);
    }
    world.idle_roles().await;
    voters
}

/// Waits until all have the role, while less than ten minutes pass.
async fn all_have_it(world: &World, voters: &[u64]) {
    let have = |world: &World| {
        voters.iter().all(|voter| world.discord.member_roles(world.guild, *voter).contains(&world.role))
    };
    for _ in 0..250 {
        if have(world) {
            return;
        }
        // Lanes wait as long as Discord's limits say.
        world.clock.step(Duration::from_secs(2));
        let mut changed = world.discord.changed();
        let _ = tokio::time::timeout(Duration::from_millis(100), changed.changed()).await;
    }
    panic!("not all have the role");
}

async fn six_hours_pass(world: &World) {
    for _ in 0..36 {
        world.clock.step(Duration::from_mins(10));
        world.idle_roles().await;
    }
}

#[tokio::test]
async fn about_a_server_that_the_bot_was_removed_from_nothing_is_asked() {
    let (world, token) = started().await;
    world.discord.remove_bot(world.guild);
    let is_heard = async |db: &Db| db.servers().await.unwrap().iter().any(|server| server.removal.is_some());
    world.until("the removal is heard", is_heard).await;
    let voters = voters(&world, &token, 50).await;
    six_hours_pass(&world).await;
    assert_eq!(world.discord.requests_to(MEMBERS).len(), 0, "calls in six hours");
    let refusals = world.db().refusals(world.guild_id()).await.unwrap();
    let told = refusals.iter().find(|refusal| matches!(refusal.cannot, Cannot::Reach(_))).unwrap();
    assert_eq!(told.cannot, Cannot::Reach(OutOfReach::NotInServer));
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    all_have_it(&world, &voters).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_removal_that_went_unheard_is_found_out_with_one_call() {
    let (mut world, token) = started().await;
    world.stop().await;
    world.discord.remove_bot(world.guild);
    world.start().await;
    let voters = voters(&world, &token, 10).await;
    assert_eq!(world.discord.requests_to(MEMBERS).len(), 1);
    // Until that is certain it is asked again, ever less often.
    six_hours_pass(&world).await;
    let asked = world.discord.requests_to(MEMBERS).len();
    assert!((2..=7).contains(&asked), "{asked} calls in six hours");
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    all_have_it(&world, &voters).await;
    world.finish().await;
}

#[tokio::test]
async fn what_no_role_of_the_server_can_be_given_for_is_asked_for_once_not_once_a_member() {
    let (world, token) = started().await;
    let refused = Fault::Status(403, json!({ "code": 60003, "message": "Two factor is required for this operation" }));
    world.discord.faults().always(GIVE, refused);
    let voters = voters(&world, &token, 5).await;
    assert_eq!(world.discord.requests_to(GIVE).len(), 1);
    for asked in [2, 2, 3, 3] {
        world.clock.step(Duration::from_mins(10));
        world.idle_roles().await;
        assert_eq!(world.discord.requests_to(GIVE).len(), asked);
    }
    let told = world.setup_text().await;
    assert!(told.contains("two-factor"), "{told}");
    world.discord.faults().clear();
    world.discord.move_role(world.guild, world.role, 2);
    all_have_it(&world, &voters).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_refusal_of_an_unknown_kind_holds_up_its_role_and_only_while_it_lasts() {
    let (world, token) = started().await;
    let refused = Fault::Status(400, json!({ "code": 50_999, "message": "Something new" }));
    world.discord.faults().once(GIVE, refused);
    let voters = voters(&world, &token, 5).await;
    assert_eq!(world.discord.requests_to(GIVE).len(), 1);
    let told = world.setup_text().await;
    assert!(told.contains("50999"), "{told}");
    world.clock.step(Duration::from_mins(10));
    all_have_it(&world, &voters).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_refused_withdrawal_is_told_as_one_and_forgotten_when_it_is_done() {
    let (world, token) = started().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    world.discord.move_role(world.guild, world.role, 60);
    world.db().remove_rewards(world.guild_id(), RoleId::trusted(signed(world.role))).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    world.idle().await;
    let told = world.setup_text().await;
    assert!(told.contains("I cannot take") && !told.contains("I cannot give"), "{told}");
    world.discord.move_role(world.guild, world.role, 1);
    let (guild, ada, role) = (world.guild, world.ada, world.role);
    world.discord.wait_until("the role gone", |discord| !discord.member_roles(guild, ada).contains(&role)).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_refused_role_that_a_person_gives_is_no_longer_told_of() {
    let (world, token) = started().await;
    world.discord.move_role(world.guild, world.role, 60);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    assert_eq!(world.db().refusals(world.guild_id()).await.unwrap().len(), 1);
    world.discord.give_role_by_hand(world.guild, world.ada, world.role);
    world.clock.step(Duration::from_mins(10));
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn the_refusals_of_a_removed_listings_roles_go_with_it() {
    let (world, _) = started().await;
    let token = Token::from_random([7; 32]);
    let bot = Subject::Bot(votive::vote::ApplicationId::trusted(175_928_847_299_117_063));
    let listing = world.listing_of(bot, &token).await;
    let role = world.discord.add_role(world.guild, "Bot voter");
    world.discord.move_role(world.guild, role, 60);
    world.db().add_reward(world.guild_id(), RoleId::trusted(signed(role)), 1, Some(listing)).await.unwrap();
    let mut vote = world.delivery(world.ada, "ada", 1);
    vote["guild_id"] = json!(null);
    vote["client_id"] = json!("175928847299117063");
    assert_eq!(world.deliver(&token, &vote).await.status, 200);
    world.messages(1).await;
    world.idle().await;
    assert_eq!(world.db().refusals(world.guild_id()).await.unwrap().len(), 1);
    world.db().remove_listing(listing).await.unwrap();
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

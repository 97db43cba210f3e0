//! What Discord refuses is asked for no further, told with its reason, and taken up again when the cause is gone.

use std::time::Duration;

use discord_stand_in::{Overwrite, Setup, Timings, perms};
use votive::db::ListingChange;
use votive::vote::{Cannot, CannotGive, CannotPost, ChannelId, OutOfReach, RoleId, Token};

use crate::world::{World, signed};

const POST: &str = "POST /channels/*/messages";
const GIVE: &str = "PUT /guilds/*/members/*/roles/*";

async fn started() -> (World, Token) {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1).await;
    (world, token)
}

impl World {
    /// Waits until everything is done but what waits for its time.
    async fn at_rest(&self) {
        let now = self.clock.now();
        self.until("what is left waits", async |db| {
            db.is_settled().await.unwrap()
                && db.send_lanes().await.unwrap().iter().all(|lane| lane.next > now)
                && db.role_lanes().await.unwrap().iter().all(|(_, at)| *at > now)
        })
        .await;
    }

    /// A vote of a new member, after which Discord is left alone.
    async fn another_vote(&self, token: &Token) -> u64 {
        let voter = self.discord.add_member(self.guild, "voter");
        self.vote(token, voter, "voter", 1).await;
        self.at_rest().await;
        voter
    }

    async fn is_refused(&self, cannot: Cannot) {
        self.until("it is refused", async |db| {
            let refusals = db.refusals(self.guild_id()).await.unwrap();
            refusals.iter().any(|refusal| refusal.cannot == cannot)
        })
        .await;
        self.at_rest().await;
    }

    async fn nothing_is_refused(&self) {
        self.idle().await;
        assert_eq!(self.db().refusals(self.guild_id()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn without_manage_roles_it_is_said_and_given_when_the_permission_is_there() {
    let (world, token) = started().await;
    let bots = world.discord.bot_role(world.guild);
    world.discord.set_permissions(world.guild, bots, perms::BOT & !perms::MANAGE_ROLES);
    let first = world.another_vote(&token).await;
    let role = RoleId::trusted(signed(world.role));
    world.is_refused(Cannot::Give { role, reason: CannotGive::NoManageRoles }).await;
    let others = [world.another_vote(&token).await, world.another_vote(&token).await];
    assert_eq!(world.discord.requests_to(GIVE).len(), 1, "asked for once");
    let told = world.setup_text().await;
    assert!(told.contains("Manage Roles"), "{told}");
    world.discord.set_permissions(world.guild, bots, perms::BOT);
    for voter in [first, others[0], others[1]] {
        world.has_role(voter).await;
    }
    world.nothing_is_refused().await;
    world.finish().await;
}

#[tokio::test]
async fn a_channel_that_is_hidden_from_the_bot_is_said_and_thanked_in_when_it_is_shown_again() {
    let (world, token) = started().await;
    world.discord.set_overwrite(world.channel, Overwrite::deny_member(world.discord.bot_id(), perms::VIEW_CHANNEL));
    world.another_vote(&token).await;
    let channel = ChannelId::trusted(signed(world.channel));
    world.is_refused(Cannot::Post { channel, reason: CannotPost::NoViewChannel }).await;
    world.another_vote(&token).await;
    assert_eq!(world.discord.requests_to(POST).len(), 1, "asked for once");
    let told = world.setup_text().await;
    assert!(told.contains("View Channel"), "{told}");
    world.discord.clear_overwrites(world.channel);
    world.messages(2).await;
    world.nothing_is_refused().await;
    world.finish().await;
}

#[tokio::test]
async fn in_place_of_a_deleted_channel_another_thanks_for_all_that_waited() {
    let (mut world, token) = started().await;
    let other = world.discord.add_channel(world.guild, "thanks");
    world.discord.delete_channel(world.channel);
    let mut voters = vec![world.another_vote(&token).await];
    let channel = ChannelId::trusted(signed(world.channel));
    world.is_refused(Cannot::Post { channel, reason: CannotPost::ChannelGone }).await;
    voters.push(world.another_vote(&token).await);
    assert_eq!(world.discord.requests_to(POST).len(), 1, "asked for once");
    world.channel = other;
    let told = world.setup_text().await;
    assert!(told.contains("does not exist in this server any more"), "{told}");
    let listing = world.db().listings(None).await.unwrap()[0].id;
    let change = ListingChange { channel: Some(ChannelId::new(signed(other))), vote_url: None };
    world.db().change_listing(listing, change).await.unwrap();
    world.drain().await;
    let text: String = world.discord.messages(other).iter().map(discord_stand_in::Message::text).collect();
    assert!(voters.iter().all(|voter| text.contains(&format!("<@{voter}>"))), "{text}");
    let told = world.setup_text().await;
    assert!(!told.contains("does not exist"), "{told}");
    world.finish().await;
}

#[tokio::test]
async fn invited_again_it_thanks_for_what_waited_and_gives_the_roles() {
    let (world, token) = started().await;
    world.discord.remove_bot(world.guild);
    world.is_refused(Cannot::Reach(OutOfReach::NotInServer)).await;
    let first = world.another_vote(&token).await;
    let second = world.another_vote(&token).await;
    for _ in 0..24 {
        world.clock.step(Duration::from_hours(1));
        world.at_rest().await;
    }
    let asked = world.discord.requests_to(POST).len() + world.discord.requests_to("GET /guilds/**").len();
    // A channel and a server, each ever less often.
    assert!(asked <= 16, "{asked} calls in a day");
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    world.has_role(first).await;
    world.has_role(second).await;
    world.drain().await;
    let text: String = world.discord.messages(world.channel).iter().map(discord_stand_in::Message::text).collect();
    assert!([first, second].iter().all(|voter| text.contains(&format!("<@{voter}>"))), "{text}");
    world.nothing_is_refused().await;
    world.finish().await;
}

//! What happens in one server delays nobody else's votes, thanks, roles or commands. Measured in requests, not in seconds.

use std::time::Duration;

use bytes::Bytes;
use discord_stand_in::{Fault, Rate, Setup, Timings};
use serde_json::json;
use votive::db::{Intake, ListingChange, NewListing};
use votive::sites::Site;
use votive::vote::{ApplicationId, ChannelId, Reading, Subject, Token};

use crate::removal::Other;
use crate::world::{World, signed};

async fn tenth() -> World {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    world
}

impl World {
    /// Votes of as many members for that server, as the listener stores them.
    async fn crowd_votes_for(&self, other: &Other, voters: usize) {
        let (intake, now) = (Intake::new(self.db().clone()), self.clock.now());
        let owner = intake.owner_of(&other.token.hash(), now).await.unwrap().unwrap();
        let votes = (0..voters).map(|number| {
            let voter = self.discord.add_member(other.guild, &format!("voter{number}"));
            let body = json!({ "guild_id": other.guild.to_string(), "user_id": voter.to_string() }).to_string();
            let Ok(Reading::Vote(vote)) = Site::Discollab.read(body.as_bytes(), owner.subject, now) else {
                panic!("a vote")
            };
            intake.vote(&owner, vote, Bytes::from(body), now)
        });
        for stored in futures_util::future::join_all(votes.collect::<Vec<_>>()).await {
            stored.unwrap();
        }
    }

    /// Votes for that server once; returns how many requests others cost until the voter is thanked and has the role.
    async fn requests_until_served(&self, other: &Other) -> usize {
        let bea = self.discord.add_member(other.guild, "bea");
        let before = self.discord.requests().len();
        self.vote_for(other, bea, 1).await;
        let served = |discord: &discord_stand_in::Discord| {
            discord.member_roles(other.guild, bea).contains(&other.role)
                && discord.messages(other.channel).iter().any(|message| message.text().contains(&bea.to_string()))
        };
        self.discord.wait_until("the other server is served", served).await;
        let (guild, channel) = (other.guild.to_string(), other.channel.to_string());
        let others = self.discord.requests().into_iter().skip(before);
        others.filter(|one| !one.path.contains(&guild) && !one.path.contains(&channel)).count()
    }
}

#[tokio::test]
async fn a_servers_backlog_delays_nobody_else() {
    let world = tenth().await;
    let (busy, calm) = (world.other("busy").await, world.other("calm").await);
    world.crowd_votes_for(&busy, 400).await;
    world.discord.wait_until("the backlog is worked off", |discord| !discord.messages(busy.channel).is_empty()).await;
    let others = world.requests_until_served(&calm).await;
    // Of some eight hundred.
    assert!(others <= 40, "{others} requests for the busy server came first");
    let owner = world.discord.owner(calm.guild);
    let before = world.discord.requests().len();
    let board = world.discord.slash(calm.guild, calm.channel, owner, "leaderboard", json!({})).await.answer().await;
    assert!(board.text().contains("1 vote"), "{}", board.text());
    let others = world.discord.requests().len() - before;
    assert!(others <= 20, "{others} requests came before a command's answer");
    world.discord.assert_no_violations();
    assert_eq!(world.discord.rate_limited(), []);
}

#[tokio::test]
async fn a_huge_import_delays_nobody_else() {
    let world = tenth().await;
    let (busy, calm) = (world.other("busy").await, world.other("calm").await);
    world.crowd_votes_for(&busy, 4_000).await;
    let others = world.requests_until_served(&calm).await;
    assert!(others <= 60, "{others} requests for the import came first");
    assert_eq!(world.discord.rate_limited(), []);
}

#[tokio::test]
async fn a_server_all_of_whose_channels_hang_delays_nobody_else() {
    let world = tenth().await;
    let calm = world.other("calm").await;
    // More channels than there are lanes at work at once.
    let mut held = Vec::new();
    for number in 0..80 {
        let channel = world.discord.add_channel(world.guild, "bots");
        held.push(world.discord.faults().hold(&format!("POST /channels/{channel}/messages")));
        let subject = Subject::Bot(ApplicationId::trusted(1_000_000_000_000_000 + number));
        let (token, change) = (
            Token::from_random(rand::random()),
            ListingChange { channel: Some(ChannelId::new(signed(channel))), vote_url: None },
        );
        let new = NewListing { guild: world.guild_id(), site: Site::Discollab, subject, change, token: token.hash() };
        world.db().set_up(new).await.unwrap();
        let vote = json!({ "client_id": subject.id().to_string(), "user_id": world.ada.to_string() });
        assert_eq!(world.deliver(&token, &vote).await.status, 200);
    }
    world.until("all is settled", async |db| db.is_settled().await.unwrap()).await;
    let others = world.requests_until_served(&calm).await;
    // As many hang as one server may have at work.
    assert!(others <= 8, "{others}");
    drop(held);
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn many_servers_backlogs_leave_room_for_one_that_votes_now() {
    let world = tenth().await;
    let calm = world.other("calm").await;
    let mut busy = Vec::new();
    for number in 0..70 {
        let other = world.other(&format!("busy{number}")).await;
        world.crowd_votes_for(&other, 20).await;
        busy.push(other);
    }
    world.until("all is settled", async |db| db.is_settled().await.unwrap()).await;
    let others = world.requests_until_served(&calm).await;
    // Three calls, each of which waits for one of each lane at work: of some three thousand.
    assert!(others <= 4 * 64, "{others} requests for busy servers came first");
    assert_eq!(world.discord.rate_limited(), []);
}

#[tokio::test]
async fn a_channel_that_fails_delays_neither_other_channels_nor_its_servers_roles() {
    let world = tenth().await;
    let (broken, calm) = (world.other("broken").await, world.other("calm").await);
    let posting = format!("POST /channels/{}/messages", broken.channel);
    world.discord.faults().always(&posting, Fault::Html(502, "<html>Bad gateway</html>".to_owned()));
    world.crowd_votes_for(&broken, 30).await;
    let others = world.requests_until_served(&calm).await;
    assert!(others <= 60, "{others}");
    let cyd = world.discord.add_member(broken.guild, "cyd");
    world.vote_for(&broken, cyd, 1).await;
    let role = |discord: &discord_stand_in::Discord| discord.member_roles(broken.guild, cyd).contains(&broken.role);
    for _ in 0..100 {
        if role(&world.discord) {
            break;
        }
        world.clock.step(Duration::from_secs(1));
        let mut changed = world.discord.changed();
        let _ = tokio::time::timeout(Duration::from_millis(100), changed.changed()).await;
    }
    assert!(role(&world.discord));
    assert!(world.discord.messages(broken.channel).is_empty());
    world.discord.faults().clear();
    world.drain().await;
    assert!(!world.discord.messages(broken.channel).is_empty());
    world.finish().await;
}

#[tokio::test]
async fn while_a_servers_limit_for_roles_is_used_up_its_members_are_not_read() {
    let timings = Timings { roles: Rate::new(10, Duration::from_secs(3)), ..Timings::default() };
    let mut world = World::new(Setup { timings, ..Setup::default() }).await;
    world.start().await;
    let busy = world.other("busy").await;
    world.crowd_votes_for(&busy, 15).await;
    world.drain().await;
    assert_eq!(world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len(), 15);
    let reads = world.discord.requests_to("GET /guilds/*/members/*").len();
    assert!(reads <= 16, "{reads} reads for 15 roles");
    world.finish().await;
}

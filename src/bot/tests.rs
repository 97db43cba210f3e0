//! The bot as it runs, against the stand-in for Discord.

use std::time::Duration;

use bytes::Bytes;
use discord_stand_in::{Discord, Setup};
use serde_json::json;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::{Ended, Shared, run};
use crate::clock::Clock;
use crate::db::{Db, DbPath, Intake, ListingChange, NewListing, Settled};
use crate::discord::{Client, Stop};
use crate::sites::Site;
use crate::timings::Timings;
use crate::vote::{ApplicationId, Delivery, GuildId, Subject, TokenHash, UserId};

/// Only a test that fails waits for it.
const PATIENCE: Duration = Duration::from_secs(10);

struct Running {
    _folder: tempfile::TempDir,
    db: Db,
    stop: CancellationToken,
    ended: JoinHandle<Ended>,
}

impl Running {
    async fn start(discord: &Discord, may_hear_of_members: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::system();
        let ms = Duration::from_millis;
        let timings =
            Timings { reconnect_first: ms(10), reconnect_most: ms(50), unreachable: ms(10), ..Timings::default() };
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
        let shared = Shared {
            db: db.clone(),
            discord: Client::new(&discord.token(), Some(&discord.url()), clock.clone(), &timings).unwrap(),
            clock,
            public_url: None,
            application: ApplicationId::trusted(discord.bot_id().cast_signed()),
            timings,
        };
        let (stop, token, url) = (CancellationToken::new(), discord.token(), discord.url());
        let ended = tokio::spawn({
            let stop = stop.clone();
            async move { run(shared, &token, Some(&url), may_hear_of_members, stop).await }
        });
        Self { _folder: folder, db, stop, ended }
    }

    async fn votes(&self, guild: u64, voters: std::ops::Range<i64>) {
        let guild = GuildId::trusted(guild.cast_signed());
        let token = TokenHash::of(b"one");
        let change = ListingChange { vote_url: Some(Some("https://example.org/v".to_owned())), ..Default::default() };
        let subject = Subject::Server(guild);
        self.db.set_up(NewListing { guild, site: Site::Discollab, subject, change, token }).await.unwrap();
        let intake = Intake::new(self.db.clone());
        let now = Clock::system().now();
        let owner = intake.owner_of(&token, now).await.unwrap().unwrap();
        for voter in voters {
            let delivery = Delivery {
                voter: UserId::trusted(voter),
                name: Some(format!("voter {voter}")),
                claimed: Some(now),
                at: now,
                vote_again: None,
                times_voted: None,
            };
            intake.vote(&owner, delivery, Bytes::from_static(b"{}"), now).await.unwrap();
        }
        while let Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    async fn end(self) -> Ended {
        self.stop.cancel();
        timeout(PATIENCE, self.ended).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn the_read_commands_answer_and_boards_are_turned() {
    let discord = Discord::start(Setup::default()).await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let alice = discord.add_member(guild, "alice");
    let bot = Running::start(&discord, true).await;
    bot.votes(guild, 1..26).await;
    discord.wait_for_commands().await;
    discord.wait_for_gateway().await;

    let first = discord.slash(guild, channel, alice, "leaderboard", json!({})).await.answer().await;
    assert!(!first.ephemeral);
    assert!(first.text().contains("**10.** voter 10"), "{}", first.text());
    let ids = first.custom_ids();
    let next = discord.click(first.message_id(), &ids[1], alice).await.answer().await;
    assert_eq!(next.kind, 7);
    assert!(next.text().contains("**11.** voter 11"), "{}", next.text());

    let votes = discord.slash(guild, channel, alice, "votes", json!({})).await.answer().await;
    assert!(votes.ephemeral && votes.text().contains("You have not voted here yet"), "{}", votes.text());
    let vote = discord.slash(guild, channel, alice, "vote", json!({})).await.answer().await;
    assert!(vote.ephemeral && vote.text().contains("Ready for the next vote"), "{}", vote.text());
    assert_eq!(vote.components[0]["components"][0]["url"], "https://example.org/v");
    let typed = discord.slash(guild, channel, alice, "leaderboard", json!({ "listing": "no such" })).await;
    let typed = typed.answer().await;
    assert!(typed.ephemeral && typed.text().contains("no such listing"), "{}", typed.text());

    assert_eq!(bot.end().await, Ended::Stopped);
    discord.assert_no_violations();
}

#[tokio::test]
async fn it_waits_for_a_discord_that_is_away() {
    let discord = Discord::start(Setup::default()).await;
    let _ = discord.add_guild("Home");
    discord.go_away().await;
    let bot = Running::start(&discord, true).await;
    tokio::task::yield_now().await;
    discord.come_back().await;
    discord.wait_for_commands().await;
    discord.wait_for_gateway().await;
    assert_eq!(bot.end().await, Ended::Stopped);
}

#[tokio::test]
async fn without_the_members_intent_it_connects_all_the_same() {
    let discord = Discord::start(Setup { members_intent: discord_stand_in::Enabled::No, ..Setup::default() }).await;
    let _ = discord.add_guild("Home");
    // The application is believed to have the intent: as when it was withdrawn a moment ago.
    let bot = Running::start(&discord, true).await;
    timeout(PATIENCE, discord.wait_until("connected", |discord| discord.identifies() >= 1 && discord.is_connected()))
        .await
        .unwrap();
    assert_eq!(bot.end().await, Ended::Stopped);
}

#[tokio::test]
async fn a_refused_token_ends_it() {
    let discord = Discord::start(Setup::default()).await;
    let _ = discord.add_guild("Home");
    let bot = Running::start(&discord, true).await;
    discord.wait_for_gateway().await;
    discord.revoke_token();
    discord.faults().gateway().close_with(4004);
    let ended = timeout(PATIENCE, bot.ended).await.unwrap().unwrap();
    assert_eq!(ended, Ended::Refused(Stop::GatewayRefused));
}

//! The connection to Discord by itself: what ends it, and what does not.

use std::time::Duration;

use discord_stand_in::{Discord, Enabled, Fault, Setup};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use votive::bot::{self, CommandIds, Panels, Shared, Starts};
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::Db;
use votive::discord::{Client, Ended, MembersIntent, Stop};
use votive::timings::Timings;
use votive::vote::{ApplicationId, UserId};

use crate::world::{signed, timings};

/// Only a test that fails waits for it.
const PATIENCE: Duration = Duration::from_secs(10);

struct Running {
    _folder: tempfile::TempDir,
    stop: CancellationToken,
    ended: JoinHandle<Ended>,
}

impl Running {
    /// Connects, with the members intent as far as the bot knows.
    async fn start(discord: &Discord) -> Self {
        Self::with(discord, timings()).await
    }

    async fn with(discord: &Discord, timings: Timings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::system();
        let (token, url) = (discord.token().parse().unwrap(), discord.url().parse().unwrap());
        let shared = Shared {
            db: Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap(),
            discord: Client::new(&token, Some(&url), clock.clone(), &timings).unwrap(),
            clock,
            public_url: None,
            application: ApplicationId::trusted(signed(discord.application_id())),
            bot: UserId::trusted(signed(discord.bot_id())),
            timings,
            starts: Starts::default(),
            members: MembersIntent::Granted,
            panels: Panels::new(CancellationToken::new()),
            commands: CommandIds::default(),
        };
        let stop = CancellationToken::new();
        let ended = tokio::spawn(bot::run(shared, MembersIntent::Granted, stop.clone()));
        Self { _folder: folder, stop, ended }
    }

    async fn end(self) -> Ended {
        self.stop.cancel();
        timeout(PATIENCE, self.ended).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn without_the_members_intent_it_connects_all_the_same() {
    let discord = Discord::start(Setup { members_intent: Enabled::No, ..Setup::default() }).await;
    let _ = discord.add_guild("Home");
    // The application is believed to have the intent: as when it was withdrawn a moment ago.
    let bot = Running::start(&discord).await;
    timeout(PATIENCE, discord.wait_until("connected", |discord| discord.identifies() >= 1 && discord.is_connected()))
        .await
        .unwrap();
    assert_eq!(bot.end().await, Ended::Stopped);
}

#[tokio::test]
async fn what_is_connected_anew_identifies_no_sooner_than_discord_allows() {
    let identify_window = Duration::from_secs(1);
    let discord_timings = discord_stand_in::Timings { identify_window, ..discord_stand_in::Timings::default() };
    let setup = Setup { members_intent: Enabled::No, timings: discord_timings, ..Setup::default() };
    let discord = Discord::start(setup).await;
    let _ = discord.add_guild("Home");
    // Refused for the intent that it has no more, and connected without.
    let bot = Running::with(&discord, Timings { identify_window, ..timings() }).await;
    timeout(PATIENCE, discord.wait_for_gateway()).await.unwrap();
    discord.assert_no_violations();
    assert_eq!(bot.end().await, Ended::Stopped);
}

#[tokio::test]
async fn when_the_starts_of_a_day_are_used_up_nobody_identifies_any_more() {
    let discord = Discord::start(Setup { session_starts: 1, ..Setup::default() }).await;
    let _ = discord.add_guild("Home");
    let bot = Running::start(&discord).await;
    timeout(PATIENCE, discord.wait_for_gateway()).await.unwrap();
    assert_eq!(discord.requests_to("GET /gateway/bot").len(), 1);
    discord.faults().gateway().lose_sessions();
    let asked_again = |discord: &Discord| discord.requests_to("GET /gateway/bot").len() > 1;
    timeout(PATIENCE, discord.wait_until("the question", asked_again)).await.unwrap();
    assert_eq!(discord.identifies(), 1);
    // One more, and Discord would have reset the token.
    discord.assert_no_violations();
    assert_eq!(bot.end().await, Ended::Stopped);
}

#[tokio::test]
async fn a_refused_token_ends_it() {
    let discord = Discord::start(Setup::default()).await;
    let _ = discord.add_guild("Home");
    let bot = Running::start(&discord).await;
    discord.wait_for_gateway().await;
    discord.revoke_token();
    discord.faults().gateway().close_with(4004);
    let ended = timeout(PATIENCE, bot.ended).await.unwrap().unwrap();
    assert_eq!(ended, Ended::Refused(Stop::GatewayRefused));
}

#[tokio::test]
async fn commands_that_a_proxy_refuses_are_registered_later() {
    let discord = Discord::start(Setup::default()).await;
    let _ = discord.add_guild("Home");
    for status in [403, 404, 413] {
        discord.faults().once("PUT /applications/*/commands", Fault::Html(status, "<html>not now</html>".to_owned()));
    }
    let bot = Running::start(&discord).await;
    timeout(PATIENCE, discord.wait_for_commands()).await.unwrap();
    assert_eq!(discord.requests_to("PUT /applications/*/commands").len(), 4);
    assert_eq!(bot.end().await, Ended::Stopped);
}

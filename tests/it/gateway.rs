//! The connection to Discord by itself: what ends it, and what does not.

use std::time::Duration;

use discord_stand_in::{Discord, Enabled, Fault, Setup};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use votive::bot::{self, Panels, Shared};
use votive::clock::Clock;
use votive::db::{Db, DbPath};
use votive::discord::{Client, Ended, MembersIntent, Stop};
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
        let folder = tempfile::tempdir().unwrap();
        let (clock, timings) = (Clock::system(), timings());
        let (token, url) = (discord.token().parse().unwrap(), discord.url().parse().unwrap());
        let shared = Shared {
            db: Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap(),
            discord: Client::new(&token, Some(&url), clock.clone(), &timings).unwrap(),
            clock,
            public_url: None,
            application: ApplicationId::trusted(signed(discord.application_id())),
            bot: UserId::trusted(signed(discord.bot_id())),
            timings,
            members: MembersIntent::Granted,
            panels: Panels::new(CancellationToken::new()),
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

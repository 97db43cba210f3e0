//! The side of the program that needs Discord: it is asked who we are until it answers, then bot and lanes run.

use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::parts::keep_running;
use crate::bot::{self, CommandIds, Panels, Shared, Starts};
use crate::clock::Clock;
use crate::config::PublicUrl;
use crate::db::{Belongs, Db, OnOther};
use crate::discord::{Answer, Application, Bot, Client, Ended, NotDone, Retry};
use crate::timings::Timings;
use crate::vote::ApplicationId;
use crate::worker::{self, Lanes};

/// Beyond [`Timings::finish_calls`], closing the gateway and recording the last outcomes may take this long.
const CLOSING: Duration = Duration::from_secs(2);

/// How it stands with Discord.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscordState {
    /// It was asked who we are and has not answered yet.
    Asking,
    /// It cannot be reached so far; it is asked again and again.
    Unreachable,
    /// It refuses the token: bot and lanes do not run.
    Refused,
    /// The database belongs to another application than the token: bot and lanes do not run.
    OtherApplication {
        /// The database's.
        database: ApplicationId,
        /// The token's.
        token: ApplicationId,
    },
    /// It knows us: bot and lanes run.
    Known,
}

/// What asking, bot and lanes need.
pub(super) struct Connect {
    pub(super) db: Db,
    pub(super) discord: Client,
    pub(super) public_url: Option<PublicUrl>,
    pub(super) clock: Clock,
    pub(super) timings: Timings,
    pub(super) on_other: OnOther,
    pub(super) state: watch::Sender<DiscordState>,
}

impl Connect {
    /// Runs until `stop`, or until Discord refuses the token when it is first reached.
    pub(super) async fn run(self, stop: CancellationToken) {
        let (application, bot) = match self.identity(&stop).await {
            Ok(identity) => identity,
            Err(Ended::Stopped) => return,
            Err(Ended::Refused(_)) => {
                self.state.send_replace(DiscordState::Refused);
                return;
            }
        };
        tracing::info!(application.id = %application.id, bot.name = %bot.name, "Discord knows the bot");
        match stop.run_until_cancelled(self.owner(application.id)).await {
            None => return,
            Some(Belongs::Here) => {}
            Some(Belongs::To(database)) => {
                let token = application.id;
                tracing::error!(
                    database.application = %database, token.application = %token,
                    "the database belongs to another application than the token: nothing is done at Discord. See --adopt"
                );
                self.state.send_replace(DiscordState::OtherApplication { database, token });
                return;
            }
        }
        self.state.send_replace(DiscordState::Known);
        let catching_up = tokio::spawn(call_for_roles(self.db.clone(), stop.clone()));
        let finish = self.timings.finish_calls + CLOSING;
        let work = tokio::spawn(self.work(application, bot, stop.clone()));
        stop.cancelled().await;
        let abort = work.abort_handle();
        if tokio::time::timeout(finish, work).await.is_err() {
            abort.abort();
            tracing::warn!("calls to Discord were cut off; what became of them is found out at the next start");
        }
        catching_up.abort();
    }

    /// Asks Discord who we are until it says so.
    async fn identity(&self, stop: &CancellationToken) -> Result<(Application, Bot), Ended> {
        let ask = || async { self.ask().await.into() };
        Retry::new(&self.discord, &self.timings, stop).until_done(ask, |other, wait| self.not_yet(other, wait)).await
    }

    /// Whose the database is, once that can be read and noted.
    async fn owner(&self, application: ApplicationId) -> Belongs {
        loop {
            match self.db.belongs_to(application, self.on_other).await {
                Ok(belongs) => return belongs,
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "whose the database is cannot be looked up; it is tried again"
                    );
                    tokio::time::sleep(self.timings.reconnect_first).await;
                }
            }
        }
    }

    async fn ask(&self) -> Result<(Application, Bot), NotDone> {
        let application = self.discord.current_application().await.done()?;
        Ok((application, self.discord.current_user().await.done()?))
    }

    fn not_yet(&self, answer: &NotDone, wait: Duration) {
        self.state.send_if_modified(|state| {
            let first = *state == DiscordState::Asking;
            *state = DiscordState::Unreachable;
            first
        });
        let retry_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        if let Answer::Refused(refusal) = answer {
            tracing::warn!(
                http.status = refusal.status,
                discord.code = refusal.code,
                retry_ms,
                "Discord refused to say who the bot is; DISCORD_API_URL may lead elsewhere. \
                 Votes are taken all the same, and it is asked again"
            );
        } else {
            tracing::warn!(retry_ms, "Discord cannot be reached; votes are taken all the same, and it is tried again");
        }
    }

    /// Bot and lanes, until `stop`.
    async fn work(self, application: Application, bot: Bot, stop: CancellationToken) {
        let Self { db, discord, public_url, clock, timings, on_other: _, state: _state } = self;
        let pause = timings.reconnect_first;
        let members = application.members_intent();
        let parts = Lanes {
            db: db.clone(),
            discord: discord.clone(),
            clock: clock.clone(),
            timings: timings.clone(),
            bot: bot.id,
            names: worker::ServerNames::default(),
        };
        let (looks_db, looks_clock, looks_timings) = (db.clone(), clock.clone(), timings.clone());
        let looks = keep_running("looks", pause, stop.clone(), move |stop| {
            worker::look_for_absent(looks_db.clone(), looks_clock.clone(), looks_timings.clone(), stop)
        });
        let (alarms_db, alarms_clock) = (db.clone(), clock.clone());
        let alarms = keep_running("alarms", pause, stop.clone(), move |stop| {
            worker::raise_alarms(alarms_db.clone(), alarms_clock.clone(), stop)
        });
        let reminder_parts = parts.clone();
        let reminders =
            keep_running("reminders", pause, stop.clone(), move |stop| worker::remind(reminder_parts.clone(), stop));
        let removal_parts = parts.clone();
        let removals = keep_running("removals", pause, stop.clone(), move |stop| {
            worker::see_to_removals(removal_parts.clone(), stop)
        });
        let shared = Shared {
            db,
            discord: discord.for_people(),
            clock,
            public_url,
            application: application.id,
            bot: bot.id,
            timings,
            starts: Starts::default(),
            members,
            panels: Panels::new(stop.child_token()),
            commands: CommandIds::default(),
        };
        let lanes = keep_running("lanes", pause, stop.clone(), move |stop| {
            let parts = parts.clone();
            async move {
                let discord = parts.discord.clone();
                worker::lanes(parts, stop.clone()).await;
                stay_ended(&discord, &stop).await;
            }
        });
        let bot = keep_running("bot", pause, stop, move |stop| {
            let shared = shared.clone();
            async move {
                let discord = shared.discord.clone();
                let ended = bot::run(shared, members, stop.clone()).await;
                tracing::debug!(?ended, "the connection to Discord has ended");
                stay_ended(&discord, &stop).await;
            }
        });
        tokio::join!(lanes, looks, alarms, reminders, removals, bot);
    }
}

/// What ended because Discord no longer accepts the token stays ended.
async fn stay_ended(discord: &Client, stop: &CancellationToken) {
    if discord.stop_reason().is_some() {
        stop.cancelled().await;
    }
}

/// Calls for whatever roles the rules give or no longer give, as recorded: a change made while nothing ran is caught up with.
async fn call_for_roles(db: Db, stop: CancellationToken) {
    let guilds = match db.rewarding_guilds().await {
        Ok(guilds) => guilds,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "servers with rewards cannot be read");
            return;
        }
    };
    for guild in guilds {
        match stop.run_until_cancelled(db.call_for_roles(guild)).await {
            None => return,
            Some(Ok(0)) => {}
            Some(Ok(members)) => tracing::info!(guild.id = %guild, members, "members' roles are looked at"),
            Some(Err(error)) => {
                tracing::error!(guild.id = %guild, error = &error as &dyn std::error::Error, "roles cannot be called for");
            }
        }
    }
}

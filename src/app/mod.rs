//! The whole program in one process: the listener, the worker and the bot, started together and stopped in order.

mod connect;
mod housekeeping;
mod parts;
mod serve;
mod signals;
mod watch;

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch::{Receiver, Sender};
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

pub use self::connect::DiscordState;
pub use self::serve::serve;

use self::connect::Connect;
use self::watch::Watched;
use crate::clock::Clock;
use crate::config::{DbPath, PublicUrl, Settings};
use crate::db::{AlreadyServed, CannotOpen, Db, Intake, LastEnd, OnOther, ServeLock};
use crate::discord::{Client, NoClient};
use crate::listener::{self, CannotLoad, Door, Senders, Tls};
use crate::metrics::{self, CannotCount};
use crate::timings::Timings;
use crate::vote::ApplicationId;
use crate::worker;

/// Stopping takes no longer than this, whatever hangs: those who stop a service commonly kill it after ten seconds.
const STOP_WITHIN: Duration = Duration::from_secs(9);

/// Why nothing is served. Each is a sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CannotStart {
    /// No token is set.
    #[error(
        "DISCORD_TOKEN is not set. Open https://discord.com/developers/applications, choose your application or create one, \
         press \"Reset Token\" on its page \"Bot\", and put the token into .env as DISCORD_TOKEN=… (see .env.example)"
    )]
    NoToken,
    /// Discord refuses the token.
    #[error(
        "Discord refuses the token in DISCORD_TOKEN. It may have been reset or copied in part: open \
         https://discord.com/developers/applications, press \"Reset Token\" on your application's page \"Bot\", \
         put the new token into .env as DISCORD_TOKEN=… and start again"
    )]
    TokenRefused,
    /// The database belongs to another application than the token.
    #[error(
        "the database {} belongs to the application {database}, but DISCORD_TOKEN is of the application {token}. Set the token of \
         {database}, or another DATABASE_URL. If {token} is to take over for good, start once with --adopt: its bot must then be invited \
         to the servers; those to which it is not are deleted after 30 days",
        .file.path().display()
    )]
    OtherApplication {
        /// The database.
        file: DbPath,
        /// Its application.
        database: ApplicationId,
        /// The token's.
        token: ApplicationId,
    },
    /// There can be no client for Discord.
    #[error(transparent)]
    Client(#[from] NoClient),
    /// The listener's certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] CannotLoad),
    /// Another process serves this database.
    #[error(transparent)]
    AlreadyServed(#[from] AlreadyServed),
    /// The database cannot be used.
    #[error(transparent)]
    Db(#[from] CannotOpen),
    /// The listener's address cannot be had.
    #[error("cannot listen on {0} (LISTEN_ADDR): {1}")]
    Listen(SocketAddr, io::Error),
    /// The address for numbers cannot be had.
    #[error("cannot listen on {0} (METRICS_ADDR): {1}")]
    Metrics(SocketAddr, io::Error),
    /// Something else counts in this process.
    #[error(transparent)]
    Count(#[from] CannotCount),
    /// The operating system's signals cannot be heard.
    #[error("cannot listen for signals: {0}")]
    Signals(io::Error),
    /// The listener ended by itself.
    #[error("the vote listener ended unexpectedly; the log says why")]
    ListenerEnded,
}

impl CannotStart {
    /// The process's exit code: 2 for what the settings must change, else 1.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::NoToken | Self::TokenRefused | Self::Tls(_) | Self::OtherApplication { .. } => 2,
            _ => 1,
        }
    }
}

/// The running program. Dropping it stops it too, but waits for nothing.
#[derive(Debug)]
pub struct App {
    db: Db,
    listen_addr: SocketAddr,
    discord: Receiver<DiscordState>,
    metrics: Option<Part>,
    listener: Part,
    connect: Part,
    settle: Part,
    periods: Part,
    goals: Part,
    housekeeping: Part,
    opt_outs: Part,
    imports: Part,
    history: Part,
    /// After all parts: the operating system's lock must outlive whatever may still write.
    lock: ServeLock,
}

/// A task and what stops it.
#[derive(Debug)]
struct Part {
    task: JoinHandle<()>,
    stop: CancellationToken,
    _stop_when_dropped: DropGuard,
}

impl Part {
    /// Keeps recovered votes as they should be.
    fn that_recovers_votes(db: &Db, clock: &Clock, timings: &Timings) -> Self {
        Self::start(|stop| {
            let (db, clock) = (db.clone(), clock.clone());
            parts::keep_running("recovered votes", timings.reconnect_first, stop, move |stop| {
                worker::recover_votes(db.clone(), clock.clone(), stop)
            })
        })
    }

    fn start<F: Future<Output = ()> + Send + 'static>(part: impl FnOnce(CancellationToken) -> F) -> Self {
        let stop = CancellationToken::new();
        Self { task: tokio::spawn(part(stop.clone())), _stop_when_dropped: stop.clone().drop_guard(), stop }
    }

    /// Waits for the end of the part, which was or is now told to stop.
    async fn ended(&mut self) {
        self.stop.cancel();
        // A part that broke off has said so itself.
        let _ = (&mut self.task).await;
    }
}

impl App {
    /// Starts everything and waits for Discord's first answer, or until it is clear that there is none for now.
    ///
    /// # Errors
    /// [`CannotStart`]; nothing runs then.
    pub async fn start(settings: Settings, clock: Clock, timings: Timings) -> Result<Self, CannotStart> {
        let app = Self::open(settings, clock, timings).await?;
        match app.refused_at_first().await {
            Some(error) => {
                app.stop().await;
                Err(error)
            }
            None => Ok(app),
        }
    }

    /// Why Discord's first answer ends the program, if it does.
    async fn refused_at_first(&self) -> Option<CannotStart> {
        match self.first_answer().await {
            DiscordState::Refused => Some(CannotStart::TokenRefused),
            DiscordState::OtherApplication { database, token } => {
                Some(CannotStart::OtherApplication { file: self.db.path().clone(), database, token })
            }
            DiscordState::Asking | DiscordState::Unreachable | DiscordState::Known => None,
        }
    }

    /// Starts everything: when this returns, votes are taken and settled, and Discord is being asked.
    ///
    /// # Errors
    /// [`CannotStart`]; nothing runs then.
    pub async fn open(settings: Settings, clock: Clock, timings: Timings) -> Result<Self, CannotStart> {
        let Settings { token, db, listen, allowed_senders, trusted_proxies, tls, public_url, api_url, metrics, adopt } =
            settings;
        let token = token.ok_or(CannotStart::NoToken)?;
        let discord = Client::new(&token, api_url.as_ref(), clock.clone(), &timings)?;
        let tls = tls.map(Tls::load).transpose()?;
        let mut lock = ServeLock::take(&db)?;
        let db = Db::open(&db, &clock).await?;
        housekeeping::note_outage(&db).await;
        db.expect_heartbeats(timings.heartbeat_gap);
        let bound = bind(listen).await;
        let (socket, listen_addr) = match bound {
            Ok(bound) => bound,
            Err(error) => {
                db.close().await;
                return Err(CannotStart::Listen(listen, error));
            }
        };
        let metrics = match counted(metrics).await {
            Ok(bound) => bound,
            Err(error) => {
                db.close().await;
                return Err(error);
            }
        };
        if let Err(error) = lock.begin() {
            tracing::warn!(%error, "a sudden end could not be noticed at the next start");
        }
        tracing::info!(listen.addr = %listen_addr, "votes are taken");
        warn_of_address(public_url.as_ref());
        let intake = Intake::new(db.clone());
        let door = Door { socket, tls, senders: Senders::new(allowed_senders, trusted_proxies) };
        let listener = Part::start(|stop| listener::serve(door, intake, clock.clone(), timings.clone(), stop));
        let settle = Part::start(|stop| {
            let (db, timings) = (db.clone(), timings.clone());
            parts::keep_running("settle", timings.reconnect_first, stop, move |stop| {
                worker::settle(db.clone(), timings.clone(), stop)
            })
        });
        let periods = Part::start(|stop| {
            let (db, clock) = (db.clone(), clock.clone());
            parts::keep_running("periods", timings.reconnect_first, stop, move |stop| {
                worker::close_periods(db.clone(), clock.clone(), stop)
            })
        });
        let goals = goals(&db, &clock, &timings);
        let housekeeping = Part::start(|stop| {
            let (db, clock) = (db.clone(), clock.clone());
            parts::keep_running("housekeeping", timings.reconnect_first, stop, move |stop| {
                housekeeping::run(db.clone(), clock.clone(), stop)
            })
        });
        let opt_outs = Part::start(|stop| {
            let (db, timings) = (db.clone(), timings.clone());
            parts::keep_running("opt-outs", timings.reconnect_first, stop, move |stop| {
                worker::carry_out_opt_outs(db.clone(), timings.clone(), stop)
            })
        });
        let imports = Part::start(|stop| {
            let (db, clock) = (db.clone(), clock.clone());
            parts::keep_running("imports", timings.reconnect_first, stop, move |stop| {
                worker::carry_imports_through(db.clone(), clock.clone(), stop)
            })
        });
        let history = Part::that_recovers_votes(&db, &clock, &timings);
        if lock.last_end() == LastEnd::Sudden {
            tracing::warn!("serving ended suddenly the last time; the database is checked while votes are taken");
            tokio::spawn(housekeeping::check(db.clone()));
        }
        let state = Sender::new(DiscordState::Asking);
        let discord_state = state.subscribe();
        let metrics = metrics.map(|socket| {
            let watched = Watched {
                db: db.clone(),
                clock: clock.clone(),
                discord: discord_state.clone(),
                client: discord.clone(),
            };
            Part::start(|stop| watch::run(socket, watched, stop))
        });
        let on_other = if adopt { OnOther::Adopt } else { OnOther::Refuse };
        let connect = Connect { db: db.clone(), discord, public_url, clock, timings, on_other, state };
        let connect = Part::start(|stop| connect.run(stop));
        Ok(Self {
            db,
            listen_addr,
            discord: discord_state,
            metrics,
            listener,
            connect,
            settle,
            periods,
            goals,
            housekeeping,
            opt_outs,
            imports,
            history,
            lock,
        })
    }

    /// The address on which votes are taken.
    #[must_use]
    pub const fn listen_addr(&self) -> SocketAddr {
        self.listen_addr
    }

    /// The database that is served.
    #[must_use]
    pub const fn db(&self) -> &Db {
        &self.db
    }

    /// What came of asking Discord for the first time.
    pub async fn first_answer(&self) -> DiscordState {
        let mut state = self.discord.clone();
        let answered = state.wait_for(|state| *state != DiscordState::Asking).await.map(|state| *state);
        // The sender goes only when the asking was stopped.
        answered.unwrap_or(DiscordState::Unreachable)
    }

    /// Waits until the listener has ended, which without [`App::stop`] it never should.
    pub async fn wait(&mut self) {
        let _ = (&mut self.listener.task).await;
    }

    /// Stops in order: no new requests, open ones finished, running calls to Discord given their time, the gateway closed,
    /// the database closed. Never lasts longer than ten seconds.
    pub async fn stop(self) {
        if tokio::time::timeout(STOP_WITHIN, self.stop_in_order()).await.is_err() {
            tracing::warn!("stopping took too long and was cut short; nothing that was acknowledged is lost");
        }
    }

    async fn stop_in_order(mut self) {
        // Both at once, so that their times do not add up; neither needs the other.
        self.listener.stop.cancel();
        self.connect.stop.cancel();
        if !self.listener.task.is_finished() {
            self.listener.ended().await;
        }
        self.connect.ended().await;
        self.housekeeping.ended().await;
        self.opt_outs.ended().await;
        self.periods.ended().await;
        self.goals.ended().await;
        // Before settle, for which it may be waiting.
        self.imports.ended().await;
        self.history.ended().await;
        self.settle.ended().await;
        if let Some(metrics) = &mut self.metrics {
            metrics.ended().await;
        }
        self.db.close().await;
        if let Err(error) = self.lock.end() {
            tracing::warn!(%error, "the end was in order, but the next start will not know");
        }
        tracing::info!("stopped");
    }
}

fn goals(db: &Db, clock: &Clock, timings: &Timings) -> Part {
    Part::start(|stop| {
        let (db, clock) = (db.clone(), clock.clone());
        parts::keep_running("goals", timings.reconnect_first, stop, move |stop| {
            worker::see_to_goals(db.clone(), clock.clone(), stop)
        })
    })
}

/// What the operator should know of the address that listing sites are given.
fn warn_of_address(public_url: Option<&PublicUrl>) {
    if public_url.is_none() {
        tracing::warn!("PUBLIC_URL is not set: /setup cannot show owners the address to paste into the listing site");
    }
    if public_url.is_some_and(PublicUrl::is_exposed) {
        tracing::warn!(
            "PUBLIC_URL is plain http: tokens travel in the clear; put a reverse proxy with https before Votive, or set TLS_CERT and TLS_KEY"
        );
    }
}

async fn bind(listen: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let socket = TcpListener::bind(listen).await?;
    let address = socket.local_addr()?;
    Ok((socket, address))
}

/// The socket for numbers, where they are to be served; from then on the process counts.
async fn counted(address: Option<SocketAddr>) -> Result<Option<TcpListener>, CannotStart> {
    let Some(address) = address else { return Ok(None) };
    let (socket, bound) = bind(address).await.map_err(|error| CannotStart::Metrics(address, error))?;
    metrics::start()?;
    tracing::info!(metrics.addr = %bound, "numbers are served");
    Ok(Some(socket))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where nobody listens for Discord's calls.
    fn settings(folder: &tempfile::TempDir, token: Option<&str>) -> Settings {
        let db = DbPath::file(folder.path().join("data/votive.db"));
        Settings {
            token: token.map(|token| token.parse().unwrap()),
            api_url: Some("http://127.0.0.1:1".parse().unwrap()),
            ..Settings::new(db, SocketAddr::from(([127, 0, 0, 1], 0)))
        }
    }

    #[tokio::test]
    async fn without_a_token_nothing_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let error = App::start(settings(&folder, None), Clock::system(), Timings::default()).await.unwrap_err();
        assert!(matches!(error, CannotStart::NoToken));
        assert_eq!(error.exit_code(), 2);
        assert!(!folder.path().join("data").exists());
    }

    #[tokio::test]
    async fn it_runs_without_discord_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::start(settings(&folder, Some("token")), Clock::system(), Timings::default()).await.unwrap();
        assert_eq!(app.first_answer().await, DiscordState::Unreachable);
        assert!(tokio::net::TcpStream::connect(app.listen_addr()).await.is_ok());
        let second = App::start(settings(&folder, Some("token")), Clock::system(), Timings::default()).await;
        assert!(matches!(second, Err(CannotStart::AlreadyServed(AlreadyServed::Held(_)))));
        app.stop().await;
        let again = App::start(settings(&folder, Some("token")), Clock::system(), Timings::default()).await.unwrap();
        again.stop().await;
    }
}

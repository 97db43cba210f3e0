//! What a stand-in is started with.

use std::time::Duration;

/// How many requests are let through in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Requests let through.
    pub count: u32,
    /// Time from the first request until the count starts afresh.
    pub window: Duration,
}

impl Rate {
    /// `count` requests in `window`.
    #[must_use]
    pub const fn new(count: u32, window: Duration) -> Self {
        Self { count, window }
    }
}

/// Whether rate limits are enforced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// As [`Timings`] says; headers tell the bot where it stands.
    Enforced,
    /// No request is turned away, and no rate-limit headers are sent: for a bench.
    Off,
}

/// Whether the privileged members intent is enabled on the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enabled {
    /// Enabled; `GATEWAY_GUILD_MEMBERS_LIMITED` is among the application's flags.
    Yes,
    /// Not enabled; identifying with the intent closes the connection with 4014.
    No,
}

/// Discord's windows and deadlines, so that a test can scale them down.
#[derive(Clone, Debug)]
pub struct Timings {
    /// The first answer to an interaction must arrive within this time.
    pub interaction_deadline: Duration,
    /// How long an interaction's token works.
    pub interaction_token: Duration,
    /// Creating messages, per channel.
    pub messages: Rate,
    /// Adding and removing members' roles, per guild.
    pub roles: Rate,
    /// Every other route, per top-level id.
    pub others: Rate,
    /// All routes but those of interactions.
    pub global: Rate,
    /// How long a nonce is remembered.
    pub nonce_window: Duration,
    /// The heartbeat interval that HELLO announces.
    pub heartbeat_interval: Duration,
    /// Time between two identifies with the same concurrency key. Discord's is 5 s; zero unless
    /// set, because tests restart a bot more often than anyone else does.
    pub identify_window: Duration,
    /// Requests that arrive longer than this after a 401 are a violation.
    pub grace_after_401: Duration,
}

impl Default for Timings {
    fn default() -> Self {
        Self {
            interaction_deadline: Duration::from_secs(3),
            interaction_token: Duration::from_mins(15),
            messages: Rate::new(5, Duration::from_secs(5)),
            roles: Rate::new(10, Duration::from_secs(10)),
            others: Rate::new(60, Duration::from_secs(1)),
            global: Rate::new(50, Duration::from_secs(1)),
            nonce_window: Duration::from_mins(3),
            heartbeat_interval: Duration::from_millis(41_250),
            identify_window: Duration::ZERO,
            grace_after_401: Duration::from_millis(500),
        }
    }
}

impl Timings {
    /// Windows of rate limits a tenth as long as Discord's, for tests that fill buckets.
    #[must_use]
    pub fn tenth() -> Self {
        let all = Self::default();
        let tenth = |rate: Rate| Rate::new(rate.count, rate.window / 10);
        Self {
            messages: tenth(all.messages),
            roles: tenth(all.roles),
            others: tenth(all.others),
            global: tenth(all.global),
            ..all
        }
    }
}

/// What a stand-in is started with; [`Setup::default`] is a small, healthy Discord.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The bot's token, without `Bot `.
    pub token: String,
    /// The application's id.
    pub application: u64,
    /// The bot's user: the same id, but for the oldest applications.
    pub bot: u64,
    /// The application's and the bot's name.
    pub name: String,
    /// Whether the members intent is enabled.
    pub members_intent: Enabled,
    /// Shards that `GET /gateway/bot` recommends.
    pub shards: u64,
    /// Identifies let through until the token is reset.
    pub session_starts: u64,
    /// Windows and deadlines.
    pub timings: Timings,
    /// Whether rate limits are enforced.
    pub limits: Limits,
    /// Whether requests are held against Discord's `OpenAPI` description and kept for
    /// [`Discord::requests`](crate::Discord::requests). A bench turns it off.
    pub watch_requests: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            token: "MTIzNDU2Nzg5MDEyMzQ1Njc4.stand-in.token-of-the-bot".to_owned(),
            application: 1_100_000_000_000_000_001,
            bot: 1_100_000_000_000_000_001,
            name: "Votive".to_owned(),
            members_intent: Enabled::Yes,
            shards: 1,
            session_starts: 1000,
            timings: Timings::default(),
            limits: Limits::Enforced,
            watch_requests: true,
        }
    }
}

impl Setup {
    /// The application's flags as Discord reports them.
    pub(crate) fn flags(&self) -> u64 {
        const APPLICATION_COMMAND_BADGE: u64 = 1 << 23;
        const GATEWAY_GUILD_MEMBERS_LIMITED: u64 = 1 << 15;
        APPLICATION_COMMAND_BADGE
            | match self.members_intent {
                Enabled::Yes => GATEWAY_GUILD_MEMBERS_LIMITED,
                Enabled::No => 0,
            }
    }
}

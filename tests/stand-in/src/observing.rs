//! What a test sees, and how it waits for it.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use crate::discord::Discord;
use crate::model::{Channel, Id, Member, Message, Role};
use crate::record::{RateLimited, Refusal, Request};
use crate::state::Shared;

/// Waits end after this time with a failure that names what was waited for.
const GUARD: Duration = Duration::from_secs(20);

/// Waits until `is` holds, looking again whenever something has changed.
pub(crate) async fn wait(shared: &Shared, words: &str, is: impl Fn() -> bool) {
    // Subscribed before the first look, so that no change is missed.
    let mut changes = shared.subscribe();
    let waiting = async {
        while !is() {
            if changes.changed().await.is_err() {
                return;
            }
        }
    };
    if tokio::time::timeout(GUARD, waiting).await.is_err() {
        let log = shared.read(|state| {
            let last = state.log.requests.iter().rev().take(8).rev();
            let last: Vec<String> = last.map(|one| format!("{} {} → {:?}", one.method, one.path, one.status)).collect();
            format!("last requests: {last:#?}\nviolations: {:#?}", state.log.violations)
        });
        panic!("waited {GUARD:?} in vain for {words}\n{log}");
    }
}

impl Discord {
    /// Waits until a condition holds, looking again whenever anything has changed here.
    ///
    /// # Panics
    /// If it does not come to hold within 20 s; `what` is named.
    pub async fn wait_until(&self, what: &str, is: impl Fn(&Self) -> bool) {
        wait(self.shared(), what, || is(self)).await;
    }

    /// Counts up whenever anything changes.
    #[must_use]
    pub fn changed(&self) -> watch::Receiver<u64> {
        self.shared().subscribe()
    }

    /// Waits until the bot has registered commands.
    ///
    /// # Panics
    /// If it does not.
    pub async fn wait_for_commands(&self) {
        self.wait_until("commands to be registered", |discord| discord.shared().read(|state| state.commands_put > 0))
            .await;
    }

    /// Waits until the bot is connected to the gateway, with all recommended shards.
    ///
    /// # Panics
    /// If it does not connect.
    pub async fn wait_for_gateway(&self) {
        self.wait_until("the gateway to be connected", Self::is_connected).await;
    }

    /// Whether the bot is connected to the gateway, with all the shards it asked for.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.shared().read(|state| {
            let live = state.sessions.all.values().filter(|one| one.connection.is_some());
            let shards: BTreeSet<_> = live.map(|one| one.shard).collect();
            shards.first().is_some_and(|(_, of)| shards.len() as u64 >= *of)
        })
    }

    /// Gateway sessions that are connected now.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared().read(|state| state.sessions.all.values().filter(|one| one.connection.is_some()).count())
    }

    /// How often the bot has identified.
    #[must_use]
    pub fn identifies(&self) -> u64 {
        self.shared().read(|state| state.log.identifies)
    }

    /// How often the bot has resumed a session.
    #[must_use]
    pub fn resumes(&self) -> u64 {
        self.shared().read(|state| state.log.resumes)
    }

    /// Messages that everyone in the channel sees, the oldest first.
    #[must_use]
    pub fn messages(&self, channel: Id) -> Vec<Message> {
        self.shared().read(|state| {
            let ids = state.by_channel.get(&channel).into_iter().flatten();
            let messages = ids.filter_map(|id| state.messages.get(id));
            messages.filter(|message| message.only_for.is_none()).cloned().collect()
        })
    }

    /// A message, ephemeral ones included.
    #[must_use]
    pub fn message(&self, id: Id) -> Option<Message> {
        self.shared().read(|state| state.messages.get(&id).cloned())
    }

    /// Messages that the bot wrote to a user directly.
    #[must_use]
    pub fn direct_messages(&self, user: Id) -> Vec<Message> {
        let channel = self.shared().read(|state| {
            let mut channels = state.channels.values();
            channels.find(|one| one.recipient == Some(user)).map(|one| one.id)
        });
        channel.map(|channel| self.messages(channel)).unwrap_or_default()
    }

    /// Roles of a member; none if it is no member.
    #[must_use]
    pub fn member_roles(&self, guild: Id, user: Id) -> BTreeSet<Id> {
        self.member(guild, user).map(|member| member.roles).unwrap_or_default()
    }

    /// A member as it stands.
    #[must_use]
    pub fn member(&self, guild: Id, user: Id) -> Option<Member> {
        self.shared().read(|state| state.guilds.get(&guild)?.members.get(&user).cloned())
    }

    /// Roles of a guild, `@everyone` among them.
    #[must_use]
    pub fn roles(&self, guild: Id) -> Vec<Role> {
        self.shared().read(|state| {
            state.guilds.get(&guild).map(|guild| guild.roles.values().cloned().collect()).unwrap_or_default()
        })
    }

    /// The bot's own managed role in a guild.
    ///
    /// # Panics
    /// If the bot is not in the guild.
    #[must_use]
    pub fn bot_role(&self, guild: Id) -> Id {
        let me = self.bot_id();
        match self.roles(guild).into_iter().find(|role| role.bot == Some(me)) {
            Some(role) => role.id,
            None => panic!("the bot is not in guild {guild}"),
        }
    }

    /// Channels of a guild.
    #[must_use]
    pub fn channels(&self, guild: Id) -> Vec<Channel> {
        self.shared().read(|state| state.channels.values().filter(|one| one.guild == Some(guild)).cloned().collect())
    }

    /// Global commands as they are registered.
    #[must_use]
    pub fn commands(&self) -> Vec<Value> {
        self.shared().read(|state| state.commands.clone())
    }

    /// Commands registered in one guild.
    #[must_use]
    pub fn guild_commands(&self, guild: Id) -> Vec<Value> {
        self.shared().read(|state| state.guild_commands.get(&guild).cloned().unwrap_or_default())
    }

    /// Every REST request so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.shared().read(|state| state.log.requests.clone())
    }

    /// REST requests that fit a pattern such as `POST /channels/*/messages`.
    #[must_use]
    pub fn requests_to(&self, pattern: &str) -> Vec<Request> {
        let pattern = crate::pattern::Pattern::new(pattern);
        self.shared().read(|state| {
            let fits = |one: &&Request| pattern.fits(&one.method, &one.path);
            state.log.requests.iter().filter(fits).cloned().collect()
        })
    }

    /// What the bot must never do and did: malformed requests, late or double answers, routes
    /// that do not exist, contradictions to Discord's `OpenAPI` description, requests after a 401,
    /// requests before a wait was over.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        self.shared().read(|state| state.log.violations.clone())
    }

    /// Takes the violations, when a test provoked them.
    #[must_use]
    pub fn take_violations(&self) -> Vec<String> {
        self.shared().change(|state| std::mem::take(&mut state.log.violations))
    }

    /// Requests refused because of the state they met, such as a missing permission.
    #[must_use]
    pub fn refusals(&self) -> Vec<Refusal> {
        self.shared().read(|state| state.log.refusals.clone())
    }

    /// Takes the refusals, when a test provoked them.
    #[must_use]
    pub fn take_refusals(&self) -> Vec<Refusal> {
        self.shared().change(|state| std::mem::take(&mut state.log.refusals))
    }

    /// Requests answered with 429 because the bot asked too often.
    #[must_use]
    pub fn rate_limited(&self) -> Vec<RateLimited> {
        self.shared().read(|state| state.log.rate_limited.clone())
    }

    /// Takes the 429 answers, when a test provoked them.
    #[must_use]
    pub fn take_rate_limited(&self) -> Vec<RateLimited> {
        self.shared().change(|state| std::mem::take(&mut state.log.rate_limited))
    }

    /// 401, 403 and 429 answers (those of shared scope aside): 10,000 in 10 minutes get the
    /// address banned.
    #[must_use]
    pub fn invalid_requests(&self) -> usize {
        self.shared().read(|state| state.log.invalid.len())
    }

    /// Fails unless nothing was violated.
    ///
    /// # Panics
    /// If there are violations.
    pub fn assert_no_violations(&self) {
        let violations = self.violations();
        assert!(violations.is_empty(), "Discord would not have stood for this: {violations:#?}");
    }

    /// Fails unless nothing was violated, refused or rate limited.
    ///
    /// # Panics
    /// If there is anything of the kind.
    pub fn assert_quiet(&self) {
        self.assert_no_violations();
        let (refusals, limited) = (self.refusals(), self.rate_limited());
        assert!(refusals.is_empty(), "Discord refused: {refusals:#?}");
        assert!(limited.is_empty(), "Discord limited: {limited:#?}");
    }
}

//! The state behind both the REST API and the gateway, and the lock around it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use serde_json::Value;
use tokio::sync::watch;

use crate::codes::ApiError;
use crate::faults::FaultState;
use crate::gateway::Sessions;
use crate::interaction::Interaction;
use crate::limits::Buckets;
use crate::model::{Channel, Guild, Id, Message, OverwriteFor, User};
use crate::permissions::{self, perms};
use crate::record::Log;
use crate::setup::Setup;
use crate::snowflake::Snowflakes;

/// The state with its lock and its bell.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    changed: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(state: State) -> Self {
        Self { state: Mutex::new(state), changed: watch::Sender::new(0) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A test that failed while it held the lock must not hide what it failed with.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads without telling anyone.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.lock())
    }

    /// Changes the state and wakes whoever waits for a change.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.lock());
        self.ring();
        result
    }

    pub(crate) fn ring(&self) {
        self.changed.send_modify(|version| *version += 1);
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) setup: Setup,
    pub(crate) url: String,
    pub(crate) gateway_url: String,
    pub(crate) ids: Snowflakes,
    pub(crate) users: BTreeMap<Id, User>,
    pub(crate) guilds: BTreeMap<Id, Guild>,
    pub(crate) channels: BTreeMap<Id, Channel>,
    pub(crate) messages: BTreeMap<Id, Message>,
    /// Messages of each channel, oldest first.
    pub(crate) by_channel: HashMap<Id, BTreeSet<Id>>,
    /// First message of each nonce, and when it was sent.
    pub(crate) nonces: HashMap<String, (Id, Instant)>,
    pub(crate) commands: Vec<Value>,
    pub(crate) guild_commands: BTreeMap<Id, Vec<Value>>,
    pub(crate) commands_put: u64,
    /// What guilds set for commands, by the command's name.
    pub(crate) command_overrides: BTreeMap<(Id, String), Vec<(OverwriteFor, bool)>>,
    pub(crate) interactions: BTreeMap<Id, Interaction>,
    pub(crate) tokens: HashMap<String, Id>,
    pub(crate) sessions: Sessions,
    pub(crate) buckets: Buckets,
    pub(crate) faults: FaultState,
    pub(crate) log: Log,
    pub(crate) token_revoked: bool,
    pub(crate) refused_with_401_at: Option<Instant>,
    /// Uploaded files, by the path they are fetched from.
    pub(crate) files: HashMap<String, Vec<u8>>,
}

impl State {
    pub(crate) fn new(setup: Setup) -> Self {
        let bot =
            User { id: setup.bot, name: setup.name.clone(), bot: true, dms_open: true, locale: "en-US".to_owned() };
        Self {
            url: String::new(),
            gateway_url: String::new(),
            ids: Snowflakes::default(),
            users: BTreeMap::from([(bot.id, bot)]),
            guilds: BTreeMap::new(),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            by_channel: HashMap::new(),
            nonces: HashMap::new(),
            commands: Vec::new(),
            guild_commands: BTreeMap::new(),
            commands_put: 0,
            command_overrides: BTreeMap::new(),
            interactions: BTreeMap::new(),
            tokens: HashMap::new(),
            sessions: Sessions::new(setup.session_starts),
            buckets: Buckets::default(),
            faults: FaultState::default(),
            log: Log::default(),
            token_revoked: false,
            refused_with_401_at: None,
            files: HashMap::new(),
            setup,
        }
    }

    /// The bot's own user id.
    pub(crate) fn me(&self) -> Id {
        self.setup.bot
    }

    /// A guild that the bot is in.
    pub(crate) fn my_guild(&self, id: Id) -> Result<&Guild, ApiError> {
        self.guilds.get(&id).filter(|guild| guild.members.contains_key(&self.me())).ok_or_else(ApiError::unknown_guild)
    }

    /// A channel that the bot may look into, with what it may do there.
    pub(crate) fn my_channel(&self, id: Id) -> Result<(&Channel, u64), ApiError> {
        let channel = self.channels.get(&id).ok_or_else(ApiError::unknown_channel)?;
        let permissions = self.permissions_in(channel, self.me());
        if permissions & perms::VIEW_CHANNEL == 0 {
            return Err(ApiError::missing_access());
        }
        Ok((channel, permissions))
    }

    /// What a user may do in a channel; nothing if the user is not there at all.
    pub(crate) fn permissions_in(&self, channel: &Channel, user: Id) -> u64 {
        match channel.guild {
            Some(guild) => self.guilds.get(&guild).map_or(0, |guild| permissions::in_channel(guild, channel, user)),
            None if channel.recipient == Some(user) || user == self.me() => perms::DIRECT,
            None => 0,
        }
    }

    pub(crate) fn keep_message(&mut self, message: Message) {
        if message.only_for.is_none()
            && let Some(channel) = self.channels.get_mut(&message.channel)
        {
            channel.last_message = Some(message.id);
        }
        self.by_channel.entry(message.channel).or_default().insert(message.id);
        self.messages.insert(message.id, message);
    }

    pub(crate) fn drop_message(&mut self, id: Id) -> Option<Message> {
        let message = self.messages.remove(&id)?;
        if let Some(messages) = self.by_channel.get_mut(&message.channel) {
            messages.remove(&id);
        }
        Some(message)
    }
}

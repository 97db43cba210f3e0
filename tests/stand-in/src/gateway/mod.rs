//! The gateway: sessions, and the events that reach them.

mod connection;
mod handshake;

use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::model::Id;
use crate::render;
use crate::state::State;

pub(crate) use connection::serve;

/// Intents that events need.
pub(crate) mod intents {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
    /// Events that everyone gets.
    pub(crate) const NONE: u64 = 0;
}

/// Events that a session keeps for a resume.
const KEPT: usize = 10_000;

/// What a connection is told to do.
#[derive(Clone, Debug)]
pub(crate) enum Out {
    Text(String),
    Reconnect,
    /// Invalid session, and whether it may be resumed.
    Invalid(bool),
    Close(u16, String),
    Break,
}

#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) shard: (u64, u64),
    pub(crate) intents: u64,
    sequence: u64,
    kept: VecDeque<(u64, String)>,
    /// The connection that the session is on, with its number.
    pub(crate) connection: Option<(u64, UnboundedSender<Out>)>,
}

#[derive(Debug)]
pub(crate) struct Sessions {
    pub(crate) all: BTreeMap<String, Session>,
    /// Connections that have not identified yet.
    pub(crate) waiting: BTreeMap<u64, UnboundedSender<Out>>,
    pub(crate) next_connection: u64,
    pub(crate) starts_left: u64,
    pub(crate) last_identify: BTreeMap<u64, Instant>,
}

impl Sessions {
    pub(crate) fn new(starts_left: u64) -> Self {
        Self {
            all: BTreeMap::new(),
            waiting: BTreeMap::new(),
            next_connection: 0,
            starts_left,
            last_identify: BTreeMap::new(),
        }
    }

    /// Tells every open connection.
    pub(crate) fn tell_all(&self, out: &Out) {
        let sessions = self.all.values().filter_map(|session| session.connection.as_ref());
        for sender in sessions.map(|(_, sender)| sender).chain(self.waiting.values()) {
            // A connection that has ended meanwhile needs no telling.
            let _ = sender.send(out.clone());
        }
    }

    /// Tells the open connections of one shard.
    pub(crate) fn tell_shard(&self, shard: u64, out: &Out) {
        let sessions = self.all.values().filter(|session| session.shard.0 == shard);
        for (_, sender) in sessions.filter_map(|session| session.connection.as_ref()) {
            // A connection that has ended meanwhile needs no telling.
            let _ = sender.send(out.clone());
        }
    }

    pub(crate) fn forget(&mut self) {
        self.all.clear();
    }

    /// A connection ended; its session stays for a resume.
    pub(crate) fn connection_ended(&mut self, number: u64) {
        self.waiting.remove(&number);
        for session in self.all.values_mut() {
            if session.connection.as_ref().is_some_and(|(on, _)| *on == number) {
                session.connection = None;
            }
        }
    }

    /// Whether a guild's shard (the first one, without a guild) is connected.
    pub(crate) fn is_connected(&self, guild: Option<Id>) -> bool {
        self.all.values().any(|session| session.connection.is_some() && session.serves(guild))
    }
}

impl Session {
    pub(crate) fn new(shard: (u64, u64), intents: u64, on: (u64, UnboundedSender<Out>)) -> Self {
        Self { shard, intents, sequence: 0, kept: VecDeque::new(), connection: Some(on) }
    }

    pub(crate) fn serves(&self, guild: Option<Id>) -> bool {
        guild.map_or(0, |guild| (guild >> 22) % self.shard.1) == self.shard.0
    }

    pub(crate) fn push(&mut self, event: &str, data: &Value) {
        self.sequence += 1;
        let text = json!({ "op": 0, "s": self.sequence, "t": event, "d": data }).to_string();
        if let Some((_, sender)) = &self.connection {
            let _ = sender.send(Out::Text(text.clone()));
        }
        self.kept.push_back((self.sequence, text));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
    }

    /// Events after a sequence number; none if they are no longer there or never were.
    pub(crate) fn missed(&self, after: u64) -> Option<Vec<String>> {
        let oldest = self.kept.front().map_or(self.sequence + 1, |(number, _)| *number);
        if after > self.sequence || after + 1 < oldest {
            return None;
        }
        let missed = self.kept.iter().filter(|(number, _)| *number > after);
        Some(missed.map(|(_, text)| text.clone()).collect())
    }
}

impl State {
    /// Sends an event to the sessions of a guild's shard that have one of the intents.
    pub(crate) fn dispatch(&mut self, guild: Option<Id>, needs: u64, event: &str, data: &Value) {
        for session in self.sessions.all.values_mut() {
            if session.serves(guild) && (needs == 0 || session.intents & needs != 0) {
                session.push(event, data);
            }
        }
    }

    /// Sends an event of a guild, if the bot is in it and Discord can reach it.
    pub(crate) fn dispatch_guild(&mut self, guild: Id, needs: u64, event: &str, data: &Value) {
        if self.my_guild(guild).is_ok_and(|guild| guild.available) {
            self.dispatch(Some(guild), needs, event, data);
        }
    }

    pub(crate) fn dispatch_guild_create(&mut self, guild: Id) {
        let Ok(of) = self.my_guild(guild) else { return };
        let data = render::guild_create(self, of);
        self.dispatch_guild(guild, intents::GUILDS, "GUILD_CREATE", &data);
    }
}

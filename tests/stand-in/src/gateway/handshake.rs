//! Identify and resume.

use std::time::Instant;

use serde_json::{Value, json};

use super::connection::Connection;
use super::{Session, intents};
use crate::model::Id;
use crate::render;
use crate::setup::Enabled;
use crate::state::State;

enum Outcome {
    Done,
    Invalid,
    Close(u16, &'static str),
    /// The connection breaks without a word.
    Break,
}

impl Connection {
    fn conclude(&self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {}
            Outcome::Invalid => {
                self.send(&json!({ "op": 9, "s": null, "t": null, "d": false }));
            }
            Outcome::Close(code, reason) => self.close(*code, reason),
            Outcome::Break => {
                let _ = self.sender.send(super::Out::Break);
            }
        }
    }
}

fn token_is_valid(state: &State, data: &Value) -> bool {
    let given = data["token"].as_str().unwrap_or_default();
    !state.token_revoked && given.strip_prefix("Bot ").unwrap_or(given) == state.setup.token
}

pub(super) fn identify(connection: &Connection, data: &Value) {
    let outcome = connection.shared.change(|state| try_identify(state, connection, data));
    connection.conclude(&outcome);
}

fn try_identify(state: &mut State, connection: &Connection, data: &Value) -> Outcome {
    if state.sessions.all.values().any(|session| is_on(session, connection)) {
        state.log.violation("gateway: identified twice on one connection");
        return Outcome::Close(4005, "Already authenticated.");
    }
    if !token_is_valid(state, data) {
        return Outcome::Close(4004, "Authentication failed.");
    }
    // Discord counts who identifies, whatever it makes of the rest.
    if let Some(outcome) = too_often(state) {
        return outcome;
    }
    let Some(wanted) = data["intents"].as_u64().filter(|wanted| *wanted < 1 << 26) else {
        state.log.violation(format!("gateway: invalid intents {}", data["intents"]));
        return Outcome::Close(4013, "Invalid intent(s).");
    };
    let members_enabled = state.setup.members_intent == Enabled::Yes;
    let forbidden =
        intents::GUILD_PRESENCES | intents::MESSAGE_CONTENT | if members_enabled { 0 } else { intents::GUILD_MEMBERS };
    if wanted & forbidden != 0 {
        return Outcome::Close(4014, "Disallowed intent(s).");
    }
    let shard = match &data["shard"] {
        Value::Null => (0, 1),
        given => (given[0].as_u64().unwrap_or(1), given[1].as_u64().unwrap_or(0)),
    };
    if shard.0 >= shard.1 {
        state.log.violation(format!("gateway: invalid shard {}", data["shard"]));
        return Outcome::Close(4010, "Invalid shard.");
    }
    if state.faults.shards_down.contains(&shard.0) {
        return Outcome::Break;
    }
    let guilds = guilds_of(state, shard);
    if guilds.len() > 2500 {
        state.log.violation("gateway: more than 2,500 guilds on a shard");
        return Outcome::Close(4011, "Sharding required.");
    }
    let id = format!("{:032x}", state.ids.next());
    let ready = ready(state, &id, shard, &guilds);
    // Whoever identifies for a shard again will not resume what it had before.
    state.sessions.all.retain(|_, old| old.connection.is_some() || old.shard != shard);
    state.sessions.waiting.remove(&connection.number);
    let mut session = Session::new(shard, wanted, (connection.number, connection.sender.clone()));
    session.push("READY", &ready);
    if wanted & intents::GUILDS != 0 {
        for guild in guilds.iter().filter_map(|id| state.guilds.get(id)) {
            if guild.available {
                session.push("GUILD_CREATE", &render::guild_create(state, guild));
            }
        }
    }
    state.sessions.all.insert(id, session);
    state.log.identifies += 1;
    Outcome::Done
}

fn too_often(state: &mut State) -> Option<Outcome> {
    let now = Instant::now();
    let window = state.setup.timings.identify_window;
    let last = state.sessions.last_identify.insert(0, now);
    if last.is_some_and(|last| now - last < window) {
        state.log.violation("gateway: identified again too soon");
        return Some(Outcome::Invalid);
    }
    if state.sessions.starts_left == 0 {
        state.log.violation("gateway: more identifies in a day than allowed; the token is reset");
        state.token_revoked = true;
        return Some(Outcome::Close(4004, "Authentication failed."));
    }
    state.sessions.starts_left -= 1;
    None
}

fn guilds_of(state: &State, shard: (u64, u64)) -> Vec<Id> {
    let me = state.me();
    state
        .guilds
        .values()
        .filter(|guild| guild.members.contains_key(&me) && (guild.id >> 22) % shard.1 == shard.0)
        .map(|guild| guild.id)
        .collect()
}

fn ready(state: &State, session: &str, shard: (u64, u64), guilds: &[Id]) -> Value {
    let mut user = state.users.get(&state.me()).map_or(Value::Null, render::user);
    for (field, value) in [("verified", json!(true)), ("mfa_enabled", json!(true)), ("email", Value::Null)] {
        user[field] = value;
    }
    let guilds: Vec<_> = guilds.iter().map(|id| json!({ "id": render::id(*id), "unavailable": true })).collect();
    json!({
        "v": 10, "user": user, "user_settings": {}, "guilds": guilds, "session_id": session,
        "session_type": "normal", "resume_gateway_url": state.gateway_url,
        "relationships": [], "private_channels": [], "presences": [], "guild_join_requests": [],
        "geo_ordered_rtc_regions": [], "shard": [shard.0, shard.1],
        "application": {
            "id": render::id(state.setup.application), "flags": state.setup.flags(),
        },
        "_trace": ["stand-in"],
    })
}

fn is_on(session: &Session, connection: &Connection) -> bool {
    session.connection.as_ref().is_some_and(|(on, _)| *on == connection.number)
}

pub(super) fn resume(connection: &Connection, data: &Value) {
    let outcome = connection.shared.change(|state| try_resume(state, connection, data));
    connection.conclude(&outcome);
}

fn try_resume(state: &mut State, connection: &Connection, data: &Value) -> Outcome {
    if !token_is_valid(state, data) {
        return Outcome::Close(4004, "Authentication failed.");
    }
    if state.faults.refuse_resumes > 0 {
        state.faults.refuse_resumes -= 1;
        return Outcome::Invalid;
    }
    let id = data["session_id"].as_str().unwrap_or_default();
    let after = data["seq"].as_u64().unwrap_or(0);
    let Some(session) = state.sessions.all.get_mut(id) else {
        return Outcome::Invalid;
    };
    if state.faults.shards_down.contains(&session.shard.0) {
        return Outcome::Break;
    }
    let Some(missed) = session.missed(after) else {
        return Outcome::Close(4007, "Invalid seq.");
    };
    // The old connection, should it still be there, has lost its session.
    if let Some((_, old)) = session.connection.take() {
        let _ = old.send(super::Out::Break);
    }
    for text in missed {
        let _ = connection.sender.send(super::Out::Text(text));
    }
    session.connection = Some((connection.number, connection.sender.clone()));
    session.push("RESUMED", &json!({ "_trace": ["stand-in"] }));
    state.sessions.waiting.remove(&connection.number);
    state.log.resumes += 1;
    Outcome::Done
}

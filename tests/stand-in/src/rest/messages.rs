//! Messages in channels.

use std::time::Instant;

use serde_json::Value;

use super::call::{Call, Outcome, done, ok};
use super::compose::Place;
use crate::codes::ApiError;
use crate::model::{Id, Message};
use crate::permissions::perms;
use crate::render;
use crate::state::State;

impl State {
    /// A message of a channel that everyone there sees.
    fn message_in(&self, call: &Call) -> Result<&Message, ApiError> {
        let channel = call.id("channel_id")?;
        let message = self.messages.get(&call.id("message_id")?);
        message
            .filter(|message| message.channel == channel && message.only_for.is_none())
            .ok_or_else(ApiError::unknown_message)
    }

    pub(super) fn shown(&self, id: Id) -> Result<Value, ApiError> {
        let message = self.messages.get(&id).ok_or_else(ApiError::unknown_message)?;
        Ok(render::message(self, message))
    }
}

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let id = call.id("channel_id")?;
    let (channel, permissions) = state.my_channel(id)?;
    if permissions & perms::SEND_MESSAGES == 0 {
        return Err(ApiError::missing_permissions());
    }
    if !matches!(channel.kind, 0..=3 | 5 | 10..=13) {
        return Err(ApiError::not_text());
    }
    if !call.files.is_empty() && permissions & perms::ATTACH_FILES == 0 {
        return Err(ApiError::missing_permissions());
    }
    if let Some(recipient) = channel.recipient {
        may_write_to(state, recipient)?;
    }
    let body = call.body()?;
    let nonce = nonce(body)?;
    if body["enforce_nonce"] == true
        && let Some(nonce) = &nonce
        && let Some((first, at)) = state.nonces.get(nonce)
        && at.elapsed() < state.setup.timings.nonce_window
    {
        return ok(state.shown(*first)?);
    }
    let place = Place { channel: id, interaction: None, only_for: None };
    let message = state.compose(call, body, &place)?;
    if let Some(nonce) = nonce {
        state.nonces.insert(nonce, (message, Instant::now()));
    }
    ok(state.shown(message)?)
}

fn nonce(body: &Value) -> Result<Option<String>, ApiError> {
    let nonce = match &body["nonce"] {
        Value::Null => return Ok(None),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if nonce.chars().count() > 25 {
        return Err(ApiError::form("nonce", "NONCE_TYPE_TOO_LONG", "Nonce can be up to 25 characters long."));
    }
    Ok(Some(nonce))
}

fn may_write_to(state: &State, user: Id) -> Result<(), ApiError> {
    let me = state.me();
    let shared =
        state.guilds.values().any(|guild| guild.members.contains_key(&me) && guild.members.contains_key(&user));
    if !state.users.get(&user).is_some_and(|user| user.dms_open) {
        return Err(ApiError::cannot_dm());
    }
    if shared { Ok(()) } else { Err(ApiError::no_mutual_guild()) }
}

fn readable(state: &State, call: &Call) -> Result<Id, ApiError> {
    let (channel, permissions) = state.my_channel(call.id("channel_id")?)?;
    if permissions & perms::READ_MESSAGE_HISTORY == 0 {
        return Err(ApiError::missing_access());
    }
    Ok(channel.id)
}

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome {
    let (channel, permissions) = state.my_channel(call.id("channel_id")?)?;
    // Without the history a channel looks empty.
    if permissions & perms::READ_MESSAGE_HISTORY == 0 {
        return ok(Value::Array(Vec::new()));
    }
    let number = |name: &str| call.query(name).and_then(|text| text.parse::<u64>().ok());
    let limit = number("limit").unwrap_or(50);
    if !(1..=100).contains(&limit) {
        let words = "int value should be between 1 and 100.";
        return Err(ApiError::form("limit", "NUMBER_TYPE_MAX", words));
    }
    let limit = usize::try_from(limit).unwrap_or(100);
    let ids = state.by_channel.get(&channel.id);
    let visible = |id: &&Id| state.messages.get(id).is_some_and(|one| one.only_for.is_none());
    let older = |than: Id, count: usize| -> Vec<Id> {
        let ids = ids.into_iter().flat_map(|ids| ids.range(..than).rev());
        ids.filter(visible).take(count).copied().collect()
    };
    let newer = |than: Id, count: usize| -> Vec<Id> {
        let ids = ids.into_iter().flat_map(|ids| ids.range(than..)).skip_while(|id| **id == than);
        ids.filter(visible).take(count).copied().collect()
    };
    let mut found = if let Some(around) = number("around") {
        let mut found = older(around, limit / 2);
        found.extend(older(around + 1, 1).into_iter().filter(|id| *id == around));
        found.extend(newer(around, limit / 2));
        found
    } else if let Some(after) = number("after") {
        newer(after, limit)
    } else {
        older(number("before").unwrap_or(Id::MAX), limit)
    };
    // The newest first, whichever way they were found.
    found.sort_unstable_by(|one, other| other.cmp(one));
    let messages: Result<Vec<Value>, ApiError> = found.into_iter().map(|id| state.shown(id)).collect();
    ok(messages?.into())
}

pub(crate) fn get(state: &mut State, call: &Call) -> Outcome {
    readable(state, call)?;
    let message = state.message_in(call)?;
    ok(render::message(state, message))
}

pub(crate) fn edit(state: &mut State, call: &Call) -> Outcome {
    state.my_channel(call.id("channel_id")?)?;
    let message = state.message_in(call)?;
    let id = message.id;
    if message.author != state.me() {
        return Err(ApiError::wrong_author());
    }
    state.revise(call, call.body()?, id)?;
    ok(state.shown(id)?)
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome {
    let (_, permissions) = state.my_channel(call.id("channel_id")?)?;
    let message = state.message_in(call)?;
    let id = message.id;
    if message.author != state.me() && permissions & perms::MANAGE_MESSAGES == 0 {
        return Err(ApiError::missing_permissions());
    }
    if let Some(message) = state.drop_message(id) {
        state.announce_deletion(&message);
    }
    done()
}

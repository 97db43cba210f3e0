//! What an interaction's token does after the first answer: edits and follow-ups.

use super::call::{Call, Outcome, done, ok};
use super::compose::Place;
use crate::codes::ApiError;
use crate::interaction::{AUTOCOMPLETE, Interaction};
use crate::message_rules::EPHEMERAL;
use crate::model::Id;
use crate::state::State;

const DEFER: u8 = 5;
const SHOW_MODAL: u8 = 9;

fn interaction(state: &mut State, call: &Call) -> Result<Interaction, ApiError> {
    let id = state.tokens.get(call.parameter("webhook_token"));
    let found = id.and_then(|id| state.interactions.get(id)).cloned();
    let found = found.ok_or_else(ApiError::invalid_webhook_token)?;
    if call.id("webhook_id")? != state.setup.application {
        return Err(ApiError::unknown_webhook());
    }
    if found.created.elapsed() > state.setup.timings.interaction_token {
        return Err(ApiError::invalid_webhook_token());
    }
    if found.answered.is_none() || found.kind == AUTOCOMPLETE {
        state.log.violation(format!("{}: followed up before the first answer", found.what));
        return Err(ApiError::unknown_webhook());
    }
    Ok(found)
}

/// The deferred answer that nothing has followed yet.
fn is_waiting(interaction: &Interaction) -> bool {
    interaction.answered == Some(DEFER) && interaction.original.is_none() && !interaction.followed
}

/// What comes after a deferral is as ephemeral as the deferral was.
fn fulfil(state: &mut State, call: &Call, of: &Interaction) -> Outcome {
    let place =
        Place { channel: of.channel, interaction: Some(of.id), only_for: of.deferred_ephemeral.then_some(of.user) };
    let message = state.compose(call, call.body()?, &place)?;
    if let Some(one) = state.interactions.get_mut(&of.id) {
        one.original = Some(message);
        one.followed = true;
    }
    ok(state.shown(message)?)
}

pub(crate) fn follow_up(state: &mut State, call: &Call) -> Outcome {
    let of = interaction(state, call)?;
    if is_waiting(&of) {
        return fulfil(state, call, &of);
    }
    if of.answered == Some(SHOW_MODAL) {
        return Err(ApiError::unknown_webhook());
    }
    let body = call.body()?;
    let ephemeral = body["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
    let place = Place { channel: of.channel, interaction: Some(of.id), only_for: ephemeral.then_some(of.user) };
    let message = state.compose(call, body, &place)?;
    if let Some(one) = state.interactions.get_mut(&of.id) {
        one.follow_ups.push(message);
        one.followed = true;
    }
    ok(state.shown(message)?)
}

/// The message that the path names, if it belongs to the interaction.
fn message_of(state: &State, call: &Call, of: &Interaction) -> Result<Id, ApiError> {
    let named = match call.parameter("message_id") {
        "" => of.original,
        _ => Some(call.id("message_id")?),
    };
    let belongs = |id: &Id| of.original == Some(*id) || of.follow_ups.contains(id);
    named.filter(|id| belongs(id) && state.messages.contains_key(id)).ok_or_else(ApiError::unknown_message)
}

pub(crate) fn get(state: &mut State, call: &Call) -> Outcome {
    let of = interaction(state, call)?;
    let message = message_of(state, call, &of)?;
    ok(state.shown(message)?)
}

pub(crate) fn edit(state: &mut State, call: &Call) -> Outcome {
    let of = interaction(state, call)?;
    if is_waiting(&of) && call.parameter("message_id").is_empty() {
        return fulfil(state, call, &of);
    }
    let message = message_of(state, call, &of)?;
    state.revise(call, call.body()?, message)?;
    if let Some(one) = state.interactions.get_mut(&of.id) {
        one.followed = true;
    }
    ok(state.shown(message)?)
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome {
    let of = interaction(state, call)?;
    // A deferral can be taken back: the user then sees nothing at all.
    if is_waiting(&of) && call.parameter("message_id").is_empty() {
        if let Some(one) = state.interactions.get_mut(&of.id) {
            one.followed = true;
        }
        return done();
    }
    let id = message_of(state, call, &of)?;
    if let Some(message) = state.drop_message(id)
        && message.only_for.is_none()
    {
        state.announce_deletion(&message);
    }
    if let Some(one) = state.interactions.get_mut(&of.id) {
        one.follow_ups.retain(|other| *other != id);
        one.followed = true;
    }
    done()
}

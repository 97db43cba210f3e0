//! The first answer to an interaction.

use serde_json::{Value, json};

use super::call::{Call, Outcome, done, ok};
use super::compose::Place;
use crate::codes::ApiError;
use crate::interaction::{AUTOCOMPLETE, COMPONENT, Interaction, MODAL};
use crate::message_rules::EPHEMERAL;
use crate::render;
use crate::state::State;

const MESSAGE: u64 = 4;
const DEFER: u64 = 5;
const DEFER_UPDATE: u64 = 6;
const UPDATE: u64 = 7;
const CHOICES: u64 = 8;
const SHOW_MODAL: u64 = 9;

pub(crate) fn answer(state: &mut State, call: &Call) -> Outcome {
    let found = state.interactions.get(&call.id("interaction_id")?);
    let found = found.filter(|one| one.token == call.parameter("interaction_token"));
    let interaction = found.ok_or_else(ApiError::unknown_interaction)?.clone();
    let took = interaction.created.elapsed();
    if interaction.answered.is_some() {
        return Err(ApiError::already_acknowledged());
    }
    if took > state.setup.timings.interaction_deadline {
        let words = format!("{} was answered late, after {took:?}", interaction.what);
        state.log.violation(words);
        return Err(ApiError::unknown_interaction());
    }
    let body = call.body()?;
    let data = &body["data"];
    let kind = body["type"].as_u64().unwrap_or(0);
    check_kind(kind, &interaction)?;
    let mut original = None;
    match kind {
        MESSAGE => {
            let ephemeral = data["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
            let place = Place {
                channel: interaction.channel,
                interaction: Some(interaction.id),
                only_for: ephemeral.then_some(interaction.user),
            };
            original = Some(state.compose(call, data, &place)?);
        }
        DEFER => {
            if data["flags"].as_u64().unwrap_or(0) & !EPHEMERAL != 0 {
                let words = "A deferral takes no flag but EPHEMERAL";
                return Err(ApiError::form("data.flags", "MESSAGE_FLAGS_INVALID", words));
            }
        }
        DEFER_UPDATE => original = interaction.message,
        UPDATE => {
            let source = interaction.message.ok_or_else(ApiError::unknown_message)?;
            state.revise(call, data, source)?;
            original = Some(source);
        }
        CHOICES => check_choices(data)?,
        _ => check_modal(data)?,
    }
    if let Some(one) = state.interactions.get_mut(&interaction.id) {
        one.answered = u8::try_from(kind).ok();
        one.data = data.clone();
        one.original = original;
        one.deferred_ephemeral = kind == DEFER && data["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
    }
    if call.query("with_response") != Some("true") {
        return done();
    }
    let mut resource = json!({ "type": kind });
    if let Some(id) = original {
        resource["message"] = state.shown(id)?;
    }
    ok(json!({
        "interaction": {
            "id": render::id(interaction.id), "type": interaction.kind,
            "response_message_id": original.map(render::id),
            "response_message_loading": kind == DEFER,
            "response_message_ephemeral": data["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0,
            "channel_id": render::id(interaction.channel),
            "guild_id": interaction.guild.map(render::id),
        },
        "resource": resource,
    }))
}

/// Which answers an interaction takes.
fn check_kind(kind: u64, interaction: &Interaction) -> Result<(), ApiError> {
    let has_message = interaction.message.is_some();
    let fits = match kind {
        MESSAGE | DEFER => interaction.kind != AUTOCOMPLETE,
        DEFER_UPDATE | UPDATE => has_message && matches!(interaction.kind, COMPONENT | MODAL),
        CHOICES => interaction.kind == AUTOCOMPLETE,
        SHOW_MODAL => !matches!(interaction.kind, AUTOCOMPLETE | MODAL),
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let words = format!("Interaction callback type {kind} is not valid for this interaction");
    Err(ApiError::form("type", "INTERACTION_CALLBACK_TYPE_INVALID", &words))
}

fn check_choices(data: &Value) -> Result<(), ApiError> {
    let choices = data["choices"].as_array();
    let choices =
        choices.ok_or_else(|| ApiError::form("data.choices", "BASE_TYPE_REQUIRED", "This field is required"))?;
    if choices.len() > 25 {
        let words = "Must be 25 or fewer in length.";
        return Err(ApiError::form("data.choices", "BASE_TYPE_MAX_LENGTH", words));
    }
    for (index, choice) in choices.iter().enumerate() {
        let name = choice["name"].as_str().unwrap_or_default().chars().count();
        let value = choice["value"].as_str().map_or(1, |value| value.chars().count());
        if !(1..=100).contains(&name) || value > 100 {
            let field = format!("data.choices.{index}.name");
            return Err(ApiError::form(&field, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."));
        }
    }
    Ok(())
}

fn check_modal(data: &Value) -> Result<(), ApiError> {
    let text = |field: &str, most: usize| {
        let length = data[field].as_str().unwrap_or_default().chars().count();
        if (1..=most).contains(&length) {
            return Ok(());
        }
        let words = format!("Must be between 1 and {most} in length.");
        Err(ApiError::form(&format!("data.{field}"), "BASE_TYPE_BAD_LENGTH", &words))
    };
    text("title", 45)?;
    text("custom_id", 100)?;
    let rows = data["components"].as_array().map_or(0, Vec::len);
    if !(1..=5).contains(&rows) {
        let words = "Must be between 1 and 5 in length.";
        return Err(ApiError::form("data.components", "BASE_TYPE_BAD_LENGTH", words));
    }
    for (index, row) in data["components"].as_array().into_iter().flatten().enumerate() {
        let input = row.get("component").unwrap_or(&row["components"][0]);
        let label = input["label"].as_str().or(row["label"].as_str()).unwrap_or_default();
        if !(1..=45).contains(&label.chars().count()) {
            let field = format!("data.components.{index}.components.0.label");
            return Err(ApiError::form(&field, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 45 in length."));
        }
    }
    Ok(())
}

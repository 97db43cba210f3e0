//! Registering commands.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::call::{Call, Outcome, Reply, done, ok};
use crate::codes::ApiError;
use crate::model::{Id, OverwriteFor};
use crate::render;
use crate::state::State;

const CHAT_INPUT: u64 = 1;
const MOST_COMMANDS: usize = 100;

/// The guild whose commands are meant; none for the global ones.
fn scope(state: &State, call: &Call) -> Result<Option<Id>, ApiError> {
    if call.id("application_id")? != state.setup.application {
        let words = "You are not authorized to perform this action on this application";
        return Err(ApiError::malformed(403, 20012, words));
    }
    if call.parameter("guild_id").is_empty() {
        return Ok(None);
    }
    let guild = call.id("guild_id")?;
    state.my_guild(guild).map_err(|_| ApiError::missing_access())?;
    Ok(Some(guild))
}

fn registered(state: &mut State, scope: Option<Id>) -> &mut Vec<Value> {
    match scope {
        Some(guild) => state.guild_commands.entry(guild).or_default(),
        None => &mut state.commands,
    }
}

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome {
    let scope = scope(state, call)?;
    ok(registered(state, scope).clone().into())
}

pub(crate) fn replace(state: &mut State, call: &Call) -> Outcome {
    let scope = scope(state, call)?;
    let given = call.json.as_ref().and_then(Value::as_array);
    let given = given.ok_or_else(|| ApiError::malformed(400, 50109, "The request body contains invalid JSON."))?;
    if given.len() > MOST_COMMANDS {
        return Err(ApiError::malformed(400, 30032, "Maximum number of application commands reached (100)"));
    }
    let mut names = HashSet::new();
    for (index, command) in given.iter().enumerate() {
        check_command(command, &index.to_string())?;
        if !names.insert((command["type"].as_u64().unwrap_or(CHAT_INPUT), command["name"].as_str())) {
            let field = format!("{index}.name");
            let words = "Application command names must be unique";
            return Err(ApiError::form(&field, "APPLICATION_COMMANDS_DUPLICATE_NAME", words));
        }
    }
    let commands: Vec<Value> = given.iter().map(|command| complete(state, scope, command)).collect();
    registered(state, scope).clone_from(&commands);
    state.commands_put += 1;
    ok(commands.into())
}

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let scope = scope(state, call)?;
    let command = call.body()?;
    check_command(command, "")?;
    let command = complete(state, scope, command);
    let all = registered(state, scope);
    let before = all.len();
    all.retain(|one| one["id"] != command["id"]);
    let status = if all.len() == before { 201 } else { 200 };
    all.push(command.clone());
    state.commands_put += 1;
    Ok(Reply { status, body: Some(command) })
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome {
    let scope = scope(state, call)?;
    let id = json!(render::id(call.id("command_id")?));
    let all = registered(state, scope);
    let before = all.len();
    all.retain(|one| one["id"] != id);
    if all.len() == before { Err(ApiError::unknown_command()) } else { done() }
}

/// What a guild set for commands.
pub(crate) fn overrides(state: &mut State, call: &Call) -> Outcome {
    scope(state, call)?;
    let guild = call.id("guild_id")?;
    let of_guild = state.command_overrides.iter().filter(|((of, _), set)| *of == guild && !set.is_empty());
    let described = of_guild.filter_map(|((_, name), set)| {
        let command = state.commands.iter().find(|one| one["name"] == **name)?;
        let permissions: Vec<_> = set
            .iter()
            .map(|(target, allowed)| {
                let (kind, target) = match target {
                    OverwriteFor::Role(role) => (1, role),
                    OverwriteFor::Member(user) => (2, user),
                };
                json!({ "id": render::id(*target), "type": kind, "permission": allowed })
            })
            .collect();
        Some(json!({
            "id": command["id"], "application_id": render::id(state.setup.application),
            "guild_id": render::id(guild), "permissions": permissions,
        }))
    });
    ok(described.collect())
}

/// A command as Discord keeps it. One of the same name and type keeps its id.
fn complete(state: &mut State, scope: Option<Id>, given: &Value) -> Value {
    let kind = given["type"].as_u64().unwrap_or(CHAT_INPUT);
    let same = |one: &&Value| one["name"] == given["name"] && one["type"] == kind;
    let id = registered(state, scope).iter().find(same).map(|one| one["id"].clone());
    let id = id.unwrap_or_else(|| json!(render::id(state.ids.next())));
    let mut command = json!({
        "id": id, "application_id": render::id(state.setup.application),
        "version": render::id(state.ids.next()), "type": kind, "name": given["name"],
        "name_localizations": given["name_localizations"],
        "description": given["description"].as_str().unwrap_or_default(),
        "description_localizations": given["description_localizations"],
        "default_member_permissions": null,
        "dm_permission": given["dm_permission"].as_bool().unwrap_or(true),
        "contexts": given["contexts"], "nsfw": given["nsfw"] == true,
        "integration_types":
            if given["integration_types"].is_array() { given["integration_types"].clone() } else { json!([0]) },
    });
    if let Some(permissions) = crate::options::as_id(&given["default_member_permissions"]) {
        command["default_member_permissions"] = json!(render::id(permissions));
    }
    if let Some(guild) = scope {
        command["guild_id"] = json!(render::id(guild));
    }
    if given["options"].as_array().is_some_and(|options| !options.is_empty()) {
        command["options"] = given["options"].clone();
    }
    command
}

fn within(path: &str, field: &str) -> String {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}

fn check_command(command: &Value, path: &str) -> Result<(), ApiError> {
    if command["type"].as_u64().unwrap_or(CHAT_INPUT) == CHAT_INPUT {
        check_called(command, path)?;
    } else {
        check_text(&command["name"], 32, &within(path, "name"))?;
    }
    check_options(&command["options"], path)?;
    if characters(command) > 8000 {
        let words = "Command exceeds maximum size (8000)";
        return Err(ApiError::form(&within(path, "name"), "APPLICATION_COMMAND_TOO_LARGE", words));
    }
    Ok(())
}

/// Languages that Discord's client has, of those that are tested.
const LOCALES: [&str; 10] = ["en-US", "en-GB", "de", "fr", "es-ES", "es-419", "pt-BR", "pl", "tr", "uk"];

/// A name and a description, in all their languages.
fn check_called(of: &Value, path: &str) -> Result<(), ApiError> {
    check_name(&of["name"], &within(path, "name"))?;
    check_text(&of["description"], 100, &within(path, "description"))?;
    check_spoken(&of["name_localizations"], &within(path, "name_localizations"), check_name)?;
    let about = |text: &Value, field: &str| check_text(text, 100, field);
    check_spoken(&of["description_localizations"], &within(path, "description_localizations"), about)
}

fn check_spoken(
    spoken: &Value,
    path: &str,
    check: impl Fn(&Value, &str) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    for (locale, text) in spoken.as_object().into_iter().flatten() {
        let field = within(path, locale);
        if !LOCALES.contains(&locale.as_str()) {
            return Err(ApiError::form(&field, "BASE_TYPE_CHOICES", "Value must be one of Discord's locales."));
        }
        check(text, &field)?;
    }
    Ok(())
}

/// Letters, digits, `-`, `_` and `'`, none of them upper case.
fn check_name(name: &Value, field: &str) -> Result<(), ApiError> {
    let name = name.as_str().unwrap_or_default();
    let allowed = |one: char| (one.is_alphanumeric() || "-_'".contains(one)) && !one.is_uppercase();
    if (1..=32).contains(&name.chars().count()) && name.chars().all(allowed) {
        return Ok(());
    }
    Err(ApiError::form(field, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"))
}

fn check_text(text: &Value, most: usize, field: &str) -> Result<(), ApiError> {
    if (1..=most).contains(&text.as_str().unwrap_or_default().chars().count()) {
        return Ok(());
    }
    let words = format!("Must be between 1 and {most} in length.");
    Err(ApiError::form(field, "BASE_TYPE_BAD_LENGTH", &words))
}

fn check_options(options: &Value, path: &str) -> Result<(), ApiError> {
    let options = options.as_array().map_or(&[][..], Vec::as_slice);
    if options.len() > 25 {
        let words = "Must be 25 or fewer in length.";
        return Err(ApiError::form(&within(path, "options"), "BASE_TYPE_MAX_LENGTH", words));
    }
    let (mut names, mut optional) = (HashSet::new(), false);
    for (index, option) in options.iter().enumerate() {
        let path = within(path, &format!("options.{index}"));
        check_called(option, &path)?;
        let spoken = option["name_localizations"].as_object().into_iter().flatten();
        let spoken = spoken.map(|(locale, name)| (Some(locale.as_str()), name.as_str()));
        if !spoken.chain([(None, option["name"].as_str())]).all(|name| names.insert(name)) {
            let words = "Option names must be unique";
            return Err(ApiError::form(&path, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", words));
        }
        if option["required"] == true && optional {
            let words = "Required options must be placed before non-required options";
            return Err(ApiError::form(&path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", words));
        }
        optional |= option["required"] != true;
        let choices = option["choices"].as_array().map_or(&[][..], Vec::as_slice);
        if choices.len() > 25 || (!choices.is_empty() && option["autocomplete"] == true) {
            let words = "At most 25 choices, and none beside autocompletion.";
            return Err(ApiError::form(&within(&path, "choices"), "BASE_TYPE_MAX_LENGTH", words));
        }
        for choice in choices {
            check_text(&choice["name"], 100, &within(&path, "choices"))?;
            check_spoken(&choice["name_localizations"], &within(&path, "choices"), |name, field| {
                check_text(name, 100, field)
            })?;
        }
        check_options(&option["options"], &path)?;
    }
    Ok(())
}

/// What counts towards a command's size: names, descriptions and values, each as it is longest in any language.
fn characters(command: &Value) -> usize {
    let length = |text: &Value| text.as_str().map_or(0, |text| text.chars().count());
    let text = |field: &str| {
        let spoken = command[format!("{field}_localizations")].as_object().into_iter().flatten();
        spoken.map(|(_, text)| length(text)).fold(length(&command[field]), usize::max)
    };
    let inside = ["options", "choices"].iter().flat_map(|list| command[*list].as_array().into_iter().flatten());
    text("name") + text("description") + length(&command["value"]) + inside.map(characters).sum::<usize>()
}

//! The options of a command as a user fills them in, checked as Discord's client checks them.

use serde_json::{Map, Value, json};

use crate::model::Id;
use crate::render;
use crate::state::State;

const SUB_COMMAND: u64 = 1;
const SUB_COMMAND_GROUP: u64 = 2;

/// An id written as a string or a number.
pub(crate) fn as_id(value: &Value) -> Option<Id> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// What is being filled in, and by whom.
pub(crate) struct Filling<'a> {
    pub(crate) guild: Option<Id>,
    pub(crate) channel: Id,
    pub(crate) user: Id,
    /// The option that has the cursor, while it is being completed.
    pub(crate) focused: Option<&'a str>,
}

/// A command's `data`: options nested by subcommand, and what they resolve to.
pub(crate) fn command_data(
    state: &mut State,
    filling: &Filling<'_>,
    command: &Value,
    subcommands: &[&str],
    given: &Value,
) -> Result<Value, String> {
    let mut resolved = json!({});
    let options = fill(state, filling, &command["options"], subcommands, given, &mut resolved)?;
    let mut data = json!({
        "id": command["id"], "name": command["name"], "type": command["type"], "options": options,
    });
    if let Some(guild) = command["guild_id"].as_str() {
        data["guild_id"] = json!(guild);
    }
    if resolved.as_object().is_some_and(|resolved| !resolved.is_empty()) {
        data["resolved"] = resolved;
    }
    Ok(data)
}

fn fill(
    state: &mut State,
    filling: &Filling<'_>,
    defined: &Value,
    subcommands: &[&str],
    given: &Value,
    resolved: &mut Value,
) -> Result<Vec<Value>, String> {
    let defined = defined.as_array().cloned().unwrap_or_default();
    let is_sub = |one: &Value| matches!(one["type"].as_u64(), Some(SUB_COMMAND | SUB_COMMAND_GROUP));
    if let Some((name, rest)) = subcommands.split_first() {
        let sub = defined.iter().find(|one| is_sub(one) && one["name"] == *name);
        let sub = sub.ok_or_else(|| format!("there is no subcommand {name:?}"))?;
        let options = fill(state, filling, &sub["options"], rest, given, resolved)?;
        return Ok(vec![json!({ "name": name, "type": sub["type"], "options": options })]);
    }
    if defined.iter().any(is_sub) {
        return Err("a subcommand must be named, as in \"command subcommand\"".to_owned());
    }
    let empty = Map::new();
    let given = match given {
        Value::Null => &empty,
        given => given.as_object().ok_or("options must be an object of names and values")?,
    };
    let mut filled = Vec::new();
    for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
        let option = defined.iter().find(|one| one["name"] == **name);
        let option = option.ok_or_else(|| format!("there is no option {name:?}"))?;
        let focused = filling.focused == Some(name);
        if focused && option["autocomplete"] != true {
            return Err(format!("option {name:?} does not autocomplete"));
        }
        let value = if focused {
            // What is typed so far is sent as text, whatever the option's type.
            value.as_str().map_or_else(|| json!(value.to_string()), |text| json!(text))
        } else {
            read(state, filling, option, value, resolved).map_err(|reason| format!("option {name:?}: {reason}"))?
        };
        let mut one = json!({ "name": name, "type": option["type"], "value": value });
        if focused {
            one["focused"] = json!(true);
        }
        filled.push(one);
    }
    if filling.focused.is_none() {
        let missing = defined
            .iter()
            .find(|one| one["required"] == true && !filled.iter().any(|given| given["name"] == one["name"]));
        if let Some(missing) = missing {
            return Err(format!("required option {} is missing", missing["name"]));
        }
    }
    Ok(filled)
}

fn read(
    state: &mut State,
    filling: &Filling<'_>,
    option: &Value,
    value: &Value,
    resolved: &mut Value,
) -> Result<Value, String> {
    let within = |number: f64| {
        option["min_value"].as_f64().is_none_or(|least| number >= least)
            && option["max_value"].as_f64().is_none_or(|most| number <= most)
    };
    let kind = option["type"].as_u64().unwrap_or(0);
    match kind {
        3 => {
            let text = value.as_str().ok_or("needs a text")?;
            let length = text.chars().count() as u64;
            if option["min_length"].as_u64().is_some_and(|least| length < least)
                || length > option["max_length"].as_u64().unwrap_or(6000)
            {
                return Err(format!("{length} characters are not allowed"));
            }
        }
        4 if value.as_i64().is_none() => return Err("needs a whole number".to_owned()),
        4 | 10 => {
            let number = value.as_f64().ok_or("needs a number")?;
            if !within(number) {
                return Err(format!("{number} is out of bounds"));
            }
        }
        5 if !value.is_boolean() => return Err("needs true or false".to_owned()),
        6..=9 => {
            let id = as_id(value).ok_or("needs an id")?;
            resolve(state, filling, kind, id, option, resolved)?;
            return Ok(json!(render::id(id)));
        }
        11 => return upload(state, value, resolved),
        _ => {}
    }
    let choices = option["choices"].as_array().map_or(&[][..], Vec::as_slice);
    if !choices.is_empty() && !choices.iter().any(|choice| choice["value"] == *value) {
        return Err(format!("{value} is not among the choices"));
    }
    Ok(value.clone())
}

/// Adds what an id names to `resolved`: 6 a user, 7 a channel, 8 a role, 9 a user or role.
pub(crate) fn resolve(
    state: &State,
    filling: &Filling<'_>,
    kind: u64,
    id: Id,
    option: &Value,
    resolved: &mut Value,
) -> Result<(), String> {
    let key = render::id(id);
    let guild = filling.guild.and_then(|guild| state.guilds.get(&guild));
    if matches!(kind, 6 | 9)
        && let Some(user) = state.users.get(&id)
    {
        resolved["users"][&key] = render::user(user);
        let channel = state.channels.get(&filling.channel);
        if let (Some(guild), Some(channel)) = (guild, channel)
            && let Some(member) = guild.members.get(&id)
        {
            let mut member = render::interaction_member(state, guild, channel, member);
            for left_out in ["user", "deaf", "mute"] {
                member.as_object_mut().map(|member| member.remove(left_out));
            }
            resolved["members"][&key] = member;
        }
        return Ok(());
    }
    if matches!(kind, 8 | 9)
        && let Some(role) = guild.and_then(|guild| guild.roles.get(&id))
    {
        resolved["roles"][&key] = render::role(role);
        return Ok(());
    }
    if kind == 7
        && let Some(channel) = state.channels.get(&id).filter(|one| one.guild == filling.guild)
    {
        let kinds = option["channel_types"].as_array().map_or(&[][..], Vec::as_slice);
        if !kinds.is_empty() && !kinds.contains(&json!(channel.kind)) {
            return Err(format!("channels of type {} cannot be chosen", channel.kind));
        }
        resolved["channels"][&key] = render::interaction_channel(state, channel, filling.user);
        return Ok(());
    }
    Err(format!("{id} cannot be chosen here"))
}

/// A file is given as `{"filename": "votes.csv", "content": "text"}`, or with `bytes` instead of `content`. `url` and `size` may say
/// something else of it than is so.
fn upload(state: &mut State, value: &Value, resolved: &mut Value) -> Result<Value, String> {
    let name = value["filename"].as_str().ok_or("needs {\"filename\", \"content\"}")?;
    let content = match (value["content"].as_str(), value["bytes"].as_array()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(bytes)) => bytes.iter().filter_map(|byte| u8::try_from(byte.as_u64()?).ok()).collect(),
        (None, None) => return Err("needs {\"filename\", \"content\"}".to_owned()),
    };
    let id = state.ids.next();
    let path = format!("/attachments/{id}/{name}");
    let url = value["url"].as_str().map_or_else(|| format!("{}{path}", state.url), str::to_owned);
    let size = value["size"].as_u64().unwrap_or(content.len() as u64);
    state.files.insert(path, content);
    resolved["attachments"][render::id(id)] = json!({
        "id": render::id(id), "filename": name, "size": size, "url": url,
        "proxy_url": url, "content_type": "text/plain; charset=utf-8", "ephemeral": true,
    });
    Ok(json!(render::id(id)))
}

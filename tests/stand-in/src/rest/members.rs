//! Members of a guild.

use serde_json::Value;

use super::call::{Call, Outcome, ok};
use crate::codes::ApiError;
use crate::render;
use crate::setup::Enabled;
use crate::state::State;

pub(crate) fn get(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?;
    let user = call.id("user_id")?;
    if !state.users.contains_key(&user) {
        return Err(ApiError::unknown_user());
    }
    let member = guild.members.get(&user).ok_or_else(ApiError::unknown_member)?;
    ok(render::member(state, member))
}

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?;
    if state.setup.members_intent == Enabled::No {
        return Err(ApiError::missing_access());
    }
    let limit = limit(call, 1);
    let after = call.query("after").and_then(|id| id.parse().ok()).unwrap_or(0);
    let members = guild.members.range(after + 1..).map(|(_, member)| member).take(limit);
    ok(members.map(|member| render::member(state, member)).collect())
}

/// Members whose name or nickname begins with a text.
pub(crate) fn search(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?;
    let wanted = call.query("query").unwrap_or_default().to_lowercase();
    let fits = |name: &str| name.to_lowercase().starts_with(&wanted);
    let found = guild.members.values().filter(|member| {
        state.users.get(&member.user).is_some_and(|user| fits(&user.name)) || member.nick.as_deref().is_some_and(fits)
    });
    let found: Vec<Value> = found.take(limit(call, 1)).map(|member| render::member(state, member)).collect();
    ok(found.into())
}

fn limit(call: &Call, default: usize) -> usize {
    call.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(default)
}

//! Roles, and giving and taking them.

use super::call::{Call, Outcome, done, ok};
use crate::codes::ApiError;
use crate::model::{Id, NewRole};
use crate::options::as_id;
use crate::permissions::{self, perms};
use crate::render;
use crate::state::State;

const MOST_ROLES: usize = 250;

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?;
    ok(guild.roles.values().map(render::role).collect())
}

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let id = call.id("guild_id")?;
    let guild = state.my_guild(id)?;
    let own = permissions::in_guild(guild, state.me());
    if own & perms::MANAGE_ROLES == 0 {
        return Err(ApiError::missing_permissions());
    }
    if guild.roles.len() >= MOST_ROLES {
        return Err(ApiError::too_many_roles());
    }
    let body = call.body()?;
    let name = body["name"].as_str().unwrap_or("new role");
    if name.chars().count() > 100 {
        return Err(ApiError::form("name", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length."));
    }
    let everyone = guild.roles.get(&id).map_or(0, |role| role.permissions);
    let permissions = as_id(&body["permissions"]).unwrap_or(everyone);
    // Nobody hands out what they do not have.
    if permissions & !own != 0 {
        return Err(ApiError::missing_permissions());
    }
    let mentionable = body["mentionable"] == true;
    let new = NewRole { permissions, mentionable, ..NewRole::named(name) };
    let color = body["color"].as_u64().or_else(|| body["colors"]["primary_color"].as_u64());
    let role = state.add_role(id, &new);
    let role = state.guild_mut(id).roles.get_mut(&role).ok_or_else(ApiError::unknown_role)?;
    role.color = color.and_then(|color| u32::try_from(color).ok()).unwrap_or(0);
    ok(render::role(role))
}

pub(crate) fn give(state: &mut State, call: &Call) -> Outcome {
    let (guild, user, role) = may_change(state, call)?;
    let member = state.guild_mut(guild).members.get_mut(&user);
    if member.is_some_and(|member| member.roles.insert(role)) {
        state.announce_member(guild, user);
    }
    done()
}

pub(crate) fn take(state: &mut State, call: &Call) -> Outcome {
    let (guild, user, role) = may_change(state, call)?;
    let member = state.guild_mut(guild).members.get_mut(&user);
    if member.is_some_and(|member| member.roles.remove(&role)) {
        state.announce_member(guild, user);
    }
    done()
}

/// Guild, user and role of the path, if the bot may give and take that role there.
fn may_change(state: &State, call: &Call) -> Result<(Id, Id, Id), ApiError> {
    let guild = state.my_guild(call.id("guild_id")?)?;
    let (user, role) = (call.id("user_id")?, call.id("role_id")?);
    let me = guild.members.get(&state.me()).ok_or_else(ApiError::missing_access)?;
    if permissions::in_guild(guild, me.user) & perms::MANAGE_ROLES == 0 {
        return Err(ApiError::missing_permissions());
    }
    let of = guild.roles.get(&role).filter(|of| of.id != guild.id);
    let of = of.ok_or_else(ApiError::unknown_role)?;
    if !state.users.contains_key(&user) {
        return Err(ApiError::unknown_user());
    }
    if !guild.members.contains_key(&user) {
        return Err(ApiError::unknown_member());
    }
    let below = (of.position, std::cmp::Reverse(of.id)) < guild.highest(me);
    if of.managed || !(below || guild.owner == me.user) {
        return Err(ApiError::missing_permissions());
    }
    Ok((guild.id, user, role))
}

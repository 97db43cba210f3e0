//! The bot itself: its user, its application, the gateway's address.

use std::time::Duration;

use serde_json::json;

use super::call::{Call, Outcome, done, ok};
use crate::codes::ApiError;
use crate::gateway::intents;
use crate::render;
use crate::state::State;

const DAY: Duration = Duration::from_hours(24);

pub(crate) fn gateway(state: &mut State, _: &Call) -> Outcome {
    ok(json!({ "url": state.gateway_url }))
}

pub(crate) fn gateway_bot(state: &mut State, _: &Call) -> Outcome {
    ok(json!({
        "url": state.gateway_url,
        "shards": state.setup.shards,
        "session_start_limit": {
            "total": state.setup.session_starts, "remaining": state.sessions.starts_left,
            "reset_after": DAY.as_secs() * 1000, "max_concurrency": 1,
        },
    }))
}

pub(crate) fn me(state: &mut State, _: &Call) -> Outcome {
    let mut user = state.users.get(&state.me()).map(render::user).ok_or_else(ApiError::unknown_user)?;
    user["verified"] = json!(true);
    user["mfa_enabled"] = json!(true);
    user["email"] = json!(null);
    user["locale"] = json!("en-US");
    ok(user)
}

pub(crate) fn user(state: &mut State, call: &Call) -> Outcome {
    let user = state.users.get(&call.id("user_id")?).ok_or_else(ApiError::unknown_user)?;
    ok(render::user(user))
}

pub(crate) fn my_guilds(state: &mut State, _: &Call) -> Outcome {
    let me = state.me();
    let mine = state.guilds.values().filter(|guild| guild.members.contains_key(&me));
    let guilds = mine.map(|guild| {
        let permissions = crate::permissions::in_guild(guild, me);
        json!({
            "id": render::id(guild.id), "name": guild.name, "icon": null, "banner": null,
            "owner": guild.owner == me, "permissions": render::id(permissions), "features": [],
        })
    });
    ok(guilds.collect())
}

pub(crate) fn leave(state: &mut State, call: &Call) -> Outcome {
    let id = call.id("guild_id")?;
    state.my_guild(id)?;
    let data = json!({ "id": render::id(id) });
    state.dispatch_guild(id, intents::GUILDS, "GUILD_DELETE", &data);
    let me = state.me();
    let guild = state.guild_mut(id);
    guild.members.remove(&me);
    guild.roles.retain(|_, role| role.bot != Some(me));
    done()
}

pub(crate) fn application(state: &mut State, _: &Call) -> Outcome {
    let bot = state.users.get(&state.me()).map(render::user);
    let me = state.me();
    let guilds = state.guilds.values().filter(|guild| guild.members.contains_key(&me)).count();
    ok(json!({
        "id": render::id(state.setup.application), "name": state.setup.name, "icon": null,
        "description": "", "type": null, "is_monetized": false, "bot_public": true,
        "bot_require_code_grant": false, "verify_key": "0".repeat(64),
        "flags": state.setup.flags(), "hook": true, "summary": "", "bot": bot,
        "redirect_uris": [], "interactions_endpoint_url": null,
        "role_connections_verification_url": null, "approximate_guild_count": guilds,
        "approximate_user_install_count": 0, "approximate_user_authorization_count": 0,
        "flags_new": render::id(state.setup.flags()), "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [], "integration_types_config": { "0": {} },
        "owner": {
            "id": "1000000000000000001", "username": "operator", "discriminator": "0",
            "global_name": null, "avatar": null, "primary_guild": null, "public_flags": 0, "flags": 0,
        },
        "team": null,
    }))
}

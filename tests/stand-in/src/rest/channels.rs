//! Channels and guilds.

use serde_json::json;

use super::call::{Call, Outcome, ok};
use crate::codes::ApiError;
use crate::options::as_id;
use crate::render;
use crate::state::State;

pub(crate) fn get(state: &mut State, call: &Call) -> Outcome {
    let (channel, _) = state.my_channel(call.id("channel_id")?)?;
    ok(render::channel(state, channel))
}

pub(crate) fn guild(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?;
    let mut json = render::guild(guild);
    if call.query("with_counts") == Some("true") {
        json["approximate_member_count"] = json!(guild.members.len());
        json["approximate_presence_count"] = json!(guild.members.len());
    }
    ok(json)
}

pub(crate) fn list(state: &mut State, call: &Call) -> Outcome {
    let guild = state.my_guild(call.id("guild_id")?)?.id;
    let channels = state.channels.values().filter(|channel| channel.guild == Some(guild));
    ok(channels.map(|channel| render::channel(state, channel)).collect())
}

pub(crate) fn open_dm(state: &mut State, call: &Call) -> Outcome {
    let user = as_id(&call.body()?["recipient_id"]);
    let user = user.filter(|user| *user != state.me() && state.users.contains_key(user));
    let user = user.ok_or_else(|| ApiError::malformed(400, 50033, "Invalid Recipient(s)"))?;
    let channel = state.direct_channel(user);
    let channel = state.channels.get(&channel).ok_or_else(ApiError::unknown_channel)?;
    ok(render::channel(state, channel))
}

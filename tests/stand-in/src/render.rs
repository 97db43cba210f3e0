//! Discord's objects as JSON.

use serde_json::{Value, json};

use crate::model::{Channel, Guild, Id, Member, Message, OverwriteFor, Role, User};
use crate::permissions;
use crate::snowflake::timestamp;
use crate::state::State;

/// An id as Discord writes it.
pub(crate) fn id(id: Id) -> String {
    id.to_string()
}

pub(crate) fn user(user: &User) -> Value {
    json!({
        "id": id(user.id), "username": user.name, "discriminator": "0",
        "global_name": user.name, "avatar": null, "bot": user.bot, "public_flags": 0, "flags": 0,
        "banner": null, "accent_color": null, "avatar_decoration_data": null,
        "collectibles": null, "primary_guild": null,
    })
}

pub(crate) fn role(role: &Role) -> Value {
    let mut json = json!({
        "id": id(role.id), "name": role.name, "description": null,
        "color": role.color,
        "colors": { "primary_color": role.color, "secondary_color": null, "tertiary_color": null },
        "hoist": false, "icon": null, "unicode_emoji": null, "position": role.position,
        "permissions": id(role.permissions), "managed": role.managed,
        "mentionable": role.mentionable, "flags": 0,
    });
    if let Some(bot) = role.bot {
        json["tags"] = json!({ "bot_id": id(bot) });
    }
    json
}

pub(crate) fn channel(state: &State, channel: &Channel) -> Value {
    let last_message_id = channel.last_message.map(id);
    let Some(guild) = channel.guild else {
        let recipient = channel.recipient.and_then(|id| state.users.get(&id)).map(user);
        return json!({
            "id": id(channel.id), "type": 1, "last_message_id": last_message_id, "flags": 0,
            "recipients": recipient.into_iter().collect::<Vec<_>>(),
        });
    };
    let overwrites: Vec<_> = channel
        .overwrites
        .iter()
        .map(|one| {
            let (kind, target) = match one.target {
                OverwriteFor::Role(role) => (0, role),
                OverwriteFor::Member(user) => (1, user),
            };
            json!({
                "id": id(target), "type": kind,
                "allow": id(one.allow), "deny": id(one.deny),
            })
        })
        .collect();
    json!({
        "id": id(channel.id), "type": channel.kind, "guild_id": id(guild),
        "name": channel.name, "position": channel.position, "permission_overwrites": overwrites,
        "last_message_id": last_message_id, "topic": null, "nsfw": false, "parent_id": null,
        "rate_limit_per_user": 0, "flags": 0, "last_pin_timestamp": null,
    })
}

pub(crate) fn member(state: &State, member: &Member) -> Value {
    json!({
        "user": state.users.get(&member.user).map(user), "nick": member.nick, "avatar": null,
        "banner": null, "roles": member.roles.iter().copied().map(id).collect::<Vec<_>>(),
        "joined_at": timestamp(member.joined_at), "premium_since": null, "deaf": false,
        "mute": false, "flags": 0, "pending": false, "communication_disabled_until": null,
        "avatar_decoration_data": null, "collectibles": null,
    })
}

/// A guild as `GET /guilds/{id}` and `GUILD_UPDATE` give it.
pub(crate) fn guild(guild: &Guild) -> Value {
    json!({
        "id": id(guild.id), "name": guild.name, "icon": null, "description": null, "splash": null,
        "discovery_splash": null, "home_header": null, "banner": null, "owner_id": id(guild.owner),
        "application_id": null, "region": "deprecated", "afk_channel_id": null,
        "afk_timeout": 300, "system_channel_id": null, "system_channel_flags": 0,
        "widget_enabled": false, "widget_channel_id": null, "verification_level": 0,
        "roles": guild.roles.values().map(role).collect::<Vec<_>>(),
        "default_message_notifications": 0, "mfa_level": 0, "explicit_content_filter": 0,
        "max_presences": null, "max_members": 25_000_000,
        "max_stage_video_channel_users": 50, "max_video_channel_users": 25,
        "vanity_url_code": null, "premium_tier": 0, "premium_subscription_count": 0,
        "preferred_locale": guild.locale, "rules_channel_id": null,
        "safety_alerts_channel_id": null, "public_updates_channel_id": null,
        "premium_progress_bar_enabled": false, "nsfw": false, "nsfw_level": 0, "emojis": [],
        "stickers": [], "features": [], "incidents_data": null,
    })
}

/// A guild as `GUILD_CREATE` gives it. Of the members only the bot is in it: Discord sends the
/// others only to bots with the presence intent.
pub(crate) fn guild_create(state: &State, of: &Guild) -> Value {
    let mut json = guild(of);
    let me = of.members.get(&state.me());
    let channels: Vec<_> =
        state.channels.values().filter(|one| one.guild == Some(of.id)).map(|one| channel(state, one)).collect();
    json["joined_at"] = json!(me.map(|me| timestamp(me.joined_at)));
    json["large"] = json!(of.members.len() > 250);
    json["unavailable"] = json!(false);
    json["member_count"] = json!(of.members.len());
    json["members"] = json!(me.map(|me| member(state, me)).into_iter().collect::<Vec<_>>());
    json["channels"] = json!(channels);
    for empty in ["voice_states", "threads", "presences", "stage_instances", "guild_scheduled_events"] {
        json[empty] = json!([]);
    }
    json["soundboard_sounds"] = json!([]);
    json
}

pub(crate) fn message(state: &State, message: &Message) -> Value {
    let mentioned: Vec<_> = message.mentions.iter().filter_map(|id| state.users.get(id)).map(user).collect();
    let mut json = json!({
        "id": id(message.id), "channel_id": id(message.channel), "type": 0,
        "author": state.users.get(&message.author).map(user),
        "content": message.content, "embeds": message.embeds, "components": message.components,
        "attachments": message.attachments, "flags": message.flags, "tts": false,
        "timestamp": timestamp(message.created_at),
        "edited_timestamp": message.edited_at.map(timestamp),
        "mention_everyone": message.pings.everyone, "mentions": mentioned,
        "mention_roles": message.pings.roles.iter().copied().map(id).collect::<Vec<_>>(),
        "pinned": false,
    });
    for embed in json["embeds"].as_array_mut().into_iter().flatten() {
        if embed.get("type").is_none() {
            embed["type"] = json!("rich");
        }
    }
    if let Some(nonce) = &message.nonce {
        json["nonce"] = nonce.clone();
    }
    if let Some(reply_to) = message.reply_to {
        json["type"] = json!(19);
        json["message_reference"] = json!({ "type": 0, "message_id": id(reply_to), "channel_id": id(message.channel) });
    }
    if message.author == state.me() {
        json["application_id"] = json!(id(state.setup.application));
    }
    if let Some(interaction) = message.interaction.and_then(|id| state.interactions.get(&id)) {
        json["webhook_id"] = json!(id(state.setup.application));
        json["type"] = json!(if interaction.kind == 2 { 20 } else { 0 });
        let mut metadata = json!({
            "id": id(interaction.id), "type": interaction.kind,
            "user": state.users.get(&interaction.user).map(user),
            "authorizing_integration_owners":
                interaction.guild.map_or_else(|| json!({}), |guild| json!({ "0": id(guild) })),
        });
        if let (3, Some(source)) = (interaction.kind, interaction.message) {
            metadata["interacted_message_id"] = json!(id(source));
        }
        if interaction.kind == 2 {
            json["interaction"] = json!({
                "id": id(interaction.id), "type": 2, "name": interaction.what.trim_start_matches('/'),
                "user": state.users.get(&interaction.user).map(user),
            });
        }
        // A modal's own metadata names what opened it, which nobody here asks for.
        if interaction.kind != 5 {
            json["interaction_metadata"] = metadata;
        }
    }
    json
}

/// A member inside an interaction, with what it may do in the channel.
pub(crate) fn interaction_member(state: &State, guild: &Guild, channel: &Channel, of: &Member) -> Value {
    let mut json = member(state, of);
    json["permissions"] = json!(id(permissions::in_channel(guild, channel, of.user)));
    json
}

/// A channel inside an interaction, with what the user may do there.
pub(crate) fn interaction_channel(state: &State, of: &Channel, user: Id) -> Value {
    let mut json = channel(state, of);
    if let Some(fields) = json.as_object_mut() {
        fields.remove("permission_overwrites");
    }
    json["permissions"] = json!(id(state.permissions_in(of, user)));
    json
}

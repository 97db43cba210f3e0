//! How an interaction begins: what Discord's client lets a user do, and the event the bot gets.

use std::time::Instant;

use serde_json::{Value, json};

use crate::gateway::intents;
use crate::interaction::{COMPONENT, Interaction};
use crate::model::{Channel, Guild, Id, OverwriteFor};
use crate::options::{self, Filling};
use crate::permissions::{self, perms};
use crate::render;
use crate::state::State;

/// Where something happens and who does it.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) guild: Option<Id>,
    pub(crate) channel: Id,
    pub(crate) user: Id,
}

impl State {
    /// A bot that is connected must have answered by now.
    pub(crate) fn blame_silence(&mut self, id: Id) {
        let Some(one) = self.interactions.get(&id).filter(|one| one.answered.is_none()) else {
            return;
        };
        if self.sessions.is_connected(one.guild) {
            let words = format!("{} was not answered in time", one.what);
            self.log.violation(words);
        }
    }

    pub(crate) fn command_for(&self, scene: Scene, name: &str) -> Result<Value, String> {
        let of_guild = scene.guild.and_then(|guild| self.guild_commands.get(&guild));
        let mut commands = of_guild.into_iter().flatten().chain(&self.commands);
        let found = commands.find(|one| one["name"] == name && one["type"] == 1);
        let command = found.cloned().ok_or_else(|| {
            let names: Vec<_> = self.commands.iter().filter_map(|one| one["name"].as_str()).collect();
            format!("no such command is registered, only {names:?}")
        })?;
        let Some(guild) = scene.guild else {
            let contexts = command["contexts"].as_array();
            let in_dms = contexts.map_or(command["dm_permission"] != false, |all| all.contains(&json!(1)));
            return if in_dms { Ok(command) } else { Err("not in direct messages".to_owned()) };
        };
        let guild = self.guilds.get(&guild).ok_or("no such guild")?;
        let channel = self.channels.get(&scene.channel).ok_or("no such channel")?;
        if channel.guild != Some(guild.id) {
            return Err("the channel is not in that guild".to_owned());
        }
        if !guild.members.contains_key(&scene.user) {
            return Err("the user is not a member".to_owned());
        }
        if !guild.members.contains_key(&self.me()) {
            return Err("the bot is not in the guild".to_owned());
        }
        let has = permissions::in_channel(guild, channel, scene.user);
        if has & perms::USE_APPLICATION_COMMANDS == 0 || has & perms::VIEW_CHANNEL == 0 {
            return Err("the user may not use commands in this channel".to_owned());
        }
        // What the guild set goes before what the command asks for; zero hides it from everyone but administrators.
        let needed = options::as_id(&command["default_member_permissions"]);
        let sees = match (self.overridden(guild, name, scene.user), needed) {
            _ if has & perms::ADMINISTRATOR != 0 => true,
            (Some(allowed), _) => allowed,
            (None, None) => true,
            (None, Some(0)) => false,
            (None, Some(needed)) => has & needed == needed,
        };
        if sees { Ok(command) } else { Err("the user does not see this command".to_owned()) }
    }

    /// What the guild set for the command: for the user, else for their roles, of which one suffices, else for everyone.
    fn overridden(&self, guild: &Guild, command: &str, user: Id) -> Option<bool> {
        let set = self.command_overrides.get(&(guild.id, command.to_owned()))?;
        let roles = &guild.members.get(&user)?.roles;
        let of = |wanted: &dyn Fn(OverwriteFor) -> bool| {
            let found = set.iter().filter(|(target, _)| wanted(*target)).map(|(_, allowed)| *allowed);
            found.reduce(|one, other| one || other)
        };
        of(&|target| target == OverwriteFor::Member(user))
            .or_else(|| of(&|target| matches!(target, OverwriteFor::Role(role) if roles.contains(&role))))
            .or_else(|| of(&|target| target == OverwriteFor::Role(guild.id)))
    }

    pub(crate) fn use_component(
        &mut self,
        message: Id,
        custom_id: &str,
        user: Id,
        values: Option<&[&str]>,
    ) -> Result<Id, String> {
        let of = self.messages.get(&message).ok_or("there is no such message")?.clone();
        let channel = self.channels.get(&of.channel).ok_or("there is no such channel")?;
        let scene = Scene { guild: channel.guild, channel: of.channel, user };
        let hidden = self.permissions_in(channel, user) & perms::VIEW_CHANNEL == 0;
        if hidden || of.only_for.is_some_and(|only| only != user) {
            return Err("the user does not see the message".to_owned());
        }
        let found = find(&of.components, custom_id);
        let component =
            found.ok_or_else(|| format!("the message has no component {custom_id:?}: {:?}", of.components))?;
        if component["disabled"] == true {
            return Err(format!("{custom_id:?} is disabled"));
        }
        let mut data = json!({ "custom_id": custom_id, "component_type": component["type"], "id": 1 });
        match (component["type"].as_u64(), values) {
            (Some(2), None) => {}
            (Some(kind @ (3 | 5..=8)), Some(values)) => {
                let resolved = self.check_values(scene, kind, &component, values)?;
                data["values"] = json!(values);
                if kind != 3 {
                    data["resolved"] = resolved;
                }
            }
            _ => {
                return Err(format!("{custom_id:?} is not of the kind that the test takes it for"));
            }
        }
        self.begin(scene, COMPONENT, format!("component {custom_id:?}"), Some(message), &data)
    }

    fn check_values(&self, scene: Scene, kind: u64, component: &Value, values: &[&str]) -> Result<Value, String> {
        let count = values.len() as u64;
        let least = component["min_values"].as_u64().unwrap_or(1);
        let most = component["max_values"].as_u64().unwrap_or(1);
        if count < least || count > most {
            return Err(format!("{count} values, but {least} to {most} can be chosen"));
        }
        let Scene { guild, channel, user } = scene;
        let filling = Filling { guild, channel, user, focused: None };
        let mut resolved = json!({});
        for value in values {
            if kind == 3 {
                let options = component["options"].as_array().map_or(&[][..], Vec::as_slice);
                if !options.iter().any(|option| option["value"] == *value) {
                    return Err(format!("{value:?} is not among the options"));
                }
                continue;
            }
            // Kinds of selects: 5 user, 6 role, 7 mentionable, 8 channel.
            let wanted = match kind {
                5 => 6,
                6 => 8,
                7 => 9,
                _ => 7,
            };
            let id = value.parse().map_err(|_| format!("{value:?} is no id"))?;
            options::resolve(self, &filling, wanted, id, component, &mut resolved)?;
        }
        Ok(resolved)
    }
}

impl State {
    /// Sends `INTERACTION_CREATE`.
    pub(crate) fn begin(
        &mut self,
        scene: Scene,
        kind: u8,
        what: String,
        message: Option<Id>,
        data: &Value,
    ) -> Result<Id, String> {
        let id = self.ids.next();
        let token = format!("aW50ZXJhY3Rpb24{id}");
        let event = self.interaction_event(scene, id, kind, &token, message, data)?;
        let interaction = Interaction {
            id,
            token: token.clone(),
            kind,
            what,
            guild: scene.guild,
            channel: scene.channel,
            user: scene.user,
            message,
            created: Instant::now(),
            answered: None,
            data: Value::Null,
            original: None,
            deferred_ephemeral: false,
            followed: false,
            follow_ups: Vec::new(),
        };
        self.tokens.insert(token, id);
        self.interactions.insert(id, interaction);
        self.dispatch(scene.guild, intents::NONE, "INTERACTION_CREATE", &event);
        Ok(id)
    }

    fn interaction_event(
        &self,
        scene: Scene,
        id: Id,
        kind: u8,
        token: &str,
        message: Option<Id>,
        data: &Value,
    ) -> Result<Value, String> {
        let channel = self.channels.get(&scene.channel).ok_or("no such channel")?;
        let locale = &self.users.get(&scene.user).ok_or("no such user")?.locale;
        let mut event = json!({
            "id": render::id(id), "application_id": render::id(self.setup.application),
            "type": kind, "token": token, "version": 1, "locale": locale, "entitlements": [],
            "channel_id": render::id(channel.id),
            "channel": render::interaction_channel(self, channel, scene.user),
            "app_permissions": render::id(self.permissions_in(channel, self.me())),
            "attachment_size_limit": 10_485_760, "data": data,
        });
        self.add_actor(scene, channel, &mut event)?;
        if let Some(message) = message.and_then(|id| self.messages.get(&id)) {
            event["message"] = render::message(self, message);
        }
        Ok(event)
    }

    /// Who acts: a member of a guild, or a user in direct messages.
    fn add_actor(&self, scene: Scene, channel: &Channel, event: &mut Value) -> Result<(), String> {
        let Some(guild) = scene.guild else {
            let user = self.users.get(&scene.user).ok_or("no such user")?;
            event["user"] = render::user(user);
            event["context"] = json!(1);
            event["authorizing_integration_owners"] = json!({ "0": "0" });
            return Ok(());
        };
        let guild = self.guilds.get(&guild).ok_or("no such guild")?;
        let member = guild.members.get(&scene.user).ok_or("the user is not a member")?;
        event["member"] = render::interaction_member(self, guild, channel, member);
        event["guild_id"] = json!(render::id(guild.id));
        event["guild_locale"] = json!(guild.locale);
        event["guild"] = json!({ "id": render::id(guild.id), "locale": guild.locale, "features": [] });
        event["context"] = json!(0);
        event["authorizing_integration_owners"] = json!({ "0": render::id(guild.id) });
        Ok(())
    }

    /// The channel of direct messages with a user.
    pub(crate) fn direct_channel(&mut self, user: Id) -> Id {
        if let Some(channel) = self.channels.values().find(|one| one.recipient == Some(user)) {
            return channel.id;
        }
        let id = self.ids.next();
        let channel = Channel {
            id,
            guild: None,
            kind: 1,
            name: String::new(),
            overwrites: Vec::new(),
            position: 0,
            recipient: Some(user),
            last_message: None,
        };
        self.channels.insert(id, channel);
        id
    }
}

/// A component by its custom id, however deep.
fn find(components: &[Value], custom_id: &str) -> Option<Value> {
    components.iter().find_map(|one| {
        if one["custom_id"] == custom_id {
            return Some(one.clone());
        }
        let inner = one["components"].as_array().map_or(&[][..], Vec::as_slice);
        find(inner, custom_id)
            .or_else(|| find(std::slice::from_ref(one.get("component")?), custom_id))
            .or_else(|| find(std::slice::from_ref(one.get("accessory")?), custom_id))
    })
}

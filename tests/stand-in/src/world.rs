//! Building a world, and everything in it that changes without the bot.

use std::collections::BTreeSet;

use serde_json::json;

use crate::changes::known;
use crate::discord::Discord;
use crate::gateway::intents;
use crate::model::{Id, Message, NewChannel, NewGuild, NewRole, Overwrite, OverwriteFor, Pings, User};
use crate::render;
use crate::snowflake::now_ms;

impl Discord {
    /// A guild with the bot in it and an owner of its own.
    #[must_use]
    pub fn add_guild(&self, name: &str) -> Id {
        self.add_guild_with(NewGuild::named(name))
    }

    /// A guild; `GUILD_CREATE` if the bot is in it.
    #[must_use]
    pub fn add_guild_with(&self, new: NewGuild) -> Id {
        self.shared().change(|state| state.add_guild(new))
    }

    /// The guild's owner.
    ///
    /// # Panics
    /// If there is no such guild.
    #[must_use]
    pub fn owner(&self, guild: Id) -> Id {
        self.shared().read(|state| known(state.guilds.get(&guild), "guild", guild).owner)
    }

    /// Renames a guild: `GUILD_UPDATE`.
    pub fn rename_guild(&self, guild: Id, name: &str) {
        self.shared().change(|state| {
            name.clone_into(&mut state.guild_mut(guild).name);
            let data = render::guild(state.guild_mut(guild));
            state.dispatch_guild(guild, intents::GUILDS, "GUILD_UPDATE", &data);
        });
    }

    /// The bot is invited to a guild: `GUILD_CREATE`.
    pub fn invite_bot(&self, guild: Id, permissions: u64, position: u16) {
        self.shared().change(|state| state.invite_bot(guild, permissions, position));
    }

    /// The bot is removed from a guild: `GUILD_DELETE`. Its role goes with it.
    pub fn remove_bot(&self, guild: Id) {
        self.shared().change(|state| {
            let data = json!({ "id": render::id(guild) });
            state.dispatch_guild(guild, intents::GUILDS, "GUILD_DELETE", &data);
            let me = state.me();
            let of = state.guild_mut(guild);
            of.members.remove(&me);
            of.roles.retain(|_, role| role.bot != Some(me));
        });
    }

    /// Discord cannot reach a guild: `GUILD_DELETE` with `unavailable`.
    pub fn make_unavailable(&self, guild: Id) {
        self.shared().change(|state| {
            let data = json!({ "id": render::id(guild), "unavailable": true });
            state.dispatch_guild(guild, intents::GUILDS, "GUILD_DELETE", &data);
            state.guild_mut(guild).available = false;
        });
    }

    /// Discord reaches a guild again: `GUILD_CREATE`.
    pub fn make_available(&self, guild: Id) {
        self.shared().change(|state| {
            state.guild_mut(guild).available = true;
            state.dispatch_guild_create(guild);
        });
    }

    /// A user who is in no guild yet.
    #[must_use]
    pub fn add_user(&self, name: &str) -> Id {
        self.shared().change(|state| state.add_user(name))
    }

    /// A user with an id of the test's choice.
    pub fn add_user_with_id(&self, id: Id, name: &str) {
        let user = User { id, name: name.to_owned(), bot: false, dms_open: true, locale: "en-US".to_owned() };
        self.shared().change(|state| state.users.insert(id, user));
    }

    /// Whether a user takes direct messages.
    ///
    /// # Panics
    /// If there is no such user.
    pub fn open_dms(&self, user: Id, open: bool) {
        self.shared().change(|state| {
            known(state.users.get_mut(&user), "user", user).dms_open = open;
        });
    }

    /// The user sets their Discord to this language, such as `de`.
    pub fn speak(&self, user: Id, locale: &str) {
        self.shared().change(|state| {
            locale.clone_into(&mut known(state.users.get_mut(&user), "user", user).locale);
        });
    }

    /// A new user joins: `GUILD_MEMBER_ADD`.
    #[must_use]
    pub fn add_member(&self, guild: Id, name: &str) -> Id {
        self.shared().change(|state| {
            let user = state.add_user(name);
            state.join(guild, user);
            user
        })
    }

    /// A user joins a guild: `GUILD_MEMBER_ADD`.
    pub fn member_joins(&self, guild: Id, user: Id) {
        self.shared().change(|state| state.join(guild, user));
    }

    /// When a member joined, in milliseconds since 1970.
    pub fn set_joined_at(&self, guild: Id, user: Id, joined_at: u64) {
        self.shared().change(|state| state.member_mut(guild, user).joined_at = joined_at);
    }

    /// A member leaves and loses its roles: `GUILD_MEMBER_REMOVE`.
    pub fn member_leaves(&self, guild: Id, user: Id) {
        self.shared().change(|state| {
            state.guild_mut(guild).members.remove(&user);
            let user = state.users.get(&user).map(render::user);
            let data = json!({ "guild_id": render::id(guild), "user": user });
            state.dispatch_guild(guild, intents::GUILD_MEMBERS, "GUILD_MEMBER_REMOVE", &data);
        });
    }

    /// A moderator gives a role: `GUILD_MEMBER_UPDATE`.
    pub fn give_role_by_hand(&self, guild: Id, user: Id, role: Id) {
        self.shared().change(|state| {
            state.role_mut(guild, role);
            state.member_mut(guild, user).roles.insert(role);
            state.announce_member(guild, user);
        });
    }

    /// A moderator takes a role: `GUILD_MEMBER_UPDATE`.
    pub fn take_role_by_hand(&self, guild: Id, user: Id, role: Id) {
        self.shared().change(|state| {
            state.member_mut(guild, user).roles.remove(&role);
            state.announce_member(guild, user);
        });
    }

    /// A text channel that everyone sees: `CHANNEL_CREATE`.
    #[must_use]
    pub fn add_channel(&self, guild: Id, name: &str) -> Id {
        self.add_channel_with(guild, NewChannel::named(name))
    }

    /// A channel: `CHANNEL_CREATE`.
    #[must_use]
    pub fn add_channel_with(&self, guild: Id, new: NewChannel) -> Id {
        self.shared().change(|state| state.add_channel(guild, new))
    }

    /// Deletes a channel and its messages: `CHANNEL_DELETE`.
    pub fn delete_channel(&self, channel: Id) {
        self.shared().change(|state| {
            state.announce_channel(channel, "CHANNEL_DELETE");
            state.channels.remove(&channel);
            for message in state.by_channel.remove(&channel).unwrap_or_default() {
                state.messages.remove(&message);
            }
        });
    }

    /// Sets a channel's exception for a role or member: `CHANNEL_UPDATE`.
    ///
    /// # Panics
    /// If there is no such channel.
    pub fn set_overwrite(&self, channel: Id, overwrite: Overwrite) {
        self.shared().change(|state| {
            let of = known(state.channels.get_mut(&channel), "channel", channel);
            of.overwrites.retain(|one| one.target != overwrite.target);
            of.overwrites.push(overwrite);
            state.announce_channel(channel, "CHANNEL_UPDATE");
        });
    }

    /// Takes all of a channel's exceptions away: `CHANNEL_UPDATE`.
    ///
    /// # Panics
    /// If there is no such channel.
    pub fn clear_overwrites(&self, channel: Id) {
        self.shared().change(|state| {
            known(state.channels.get_mut(&channel), "channel", channel).overwrites.clear();
            state.announce_channel(channel, "CHANNEL_UPDATE");
        });
    }

    /// The guild's settings let a role or member use a command, or keep them from it, whatever permission it asks for; `@everyone` is the role
    /// with the guild's id.
    pub fn override_command(&self, guild: Id, command: &str, target: OverwriteFor, allowed: bool) {
        self.shared().change(|state| {
            let set = state.command_overrides.entry((guild, command.to_owned())).or_default();
            set.retain(|(of, _)| *of != target);
            set.push((target, allowed));
        });
    }

    /// The guild's settings say nothing of its commands any more.
    pub fn clear_command_overrides(&self, guild: Id) {
        self.shared().change(|state| state.command_overrides.retain(|(of, _), _| *of != guild));
    }

    /// A role at position 1: `GUILD_ROLE_CREATE`.
    #[must_use]
    pub fn add_role(&self, guild: Id, name: &str) -> Id {
        self.add_role_with(guild, &NewRole::named(name))
    }

    /// A role: `GUILD_ROLE_CREATE`.
    #[must_use]
    pub fn add_role_with(&self, guild: Id, new: &NewRole) -> Id {
        self.shared().change(|state| state.add_role(guild, new))
    }

    /// Moves a role; the others stay where they are: `GUILD_ROLE_UPDATE`.
    pub fn move_role(&self, guild: Id, role: Id, position: u16) {
        self.shared().change(|state| {
            state.role_mut(guild, role).position = position;
            state.announce_role(guild, role, "GUILD_ROLE_UPDATE");
        });
    }

    /// Sets what a role gives (`@everyone` by the guild's id): `GUILD_ROLE_UPDATE`.
    pub fn set_permissions(&self, guild: Id, role: Id, permissions: u64) {
        self.shared().change(|state| {
            state.role_mut(guild, role).permissions = permissions;
            state.announce_role(guild, role, "GUILD_ROLE_UPDATE");
        });
    }

    /// Deletes a role, from its members as well: `GUILD_ROLE_DELETE`, and `GUILD_MEMBER_UPDATE` for
    /// each who had it.
    pub fn delete_role(&self, guild: Id, role: Id) {
        self.shared().change(|state| {
            let of = state.guild_mut(guild);
            of.roles.remove(&role);
            let having = of.members.values_mut().filter_map(|member| member.roles.remove(&role).then_some(member.user));
            let having: Vec<Id> = having.collect();
            let data = json!({ "guild_id": render::id(guild), "role_id": render::id(role) });
            state.dispatch_guild(guild, intents::GUILDS, "GUILD_ROLE_DELETE", &data);
            for user in having {
                state.announce_member(guild, user);
            }
        });
    }

    /// A user writes into a channel.
    ///
    /// # Panics
    /// If there is no such channel.
    #[must_use]
    pub fn write(&self, channel: Id, user: Id, content: &str) -> Id {
        self.shared().change(|state| {
            known(state.channels.get(&channel), "channel", channel);
            let id = state.ids.next();
            let message = Message {
                id,
                channel,
                author: user,
                content: content.to_owned(),
                embeds: Vec::new(),
                components: Vec::new(),
                attachments: Vec::new(),
                files: Vec::new(),
                flags: 0,
                nonce: None,
                pings: Pings::default(),
                created_at: now_ms(),
                edits: 0,
                interaction: None,
                only_for: None,
                reply_to: None,
                edited_at: None,
                mentions: BTreeSet::new(),
            };
            state.keep_message(message);
            state.announce_message(id, "MESSAGE_CREATE");
            id
        })
    }

    /// From now on messages have ids as of so much later.
    pub fn advance_ids(&self, by: std::time::Duration) {
        self.shared().change(|state| state.ids.advance(u64::try_from(by.as_millis()).unwrap_or(u64::MAX)));
    }

    /// A moderator deletes a message.
    pub fn delete_message(&self, message: Id) {
        self.shared().change(|state| {
            if let Some(message) = state.drop_message(message) {
                state.announce_deletion(&message);
            }
        });
    }
}

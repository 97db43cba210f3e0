//! Changes of the state with the events that tell the bot of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::gateway::intents;
use crate::model::{Channel, Guild, Id, Member, Message, NewChannel, NewGuild, NewRole, Role, User};
use crate::render;
use crate::snowflake::now_ms;
use crate::state::State;

/// A test that names what does not exist has a mistake of its own.
pub(crate) fn known<T>(found: Option<T>, what: &str, id: Id) -> T {
    match found {
        Some(found) => found,
        None => panic!("the test names {what} {id}, which does not exist"),
    }
}

impl State {
    pub(crate) fn guild_mut(&mut self, id: Id) -> &mut Guild {
        known(self.guilds.get_mut(&id), "guild", id)
    }

    pub(crate) fn member_mut(&mut self, guild: Id, user: Id) -> &mut Member {
        known(self.guild_mut(guild).members.get_mut(&user), "member", user)
    }

    pub(crate) fn role_mut(&mut self, guild: Id, role: Id) -> &mut Role {
        known(self.guild_mut(guild).roles.get_mut(&role), "role", role)
    }

    pub(crate) fn add_user(&mut self, name: &str) -> Id {
        let id = self.ids.next();
        let user = User { id, name: name.to_owned(), bot: false, dms_open: true, locale: "en-US".to_owned() };
        self.users.insert(id, user);
        id
    }

    pub(crate) fn add_guild(&mut self, new: NewGuild) -> Id {
        let id = new.id.unwrap_or_else(|| self.ids.next());
        let owner = new.owner.unwrap_or_else(|| self.add_user("owner"));
        let everyone = NewRole { position: 0, permissions: new.everyone, ..NewRole::named("@everyone") };
        let joined_at = now_ms();
        let member = Member { user: owner, nick: None, roles: BTreeSet::new(), joined_at };
        let guild = Guild {
            id,
            name: new.name,
            owner,
            locale: new.locale,
            roles: BTreeMap::from([(id, role_of(id, &everyone))]),
            members: BTreeMap::from([(owner, member)]),
            available: true,
        };
        self.guilds.insert(id, guild);
        if new.with_bot {
            self.invite_bot(id, new.bot_permissions, new.bot_position);
        }
        id
    }

    pub(crate) fn invite_bot(&mut self, guild: Id, permissions: u64, position: u16) {
        let (me, role) = (self.me(), self.ids.next());
        let name = self.setup.name.clone();
        let new = NewRole { position, permissions, managed: true, ..NewRole::named(&name) };
        let joined_at = now_ms();
        let of = self.guild_mut(guild);
        of.roles.insert(role, Role { bot: Some(me), ..role_of(role, &new) });
        let roles = BTreeSet::from([role]);
        of.members.insert(me, Member { user: me, nick: None, roles, joined_at });
        self.dispatch_guild_create(guild);
    }

    pub(crate) fn add_channel(&mut self, guild: Id, new: NewChannel) -> Id {
        let id = self.ids.next();
        let of_guild = self.channels.values().filter(|one| one.guild == Some(guild)).count();
        let channel = Channel {
            id,
            guild: Some(guild),
            kind: new.kind,
            name: new.name,
            overwrites: new.overwrites,
            position: u16::try_from(of_guild).unwrap_or(u16::MAX),
            recipient: None,
            last_message: None,
        };
        self.channels.insert(id, channel);
        self.announce_channel(id, "CHANNEL_CREATE");
        id
    }

    pub(crate) fn announce_channel(&mut self, id: Id, event: &str) {
        let channel = known(self.channels.get(&id), "channel", id);
        let Some(guild) = channel.guild else { return };
        let data = render::channel(self, channel);
        self.dispatch_guild(guild, intents::GUILDS, event, &data);
    }

    pub(crate) fn add_role(&mut self, guild: Id, new: &NewRole) -> Id {
        let id = self.ids.next();
        self.guild_mut(guild).roles.insert(id, role_of(id, new));
        self.announce_role(guild, id, "GUILD_ROLE_CREATE");
        id
    }

    pub(crate) fn announce_role(&mut self, guild: Id, role: Id, event: &str) {
        let role = render::role(self.role_mut(guild, role));
        let data = json!({ "guild_id": render::id(guild), "role": role });
        self.dispatch_guild(guild, intents::GUILDS, event, &data);
    }

    /// `GUILD_MEMBER_UPDATE`: to bots with the members intent, and to any bot about itself.
    pub(crate) fn announce_member(&mut self, guild: Id, user: Id) {
        let member = self.guilds.get(&guild).and_then(|guild| guild.members.get(&user));
        let Some(member) = member else { return };
        let mut data = render::member(self, member);
        data["guild_id"] = json!(render::id(guild));
        let needs = if user == self.me() { intents::NONE } else { intents::GUILD_MEMBERS };
        self.dispatch_guild(guild, needs, "GUILD_MEMBER_UPDATE", &data);
    }

    pub(crate) fn join(&mut self, guild: Id, user: Id) {
        let joined_at = now_ms();
        known(self.users.get(&user), "user", user);
        let member = Member { user, nick: None, roles: BTreeSet::new(), joined_at };
        let mut data = render::member(self, &member);
        data["guild_id"] = json!(render::id(guild));
        self.guild_mut(guild).members.insert(user, member);
        self.dispatch_guild(guild, intents::GUILD_MEMBERS, "GUILD_MEMBER_ADD", &data);
    }
}

fn role_of(id: Id, new: &NewRole) -> Role {
    Role {
        id,
        name: new.name.clone(),
        position: new.position,
        permissions: new.permissions,
        managed: new.managed,
        mentionable: new.mentionable,
        bot: None,
        color: 0,
    }
}

impl State {
    /// `MESSAGE_CREATE` or `MESSAGE_UPDATE`; nobody's content but the bot's own is in it, since the
    /// message content intent is never enabled here.
    pub(crate) fn announce_message(&mut self, id: Id, event: &str) {
        let Some(message) = self.messages.get(&id).filter(|one| one.only_for.is_none()) else {
            return;
        };
        let guild = self.channels.get(&message.channel).and_then(|channel| channel.guild);
        let mut data = render::message(self, message);
        if message.author != self.me() && !message.mentions.contains(&self.me()) {
            data["content"] = json!("");
        }
        match guild {
            Some(guild) => {
                data["guild_id"] = json!(render::id(guild));
                self.dispatch_guild(guild, intents::GUILD_MESSAGES, event, &data);
            }
            None => self.dispatch(None, intents::DIRECT_MESSAGES, event, &data),
        }
    }

    pub(crate) fn announce_deletion(&mut self, message: &Message) {
        let guild = self.channels.get(&message.channel).and_then(|channel| channel.guild);
        let mut data = json!({ "id": render::id(message.id), "channel_id": render::id(message.channel) });
        match guild {
            Some(guild) => {
                data["guild_id"] = json!(render::id(guild));
                self.dispatch_guild(guild, intents::GUILD_MESSAGES, "MESSAGE_DELETE", &data);
            }
            None => self.dispatch(None, intents::DIRECT_MESSAGES, "MESSAGE_DELETE", &data),
        }
    }
}

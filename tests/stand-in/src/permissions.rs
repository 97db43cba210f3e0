//! Permissions, computed as Discord's documentation says.

use crate::model::{Channel, Guild, Id, OverwriteFor};

/// Permission bits.
pub mod perms {
    /// Everything, everywhere.
    pub const ADMINISTRATOR: u64 = 1 << 3;
    /// Edit channels.
    pub const MANAGE_CHANNELS: u64 = 1 << 4;
    /// Edit the guild.
    pub const MANAGE_GUILD: u64 = 1 << 5;
    /// React to messages.
    pub const ADD_REACTIONS: u64 = 1 << 6;
    /// See a channel.
    pub const VIEW_CHANNEL: u64 = 1 << 10;
    /// Write into a channel.
    pub const SEND_MESSAGES: u64 = 1 << 11;
    /// Delete others' messages.
    pub const MANAGE_MESSAGES: u64 = 1 << 13;
    /// Have embeds shown.
    pub const EMBED_LINKS: u64 = 1 << 14;
    /// Send files.
    pub const ATTACH_FILES: u64 = 1 << 15;
    /// Read what was written before.
    pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
    /// Ping `@everyone` and roles that are not mentionable.
    pub const MENTION_EVERYONE: u64 = 1 << 17;
    /// Create and give roles below one's own.
    pub const MANAGE_ROLES: u64 = 1 << 28;
    /// Use slash commands.
    pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;

    /// What `@everyone` may do in a new guild.
    pub const EVERYONE: u64 = VIEW_CHANNEL
        | SEND_MESSAGES
        | EMBED_LINKS
        | ATTACH_FILES
        | READ_MESSAGE_HISTORY
        | ADD_REACTIONS
        | USE_APPLICATION_COMMANDS;

    /// What a vote bot asks for when it is invited.
    pub const BOT: u64 =
        VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | READ_MESSAGE_HISTORY | MANAGE_ROLES;

    /// Every bit that Discord knows.
    pub(crate) const ALL: u64 = (1 << 53) - 1;
    /// What one may do in direct messages.
    pub(crate) const DIRECT: u64 = EVERYONE;
}

/// What a member may do in the guild, channels aside.
pub(crate) fn in_guild(guild: &Guild, user: Id) -> u64 {
    if guild.owner == user {
        return perms::ALL;
    }
    let Some(member) = guild.members.get(&user) else {
        return 0;
    };
    let everyone = guild.roles.get(&guild.id).map_or(0, |role| role.permissions);
    let all =
        member.roles.iter().filter_map(|id| guild.roles.get(id)).fold(everyone, |all, role| all | role.permissions);
    if all & perms::ADMINISTRATOR == 0 { all } else { perms::ALL }
}

/// What a member may do in a channel.
pub(crate) fn in_channel(guild: &Guild, channel: &Channel, user: Id) -> u64 {
    let base = in_guild(guild, user);
    if base == perms::ALL || base == 0 {
        return base;
    }
    let Some(member) = guild.members.get(&user) else {
        return 0;
    };
    let overwrites = |wanted: &dyn Fn(OverwriteFor) -> bool| {
        channel
            .overwrites
            .iter()
            .filter(|overwrite| wanted(overwrite.target))
            .fold((0, 0), |(allow, deny), one| (allow | one.allow, deny | one.deny))
    };
    let layers = [
        overwrites(&|target| target == OverwriteFor::Role(guild.id)),
        overwrites(&|target| matches!(target, OverwriteFor::Role(id) if member.roles.contains(&id))),
        overwrites(&|target| target == OverwriteFor::Member(user)),
    ];
    let all = layers.iter().fold(base, |all, (allow, deny)| (all & !deny) | allow);
    if all & perms::VIEW_CHANNEL == 0 {
        return 0;
    }
    // Who cannot write cannot write in any special way either.
    if all & perms::SEND_MESSAGES == 0 {
        return all & !(perms::MENTION_EVERYONE | perms::EMBED_LINKS | perms::ATTACH_FILES);
    }
    all
}

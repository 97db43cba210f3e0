//! Who may administer.
//!
//! A slash command and its suggestions are Discord's to allow: it asks for the permission that the command is registered with, lets each server
//! open or close the command to roles, members and channels, and sends no interaction of anybody else. Buttons, menus and forms it sends
//! whoever uses them, however long ago the message was made. They are for who has Manage Server, or may use at that moment the command whose
//! they are: Discord is asked what the server set for it. Each custom id belongs to one command, so whoever was let in to one gets no further.

use std::sync::{Arc, Mutex, PoisonError};

use serenity::all::{
    ChannelId as DiscordChannel, ChannelType, ComponentInteraction, Member, ModalInteraction, PartialChannel,
    Permissions,
};
use tokio::time::timeout;

use super::answering::Reads as _;
use super::{Context, Failure, Shared, guild, guild_of, in_use};
use crate::discord::{Answer, Asker, CommandId, Registered, is_opened};
use crate::text::errors;
use crate::vote::{ChannelId, GuildId, Language, RoleId};

/// What Discord calls the commands, once they are registered.
#[derive(Debug, Clone, Default)]
pub struct CommandIds(Arc<Mutex<Vec<Registered>>>);

impl CommandIds {
    /// Discord has these, and no others.
    pub(super) fn are(&self, registered: Vec<Registered>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = registered;
    }

    fn of(&self, command: &str) -> Option<CommandId> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|one| one.name == command).map(|one| one.id)
    }
}

/// Who used a button, a menu or a form, and where.
#[derive(Clone, Copy)]
pub(super) struct Presser<'a> {
    guild: Option<serenity::all::GuildId>,
    channel: DiscordChannel,
    member: Option<&'a Member>,
    language: Language,
}

impl<'a> From<&'a ComponentInteraction> for Presser<'a> {
    fn from(used: &'a ComponentInteraction) -> Self {
        Self {
            guild: used.guild_id,
            channel: place(used.channel_id, used.channel.as_ref()),
            member: used.member.as_ref(),
            language: used.language(),
        }
    }
}

impl<'a> From<&'a ModalInteraction> for Presser<'a> {
    fn from(sent: &'a ModalInteraction) -> Self {
        Self {
            guild: sent.guild_id,
            channel: place(sent.channel_id, sent.channel.as_ref()),
            member: sent.member.as_ref(),
            language: sent.language(),
        }
    }
}

/// Where permissions for commands are set: in a thread, those of its channel count.
fn place(used_in: DiscordChannel, channel: Option<&PartialChannel>) -> DiscordChannel {
    let thread = channel.filter(|channel| {
        matches!(channel.kind, ChannelType::PublicThread | ChannelType::PrivateThread | ChannelType::NewsThread)
    });
    thread.and_then(|thread| thread.parent_id).unwrap_or(used_in)
}

/// The server in which a command is used that Discord offers to who may administer, where it is in use.
pub(super) async fn managed_guild(ctx: Context<'_>) -> Result<GuildId, Failure> {
    in_use(ctx.framework.user_data, guild(ctx)?).await
}

/// The same for a button of the command that its custom id begins with.
pub(super) async fn managed_guild_of(shared: &Shared, component: &ComponentInteraction) -> Result<GuildId, Failure> {
    let command = component.data.custom_id.split(':').next().unwrap_or_default();
    managed_by(shared, component.into(), command).await
}

/// The same for a button, a menu or a form of this command.
///
/// # Errors
/// Says who may, where they may not.
pub(super) async fn managed_by(shared: &Shared, presser: Presser<'_>, command: &str) -> Result<GuildId, Failure> {
    let guild = guild_of(presser.guild)?;
    let told = |text: String| Err(Failure::told(text));
    if !manages(presser.member.and_then(|member| member.permissions)) {
        match opened(shared, guild, presser, command).await {
            Some(true) => {}
            Some(false) => return told(errors::not_allowed(presser.language, command)),
            None => return told(errors::not_known_to_be_allowed(presser.language, command)),
        }
    }
    in_use(shared, guild).await
}

/// Whether somebody with these permissions runs the server.
pub(super) fn manages(permissions: Option<Permissions>) -> bool {
    permissions.is_some_and(|held| held.manage_guild() || held.administrator())
}

/// Whether the server lets them use the command; `None`: Discord did not say in time.
async fn opened(shared: &Shared, guild: GuildId, presser: Presser<'_>, command: &str) -> Option<bool> {
    let Some(member) = presser.member else { return Some(false) };
    let command = shared.commands.of(command)?;
    // Half of the time, since what is pressed may take the other half before it is acknowledged.
    let asked = timeout(shared.timings.answer / 2, shared.discord.command_overrides(shared.application, guild)).await;
    let Ok(Answer::Done(overrides)) = asked else { return None };
    let asker = Asker {
        guild,
        channel: ChannelId::from(presser.channel),
        user: member.user.id.into(),
        roles: member.roles.iter().copied().map(RoleId::from).collect(),
    };
    Some(is_opened(&overrides, shared.application, command, &asker))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_thread_what_is_set_for_its_channel_counts() {
        let channel = |kind: u8| -> PartialChannel {
            serde_json::from_value(serde_json::json!({ "id": "7", "type": kind, "parent_id": "9" })).unwrap()
        };
        let [here, parent] = [7, 9].map(DiscordChannel::new);
        for thread in 10..=12 {
            assert_eq!(place(here, Some(&channel(thread))), parent);
        }
        assert_eq!(place(here, Some(&channel(0))), here, "the parent of a channel is a category");
        assert_eq!(place(here, None), here);
    }

    #[test]
    fn only_those_who_manage_the_server_may_of_themselves() {
        assert!(manages(Some(Permissions::MANAGE_GUILD)));
        assert!(manages(Some(Permissions::ADMINISTRATOR)));
        assert!(!manages(Some(Permissions::all() - Permissions::MANAGE_GUILD - Permissions::ADMINISTRATOR)));
        assert!(!manages(None));
    }
}

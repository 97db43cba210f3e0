//! What would not work later, found out by asking Discord.

use super::super::Shared;
use crate::discord::permissions::Standing;
use crate::discord::{Answer, Code, Guild, Member, Refusal, Role};
use crate::text::setup::Problem;
use crate::vote::CannotPost;
use crate::vote::{ChannelId, GuildId, RoleId, UserId};

/// The server as Discord showed it just now.
pub(super) struct Seen {
    known: Result<Known, Problem>,
}

struct Known {
    guild: Guild,
    roles: Vec<Role>,
    bot: Member,
}

impl Known {
    fn standing(&self) -> Standing<'_> {
        Standing { guild: &self.guild, roles: &self.roles, member: &self.bot }
    }
}

impl Seen {
    /// Asks Discord for the server, its roles and the bot's own membership.
    pub(super) async fn now(shared: &Shared, guild: GuildId) -> Self {
        let bot = UserId::trusted(shared.application.get());
        let (found, roles, bot) = tokio::join!(
            shared.discord.guild(guild),
            shared.discord.guild_roles(guild),
            shared.discord.member(guild, bot)
        );
        let known = done(found).and_then(|guild| Ok(Known { guild, roles: done(roles)?, bot: done(bot)? }));
        Self { known }
    }

    /// What is seen while Discord cannot be asked.
    #[cfg(test)]
    pub(super) const fn nothing() -> Self {
        Self { known: Err(Problem::Unchecked) }
    }

    /// The server's name.
    pub(super) fn name(&self) -> Option<&str> {
        self.known.as_ref().ok().map(|known| known.guild.name.as_str()).filter(|name| !name.is_empty())
    }

    /// A role's name.
    pub(super) fn role_name(&self, role: RoleId) -> Option<&str> {
        let roles = &self.known.as_ref().ok()?.roles;
        roles.iter().find(|known| known.id == role).map(|known| known.name.as_str())
    }

    /// What keeps the bot from giving this role.
    pub(super) fn giving(&self, role: RoleId) -> Option<Problem> {
        match &self.known {
            Ok(known) => known.standing().can_give(role).err().map(|reason| Problem::Give { role, reason }),
            Err(problem) => Some(*problem),
        }
    }

    /// What keeps the bot from posting in this channel.
    pub(super) async fn posting(&self, shared: &Shared, channel: ChannelId) -> Vec<Problem> {
        let known = match &self.known {
            Ok(known) => known,
            Err(problem) => return vec![*problem],
        };
        let reasons = match shared.discord.channel(channel).await {
            Answer::Done(found) => known.standing().cannot_post(Some(&found)),
            Answer::Refused(refusal) => match refused(refusal) {
                Some(reason) => vec![reason],
                None => return vec![Problem::Unchecked],
            },
            Answer::RetryAt(_) | Answer::Unknown | Answer::Stopped => return vec![Problem::Unchecked],
        };
        reasons.into_iter().map(|reason| Problem::Post { channel, reason }).collect()
    }

    /// What would not work of all this, each problem once.
    pub(super) async fn problems(&self, shared: &Shared, channel: Option<ChannelId>, roles: &[RoleId]) -> Vec<Problem> {
        let mut found = match channel {
            Some(channel) => self.posting(shared, channel).await,
            None => Vec::new(),
        };
        for problem in roles.iter().filter_map(|role| self.giving(*role)) {
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
        found
    }
}

/// Why a channel cannot be looked at, where that says why nothing can be posted in it.
fn refused(refusal: Refusal) -> Option<CannotPost> {
    if refusal.is(Code::UnknownChannel) {
        Some(CannotPost::ChannelGone)
    } else if refusal.is(Code::MissingAccess) {
        Some(CannotPost::NoViewChannel)
    } else {
        None
    }
}

/// What was asked for, or why it is not known. A bot that was added for its commands alone is no member of the server.
fn done<T>(answer: Answer<T>) -> Result<T, Problem> {
    match answer {
        Answer::Done(found) => Ok(found),
        Answer::Refused(refusal)
            if [Code::UnknownGuild, Code::UnknownMember, Code::MissingAccess].iter().any(|code| refusal.is(*code)) =>
        {
            Err(Problem::NotInServer)
        }
        Answer::Refused(_) | Answer::RetryAt(_) | Answer::Unknown | Answer::Stopped => Err(Problem::Unchecked),
    }
}

/// The bot's name, where it is a member of the server.
pub(super) async fn member_name(shared: &Shared, guild: GuildId, member: UserId) -> Option<String> {
    match shared.discord.member(guild, member).await {
        Answer::Done(member) if !member.name.is_empty() => Some(member.name),
        _ => None,
    }
}

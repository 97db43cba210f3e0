//! Why Discord refused: asked once, when it did.

use super::Lanes;
use crate::discord::permissions::Standing;
use crate::discord::{Answer, Channel, Code, Guild, Member, Role};
use crate::vote::{CannotGive, CannotPost};
use crate::vote::{ChannelId, GuildId, RoleId};

/// What Discord shows of the bot in a server.
struct Place {
    guild: Guild,
    roles: Vec<Role>,
    member: Member,
}

impl Place {
    fn standing(&self) -> Standing<'_> {
        Standing { guild: &self.guild, roles: &self.roles, member: &self.member }
    }
}

impl Lanes {
    async fn place(&self, guild: GuildId) -> Answer<Place> {
        let roles = match self.discord.guild_roles(guild).await {
            Answer::Done(roles) => roles,
            other => return other.map(|_| unreachable!("done was handled")),
        };
        let member = match self.discord.member(guild, self.bot).await {
            Answer::Done(member) => member,
            other => return other.map(|_| unreachable!("done was handled")),
        };
        self.discord.guild(guild).await.map(|guild| Place { guild, roles, member })
    }

    async fn cannot_post(&self, guild: GuildId, channel: ChannelId) -> Answer<Vec<CannotPost>> {
        let found: Option<Channel> = match self.discord.channel(channel).await {
            Answer::Done(found) => Some(found),
            Answer::Refused(refusal) if refusal.is(Code::UnknownChannel) => None,
            Answer::Refused(refusal) if refusal.is(Code::MissingAccess) => {
                return Answer::Done(vec![CannotPost::NoViewChannel]);
            }
            other => return other.map(|_| Vec::new()),
        };
        self.place(guild).await.map(|place| place.standing().cannot_post(found.as_ref()))
    }

    /// What stands in the way of posting in the channel; `None` where Discord shows nothing, or cannot be asked.
    pub(super) async fn why_not_post(&self, guild: GuildId, channel: ChannelId) -> Option<CannotPost> {
        match self.cannot_post(guild, channel).await {
            Answer::Done(reasons) => reasons.into_iter().find(|reason| *reason != CannotPost::NoReadHistory),
            _ => None,
        }
    }

    /// What stands in the way of reading what was posted in the channel.
    pub(super) async fn why_not_read(&self, guild: GuildId, channel: ChannelId) -> Answer<Option<CannotPost>> {
        let blocks = |reason: &CannotPost| {
            matches!(reason, CannotPost::ChannelGone | CannotPost::NoViewChannel | CannotPost::NoReadHistory)
        };
        self.cannot_post(guild, channel).await.map(|reasons| reasons.into_iter().find(blocks))
    }

    /// What stands in the way of giving the role; `None` where Discord shows nothing, or cannot be asked.
    pub(super) async fn why_not_give(&self, guild: GuildId, role: RoleId) -> Option<CannotGive> {
        match self.place(guild).await {
            Answer::Done(place) => place.standing().can_give(role).err(),
            _ => None,
        }
    }
}

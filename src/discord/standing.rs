//! What the bot may do in a server, asked of Discord.

use super::permissions::Standing;
use super::{Answer, Client, Code, NotDone};
use crate::vote::{CannotPost, ChannelId, GuildId, UserId};

impl Standing {
    /// Asks for the server, its roles and the member, at the same time: somebody may be waiting.
    pub async fn ask(client: &Client, guild: GuildId, member: UserId) -> Answer<Self> {
        let (guild, roles, member) =
            tokio::join!(client.guild(guild), client.guild_roles(guild), client.member(guild, member));
        let all = || -> Result<Self, NotDone> {
            Ok(Self { guild: guild.done()?, roles: roles.done()?, member: member.done()? })
        };
        all().into()
    }

    /// All that keeps the member from posting in this channel as Votive does.
    pub async fn cannot_post_in(&self, client: &Client, channel: ChannelId) -> Answer<Vec<CannotPost>> {
        match client.channel(channel).await {
            Answer::Refused(refusal) if refusal.is(Code::UnknownChannel) => Answer::Done(self.cannot_post(None)),
            Answer::Refused(refusal) if refusal.is(Code::MissingAccess) => {
                Answer::Done(vec![CannotPost::NoViewChannel])
            }
            other => other.map(|found| self.cannot_post(Some(&found))),
        }
    }
}

//! Why Discord refused: asked once, when it did.

use super::Lanes;
use crate::discord::{Answer, NotDone, Standing};
use crate::vote::{CannotGive, CannotPost, ChannelId, GuildId, RoleId};

impl Lanes {
    async fn standing(&self, guild: GuildId) -> Result<Standing, NotDone> {
        Standing::ask(&self.discord, guild, self.bot).await.done()
    }

    async fn cannot_post(&self, guild: GuildId, channel: ChannelId) -> Result<Vec<CannotPost>, NotDone> {
        self.standing(guild).await?.cannot_post_in(&self.discord, channel).await.done()
    }

    /// What stands in the way of posting in the channel; `None` where Discord shows nothing, or cannot be asked.
    pub(super) async fn why_not_post(&self, guild: GuildId, channel: ChannelId) -> Option<CannotPost> {
        let reasons = self.cannot_post(guild, channel).await.ok()?;
        reasons.into_iter().find(|reason| *reason != CannotPost::NoReadHistory)
    }

    /// What stands in the way of reading what was posted in the channel.
    pub(super) async fn why_not_read(&self, guild: GuildId, channel: ChannelId) -> Answer<Option<CannotPost>> {
        let blocks = |reason: &CannotPost| {
            matches!(reason, CannotPost::ChannelGone | CannotPost::NoViewChannel | CannotPost::NoReadHistory)
        };
        self.cannot_post(guild, channel).await.map(|reasons| reasons.into_iter().find(blocks)).into()
    }

    /// What stands in the way of giving the role; `None` where Discord shows nothing, or cannot be asked.
    pub(super) async fn why_not_give(&self, guild: GuildId, role: RoleId) -> Option<CannotGive> {
        self.standing(guild).await.ok()?.can_give(role).err()
    }
}

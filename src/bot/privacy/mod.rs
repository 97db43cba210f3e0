//! `/privacy`: what is kept about somebody in a server, hiding, deleting; and deleting everything of a server.

mod ids;
mod panel;
mod presses;

use super::answering::{self, Reads as _, Reply, SeenBy};
use super::{Context, Failure, guild, in_use};

use self::panel::Asker;

pub(super) use presses::{component, modal};

/// See what is kept about you in this server; hide, or delete it
#[poise::command(slash_command, guild_only)]
pub(super) async fn privacy(ctx: Context<'_>) -> Result<(), Failure> {
    answering::command(ctx, SeenBy::WhoAsked, reply(ctx)).await
}

async fn reply(ctx: Context<'_>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let asker = Asker {
        guild: in_use(shared, guild(ctx)?).await?,
        user: ctx.interaction.user.id.into(),
        language: ctx.interaction.language(),
        permissions: ctx.interaction.member.as_ref().and_then(|member| member.permissions),
    };
    panel::main(shared, asker, None).await
}

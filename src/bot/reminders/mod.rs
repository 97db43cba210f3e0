//! `/remind`, the button under thank-yous, and those under reminders, which are pressed outside of any server too.

mod form;
mod panel;
mod presses;

use super::answering::{self, Reply, SeenBy};
use super::{Context, Failure, guild, in_use};
use crate::bot::answering::Reads as _;

pub(super) use presses::{component, modal};

/// Be reminded when you can vote again; set quiet hours, or stop
#[poise::command(slash_command, guild_only)]
pub(super) async fn remind(ctx: Context<'_>) -> Result<(), Failure> {
    answering::command(ctx, SeenBy::WhoAsked, reply(ctx)).await
}

async fn reply(ctx: Context<'_>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let asker = panel::Asker {
        guild: in_use(shared, guild(ctx)?).await?,
        user: ctx.interaction.user.id.into(),
        language: ctx.interaction.language(),
    };
    panel::show(shared, asker, None).await
}

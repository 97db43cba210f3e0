//! `/vote`.

use serenity::all::{CreateActionRow, CreateButton};

use super::{Context, Failure, embed, guild, in_use, user};
use crate::bot::answering::Reads as _;
use crate::bot::answering::{self, Reply, SeenBy};
use crate::text::{boards, members};

/// Buttons in a row.
const ROW: usize = 5;

/// Show where to vote, and when you can vote again
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn vote(ctx: Context<'_>) -> Result<(), Failure> {
    answering::command(ctx, SeenBy::WhoAsked, reply(ctx)).await
}

async fn reply(ctx: Context<'_>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let (guild, asker) = (in_use(shared, guild(ctx)?).await?, user(&ctx.interaction.user));
    let found = shared.db.listing_votes(guild, asker).await?;
    let language = ctx.interaction.language();
    let (mut card, links) = boards::vote(language, &found, shared.clock.now());
    if let Some(block) = shared.db.block_of(guild, asker).await? {
        card = members::above_own(language, &block, card);
    }
    let buttons: Vec<_> = links.into_iter().map(|link| CreateButton::new_link(link.url).label(link.label)).collect();
    let rows = buttons.chunks(ROW).map(|row| CreateActionRow::Buttons(row.to_vec())).collect();
    Ok(Reply { embed: embed(card), rows })
}

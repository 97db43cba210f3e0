//! `/help`.

use serenity::all::Permissions;

use super::{Context, Failure, embed, guild, in_use, user};
use crate::bot::answering::Reads as _;
use crate::bot::answering::{self, Reply, SeenBy};
use crate::text::help::{self as text, NextStep, Reader};
use crate::vote::ListingVotes;

/// Show what Votive does here, and what to do next
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn help(ctx: Context<'_>) -> Result<(), Failure> {
    answering::command(ctx, SeenBy::WhoAsked, reply(ctx)).await
}

async fn reply(ctx: Context<'_>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let guild = in_use(shared, guild(ctx)?).await?;
    let permissions = ctx.interaction.member.as_ref().and_then(|member| member.permissions);
    let manages = permissions.is_some_and(|has| has.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR));
    let reader = if manages { Reader::RunsTheServer } else { Reader::Member };
    let listings = shared.db.listing_votes(guild, user(&ctx.interaction.user)).await?;
    let next = if listings.is_empty() {
        NextStep::SetUp
    } else if reader == Reader::RunsTheServer && !shared.db.has_voters(guild).await? {
        NextStep::FirstVote
    } else {
        let again = |listing: &ListingVotes| listing.again.filter(|again| *again > shared.clock.now());
        // For whichever listing it is possible first.
        let next = listings.iter().map(again).min().flatten();
        next.map_or(NextStep::Vote, NextStep::VoteAgain)
    };
    Ok(Reply { embed: embed(text::help(ctx.interaction.language(), reader, next)), rows: Vec::new() })
}

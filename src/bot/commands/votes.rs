//! `/votes`.

use poise::CreateReply;
use serenity::all::{CreateAllowedMentions, User};

use super::{Context, Failure, embed, guild, user};
use crate::text::boards;

/// Show your votes, or somebody else's.
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn votes(
    ctx: Context<'_>,
    #[description = "Whose votes (yours if left out)"] member: Option<User>,
) -> Result<(), Failure> {
    let shared = ctx.framework.user_data;
    let asker = user(&ctx.interaction.user);
    let of = member.as_ref().map_or(asker, user);
    let summary = shared.db.voter_summary(guild(ctx)?, of).await?;
    let card = boards::summary(of, asker, &summary, shared.clock.now());
    let reply =
        CreateReply::default().embed(embed(card)).ephemeral(true).allowed_mentions(CreateAllowedMentions::new());
    poise::send_application_reply(ctx, reply).await?;
    Ok(())
}

//! `/members`: voters whose votes are not counted.

use serenity::all::{ComponentInteraction, Context as Discord, User};

use super::answering::{self, Reads as _, Reply, SeenBy};
use super::commands::{embed, user};
use super::{Context, Failure, Shared, managed_guild, managed_guild_of, turning};
use crate::db::{Blocked, Unblocked};
use crate::text::{errors, ledger, members as text};
use crate::vote::{GuildId, Language, Turn, UserId};

/// What the ids of the list's buttons begin with, version included.
const PREFIX: &str = "members:1:blocked:";

/// Choose whose votes do not count
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("block", "unblock", "blocked"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn members(_: Context<'_>) -> Result<(), Failure> {
    Err(Failure::told(errors::COMMAND_OUT_OF_DATE))
}

/// From now on do not count somebody's votes
#[poise::command(slash_command, guild_only)]
async fn block(
    ctx: Context<'_>,
    #[description = "Whose votes; they need not be in the server"] member: User,
    #[description = "Why; they are told when they look at /votes or /vote"]
    #[min_length = 1]
    #[max_length = 200]
    reason: String,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    answering::change(ctx, do_block(ctx, guild, user(&member), &reason)).await
}

async fn do_block(ctx: Context<'_>, guild: GuildId, voter: UserId, reason: &str) -> Result<Reply, Failure> {
    let reason = given(reason)?;
    let (language, author) = (ctx.interaction.language(), user(&ctx.interaction.user));
    let done = ctx.framework.user_data.db.block(guild, voter, author, reason.clone()).await?;
    let card = match done {
        Blocked::Done => text::blocked(language, voter, &reason),
        Blocked::Already(before) => text::blocked_already(language, &before),
    };
    Ok(Reply { embed: embed(card), rows: Vec::new() })
}

/// From now on count somebody's votes again
#[poise::command(slash_command, guild_only)]
async fn unblock(
    ctx: Context<'_>,
    #[description = "Whose votes"] member: User,
    #[description = "Why; it stands in /ledger log"]
    #[min_length = 1]
    #[max_length = 200]
    reason: String,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    answering::change(ctx, do_unblock(ctx, guild, user(&member), &reason)).await
}

async fn do_unblock(ctx: Context<'_>, guild: GuildId, voter: UserId, reason: &str) -> Result<Reply, Failure> {
    let (language, author) = (ctx.interaction.language(), user(&ctx.interaction.user));
    let card = match ctx.framework.user_data.db.unblock(guild, voter, author, given(reason)?).await? {
        Unblocked::Done { uncounted } => text::unblocked(language, voter, uncounted),
        Unblocked::WasNot => text::was_not_blocked(language, voter),
    };
    Ok(Reply { embed: embed(card), rows: Vec::new() })
}

fn given(reason: &str) -> Result<String, Failure> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Failure::told(ledger::NO_REASON));
    }
    Ok(reason.to_owned())
}

/// Show whose votes do not count, and why
#[poise::command(slash_command, guild_only)]
async fn blocked(ctx: Context<'_>) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    let list = list(ctx.framework.user_data, ctx.interaction.language(), guild, Turn::First);
    answering::command(ctx, SeenBy::WhoAsked, list).await
}

/// ◀ or ▶ was pressed.
pub(super) async fn component(ctx: &Discord, shared: &Shared, component: &ComponentInteraction) -> Result<(), Failure> {
    let guild = managed_guild_of(shared, component).await?;
    let turn = component.data.custom_id.strip_prefix(PREFIX).and_then(turning::read);
    let turn = turn.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
    answering::press(ctx, shared, component, "members", list(shared, component.language(), guild, turn)).await
}

async fn list(shared: &Shared, language: Language, guild: GuildId, turn: Turn) -> Result<Reply, Failure> {
    let page = shared.db.blocks(guild, turn).await?;
    let ends = page.rows.first().zip(page.rows.last()).map(|(first, last)| (first.id, last.id));
    let id = |turn| format!("{PREFIX}{}", turning::write(turn));
    let rows = turning::buttons(ends, page.more_before, page.more_after, id);
    Ok(Reply { embed: embed(text::list(language, &page)), rows })
}

//! `/ledger log` and its buttons.

use serenity::all::{ComponentInteraction, Context as Discord, User};

use super::ids::{self, Action};
use crate::bot::answering::{self, Reads as _, Reply, SeenBy};
use crate::bot::commands::{embed, user};
use crate::bot::{Context, Failure, Shared, managed_guild, turning};
use crate::text::ledger as text;
use crate::vote::{GuildId, Language, Turn, UserId};

/// Show who changed what, the latest first
#[poise::command(slash_command, guild_only)]
pub(super) async fn log(
    ctx: Context<'_>,
    #[description = "Only what concerns this member"] member: Option<User>,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    let (shared, language) = (ctx.framework.user_data, ctx.interaction.language());
    let shown = show(shared, language, guild, member.as_ref().map(user), Turn::First);
    answering::command(ctx, SeenBy::WhoAsked, shown).await
}

/// ◀ or ▶ was pressed.
pub(super) async fn turn(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    voter: Option<UserId>,
    turn: Turn,
) -> Result<(), Failure> {
    let shown = show(shared, component.language(), guild, voter, turn);
    answering::press(ctx, shared, component, "ledger", shown).await
}

async fn show(
    shared: &Shared,
    language: Language,
    guild: GuildId,
    voter: Option<UserId>,
    turn: Turn,
) -> Result<Reply, Failure> {
    let page = shared.db.changes(guild, voter, turn).await?;
    let ends = page.rows.first().zip(page.rows.last()).map(|(first, last)| (first.id, last.id));
    let id = |turn| ids::id(Action::Log(voter, turn));
    Ok(Reply {
        embed: embed(text::log(language, voter, &page)),
        rows: turning::buttons(ends, page.more_before, page.more_after, id),
    })
}

//! `/ledger log` and its buttons.

use serenity::all::{ButtonStyle, ComponentInteraction, Context as Discord, CreateActionRow, CreateButton, User};

use super::ids::{self, Action};
use crate::bot::answering::{self, Reads as _, Reply, SeenBy};
use crate::bot::commands::{embed, user};
use crate::bot::{Context, Failure, Shared, managed_guild, turning};
use crate::text::ledger::{self as text, label};
use crate::vote::{Change, ChangeKind, GuildId, ImportState, Language, Turn, UserId};

/// Buttons in a row.
const BUTTONS: usize = 5;

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

/// Takes a file back that was imported, where that can still be done.
fn undo_import(language: Language, change: &Change) -> Option<CreateButton> {
    let import = change.import.filter(|_| change.kind == ChangeKind::Imported)?;
    let can = import.state == ImportState::Done && import.added_rows > 0;
    let undo =
        CreateButton::new(ids::id(Action::AskUndoImport(import.id))).label(label::undo_file(language, import.id));
    can.then(|| undo.style(ButtonStyle::Secondary))
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
    let mut rows = turning::buttons(ends, page.more_before, page.more_after, id);
    let undos: Vec<_> = page.rows.iter().filter_map(|change| undo_import(language, change)).take(BUTTONS).collect();
    if !undos.is_empty() {
        rows.push(CreateActionRow::Buttons(undos));
    }
    Ok(Reply { embed: embed(text::log(language, voter, &page)), rows })
}

//! `/ledger`: changing counts by hand, and what was changed.

mod correct;
mod export;
mod ids;
mod import;
mod import_presses;
mod log;

use serenity::all::{ComponentInteraction, Context as Discord};

use self::correct::{add, remove};
use self::export::export;
use self::ids::Action;
use self::import::import;
use self::log::log;
use super::{Context, Failure, Shared, managed_guild_of};
use crate::text::errors;

/// Change votes by hand, and see what was changed
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("add", "remove", "log", "export", "import"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn ledger(_: Context<'_>) -> Result<(), Failure> {
    Err(Failure::told(errors::COMMAND_OUT_OF_DATE))
}

/// A button of `/ledger` was pressed.
pub(super) async fn component(ctx: &Discord, shared: &Shared, component: &ComponentInteraction) -> Result<(), Failure> {
    let guild = managed_guild_of(shared, component).await?;
    let action = ids::read(&component.data.custom_id);
    match action.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))? {
        Action::Undo(entry) => correct::undo(ctx, shared, component, guild, entry).await,
        Action::Import(import) => import_presses::confirm(ctx, shared, component, guild, import).await,
        Action::Cancel(import) => import_presses::cancel(ctx, shared, component, guild, import).await,
        Action::AskUndoImport(import) => import_presses::ask_undo(ctx, shared, component, guild, import).await,
        Action::UndoImport(import) => import_presses::undo(ctx, shared, component, guild, import).await,
        Action::Log(voter, turn) => log::turn(ctx, shared, component, guild, voter, turn).await,
    }
}

//! The buttons of imports, and telling how far one has come by editing the answer.

use serenity::all::{ButtonStyle, ComponentInteraction, Context as Discord, CreateActionRow, CreateButton};
use tokio::time::Instant;

use super::ids::{self, Action};
use crate::bot::answering::{self, Reads as _, Reply};
use crate::bot::commands::{embed, user};
use crate::bot::{Failure, Shared};
use crate::db::Confirmed;
use crate::discord::Causes;
use crate::text::ledger::import as text;
use crate::text::ledger::label;
use crate::text::say::Phrase;
use crate::vote::{GuildId, Import, ImportId, ImportState, Language, Turn};

/// **Import** was pressed.
pub(super) async fn confirm(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    import: ImportId,
) -> Result<(), Failure> {
    let begun = async { began(shared.db.confirm_import(guild, import, user(&component.user)).await?, text::GONE) };
    work(ctx, shared, component, guild, begun).await
}

/// **Undo the import** was pressed.
pub(super) async fn undo(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    import: ImportId,
) -> Result<(), Failure> {
    let begun = async { began(shared.db.undo_import(guild, import, user(&component.user)).await?, text::NO_IMPORT) };
    work(ctx, shared, component, guild, begun).await
}

/// **Cancel** was pressed.
pub(super) async fn cancel(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    import: ImportId,
) -> Result<(), Failure> {
    let language = component.language();
    let dropped = async {
        if shared.db.drop_import(guild, import).await? {
            return Ok(Reply { embed: embed(text::cancelled(language)), rows: Vec::new() });
        }
        let found = shared.db.import(guild, import).await?;
        found.map(|found| shown(language, &found)).ok_or_else(|| Failure::told(text::GONE))
    };
    answering::change_by_press(ctx, component, "ledger", dropped).await
}

/// **Undo** was pressed: it is asked for first.
pub(super) async fn ask_undo(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    import: ImportId,
) -> Result<(), Failure> {
    let language = component.language();
    let asked = async {
        let found = shared.db.import(guild, import).await?;
        let found = found.ok_or_else(|| Failure::told(text::NO_IMPORT))?;
        if found.state != ImportState::Done {
            return Ok(shown(language, &found));
        }
        let buttons = vec![
            CreateButton::new(ids::id(Action::UndoImport(import)))
                .label(label::UNDO_IMPORT.say(language))
                .style(ButtonStyle::Danger),
            CreateButton::new(ids::id(Action::Log(None, Turn::First)))
                .label(label::KEEP.say(language))
                .style(ButtonStyle::Secondary),
        ];
        Ok(Reply { embed: embed(text::ask_undo(language, &found)), rows: vec![CreateActionRow::Buttons(buttons)] })
    };
    answering::press(ctx, shared, component, "ledger", asked).await
}

fn began(confirmed: Confirmed, gone: Phrase) -> Result<Import, Failure> {
    match confirmed {
        Confirmed::Begun(import) | Confirmed::Not(import) => Ok(import),
        Confirmed::Gone => Err(Failure::told(gone)),
        Confirmed::Busy => Err(Failure::told(text::BUSY)),
    }
}

/// How far it has come.
fn shown(language: Language, import: &Import) -> Reply {
    let rows = if import.state == ImportState::Done && import.added_rows > 0 {
        let undo = CreateButton::new(ids::id(Action::AskUndoImport(import.id))).label(label::UNDO.say(language));
        vec![CreateActionRow::Buttons(vec![undo.style(ButtonStyle::Secondary)])]
    } else {
        Vec::new()
    };
    Reply { embed: embed(text::progress(language, import)), rows }
}

fn is_over(import: &Import) -> bool {
    !matches!(import.state, ImportState::Importing | ImportState::Undoing)
}

/// Answers with how far it has come, and goes on telling it for as long as the answer can be edited. Whatever becomes of the message, the
/// file is carried through.
async fn work(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    begun: impl Future<Output = Result<Import, Failure>>,
) -> Result<(), Failure> {
    let language = component.language();
    let mut steps = shared.db.import_steps();
    let mut follow = None;
    let reply = async {
        let import = begun.await?;
        follow = Some(import).filter(|import| !is_over(import));
        Ok(shown(language, &import))
    };
    answering::change_by_press(ctx, component, "ledger", reply).await?;
    let Some(mut told) = follow else { return Ok(()) };
    let (http, shared, component) = (ctx.http.clone(), shared.clone(), component.clone());
    tokio::spawn(async move {
        let until = Instant::now() + shared.timings.progress_until;
        let mut next = Instant::now() + shared.timings.progress;
        while Instant::now() < until {
            steps.borrow_and_update();
            let import = match shared.db.import(guild, told.id).await {
                Ok(Some(import)) => import,
                Ok(None) => return,
                Err(error) => {
                    tracing::warn!(%error, %guild, "how far an import has come could not be read");
                    return;
                }
            };
            if is_over(&import) || (import != told && Instant::now() >= next) {
                if let Err(error) = component.edit_response(&http, shown(language, &import).edit()).await {
                    tracing::debug!(error = %Causes(&error), "how far an import has come could not be told");
                    return;
                }
                if is_over(&import) {
                    return;
                }
                told = import;
                next = Instant::now() + shared.timings.progress;
            }
            tokio::select! {
                _ = steps.changed() => {}
                () = tokio::time::sleep_until(until) => {}
            }
        }
    });
    Ok(())
}

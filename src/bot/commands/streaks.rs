//! Boards of streaks and their buttons.

use serenity::all::{ComponentInteraction, CreateActionRow, CreateButton};

use super::{Failure, embed, guild_of, in_use, streak_page, user};
use crate::bot::Shared;
use crate::bot::answering::{self, Reply};
use crate::text::boards::{NEXT, PREVIOUS, streaks as text};
use crate::text::errors;
use crate::vote::{GuildId, OptOut, Page, StreakBoard, StreakKey, UserId};

pub(super) async fn first(
    shared: &Shared,
    guild: GuildId,
    board: StreakBoard,
    asker: UserId,
) -> Result<Reply, Failure> {
    show(shared, guild, board, Page::First, asker).await
}

/// A press on ◀ or ▶.
pub(in crate::bot) async fn turn_page(
    ctx: &serenity::all::Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let made = async {
        let guild = in_use(shared, guild_of(component.guild_id)?).await?;
        let read = streak_page::read(&component.data.custom_id);
        let (board, page) = read.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
        show(shared, guild, board, page, user(&component.user)).await
    };
    answering::press(ctx, shared, component, "streaks", made).await
}

async fn show(
    shared: &Shared,
    guild: GuildId,
    board: StreakBoard,
    page: Page<StreakKey>,
    asker: UserId,
) -> Result<Reply, Failure> {
    let found = shared.db.streak_page(guild, board, page).await?;
    // The message is for all to see, so nothing stands there of those who want none of it.
    let asker = match shared.db.opt_out(guild, asker).await? {
        OptOut::None => Some((asker, shared.db.streak_place(guild, board, asker).await?)),
        OptOut::Hidden { .. } | OptOut::BeingDeleted | OptOut::Deleted { .. } => None,
    };
    let card = text::streaks(shared.db.language(guild).await?, board, &found, asker);
    let mut rows = Vec::new();
    if let (Some(first), Some(last), true) =
        (found.rows.first(), found.rows.last(), found.more_before || found.more_after)
    {
        let button = |page, label: &str, leads: bool| {
            CreateButton::new(streak_page::id(board, page)).label(label).disabled(!leads)
        };
        rows.push(CreateActionRow::Buttons(vec![
            button(Page::Before(first.key), PREVIOUS, found.more_before),
            button(Page::After(last.key), NEXT, found.more_after),
        ]));
    }
    Ok(Reply { embed: embed(card), rows })
}

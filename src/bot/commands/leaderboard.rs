//! `/leaderboard` and its buttons.

use serenity::all::{ComponentInteraction, CreateActionRow, CreateButton};

use super::listing_option::{listing_choices, named};
use super::{Context, Failure, embed, guild, guild_of, in_use, page, user};
use crate::bot::Shared;
use crate::bot::answering::{self, Reply, SeenBy};
use crate::db::Listing;
use crate::text::{boards, errors};
use crate::vote::{Board, GuildId, OptOut, Page, PeriodKind, UserId};

#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Over {
    #[name = "today"]
    Today,
    #[name = "this week"]
    Week,
    #[name = "this month"]
    Month,
    #[name = "all time"]
    AllTime,
}

/// Show who has voted most
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn leaderboard(
    ctx: Context<'_>,
    #[description = "Count the votes of this time (all time if left out)"] period: Option<Over>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    answering::command(ctx, SeenBy::Everybody, first_page(ctx, period, listing)).await
}

async fn first_page(ctx: Context<'_>, period: Option<Over>, listing: Option<String>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let guild = in_use(shared, guild(ctx)?).await?;
    let kind = match period.unwrap_or(Over::AllTime) {
        Over::Today => Some(PeriodKind::Day),
        Over::Week => Some(PeriodKind::Week),
        Over::Month => Some(PeriodKind::Month),
        Over::AllTime => None,
    };
    let period = match kind {
        Some(kind) => Some(shared.db.current_period(guild, kind).await?),
        None => None,
    };
    let listing = match listing {
        Some(text) => Some(named(shared, guild, &text).await?),
        None => None,
    };
    let board = Board { period, listing: listing.as_ref().map(|listing| listing.id) };
    show(shared, guild, board, listing.as_ref(), Page::First, user(&ctx.interaction.user)).await
}

/// A press on ◀ or ▶.
pub(in crate::bot) async fn turn_page(
    ctx: &serenity::all::Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    answering::press(ctx, shared, component, "board", other_page(shared, component)).await
}

async fn other_page(shared: &Shared, component: &ComponentInteraction) -> Result<Reply, Failure> {
    let out_of_date = || Failure::told(errors::BUTTON_OUT_OF_DATE);
    let guild = in_use(shared, guild_of(component.guild_id)?).await?;
    let (board, page) = page::read(&component.data.custom_id).ok_or_else(out_of_date)?;
    // The id comes from outside: it may name another server's listing, or one that is gone.
    let listing = match board.listing {
        Some(id) => {
            let found = shared.db.listing(id).await?.filter(|listing| listing.guild == guild);
            Some(found.ok_or_else(out_of_date)?)
        }
        None => None,
    };
    show(shared, guild, board, listing.as_ref(), page, user(&component.user)).await
}

async fn show(
    shared: &Shared,
    guild: GuildId,
    board: Board,
    listing: Option<&Listing>,
    page: Page,
    asker: UserId,
) -> Result<Reply, Failure> {
    let found = shared.db.board_page(guild, board, page).await?;
    // The message is for all to see, so nothing stands there of those who want none of it.
    let asker = match shared.db.opt_out(guild, asker).await? {
        OptOut::None => Some((asker, shared.db.place(guild, board, asker).await?)),
        OptOut::Hidden { .. } | OptOut::BeingDeleted | OptOut::Deleted { .. } => None,
    };
    let name = listing.map(|listing| (listing.subject, listing.site.name()));
    let language = shared.db.language(guild).await?;
    let card = boards::board(language, board.period, name, &found, asker);
    let mut rows = Vec::new();
    if let (Some(first), Some(last), true) =
        (found.rows.first(), found.rows.last(), found.more_before || found.more_after)
    {
        let button = |page: Page, label: &str, leads: bool| {
            CreateButton::new(page::id(board, page)).label(label).disabled(!leads)
        };
        rows.push(CreateActionRow::Buttons(vec![
            button(Page::Before(first.key), boards::PREVIOUS, found.more_before),
            button(Page::After(last.key), boards::NEXT, found.more_after),
        ]));
    }
    Ok(Reply { embed: embed(card), rows })
}

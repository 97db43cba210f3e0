//! `/ledger add`, `/ledger remove` and their button.

use serenity::all::{ButtonStyle, ComponentInteraction, Context as Discord, CreateActionRow, CreateButton, User};

use super::ids::{self, Action};
use crate::bot::answering::{self, Reads as _, Reply};
use crate::bot::commands::{embed, listing_choices, named_or_only, user};
use crate::bot::{Context, Failure, Shared, managed_guild};
use crate::db::{Corrected, NewCorrection, Undone};
use crate::text::errors;
use crate::text::ledger::{self as text, Count, label};
use crate::vote::{EntryId, GuildId, Language, ListingId, Subject, UserId};

/// Give a member votes that no listing site sent
#[poise::command(slash_command, guild_only)]
pub(super) async fn add(
    ctx: Context<'_>,
    #[description = "Who gets them; they need not be in the server"] member: User,
    #[description = "How many"]
    #[min = 1]
    #[max = 1000]
    votes: i64,
    #[description = "Why; it stands in /ledger log"]
    #[min_length = 1]
    #[max_length = 200]
    reason: String,
    #[description = "The listing that they count for (needed where the server has several)"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    answering::change(ctx, correct(ctx, guild, user(&member), votes, &reason, listing.as_deref())).await
}

/// Take votes from a member
#[poise::command(slash_command, guild_only)]
pub(super) async fn remove(
    ctx: Context<'_>,
    #[description = "Who loses them"] member: User,
    #[description = "How many"]
    #[min = 1]
    #[max = 1000]
    votes: i64,
    #[description = "Why; it stands in /ledger log"]
    #[min_length = 1]
    #[max_length = 200]
    reason: String,
    #[description = "The listing that they counted for (needed where the server has several)"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    answering::change(ctx, correct(ctx, guild, user(&member), -votes, &reason, listing.as_deref())).await
}

async fn correct(
    ctx: Context<'_>,
    guild: GuildId,
    voter: UserId,
    amount: i64,
    reason: &str,
    listing: Option<&str>,
) -> Result<Reply, Failure> {
    let (shared, language) = (ctx.framework.user_data, ctx.interaction.language());
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Failure::told(text::NO_REASON));
    }
    let listing = named_or_only(shared, guild, listing).await?;
    let at = shared.clock.now();
    let correction = NewCorrection {
        listing: listing.id,
        voter,
        amount,
        author: user(&ctx.interaction.user),
        reason: reason.to_owned(),
        at,
        day: at.day_in(&shared.db.zone(guild).await?),
    };
    let name = (listing.subject, listing.site.name());
    match shared.db.correct(correction).await? {
        Corrected::Done(entry) => {
            let count = count(shared, guild, voter, listing.id, name, entry).await?;
            let undo = CreateButton::new(ids::id(Action::Undo(entry))).label(label::UNDO.say(language));
            let undo = undo.style(ButtonStyle::Secondary);
            Ok(Reply {
                embed: embed(text::corrected(language, voter, amount, reason, &count)),
                rows: vec![CreateActionRow::Buttons(vec![undo])],
            })
        }
        Corrected::TooFew { has } => Err(Failure::told(text::too_few(language, voter, -amount, has, name))),
        Corrected::NoListing => Err(Failure::told(errors::NO_SUCH_LISTING)),
    }
}

/// **Undo** was pressed.
pub(super) async fn undo(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    entry: EntryId,
) -> Result<(), Failure> {
    let done = take_back(shared, component.language(), guild, entry, user(&component.user));
    answering::change_by_press(ctx, component, "ledger", done).await
}

async fn take_back(
    shared: &Shared,
    language: Language,
    guild: GuildId,
    entry: EntryId,
    author: UserId,
) -> Result<Reply, Failure> {
    let card = match shared.db.undo(guild, entry, author).await? {
        Undone::Done { entry, listing, voter, amount } => {
            let name = shared.db.listing_name(guild, listing).await?;
            let name = name.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
            text::undone(language, voter, amount, &count(shared, guild, voter, listing, name, entry).await?)
        }
        Undone::Already { by, at } => text::undone_already(language, by, at),
        Undone::TooFew { voter, has, needs } => {
            return Err(Failure::told(text::too_few_to_undo(language, voter, needs, has)));
        }
        Undone::Unknown => return Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
    };
    Ok(Reply { embed: embed(card), rows: Vec::new() })
}

/// What the voter has once the entry is settled; without the new totals where that takes too long.
async fn count(
    shared: &Shared,
    guild: GuildId,
    voter: UserId,
    listing: ListingId,
    (subject, site): (Subject, &'static str),
    entry: EntryId,
) -> Result<Count, Failure> {
    let settled = answering::soon(&shared.timings, shared.db.until_settled(entry)).await;
    let votes = match settled {
        Some(settled) => {
            settled?;
            Some(shared.db.votes(guild, voter).await?)
        }
        None => None,
    };
    let several = shared.db.listings(Some(guild)).await?.len() > 1;
    Ok(Count {
        subject,
        site,
        listing: votes.as_ref().filter(|_| several).map(|all| all.of(Some(listing)).total),
        server: votes.map(|all| all.of(None).total),
    })
}

//! `/thanks`: how a listing's owners word its thank-you.

mod form;
mod ids;
mod panel;
mod presses;
mod preview;

use self::panel::Looking;
use super::commands::{listing_choices, named_or_only};
use super::{Context, Failure, answering, managed_guild};
use crate::bot::answering::Reads as _;
use crate::text::{errors, template as text};
use crate::vote::ListingId;

pub(super) use presses::{component, modal};
pub(super) use preview::{as_voter, listed};

/// What the button is called that shows a listing's thank-you.
pub(super) fn opens(listing: ListingId) -> String {
    ids::Id { action: ids::Action::Open, listing }.format()
}

/// Word the thank-you for a vote yourself
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("show", "edit", "reset"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn thanks(_: Context<'_>) -> Result<(), Failure> {
    Err(Failure::told(errors::COMMAND_OUT_OF_DATE))
}

/// Show the thank-you as voters read it
#[poise::command(slash_command, guild_only)]
async fn show(
    ctx: Context<'_>,
    #[description = "Which listing's, where there are several"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    private(ctx, listing.as_deref(), async |looking| looking.saved(None).await).await
}

/// Change its text, colour, image and button; you see it before it is saved
#[poise::command(slash_command, guild_only)]
async fn edit(
    ctx: Context<'_>,
    #[description = "Which listing's, where there are several"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let shared = ctx.framework.user_data;
    // A form must be the first answer.
    let found = async {
        let guild = managed_guild(ctx).await?;
        named_or_only(shared, guild, listing.as_deref()).await
    };
    let Some(found) = answering::soon(&shared.timings, found).await else {
        return Err(Failure::told(text::SLOW));
    };
    let (listing, user) = (found?, ctx.interaction.user.id.into());
    let form = presses::filled_form(shared, ctx.interaction.language(), listing.id, listing.guild, user).await?;
    Ok(ctx.interaction.create_response(&ctx.serenity_context().http, form).await?)
}

/// Thank in the usual words again
#[poise::command(slash_command, guild_only)]
async fn reset(
    ctx: Context<'_>,
    #[description = "Which listing's, where there are several"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    private(ctx, listing.as_deref(), async |looking| presses::reset(looking).await).await
}

/// Answers only who asked. Discord may be asked before, so the answer is promised first.
async fn private(
    ctx: Context<'_>,
    listing: Option<&str>,
    shown: impl AsyncFnOnce(&Looking<'_>) -> Result<panel::Panel, Failure>,
) -> Result<(), Failure> {
    ctx.defer_ephemeral().await?;
    let shared = ctx.framework.user_data;
    let guild = managed_guild(ctx).await?;
    let listing = named_or_only(shared, guild, listing).await?;
    let looking = Looking {
        shared,
        language: ctx.interaction.language(),
        listing: &listing,
        user: ctx.interaction.user.id.into(),
        name: &ctx.interaction.user.name,
    };
    let panel = shown(&looking).await?;
    ctx.interaction.edit_response(&ctx.serenity_context().http, panel.edit()).await?;
    Ok(())
}

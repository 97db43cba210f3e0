//! `/ledger export`.

use serenity::all::{CreateAllowedMentions, CreateAttachment, EditInteractionResponse};

use crate::bot::answering::Reads as _;
use crate::bot::commands::{embed, listing_choices, named_or_only};
use crate::bot::{Context, Failure, managed_guild};
use crate::text::ledger::{self as text, FILE};

/// What Discord takes as a file.
const MOST: usize = 10 * 1024 * 1024;

/// Get the ledger as a CSV file
#[poise::command(slash_command, guild_only)]
pub(super) async fn export(
    ctx: Context<'_>,
    #[description = "Only what concerns this listing"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let listing = match listing {
        Some(text) => Some(named_or_only(shared, guild, Some(&text)).await?),
        None => None,
    };
    let found = shared.db.export_newest(guild, listing.as_ref().map(|listing| listing.id), MOST).await?;
    let name = listing.map(|listing| (listing.subject, listing.site.name()));
    let card = text::exported(ctx.interaction.language(), guild, found.entries, found.extent, name);
    let edit = EditInteractionResponse::new().embed(embed(card)).allowed_mentions(CreateAllowedMentions::new());
    let edit = if found.entries > 0 { edit.new_attachment(CreateAttachment::bytes(found.csv, FILE)) } else { edit };
    ctx.interaction.edit_response(&ctx.serenity_context().http, edit).await?;
    Ok(())
}

//! The option `listing` that many commands have: chosen from a list while typing.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Context, Failure, guild};
use crate::bot::answering::Reads as _;
use crate::bot::{Shared, answering};
use crate::db::Listing;
use crate::text::{errors, listings};
use crate::vote::{GuildId, Language};

/// Choices that Discord shows at once.
const CHOICES: usize = 25;

/// The listing that was chosen from the list, or typed out as it stands there.
pub(in crate::bot) async fn named(shared: &Shared, guild: GuildId, text: &str) -> Result<Listing, Failure> {
    shared
        .db
        .listings(Some(guild))
        .await?
        .into_iter()
        .find(|listing| listing.id.to_string() == text || is_called(listing, text.trim()))
        .ok_or_else(|| Failure::told(errors::NO_SUCH_LISTING))
}

/// Whether this is what it is called, in whichever language it was suggested.
fn is_called(listing: &Listing, text: &str) -> bool {
    Language::ALL.into_iter().any(|language| choice(language, listing).eq_ignore_ascii_case(text))
}

/// What it is called in the list.
pub(in crate::bot) fn choice(language: Language, listing: &Listing) -> String {
    listings::in_choice(language, listing.subject, listing.site.name())
}

/// The listing that was named, or the only one that there is.
pub(in crate::bot) async fn named_or_only(
    shared: &Shared,
    guild: GuildId,
    text: Option<&str>,
) -> Result<Listing, Failure> {
    if let Some(text) = text {
        return named(shared, guild, text).await;
    }
    let mut all = shared.db.listings(Some(guild)).await?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => Err(Failure::told(errors::WHICH_LISTING)),
        (None, _) => Err(Failure::told(errors::NOTHING_SET_UP)),
    }
}

/// The server's listings whose name has what was typed so far.
pub(in crate::bot) async fn listing_choices(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let shared = ctx.framework.user_data;
    let found = match guild(ctx) {
        // Suggestions cannot come later.
        Ok(guild) => {
            let found = answering::soon(&shared.timings, shared.db.listings(Some(guild))).await;
            found.unwrap_or_else(|| Ok(Vec::new()))
        }
        Err(_) => Ok(Vec::new()),
    };
    let found = found.unwrap_or_else(|error| {
        tracing::error!(%error, "listings could not be suggested");
        Vec::new()
    });
    let (language, typed) = (ctx.interaction.language(), typed.trim().to_lowercase());
    let choices = found
        .iter()
        .filter(|listing| choice(language, listing).to_lowercase().contains(&typed))
        .take(CHOICES)
        .map(|listing| AutocompleteChoice::new(choice(language, listing), listing.id.to_string()))
        .collect();
    CreateAutocompleteResponse::new().set_choices(choices)
}

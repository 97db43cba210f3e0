//! The option `listing` that many commands have: chosen from a list while typing.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Context, Failure, guild};
use crate::bot::{Shared, answering};
use crate::db::Listing;
use crate::text::{errors, listings};
use crate::vote::GuildId;

/// Choices that Discord shows at once.
const CHOICES: usize = 25;

/// The listing that was chosen from the list, or typed out as it stands there.
pub(in crate::bot) async fn named(shared: &Shared, guild: GuildId, text: &str) -> Result<Listing, Failure> {
    shared
        .db
        .listings(Some(guild))
        .await?
        .into_iter()
        .find(|listing| listing.id.to_string() == text || choice(listing).eq_ignore_ascii_case(text.trim()))
        .ok_or_else(|| Failure::Told(errors::NO_SUCH_LISTING.to_owned()))
}

pub(in crate::bot) fn choice(listing: &Listing) -> String {
    listings::in_choice(listing.subject, listing.site.name())
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
        (Some(_), false) => Err(Failure::Told(errors::WHICH_LISTING.to_owned())),
        (None, _) => Err(Failure::Told(errors::NOTHING_SET_UP.to_owned())),
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
    let typed = typed.trim().to_lowercase();
    let choices = found
        .iter()
        .filter(|listing| choice(listing).to_lowercase().contains(&typed))
        .take(CHOICES)
        .map(|listing| AutocompleteChoice::new(choice(listing), listing.id.to_string()))
        .collect();
    CreateAutocompleteResponse::new().set_choices(choices)
}

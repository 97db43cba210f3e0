//! The rules that are suggested while somebody types.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::super::{Context, Failure, answering};
use super::vetting::Known;
use crate::discord::Answer;
use crate::text::{listings, rewards as text};

/// Choices that Discord shows at once.
const CHOICES: usize = 25;

/// The server's rules whose words have what was typed so far.
pub(super) async fn rule_choices(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let shared = ctx.framework.user_data;
    // Suggestions cannot come later.
    let found = match answering::soon(&shared.timings, choices(ctx)).await {
        Some(Ok(found)) => found,
        Some(Err(error)) => {
            tracing::error!(%error, "rules could not be suggested");
            Vec::new()
        }
        None => Vec::new(),
    };
    let typed = typed.trim().to_lowercase();
    let fitting = found.into_iter().filter(|(name, _)| name.to_lowercase().contains(&typed)).take(CHOICES);
    CreateAutocompleteResponse::new()
        .set_choices(fitting.map(|(name, rule)| AutocompleteChoice::new(name, rule)).collect())
}

/// The rules in words, and their numbers.
async fn choices(ctx: Context<'_>) -> Result<Vec<(String, String)>, Failure> {
    let (shared, guild) = (ctx.framework.user_data, super::super::guild(ctx)?);
    let known = Known::of(shared, guild).await?;
    let roles = match shared.discord.guild_roles(guild).await {
        Answer::Done(roles) => roles,
        _ => Vec::new(),
    };
    let standing = known.rewards.iter().filter(|reward| reward.followed.is_none());
    Ok(standing
        .map(|reward| {
            let name = roles.iter().find(|role| role.id == reward.role).map(|role| role.name.as_str());
            let which = known.which(reward.listing, listings::in_choice);
            (text::in_choice(name, reward, &which), reward.id.to_string())
        })
        .collect())
}

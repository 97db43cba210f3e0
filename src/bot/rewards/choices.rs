//! The rules that are suggested while somebody types.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::super::answering::Reads as _;
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

/// How long a role may last, whatever was typed so far on top: that may be a time of their own.
#[allow(clippy::unused_async, reason = "what completes an option is one")]
pub(super) async fn lasts_choices(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let typed = typed.trim();
    let own =
        (!typed.is_empty() && text::term(typed).is_ok_and(|term| term.is_some())).then(|| (typed, typed.to_owned()));
    let known = text::LASTS.iter().map(|(value, name)| (*value, name.say(ctx.interaction.language())));
    let known = known.filter(|(value, name)| {
        *value != typed && [value, name.as_str()].iter().any(|text| text.to_lowercase().contains(&typed.to_lowercase()))
    });
    let choices = own.into_iter().chain(known).take(CHOICES);
    CreateAutocompleteResponse::new()
        .set_choices(choices.map(|(value, name)| AutocompleteChoice::new(name, value)).collect())
}

/// The rules in words, and their numbers.
async fn choices(ctx: Context<'_>) -> Result<Vec<(String, String)>, Failure> {
    let (shared, guild) = (ctx.framework.user_data, super::super::guild(ctx)?);
    let language = ctx.interaction.language();
    let known = Known::of(shared, guild).await?;
    let roles = match shared.discord.guild_roles(guild).await {
        Answer::Done(roles) => roles,
        _ => Vec::new(),
    };
    let standing = known.rewards.iter().filter(|reward| reward.followed.is_none());
    Ok(standing
        .map(|reward| {
            let name = roles.iter().find(|role| role.id == reward.role).map(|role| role.name.as_str());
            let which = known.which(reward.listing, |subject, site| listings::in_choice(language, subject, site));
            (text::in_choice(language, name, reward, &which), reward.id.to_string())
        })
        .collect())
}

//! `/settings`: everything of a server in one message; its buttons are those of `/setup`.

mod history;

use serenity::all::CreateAutocompleteResponse;
use serenity::all::{AutocompleteChoice, CreateAllowedMentions, CreateEmbed, EditInteractionResponse};

pub(super) use self::history::component;
use self::history::history;
use super::setup::{call_for_roles, settings_panel};
use super::{Context, Failure, Shared, guild, in_use};
use crate::bot::answering::Reads as _;
use crate::db::ZoneSet;
use crate::text::{settings as text, words};
use crate::vote::{GuildId, Language, NotAZone, Zone};

/// Choices that Discord shows at once.
const CHOICES: usize = 25;

/// Show and change everything that was chosen for this server
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("show", "timezone", "language", "history"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn settings(_: Context<'_>) -> Result<(), Failure> {
    Ok(())
}

/// Show everything that was chosen for this server and its listings, with buttons to change it
#[poise::command(slash_command, guild_only)]
async fn show(ctx: Context<'_>) -> Result<(), Failure> {
    let guild = guild(ctx)?;
    // Discord is asked before this can be answered, which may take longer than an answer may.
    ctx.defer_ephemeral().await?;
    let guild = in_use(ctx.data(), guild).await?;
    let panel = settings_panel(ctx.data(), ctx.interaction.language(), guild).await?;
    ctx.interaction.edit_response(&ctx.serenity_context().http, panel).await?;
    Ok(())
}

/// Choose the time zone in which this server's days, weeks and months begin
#[poise::command(slash_command, guild_only)]
async fn timezone(
    ctx: Context<'_>,
    #[description = "Its name, such as Europe/Berlin, or a city"]
    #[autocomplete = "zone_choices"]
    zone: String,
) -> Result<(), Failure> {
    let guild = guild(ctx)?;
    ctx.defer_ephemeral().await?;
    let guild = in_use(ctx.data(), guild).await?;
    let told = choose_zone(ctx.data(), ctx.interaction.language(), guild, &zone).await?;
    tell(ctx, told).await
}

/// Choose the language of what everybody in this server sees
#[poise::command(slash_command, guild_only)]
async fn language(
    ctx: Context<'_>,
    #[description = "The language of thank-yous, results and boards"] language: Posts,
) -> Result<(), Failure> {
    let guild = guild(ctx)?;
    ctx.defer_ephemeral().await?;
    let (guild, language) = (in_use(ctx.data(), guild).await?, language.language());
    ctx.data().db.set_language(guild, language).await?;
    tell(ctx, text::language_set(language)).await
}

/// Fills in the answer that was promised.
async fn tell(ctx: Context<'_>, said: String) -> Result<(), Failure> {
    let edit = EditInteractionResponse::new()
        .embed(CreateEmbed::new().description(said).colour(words::COLOUR))
        .allowed_mentions(CreateAllowedMentions::new());
    ctx.interaction.edit_response(&ctx.serenity_context().http, edit).await?;
    Ok(())
}

/// The languages, each as those who speak it call it.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Posts {
    English,
    #[name = "Deutsch"]
    German,
    #[name = "Français"]
    French,
    #[name = "Español"]
    Spanish,
    #[name = "Português do Brasil"]
    Portuguese,
    #[name = "Polski"]
    Polish,
    #[name = "Türkçe"]
    Turkish,
    #[name = "Українська"]
    Ukrainian,
}

impl Posts {
    const fn language(self) -> Language {
        match self {
            Self::English => Language::English,
            Self::German => Language::German,
            Self::French => Language::French,
            Self::Spanish => Language::Spanish,
            Self::Portuguese => Language::Portuguese,
            Self::Polish => Language::Polish,
            Self::Turkish => Language::Turkish,
            Self::Ukrainian => Language::Ukrainian,
        }
    }
}

/// Takes the zone that was typed, if it is one; says what came of it.
pub(super) async fn choose_zone(
    shared: &Shared,
    language: Language,
    guild: GuildId,
    typed: &str,
) -> Result<String, Failure> {
    let zone: Zone = match typed.parse() {
        Ok(zone) => zone,
        Err(NotAZone { nearest }) => return Ok(text::no_such_zone(language, &nearest)),
    };
    Ok(match shared.db.set_zone(guild, &zone).await? {
        ZoneSet::Changed(next) => {
            // Roles for the votes of a month end with the month.
            call_for_roles(shared, guild);
            text::zone_changed(language, &zone, shared.clock.now(), next)
        }
        ZoneSet::Same => text::zone_same(language, &zone, shared.clock.now()),
        ZoneSet::TooSoon(next) => text::zone_too_soon(language, &shared.db.server_zone(guild).await?.zone, next),
    })
}

#[allow(clippy::unused_async, reason = "suggestions are async")]
async fn zone_choices(_: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let choices = Zone::suggest(typed, CHOICES).into_iter().map(|name| AutocompleteChoice::new(name.clone(), name));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

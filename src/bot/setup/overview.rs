//! Everything of a server in one message, which leads to the panels of its listings.

use serenity::all::{CreateEmbed, EditInteractionResponse};

use super::super::{Failure, Shared};
use super::checks::Seen;
use super::desk::Desk;
use super::rows::Rows;
use super::shown::Panel;
use crate::db::Listing;
use crate::text::settings::{self as text, ListingSettings, Settings};
use crate::text::{goals, live as live_text, reminders as reminders_text, results as results_text, setup, words};
use crate::vote::{GuildId, Language, ListingId, LiveKind, Posting, RoleId};

/// The same for a command.
pub(in crate::bot) async fn settings_panel(
    shared: &Shared,
    language: Language,
    guild: GuildId,
) -> Result<EditInteractionResponse, Failure> {
    let all = shared.db.listings(Some(guild)).await?;
    Ok(show(shared, language, guild, all.first(), &[]).await?.edit())
}

/// Everything of the server, with what was just done; the buttons carry this listing, whichever it is.
pub(super) async fn show(
    shared: &Shared,
    language: Language,
    guild: GuildId,
    listing: Option<&Listing>,
    notices: &[String],
) -> Result<Panel, Failure> {
    let all = shared.db.listings(Some(guild)).await?;
    let mut embeds = Vec::new();
    if let Some(told) = setup::notices(language, notices, &[], Posting::Thanks) {
        embeds.push(CreateEmbed::new().description(told));
    }
    let described = text::settings(language, &settings(shared, language, guild, &all).await?);
    embeds.push(CreateEmbed::new().description(described).colour(words::COLOUR));
    let rows =
        listing.map_or_else(Vec::new, |listing| Rows { language, listing, seen: &Seen::nothing() }.settings(&all));
    Ok(Panel { content: None, embeds, rows, shows: None })
}

/// Where results are announced, and of which periods, with what was just done.
pub(super) async fn results(desk: Desk<'_>, listing: &Listing, notices: &[String]) -> Result<Panel, Failure> {
    let Desk { shared, seen, language } = desk;
    let announced = shared.db.announced(listing.guild).await?;
    let chosen = announced.as_ref().map(|chosen| (chosen.channel, chosen.kinds.as_slice()));
    let problems = seen.problems(shared, chosen.map(|(channel, _)| channel), &[]).await;
    let told = setup::notices(language, notices, &problems, Posting::Results);
    let mut embeds: Vec<_> = told.map(|told| CreateEmbed::new().description(told)).into_iter().collect();
    embeds.push(CreateEmbed::new().description(results_text::ask(language, chosen)));
    let rows = Rows { language, listing, seen }.results(chosen.map(|(_, kinds)| kinds));
    Ok(Panel { content: None, embeds, rows, shows: None })
}

/// Whether members are reminded, and where, with what was just done.
pub(super) async fn reminders(desk: Desk<'_>, listing: &Listing, notices: &[String]) -> Result<Panel, Failure> {
    let Desk { shared, seen, language } = desk;
    let settings = shared.db.reminder_settings(listing.guild).await?;
    let problems = seen.problems(shared, settings.channel(), &[]).await;
    let told = setup::notices(language, notices, &problems, Posting::Reminders);
    let mut embeds: Vec<_> = told.map(|told| CreateEmbed::new().description(told)).into_iter().collect();
    embeds.push(CreateEmbed::new().description(reminders_text::ask(language, settings)).colour(words::COLOUR));
    let rows = Rows { language, listing, seen }.reminders(settings);
    Ok(Panel { content: None, embeds, rows, shows: None })
}

/// Its live board and its goal, a line each.
async fn live(shared: &Shared, language: Language, guild: GuildId) -> Result<Vec<String>, Failure> {
    let known = shared.db.live_messages(guild).await?;
    let of = |kind| known.iter().find(|one| one.kind == kind);
    let board = of(LiveKind::Board).map(|one| (one.channel, one.period, one.off.map(|(_, because)| because)));
    let goal = shared.db.goal(guild).await?;
    let shown = of(LiveKind::Goal).map(|one| one.channel);
    Ok(vec![live_text::setting(language, board), goals::setting(language, goal.as_ref(), shown)])
}

async fn settings(shared: &Shared, language: Language, guild: GuildId, all: &[Listing]) -> Result<Settings, Failure> {
    let db = &shared.db;
    let now = shared.clock.now();
    let zone = db.server_zone(guild).await?;
    let rewards = db.rewards(guild).await?;
    let roles = |of: Option<ListingId>| {
        let mut roles: Vec<RoleId> =
            rewards.iter().filter(|reward| reward.listing == of).map(|reward| reward.role).collect();
        roles.sort_unstable();
        roles.dedup();
        roles
    };
    let own_words = db.all_thanks_words(guild).await?;
    let listings = all.iter().map(|listing| ListingSettings {
        subject: listing.subject,
        site: listing.site.name(),
        channel: listing.channel,
        own_words: own_words.contains_key(&listing.id),
        vote_url: listing.vote_url.clone(),
        cooldown: listing.cooldown,
        history: listing.history,
        roles: roles(Some(listing.id)),
        paused: listing.paused,
    });
    Ok(Settings {
        zone_next: zone.next_change(now),
        zone: zone.zone,
        now,
        posts: db.language(guild).await?,
        alarms: db.alarm_channel(guild).await?,
        grace: db.grace(guild).await?,
        freezes: db.freezes(guild).await?,
        results: db.announced(guild).await?.map(|announced| (announced.channel, announced.kinds)),
        live: live(shared, language, guild).await?,
        reminders: db.reminder_settings(guild).await?,
        roles: roles(None),
        listings: listings.collect(),
    })
}

//! `/stats`.

use super::listing_option::{listing_choices, named};
use super::{Context, Failure, embed, guild, in_use, pictures};
use crate::bot::answering::{self, Illustrated, Reply, SeenBy};
use crate::text::stats as text;
use crate::vote::Stats;

#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Over {
    #[name = "7 days"]
    Week,
    #[name = "30 days"]
    Month,
    #[name = "90 days"]
    Quarter,
    #[name = "a year"]
    Year,
}

impl Over {
    const fn days(self) -> i64 {
        match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Year => Stats::YEAR,
        }
    }
}

/// Show votes over time as a picture
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn stats(
    ctx: Context<'_>,
    #[description = "How far to look back (30 days if left out)"] period: Option<Over>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let days = period.unwrap_or(Over::Month).days();
    answering::command(ctx, SeenBy::Everybody, reply(ctx, days, listing)).await
}

async fn reply(ctx: Context<'_>, days: i64, listing: Option<String>) -> Result<Illustrated, Failure> {
    let shared = ctx.framework.user_data;
    let guild = in_use(shared, guild(ctx)?).await?;
    let listing = match listing {
        Some(text) => Some(named(shared, guild, &text).await?),
        None => None,
    };
    let language = shared.db.language(guild).await?;
    let found = shared.db.stats(guild, listing.as_ref().map(|listing| listing.id), days).await?;
    if !found.ever && shared.db.listings(Some(guild)).await?.is_empty() {
        return Ok(Reply { embed: embed(text::nothing_set_up(language)), rows: Vec::new() }.into());
    }
    let zone = shared.db.server_zone(guild).await?.zone;
    let name = listing.map(|listing| (listing.subject, listing.site.name()));
    let card = text::stats(language, &found, name, zone.name());
    let picture = match text::charts(language, &found.votes) {
        Some(charts) => pictures::stats(charts).await,
        None => None,
    };
    Ok(Illustrated { reply: Reply { embed: embed(card), rows: Vec::new() }, picture })
}

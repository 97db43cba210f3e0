//! `/board`: the message that shows who votes most, and is kept up to date.

use serenity::all::PartialChannel;

use super::answering::{self, Reads as _};
use super::commands::{listing_choices, named};
use super::live;
use super::{Context, Failure, managed_guild};
use crate::db::NewLive;
use crate::text::live as text;
use crate::vote::{ChannelId, Language, ListingId, LiveKind, PeriodKind, Posting};

#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Over {
    #[name = "today"]
    Today,
    #[name = "this week"]
    Week,
    #[name = "this month"]
    Month,
    #[name = "all time"]
    AllTime,
}

impl Over {
    const fn kind(self) -> Option<PeriodKind> {
        match self {
            Self::Today => Some(PeriodKind::Day),
            Self::Week => Some(PeriodKind::Week),
            Self::Month => Some(PeriodKind::Month),
            Self::AllTime => None,
        }
    }
}

/// A message that shows who votes most and is kept up to date
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("show", "move_to", "off"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn board(_: Context<'_>) -> Result<(), Failure> {
    Ok(())
}

/// Post the live board, or change what it shows
#[poise::command(slash_command, guild_only)]
async fn show(
    ctx: Context<'_>,
    #[description = "Where (this channel if left out)"]
    #[channel_types("Text", "News")]
    channel: Option<PartialChannel>,
    #[description = "Of which time (this month if left out)"] period: Option<Over>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let done = async {
        let guild = managed_guild(ctx).await?;
        let listing = match listing {
            Some(text) => Some(named(ctx.data(), guild, &text).await?.id),
            None => None,
        };
        let channel = live::chosen(ctx, channel.as_ref());
        keep(ctx, channel, period.unwrap_or(Over::Month).kind(), listing).await
    };
    Box::pin(answering::change(ctx, done)).await
}

/// Move the live board to another channel
#[poise::command(slash_command, guild_only, rename = "move")]
async fn move_to(
    ctx: Context<'_>,
    #[description = "Where to (this channel if left out)"]
    #[channel_types("Text", "News")]
    channel: Option<PartialChannel>,
) -> Result<(), Failure> {
    let done = async {
        let guild = managed_guild(ctx).await?;
        let known = ctx.data().db.live_messages(guild).await?;
        let board = known.into_iter().find(|one| one.kind == LiveKind::Board);
        let board = board.ok_or_else(|| Failure::told(text::NONE))?;
        keep(ctx, live::chosen(ctx, channel.as_ref()), board.period, board.listing).await
    };
    Box::pin(answering::change(ctx, done)).await
}

/// Take the live board away
#[poise::command(slash_command, guild_only)]
async fn off(ctx: Context<'_>) -> Result<(), Failure> {
    let done = async {
        let (guild, language) = (managed_guild(ctx).await?, ctx.interaction.language());
        let gone = ctx.data().db.drop_live(guild, LiveKind::Board).await?;
        let left = gone.ok_or_else(|| Failure::told(text::NONE))?;
        let mut said = vec![text::STOPPED.say(language)];
        said.extend(live::take_away(ctx.data(), language, left).await);
        Ok(live::reply(language, &said, &[], Posting::Board))
    };
    Box::pin(answering::change(ctx, done)).await
}

async fn keep(
    ctx: Context<'_>,
    channel: ChannelId,
    period: Option<PeriodKind>,
    listing: Option<ListingId>,
) -> Result<answering::Reply, Failure> {
    let (shared, language): (_, Language) = (ctx.data(), ctx.interaction.language());
    let guild = managed_guild(ctx).await?;
    live::set_up(shared, guild).await?;
    let new = NewLive { guild, kind: LiveKind::Board, channel, period, listing };
    let left = shared.db.keep_live(new).await?;
    let mut said = vec![text::board_set(language, channel, period)];
    said.extend(live::take_away(shared, language, left).await);
    Ok(live::reply(language, &said, &live::problems(shared, guild, channel).await, Posting::Board))
}

//! `/goal`: what the server wants to reach together.

use serenity::all::PartialChannel;

use super::answering::{self, Reads as _};
use super::commands::{listing_choices, named};
use super::live;
use super::{Context, Failure, managed_guild};
use crate::db::{GoalSet, NewGoal, NewLive};
use crate::text::goals as text;
use crate::vote::{LiveKind, PeriodKind, Posting};

#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Within {
    #[name = "today"]
    Today,
    #[name = "this week"]
    Week,
    #[name = "this month"]
    Month,
    #[name = "from now on"]
    FromNowOn,
}

impl Within {
    const fn kind(self) -> Option<PeriodKind> {
        match self {
            Self::Today => Some(PeriodKind::Day),
            Self::Week => Some(PeriodKind::Week),
            Self::Month => Some(PeriodKind::Month),
            Self::FromNowOn => None,
        }
    }
}

/// Votes that this server wants to reach together
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommands("set", "show", "remove"),
    subcommand_required
)]
#[allow(clippy::unused_async, reason = "commands are async; Discord does not offer this one without a subcommand")]
pub(super) async fn goal(_: Context<'_>) -> Result<(), Failure> {
    Ok(())
}

/// Set a goal: a message shows how far it is, and it is celebrated once
#[poise::command(slash_command, guild_only)]
async fn set(
    ctx: Context<'_>,
    #[description = "So many votes"]
    #[min = 1]
    #[max = 1_000_000_000]
    votes: i64,
    #[description = "In which time (this month if left out)"] period: Option<Within>,
    #[description = "Whether it begins anew with every day, week or month (once if left out)"] repeat: Option<bool>,
    #[description = "Where it is shown (this channel if left out)"]
    #[channel_types("Text", "News")]
    channel: Option<PartialChannel>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let done = async {
        let (shared, language) = (ctx.data(), ctx.interaction.language());
        let guild = managed_guild(ctx).await?;
        live::set_up(shared, guild).await?;
        let (period, repeats) = (period.unwrap_or(Within::Month).kind(), repeat.unwrap_or(false));
        if repeats && period.is_none() {
            return Err(Failure::told(text::REPEATS_NEED_A_PERIOD));
        }
        let listing = match listing {
            Some(text) => Some(named(shared, guild, &text).await?.id),
            None => None,
        };
        let channel = live::chosen(ctx, channel.as_ref());
        let before = shared.db.goal(guild).await?.filter(|goal| goal.reached.is_none() && goal.ended.is_none());
        match shared.db.set_goal(NewGoal { guild, votes, listing, period, repeats, channel }).await? {
            GoalSet::Reached(count) => Err(Failure::told(text::already(language, count))),
            GoalSet::Set(left) => {
                let mut said = vec![text::set(language, votes, period, repeats, channel)];
                said.extend(before.map(|before| text::set_instead(language, &before)));
                said.extend(live::take_away(shared, language, left).await);
                Ok(live::reply(language, &said, &live::problems(shared, guild, channel).await, Posting::Goal))
            }
        }
    };
    Box::pin(answering::change(ctx, done)).await
}

/// Show how far the goal is, or move the message that shows it
#[poise::command(slash_command, guild_only)]
async fn show(
    ctx: Context<'_>,
    #[description = "Move the message that shows it there"]
    #[channel_types("Text", "News")]
    channel: Option<PartialChannel>,
) -> Result<(), Failure> {
    let done = async {
        let (shared, language) = (ctx.data(), ctx.interaction.language());
        let guild = managed_guild(ctx).await?;
        let goal = shared.db.goal(guild).await?.ok_or_else(|| Failure::told(text::NONE))?;
        let known = shared.db.live_messages(guild).await?;
        let message = known.into_iter().find(|one| one.kind == LiveKind::Goal);
        let mut said = Vec::new();
        let at = match (&channel, &message) {
            (None, Some(message)) => message.channel,
            _ => live::chosen(ctx, channel.as_ref()),
        };
        let is_there = message.is_some_and(|message| message.off.is_none() && message.channel == at);
        if !is_there {
            // Also one that was deleted too often is posted again.
            let new = NewLive { guild, kind: LiveKind::Goal, channel: at, period: None, listing: None };
            let left = shared.db.keep_live(new).await?;
            said.extend(live::take_away(shared, language, left).await);
        }
        said.insert(0, text::setting(language, Some(&goal), Some(at)));
        Ok(live::reply(language, &said, &live::problems(shared, guild, at).await, Posting::Goal))
    };
    Box::pin(answering::change(ctx, done)).await
}

/// Have no goal any more
#[poise::command(slash_command, guild_only)]
async fn remove(ctx: Context<'_>) -> Result<(), Failure> {
    let done = async {
        let (guild, language) = (managed_guild(ctx).await?, ctx.interaction.language());
        let before = ctx.data().db.goal(guild).await?;
        let gone = ctx.data().db.remove_goal(guild).await?;
        let (before, left) = before.zip(gone).ok_or_else(|| Failure::told(text::NONE))?;
        let mut said = vec![text::removed(language, &before)];
        said.extend(live::take_away(ctx.data(), language, left).await);
        Ok(live::reply(language, &said, &[], Posting::Goal))
    };
    Box::pin(answering::change(ctx, done)).await
}

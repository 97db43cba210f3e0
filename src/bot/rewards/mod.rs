//! `/rewards` and its buttons.

mod choices;
mod ids;
mod list;
mod panel;
mod presses;
mod progress;
mod vetting;

use std::time::Duration;

use serenity::all::RoleId as DiscordRole;

use self::choices::rule_choices;
use self::ids::Draft;
use self::panel::Panel;
use self::vetting::{Asker, Known};
use super::commands::{listing_choices, named};
use super::{Context, Failure, Shared, managed_guild};
use crate::db::NewReward;
use crate::rules::{EarnedBy, Reward};
use crate::text::rewards as text;
use crate::vote::{RewardId, RoleId};

pub(super) use presses::component;

/// What earns a role.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum For {
    #[name = "votes in all"]
    Total,
    #[name = "votes this month"]
    Month,
    #[name = "every vote"]
    EachVote,
}

/// What becomes of the roles for fewer votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum LowerRoles {
    #[name = "keep"]
    Keep,
    #[name = "replace"]
    Replace,
}

/// Roles that votes earn
#[poise::command(
    slash_command,
    guild_only,
    default_member_permissions = "MANAGE_GUILD",
    subcommand_required,
    subcommands("add", "edit", "remove", "list")
)]
#[allow(clippy::unused_async, reason = "a command is one")]
pub(super) async fn rewards(_: Context<'_>) -> Result<(), Failure> {
    Ok(())
}

/// Let votes earn a role; you see what it would do before it is saved
#[poise::command(slash_command, guild_only)]
#[allow(clippy::too_many_arguments, reason = "each is an option of the command")]
async fn add(
    ctx: Context<'_>,
    #[description = "The role"] role: DiscordRole,
    #[description = "What earns it"]
    #[rename = "for"]
    what: For,
    #[description = "From how many votes on"]
    #[min = 1]
    #[max = 1_000_000]
    votes: Option<i64>,
    #[description = "How long one vote's role lasts, such as 12h or 3d (until they can vote again if left out)"]
    lasts: Option<String>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
    #[description = "Whether members keep the roles for fewer votes (they do if left out)"] lower_roles: Option<
        LowerRoles,
    >,
) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    let earned_by = earned_by(what, votes, lasts.as_deref())?;
    let replaces = replaces(earned_by, lower_roles)?.unwrap_or(false);
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let listing = match listing {
        Some(text) => Some(named(shared, asker.guild, &text).await?.id),
        None => None,
    };
    let new = NewReward { listing, role: RoleId::from(role), earned_by, replaces };
    show(ctx, ask(shared, &asker, Draft { over: None, new }).await?).await
}

/// Change a rule; you see what it would do before it is saved
#[poise::command(slash_command, guild_only)]
async fn edit(
    ctx: Context<'_>,
    #[description = "The rule"]
    #[autocomplete = "rule_choices"]
    rule: String,
    #[description = "Another role"] role: Option<DiscordRole>,
    #[description = "From how many votes on"]
    #[min = 1]
    #[max = 1_000_000]
    votes: Option<i64>,
    #[description = "How long one vote's role lasts, such as 12h or 3d; again: until they can vote again"]
    lasts: Option<String>,
    #[description = "Whether members keep the roles for fewer votes"] lower_roles: Option<LowerRoles>,
) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let known = Known::of(shared, asker.guild).await?;
    let before = known.rule(number(&rule)?)?;
    let earned_by = changed(before.earned_by, votes, lasts.as_deref())?;
    let new = NewReward {
        listing: before.listing,
        role: role.map_or(before.role, RoleId::from),
        earned_by,
        replaces: replaces(earned_by, lower_roles)?.unwrap_or(before.replaces),
    };
    // One that counts from a vote on can be made to count for all by saving it as it is.
    if is_the_same(before, new) && before.from.is_none() {
        return Err(Failure::Told(text::NOTHING_CHANGES.to_owned()));
    }
    show(ctx, ask(shared, &asker, Draft { over: Some(before.id), new }).await?).await
}

/// Remove a rule; you see who would lose the role first
#[poise::command(slash_command, guild_only)]
async fn remove(
    ctx: Context<'_>,
    #[description = "The rule"]
    #[autocomplete = "rule_choices"]
    rule: String,
) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let known = Known::of(shared, asker.guild).await?;
    let reward = known.rule(number(&rule)?)?;
    let effects = vetting::effects_without(shared, asker.guild, &known, reward.id).await?;
    let words = text::in_message(reward, &known.which_in_message(reward.listing));
    show(ctx, Panel::removing(text::removal(&words, &effects), reward.id)).await
}

/// Show every rule, who has its role, and what stands in the way
#[poise::command(slash_command, guild_only)]
async fn list(ctx: Context<'_>) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    ctx.defer_ephemeral().await?;
    show(ctx, list::all(ctx.data(), asker.guild).await?).await
}

async fn asker(ctx: Context<'_>) -> Result<Asker, Failure> {
    Asker::of(managed_guild(ctx).await?, ctx.interaction.member.as_deref())
}

async fn show(ctx: Context<'_>, panel: Panel) -> Result<(), Failure> {
    ctx.interaction.edit_response(&ctx.serenity_context().http, panel.edit()).await?;
    Ok(())
}

/// Shows what saving the rule would do, and asks.
async fn ask(shared: &Shared, asker: &Asker, draft: Draft) -> Result<Panel, Failure> {
    let known = Known::of(shared, asker.guild).await?;
    let standing = known.rewards.iter().filter(|reward| reward.followed.is_none()).count();
    if draft.over.is_none() && standing >= crate::db::MOST_REWARDS {
        return Err(Failure::Told(text::TOO_MANY.to_owned()));
    }
    let problems = vetting::vet(shared, asker, &known, draft).await?;
    let effects = vetting::effects(shared, asker.guild, &known, draft).await?;
    let which = known.which_in_message(draft.new.listing);
    Ok(Panel::asking(text::preview(&preview(draft, &which, &effects, &problems)), draft))
}

fn preview<'a>(draft: Draft, which: &'a str, effects: &'a [text::Effect], problems: &'a [String]) -> text::Preview<'a> {
    let NewReward { role, earned_by, replaces, .. } = draft.new;
    text::Preview { role, earned_by, which, replaces, changes: draft.over.is_some(), effects, problems }
}

fn number(rule: &str) -> Result<RewardId, Failure> {
    rule.trim().parse().map_err(|_| Failure::Told(text::NO_SUCH_RULE.to_owned()))
}

fn earned_by(what: For, votes: Option<i64>, lasts: Option<&str>) -> Result<EarnedBy, Failure> {
    let told = |text: &str| Failure::Told(text.to_owned());
    let number = || votes.ok_or_else(|| told(text::NO_NUMBER));
    match what {
        For::EachVote if votes.is_some() => Err(told(text::NUMBER_FOR_EVERY_VOTE)),
        For::EachVote => Ok(EarnedBy::EachVote { term: lasts.map(term).transpose()?.flatten() }),
        For::Total | For::Month if lasts.is_some() => Err(told(text::TERM_FOR_A_NUMBER)),
        For::Total => Ok(EarnedBy::Total { votes: number()? }),
        For::Month => Ok(EarnedBy::Month { votes: number()? }),
    }
}

/// What a rule is earned by after a change of its numbers.
fn changed(before: EarnedBy, votes: Option<i64>, lasts: Option<&str>) -> Result<EarnedBy, Failure> {
    match before {
        EarnedBy::Total { votes: old } => earned_by(For::Total, votes.or(Some(old)), lasts),
        EarnedBy::Month { votes: old } => earned_by(For::Month, votes.or(Some(old)), lasts),
        EarnedBy::EachVote { term: old } => match (earned_by(For::EachVote, votes, lasts)?, lasts) {
            (_, None) => Ok(EarnedBy::EachVote { term: old }),
            (changed, Some(_)) => Ok(changed),
        },
    }
}

fn term(typed: &str) -> Result<Option<Duration>, Failure> {
    text::term(typed).map_err(|bad| Failure::Told(bad.told().to_owned()))
}

fn replaces(earned_by: EarnedBy, lower: Option<LowerRoles>) -> Result<Option<bool>, Failure> {
    match (earned_by, lower) {
        (EarnedBy::EachVote { .. }, Some(_)) => Err(Failure::Told(text::NO_TIERS.to_owned())),
        (_, lower) => Ok(lower.map(|lower| lower == LowerRoles::Replace)),
    }
}

fn is_the_same(before: &Reward, new: NewReward) -> bool {
    (before.listing, before.role, before.earned_by, before.replaces)
        == (new.listing, new.role, new.earned_by, new.replaces)
}

//! `/rewards` and its buttons.

mod choices;
mod ids;
mod list;
mod panel;
mod presses;
mod progress;
mod reading;
mod vetting;

use serenity::all::RoleId as DiscordRole;

use self::choices::{lasts_choices, rule_choices};
use self::ids::Draft;
use self::panel::Panel;
use self::reading::{For, LowerRoles, Typed, changed, earned_by, replaces};
use self::vetting::{Asker, Known};
use super::answering::Reads as _;
use super::commands::{listing_choices, named};
use super::{Context, Failure, Shared, managed_guild};
use crate::db::NewReward;
use crate::rules::Reward;
use crate::text::rewards as text;
use crate::vote::{RewardId, RoleId};

pub(super) use presses::component;

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
    #[description = "From how many votes on, or how many in a row for a streak"]
    #[min = 1]
    #[max = 1_000_000]
    votes: Option<i64>,
    #[description = "How many of the top voters get it, from 1 to 10 (the first alone if left out)"]
    #[min = 1]
    #[max = 10]
    top: Option<i64>,
    #[description = "How long the role lasts (if left out, until that ends by itself): choose, or type 12h, 3d, 2w"]
    #[autocomplete = "lasts_choices"]
    lasts: Option<String>,
    #[description = "Count the votes for this listing only"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
    #[description = "Whether members keep the roles of lower rules of this kind (they do if left out)"]
    lower_roles: Option<LowerRoles>,
) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    let earned_by = earned_by(what, Typed { votes, top, lasts: lasts.as_deref() })?;
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
#[allow(clippy::too_many_arguments, reason = "each is an option of the command")]
async fn edit(
    ctx: Context<'_>,
    #[description = "The rule"]
    #[autocomplete = "rule_choices"]
    rule: String,
    #[description = "Another role"] role: Option<DiscordRole>,
    #[description = "From how many votes on, or how many in a row for a streak"]
    #[min = 1]
    #[max = 1_000_000]
    votes: Option<i64>,
    #[description = "How many of the top voters get it"]
    #[min = 1]
    #[max = 10]
    top: Option<i64>,
    #[description = "How long the role lasts: choose, or type 12h, 3d, 2w"]
    #[autocomplete = "lasts_choices"]
    lasts: Option<String>,
    #[description = "Whether members keep the roles of lower rules of this kind"] lower_roles: Option<LowerRoles>,
) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let known = Known::of(shared, asker.guild).await?;
    let before = known.rule(number(&rule)?)?;
    let earned_by = changed(before.earned_by, Typed { votes, top, lasts: lasts.as_deref() })?;
    let new = NewReward {
        listing: before.listing,
        role: role.map_or(before.role, RoleId::from),
        earned_by,
        replaces: replaces(earned_by, lower_roles)?.unwrap_or(before.replaces),
    };
    // One that counts from a vote on can be made to count for all by saving it as it is.
    if is_the_same(before, new) && before.from.is_none() {
        return Err(Failure::told(text::NOTHING_CHANGES));
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
    let language = asker.language;
    let words = text::in_message(language, reward, &known.which_in_message(language, reward.listing));
    show(ctx, Panel::removing(language, text::removal(language, &words, &effects), reward.id)).await
}

/// Show every rule, who has its role, and what stands in the way
#[poise::command(slash_command, guild_only)]
async fn list(ctx: Context<'_>) -> Result<(), Failure> {
    let asker = asker(ctx).await?;
    ctx.defer_ephemeral().await?;
    show(ctx, list::all(ctx.data(), asker.language, asker.guild).await?).await
}

async fn asker(ctx: Context<'_>) -> Result<Asker, Failure> {
    Asker::of(managed_guild(ctx).await?, ctx.interaction.language(), ctx.interaction.member.as_deref())
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
        return Err(Failure::told(text::TOO_MANY));
    }
    let problems = vetting::vet(shared, asker, &known, draft).await?;
    let effects = vetting::effects(shared, asker.guild, &known, draft).await?;
    let which = known.which_in_message(asker.language, draft.new.listing);
    let shown = text::preview(asker.language, &preview(draft, &which, &effects, &problems));
    Ok(Panel::asking(asker.language, shown, draft))
}

fn preview<'a>(
    draft: Draft,
    which: &'a text::Which,
    effects: &'a [text::Effect],
    problems: &'a [String],
) -> text::Preview<'a> {
    let NewReward { role, earned_by, replaces, .. } = draft.new;
    text::Preview { role, earned_by, which, replaces, changes: draft.over.is_some(), effects, problems }
}

fn number(rule: &str) -> Result<RewardId, Failure> {
    rule.trim().parse().map_err(|_| Failure::told(text::NO_SUCH_RULE))
}

fn is_the_same(before: &Reward, new: NewReward) -> bool {
    (before.listing, before.role, before.earned_by, before.replaces)
        == (new.listing, new.role, new.earned_by, new.replaces)
}

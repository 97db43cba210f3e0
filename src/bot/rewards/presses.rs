//! The buttons of `/rewards`.

use serenity::all::{ComponentInteraction, Context};

use super::super::answering;
use super::super::{Failure, Shared, managed_guild_of};
use super::ids::{Draft, Pressed};
use super::panel::Panel;
use super::vetting::{self, Asker, Known};
use super::{preview, progress};
use crate::bot::answering::Reads as _;
use crate::db::{Counts, RewardSaved};
use crate::text::{errors, rewards as text};
use crate::vote::RewardId;

/// What a press came to.
struct Done {
    told: String,
    /// Whether members' roles are to be looked at for it.
    applies: bool,
}

/// A button of `/rewards` was pressed.
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn component(
    ctx: &Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let pressed = Pressed::parse(&component.data.custom_id).ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
    let guild = managed_guild_of(shared, component).await?;
    let asker = Asker::of(guild, component.language(), component.member.as_ref())?;
    component.defer(&ctx.http).await?;
    match act(shared, &asker, pressed).await {
        Ok(Done { told, applies: false }) => {
            component.edit_response(&ctx.http, Panel::told(told).edit()).await?;
        }
        Ok(Done { told, applies: true }) => {
            let shown = format!("{told}\n\n{}", text::LOOKING.say(asker.language));
            component.edit_response(&ctx.http, Panel::told(shown).edit()).await?;
            progress::follow(ctx, shared, component, &asker, told);
        }
        Err(failure) => {
            let told = answering::sentence(asker.language, &failure, "rewards");
            component.create_followup(&ctx.http, answering::later(&told)).await?;
        }
    }
    Ok(())
}

async fn act(shared: &Shared, asker: &Asker, pressed: Pressed) -> Result<Done, Failure> {
    match pressed {
        Pressed::Apply(draft) => save(shared, asker, draft, Counts::ForAll).await,
        Pressed::Later(draft) => save(shared, asker, draft, Counts::FromNextVote).await,
        Pressed::Remove(rule) => remove(shared, asker, rule).await,
        Pressed::Cancel => Ok(Done { told: text::CANCELLED.say(asker.language), applies: false }),
    }
}

/// What was shown may no longer be so, and the id comes from outside: everything is looked at again.
async fn save(shared: &Shared, asker: &Asker, draft: Draft, counts: Counts) -> Result<Done, Failure> {
    let known = Known::of(shared, asker.guild).await?;
    let problems = vetting::vet(shared, asker, &known, draft).await?;
    let refused = match shared.db.save_reward(asker.guild, draft.new, draft.over, counts).await? {
        RewardSaved::Saved => None,
        RewardSaved::IsThere => Some(text::IS_THERE),
        RewardSaved::Gone => Some(text::NO_SUCH_RULE),
        RewardSaved::TooMany => Some(text::TOO_MANY),
        RewardSaved::TooManyFollowed if draft.over.is_some() => Some(text::TOO_MANY_FOLLOWED),
        RewardSaved::TooManyFollowed => Some(text::TOO_MANY_WITH_FOLLOWED),
    };
    if let Some(told) = refused {
        return Err(Failure::told(told));
    }
    let which = known.which_in_message(asker.language, draft.new.listing);
    let shown = preview(draft, &which, &[], &problems);
    Ok(match counts {
        Counts::ForAll => Done { told: text::saved(asker.language, &shown), applies: true },
        Counts::FromNextVote => Done { told: text::later(asker.language, &shown), applies: false },
    })
}

async fn remove(shared: &Shared, asker: &Asker, rule: RewardId) -> Result<Done, Failure> {
    if !shared.db.remove_reward(asker.guild, rule).await? {
        return Err(Failure::told(text::NO_SUCH_RULE));
    }
    Ok(Done { told: text::removed(asker.language), applies: true })
}

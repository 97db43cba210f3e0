//! The buttons and the form of `/thanks` as they come in.

use serenity::all::{ComponentInteraction, Context, CreateInteractionResponse, ModalInteraction};

use super::super::allowed::{Presser, managed_by};
use super::super::answering::{self, Next, Used};
use super::super::{Failure, Shared};
use super::form;
use super::ids::{Action, Id};
use super::panel::{Looking, Panel};
use crate::bot::answering::Reads as _;
use crate::db::Listing;
use crate::text::{errors, template as text};
use crate::vote::{GuildId, Language, ListingId, TypedThanks, UserId};

/// Whose these are.
const COMMAND: &str = "thanks";

/// A button was pressed. Its user is told what failed, before or after the click was acknowledged.
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn component(
    ctx: &Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let used = Used::Component(component);
    let found = allowed(shared, &component.data.custom_id, component.into());
    let opens = |(action, _): &(Action, Listing)| *action == Action::Edit;
    let (action, listing) = match used.acknowledge(ctx, shared, COMMAND, opens, found).await? {
        Next::Do(found) => found,
        Next::Open((_, listing)) => {
            let user = component.user.id.into();
            let opened = filled_form(shared, component.language(), listing.id, listing.guild, user).await?;
            return Ok(used.respond(ctx, opened).await?);
        }
        Next::Told => return Ok(()),
    };
    let looking = Looking {
        shared,
        language: component.language(),
        listing: &listing,
        user: component.user.id.into(),
        name: &component.user.name,
    };
    match act(&looking, action).await {
        Ok(panel) if action == Action::Open => {
            component.create_followup(&ctx.http, panel.follow_up()).await?;
        }
        Ok(panel) => used.edit(ctx, panel.edit()).await.map(drop)?,
        Err(failure) => used.fail(ctx, COMMAND, &failure).await?,
    }
    Ok(())
}

/// The form was sent. Failures are as for [`component`].
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn modal(ctx: &Context, shared: &Shared, modal: &ModalInteraction) -> Result<(), Failure> {
    let used = Used::Form(modal);
    let found = async {
        match allowed(shared, &modal.data.custom_id, modal.into()).await? {
            (Action::Edit, listing) => Ok(listing),
            _ => Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
        }
    };
    // One that the command opened stands at no message yet.
    if modal.message.is_none() {
        modal.defer_ephemeral(&ctx.http).await?;
        let panel = take(shared, modal, &found.await?).await?;
        used.edit(ctx, panel.edit()).await?;
        return Ok(());
    }
    let Next::Do(listing) = used.acknowledge(ctx, shared, COMMAND, |_| false, found).await? else { return Ok(()) };
    match take(shared, modal, &listing).await {
        Ok(panel) => used.edit(ctx, panel.edit()).await.map(drop)?,
        Err(failure) => used.fail(ctx, COMMAND, &failure).await?,
    }
    Ok(())
}

/// The form, filled with the draft, else with what is saved, else with something to begin with. It must be the first answer, so what is not
/// read in time is not waited for; nor is an empty form shown in its place, which would be saved over what is there.
pub(super) async fn filled_form(
    shared: &Shared,
    language: Language,
    listing: ListingId,
    guild: GuildId,
    user: UserId,
) -> Result<CreateInteractionResponse, Failure> {
    let read = async {
        if let Some(typed) = latest(shared, listing, user).await? {
            return Ok::<_, Failure>(typed);
        }
        let posts = shared.db.language(guild).await?;
        Ok(TypedThanks { text: text::starter(posts), ..TypedThanks::default() })
    };
    let Some(typed) = answering::soon(&shared.timings, read).await else {
        return Err(Failure::told(text::SLOW));
    };
    Ok(form::form(language, listing, &typed?))
}

/// The draft, else what is saved.
async fn latest(shared: &Shared, listing: ListingId, user: UserId) -> Result<Option<TypedThanks>, Failure> {
    match shared.db.thanks_draft(listing, user).await? {
        Some(draft) => Ok(Some(draft.typed)),
        None => Ok(shared.db.thanks_words(listing).await?),
    }
}

/// What is asked for, if its user may ask and the listing is this server's.
async fn allowed(shared: &Shared, custom_id: &str, presser: Presser<'_>) -> Result<(Action, Listing), Failure> {
    let out_of_date = || Failure::told(errors::BUTTON_OUT_OF_DATE);
    let id = Id::parse(custom_id).ok_or_else(out_of_date)?;
    let guild = managed_by(shared, presser, COMMAND).await?;
    let listing = shared.db.listing(id.listing).await?.filter(|listing| listing.guild == guild);
    Ok((id.action, listing.ok_or_else(out_of_date)?))
}

/// What was typed is kept, right or wrong, and shown.
async fn take(shared: &Shared, modal: &ModalInteraction, listing: &Listing) -> Result<Panel, Failure> {
    let (user, language) = (UserId::from(modal.user.id), modal.language());
    let pings = latest(shared, listing.id, user).await?.is_some_and(|typed| typed.pings);
    keep(&Looking { shared, language, listing, user, name: &modal.user.name }, form::typed(modal, pings)).await
}

async fn keep(looking: &Looking<'_>, typed: TypedThanks) -> Result<Panel, Failure> {
    let kept = looking.shared.db.keep_thanks_draft(looking.listing.id, looking.user, typed).await?;
    looking.draft(&kept.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?).await
}

async fn act(looking: &Looking<'_>, action: Action) -> Result<Panel, Failure> {
    let Looking { shared, listing, user, .. } = looking;
    let gone = || Failure::told(text::GONE);
    match action {
        Action::Open | Action::Edit => looking.saved(None).await,
        Action::Draft => {
            let draft = shared.db.thanks_draft(listing.id, *user).await?;
            looking.draft(&draft.ok_or_else(gone)?).await
        }
        Action::Save => {
            let draft = shared.db.thanks_draft(listing.id, *user).await?.ok_or_else(gone)?;
            if draft.typed.check().is_err() {
                return looking.draft(&draft).await;
            }
            if !shared.db.save_thanks(listing.id, *user, &draft).await? {
                return Err(gone());
            }
            looking.saved(Some(text::SAVED)).await
        }
        Action::Discard => {
            shared.db.discard_thanks_draft(listing.id, *user).await?;
            looking.saved(Some(text::DISCARDED)).await
        }
        Action::Ping => {
            let typed = latest(shared, listing.id, *user).await?.unwrap_or_default();
            keep(looking, TypedThanks { pings: !typed.pings, ..typed }).await
        }
        Action::Reset => reset(looking).await,
    }
}

/// Thanks as everywhere else again.
pub(super) async fn reset(looking: &Looking<'_>) -> Result<Panel, Failure> {
    let done = looking.shared.db.reset_thanks(looking.listing.id, looking.user).await?;
    looking.saved(Some(if done { text::WAS_RESET } else { text::RESET_ALREADY })).await
}

//! Buttons, menus and forms of `/setup` as they come in: who may use them, what is answered first.

use serenity::all::{ComponentInteraction, ComponentInteractionDataKind, Context, ModalInteraction};

use super::super::allowed::{Presser, managed_by};
use super::super::answering::{self, Next, Used};
use super::super::{Failure, Shared};
use super::actions::{Chosen, Click};
use super::checks::{Chooser, Seen};
use super::desk::Desk;
use super::forms;
use super::ids::{Action, Id};
use super::live::{self, Shown, Waiting};
use super::shown::Panel;
use super::steps;
use crate::bot::answering::Reads as _;
use crate::db::Listing;
use crate::text::errors;
use crate::vote::{ChannelId, Language, RoleId};

/// What these are, for the log.
const WHAT: &str = "setup";

/// A button or menu of `/setup` was used. Its user is told what failed, before or after the click was acknowledged.
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
    let opens = |(action, _): &(Action, Listing)| forms::opens(*action);
    let (action, listing) = match used.acknowledge(ctx, shared, WHAT, opens, found).await? {
        Next::Do(found) => found,
        Next::Open((action, listing)) => {
            let form = forms::form(shared, component.language(), action, &listing).await;
            return Ok(used.respond(ctx, form).await?);
        }
        Next::Told => return Ok(()),
    };
    let click = Click {
        desk: Desk { shared, seen: &Seen::now(shared, listing.guild).await, language: component.language() },
        listing,
        user: component.user.id.into(),
        chooser: Chooser::of(component.member.as_ref()),
        chosen: chosen(&component.data.kind),
    };
    let made = click.act(action).await;
    let (token, user) = (component.token.clone(), component.user.id.into());
    show(
        ctx,
        shared,
        used,
        Shown { http: ctx.http.clone(), token, message: component.message.id, user, language: component.language() },
        made,
    )
    .await
}

/// A form of `/setup` was sent. Failures are as for [`component`].
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn modal(ctx: &Context, shared: &Shared, modal: &ModalInteraction) -> Result<(), Failure> {
    // A form that was not opened by a button has no message to edit.
    let Some(message) = modal.message.as_ref().map(|message| message.id) else {
        return Ok(modal
            .create_response(&ctx.http, answering::first(&errors::BUTTON_OUT_OF_DATE.say(modal.language())))
            .await?);
    };
    let used = Used::Form(modal);
    let found = async {
        match allowed(shared, &modal.data.custom_id, modal.into()).await? {
            (action, listing) if forms::opens(action) => Ok((action, listing)),
            _ => Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
        }
    };
    let Next::Do((action, listing)) = used.acknowledge(ctx, shared, WHAT, |_| false, found).await? else {
        return Ok(());
    };
    let made = forms::take(shared, modal.language(), action, listing, &forms::typed(modal)).await;
    let (token, user) = (modal.token.clone(), modal.user.id.into());
    show(ctx, shared, used, Shown { http: ctx.http.clone(), token, message, user, language: modal.language() }, made)
        .await
}

/// Shows what came of it, and goes on showing it.
async fn show(
    ctx: &Context,
    shared: &Shared,
    used: Used<'_>,
    shown: Shown,
    made: Result<Panel, Failure>,
) -> Result<(), Failure> {
    match waited(shared, shown.language, made).await {
        Ok((panel, waiting)) => {
            shared.panels.release(shown.message).await;
            used.edit(ctx, panel.edit()).await?;
            live::watch(shared, waiting, shown);
        }
        Err(failure) => used.fail(ctx, WHAT, &failure).await?,
    }
    Ok(())
}

/// A panel that says what is waited for, where something is.
async fn waited(
    shared: &Shared,
    language: Language,
    made: Result<Panel, Failure>,
) -> Result<(Panel, Option<Waiting>), Failure> {
    let mut panel = made?;
    let waiting = live::prepare(shared, language, &mut panel).await?;
    Ok((panel, waiting))
}

/// What is asked for, if its user may ask and the listing is this server's.
async fn allowed(shared: &Shared, custom_id: &str, presser: Presser<'_>) -> Result<(Action, Listing), Failure> {
    let id = Id::parse(custom_id).ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
    let guild = managed_by(shared, presser, id.action.command()).await?;
    Ok((id.action, steps::listing(shared, guild, id.listing).await?))
}

fn chosen(data: &ComponentInteractionDataKind) -> Chosen {
    let mut chosen = Chosen::default();
    match data {
        ComponentInteractionDataKind::ChannelSelect { values } => {
            chosen.channel = values.first().copied().map(ChannelId::from);
        }
        ComponentInteractionDataKind::RoleSelect { values } => {
            chosen.role = values.first().copied().map(RoleId::from);
        }
        ComponentInteractionDataKind::StringSelect { values } => chosen.values.clone_from(values),
        _ => {}
    }
    chosen
}

//! Buttons, menus and forms of `/setup` as they come in: who may use them, what is answered first.

use serenity::all::{
    ComponentInteraction, ComponentInteractionDataKind, Context, CreateInteractionResponse, ModalInteraction,
};

use super::super::allowed::{Presser, managed_by};
use super::super::answering::{self, Promised};
use super::super::{Failure, Shared};
use super::actions::{Chosen, Click};
use super::checks::{Chooser, Seen};
use super::forms;
use super::ids::{Action, Id};
use super::live::{self, Shown, Waiting};
use super::panel::Panel;
use super::steps;
use crate::db::Listing;
use crate::text::errors;
use crate::vote::{ChannelId, RoleId};

/// A button or menu of `/setup` was used. Its user is told what failed, before or after the click was acknowledged.
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn component(
    ctx: &Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let allowed = allowed(shared, &component.data.custom_id, component.into());
    let (found, promised) = answering::in_time(&shared.timings, allowed, component.defer(&ctx.http)).await?;
    let (action, listing) = match (found, promised) {
        // A form must be the first answer.
        (Ok((action, _)), Promised::Yes) if forms::opens(action) => {
            component.create_followup(&ctx.http, answering::later(errors::PRESS_AGAIN)).await?;
            return Ok(());
        }
        (Ok((action, listing)), Promised::No) if forms::opens(action) => {
            let form = forms::form(shared, action, &listing).await;
            return Ok(component.create_response(&ctx.http, form).await?);
        }
        (Ok(found), _) => found,
        (Err(failure), Promised::No) => {
            return Ok(component.create_response(&ctx.http, answering::first(&words(&failure))).await?);
        }
        (Err(failure), Promised::Yes) => {
            component.create_followup(&ctx.http, answering::later(&words(&failure))).await?;
            return Ok(());
        }
    };
    if promised == Promised::No {
        component.defer(&ctx.http).await?;
    }
    let click = Click {
        shared,
        seen: &Seen::now(shared, listing.guild).await,
        listing,
        user: component.user.id.into(),
        chooser: Chooser::of(component.member.as_ref()),
        chosen: chosen(&component.data.kind),
    };
    match waited(shared, click.act(action).await).await {
        Ok((panel, waiting)) => {
            shared.panels.release(component.message.id).await;
            component.edit_response(&ctx.http, panel.edit()).await?;
            let (token, user) = (component.token.clone(), component.user.id.into());
            live::watch(shared, waiting, Shown { http: ctx.http.clone(), token, message: component.message.id, user });
        }
        Err(failure) => {
            component.create_followup(&ctx.http, answering::later(&words(&failure))).await?;
        }
    }
    Ok(())
}

/// A form of `/setup` was sent. Failures are as for [`component`].
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn modal(ctx: &Context, shared: &Shared, modal: &ModalInteraction) -> Result<(), Failure> {
    // A form that was not opened by a button has no message to edit.
    let Some(message) = modal.message.as_ref().map(|message| message.id) else {
        return Ok(modal.create_response(&ctx.http, answering::first(errors::BUTTON_OUT_OF_DATE)).await?);
    };
    let allowed = async {
        match allowed(shared, &modal.data.custom_id, modal.into()).await? {
            (action, listing) if forms::opens(action) => Ok((action, listing)),
            _ => Err(Failure::Told(errors::BUTTON_OUT_OF_DATE.to_owned())),
        }
    };
    let acknowledged = || modal.create_response(&ctx.http, CreateInteractionResponse::Acknowledge);
    let (found, promised) = answering::in_time(&shared.timings, allowed, acknowledged()).await?;
    let (action, listing) = match (found, promised) {
        (Ok(found), _) => found,
        (Err(failure), Promised::No) => {
            return Ok(modal.create_response(&ctx.http, answering::first(&words(&failure))).await?);
        }
        (Err(failure), Promised::Yes) => {
            modal.create_followup(&ctx.http, answering::later(&words(&failure))).await?;
            return Ok(());
        }
    };
    if promised == Promised::No {
        acknowledged().await?;
    }
    match waited(shared, forms::take(shared, action, listing, &forms::typed(modal)).await).await {
        Ok((panel, waiting)) => {
            shared.panels.release(message).await;
            modal.edit_response(&ctx.http, panel.edit()).await?;
            let (token, user) = (modal.token.clone(), modal.user.id.into());
            live::watch(shared, waiting, Shown { http: ctx.http.clone(), token, message, user });
        }
        Err(failure) => {
            modal.create_followup(&ctx.http, answering::later(&words(&failure))).await?;
        }
    }
    Ok(())
}

/// A panel that says what is waited for, where something is.
async fn waited(shared: &Shared, made: Result<Panel, Failure>) -> Result<(Panel, Option<Waiting>), Failure> {
    let mut panel = made?;
    let waiting = live::prepare(shared, &mut panel).await?;
    Ok((panel, waiting))
}

/// What its user is told of a failure.
fn words(failure: &Failure) -> String {
    answering::sentence(failure, "setup")
}

/// What is asked for, if its user may ask and the listing is this server's.
async fn allowed(shared: &Shared, custom_id: &str, presser: Presser<'_>) -> Result<(Action, Listing), Failure> {
    let id = Id::parse(custom_id).ok_or_else(|| Failure::Told(errors::BUTTON_OUT_OF_DATE.to_owned()))?;
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

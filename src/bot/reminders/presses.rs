//! Buttons and the form as they come in: whose they are, what is answered first.

use serenity::all::{ComponentInteraction, Context, ModalInteraction};

use super::super::answering::{self, Next, Reply, Used};
use super::super::{Failure, Shared, in_use};
use super::form;
use super::panel::{self, Asker};
use crate::bot::answering::Reads as _;
use crate::text::errors;
use crate::text::reminders as text;
use crate::vote::{GuildId, Language, ReminderAction, ReminderId, ReminderSettings, UserId};

/// What these are, for the log.
const WHAT: &str = "remind";

/// A button was pressed. Its user is told what failed, before or after the click was acknowledged.
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn component(
    ctx: &Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let (guild, user) = (component.guild_id.map(GuildId::from), component.user.id.into());
    let found = allowed(shared, &component.data.custom_id, guild, user, component.language());
    // These stand under messages that stay as they are: the answer is one of its own.
    let is_below = ReminderId::parse(&component.data.custom_id)
        .is_some_and(|id| matches!(id.action, ReminderAction::Me | ReminderAction::Stop));
    if is_below {
        let made = async {
            let (action, asker) = found.await?;
            act(shared, asker, action).await
        };
        return answering::answer_press(ctx, component, WHAT, made).await;
    }
    let used = Used::Component(component);
    let opens = |(action, _): &(ReminderAction, Asker)| *action == ReminderAction::Quiet;
    let (action, asker) = match used.acknowledge(ctx, shared, WHAT, opens, found).await? {
        Next::Do(found) => found,
        Next::Open((_, asker)) => return Ok(used.respond(ctx, form::form(shared, asker).await).await?),
        Next::Told => return Ok(()),
    };
    match act(shared, asker, action).await {
        Ok(reply) => used.edit(ctx, reply.edit()).await.map(drop)?,
        Err(failure) => used.fail(ctx, WHAT, &failure).await?,
    }
    Ok(())
}

/// The form was sent. Failures are as for [`component`].
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn modal(ctx: &Context, shared: &Shared, modal: &ModalInteraction) -> Result<(), Failure> {
    // A form that was not opened by a button has no message to edit.
    if modal.message.is_none() {
        let text = errors::BUTTON_OUT_OF_DATE.say(modal.language());
        return Ok(modal.create_response(&ctx.http, answering::first(&text)).await?);
    }
    let (guild, user) = (modal.guild_id.map(GuildId::from), modal.user.id.into());
    let used = Used::Form(modal);
    let found = async {
        match allowed(shared, &modal.data.custom_id, guild, user, modal.language()).await? {
            (ReminderAction::Quiet, asker) => Ok(asker),
            _ => Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
        }
    };
    let Next::Do(asker) = used.acknowledge(ctx, shared, WHAT, |_| false, found).await? else { return Ok(()) };
    let made = async {
        let quiet = form::read(asker, modal)?;
        shared.db.set_quiet_hours(asker.guild, asker.user, Some(quiet)).await?;
        panel::show(shared, asker, Some(text::DONE_QUIET)).await
    };
    match made.await {
        Ok(reply) => used.edit(ctx, reply.edit()).await.map(drop)?,
        Err(failure) => used.fail(ctx, WHAT, &failure).await?,
    }
    Ok(())
}

/// What is asked for, if it is for them to ask: nobody presses another's buttons. `guild` is where, outside of direct messages.
async fn allowed(
    shared: &Shared,
    custom_id: &str,
    guild: Option<GuildId>,
    user: UserId,
    language: Language,
) -> Result<(ReminderAction, Asker), Failure> {
    let id = ReminderId::parse(custom_id).ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
    if guild.is_some_and(|guild| guild != id.guild) {
        return Err(Failure::told(errors::BUTTON_OUT_OF_DATE));
    }
    if id.user.is_some_and(|whose| whose != user) {
        return Err(Failure::told(text::NOT_YOURS));
    }
    // Whoever asks anew in direct messages may have left; a button that everybody may press stands in the server alone.
    if id.user.is_none() && guild.is_none() {
        return Err(Failure::told(errors::BUTTON_OUT_OF_DATE));
    }
    Ok((id.action, Asker { guild: in_use(shared, id.guild).await?, user, language }))
}

/// Does what was asked for and shows how it stands then.
async fn act(shared: &Shared, asker: Asker, action: ReminderAction) -> Result<Reply, Failure> {
    let Asker { guild, user, language } = asker;
    let said = match action {
        ReminderAction::Show | ReminderAction::Quiet => None,
        // An older thank-you still has its button.
        ReminderAction::Me | ReminderAction::On
            if shared.db.reminder_settings(guild).await? == ReminderSettings::Off =>
        {
            None
        }
        ReminderAction::Me | ReminderAction::On => {
            if !shared.db.remind(guild, user, language).await? {
                return Err(Failure::told(text::DELETED));
            }
            Some(text::DONE_ON)
        }
        ReminderAction::Stop | ReminderAction::Off => {
            shared.db.stop_reminders(guild, user).await?;
            Some(text::DONE_OFF)
        }
        ReminderAction::NoQuiet => {
            shared.db.set_quiet_hours(guild, user, None).await?;
            Some(text::DONE_NO_QUIET)
        }
    };
    panel::show(shared, asker, said).await
}

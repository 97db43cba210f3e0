//! What an interaction is answered with when something failed.

mod in_time;
mod used;

use std::sync::atomic::Ordering;

use poise::{CommandInteractionType, FrameworkError};
use serenity::all::{
    CommandInteraction, ComponentInteraction, Context, CreateAllowedMentions, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, EditInteractionResponse, Interaction, Message,
    MessageFlags, ModalInteraction, Permissions,
};

pub(super) use in_time::{
    Illustrated, Promised, Reply, SeenBy, answer_press, change, change_by_press, command, in_time, press, soon,
};

pub(super) use used::{Next, Used};

use self::in_time::TookTooLong;
use super::{Failure, Shared};
use crate::db::DbError;
use crate::discord::Causes;
use crate::text::errors;
use crate::vote::Language;

/// Whether the interaction has been answered, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answered {
    Not,
    /// Deferred or answered.
    Already,
    Unknown,
}

/// Whoever uses a command, a button or a form reads a language.
pub(super) trait Reads {
    /// The one that their Discord is in; English where Votive does not speak it.
    fn language(&self) -> Language;
}

macro_rules! reads {
    ($($interaction:ident)*) => {$(
        impl Reads for $interaction {
            fn language(&self) -> Language {
                Language::of_locale(&self.locale).unwrap_or_default()
            }
        }
    )*};
}

reads! { CommandInteraction ComponentInteraction ModalInteraction }

/// The sentence for the user. What is not theirs to know is logged once, under a reference that both see.
pub(super) fn sentence(language: Language, failure: &Failure, what: &str) -> String {
    match failure {
        Failure::Told(told) => told.say(language),
        Failure::Internal(error) => {
            let reference = reference();
            tracing::error!(%reference, command = what, error = %Causes(error.as_ref()), "a command failed");
            if is_busy(error) { errors::busy(language, &reference) } else { errors::ours(language, &reference) }
        }
    }
}

/// Whether it may work in a minute.
fn is_busy(error: &anyhow::Error) -> bool {
    error.is::<TookTooLong>() || error.downcast_ref().is_some_and(DbError::is_busy)
}

/// The same for a panic, which was logged where it happened.
pub(super) fn panic_sentence(language: Language, what: &str) -> String {
    let reference = reference();
    tracing::error!(%reference, command = what, "a command broke off");
    errors::ours(language, &reference)
}

fn reference() -> String {
    format!("{:06x}", rand::random::<u32>() >> 8)
}

/// Everything that poise reports.
pub(super) async fn on_error(error: FrameworkError<'_, Shared, Failure>) {
    if let FrameworkError::UnknownInteraction { interaction, framework, .. } = &error {
        let text = errors::COMMAND_OUT_OF_DATE.say(interaction.language());
        if let Err(failed) = tell_command(framework.serenity_context, interaction, Answered::Not, &text).await {
            not_told(&failed);
        }
        return;
    }
    let Some(poise::Context::Application(ctx)) = error.ctx() else {
        tracing::error!(%error, "an event could not be handled");
        return;
    };
    let command = ctx.command().qualified_name.as_ref();
    let language = ctx.interaction.language();
    let text = match &error {
        FrameworkError::Command { error, .. } => sentence(language, error, command),
        FrameworkError::CommandPanic { .. } => panic_sentence(language, command),
        FrameworkError::ArgumentParse { .. } => errors::OPTION_UNUSABLE.say(language),
        FrameworkError::CommandStructureMismatch { .. } | FrameworkError::SubcommandRequired { .. } => {
            errors::COMMAND_OUT_OF_DATE.say(language)
        }
        FrameworkError::GuildOnly { .. } => errors::SERVERS_ONLY.say(language),
        FrameworkError::MissingUserPermissions { missing_permissions, .. } => {
            errors::you_need(language, &names(missing_permissions.unwrap_or_default()))
        }
        FrameworkError::MissingBotPermissions { missing_permissions, .. } => {
            errors::bot_needs(language, &names(*missing_permissions))
        }
        other => sentence(language, &Failure::Internal(anyhow::anyhow!("{other}")), command),
    };
    // Suggestions cannot be answered with text.
    if ctx.interaction_type == CommandInteractionType::Autocomplete {
        return;
    }
    let answered = if ctx.has_sent_initial_response.load(Ordering::SeqCst) { Answered::Already } else { Answered::Not };
    if let Err(failed) = tell_command(ctx.serenity_context(), ctx.interaction, answered, &text).await {
        not_told(&failed);
    }
}

/// Discord's names of permissions.
fn names(permissions: Permissions) -> Vec<&'static str> {
    permissions.get_permission_names()
}

fn not_told(error: &serenity::Error) {
    tracing::warn!(error = %Causes(error), "a user could not be told what went wrong");
}

/// Tells the one who pressed a button or sent a form, and nobody else.
pub(super) async fn tell(ctx: &Context, interaction: &Interaction, text: &str) {
    let told = match interaction {
        Interaction::Component(component) => tell_component(ctx, component, Answered::Unknown, text).await,
        Interaction::Modal(modal) => tell_modal(ctx, modal, Answered::Unknown, text).await,
        _ => Ok(()),
    };
    if let Err(error) = told {
        not_told(&error);
    }
}

/// An answer that only its reader sees.
pub(super) fn first(text: &str) -> CreateInteractionResponse {
    CreateInteractionResponse::Message(
        CreateInteractionResponseMessage::new()
            .content(text)
            .ephemeral(true)
            .allowed_mentions(CreateAllowedMentions::new()),
    )
}

/// The same after there was an answer.
pub(super) fn later(text: &str) -> CreateInteractionResponseFollowup {
    CreateInteractionResponseFollowup::new()
        .content(text)
        .ephemeral(true)
        .allowed_mentions(CreateAllowedMentions::new())
}

fn instead(text: &str) -> EditInteractionResponse {
    EditInteractionResponse::new().content(text).allowed_mentions(CreateAllowedMentions::new())
}

/// Whether an answer was promised that has not been given: then it is filled in; one that was given stays as it is.
fn is_promised(original: &Result<Message, serenity::Error>) -> bool {
    original.as_ref().is_ok_and(|message| message.flags.is_some_and(|flags| flags.contains(MessageFlags::LOADING)))
}

macro_rules! tell {
    ($($name:ident $interaction:ident;)*) => {$(
        async fn $name(
            ctx: &Context,
            interaction: &$interaction,
            answered: Answered,
            text: &str,
        ) -> Result<(), serenity::Error> {
            if answered != Answered::Already {
                match interaction.create_response(&ctx.http, first(text)).await {
                    Err(error) if answered == Answered::Unknown && is_answered(&error) => {}
                    other => return other,
                }
            }
            if is_promised(&interaction.get_response(&ctx.http).await) {
                interaction.edit_response(&ctx.http, instead(text)).await?;
            } else {
                interaction.create_followup(&ctx.http, later(text)).await?;
            }
            Ok(())
        }
    )*};
}

tell! {
    tell_command CommandInteraction;
    tell_component ComponentInteraction;
    tell_modal ModalInteraction;
}

/// Discord's "interaction has already been acknowledged".
fn is_answered(error: &serenity::Error) -> bool {
    const ACKNOWLEDGED: isize = 40_060;
    matches!(error, serenity::Error::Http(serenity::http::HttpError::UnsuccessfulRequest(response))
        if response.error.code == ACKNOWLEDGED)
}

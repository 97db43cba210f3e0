//! A button, a menu or a form that was used: what is asked for is looked up, its user told what is in the way, and the click acknowledged in
//! time, before anything is done.

use serenity::all::{
    ComponentInteraction, Context, CreateInteractionResponse, CreateInteractionResponseFollowup,
    EditInteractionResponse, Message, ModalInteraction,
};

use super::super::{Failure, Shared};
use super::{Promised, Reads, first, in_time, later, sentence};
use crate::text::errors;
use crate::vote::Language;

/// What was used.
#[derive(Clone, Copy)]
pub(in crate::bot) enum Used<'a> {
    /// A button or a menu.
    Component(&'a ComponentInteraction),
    /// A form that a button opened.
    Form(&'a ModalInteraction),
}

/// What is to be done now.
pub(in crate::bot) enum Next<T> {
    /// What was asked for; it is acknowledged.
    Do(T),
    /// A form is to be opened, as the first answer.
    Open(T),
    /// Nothing: its user was told why.
    Told,
}

impl Reads for Used<'_> {
    fn language(&self) -> Language {
        match self {
            Self::Component(used) => used.language(),
            Self::Form(sent) => sent.language(),
        }
    }
}

impl Used<'_> {
    /// Looks for what is asked for and acknowledges it. `opens` says what asks for a form, which must be the first answer; `what` it is, for
    /// the log.
    ///
    /// # Errors
    /// Where Discord does not take an answer.
    pub(in crate::bot) async fn acknowledge<T>(
        self,
        ctx: &Context,
        shared: &Shared,
        what: &str,
        opens: impl Fn(&T) -> bool,
        found: impl Future<Output = Result<T, Failure>>,
    ) -> Result<Next<T>, serenity::Error> {
        let acknowledged = || self.respond(ctx, CreateInteractionResponse::Acknowledge);
        let (found, promised) = in_time(&shared.timings, found, acknowledged()).await?;
        match (found, promised) {
            (Ok(found), Promised::Yes) if opens(&found) => {
                self.follow_up(ctx, later(&errors::PRESS_AGAIN.say(self.language()))).await?;
                Ok(Next::Told)
            }
            (Ok(found), Promised::No) if opens(&found) => Ok(Next::Open(found)),
            (Ok(found), promised) => {
                if promised == Promised::No {
                    acknowledged().await?;
                }
                Ok(Next::Do(found))
            }
            (Err(failure), Promised::No) => {
                self.respond(ctx, first(&sentence(self.language(), &failure, what))).await?;
                Ok(Next::Told)
            }
            (Err(failure), Promised::Yes) => {
                self.fail(ctx, what, &failure).await?;
                Ok(Next::Told)
            }
        }
    }

    /// The first answer.
    pub(in crate::bot) async fn respond(
        self,
        ctx: &Context,
        response: CreateInteractionResponse,
    ) -> Result<(), serenity::Error> {
        match self {
            Self::Component(used) => used.create_response(&ctx.http, response).await,
            Self::Form(sent) => sent.create_response(&ctx.http, response).await,
        }
    }

    /// Changes the message that it stands at, once it is acknowledged.
    pub(in crate::bot) async fn edit(
        self,
        ctx: &Context,
        edit: EditInteractionResponse,
    ) -> Result<Message, serenity::Error> {
        match self {
            Self::Component(used) => used.edit_response(&ctx.http, edit).await,
            Self::Form(sent) => sent.edit_response(&ctx.http, edit).await,
        }
    }

    /// Tells its user of a failure, once it is acknowledged.
    pub(in crate::bot) async fn fail(
        self,
        ctx: &Context,
        what: &str,
        failure: &Failure,
    ) -> Result<(), serenity::Error> {
        self.follow_up(ctx, later(&sentence(self.language(), failure, what))).await
    }

    async fn follow_up(self, ctx: &Context, message: CreateInteractionResponseFollowup) -> Result<(), serenity::Error> {
        match self {
            Self::Component(used) => used.create_followup(&ctx.http, message).await.map(drop),
            Self::Form(sent) => sent.create_followup(&ctx.http, message).await.map(drop),
        }
    }
}

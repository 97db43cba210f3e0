//! Answering in time: what is not ready soon is promised first and filled in later.

use std::pin::pin;

use poise::CreateReply;
use serenity::all::{
    ComponentInteraction, CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateEmbed,
    CreateInteractionResponse, CreateInteractionResponseMessage, EditInteractionResponse,
};
use tokio::time::timeout;

use super::super::{Context, Failure, Shared};
use super::{Reads as _, instead, later, sentence};
use crate::timings::Timings;

/// What a command or a button shows.
pub(in crate::bot) struct Reply {
    pub(in crate::bot) embed: CreateEmbed,
    pub(in crate::bot) rows: Vec<CreateActionRow>,
}

impl Reply {
    pub(in crate::bot) fn edit(self) -> EditInteractionResponse {
        EditInteractionResponse::new()
            .embed(self.embed)
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
    }
}

/// A reply, and a picture that it may have.
pub(in crate::bot) struct Illustrated {
    pub(in crate::bot) reply: Reply,
    pub(in crate::bot) picture: Option<CreateAttachment>,
}

impl From<Reply> for Illustrated {
    fn from(reply: Reply) -> Self {
        Self { reply, picture: None }
    }
}

impl Illustrated {
    /// With its picture in the embed, or in words alone.
    fn shown(&self, with: With) -> (CreateEmbed, Option<CreateAttachment>) {
        let picture = self.picture.clone().filter(|_| with == With::Picture);
        let embed = self.reply.embed.clone();
        match &picture {
            Some(file) => (embed.attachment(&file.filename), picture),
            None => (embed, None),
        }
    }

    fn edit(&self, with: With) -> EditInteractionResponse {
        let (embed, picture) = self.shown(with);
        let edit = Reply { embed, rows: self.reply.rows.clone() }.edit();
        match picture {
            Some(file) => edit.new_attachment(file),
            None => edit,
        }
    }

    fn first(&self, with: With, ephemeral: bool) -> CreateReply {
        let (embed, picture) = self.shown(with);
        let reply = CreateReply::default().embed(embed).components(self.reply.rows.clone()).ephemeral(ephemeral);
        let reply = reply.allowed_mentions(CreateAllowedMentions::new());
        match picture {
            Some(file) => reply.attachment(file),
            None => reply,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum With {
    Picture,
    WordsAlone,
}

/// Who sees a reply. A promise settles it for what is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bot) enum SeenBy {
    Everybody,
    WhoAsked,
}

/// Whether an answer had to be promised before it was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bot) enum Promised {
    No,
    Yes,
}

/// What was read for an answer took too long.
#[derive(Debug, thiserror::Error)]
#[error("an answer was not ready after {0:?}")]
pub(super) struct TookTooLong(std::time::Duration);

/// Answers a command with what `made` reads; in words alone where Discord takes no picture there.
pub(in crate::bot) async fn command<R: Into<Illustrated>>(
    ctx: Context<'_>,
    seen_by: SeenBy,
    made: impl Future<Output = Result<R, Failure>>,
) -> Result<(), Failure> {
    let ephemeral = seen_by == SeenBy::WhoAsked;
    let (reply, promised) = in_time(&ctx.data().timings, made, ctx.defer_response(ephemeral)).await?;
    let reply: Illustrated = reply?.into();
    match give(ctx, promised, &reply, With::Picture, ephemeral).await {
        Err(error) if reply.picture.is_some() && is_forbidden(&error) => {
            Ok(give(ctx, promised, &reply, With::WordsAlone, ephemeral).await?)
        }
        given => Ok(given?),
    }
}

async fn give(
    ctx: Context<'_>,
    promised: Promised,
    reply: &Illustrated,
    with: With,
    ephemeral: bool,
) -> Result<(), serenity::Error> {
    match promised {
        Promised::Yes => {
            ctx.interaction.edit_response(&ctx.serenity_context().http, reply.edit(with)).await?;
        }
        Promised::No => {
            poise::send_application_reply(ctx, reply.first(with, ephemeral)).await?;
        }
    }
    Ok(())
}

fn is_forbidden(error: &serenity::Error) -> bool {
    matches!(error, serenity::Error::Http(serenity::http::HttpError::UnsuccessfulRequest(response))
        if response.status_code == serenity::http::StatusCode::FORBIDDEN)
}

/// Changes the message whose button was pressed into what `made` reads. `what` it is, for the log.
pub(in crate::bot) async fn press(
    ctx: &serenity::all::Context,
    shared: &Shared,
    component: &ComponentInteraction,
    what: &str,
    made: impl Future<Output = Result<Reply, Failure>>,
) -> Result<(), Failure> {
    let (reply, promised) = in_time(&shared.timings, made, component.defer(&ctx.http)).await?;
    let reply = match (reply, promised) {
        (Ok(reply), Promised::No) => reply,
        (Ok(reply), Promised::Yes) => {
            component.edit_response(&ctx.http, reply.edit()).await?;
            return Ok(());
        }
        (Err(failure), Promised::No) => return Err(failure),
        (Err(failure), Promised::Yes) => {
            component.create_followup(&ctx.http, later(&sentence(component.language(), &failure, what))).await?;
            return Ok(());
        }
    };
    let message = CreateInteractionResponseMessage::new()
        .embed(reply.embed)
        .components(reply.rows)
        .allowed_mentions(CreateAllowedMentions::new());
    Ok(component.create_response(&ctx.http, CreateInteractionResponse::UpdateMessage(message)).await?)
}

/// Answers a command, only to who asked, with what `done` changed. That takes the time it takes, so the answer is promised first.
pub(in crate::bot) async fn change(
    ctx: Context<'_>,
    done: impl Future<Output = Result<Reply, Failure>>,
) -> Result<(), Failure> {
    ctx.defer_ephemeral().await?;
    let reply = done.await?;
    ctx.interaction.edit_response(&ctx.serenity_context().http, reply.edit()).await?;
    Ok(())
}

/// Changes the message whose button was pressed into what `done` changed.
pub(in crate::bot) async fn change_by_press(
    ctx: &serenity::all::Context,
    component: &ComponentInteraction,
    what: &str,
    done: impl Future<Output = Result<Reply, Failure>>,
) -> Result<(), Failure> {
    component.defer(&ctx.http).await?;
    match done.await {
        Ok(reply) => component.edit_response(&ctx.http, reply.edit()).await?,
        Err(failure) => {
            component.create_followup(&ctx.http, later(&sentence(component.language(), &failure, what))).await?
        }
    };
    Ok(())
}

/// Answers a press with a message of its own that only who pressed sees, with what `done` changed.
pub(in crate::bot) async fn answer_press(
    ctx: &serenity::all::Context,
    component: &ComponentInteraction,
    what: &str,
    done: impl Future<Output = Result<Reply, Failure>>,
) -> Result<(), Failure> {
    component.defer_ephemeral(&ctx.http).await?;
    let edit = match done.await {
        Ok(reply) => reply.edit(),
        Err(failure) => instead(&sentence(component.language(), &failure, what)),
    };
    component.edit_response(&ctx.http, edit).await?;
    Ok(())
}

/// Waits for what `made` reads, and makes the promise where that is not there in [`Timings::answer`]. What is not there in
/// [`Timings::reading`] is given up. `made` may be dropped at any point, so it must not change anything.
///
/// # Errors
/// Where the promise could not be made.
pub(in crate::bot) async fn in_time<T>(
    timings: &Timings,
    made: impl Future<Output = Result<T, Failure>>,
    promise: impl Future<Output = Result<(), serenity::Error>>,
) -> Result<(Result<T, Failure>, Promised), serenity::Error> {
    let bounded = async {
        let made = timeout(timings.reading, made).await;
        made.unwrap_or_else(|_| Err(Failure::Internal(TookTooLong(timings.reading).into())))
    };
    let mut bounded = pin!(bounded);
    if let Ok(made) = timeout(timings.answer, &mut bounded).await {
        return Ok((made, Promised::No));
    }
    let (made, promised) = tokio::join!(bounded, promise);
    promised?;
    Ok((made, Promised::Yes))
}

/// What is there in time, for an answer that cannot be promised.
pub(in crate::bot) async fn soon<T>(timings: &Timings, made: impl Future<Output = T>) -> Option<T> {
    timeout(timings.answer, made).await.ok()
}

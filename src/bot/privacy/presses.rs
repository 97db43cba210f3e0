//! Buttons and the form of `/privacy` as they come in: whose they are, what is answered first.

use serenity::all::{
    ActionRowComponent, ComponentInteraction, Context, CreateActionRow, CreateAttachment, CreateInputText,
    CreateInteractionResponse, CreateModal, InputTextStyle, ModalInteraction, Permissions,
};
use tokio::time::timeout;

use super::super::answering::{self, Next, Reply, Used};
use super::super::commands::embed;
use super::super::{Failure, Shared, in_use};
use super::ids::{Action, Id};
use super::panel::{self, Asker, Owned};
use crate::bot::answering::Reads as _;
use crate::db::Opted;
use crate::text::errors;
use crate::text::privacy::{self as text, said};
use crate::vote::{GuildId, Language, UserId};

/// What these are, for the log.
const WHAT: &str = "privacy";
/// The form's only field.
const NAME: &str = "name";
/// What Discord takes as a file.
const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// A button of `/privacy` was pressed. Its user is told what failed, before or after the click was acknowledged.
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn component(
    ctx: &Context,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let permissions = component.member.as_ref().and_then(|member| member.permissions);
    let (id, guild) = (&component.data.custom_id, component.guild_id.map(GuildId::from));
    let used = Used::Component(component);
    let found = allowed(shared, id, (component.user.id.into(), component.language()), guild, permissions);
    let opens = |(action, _): &(Action, Asker)| *action == Action::Server;
    let (action, asker) = match used.acknowledge(ctx, shared, WHAT, opens, found).await? {
        Next::Do(found) => found,
        Next::Open((_, asker)) => return Ok(used.respond(ctx, form(asker)).await?),
        Next::Told => return Ok(()),
    };
    let done = async {
        if action == Action::Data {
            let data = shared.db.own_data(asker.guild, asker.user, LARGEST_FILE).await?;
            let message = answering::later(&text::data(asker.language, data.entries, data.left_out));
            component
                .create_followup(&ctx.http, message.add_file(CreateAttachment::bytes(data.json, text::FILE)))
                .await?;
            return Ok(());
        }
        let reply = act(shared, asker, action).await?;
        used.edit(ctx, reply.edit()).await?;
        Ok(())
    };
    if let Err(failure) = done.await {
        used.fail(ctx, WHAT, &failure).await?;
    }
    Ok(())
}

/// The form of `/privacy` was sent. Failures are as for [`component`].
///
/// # Errors
/// Where Discord does not take an answer.
pub(in crate::bot) async fn modal(ctx: &Context, shared: &Shared, modal: &ModalInteraction) -> Result<(), Failure> {
    // A form that was not opened by a button has no message to edit.
    if modal.message.is_none() {
        return Ok(modal
            .create_response(&ctx.http, answering::first(&errors::BUTTON_OUT_OF_DATE.say(modal.language())))
            .await?);
    }
    let permissions = modal.member.as_ref().and_then(|member| member.permissions);
    let (id, guild) = (&modal.data.custom_id, modal.guild_id.map(GuildId::from));
    let used = Used::Form(modal);
    let found = async {
        match allowed(shared, id, (modal.user.id.into(), modal.language()), guild, permissions).await? {
            (Action::Server, asker) => Ok(asker),
            _ => Err(out_of_date()),
        }
    };
    let Next::Do(asker) = used.acknowledge(ctx, shared, WHAT, |_| false, found).await? else { return Ok(()) };
    match delete_server(shared, asker, &typed(modal)).await {
        Ok(reply) => used.edit(ctx, reply.edit()).await.map(drop)?,
        Err(failure) => used.fail(ctx, WHAT, &failure).await?,
    }
    Ok(())
}

fn out_of_date() -> Failure {
    Failure::told(errors::BUTTON_OUT_OF_DATE)
}

/// What is asked for, if it is for them to ask: nobody presses another's buttons.
async fn allowed(
    shared: &Shared,
    custom_id: &str,
    (user, language): (UserId, Language),
    guild: Option<GuildId>,
    permissions: Option<Permissions>,
) -> Result<(Action, Asker), Failure> {
    let id = Id::parse(custom_id).filter(|id| id.user == user).ok_or_else(out_of_date)?;
    let guild = in_use(shared, guild.ok_or_else(out_of_date)?).await?;
    Ok((id.action, Asker { guild, user, language, permissions }))
}

/// Does what was asked for and shows how it stands then.
async fn act(shared: &Shared, asker: Asker, action: Action) -> Result<Reply, Failure> {
    let Asker { guild, user, language, .. } = asker;
    let (done, words) = match action {
        Action::AskDelete => return Ok(panel::ask(asker, text::ask_delete(language), Action::Delete, text::DELETE)),
        Action::AskServer => return ask_server(shared, asker).await,
        Action::Main | Action::Data | Action::Server => return panel::main(shared, asker, None).await,
        Action::Hide => (shared.db.hide(guild, user).await?, said::HIDDEN),
        Action::Show => (shared.db.show(guild, user).await?, said::SHOWN),
        Action::CountAgain => (shared.db.count_again(guild, user).await?, said::COUNTED),
        Action::Delete => {
            let done = shared.db.erase(guild, user).await?;
            // Mostly that is soon; what takes longer is carried through all the same.
            if let Ok(known) = timeout(shared.timings.answer, shared.db.until_erased(guild, user)).await {
                known?;
            }
            (done, said::DELETING)
        }
    };
    let words = match done {
        Opted::Done => words,
        Opted::Already => said::ALREADY,
        Opted::Busy => said::BUSY,
    };
    panel::main(shared, asker, Some(words)).await
}

async fn ask_server(shared: &Shared, asker: Asker) -> Result<Reply, Failure> {
    let owned = owned_or_told(shared, asker).await?;
    Ok(panel::ask(asker, text::ask_server(asker.language, &owned.name), Action::Server, text::SERVER))
}

async fn owned_or_told(shared: &Shared, asker: Asker) -> Result<crate::discord::Guild, Failure> {
    match panel::owned(shared, asker).await {
        Owned::Yes(guild) => Ok(guild),
        Owned::No => Err(Failure::told(text::NOT_THE_OWNER)),
        Owned::Unknown => Err(Failure::told(text::CANNOT_ASK)),
    }
}

/// Begins to delete everything of a server, once Discord has said again that it is theirs.
async fn delete_server(shared: &Shared, asker: Asker, typed: &str) -> Result<Reply, Failure> {
    let owned = owned_or_told(shared, asker).await?;
    if typed.trim() != owned.name.trim() {
        return Err(Failure::told(text::WRONG_NAME));
    }
    if !shared.db.begin_asked_deletion(asker.guild).await? {
        return Err(Failure::told(text::NOTHING_OF_SERVER));
    }
    tracing::info!(guild.id = %asker.guild, "the owner of a server asked for the deletion of all that is kept of it");
    let is_over = match timeout(shared.timings.answer, shared.db.until_deleted(asker.guild)).await {
        Ok(known) => known.map(|()| true)?,
        Err(_) => false,
    };
    Ok(Reply { embed: embed(text::server_deleted(asker.language, is_over)), rows: Vec::new() })
}

/// The form in which the server's name is typed.
fn form(asker: Asker) -> CreateInteractionResponse {
    let id = Id { action: Action::Server, user: asker.user };
    let field = text::NAME_FIELD.say(asker.language);
    let input = CreateInputText::new(InputTextStyle::Short, field, NAME).max_length(100).required(true);
    let form = CreateModal::new(id.format(), text::SERVER_TITLE.say(asker.language));
    let form = form.components(vec![CreateActionRow::InputText(input)]);
    CreateInteractionResponse::Modal(form)
}

fn typed(modal: &ModalInteraction) -> String {
    let mut fields = modal.data.components.iter().flat_map(|row| &row.components);
    let found = fields.find_map(|field| match field {
        ActionRowComponent::InputText(input) if input.custom_id == NAME => input.value.clone(),
        _ => None,
    });
    found.unwrap_or_default()
}

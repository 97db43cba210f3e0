//! What `/board` and `/goal` share: each keeps a message up to date.

use serenity::all::{CreateEmbed, PartialChannel};
use tokio::time::timeout;

use super::answering::Reply;
use super::setup::checks::Seen;
use super::{Context, Failure, Shared};
use crate::db::LeftBehind;
use crate::discord::Answer;
use crate::text::setup::{Problem, notices};
use crate::text::{errors, live as text, words};
use crate::vote::{ChannelId, GuildId, Language, Posting};

/// The channel that was chosen, or that in which the command is used.
pub(super) fn chosen(ctx: Context<'_>, channel: Option<&PartialChannel>) -> ChannelId {
    channel.map_or(ctx.interaction.channel_id, |channel| channel.id).into()
}

/// Something is set up in the server.
///
/// # Errors
/// Says so where nothing is.
pub(super) async fn set_up(shared: &Shared, guild: GuildId) -> Result<(), Failure> {
    if shared.db.listings(Some(guild)).await?.is_empty() {
        return Err(Failure::told(errors::NOTHING_SET_UP));
    }
    Ok(())
}

/// What keeps the bot from posting there, as far as Discord says it in time.
pub(super) async fn problems(shared: &Shared, guild: GuildId, channel: ChannelId) -> Vec<Problem> {
    let asked = async { Seen::now(shared, guild).await.posting(shared, channel).await };
    timeout(shared.timings.reading, Box::pin(asked)).await.unwrap_or_else(|_| vec![Problem::Unchecked])
}

/// Deletes a message that is not kept up to date any more; says so where that could not be done.
pub(super) async fn take_away(shared: &Shared, language: Language, left: Option<LeftBehind>) -> Option<String> {
    let (channel, message) = left?;
    let discord = shared.discord.for_people();
    let asked = timeout(shared.timings.reading, Box::pin(discord.delete_message(channel, message))).await;
    match asked {
        Ok(Answer::Done(())) => None,
        Ok(Answer::Refused(refusal)) if refusal.is(crate::discord::Code::UnknownMessage) => None,
        _ => Some(text::left_behind(language, channel)),
    }
}

/// What was done, and what has to be mended for it to work.
pub(super) fn reply(language: Language, said: &[String], problems: &[Problem], posting: Posting) -> Reply {
    let told = notices(language, said, problems, posting).unwrap_or_default();
    Reply { embed: CreateEmbed::new().description(told).colour(words::COLOUR), rows: Vec::new() }
}

//! What `/setup` says.

mod ask;
pub mod label;
pub mod live;
mod paste;
pub(super) mod problem;
pub mod said;
pub(super) mod state;

#[cfg(test)]
mod tests;

pub use ask::{ask_alarms, ask_channel, ask_first, ask_remove, ask_roles, ask_token, removed};
pub use paste::{Paste, made, replaced, revoked};
pub use problem::{Problem, notices, warning};
pub(super) use state::why_waiting;
pub use state::{State, state, still_turned_away};

use super::safe;
use crate::vote::Subject;

/// The option `bot_id` is not an id.
pub const BAD_BOT_ID: &str = "The option `bot_id` must be the bot's application id: a whole number of 17 to 19 digits. \
     In Discord's developer portal it stands on the page of the application, under *General Information*.";
/// The option `vote_url`, or the form's field, is not an address.
pub const BAD_VOTE_URL: &str =
    "The option `vote_url` must be a whole web address of at most 512 characters, such as `https://example.org/vote`.";
/// What was typed into the form is not an address; nothing was changed.
pub const BAD_PAGE: &str = "The vote page must be a whole web address of at most 512 characters, such as `https://example.org/vote`. \
     Nothing was changed.";
/// The form's title.
pub const PAGE_TITLE: &str = "Vote page";
/// Its field's label.
pub const PAGE_LABEL: &str = "Where do people vote?";
/// What stands in the empty field.
pub const PAGE_PLACEHOLDER: &str = "https://… – leave empty to show none";
/// The name of a role that is created for an owner.
pub const NEW_ROLE: &str = "Voter";

/// What is listed, in a sentence.
#[must_use]
pub fn subject(subject: Subject, name: Option<&str>) -> String {
    match (subject, name) {
        (Subject::Server(_), Some(name)) => format!("the server **{}**", safe::name(name)),
        (Subject::Server(_), None) => "**this server**".to_owned(),
        (Subject::Bot(id), Some(name)) => format!("the bot **{}** ({id})", safe::name(name)),
        (Subject::Bot(id), None) => format!("the bot **{id}**"),
    }
}

/// At most this many characters.
pub(super) fn clamp(text: String, most: usize) -> String {
    if text.chars().count() <= most { text } else { text.chars().take(most - 1).chain(['…']).collect() }
}

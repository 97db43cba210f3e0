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
pub use problem::{Problem, notices, warning, warning_in};
pub(super) use state::why_waiting;
pub use state::{State, state, still_turned_away};

use super::safe;
use super::say::{Phrase, say};
use crate::sites::Site;
use crate::vote::{Language, Subject};

/// The option `bot_id` is not an id.
pub const BAD_BOT_ID: Phrase = Phrase::of("setup-bad-bot-id");
/// The option `vote_url`, or the form's field, is not an address.
pub const BAD_VOTE_URL: Phrase = Phrase::of("setup-bad-vote-url");
/// What was typed into the form is not an address; nothing was changed.
pub const BAD_PAGE: Phrase = Phrase::of("setup-bad-page");
/// The form's title.
pub const PAGE_TITLE: Phrase = Phrase::of("setup-form-page-title");
/// Its field's label.
pub const PAGE_LABEL: Phrase = Phrase::of("setup-form-page-label");
/// What stands in the empty field.
pub const PAGE_PLACEHOLDER: Phrase = Phrase::of("setup-form-page-placeholder");
/// The name of a role that is created for an owner.
pub const NEW_ROLE: Phrase = Phrase::of("setup-role-name");

/// What is listed, behind the name of the site.
#[must_use]
pub fn subject(language: Language, subject: Subject, name: Option<&str>) -> String {
    match (subject, name.map(safe::name)) {
        (Subject::Server(_), Some(name)) => say!(language, "setup-subject-server", name = name),
        (Subject::Server(_), None) => say!(language, "setup-subject-this-server"),
        (Subject::Bot(id), Some(name)) => say!(language, "setup-subject-bot", name = name, id = id.to_string()),
        (Subject::Bot(id), None) => say!(language, "setup-subject-bot-id", id = id.to_string()),
    }
}

/// Where what is listed, in a line of its own.
fn listed(site: Site, subject: &str) -> String {
    format!("{}: {subject}", site.name())
}

/// At most this many characters.
pub(super) fn clamp(text: String, most: usize) -> String {
    if text.chars().count() <= most { text } else { text.chars().take(most - 1).chain(['…']).collect() }
}

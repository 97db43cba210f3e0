//! What a listing is called.

use super::say::say;
use crate::vote::{Language, Subject};

/// In a message: a bot as a mention, which notifies nobody there.
#[must_use]
pub fn in_message(language: Language, subject: Subject, site: &str) -> String {
    let listed = match subject {
        Subject::Server(_) => say!(language, "listings-server"),
        Subject::Bot(id) => format!("<@{id}>"),
    };
    say!(language, "listings-on", listed = listed, site = site)
}

/// In a choice, where mentions are not shown as names.
#[must_use]
pub fn in_choice(language: Language, subject: Subject, site: &str) -> String {
    say!(language, "listings-on", listed = in_menu(language, subject), site = site)
}

/// In a menu whose listings are told apart by what they list.
#[must_use]
pub fn in_menu(language: Language, subject: Subject) -> String {
    match subject {
        Subject::Server(_) => say!(language, "listings-server"),
        Subject::Bot(id) => say!(language, "listings-bot", id = id.to_string()),
    }
}

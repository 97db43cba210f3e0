//! What a listing is called.

use crate::vote::Subject;

/// In a message: a bot as a mention, which notifies nobody there.
#[must_use]
pub fn in_message(subject: Subject, site: &str) -> String {
    match subject {
        Subject::Server(_) => format!("This server on {site}"),
        Subject::Bot(id) => format!("<@{id}> on {site}"),
    }
}

/// In a choice, where mentions are not shown as names.
#[must_use]
pub fn in_choice(subject: Subject, site: &str) -> String {
    format!("{} on {site}", in_menu(subject))
}

/// In a menu whose listings are told apart by what they list.
#[must_use]
pub fn in_menu(subject: Subject) -> String {
    match subject {
        Subject::Server(_) => "This server".to_owned(),
        Subject::Bot(id) => format!("Bot {id}"),
    }
}

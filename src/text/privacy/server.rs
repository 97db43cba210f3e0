//! Deleting everything of a server, which its owner alone can ask for.

use crate::text::boards::Card;
use crate::text::safe;
use crate::text::say::{Phrase, say};
use crate::vote::Language;

/// The longest name that a server has, in characters.
const NAME: usize = 100;

/// Somebody else asked.
pub const NOT_THE_OWNER: Phrase = Phrase::of("privacy-not-the-owner");

/// The name that was typed is another.
pub const WRONG_NAME: Phrase = Phrase::of("privacy-wrong-name");

/// There is nothing to delete.
pub const NOTHING_OF_SERVER: Phrase = Phrase::of("privacy-nothing-of-server");

/// Discord did not say whose the server is.
pub const CANNOT_ASK: Phrase = Phrase::of("privacy-cannot-ask");

/// Asks whether everything is to be deleted.
#[must_use]
pub fn ask_server(language: Language, name: &str) -> Card {
    let body = [
        say!(language, "privacy-ask-server", name = safe::line(name, NAME)),
        say!(language, "privacy-ask-server-stays"),
        say!(language, "privacy-ask-server-type"),
    ];
    Card { title: say!(language, "privacy-ask-server-title"), body: body.join("\n\n"), footer: None }
}

/// It is deleted, or being deleted.
#[must_use]
pub fn server_deleted(language: Language, is_over: bool) -> Card {
    let body =
        if is_over { say!(language, "privacy-server-deleted") } else { say!(language, "privacy-server-being-deleted") };
    Card { title: say!(language, "privacy-server-deleted-title"), body, footer: None }
}

//! Deleting everything of a server, which its owner alone can ask for.

use super::super::boards::Card;
use super::super::safe;

/// Somebody else asked.
pub const NOT_THE_OWNER: &str = "Only the owner of this server can delete everything of it. Nothing was deleted. `/privacy` shows what you can do about your own data.";

/// The name that was typed is another.
pub const WRONG_NAME: &str = "That is not this server's name, so nothing was deleted. Press the button again, and type the name as it stands at the top of the channel list.";

/// There is nothing to delete.
pub const NOTHING_OF_SERVER: &str = "Votive keeps nothing of this server, so there was nothing to delete.";

/// Discord did not say whose the server is.
pub const CANNOT_ASK: &str =
    "Discord did not answer when asked who owns this server, so nothing was deleted. Please try again in a minute.";

/// Asks whether everything is to be deleted.
#[must_use]
pub fn ask_server(name: &str) -> Card {
    let body = format!(
        "**This cannot be undone.** If you go on, everything that Votive keeps of **{}** goes: all votes of all members, totals and boards, listings and their tokens, reward rules, settings, and what members asked for with `/privacy`. Listing sites are refused at once: their tokens end.\n\n\
         Messages that are already in Discord stay, and so do roles. The bot stays too; `/setup` begins anew. Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away.\n\n\
         To go on, type the server's name in the form that the button opens.",
        safe::name(name)
    );
    Card { title: "Delete everything of this server?".to_owned(), body, footer: None }
}

/// It is deleted, or being deleted.
#[must_use]
pub fn server_deleted(is_over: bool) -> Card {
    let body = if is_over {
        "✅ Everything that Votive kept of this server is deleted. Tokens that were pasted into listing sites no longer work. `/setup` begins anew whenever you like."
    } else {
        "✅ Everything that Votive keeps of this server is being deleted; for a large server that takes some minutes. No more votes are taken: tokens that were pasted into listing sites no longer work. When it is over, `/setup` begins anew."
    };
    Card { title: "Deleted".to_owned(), body: body.to_owned(), footer: None }
}

//! What went wrong, for the one who asked.

use super::say::{self, Phrase, say};
use crate::vote::Language;

/// Something of ours failed; the log tells it under the reference.
#[must_use]
pub fn ours(language: Language, reference: &str) -> String {
    say!(language, "errors-ours", reference = reference)
}

/// Too much is asked of us at once; the log tells it under the reference.
#[must_use]
pub fn busy(language: Language, reference: &str) -> String {
    say!(language, "errors-busy", reference = reference)
}

/// The command only makes sense in a server.
pub const SERVERS_ONLY: Phrase = Phrase::of("errors-servers-only");

/// The button was made by another version, or for something that is gone.
pub const BUTTON_OUT_OF_DATE: Phrase = Phrase::of("errors-button-out-of-date");

/// A form can only be opened at once.
pub const PRESS_AGAIN: Phrase = Phrase::of("errors-press-again");

/// Discord still shows a command that this version has not, or has otherwise.
pub const COMMAND_OUT_OF_DATE: Phrase = Phrase::of("errors-command-out-of-date");

/// An option cannot be used.
pub const OPTION_UNUSABLE: Phrase = Phrase::of("errors-option-unusable");

/// The listing named is not one of the server's.
pub const NO_SUCH_LISTING: Phrase = Phrase::of("errors-no-such-listing");

/// Everything of the server goes, because the bot was away for so long or its owner asked for it, and it is not over yet.
pub const BEING_DELETED: Phrase = Phrase::of("errors-being-deleted");

/// No listing was named, and there are several.
pub const WHICH_LISTING: Phrase = Phrase::of("errors-which-listing");

/// There is nothing to vote for.
pub const NOTHING_SET_UP: Phrase = Phrase::of("errors-nothing-set-up");

/// Who may use a button of the command, for somebody who may not.
#[must_use]
pub fn not_allowed(language: Language, command: &str) -> String {
    say!(language, "errors-not-allowed", command = called(language, command))
}

/// Discord did not say whether somebody without Manage Server may.
#[must_use]
pub fn not_known_to_be_allowed(language: Language, command: &str) -> String {
    say!(language, "errors-not-known-to-be-allowed", command = called(language, command))
}

/// What Discord shows the command as.
fn called(language: Language, command: &str) -> String {
    say::command(language, &format!("command-{command}")).unwrap_or_else(|| command.to_owned())
}

/// The member lacks permissions; `names` as Discord calls them.
#[must_use]
pub fn you_need(language: Language, names: &[&str]) -> String {
    say!(language, "errors-you-need", count = names.len(), permissions = bold(names))
}

/// The bot lacks permissions.
#[must_use]
pub fn bot_needs(language: Language, names: &[&str]) -> String {
    say!(language, "errors-bot-needs", count = names.len(), permissions = bold(names))
}

fn bold(names: &[&str]) -> String {
    names.iter().map(|name| format!("**{name}**")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_to_do() {
        insta::assert_snapshot!(ours(Language::English, "1a2b3c"), @"Something went wrong on our side. Please try again; if it stays like this, tell the bot's operator the reference `1a2b3c`.");
        insta::assert_snapshot!(busy(Language::English, "1a2b3c"), @"Votive has too much to do to look this up just now. Please try again in a minute; if it stays like this, tell the bot's operator the reference `1a2b3c`.");
        insta::assert_snapshot!(not_allowed(Language::English, "setup"), @"You need the permission **Manage Server** for this. Somebody who has it can also let you use `/setup`: in the server's settings, under Integrations, at this bot.");
        insta::assert_snapshot!(not_known_to_be_allowed(Language::English, "setup"), @"Discord could not be asked just now whether this server lets you use `/setup`, so nothing was done. Please try again in a minute.");
        insta::assert_snapshot!(you_need(Language::English, &["Manage Server"]), @"You need the permission **Manage Server** for this command. Ask somebody who runs this server.");
        insta::assert_snapshot!(bot_needs(Language::English, &["Manage Roles", "View Channels"]), @"The bot needs the permission **Manage Roles**, **View Channels** for this. Somebody with Manage Server can give it in the server's settings, under Roles.");
    }
}

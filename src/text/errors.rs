//! What went wrong, for the one who asked.

/// Something of ours failed; the log tells it under the reference.
#[must_use]
pub fn ours(reference: &str) -> String {
    format!(
        "Something went wrong on our side. Please try again; if it stays like this, tell the bot's operator the reference `{reference}`."
    )
}

/// Too much is asked of us at once; the log tells it under the reference.
#[must_use]
pub fn busy(reference: &str) -> String {
    format!(
        "Votive has too much to do to look this up just now. Please try again in a minute; if it stays like this, tell the bot's operator the reference `{reference}`."
    )
}

/// The command only makes sense in a server.
pub const SERVERS_ONLY: &str = "This works only in a server. Use it there.";

/// The button was made by another version, or for something that is gone.
pub const BUTTON_OUT_OF_DATE: &str = "This button is out of date. Run the command again for a new one.";

/// A form can only be opened at once.
pub const PRESS_AGAIN: &str = "This took too long to open. Press the button again.";

/// Discord still shows a command that this version has not, or has otherwise.
pub const COMMAND_OUT_OF_DATE: &str =
    "This command has changed. Reload Discord (Ctrl+R, or restart the app) and run it again.";

/// An option cannot be used.
pub const OPTION_UNUSABLE: &str = "One of the options cannot be used as it is. Check them and run the command again.";

/// The listing named is not one of the server's.
pub const NO_SUCH_LISTING: &str =
    "This server has no such listing. Choose one from the list that appears while you type.";

/// Everything of the server goes, because the bot was away for so long or its owner asked for it, and it is not over yet.
pub const BEING_DELETED: &str = "What Votive had of this server is being deleted just now, because the bot was away from it for 30 days or the server's owner asked for it. Please try again in a minute; then whoever manages this server can set it up anew with `/setup`.";

/// No listing was named, and there are several.
pub const WHICH_LISTING: &str =
    "This server has several listings. Say which one with the option `listing`: a list appears while you type.";

/// There is nothing to vote for.
pub const NOTHING_SET_UP: &str =
    "No listing is set up here yet, so there are no votes to change. `/setup` sets one up.";

/// Who may use a button of the command, for somebody who may not.
#[must_use]
pub fn not_allowed(command: &str) -> String {
    format!(
        "You need the permission **Manage Server** for this. Somebody who has it can also let you use `/{command}`: in the server's settings, under Integrations, at this bot."
    )
}

/// Discord did not say whether somebody without Manage Server may.
#[must_use]
pub fn not_known_to_be_allowed(command: &str) -> String {
    format!(
        "Discord could not be asked just now whether this server lets you use `/{command}`, so nothing was done. Please try again in a minute."
    )
}

/// The member lacks permissions; `names` as Discord calls them.
#[must_use]
pub fn you_need(names: &[&str]) -> String {
    if names.is_empty() {
        return "You do not have the permissions that this command needs.".to_owned();
    }
    format!("You need the permission {} for this command. Ask somebody who runs this server.", bold(names))
}

/// The bot lacks permissions.
#[must_use]
pub fn bot_needs(names: &[&str]) -> String {
    if names.is_empty() {
        return "The bot does not have the permissions that this command needs.".to_owned();
    }
    format!(
        "The bot needs the permission {} for this. Somebody with Manage Server can give it in the server's settings, under Roles.",
        bold(names)
    )
}

fn bold(names: &[&str]) -> String {
    names.iter().map(|name| format!("**{name}**")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_to_do() {
        insta::assert_snapshot!(ours("1a2b3c"), @"Something went wrong on our side. Please try again; if it stays like this, tell the bot's operator the reference `1a2b3c`.");
        insta::assert_snapshot!(busy("1a2b3c"), @"Votive has too much to do to look this up just now. Please try again in a minute; if it stays like this, tell the bot's operator the reference `1a2b3c`.");
        insta::assert_snapshot!(not_allowed("setup"), @"You need the permission **Manage Server** for this. Somebody who has it can also let you use `/setup`: in the server's settings, under Integrations, at this bot.");
        insta::assert_snapshot!(not_known_to_be_allowed("setup"), @"Discord could not be asked just now whether this server lets you use `/setup`, so nothing was done. Please try again in a minute.");
        insta::assert_snapshot!(you_need(&["Manage Server"]), @"You need the permission **Manage Server** for this command. Ask somebody who runs this server.");
        insta::assert_snapshot!(bot_needs(&["Manage Roles", "View Channels"]), @"The bot needs the permission **Manage Roles**, **View Channels** for this. Somebody with Manage Server can give it in the server's settings, under Roles.");
    }
}

//! What stands on buttons and in menus.

use crate::text::say::{Phrase, say};
use crate::vote::Language;

/// Asks for the channel.
pub const CHANNEL: Phrase = Phrase::of("setup-label-channel");
/// Asks for the alarm channel.
pub const ALARMS: Phrase = Phrase::of("setup-label-alarms");
/// No alarms.
pub const NO_ALARMS: Phrase = Phrase::of("setup-label-no-alarms");
/// Stands in the menu of alarm channels.
pub const CHOOSE_ALARMS: Phrase = Phrase::of("setup-menu-alarms");
/// Asks for roles.
pub const ROLES: Phrase = Phrase::of("setup-label-roles");
/// Opens the form for the vote page.
pub const VOTE_PAGE: Phrase = Phrase::of("setup-label-vote-page");
/// Asks how the token is to be replaced.
pub const NEW_TOKEN: Phrase = Phrase::of("setup-label-new-token");
/// Posts a sample.
pub const SAMPLE: Phrase = Phrase::of("setup-label-sample");
/// Pauses.
pub const PAUSE: Phrase = Phrase::of("setup-label-pause");
/// Ends the pause.
pub const RESUME: Phrase = Phrase::of("setup-label-resume");
/// Asks whether to remove.
pub const REMOVE: Phrase = Phrase::of("setup-label-remove");
/// Removes.
pub const REMOVE_NOW: Phrase = Phrase::of("setup-label-remove-now");
/// Sets up the server's own listing.
pub const ADD_SERVER: Phrase = Phrase::of("setup-label-add-server");
/// Shows the state anew.
pub const REFRESH: Phrase = Phrase::of("setup-label-refresh");
/// Sees whether what is waited for has come.
pub const CHECK: Phrase = Phrase::of("setup-label-check");
/// Goes back to the state.
pub const BACK: Phrase = Phrase::of("setup-label-back");
/// Leaves what is asked for open.
pub const SKIP: Phrase = Phrase::of("setup-label-skip");
/// Thanks nowhere.
pub const NOWHERE: Phrase = Phrase::of("setup-label-nowhere");
/// Makes a new token beside the old one.
pub const REPLACE: Phrase = Phrase::of("setup-label-replace");
/// Makes a new token, and the old ones end.
pub const REVOKE: Phrase = Phrase::of("setup-label-revoke");
/// Stands in the menu of channels.
pub const CHOOSE_CHANNEL: Phrase = Phrase::of("setup-menu-channel");
/// Stands in the menu of roles.
pub const CHOOSE_ROLE: Phrase = Phrase::of("setup-menu-role");
/// Stands in the menu of roles that are given.
pub const DROP_ROLES: Phrase = Phrase::of("setup-menu-drop-roles");

/// Creates a role of this name.
#[must_use]
pub fn new_role(language: Language, name: &str) -> String {
    say!(language, "setup-label-new-role", name = name)
}

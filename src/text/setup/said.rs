//! Things that were done, each in a line.

use crate::text::say::{Phrase, say};
use crate::vote::{ChannelId, Language, RoleId};

/// A channel was chosen.
#[must_use]
pub fn channel(language: Language, channel: ChannelId) -> String {
    say!(language, "setup-said-channel", channel = format!("<#{channel}>"))
}

/// An alarm channel was chosen.
#[must_use]
pub fn alarm_channel(language: Language, channel: ChannelId) -> String {
    say!(language, "setup-said-alarms", channel = format!("<#{channel}>"))
}

/// A role was added.
#[must_use]
pub fn role(language: Language, role: RoleId) -> String {
    say!(language, "setup-said-role", role = format!("<@&{role}>"))
}

/// A role was created and added.
#[must_use]
pub fn new_role(language: Language, role: RoleId) -> String {
    say!(language, "setup-said-new-role", role = format!("<@&{role}>"))
}

/// Rules were removed.
#[must_use]
pub fn dropped(language: Language, roles: &[RoleId]) -> String {
    let roles = roles.iter().map(|role| format!("<@&{role}>")).collect::<Vec<_>>().join(", ");
    say!(language, "setup-said-dropped", roles = roles)
}

/// Nobody knows whether a role of this name was created.
#[must_use]
pub fn role_unknown(language: Language, name: &str) -> String {
    say!(language, "setup-said-role-unknown", name = name)
}

/// Nobody is told.
pub const NO_ALARMS: Phrase = Phrase::of("setup-said-no-alarms");
/// Thanks are sent nowhere.
pub const NO_CHANNEL: Phrase = Phrase::of("setup-said-no-channel");
/// The vote page was set.
pub const VOTE_PAGE: Phrase = Phrase::of("setup-said-page");
/// The vote page was cleared.
pub const NO_VOTE_PAGE: Phrase = Phrase::of("setup-said-no-page");
/// The listing was paused.
pub const PAUSED: Phrase = Phrase::of("setup-said-paused");
/// The pause ended.
pub const RESUMED: Phrase = Phrase::of("setup-said-resumed");
/// A sample waits to be posted.
pub const SAMPLE: Phrase = Phrase::of("setup-said-sample");
/// A sample was asked for twice.
pub const SAMPLE_WAITS: Phrase = Phrase::of("setup-said-sample-waits");
/// A sample was asked for without a channel.
pub const SAMPLE_NOWHERE: Phrase = Phrase::of("setup-said-sample-nowhere");
/// A role could not be created for want of a permission.
pub const ROLE_NOT_ALLOWED: Phrase = Phrase::of("setup-said-role-not-allowed");
/// A role could not be created because there are too many.
pub const TOO_MANY_ROLES: Phrase = Phrase::of("setup-said-too-many-roles");
/// A role could not be created now.
pub const ROLE_LATER: Phrase = Phrase::of("setup-said-role-later");

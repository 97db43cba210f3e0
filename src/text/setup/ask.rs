//! What is asked before something is done.

use super::{label, listed};
use crate::sites::Site;
use crate::text::say::say;
use crate::vote::{ChannelId, Language, RoleId};

/// Asked before a new token is made.
#[must_use]
pub fn ask_token(language: Language) -> String {
    [
        say!(language, "setup-ask-token"),
        say!(language, "setup-ask-token-replace", button = label::REPLACE.say(language)),
        say!(language, "setup-ask-token-revoke", button = label::REVOKE.say(language)),
    ]
    .join("\n")
}

/// Asked before a listing is removed.
#[must_use]
pub fn ask_remove(language: Language, site: Site, subject: &str) -> String {
    [say!(language, "setup-ask-remove"), listed(site, subject), say!(language, "setup-ask-remove-how")].join("\n")
}

/// A listing was removed.
#[must_use]
pub fn removed(language: Language, site: Site, subject: &str) -> String {
    [listed(site, subject), say!(language, "setup-removed")].join("\n")
}

/// Asked while setting up, where this is chosen already.
#[must_use]
pub fn ask_first(language: Language, channel: Option<ChannelId>, roles: &[RoleId]) -> String {
    let mut lines = Vec::new();
    if channel.is_none() {
        lines.push(say!(language, "setup-ask-first-channel"));
    }
    if roles.is_empty() {
        lines.push(say!(language, "setup-ask-first-role"));
    }
    lines.push(say!(language, "setup-ask-first-later"));
    lines.join("\n")
}

/// Asked for another channel.
#[must_use]
pub fn ask_channel(language: Language) -> String {
    [say!(language, "setup-ask-channel"), say!(language, "setup-ask-channel-nowhere")].join("\n")
}

/// Asked for the alarm channel.
#[must_use]
pub fn ask_alarms(language: Language) -> String {
    [say!(language, "setup-ask-alarms"), say!(language, "setup-ask-alarms-how")].join("\n")
}

/// Asked for roles.
#[must_use]
pub fn ask_roles(language: Language) -> String {
    [say!(language, "setup-ask-roles"), say!(language, "setup-ask-roles-how")].join("\n")
}

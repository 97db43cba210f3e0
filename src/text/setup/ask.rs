//! What is asked before something is done.

use crate::vote::{ChannelId, RoleId};

/// Asked before a new token is made.
#[must_use]
pub fn ask_token() -> String {
    "**Make a new token?**\n\
     **Replace**: the old token works until one hour after the new one's first delivery, seven days at most. Nothing is lost while you \
     paste the new one.\n\
     **Revoke now**: the old tokens end at once. Take this when somebody else may know them; until the new one is pasted, votes are turned \
     away."
        .to_owned()
}

/// Asked before a listing is removed.
#[must_use]
pub fn ask_remove(subject: &str) -> String {
    format!(
        "Remove the listing of {subject}?\n\
         Its tokens end at once, so further votes are turned away. Thank-yous that still wait are not sent. \
         Votes so far stay counted for the server. Roles that are given for this listing alone are taken back; \
         those given for the server's votes stay. Setting it up again brings its votes back, with a new token."
    )
}

/// A listing was removed.
#[must_use]
pub fn removed(subject: &str) -> String {
    format!(
        "The listing of {subject} is removed. Its tokens have ended; its votes stay counted. Take the webhook out of the site's \
         dashboard too. `/setup` sets it up again."
    )
}

/// Asked while setting up, where this is chosen already.
#[must_use]
pub fn ask_first(channel: Option<ChannelId>, roles: &[RoleId]) -> String {
    let mut text = String::new();
    if channel.is_none() {
        text.push_str("**Where shall voters be thanked?** Choose a channel.\n");
    }
    if roles.is_empty() {
        text.push_str("**Which role shall a first vote earn?** Choose one, or let me create one.\n");
    }
    text.push_str("Whatever you skip can be chosen later with `/setup`.");
    text
}

/// Asked for another channel.
#[must_use]
pub fn ask_channel() -> String {
    "**Where shall voters be thanked?**\nIf you choose *nowhere*, votes that still wait for a thank-you get none."
        .to_owned()
}

/// Asked for the alarm channel.
#[must_use]
pub fn ask_alarms() -> String {
    "**Where shall I tell you that something is wrong?**\nBest a channel that only the team sees. I write there when votes stop coming or \
     cannot be read, when Discord keeps refusing a channel or a role, and when the first vote of a listing has arrived. Nobody is pinged."
        .to_owned()
}

/// Asked for roles.
#[must_use]
pub fn ask_roles() -> String {
    "**Reward roles**\nA role that you add is given from the first vote on, also to those who have voted already. \
     Removing one takes it back from those who got it from me."
        .to_owned()
}

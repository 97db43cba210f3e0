//! Things that were done, each in a line.

use crate::vote::{ChannelId, RoleId};

/// A channel was chosen.
#[must_use]
pub fn channel(channel: ChannelId) -> String {
    format!("✅ Voters are thanked in <#{channel}>.")
}

/// An alarm channel was chosen.
#[must_use]
pub fn alarm_channel(channel: ChannelId) -> String {
    format!("✅ You are told in <#{channel}> when something goes wrong. Nobody is pinged.")
}

/// A role was added.
#[must_use]
pub fn role(role: RoleId) -> String {
    format!("✅ <@&{role}> is given from the first vote on, also to those who have voted already.")
}

/// A role was created and added.
#[must_use]
pub fn new_role(role: RoleId) -> String {
    format!(
        "✅ The role <@&{role}> was created. It is given from the first vote on and permits nothing; colour and name are yours."
    )
}

/// Rules were removed.
#[must_use]
pub fn dropped(roles: &[RoleId]) -> String {
    let roles = roles.iter().map(|role| format!("<@&{role}>")).collect::<Vec<_>>().join(", ");
    format!("✅ No votes earn {roles} any more; those who have it from me lose it.")
}

/// Nobody is told.
pub const NO_ALARMS: &str = "✅ No alarms are posted any more. `/setup` and `/doctor` show what is wrong.";
/// Thanks are sent nowhere.
pub const NO_CHANNEL: &str = "✅ Nobody is thanked in a channel any more. Votes are counted all the same.";
/// The vote page was set.
pub const VOTE_PAGE: &str = "✅ The vote page is set.";
/// The vote page was cleared.
pub const NO_VOTE_PAGE: &str = "✅ `/vote` shows no page for this listing any more.";
/// The listing was paused.
pub const PAUSED: &str = "⏸️ Paused: votes are counted, but nobody is thanked or given a role.";
/// The pause ended.
pub const RESUMED: &str = "▶️ Resumed: roles that were earned meanwhile are given now; nobody is thanked late.";
/// A sample waits to be posted.
pub const SAMPLE: &str =
    "✅ A sample thank-you is on its way to the channel. If it does not appear, look here for the reason.";
/// A sample was asked for twice.
pub const SAMPLE_WAITS: &str = "A sample thank-you is already waiting to be posted.";
/// A sample was asked for without a channel.
pub const SAMPLE_NOWHERE: &str = "There is no thank-you channel for a sample. Choose one first.";
/// A role could not be created for want of a permission.
pub const ROLE_NOT_ALLOWED: &str = "⚠️ I could not create a role: I lack the permission **Manage Roles**. \
     Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**, or choose a role that is there.";
/// A role could not be created because there are too many.
pub const TOO_MANY_ROLES: &str =
    "⚠️ I could not create a role: the server has as many as Discord allows. Choose one that is there.";
/// Nobody knows whether a role was created.
pub const ROLE_UNKNOWN: &str = "⚠️ Discord did not say whether the role was created. Look under Server Settings → Roles: if **Voter** is \
     there, choose it here; if not, try again.";
/// A role could not be created now.
pub const ROLE_LATER: &str =
    "⚠️ Discord could not be asked to create a role just now. Try again in a few minutes, or choose one that is there.";

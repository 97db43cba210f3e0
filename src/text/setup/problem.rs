//! What would not work later, and the step that mends it.

use std::fmt::Write as _;

use super::clamp;
use crate::vote::{CannotGive, CannotPost, ChannelId, OutOfReach, RoleId};

/// The longest text above the state.
const LONGEST: usize = 2_000;

/// Something that would not work later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Posting in this channel.
    Post {
        /// The channel.
        channel: ChannelId,
        /// Why.
        reason: CannotPost,
    },
    /// Giving this role.
    Give {
        /// The role.
        role: RoleId,
        /// Why.
        reason: CannotGive,
    },
    /// Anything, as the bot is not a member of the server.
    NotInServer,
    /// It could not be found out.
    Unchecked,
}

/// A problem, and the step that mends it.
#[must_use]
pub fn problem(problem: Problem) -> String {
    match problem {
        Problem::Post { channel, reason } => cannot_post(channel, reason),
        Problem::Give { role, reason } => cannot_give(role, reason),
        Problem::NotInServer => {
            "Votive's bot is not a member of this server, only its commands are. Invite it again with the scope `bot`; \
             until then nobody can be thanked or given a role."
                .to_owned()
        }
        Problem::Unchecked => {
            "Discord could not be asked just now, so the channel's and roles' permissions were **not checked**. \
             What you chose is kept. Run `/setup` again in a few minutes to see whether it will work."
                .to_owned()
        }
    }
}

pub(super) fn cannot_post(channel: ChannelId, reason: CannotPost) -> String {
    let lacking = |permission: &str| {
        format!(
            "I cannot thank voters in <#{channel}>: I lack **{permission}** there. \
             Edit the channel → Permissions → add Votive's role → allow **{permission}**."
        )
    };
    match reason {
        CannotPost::ChannelGone => format!(
            "The channel <#{channel}> does not exist in this server any more. Choose another thank-you channel."
        ),
        CannotPost::NotATextChannel => {
            format!("<#{channel}> is not a text or announcement channel. Choose one that is.")
        }
        CannotPost::NoViewChannel => lacking("View Channel"),
        CannotPost::NoSendMessages => lacking("Send Messages"),
        CannotPost::NoEmbedLinks => lacking("Embed Links"),
        CannotPost::NoReadHistory => lacking("Read Message History"),
    }
}

/// The same for a role that is to be taken from those who no longer earn it.
pub(super) fn cannot_take(role: RoleId, reason: CannotGive) -> String {
    let cannot = format!("I cannot take <@&{role}> from those who no longer earn it:");
    match reason {
        CannotGive::NoManageRoles => format!(
            "{cannot} I lack the permission **Manage Roles**. \
             Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**."
        ),
        CannotGive::RoleTooHigh => format!(
            "{cannot} it is not below my own role. Server Settings → Roles → drag Votive's role above <@&{role}>."
        ),
        CannotGive::RoleManaged | CannotGive::RoleGone | CannotGive::EveryoneRole => {
            format!("{cannot} Discord does not let me.")
        }
    }
}

/// Why no role of the server can be given or taken.
pub(super) fn out_of_reach(reason: OutOfReach) -> String {
    match reason {
        OutOfReach::NotInServer => {
            "Nobody can be given a role: Votive's bot is not a member of this server. Invite it again with the scope `bot`; it then goes on by itself."
                .to_owned()
        }
        OutOfReach::NoAccess => {
            "Nobody can be given a role: Discord gives me no access to this server's members. \
             See whether Votive's bot is still a member of this server; if not, invite it again with the scope `bot`."
                .to_owned()
        }
        OutOfReach::TwoFactor => {
            "Nobody can be given a role: this server requires two-factor authentication for moderation, and whoever owns this bot has not \
             switched it on. They must switch it on in their account, or Server Settings → Safety Setup → switch the requirement off."
                .to_owned()
        }
        // Discord's own codes are not below zero.
        OutOfReach::Unforeseen(..0) => {
            "Nobody can be given a role: something on the way to Discord turns me away. Whoever runs this bot must look at its connection."
                .to_owned()
        }
        OutOfReach::Unforeseen(code) => format!(
            "Nobody can be given a role: Discord refuses to show me this server's members, with code {code}."
        ),
    }
}

pub(super) fn cannot_give(role: RoleId, reason: CannotGive) -> String {
    match reason {
        CannotGive::NoManageRoles => format!(
            "I cannot give <@&{role}>: I lack the permission **Manage Roles**. \
             Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**."
        ),
        CannotGive::RoleTooHigh => format!(
            "I cannot give <@&{role}>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&{role}>."
        ),
        CannotGive::RoleManaged => format!(
            "<@&{role}> belongs to a bot, an integration or a subscription, so Discord lets nobody give it. Choose another role."
        ),
        CannotGive::RoleGone => format!("The role <@&{role}> does not exist any more. Choose another role."),
        CannotGive::EveryoneRole => "Everybody has `@everyone` already. Choose another role.".to_owned(),
    }
}

/// What was done, then what is to be mended; `None` where there is neither.
#[must_use]
pub fn notices(notices: &[String], problems: &[Problem], has_address: bool) -> Option<String> {
    let mut text = notices.join("\n");
    let mut lines = problems.iter().map(|found| problem(*found)).collect::<Vec<_>>();
    if !has_address {
        lines.insert(0, NO_ADDRESS.to_owned());
    }
    if !lines.is_empty() {
        text.push_str(if text.is_empty() { "**To be mended**" } else { "\n\n**To be mended**" });
    }
    for line in lines {
        let _ = write!(text, "\n⚠️ {line}");
    }
    (!text.is_empty()).then(|| clamp(text, LONGEST))
}

const NO_ADDRESS: &str = "There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) \
     and restart it. Then run `/setup` again.";

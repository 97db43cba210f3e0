//! What would not work later, and the step that mends it.

use std::fmt::Write as _;

use super::clamp;
use crate::vote::{Cannot, CannotGive, CannotPost, ChannelId, OutOfReach, RoleId};

/// The longest text above the state.
const LONGEST: usize = 2_000;

/// Something that would not work later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Posting in a channel, or giving a role.
    Cannot(Cannot),
    /// Anything, as the bot is not a member of the server.
    NotInServer,
    /// It could not be found out.
    Unchecked,
    /// Anything that a site posts: the operator has not set the address.
    NoAddress,
}

/// A problem, and the step that mends it, in a line.
#[must_use]
pub fn warning(found: Problem) -> String {
    format!("⚠️ {}", problem(found))
}

pub(in crate::text) fn problem(problem: Problem) -> String {
    match problem {
        Problem::Cannot(found) => cannot(found),
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
        Problem::NoAddress => {
            "There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) \
             and restart it. Then run `/setup` again."
                .to_owned()
        }
    }
}

/// What cannot be done, why, and the step that mends it.
pub(in crate::text) fn cannot(cannot: Cannot) -> String {
    match cannot {
        Cannot::Post { channel, reason } => cannot_post(channel, reason, "thank voters"),
        Cannot::Give { role, reason } => cannot_give(role, reason),
        Cannot::Reach(reason) => out_of_reach(reason),
    }
}

/// The same for a channel; `what` is done there.
pub(in crate::text) fn cannot_post(channel: ChannelId, reason: CannotPost, what: &str) -> String {
    let lacking = |permission: &str| {
        format!(
            "I cannot {what} in <#{channel}>: I lack **{permission}** there. \
             Edit the channel → Permissions → add Votive's role → allow **{permission}**."
        )
    };
    match reason {
        CannotPost::ChannelGone => format!(
            "The channel <#{channel}> does not exist in this server any more, so I cannot {what} there. Choose another channel."
        ),
        CannotPost::NotATextChannel => {
            format!("<#{channel}> is not a text or announcement channel. Choose one that is.")
        }
        CannotPost::NoViewChannel => lacking("View Channel"),
        CannotPost::NoSendMessages => lacking("Send Messages"),
        CannotPost::NoEmbedLinks => lacking("Embed Links"),
        CannotPost::Unexplained => format!(
            "Discord refuses my messages in <#{channel}> and does not say why. Look at my permissions there, or choose another channel."
        ),
        CannotPost::NoReadHistory => lacking("Read Message History"),
        CannotPost::Unknown => format!("Posting in <#{channel}> was refused. Look at my permissions there."),
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
        CannotGive::Unforeseen(code) => role_refused("Taking", role, Some(code)),
        CannotGive::Unknown => role_refused("Taking", role, None),
    }
}

/// Why no role of the server can be given or taken.
fn out_of_reach(reason: OutOfReach) -> String {
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
        OutOfReach::Unknown => {
            "Giving roles was refused in the whole server. Look whether Votive's bot is a member of it.".to_owned()
        }
    }
}

fn cannot_give(role: RoleId, reason: CannotGive) -> String {
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
        CannotGive::Unforeseen(code) => role_refused("Giving", role, Some(code)),
        CannotGive::Unknown => role_refused("Giving", role, None),
    }
}

fn role_refused(what: &str, role: RoleId, code: Option<i64>) -> String {
    let with = match code {
        Some(code @ 0..) => format!(" by Discord, with code {code}"),
        Some(_) => " on the way to Discord".to_owned(),
        None => String::new(),
    };
    format!("{what} <@&{role}> was refused{with}. Look at **Manage Roles** and at the order of roles.")
}

/// What was done, then what is to be mended; `None` where there is neither.
#[must_use]
pub fn notices(notices: &[String], problems: &[Problem]) -> Option<String> {
    let mut text = notices.join("\n");
    if !problems.is_empty() {
        text.push_str(if text.is_empty() { "**To be mended**" } else { "\n\n**To be mended**" });
    }
    for found in problems {
        let _ = write!(text, "\n{}", warning(*found));
    }
    (!text.is_empty()).then(|| clamp(text, LONGEST))
}

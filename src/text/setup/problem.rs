//! What would not work later, and the step that mends it.

use std::fmt::Write as _;

use super::clamp;
use crate::vote::{Cannot, CannotGive, CannotPost, ChannelId, RoleId};

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

fn problem(problem: Problem) -> String {
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
pub(super) fn cannot(cannot: Cannot) -> String {
    match cannot {
        Cannot::Post { channel, reason } => cannot_post(channel, reason),
        Cannot::Give { role, reason } => cannot_give(role, reason),
    }
}

fn cannot_post(channel: ChannelId, reason: CannotPost) -> String {
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
        CannotPost::Unexplained => format!(
            "Discord refuses my messages in <#{channel}> and does not say why. Look at my permissions there, or choose another channel."
        ),
        CannotPost::NoReadHistory => lacking("Read Message History"),
        CannotPost::Unknown => format!("Posting in <#{channel}> was refused. Look at my permissions there."),
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
        CannotGive::Unknown => {
            format!("Giving <@&{role}> was refused. Look at **Manage Roles** and at the order of roles.")
        }
    }
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

//! What would not work later, and the step that mends it.

use std::fmt::Write as _;

use super::clamp;
use crate::text::say::say;
use crate::vote::{Cannot, CannotGive, CannotPost, ChannelId, Language, OutOfReach, Posting, RoleId};

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

/// A problem, and the step that mends it, in a line; of a channel, one for thank-yous.
#[must_use]
pub fn warning(language: Language, found: Problem) -> String {
    warning_in(language, found, Posting::Thanks)
}

/// The same of a channel that is for this.
#[must_use]
pub fn warning_in(language: Language, found: Problem, posting: Posting) -> String {
    format!("⚠️ {}", problem(language, found, posting))
}

pub(in crate::text) fn problem(language: Language, problem: Problem, posting: Posting) -> String {
    match problem {
        Problem::Cannot(found) => cannot(language, found, posting),
        Problem::NotInServer => say!(language, "setup-not-in-server"),
        Problem::Unchecked => say!(language, "setup-unchecked"),
        Problem::NoAddress => say!(language, "setup-no-address"),
    }
}

/// What cannot be done, why, and the step that mends it. `posting`: what a channel is for.
pub(in crate::text) fn cannot(language: Language, cannot: Cannot, posting: Posting) -> String {
    match cannot {
        Cannot::Post { channel, reason } => cannot_post(language, channel, reason, posting),
        Cannot::Give { role, reason } => cannot_give(language, role, reason),
        Cannot::Reach(reason) => out_of_reach(language, reason),
    }
}

fn cannot_post(language: Language, channel: ChannelId, reason: CannotPost, posting: Posting) -> String {
    let channel = format!("<#{channel}>");
    let permission = match reason {
        CannotPost::NoViewChannel => say!(language, "setup-permission-view"),
        CannotPost::NoSendMessages => say!(language, "setup-permission-send"),
        CannotPost::NoEmbedLinks => say!(language, "setup-permission-embed"),
        CannotPost::NoReadHistory => say!(language, "setup-permission-history"),
        CannotPost::ChannelGone => {
            return match posting {
                Posting::Thanks => say!(language, "setup-gone-for-thanks", channel = channel),
                Posting::Alarms => say!(language, "setup-gone-for-alarms", channel = channel),
                Posting::Results => say!(language, "setup-gone-for-results", channel = channel),
                Posting::Reminders => say!(language, "setup-gone-for-reminders", channel = channel),
                Posting::Board => say!(language, "setup-gone-for-board", channel = channel),
                Posting::Goal => say!(language, "setup-gone-for-goal", channel = channel),
            };
        }
        CannotPost::NotATextChannel => return say!(language, "setup-no-text-channel", channel = channel),
        CannotPost::Unexplained => return say!(language, "setup-post-unexplained", channel = channel),
        CannotPost::Unknown => return say!(language, "setup-post-refused", channel = channel),
    };
    match posting {
        Posting::Thanks => say!(language, "setup-cannot-thank", channel = channel, permission = permission),
        Posting::Alarms => say!(language, "setup-cannot-alarm", channel = channel, permission = permission),
        Posting::Results => say!(language, "setup-cannot-announce", channel = channel, permission = permission),
        Posting::Reminders => say!(language, "setup-cannot-remind", channel = channel, permission = permission),
        Posting::Board => say!(language, "setup-cannot-board", channel = channel, permission = permission),
        Posting::Goal => say!(language, "setup-cannot-goal", channel = channel, permission = permission),
    }
}

/// The same for a role that is to be taken from those who no longer earn it.
pub(super) fn cannot_take(language: Language, role: RoleId, reason: CannotGive) -> String {
    let role = format!("<@&{role}>");
    match reason {
        CannotGive::NoManageRoles => say!(language, "setup-take-not-allowed", role = role),
        CannotGive::RoleTooHigh => say!(language, "setup-take-too-high", role = role),
        CannotGive::RoleManaged | CannotGive::RoleGone | CannotGive::EveryoneRole => {
            say!(language, "setup-take-not-let", role = role)
        }
        // Discord's own codes are not below zero.
        CannotGive::Unforeseen(..0) => say!(language, "setup-take-refused-on-the-way", role = role),
        CannotGive::Unforeseen(code) => {
            say!(language, "setup-take-refused-code", role = role, code = code.to_string())
        }
        CannotGive::Unknown => say!(language, "setup-take-refused", role = role),
    }
}

/// Why no role of the server can be given or taken.
fn out_of_reach(language: Language, reason: OutOfReach) -> String {
    match reason {
        OutOfReach::NotInServer => say!(language, "setup-reach-not-in-server"),
        OutOfReach::NoAccess => say!(language, "setup-reach-no-access"),
        OutOfReach::TwoFactor => say!(language, "setup-reach-two-factor"),
        OutOfReach::Unforeseen(..0) => say!(language, "setup-reach-on-the-way"),
        OutOfReach::Unforeseen(code) => say!(language, "setup-reach-code", code = code.to_string()),
        OutOfReach::Unknown => say!(language, "setup-reach-refused"),
    }
}

fn cannot_give(language: Language, role: RoleId, reason: CannotGive) -> String {
    let role = format!("<@&{role}>");
    match reason {
        CannotGive::NoManageRoles => say!(language, "setup-give-not-allowed", role = role),
        CannotGive::RoleTooHigh => say!(language, "setup-give-too-high", role = role),
        CannotGive::RoleManaged => say!(language, "setup-give-managed", role = role),
        CannotGive::RoleGone => say!(language, "setup-give-gone", role = role),
        CannotGive::EveryoneRole => say!(language, "setup-give-everyone"),
        CannotGive::Unforeseen(..0) => say!(language, "setup-give-refused-on-the-way", role = role),
        CannotGive::Unforeseen(code) => {
            say!(language, "setup-give-refused-code", role = role, code = code.to_string())
        }
        CannotGive::Unknown => say!(language, "setup-give-refused", role = role),
    }
}

/// What was done, then what is to be mended; `None` where there is neither. `posting`: what the channel is for.
#[must_use]
pub fn notices(language: Language, notices: &[String], problems: &[Problem], posting: Posting) -> Option<String> {
    let mut text = notices.join("\n");
    if !problems.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&say!(language, "setup-to-be-mended"));
    }
    for found in problems {
        let _ = write!(text, "\n{}", warning_in(language, *found, posting));
    }
    (!text.is_empty()).then(|| clamp(text, LONGEST))
}

//! Before and after a rule is saved or removed.

use std::fmt::Write as _;

use super::{LISTED, PLACES, by, is_for_winners, lower, members};
use crate::rules::EarnedBy;
use crate::vote::RoleId;

/// What applying a rule would do to one role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// The role.
    pub role: RoleId,
    /// Members who would be given it.
    pub gain: i64,
    /// Members from whom it would be taken.
    pub lose: i64,
}

/// A rule before it is saved.
#[derive(Debug, Clone)]
pub struct Preview<'a> {
    /// Its role.
    pub role: RoleId,
    /// What earns it.
    pub earned_by: EarnedBy,
    /// Which votes count, as [`which`](super::which) says it.
    pub which: &'a str,
    /// Whether it takes the place of lower tiers.
    pub replaces: bool,
    /// Whether it changes one that is there.
    pub changes: bool,
    /// What applying it would do.
    pub effects: &'a [Effect],
    /// What keeps the role from being given for now, in a line each.
    pub problems: &'a [String],
}

/// What saving would do.
#[must_use]
pub fn preview(preview: &Preview<'_>) -> String {
    let mut text = String::new();
    for problem in preview.problems {
        let _ = writeln!(text, "{problem}");
    }
    let title = if preview.changes { "**Change of a rule**" } else { "**New rule**" };
    let _ = write!(text, "{title}\n{}", rule(preview));
    text.push_str("\n\n**If it is applied now**");
    effects(&mut text, preview.effects);
    text.push_str(if is_for_winners(preview.earned_by) {
        "\n\nNothing is saved yet. **Later results only**: the next result decides; until then nothing changes."
    } else {
        "\n\nNothing is saved yet. **Later votes only**: each member's next vote decides for them; until then nothing changes for them."
    });
    text
}

fn rule(preview: &Preview<'_>) -> String {
    let mut text = format!("• <@&{}> {}", preview.role, by(preview.earned_by, preview.which));
    if preview.replaces {
        let _ = write!(text, "; it takes the place of {}", lower(preview.earned_by));
    }
    if is_for_winners(preview.earned_by) {
        let _ = write!(text, "\n{PLACES}");
    }
    text
}

fn effects(text: &mut String, effects: &[Effect]) {
    if effects.is_empty() {
        text.push_str("\nNobody would gain or lose a role.");
    }
    for Effect { role, gain, lose } in effects.iter().take(LISTED) {
        let _ = match (gain, lose) {
            (gain, 0) => write!(text, "\n• {} would gain <@&{role}>.", members(*gain)),
            (0, lose) => write!(text, "\n• {} would lose <@&{role}>.", members(*lose)),
            (gain, lose) => write!(text, "\n• {} would gain <@&{role}>, {lose} would lose it.", members(*gain)),
        };
    }
    if effects.len() > LISTED {
        let _ = write!(text, "\n… and {} more roles", effects.len() - LISTED);
    }
}

/// Whether a rule is to be removed.
#[must_use]
pub fn removal(rule: &str, effects: &[Effect]) -> String {
    let mut text = format!("**Remove this rule?**\n• {rule}\n\n**If it is removed**");
    self::effects(&mut text, effects);
    text
}

/// A rule was removed.
#[must_use]
pub fn removed() -> String {
    "✅ The rule is removed. Who has a role from me that no rule gives any more loses it.".to_owned()
}

/// A rule was saved for everybody.
#[must_use]
pub fn saved(preview: &Preview<'_>) -> String {
    format!("✅ Saved.\n{}", rule(preview))
}

/// A rule was saved for later votes.
#[must_use]
pub fn later(preview: &Preview<'_>) -> String {
    if is_for_winners(preview.earned_by) {
        return format!("✅ Saved for later results: it counts from the next one on.\n{}", rule(preview));
    }
    format!("✅ Saved for later votes: it counts for each member from their next vote on.\n{}", rule(preview))
}

//! Before and after a rule is saved or removed.

use super::{LISTED, Which, earned, is_for_winners, places};
use crate::rules::EarnedBy;
use crate::text::say::say;
use crate::vote::{Language, RoleId};

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
    /// Which votes count.
    pub which: &'a Which,
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
pub fn preview(language: Language, preview: &Preview<'_>) -> String {
    let mut lines = preview.problems.to_vec();
    lines.push(if preview.changes { say!(language, "rewards-change") } else { say!(language, "rewards-new") });
    rule(language, &mut lines, preview);
    lines.extend([String::new(), say!(language, "rewards-if-applied")]);
    effects(language, &mut lines, preview.effects);
    lines.extend([
        String::new(),
        if is_for_winners(preview.earned_by) {
            say!(language, "rewards-unsaved-results")
        } else {
            say!(language, "rewards-unsaved-votes")
        },
    ]);
    lines.join("\n")
}

fn rule(language: Language, lines: &mut Vec<String>, preview: &Preview<'_>) {
    let rule = earned::rule(language, preview.role, preview.earned_by, preview.which);
    let rule = if preview.replaces { takes_place(language, preview.earned_by, &rule) } else { rule };
    lines.push(format!("• {rule}"));
    if is_for_winners(preview.earned_by) {
        lines.push(places(language));
    }
}

/// The rule, and the roles of which it takes the place.
fn takes_place(language: Language, earned_by: EarnedBy, rule: &str) -> String {
    match earned_by {
        EarnedBy::Total { .. } | EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => {
            say!(language, "rewards-takes-place-votes", rule = rule)
        }
        EarnedBy::Streak { .. } => say!(language, "rewards-takes-place-streaks", rule = rule),
        EarnedBy::Winner { .. } => say!(language, "rewards-takes-place-places", rule = rule),
    }
}

fn effects(language: Language, lines: &mut Vec<String>, effects: &[Effect]) {
    if effects.is_empty() {
        lines.push(say!(language, "rewards-no-effect"));
    }
    for Effect { role, gain, lose } in effects.iter().take(LISTED) {
        let role = format!("<@&{role}>");
        let effect = match (*gain, *lose) {
            (gain, 0) => say!(language, "rewards-gain", gain = gain, role = role),
            (0, lose) => say!(language, "rewards-lose", lose = lose, role = role),
            (gain, lose) => say!(language, "rewards-gain-lose", gain = gain, role = role, lose = lose),
        };
        lines.push(format!("• {effect}"));
    }
    if effects.len() > LISTED {
        lines.push(say!(language, "rewards-more-roles", more = effects.len() - LISTED));
    }
}

/// Whether a rule is to be removed.
#[must_use]
pub fn removal(language: Language, rule: &str, effects: &[Effect]) -> String {
    let mut lines = vec![say!(language, "rewards-ask-remove"), format!("• {rule}"), String::new()];
    lines.push(say!(language, "rewards-if-removed"));
    self::effects(language, &mut lines, effects);
    lines.join("\n")
}

/// A rule was removed.
#[must_use]
pub fn removed(language: Language) -> String {
    say!(language, "rewards-removed")
}

/// A rule was saved for everybody.
#[must_use]
pub fn saved(language: Language, preview: &Preview<'_>) -> String {
    let mut lines = vec![say!(language, "rewards-saved")];
    rule(language, &mut lines, preview);
    lines.join("\n")
}

/// A rule was saved for later votes.
#[must_use]
pub fn later(language: Language, preview: &Preview<'_>) -> String {
    let mut lines = vec![if is_for_winners(preview.earned_by) {
        say!(language, "rewards-saved-results")
    } else {
        say!(language, "rewards-saved-votes")
    }];
    rule(language, &mut lines, preview);
    lines.join("\n")
}

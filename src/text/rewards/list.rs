//! All rules of a server.

use std::fmt::Write as _;

use super::{Which, in_message, is_for_winners, places};
use crate::rules::{EarnedBy, Reward};
use crate::text::say::say;
use crate::text::words::{date, from_now};
use crate::vote::{Language, WaitingRoles};

/// The longest list that is written; Discord takes 4,096 characters in an embed.
const LONGEST: usize = 3_800;

/// Why a rule gives nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// What it counts is paused.
    Paused,
    /// Its role cannot be given, for this reason.
    Refused(String),
}

/// A rule as it stands.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The rule.
    pub reward: Reward,
    /// Which votes count.
    pub which: Which,
    /// How many have its role by it.
    pub holders: i64,
    /// Why it gives nothing.
    pub problems: Vec<Problem>,
}

/// All rules, how they stand, and what is left to be done.
#[must_use]
pub fn list(language: Language, rules: &[Listed], waiting: Option<WaitingRoles>) -> String {
    if rules.is_empty() {
        return format!("{}\n\n{}", say!(language, "rewards-list-empty"), say!(language, "rewards-list-empty-more"));
    }
    let mut text = say!(language, "rewards-list");
    let mut ends = String::new();
    if rules.iter().any(|rule| is_for_winners(rule.reward.earned_by)) {
        let _ = write!(ends, "\n{}", places(language));
    }
    if let Some(WaitingRoles { members, next }) = waiting {
        let waits = say!(language, "rewards-waiting", members = members, when = from_now(next));
        let _ = write!(ends, "\n\n{waits}");
    }
    let more = |left: usize| format!("\n{}", say!(language, "rewards-more-rules", more = left));
    // Room for how many more there are.
    let room = LONGEST - ends.chars().count() - more(rules.len()).chars().count();
    let mut length = text.chars().count();
    for (at, rule) in rules.iter().enumerate() {
        let shown = one(language, rule);
        let long = shown.chars().count();
        if length + long > room {
            text.push_str(&more(rules.len() - at));
            break;
        }
        length += long;
        text.push_str(&shown);
    }
    text.push_str(&ends);
    text
}

fn one(language: Language, rule: &Listed) -> String {
    let Listed { reward, which, holders, problems } = rule;
    let shown = in_message(language, reward, which);
    let shown = if reward.replaces { above(language, reward.earned_by, &shown) } else { shown };
    let mut text = format!("\n• {}", say!(language, "rewards-listed", rule = shown, holders = *holders));
    let of_winners = is_for_winners(reward.earned_by);
    if let Some(at) = reward.from {
        let from = if of_winners {
            say!(language, "rewards-from-results", when = date(at))
        } else {
            say!(language, "rewards-from-votes", when = date(at))
        };
        let _ = write!(text, "\n-# {from}");
    }
    if let Some(followed) = reward.followed {
        let until = if of_winners {
            say!(language, "rewards-followed-results", when = from_now(followed.at))
        } else {
            say!(language, "rewards-followed-votes", when = from_now(followed.at))
        };
        let _ = write!(text, "\n-# {until}");
    }
    for problem in problems {
        let _ = match problem {
            Problem::Paused => write!(text, "\n{}", say!(language, "rewards-paused")),
            Problem::Refused(why) => write!(text, "\n{why}"),
        };
    }
    text
}

/// The rule, and the roles in whose place its role is.
fn above(language: Language, earned_by: EarnedBy, rule: &str) -> String {
    match earned_by {
        EarnedBy::Total { .. } | EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => {
            say!(language, "rewards-rule-above-votes", rule = rule)
        }
        EarnedBy::Streak { .. } => say!(language, "rewards-rule-above-streaks", rule = rule),
        EarnedBy::Winner { .. } => say!(language, "rewards-rule-above-places", rule = rule),
    }
}

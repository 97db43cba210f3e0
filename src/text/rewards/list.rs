//! All rules of a server.

use std::fmt::Write as _;

use super::{PLACES, by, is_for_winners, lower, members};
use crate::rules::Reward;
use crate::text::words::{count, from_now};
use crate::vote::{UnixMs, WaitingRoles};

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
    /// Which votes count, as [`which`](super::which) says it.
    pub which: String,
    /// How many have its role by it.
    pub holders: i64,
    /// Why it gives nothing.
    pub problems: Vec<Problem>,
}

/// All rules, how they stand, and what is left to be done.
#[must_use]
pub fn list(rules: &[Listed], waiting: Option<WaitingRoles>) -> String {
    if rules.is_empty() {
        return "No votes earn a role here yet.\n\nAdd a rule with `/rewards add`: choose a role and what it is for – so many votes in all, \
                so many this month, every vote, a streak, or being a top voter of a day, a week or a month. You see what it would do before it is saved."
            .to_owned();
    }
    let mut text = String::from("**What votes earn here**");
    let waits = waiting.map(|WaitingRoles { members, next }| {
        let whose = count(members, "member's roles are", "members' roles are");
        format!("\n\n⏳ {whose} still to be looked at, next {}.", from_now(next))
    });
    let places = rules.iter().any(|rule| is_for_winners(rule.reward.earned_by)).then(|| format!("\n{PLACES}"));
    let ends = places.unwrap_or_default() + waits.as_deref().unwrap_or_default();
    let room = LONGEST - ends.chars().count();
    let mut length = text.chars().count();
    for (at, rule) in rules.iter().enumerate() {
        let shown = one(rule);
        let more = shown.chars().count();
        // Room for how many more there are.
        if length + more + 30 > room {
            let _ = write!(text, "\n… and {}", count(to_i64(rules.len() - at), "more rule", "more rules"));
            break;
        }
        length += more;
        text.push_str(&shown);
    }
    text.push_str(&ends);
    text
}

fn to_i64(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn one(rule: &Listed) -> String {
    let Listed { reward, which, holders, problems } = rule;
    let mut text = format!("\n• <@&{}> {}", reward.role, by(reward.earned_by, which));
    if reward.replaces {
        let _ = write!(text, "; in place of {}", lower(reward.earned_by));
    }
    let _ = write!(text, ". {}.", has(*holders));
    let of_winners = is_for_winners(reward.earned_by);
    if let Some(at) = reward.from {
        let _ = if of_winners {
            write!(text, "\n-# Counts for results after {}.", moment(at))
        } else {
            write!(text, "\n-# Counts for each member from their first vote after {} on.", moment(at))
        };
    }
    if let Some(followed) = reward.followed {
        let until = if of_winners { "for results before that" } else { "for members until their next vote" };
        let _ = write!(text, "\n-# Was changed {}; still counts {until}.", from_now(followed.at));
    }
    for problem in problems {
        match problem {
            Problem::Paused => text.push_str("\n⏸️ Rests while its votes are paused: gives nothing, takes nothing."),
            Problem::Refused(why) => {
                let _ = write!(text, "\n{why}");
            }
        }
    }
    text
}

fn has(holders: i64) -> String {
    match holders {
        0 => "Nobody has it".to_owned(),
        1 => "1 member has it".to_owned(),
        many => format!("{} have it", members(many)),
    }
}

fn moment(at: UnixMs) -> String {
    format!("<t:{}:f>", at.seconds())
}

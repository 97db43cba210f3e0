//! `/rewards`: rules in words, what saving one would do, what was done.

mod edit;
mod list;
mod progress;
mod term;

#[cfg(test)]
mod tests;

use crate::rules::{EarnedBy, Reward, StreakKept};
use crate::text::words::{count, votes};
use crate::vote::{CannotGive, Language, RoleId};

pub use edit::{Effect, Preview, later, preview, removal, removed, saved};
pub use list::{Listed, Problem, list};
pub use progress::{Progress, progress};
pub use term::{BadTerm, LASTS, lasts, term, winners_term};

/// Roles, rules and effects that are listed one by one.
const LISTED: usize = 12;
/// Characters that a choice takes.
const CHOICE: usize = 100;

/// What earns the rule's role, in words that follow the role. `several`: the server has more than one listing.
#[must_use]
pub fn earned(reward: &Reward, several: bool) -> String {
    by(reward.earned_by, &which(reward.listing.map(|_| "this listing"), several))
}

/// Which votes count, in words that follow a number of votes. `listing`: what the only listing that counts is called.
#[must_use]
pub fn which(listing: Option<&str>, several: bool) -> String {
    match (listing, several) {
        (Some(listing), _) => format!(" for {listing}"),
        (None, true) => " in all listings together".to_owned(),
        (None, false) => String::new(),
    }
}

/// A rule in a choice, where mentions are not shown as names.
#[must_use]
pub fn in_choice(role: Option<&str>, reward: &Reward, which: &str) -> String {
    let role = role.map_or_else(|| format!("role {}", reward.role), |name| format!("@{name}"));
    let text = format!("{role} {}", by(reward.earned_by, which));
    if text.chars().count() <= CHOICE { text } else { text.chars().take(CHOICE - 1).chain(['…']).collect() }
}

/// A rule in a message.
#[must_use]
pub fn in_message(reward: &Reward, which: &str) -> String {
    format!("<@&{}> {}", reward.role, by(reward.earned_by, which))
}

/// What earns a role; `which` says which votes count.
fn by(earned_by: EarnedBy, which: &str) -> String {
    match earned_by {
        EarnedBy::Total { votes: number } => format!("from {}{which}", votes(Language::English, number)),
        EarnedBy::Month { votes: number } => {
            format!("from {} in a month{which}, until it ends", votes(Language::English, number))
        }
        EarnedBy::EachVote { term: None } => format!("for every vote{which}, until they can vote again"),
        EarnedBy::EachVote { term: Some(term) } => format!("for every vote{which}, for {}", lasts(term)),
        EarnedBy::Streak { votes: number, kept: StreakKept::UntilItBreaks } => {
            format!("from {} in a row{which}, until the streak breaks", votes(Language::English, number))
        }
        EarnedBy::Streak { votes: number, kept: StreakKept::ForGood } => {
            format!("from {} in a row{which}, for good once reached", votes(Language::English, number))
        }
        EarnedBy::Winner { of, top, term } => {
            let (of, first) =
                (super::results::name(Language::English, of), if top == 1 { String::new() } else { format!(" {top}") });
            let until =
                term.map_or_else(|| format!("until the next {of}'s result"), |term| format!("for {}", lasts(term)));
            format!("for the first{first} of each {of}{which}, {until}")
        }
    }
}

/// The roles of which a rule takes the place.
const fn lower(earned_by: EarnedBy) -> &'static str {
    match earned_by {
        EarnedBy::Total { .. } | EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => "the roles for fewer votes",
        EarnedBy::Streak { .. } => "the roles for shorter streaks",
        EarnedBy::Winner { .. } => "the roles for lower places",
    }
}

const fn is_for_winners(earned_by: EarnedBy) -> bool {
    matches!(earned_by, EarnedBy::Winner { .. })
}

/// How places are told apart, and who has none.
const PLACES: &str = "-# A day, week or month is sealed ten minutes after its end. Of those with as many votes, whoever reached them first stands above. \
     Whoever hid themselves with `/privacy` by then has no place; if nobody voted, nobody has the role.";

fn members(number: i64) -> String {
    count(number, "member", "members")
}

/// The server has as many rules as it may.
pub const TOO_MANY: &str =
    "This server has 50 rules, which is as many as it can have. Remove one first with `/rewards remove`.";
/// Too many rules that were changed for later votes stand beside those that followed them.
pub const TOO_MANY_FOLLOWED: &str = "Too many rules were changed for later votes only, so that old ones still count beside new ones. \
     Choose **Save and apply now**, or apply one of the others first: `/rewards edit` with nothing but the rule.";
/// The same, where one more rule was to be added.
pub const TOO_MANY_WITH_FOLLOWED: &str = "Rules that were changed for later votes only count here beside those before them, 100 in all, which is as many as there can be. \
     Apply one of them for everybody first: `/rewards edit` with nothing but the rule, then **Save and apply now**.";
/// A rule like it is there.
pub const IS_THERE: &str = "There is a rule like this already; `/rewards list` shows it.";
/// The rule that is meant is gone.
pub const NO_SUCH_RULE: &str = "This server has no such rule, or it was changed meanwhile. Choose one from the list that appears while you type; \
     `/rewards list` shows them all.";
/// A number of votes is missing.
pub const NO_NUMBER: &str = "From how many votes on? Run the command again with `votes`, such as `votes: 10`.";
/// A number of votes was given where every vote counts.
pub const NUMBER_FOR_EVERY_VOTE: &str = "A role for **every vote** takes no number of `votes`. Leave it out, or choose *votes in all* or *votes this month*.";
/// A term was given where there is none.
pub const TERM_FOR_A_NUMBER: &str = "`lasts` is for roles that **every vote**, a streak or being a top voter earns. A total's role lasts for good, a month's until the month ends.";
/// A term was given that no streak has.
pub const TERM_FOR_A_STREAK: &str = "A streak's role lasts until the streak breaks (`lasts: streak`, or leave it out), or for good once the streak was reached (`lasts: ever`).";
/// Places were given where there are none.
pub const TOP_IS_FOR_WINNERS: &str = "`top` is for roles of **top voters**: how many of the first get it. Leave it out, or choose top voters of a day, a week or a month.";
/// A number of votes was given where places count.
pub const NUMBER_FOR_WINNERS: &str =
    "A role for **top voters** takes no number of `votes`: `top` says how many of the first get it, from 1 to 10.";
/// One listing's votes were chosen for what is kept for all alone.
#[must_use]
pub const fn server_only(earned_by: EarnedBy) -> &'static str {
    if is_for_winners(earned_by) {
        "Who voted most in a day, a week or a month is sealed for all of the server's listings together, so a role for it cannot be for one listing. Leave `listing` out."
    } else {
        "Streaks are kept for all of the server's listings together, so a role for one cannot be for one listing. Leave `listing` out."
    }
}
/// Lower tiers were named where there are none.
pub const NO_TIERS: &str =
    "`lower_roles` is for rules with a number of votes: a role for **every vote** has no lower ones.";
/// An edit that changes nothing.
pub const NOTHING_CHANGES: &str =
    "Nothing would change. Say what is to be different: the role, `votes`, `top`, `lasts` or `lower_roles`.";
/// Whoever was let in to the command alone does not decide who gets roles.
pub const MAY_NOT_CHOOSE: &str = "Choosing a role that votes earn needs the permission **Manage Roles** or **Manage Server**, and you have neither. \
     Ask somebody who has one of them.";
/// Nobody may hand out what is above themselves.
#[must_use]
pub fn above_you(role: RoleId) -> String {
    format!("<@&{role}> is not below your own highest role, so you cannot choose it. Ask somebody who stands above it.")
}
/// Discord could not be asked where the role stands.
pub const UNCHECKED: &str =
    "Discord could not be asked just now whether this role can be given. Nothing was saved; try again in a minute.";

/// Why a role cannot be given at all, with what to do about it.
#[must_use]
pub fn never(role: RoleId, reason: CannotGive) -> String {
    use crate::vote::Cannot;
    super::setup::warning(Language::English, super::setup::Problem::Cannot(Cannot::Give { role, reason }))
}

/// Saves and applies.
pub const APPLY: &str = "Save and apply now";
/// Saves for later votes, or results.
#[must_use]
pub const fn later_label(earned_by: EarnedBy) -> &'static str {
    if is_for_winners(earned_by) { "Save for later results only" } else { "Save for later votes only" }
}
/// Saves nothing.
pub const CANCEL: &str = "Cancel";
/// Removes.
pub const REMOVE: &str = "Remove the rule";
/// Nothing was done.
pub const CANCELLED: &str = "Nothing was changed.";
/// It is not known yet whose roles change.
pub const LOOKING: &str = "Looking for those whose roles change…";
/// It could not be found out.
pub const NOT_LOOKED: &str = "⚠️ I could not look for those whose roles change just now. Each member's next vote sees to theirs; the bot's next start to all.";

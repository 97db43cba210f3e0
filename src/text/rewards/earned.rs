//! A rule in words.

use super::lasts;
use crate::rules::{EarnedBy, Reward, StreakKept};
use crate::text::say::say;
use crate::vote::{Language, PeriodKind, RoleId};

/// Characters that a choice takes.
const CHOICE: usize = 100;

/// Which votes count for a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// All, where the server has one listing at the most.
    All,
    /// Those in all listings together.
    Together,
    /// Those for the listing that is called so.
    Of(String),
}

/// Which votes count. `listing`: what the only listing that counts is called. `several`: the server has more than one listing.
#[must_use]
pub fn which(listing: Option<String>, several: bool) -> Which {
    match listing {
        Some(listing) => Which::Of(listing),
        None if several => Which::Together,
        None => Which::All,
    }
}

/// What earns the rule's role, in words that follow the role. `several`: the server has more than one listing.
#[must_use]
pub fn earned(language: Language, reward: &Reward, several: bool) -> String {
    let listing = reward.listing.map(|_| say!(language, "rewards-this-listing"));
    by(language, reward.earned_by, &which(listing, several))
}

/// A rule in a choice, where mentions are not shown as names.
#[must_use]
pub fn in_choice(language: Language, role: Option<&str>, reward: &Reward, which: &Which) -> String {
    let role =
        role.map_or_else(|| say!(language, "rewards-role", id = reward.role.to_string()), |name| format!("@{name}"));
    let text = say!(language, "rewards-rule", role = role, earned = by(language, reward.earned_by, which));
    if text.chars().count() <= CHOICE { text } else { text.chars().take(CHOICE - 1).chain(['…']).collect() }
}

/// A rule in a message.
#[must_use]
pub fn in_message(language: Language, reward: &Reward, which: &Which) -> String {
    rule(language, reward.role, reward.earned_by, which)
}

/// The role, and what earns it.
pub(super) fn rule(language: Language, role: RoleId, earned_by: EarnedBy, which: &Which) -> String {
    let role = format!("<@&{role}>");
    say!(language, "rewards-rule", role = role, earned = by(language, earned_by, which))
}

fn by(language: Language, earned_by: EarnedBy, which: &Which) -> String {
    match earned_by {
        EarnedBy::Total { votes } => match which {
            Which::All => say!(language, "rewards-total", votes = votes),
            Which::Together => say!(language, "rewards-total-together", votes = votes),
            Which::Of(listing) => {
                say!(language, "rewards-total-listing", votes = votes, listing = listing.as_str())
            }
        },
        EarnedBy::Month { votes } => match which {
            Which::All => say!(language, "rewards-month", votes = votes),
            Which::Together => say!(language, "rewards-month-together", votes = votes),
            Which::Of(listing) => {
                say!(language, "rewards-month-listing", votes = votes, listing = listing.as_str())
            }
        },
        EarnedBy::EachVote { term: None } => match which {
            Which::All => say!(language, "rewards-each"),
            Which::Together => say!(language, "rewards-each-together"),
            Which::Of(listing) => say!(language, "rewards-each-listing", listing = listing.as_str()),
        },
        EarnedBy::EachVote { term: Some(term) } => {
            let span = lasts(language, term);
            match which {
                Which::All => say!(language, "rewards-each-term", span = span),
                Which::Together => say!(language, "rewards-each-term-together", span = span),
                Which::Of(listing) => {
                    say!(language, "rewards-each-term-listing", span = span, listing = listing.as_str())
                }
            }
        }
        EarnedBy::Streak { votes, kept } => streak(language, votes, kept, which),
        EarnedBy::Winner { of, top, term: None } => until_the_next(language, of, top, which),
        EarnedBy::Winner { of, top, term: Some(term) } => for_a_term(language, of, top, lasts(language, term), which),
    }
}

// Streaks and winners are the server's: no rule for them is for one listing.

fn streak(language: Language, votes: i64, kept: StreakKept, which: &Which) -> String {
    match (kept, which) {
        (StreakKept::UntilItBreaks, Which::Together) => {
            say!(language, "rewards-streak-together", votes = votes)
        }
        (StreakKept::UntilItBreaks, _) => say!(language, "rewards-streak", votes = votes),
        (StreakKept::ForGood, Which::Together) => say!(language, "rewards-streak-ever-together", votes = votes),
        (StreakKept::ForGood, _) => say!(language, "rewards-streak-ever", votes = votes),
    }
}

fn until_the_next(language: Language, of: PeriodKind, top: i64, which: &Which) -> String {
    match (of, which) {
        (PeriodKind::Day, Which::Together) => say!(language, "rewards-first-day-together", top = top),
        (PeriodKind::Day, _) => say!(language, "rewards-first-day", top = top),
        (PeriodKind::Week, Which::Together) => say!(language, "rewards-first-week-together", top = top),
        (PeriodKind::Week, _) => say!(language, "rewards-first-week", top = top),
        (PeriodKind::Month, Which::Together) => say!(language, "rewards-first-month-together", top = top),
        (PeriodKind::Month, _) => say!(language, "rewards-first-month", top = top),
    }
}

fn for_a_term(language: Language, of: PeriodKind, top: i64, span: String, which: &Which) -> String {
    match (of, which) {
        (PeriodKind::Day, Which::Together) => {
            say!(language, "rewards-first-day-term-together", top = top, span = span)
        }
        (PeriodKind::Day, _) => say!(language, "rewards-first-day-term", top = top, span = span),
        (PeriodKind::Week, Which::Together) => {
            say!(language, "rewards-first-week-term-together", top = top, span = span)
        }
        (PeriodKind::Week, _) => say!(language, "rewards-first-week-term", top = top, span = span),
        (PeriodKind::Month, Which::Together) => {
            say!(language, "rewards-first-month-term-together", top = top, span = span)
        }
        (PeriodKind::Month, _) => say!(language, "rewards-first-month-term", top = top, span = span),
    }
}

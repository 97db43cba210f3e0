//! `/rewards`: rules in words, what saving one would do, what was done.

mod earned;
mod edit;
mod list;
mod progress;
mod term;

#[cfg(test)]
mod tests;

use crate::rules::EarnedBy;
use crate::text::say::{Phrase, say};
use crate::vote::{CannotGive, Language, RoleId};

pub use earned::{Which, earned, in_choice, in_message, which};
pub use edit::{Effect, Preview, later, preview, removal, removed, saved};
pub use list::{Listed, Problem, list};
pub use progress::{Progress, progress};
pub use term::{BadTerm, LASTS, lasts, term, winners_term};

/// Roles, rules and effects that are listed one by one.
const LISTED: usize = 12;

const fn is_for_winners(earned_by: EarnedBy) -> bool {
    matches!(earned_by, EarnedBy::Winner { .. })
}

/// How places are told apart, and who has none: a line below rules.
fn places(language: Language) -> String {
    format!("-# {}", say!(language, "rewards-places"))
}

/// The server has as many rules as it may.
pub const TOO_MANY: Phrase = Phrase::of("rewards-too-many");
/// Too many rules that were changed for later votes stand beside those that followed them.
pub const TOO_MANY_FOLLOWED: Phrase = Phrase::of("rewards-too-many-followed");
/// The same, where one more rule was to be added.
pub const TOO_MANY_WITH_FOLLOWED: Phrase = Phrase::of("rewards-too-many-with-followed");
/// A rule like it is there.
pub const IS_THERE: Phrase = Phrase::of("rewards-is-there");
/// The rule that is meant is gone.
pub const NO_SUCH_RULE: Phrase = Phrase::of("rewards-no-such-rule");
/// A number of votes is missing.
pub const NO_NUMBER: Phrase = Phrase::of("rewards-no-number");
/// A number of votes was given where every vote counts.
pub const NUMBER_FOR_EVERY_VOTE: Phrase = Phrase::of("rewards-number-for-every-vote");
/// A term was given where there is none.
pub const TERM_FOR_A_NUMBER: Phrase = Phrase::of("rewards-term-for-a-number");
/// A term was given that no streak has.
pub const TERM_FOR_A_STREAK: Phrase = Phrase::of("rewards-term-for-a-streak");
/// Places were given where there are none.
pub const TOP_IS_FOR_WINNERS: Phrase = Phrase::of("rewards-top-is-for-winners");
/// A number of votes was given where places count.
pub const NUMBER_FOR_WINNERS: Phrase = Phrase::of("rewards-number-for-winners");
/// One listing's votes were chosen for what is kept for all alone.
#[must_use]
pub const fn server_only(earned_by: EarnedBy) -> Phrase {
    if is_for_winners(earned_by) {
        Phrase::of("rewards-server-only-winners")
    } else {
        Phrase::of("rewards-server-only-streaks")
    }
}
/// Lower tiers were named where there are none.
pub const NO_TIERS: Phrase = Phrase::of("rewards-no-tiers");
/// An edit that changes nothing.
pub const NOTHING_CHANGES: Phrase = Phrase::of("rewards-nothing-changes");
/// Whoever was let in to the command alone does not decide who gets roles.
pub const MAY_NOT_CHOOSE: Phrase = Phrase::of("rewards-may-not-choose");
/// Nobody may hand out what is above themselves.
#[must_use]
pub fn above_you(language: Language, role: RoleId) -> String {
    say!(language, "rewards-above-you", role = format!("<@&{role}>"))
}
/// Discord could not be asked where the role stands.
pub const UNCHECKED: Phrase = Phrase::of("rewards-unchecked");

/// Why a role cannot be given at all, with what to do about it.
#[must_use]
pub fn never(language: Language, role: RoleId, reason: CannotGive) -> String {
    use crate::vote::Cannot;
    super::setup::warning(language, super::setup::Problem::Cannot(Cannot::Give { role, reason }))
}

/// Saves and applies.
pub const APPLY: Phrase = Phrase::of("rewards-label-apply");
/// Saves for later votes, or results.
#[must_use]
pub const fn later_label(earned_by: EarnedBy) -> Phrase {
    if is_for_winners(earned_by) {
        Phrase::of("rewards-label-later-results")
    } else {
        Phrase::of("rewards-label-later-votes")
    }
}
/// Saves nothing.
pub const CANCEL: Phrase = Phrase::of("rewards-label-cancel");
/// Removes.
pub const REMOVE: Phrase = Phrase::of("rewards-label-remove");
/// Nothing was done.
pub const CANCELLED: Phrase = Phrase::of("rewards-cancelled");
/// It is not known yet whose roles change.
pub const LOOKING: Phrase = Phrase::of("rewards-looking");
/// It could not be found out.
pub const NOT_LOOKED: Phrase = Phrase::of("rewards-not-looked");

//! What the buttons of `/rewards` are called. A name carries the whole rule that was shown, so that what is saved is what was seen, also
//! after a restart.

use std::time::Duration;

use crate::db::NewReward;
use crate::rules::{EarnedBy, MOST_WINNERS, StreakKept};
use crate::vote::{ListingId, PeriodKind, RewardId, RoleId};

/// What every name begins with, version included.
const PREFIX: &str = "rewards:1:";
/// The most votes that a rule can ask for.
pub(super) const MOST_VOTES: i64 = 1_000_000;
/// Seconds that a term can last.
const TERMS: std::ops::RangeInclusive<u64> = 3_600..=366 * 86_400;

/// A rule that was shown and may be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Draft {
    /// The one that it changes.
    pub(super) over: Option<RewardId>,
    /// What it is to be.
    pub(super) new: NewReward,
}

/// What a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Save and apply.
    Apply(Draft),
    /// Save for later votes.
    Later(Draft),
    /// Remove a rule.
    Remove(RewardId),
    /// Change nothing.
    Cancel,
}

impl Pressed {
    /// The name as Discord keeps it: `rewards:1:verb:rule:role:kind and number:listing:replaces`.
    pub(super) fn format(self) -> String {
        match self {
            Self::Apply(draft) => format!("{PREFIX}apply:{}", format(draft)),
            Self::Later(draft) => format!("{PREFIX}later:{}", format(draft)),
            Self::Remove(rule) => format!("{PREFIX}remove:{rule}"),
            Self::Cancel => format!("{PREFIX}cancel"),
        }
    }

    /// From what a click brought; `None` for one of another version, or forged.
    pub(super) fn parse(custom_id: &str) -> Option<Self> {
        let rest = custom_id.strip_prefix(PREFIX)?;
        let (verb, rest) = rest.split_once(':').unwrap_or((rest, ""));
        let pressed = match verb {
            "apply" => Self::Apply(parse(rest)?),
            "later" => Self::Later(parse(rest)?),
            "remove" => Self::Remove(rest.parse().ok()?),
            "cancel" => Self::Cancel,
            _ => return None,
        };
        // A number may be written in several ways; only ours counts.
        (pressed.format() == custom_id).then_some(pressed)
    }
}

fn format(draft: Draft) -> String {
    let Draft { over, new: NewReward { listing, role, earned_by, replaces } } = draft;
    let seconds = |term: Option<Duration>| term.map_or(0, |term| term.as_secs());
    let earned = match earned_by {
        EarnedBy::Total { votes } => format!("t{votes}"),
        EarnedBy::Month { votes } => format!("m{votes}"),
        EarnedBy::EachVote { term } => format!("v{}", seconds(term)),
        EarnedBy::Streak { votes, kept: StreakKept::UntilItBreaks } => format!("s{votes}"),
        EarnedBy::Streak { votes, kept: StreakKept::ForGood } => format!("b{votes}"),
        EarnedBy::Winner { of, top, term } => {
            let kind = match of {
                PeriodKind::Day => 'D',
                PeriodKind::Week => 'W',
                PeriodKind::Month => 'M',
            };
            format!("{kind}{top}-{}", seconds(term))
        }
    };
    let (over, listing) = (over.map_or(0, RewardId::get), listing.map_or(0, ListingId::get));
    format!("{over}:{role}:{earned}:{listing}:{}", u8::from(replaces))
}

fn parse(text: &str) -> Option<Draft> {
    let mut parts = text.split(':');
    let over = RewardId::new(parts.next()?.parse().ok()?);
    let role: RoleId = parts.next()?.parse().ok()?;
    let earned = parts.next()?;
    let (kind, number) = earned.split_at_checked(1)?;
    let (number, of_winners) = number.split_once('-').map_or((number, None), |(top, term)| (top, Some(term)));
    let number: u64 = number.parse().ok()?;
    let term = |seconds: u64| match seconds {
        0 => Some(None),
        seconds => TERMS.contains(&seconds).then(|| Some(Duration::from_secs(seconds))),
    };
    let winner = |of| {
        let top = i64::try_from(number).ok().filter(|top| (1..=MOST_WINNERS).contains(top))?;
        Some(EarnedBy::Winner { of, top, term: term(of_winners?.parse().ok()?)? })
    };
    let votes = || i64::try_from(number).ok().filter(|votes| (1..=MOST_VOTES).contains(votes));
    let earned_by = match kind {
        "t" => EarnedBy::Total { votes: votes()? },
        "m" => EarnedBy::Month { votes: votes()? },
        "v" => EarnedBy::EachVote { term: term(number)? },
        "s" => EarnedBy::Streak { votes: votes()?, kept: StreakKept::UntilItBreaks },
        "b" => EarnedBy::Streak { votes: votes()?, kept: StreakKept::ForGood },
        "D" => winner(PeriodKind::Day)?,
        "W" => winner(PeriodKind::Week)?,
        "M" => winner(PeriodKind::Month)?,
        _ => return None,
    };
    let listing = ListingId::new(parts.next()?.parse().ok()?);
    let replaces = parts.next()? == "1";
    parts.next().is_none().then_some(Draft { over, new: NewReward { listing, role, earned_by, replaces } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_draft() -> impl Strategy<Value = Draft> {
        let votes = || 1..=MOST_VOTES;
        let earned_by = prop_oneof![
            votes().prop_map(|votes| EarnedBy::Total { votes }),
            votes().prop_map(|votes| EarnedBy::Month { votes }),
            proptest::option::of(TERMS).prop_map(|term| EarnedBy::EachVote { term: term.map(Duration::from_secs) }),
            (votes(), proptest::bool::ANY).prop_map(|(votes, good)| {
                EarnedBy::Streak { votes, kept: if good { StreakKept::ForGood } else { StreakKept::UntilItBreaks } }
            }),
            (proptest::sample::select(&PeriodKind::ALL[..]), 1..=MOST_WINNERS, proptest::option::of(TERMS))
                .prop_map(|(of, top, term)| EarnedBy::Winner { of, top, term: term.map(Duration::from_secs) }),
        ];
        (0..=i64::MAX, 1..=i64::MAX, earned_by, 0..=i64::MAX, proptest::bool::ANY).prop_map(
            |(over, role, earned_by, listing, replaces)| {
                let (role, listing) = (RoleId::trusted(role), ListingId::new(listing));
                Draft { over: RewardId::new(over), new: NewReward { listing, role, earned_by, replaces } }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(draft in any_draft(), rule in 1..=i64::MAX) {
            for pressed in
                [Pressed::Apply(draft), Pressed::Later(draft), Pressed::Remove(RewardId::trusted(rule)), Pressed::Cancel]
            {
                let id = pressed.format();
                prop_assert!(id.len() <= 100, "{id}");
                prop_assert_eq!(Pressed::parse(&id), Some(pressed));
            }
        }

        #[test]
        fn nothing_else_is(text in "(rewards:1:)?(apply|later|remove|cancel)?(:[+0-9tmvsbDWMü-]{0,20}){0,7}") {
            if let Some(pressed) = Pressed::parse(&text) {
                prop_assert_eq!(pressed.format(), text);
            }
        }
    }

    #[test]
    fn the_longest_fits_and_forgeries_are_not_read() {
        let term = Some(Duration::from_hours(366 * 24));
        let new = NewReward {
            listing: Some(ListingId::trusted(i64::MAX)),
            role: RoleId::trusted(i64::MAX),
            earned_by: EarnedBy::Winner { of: PeriodKind::Month, top: MOST_WINNERS, term },
            replaces: true,
        };
        let id = Pressed::Apply(Draft { over: Some(RewardId::trusted(i64::MAX)), new }).format();
        assert!(id.len() <= 100, "{id}");
        for text in [
            "",
            "rewards:1:",
            "rewards:2:cancel",
            "rewards:1:cancel:",
            "rewards:1:remove:0",
            "rewards:1:apply:0:5:t0:0:0",
            "rewards:1:apply:0:5:t1000001:0:0",
            "rewards:1:apply:0:5:v60:0:0",
            "rewards:1:apply:0:5:t+1:0:0",
            "rewards:1:apply:0:5:t1:0:2",
            "rewards:1:apply:0:5:t1:0",
            "rewards:1:apply:0:5:t1:0:0:0",
            "rewards:1:apply:0:0:t1:0:0",
            "rewards:1:apply:-1:5:t1:0:0",
            "rewards:1:apply:0:5:ü1:0:0",
            "rewards:1:apply:0:5:s0:0:0",
            "rewards:1:apply:0:5:s1-0:0:0",
            "rewards:1:apply:0:5:W3:0:0",
            "rewards:1:apply:0:5:W0-0:0:0",
            "rewards:1:apply:0:5:W11-0:0:0",
            "rewards:1:apply:0:5:W3-60:0:0",
        ] {
            assert_eq!(Pressed::parse(text), None, "{text}");
        }
    }
}

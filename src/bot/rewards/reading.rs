//! What earns a role, as it was typed.

use std::time::Duration;

use super::super::Failure;
use crate::rules::{EarnedBy, StreakKept};
use crate::text::rewards as text;
use crate::text::say::Phrase;
use crate::vote::PeriodKind;

/// What earns a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(super) enum For {
    #[name = "votes in all"]
    Total,
    #[name = "votes this month"]
    Month,
    #[name = "every vote"]
    EachVote,
    #[name = "a streak"]
    Streak,
    #[name = "top voters of a day"]
    DayWinners,
    #[name = "top voters of a week"]
    WeekWinners,
    #[name = "top voters of a month"]
    MonthWinners,
}

impl For {
    const fn of(earned_by: EarnedBy) -> Self {
        match earned_by {
            EarnedBy::Total { .. } => Self::Total,
            EarnedBy::Month { .. } => Self::Month,
            EarnedBy::EachVote { .. } => Self::EachVote,
            EarnedBy::Streak { .. } => Self::Streak,
            EarnedBy::Winner { of: PeriodKind::Day, .. } => Self::DayWinners,
            EarnedBy::Winner { of: PeriodKind::Week, .. } => Self::WeekWinners,
            EarnedBy::Winner { of: PeriodKind::Month, .. } => Self::MonthWinners,
        }
    }

    /// Of which period's winners.
    const fn period(self) -> Option<PeriodKind> {
        match self {
            Self::Total | Self::Month | Self::EachVote | Self::Streak => None,
            Self::DayWinners => Some(PeriodKind::Day),
            Self::WeekWinners => Some(PeriodKind::Week),
            Self::MonthWinners => Some(PeriodKind::Month),
        }
    }
}

/// What becomes of the roles of lower tiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(super) enum LowerRoles {
    #[name = "keep"]
    Keep,
    #[name = "replace"]
    Replace,
}

/// The options that say it more exactly.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Typed<'a> {
    pub(super) votes: Option<i64>,
    pub(super) top: Option<i64>,
    pub(super) lasts: Option<&'a str>,
}

fn told(what: Phrase) -> Failure {
    Failure::told(what)
}

/// What a new rule is earned by.
pub(super) fn earned_by(what: For, typed: Typed<'_>) -> Result<EarnedBy, Failure> {
    let Typed { votes, top, lasts } = typed;
    if let Some(of) = what.period() {
        if votes.is_some() {
            return Err(told(text::NUMBER_FOR_WINNERS));
        }
        let term = lasts.map(text::winners_term).transpose().map_err(|bad| told(bad.told_of_winners()))?.flatten();
        return Ok(EarnedBy::Winner { of, top: top.unwrap_or(1), term });
    }
    if top.is_some() {
        return Err(told(text::TOP_IS_FOR_WINNERS));
    }
    let number = || votes.ok_or_else(|| told(text::NO_NUMBER));
    match what {
        For::EachVote if votes.is_some() => Err(told(text::NUMBER_FOR_EVERY_VOTE)),
        For::EachVote => Ok(EarnedBy::EachVote { term: lasts.map(term).transpose()?.flatten() }),
        For::Streak => Ok(EarnedBy::Streak { votes: number()?, kept: kept(lasts)? }),
        _ if lasts.is_some() => Err(told(text::TERM_FOR_A_NUMBER)),
        For::Month => Ok(EarnedBy::Month { votes: number()? }),
        _ => Ok(EarnedBy::Total { votes: number()? }),
    }
}

/// What a rule is earned by after a change.
pub(super) fn changed(before: EarnedBy, typed: Typed<'_>) -> Result<EarnedBy, Failure> {
    let what = For::of(before);
    let votes = typed.votes;
    Ok(match before {
        EarnedBy::Total { votes: old } | EarnedBy::Month { votes: old } => {
            earned_by(what, Typed { votes: votes.or(Some(old)), ..typed })?
        }
        EarnedBy::EachVote { .. } => match earned_by(what, typed)? {
            EarnedBy::EachVote { .. } if typed.lasts.is_none() => before,
            changed => changed,
        },
        EarnedBy::Streak { votes: old, kept } => {
            match earned_by(what, Typed { votes: votes.or(Some(old)), ..typed })? {
                EarnedBy::Streak { votes, .. } if typed.lasts.is_none() => EarnedBy::Streak { votes, kept },
                changed => changed,
            }
        }
        EarnedBy::Winner { top: old, term, .. } => {
            match earned_by(what, Typed { top: typed.top.or(Some(old)), ..typed })? {
                EarnedBy::Winner { of, top, .. } if typed.lasts.is_none() => EarnedBy::Winner { of, top, term },
                changed => changed,
            }
        }
    })
}

fn term(typed: &str) -> Result<Option<Duration>, Failure> {
    text::term(typed).map_err(|bad| told(bad.told()))
}

fn kept(lasts: Option<&str>) -> Result<StreakKept, Failure> {
    match lasts.map(str::trim) {
        None => Ok(StreakKept::UntilItBreaks),
        Some(typed) if typed.eq_ignore_ascii_case("streak") => Ok(StreakKept::UntilItBreaks),
        Some(typed) if typed.eq_ignore_ascii_case("ever") => Ok(StreakKept::ForGood),
        Some(_) => Err(told(text::TERM_FOR_A_STREAK)),
    }
}

/// Whether the rule takes the place of lower tiers; `None`: that was not said.
pub(super) fn replaces(earned_by: EarnedBy, lower: Option<LowerRoles>) -> Result<Option<bool>, Failure> {
    match (earned_by, lower) {
        (EarnedBy::EachVote { .. }, Some(_)) => Err(told(text::NO_TIERS)),
        (_, lower) => Ok(lower.map(|lower| lower == LowerRoles::Replace)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::Language;

    const WEEK: PeriodKind = PeriodKind::Week;

    fn refused(read: &Result<EarnedBy, Failure>) -> String {
        match read {
            Err(Failure::Told(told)) => told.say(Language::English),
            _ => String::new(),
        }
    }

    #[test]
    fn streaks_and_winners_are_read_and_changed() {
        let none = Typed::default();
        let streak = |lasts| earned_by(For::Streak, Typed { votes: Some(7), lasts, ..none });
        let of = |kept| EarnedBy::Streak { votes: 7, kept };
        assert_eq!(streak(None).ok(), Some(of(StreakKept::UntilItBreaks)));
        assert_eq!(streak(Some(" Ever ")).ok(), Some(of(StreakKept::ForGood)));
        assert_eq!(refused(&streak(Some("3d"))), text::TERM_FOR_A_STREAK.say(Language::English));
        assert_eq!(refused(&earned_by(For::Streak, none)), text::NO_NUMBER.say(Language::English));
        let winners = |top, lasts| earned_by(For::WeekWinners, Typed { top, lasts, ..none });
        let first = EarnedBy::Winner { of: WEEK, top: 1, term: None };
        let term = Some(Duration::from_hours(72));
        assert_eq!(winners(None, None).ok(), Some(first));
        assert_eq!(winners(Some(3), Some("3d")).ok(), Some(EarnedBy::Winner { of: WEEK, top: 3, term }));
        assert_eq!(winners(None, Some("next")).ok(), Some(first));
        assert!(refused(&winners(None, Some("again"))).contains("`next`"));
        assert_eq!(
            refused(&earned_by(For::DayWinners, Typed { votes: Some(3), ..none })),
            text::NUMBER_FOR_WINNERS.say(Language::English)
        );
        assert_eq!(
            refused(&earned_by(For::Total, Typed { top: Some(3), ..none })),
            text::TOP_IS_FOR_WINNERS.say(Language::English)
        );
        let change = |before, typed| changed(before, typed).ok();
        let ever = of(StreakKept::ForGood);
        assert_eq!(change(ever, none), Some(ever));
        assert_eq!(change(ever, Typed { lasts: Some("streak"), ..none }), Some(of(StreakKept::UntilItBreaks)));
        let three = EarnedBy::Winner { of: WEEK, top: 3, term };
        assert_eq!(change(three, none), Some(three));
        assert_eq!(change(three, Typed { top: Some(1), lasts: Some("next"), ..none }), Some(first));
        assert_eq!(
            change(first, Typed { top: Some(3), ..none }),
            Some(EarnedBy::Winner { of: WEEK, top: 3, term: None })
        );
    }
}

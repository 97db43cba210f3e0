//! Periods that are over, and their results.

use std::fmt::Write as _;

use super::{Card, shown, top_voters};
use crate::text::results::medal;
use crate::text::say::{Phrase, say};
use crate::text::words::votes;
use crate::vote::{Language, LocalDay, Period, PeriodKind, SealedResult, UserId};

/// Two options were chosen of which one excludes the other.
pub const BOTH: Phrase = Phrase::of("boards-past-both");
/// Nobody has voted in the period.
pub const NO_VOTES: Phrase = Phrase::of("boards-past-no-votes");
/// The period is not over.
pub const NOT_OVER: Phrase = Phrase::of("boards-past-not-over");
/// Shows the board of a sealed period.
pub const WHOLE: Phrase = Phrase::of("boards-whole");
/// Below the board of a listing in a period that is over.
pub const LISTING_NOT_SEALED: Phrase = Phrase::of("boards-listing-not-sealed");

/// What a period is called in the list.
#[must_use]
pub fn choice(language: Language, period: Period, today: LocalDay) -> String {
    let (from, to) = (period.first.date().to_string(), period.last().date().to_string());
    let is_last = period.next() == Period::of(period.kind, today);
    match (period.kind, is_last) {
        (PeriodKind::Day, true) => say!(language, "boards-past-yesterday", date = from),
        (PeriodKind::Day, false) => say!(language, "boards-past-day", date = from),
        (PeriodKind::Week, true) => say!(language, "boards-past-last-week", from = from, to = to),
        (PeriodKind::Week, false) => say!(language, "boards-past-week", from = from, to = to),
        (PeriodKind::Month, true) => {
            say!(language, "boards-past-last-month", month = super::month(language, period.first.date()))
        }
        (PeriodKind::Month, false) => {
            say!(language, "boards-past-month", month = super::month(language, period.first.date()))
        }
    }
}

/// What was typed names no period.
#[must_use]
pub fn unknown(language: Language, today: LocalDay) -> String {
    say!(language, "boards-past-unknown", date = today.date().to_string())
}

/// A sealed result, and where the one who asked stands in it.
#[must_use]
pub fn sealed(language: Language, period: Period, result: &SealedResult, asker: Option<UserId>) -> Card {
    let mut body = String::new();
    for (rank, winner) in &result.winners {
        let name = shown(winner.name.as_deref(), winner.voter);
        let _ = writeln!(body, "{} {name} · {}", medal(*rank), votes(language, winner.votes));
    }
    let own = result.winners.iter().find(|(_, winner)| Some(winner.voter) == asker);
    if let Some((rank, winner)) = own {
        let _ = write!(body, "\n<@{}>: **{rank}.** · {}", winner.voter, votes(language, winner.votes));
    }
    let _ = write!(body, "\n{}", say!(language, "boards-sealed", votes = result.votes, voters = result.voters));
    if result.has_changed {
        let _ = write!(body, "\n-# {}", say!(language, "boards-sealed-changed"));
    }
    Card { title: top_voters(language, Some(period)), body, footer: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::Winner;
    use jiff::civil::date;

    const EN: Language = Language::English;

    #[test]
    fn periods_are_called_as_people_call_them() {
        let today = LocalDay::of(date(2026, 11, 2));
        let of = |kind, y, m, d| choice(EN, Period::of(kind, LocalDay::of(date(y, m, d))), today);
        let all = [
            of(PeriodKind::Day, 2026, 11, 1),
            of(PeriodKind::Day, 2026, 10, 30),
            of(PeriodKind::Week, 2026, 10, 30),
            of(PeriodKind::Week, 2026, 10, 20),
            of(PeriodKind::Month, 2026, 10, 20),
            of(PeriodKind::Month, 2026, 9, 20),
        ];
        insta::assert_snapshot!(all.join("\n"), @"
        Yesterday (2026-11-01)
        2026-10-30
        Last week (2026-10-26 – 2026-11-01)
        Week 2026-10-19 – 2026-10-25
        Last month (October 2026)
        September 2026
        ");
        insta::assert_snapshot!(unknown(EN, today), @"I cannot tell which time that is. Choose one from the list, or type a date such as 2026-11-02.");
    }

    #[test]
    fn a_sealed_result_keeps_its_ranks_and_says_what_changed() {
        let winner = |id, name: &str, votes| Winner { voter: UserId::trusted(id), name: Some(name.to_owned()), votes };
        let result = SealedResult {
            voters: 4,
            votes: 12,
            winners: vec![(1, winner(7, "Ada_*", 6)), (3, winner(9, "bob", 1))],
            has_changed: true,
        };
        let period = Period::of(PeriodKind::Month, LocalDay::of(date(2026, 10, 1)));
        let card = sealed(EN, period, &result, Some(UserId::trusted(9)));
        assert_eq!(card.title, "Top voters in October 2026");
        insta::assert_snapshot!(card.body, @r"
        🥇 Ada\_\* · 6 votes
        🥉 bob · 1 vote

        <@9>: **3.** · 1 vote
        Sealed: 12 votes by 4 voters.
        -# Votes that came later, corrections or hidden names have changed the board since. The sealed result stays as it is; the button shows the board.
        ");
    }
}

//! What a channel reads when a period is over, and where that is chosen.

use std::fmt::Write as _;

use super::boards::{shown, top_voters};
use super::say::{Phrase, say};
use super::thanks::{self, Marker};
use super::words::{self, list, votes};
use crate::vote::{ChannelId, Language, Period, PeriodKind, SealedResult};

/// The result of a period: the body of a message.
#[must_use]
pub fn result(language: Language, period: Period, result: &SealedResult, marker: &Marker) -> String {
    let title = say!(language, "results-title", title = top_voters(language, Some(period)));
    thanks::body(&title, &text(language, result), marker)
}

fn text(language: Language, result: &SealedResult) -> String {
    let SealedResult { voters, votes: all, winners, .. } = result;
    let mut text = String::new();
    for (rank, winner) in winners {
        let name = shown(winner.name.as_deref(), winner.voter);
        let _ = writeln!(text, "{} {name} · {}", medal(*rank), votes(language, winner.votes));
    }
    let _ = write!(text, "\n{}", say!(language, "results-all", votes = *all, voters = *voters));
    if winners.windows(2).any(|two| two[0].1.votes == two[1].1.votes) {
        let _ = write!(text, "\n-# {}", say!(language, "results-ties"));
    }
    text
}

/// A place among the first.
pub(super) fn medal(rank: i64) -> String {
    match rank {
        1 => "🥇".to_owned(),
        2 => "🥈".to_owned(),
        3 => "🥉".to_owned(),
        _ => format!("**{rank}.**"),
    }
}

/// Of which periods results are announced, in words.
#[must_use]
pub fn kinds(language: Language, kinds: &[PeriodKind]) -> String {
    if kinds.is_empty() {
        return say!(language, "results-of-none");
    }
    let named: Vec<_> = kinds.iter().map(|kind| name(language, *kind)).collect();
    say!(language, "results-of", periods = list(language, &named))
}

fn name(language: Language, kind: PeriodKind) -> String {
    match kind {
        PeriodKind::Day => say!(language, "results-day"),
        PeriodKind::Week => say!(language, "results-week"),
        PeriodKind::Month => say!(language, "results-month"),
    }
}

/// What stands in the menu for a period.
#[must_use]
pub fn in_menu(language: Language, kind: PeriodKind) -> String {
    match kind {
        PeriodKind::Day => say!(language, "results-every-day"),
        PeriodKind::Week => say!(language, "results-every-week"),
        PeriodKind::Month => say!(language, "results-every-month"),
    }
}

/// Asks where and of what; `chosen` where there is a channel.
#[must_use]
pub fn ask(language: Language, chosen: Option<(ChannelId, &[PeriodKind])>) -> String {
    let now = match chosen {
        Some((channel, of)) => {
            let channel = words::channel(language, Some(channel));
            say!(language, "results-now", periods = kinds(language, of), channel = channel)
        }
        None => say!(language, "results-now-nowhere"),
    };
    format!("{}\n{now} {}", say!(language, "results-ask"), say!(language, "results-how"))
}

/// A channel was chosen.
#[must_use]
pub fn channel(language: Language, channel: ChannelId, of: &[PeriodKind]) -> String {
    let channel = words::channel(language, Some(channel));
    say!(language, "results-channel-set", channel = channel, periods = kinds(language, of))
}

/// Periods were chosen.
#[must_use]
pub fn chosen(language: Language, of: &[PeriodKind]) -> String {
    say!(language, "results-periods-set", periods = kinds(language, of))
}

/// No results are announced.
pub const NOWHERE: Phrase = Phrase::of("results-off");
/// Opens the question.
pub const LABEL: Phrase = Phrase::of("results-label");
/// Stands in the menu of channels.
pub const CHOOSE_CHANNEL: Phrase = Phrase::of("results-choose-channel");
/// Stands in the menu of periods.
pub const CHOOSE_KINDS: Phrase = Phrase::of("results-choose-periods");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{LocalDay, UserId, Winner};

    fn winner(id: i64, name: &str, votes: i64) -> Winner {
        Winner { voter: UserId::trusted(id), name: (!name.is_empty()).then(|| name.to_owned()), votes }
    }

    fn sealed(voters: i64, votes: i64, winners: Vec<Winner>) -> SealedResult {
        SealedResult { voters, votes, winners: (1..).zip(winners).collect(), has_changed: false }
    }

    #[test]
    fn a_result_names_the_first_and_counts_all() {
        let winners = vec![winner(7, "Ada_*", 9), winner(8, "Bob", 5), winner(9, "", 5), winner(10, "Cyd", 1)];
        insta::assert_snapshot!(text(Language::English, &sealed(12, 40, winners)), @r"
        🥇 Ada\_\* · 9 votes
        🥈 Bob · 5 votes
        🥉 <@9> · 5 votes
        **4.** Cyd · 1 vote

        40 votes by 12 voters. Thank you all!
        -# Of those with as many votes, whoever reached them first stands above.
        ");
        let alone = sealed(1, 1, vec![winner(7, "Ada", 1)]);
        insta::assert_snapshot!(text(Language::English, &alone), @"
        🥇 Ada · 1 vote

        1 vote by 1 voter. Thank you all!
        ");
    }

    #[test]
    fn who_has_gone_leaves_a_place_empty() {
        let winners = vec![(2, winner(8, "Bob", 5)), (4, winner(10, "Cyd", 1))];
        let result = SealedResult { voters: 12, votes: 40, winners, has_changed: false };
        insta::assert_snapshot!(text(Language::English, &result), @r"
        🥈 Bob · 5 votes
        **4.** Cyd · 1 vote

        40 votes by 12 voters. Thank you all!
        ");
    }

    #[test]
    fn a_result_pings_nobody_and_fits() {
        let marker = Marker::from_random([1; 8]);
        let winners = (1..=10).map(|id| winner(i64::MAX - id, &"@everyone ".repeat(10), i64::MAX)).collect();
        let week = Period::of(PeriodKind::Week, LocalDay(20_000));
        let body = result(Language::English, week, &sealed(i64::MAX, i64::MAX, winners), &marker);
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["allowed_mentions"], serde_json::json!({ "parse": [] }));
        assert_eq!(body["embeds"][0]["title"], "🏆 Top voters in the week from 2024-09-30");
        assert!(body["embeds"][0]["description"].as_str().unwrap().chars().count() <= 4_096);
    }

    #[test]
    fn what_is_chosen_is_told() {
        let all = PeriodKind::ALL;
        insta::assert_snapshot!(ask(Language::English, None), @"
        **Where shall I announce who voted most?**
        Now: nowhere. The result of a day, a week or a month is sealed ten minutes after its end in this server's time zone; later votes do not change it. Nobody is pinged.
        ");
        insta::assert_snapshot!(ask(Language::English, Some((ChannelId::trusted(5), &all[1..]))), @"
        **Where shall I announce who voted most?**
        Now: each week and month in <#5>. The result of a day, a week or a month is sealed ten minutes after its end in this server's time zone; later votes do not change it. Nobody is pinged.
        ");
        insta::assert_snapshot!(channel(Language::English, ChannelId::trusted(5), &all), @"✅ Results are announced in <#5> at the end of each day, week and month.");
        insta::assert_snapshot!(chosen(Language::English, &all[..1]), @"✅ Results are announced at the end of each day.");
    }
}

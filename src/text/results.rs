//! What a channel reads when a period is over.

use std::fmt::Write as _;

use super::boards::{shown, when};
use super::thanks::{self, Marker};
use super::words::{count, votes};
use crate::vote::{ChannelId, Period, PeriodKind, PeriodResult};

/// The result of a period: the body of a message.
#[must_use]
pub fn result(period: Period, result: &PeriodResult, marker: &Marker) -> String {
    thanks::body(&format!("🏆 Top voters {}", when(Some(period))), &text(result), marker)
}

fn text(result: &PeriodResult) -> String {
    let PeriodResult { voters, votes: all, winners } = result;
    let mut text = String::new();
    for (rank, winner) in (1..).zip(winners) {
        let medal = match rank {
            1 => "🥇",
            2 => "🥈",
            3 => "🥉",
            _ => "",
        };
        let name = shown(winner.name.as_deref(), winner.voter);
        let _ = if medal.is_empty() {
            writeln!(text, "**{rank}.** {name} · {}", votes(winner.votes))
        } else {
            writeln!(text, "{medal} {name} · {}", votes(winner.votes))
        };
    }
    let _ = write!(text, "\n{} by {}. Thank you all!", votes(*all), count(*voters, "voter", "voters"));
    if winners.windows(2).any(|two| two[0].votes == two[1].votes) {
        text.push_str("\n-# Of those with as many votes, whoever reached them first stands above.");
    }
    text
}

/// Of which periods results are announced, in words.
#[must_use]
pub fn kinds(kinds: &[PeriodKind]) -> String {
    let named: Vec<_> = kinds.iter().map(|kind| name(*kind)).collect();
    match named.as_slice() {
        [] => "no period".to_owned(),
        [one] => format!("each {one}"),
        [some @ .., last] => format!("each {} and {last}", some.join(", ")),
    }
}

pub(super) const fn name(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Day => "day",
        PeriodKind::Week => "week",
        PeriodKind::Month => "month",
    }
}

/// What stands in the menu for a period.
#[must_use]
pub const fn in_menu(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Day => "Every day",
        PeriodKind::Week => "Every week, from Monday",
        PeriodKind::Month => "Every month",
    }
}

/// Asks where and of what; `chosen` where there is a channel.
#[must_use]
pub fn ask(chosen: Option<(ChannelId, &[PeriodKind])>) -> String {
    let now = match chosen {
        Some((channel, of)) => format!("Now: {} in <#{channel}>.", kinds(of)),
        None => "Now: nowhere.".to_owned(),
    };
    format!(
        "**Where shall I announce who voted most?**\n{now} The result of a day, a week or a month is sealed ten minutes after its end in \
         this server's time zone; later votes do not change it. Nobody is pinged."
    )
}

/// A channel was chosen.
#[must_use]
pub fn channel(channel: ChannelId, of: &[PeriodKind]) -> String {
    format!("✅ Results are announced in <#{channel}> at the end of {}.", kinds(of))
}

/// Periods were chosen.
#[must_use]
pub fn chosen(of: &[PeriodKind]) -> String {
    format!("✅ Results are announced at the end of {}.", kinds(of))
}

/// No results are announced.
pub const NOWHERE: &str = "✅ No results are announced any more. They are sealed all the same.";
/// Opens the question.
pub const LABEL: &str = "Results";
/// Stands in the menu of channels.
pub const CHOOSE_CHANNEL: &str = "Channel for results";
/// Stands in the menu of periods.
pub const CHOOSE_KINDS: &str = "Results of which periods";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{LocalDay, UserId, Winner};

    fn winner(id: i64, name: &str, votes: i64) -> Winner {
        Winner { voter: UserId::trusted(id), name: (!name.is_empty()).then(|| name.to_owned()), votes }
    }

    #[test]
    fn a_result_names_the_first_and_counts_all() {
        let winners = vec![winner(7, "Ada_*", 9), winner(8, "Bob", 5), winner(9, "", 5), winner(10, "Cyd", 1)];
        insta::assert_snapshot!(text(&PeriodResult { voters: 12, votes: 40, winners }), @r"
        🥇 Ada\_\* · 9 votes
        🥈 Bob · 5 votes
        🥉 <@9> · 5 votes
        **4.** Cyd · 1 vote

        40 votes by 12 voters. Thank you all!
        -# Of those with as many votes, whoever reached them first stands above.
        ");
        let alone = PeriodResult { voters: 1, votes: 1, winners: vec![winner(7, "Ada", 1)] };
        insta::assert_snapshot!(text(&alone), @"
        🥇 Ada · 1 vote

        1 vote by 1 voter. Thank you all!
        ");
    }

    #[test]
    fn a_result_pings_nobody_and_fits() {
        let marker = Marker::from_random([1; 8]);
        let winners = (1..=10).map(|id| winner(i64::MAX - id, &"@everyone ".repeat(10), i64::MAX)).collect();
        let week = Period::of(PeriodKind::Week, LocalDay(20_000));
        let body = result(week, &PeriodResult { voters: i64::MAX, votes: i64::MAX, winners }, &marker);
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["allowed_mentions"], serde_json::json!({ "parse": [] }));
        assert_eq!(body["embeds"][0]["title"], "🏆 Top voters in the week from 2024-09-30");
        assert!(body["embeds"][0]["description"].as_str().unwrap().chars().count() <= 4_096);
    }

    #[test]
    fn what_is_chosen_is_told() {
        let all = PeriodKind::ALL;
        insta::assert_snapshot!(ask(None), @"
        **Where shall I announce who voted most?**
        Now: nowhere. The result of a day, a week or a month is sealed ten minutes after its end in this server's time zone; later votes do not change it. Nobody is pinged.
        ");
        insta::assert_snapshot!(ask(Some((ChannelId::trusted(5), &all[1..]))), @"
        **Where shall I announce who voted most?**
        Now: each week and month in <#5>. The result of a day, a week or a month is sealed ten minutes after its end in this server's time zone; later votes do not change it. Nobody is pinged.
        ");
        insta::assert_snapshot!(channel(ChannelId::trusted(5), &all), @"✅ Results are announced in <#5> at the end of each day, week and month.");
        insta::assert_snapshot!(chosen(&all[..1]), @"✅ Results are announced at the end of each day.");
    }
}

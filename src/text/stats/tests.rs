use jiff::civil::date;

use super::*;
use crate::vote::{Active, GuildId};

/// Thirty days up to 2 November 2026, a Monday.
fn votes(days: usize) -> VotesOverTime {
    let today = LocalDay::of(date(2026, 11, 2));
    let days: Vec<_> = (0..days).rev().map(|back| i64::try_from(back % 9).unwrap_or(0) * 150).collect();
    let total: i64 = days.iter().sum();
    let mut hours = [0; 24];
    (hours[18], hours[3]) = (total - 10, 10);
    VotesOverTime { today, days, hours, weekdays: [total, 0, 0, 0, 0, 0, 0], before: Some(total * 4 / 5) }
}

fn all(days: usize) -> Stats {
    let in_streak = InStreak { members: [3, 0, 2, 0, 1], longest: 44, best: 1_234 };
    let active = Active { new: 12, returning: 1_500 };
    Stats { votes: votes(days), active, in_streak: Some(in_streak), ever: true }
}

#[test]
fn what_a_picture_shows_stands_beside_it_in_words() {
    let card = stats(Language::English, &all(30), None, "Europe/Berlin");
    assert_eq!(
        (card.title.as_str(), card.footer.as_deref()),
        ("Votes in the last 30 days", Some("Days and hours in Europe/Berlin"))
    );
    insta::assert_snapshot!(card.body, @r"
    **16,650** votes · ▲ 25% on the time before
    Best day: **7 Oct**, 1,200 votes
    Busiest: **Monday**, **18:00–19:00**
    **1,512** voters: 12 new, 1,500 returning

    **6** members are in a streak now, by number of votes:
    1: **3** · 7–13: **2** · 30+: **1**
    Longest now **44**, best ever **1,234**
    ");
    let card = stats(Language::German, &all(364), Some((Subject::Server(GuildId::trusted(7)), "Discollab")), "UTC");
    assert_eq!(card.title, "Stimmen des letzten Jahres");
    insta::assert_snapshot!(card.body, @r"
    Dieser Server auf Discollab

    **216.900** Stimmen · ▲ 25 % gegenüber der Zeit davor
    Bester Tag: **8. Nov.**, 1.200 Stimmen
    Am meisten los: **Montag**, **18:00–19:00**
    **1.512** Personen haben abgestimmt: 12 neu, 1.500 nicht zum ersten Mal

    **6** Mitglieder sind gerade in einer Serie, nach Stimmen:
    1: **3** · 7–13: **2** · 30+: **1**
    Längste jetzt **44**, je erreicht **1.234**
    ");
}

#[test]
fn an_empty_time_says_what_to_do() {
    let none = VotesOverTime { days: vec![0; 7], hours: [0; 24], weekdays: [0; 7], before: None, ..votes(7) };
    let empty = Stats { votes: none, active: Active::default(), in_streak: Some(InStreak::default()), ever: false };
    insta::assert_snapshot!(stats(Language::English, &empty, None, "UTC").body, @"Nobody has voted yet. `/vote` shows where to vote.");
    let best = Some(InStreak { best: 7, ..InStreak::default() });
    let silent = Stats { ever: true, in_streak: best, ..empty };
    insta::assert_snapshot!(stats(Language::English, &silent, None, "UTC").body, @r"
    Nobody has voted in this time. `/vote` shows where to vote; `/stats` with a longer period shows more.

    Nobody is in a streak now, best ever **7**
    ");
    assert_eq!(charts(Language::English, &silent.votes), None);
    assert_eq!(own(Language::English, &[(LocalDay(20_000), 0)]), None);
}

#[test]
fn votes_are_held_against_the_time_before() {
    let said = |total, before| against(Language::English, total, before);
    assert_eq!(said(112, 100).as_deref(), Some("▲ 12% on the time before"));
    assert_eq!(said(87, 100).as_deref(), Some("▼ 13% on the time before"));
    assert_eq!(said(100, 100).as_deref(), Some("as many as in the time before"));
    assert_eq!(said(5, 0), None);
    assert_eq!(
        (share_of(1, 3), share_of(2, 3), share_of(-2, 3), share_of(i64::MAX, i64::MAX)),
        (Some(33), Some(67), Some(-67), Some(100))
    );
}

#[test]
fn every_picture_is_said_in_words_too() {
    let of = charts(Language::English, &votes(30)).unwrap();
    insta::assert_snapshot!(of.alt, @"Charts of the votes from 4 Oct to 2 Nov. In all: 16,650. Most in a day: 1,200, 7 Oct. Most by hour: 18:00–19:00. Most by weekday: Monday.");
    let marks = |chart: &Chart| {
        chart.marks.iter().map(|(place, said)| format!("{place} {said}")).collect::<Vec<_>>().join(", ")
    };
    insta::assert_snapshot!(marks(&of.charts.over_time), @"1 5 Oct, 8 12 Oct, 15 19 Oct, 22 26 Oct, 29 2 Nov");
    insta::assert_snapshot!(marks(&of.charts.weekdays), @"0 Mo, 1 Tu, 2 We, 3 Th, 4 Fr, 5 Sa, 6 Su");
    insta::assert_snapshot!(marks(&charts(Language::German, &votes(7)).unwrap().charts.over_time), @"0 Di, 1 Mi, 2 Do, 3 Fr, 4 Sa, 5 So, 6 Mo");
    insta::assert_snapshot!(marks(&charts(Language::Turkish, &votes(90)).unwrap().charts.over_time), @"27 Eyl, 57 Eki, 88 Kas");
    let year = charts(Language::Ukrainian, &votes(364)).unwrap().charts.over_time;
    assert_eq!(year.bars.len(), 52);
    insta::assert_snapshot!(marks(&year), @"3 груд., 8 січ., 12 лют., 16 бер., 21 квіт., 25 трав., 29 черв., 34 лип., 38 серп., 43 вер., 47 жовт., 51 лист.");
    let weeks: Vec<_> = (0..12).map(|week| (LocalDay(20_753 + 7 * week), week % 5)).collect();
    let of = own(Language::Polish, &weeks).unwrap();
    insta::assert_snapshot!(of.alt, @"Wykres głosów tygodniowo od 27 paź: 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1.");
}

/// Letters that no language's words in pictures may lack are drawn: see `picture`.
#[test]
fn words_under_bars_are_short() {
    for language in Language::ALL {
        for day in 0..7 {
            assert!(short_weekday(language, day).chars().count() <= 2, "{language:?}");
        }
        for month in 1..=12 {
            assert!(short_month(language, month).chars().count() <= 5, "{language:?}");
        }
    }
}

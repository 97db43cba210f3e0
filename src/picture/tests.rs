use proptest::prelude::*;

use super::*;
use crate::text::stats::{charts, own};
use crate::vote::{Language, LocalDay, VotesOverTime};

/// Width, height and pixels.
fn decoded(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    (info.width, info.height, pixels)
}

fn has(pixels: &[u8], colour: colours::Colour) -> bool {
    pixels.chunks(3).any(|pixel| pixel == colour)
}

/// Votes as a lively server has them: more in the evening and at the end of the week.
fn lively(days: usize, most: i64) -> VotesOverTime {
    let today = LocalDay(20_759);
    let of_day = |day: usize| {
        let (day, weekday) = (i64::try_from(day).unwrap(), (day + 4) % 7);
        let weekend = if weekday >= 5 { 3 } else { 2 };
        most / 9 * weekend + day * 7_919 % (most / 3 + 1)
    };
    let all: Vec<_> = (0..days).map(of_day).collect();
    let hours = [3, 2, 1, 1, 1, 2, 4, 6, 7, 6, 6, 7, 9, 8, 8, 9, 11, 14, 18, 21, 19, 14, 9, 5].map(|part| part * most);
    VotesOverTime {
        today,
        days: all,
        hours,
        weekdays: [10, 9, 11, 12, 15, 19, 18].map(|part| part * most),
        before: None,
    }
}

/// Keeps a picture to be looked at, where `VOTIVE_PICTURES` names a folder.
fn keep(name: &str, file: &[u8]) {
    if let Some(folder) = std::env::var_os("VOTIVE_PICTURES") {
        std::fs::write(std::path::Path::new(&folder).join(name), file).unwrap();
    }
}

#[test]
fn a_servers_picture_shows_bars_in_every_language_and_is_small() {
    for language in Language::ALL {
        for (days, most) in [(7, 9), (30, 120), (90, 1_900), (364, 25_000)] {
            let of = charts(language, &lively(days, most)).unwrap();
            let file = stats(&of.charts).unwrap();
            keep(&format!("stats-{}-{days}.png", language.code()), &file);
            let (width, height, pixels) = decoded(&file);
            assert_eq!((width, height), (WIDTH, STATS_HEIGHT));
            assert!(has(&pixels, SERIES) && has(&pixels, PEAK));
            assert!(file.len() < 30_000, "{} bytes", file.len());
        }
    }
}

#[test]
fn the_picture_in_the_readme_is_what_is_drawn() {
    let shown = include_bytes!("../../docs/stats.png");
    let file = stats(&charts(Language::English, &lively(30, 120)).unwrap().charts).unwrap();
    assert!(shown.len() < 30_000 && decoded(shown) == decoded(&file), "copy `stats-en-30.png` from `VOTIVE_PICTURES`");
}

#[test]
fn a_members_picture_shows_their_weeks() {
    for language in Language::ALL {
        let weeks: Vec<_> = (0..12).map(|week| (LocalDay(20_682 + 7 * week), week * 5 % 14)).collect();
        let file = one(&own(language, &weeks).unwrap().charts).unwrap();
        keep(&format!("votes-{}.png", language.code()), &file);
        let (width, height, pixels) = decoded(&file);
        assert_eq!((width, height), (WIDTH, HISTORY_HEIGHT));
        assert!(has(&pixels, SERIES) && has(&pixels, PEAK) && file.len() < 15_000);
    }
}

#[test]
fn the_font_has_every_letter_that_is_written() {
    let canvas = Canvas::new(1, 1).unwrap();
    for language in Language::ALL {
        for days in [7, 30, 90, 364] {
            let StatsCharts { over_time, hours, weekdays } = charts(language, &lively(days, 120)).unwrap().charts;
            for chart in [over_time, hours, weekdays] {
                let scale = chart.scale.into_iter().map(|(_, said)| said);
                let words = chart.marks.into_iter().map(|(_, said)| said).chain(scale).chain([chart.title, chart.peak]);
                for letter in words.collect::<String>().chars() {
                    assert!(canvas.knows(letter), "{letter:?} of {language:?}");
                }
            }
        }
    }
}

#[test]
fn lines_across_are_few_and_round() {
    for (most, lines) in [
        (0, vec![]),
        (1, vec![1]),
        (3, vec![1, 2, 3]),
        (4, vec![2, 4]),
        (97, vec![50]),
        (100, vec![50, 100]),
        (1_234, vec![500, 1_000]),
    ] {
        assert_eq!(Chart::lines(most), lines, "{most}");
    }
}

fn anything() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), Just(1), Just(i64::MAX), 0..50_i64, any::<i64>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_drawn_becomes_a_picture_of_its_size(
        bars in prop::collection::vec(anything(), 0..400),
        marks in prop::collection::vec((0_usize..500, ".{0,30}"), 0..20),
        title in ".{0,120}",
        peak in ".{0,60}",
    ) {
        let most = bars.iter().copied().max().unwrap_or(0);
        let scale = Chart::lines(most).into_iter().map(|line| (line, line.to_string())).collect();
        let chart = Chart { title, bars, marks, scale, peak };
        let file = one(&chart).unwrap();
        let (width, height, pixels) = decoded(&file);
        prop_assert_eq!((width, height), (WIDTH, HISTORY_HEIGHT));
        prop_assert_eq!(has(&pixels, PEAK), most > 0);
        let all = StatsCharts { over_time: chart.clone(), hours: chart.clone(), weekdays: chart };
        let (width, height, _) = decoded(&stats(&all).unwrap());
        prop_assert_eq!((width, height), (WIDTH, STATS_HEIGHT));
    }

    #[test]
    fn lines_across_lie_within_the_chart(most in 0_i64..=i64::MAX) {
        let lines = Chart::lines(most);
        prop_assert!(lines.len() <= 3 && lines.iter().all(|line| (1..=most).contains(line)));
        prop_assert!(most == 0 || !lines.is_empty());
    }
}

use proptest::prelude::*;

use super::*;

fn chart(title: &str, bars: Vec<i64>, marks: &[(usize, &str)], with_scale: bool) -> Chart {
    let most = bars.iter().copied().max().unwrap_or(0);
    let scale = if with_scale { Chart::lines(most).into_iter().map(|at| (at, at.to_string())).collect() } else { Vec::new() };
    let marks = marks.iter().map(|(place, said)| (*place, (*said).to_owned())).collect();
    Chart { title: title.to_owned(), bars, marks, scale, peak: if with_scale { most.to_string() } else { "18 %".to_owned() } }
}

/// Width, height and pixels.
fn decoded(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    (info.width, info.height, pixels)
}

fn has(pixels: &[u8], colour: colours::Colour) -> bool {
    pixels.chunks(3).any(|pixel| pixel == colour)
}

#[test]
fn a_servers_picture_shows_bars_and_words() {
    let wave = |count: usize| (0..count).map(|at| i64::try_from(at * 37 % 83).unwrap() + 20).collect::<Vec<_>>();
    let charts = StatsCharts {
        over_time: chart("Stimmen pro Tag", wave(30), &[(1, "5. Okt."), (8, "12. Okt."), (15, "19. Okt."), (22, "26. Okt."), (29, "2. Nov.")], true),
        hours: chart("Nach Uhrzeit", wave(24), &[(0, "0"), (6, "6"), (12, "12"), (18, "18")], false),
        weekdays: chart("Nach Wochentag", wave(7), &[(0, "Mo"), (1, "Di"), (2, "Mi"), (3, "Do"), (4, "Fr"), (5, "Sa"), (6, "So")], false),
    };
    let begun = std::time::Instant::now();
    let file = stats(&charts).unwrap();
    eprintln!("{:?} {} bytes", begun.elapsed(), file.len());
    std::fs::write("/tmp/wa-stats.png", &file).unwrap();
    let (width, height, pixels) = decoded(&file);
    assert_eq!((width, height), (WIDTH, STATS_HEIGHT));
    assert!(has(&pixels, SERIES) && has(&pixels, PEAK) && file.len() < 100_000);
}

//! A chart of bars, which all stand on zero.

use super::canvas::{Area, Canvas};
use super::colours::{BASE, GROUND, LABEL, LINE, PEAK, SERIES, TITLE};

/// Letters: 14 pixels where the picture is shown 400 wide.
const SIZE: f32 = 41.0;
/// What a line of them takes, and how far its base is from its top.
const LINE_HEIGHT: i32 = 46;
const BASE_OF_LINE: i32 = 35;
/// Between numbers and lines across.
const SPACE: i32 = 18;
/// Between words beside one another at least.
const BETWEEN: i32 = 8;
/// Between a bar and what is said of it.
const ABOVE: i32 = 8;
/// A bar of anything more than nothing is at least so high.
const LEAST: i32 = 4;
/// Lines across at the most.
const LINES: i64 = 3;

/// Bars, and what is said of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Above it.
    pub title: String,
    /// How high each bar is; none is below zero.
    pub bars: Vec<i64>,
    /// Under the bars of these places, as far as there is room.
    pub marks: Vec<(usize, String)>,
    /// Lines across, from the lowest, each with its number.
    pub scale: Vec<(i64, String)>,
    /// Above the highest bar.
    pub peak: String,
}

impl Chart {
    /// The numbers at which lines go across a chart whose highest bar is so high: few and round.
    #[must_use]
    pub fn lines(most: i64) -> Vec<i64> {
        let steps = (0..=18).flat_map(|power| [1, 2, 5].map(|step: i64| step.saturating_mul(10_i64.pow(power))));
        let Some(step) = steps.into_iter().find(|step| most / step <= LINES) else { return Vec::new() };
        (1..=most / step).map(|line| line * step).collect()
    }
}

/// Draws the chart into its area.
pub(super) fn draw(canvas: &mut Canvas, area: Area, chart: &Chart) {
    let title = shortened(canvas, &chart.title, area.width());
    canvas.write(&title, SIZE, TITLE, area.left, area.top + BASE_OF_LINE);
    let numbers = chart.scale.iter().map(|(_, number)| canvas.width_of(number, SIZE)).max();
    // Numbers that would take the room of the bars are left out.
    let beside = numbers.filter(|width| width * 3 < area.width()).map_or(0, |width| width + SPACE);
    let field = Area {
        left: area.left + beside,
        top: area.top + 2 * LINE_HEIGHT + ABOVE,
        bottom: area.bottom - LINE_HEIGHT,
        ..area
    };
    let most = chart.bars.iter().copied().max().unwrap_or(0).max(0);
    for (number, said) in &chart.scale {
        let y = field.bottom - part(*number, most, field.height());
        canvas.fill(Area { top: y - 1, bottom: y + 1, ..field }, LINE);
        if beside > 0 {
            let left = field.left - SPACE - canvas.width_of(said, SIZE);
            canvas.write(said, SIZE, LABEL, left, y + BASE_OF_LINE / 3);
        }
    }
    let peak = crate::vote::peak(&chart.bars);
    for (place, votes) in chart.bars.iter().enumerate() {
        let high = if *votes > 0 { part(*votes, most, field.height()).max(LEAST) } else { 0 };
        let bar = Area { top: field.bottom - high, ..bar(field, place, chart.bars.len()) };
        canvas.fill(bar, if peak == Some(place) { PEAK } else { SERIES });
    }
    canvas.fill(Area { top: field.bottom, bottom: field.bottom + 3, ..field }, BASE);
    if let Some(place) = peak {
        say_peak(canvas, area, bar(field, place, chart.bars.len()), field.top, &chart.peak);
    }
    mark(canvas, area, field, chart);
}

/// What is said of the highest bar stands above it, within the area.
fn say_peak(canvas: &mut Canvas, area: Area, bar: Area, top: i32, said: &str) {
    let width = canvas.width_of(said, SIZE);
    let left = centred(bar, width, area);
    let behind = Area { left: left - 4, right: left + width + 4, top: top - LINE_HEIGHT, bottom: top - 2 };
    canvas.fill(behind, GROUND);
    canvas.write(said, SIZE, PEAK, left, top - ABOVE - 2);
}

/// Words under bars: all, or every second, every third and so on, as there is room.
fn mark(canvas: &mut Canvas, area: Area, field: Area, chart: &Chart) {
    let marks: Vec<_> = chart
        .marks
        .iter()
        .map(|(place, said)| {
            let width = canvas.width_of(said, SIZE);
            let left = centred(bar(field, *place, chart.bars.len()), width, area);
            (left, left + width, said)
        })
        .filter(|(_, right, _)| *right <= area.right)
        .collect();
    let has_room = |every: &usize| {
        let shown: Vec<_> = marks.iter().step_by(*every).collect();
        shown.windows(2).all(|two| two[0].1 + BETWEEN <= two[1].0)
    };
    let Some(every) = (1..=marks.len()).find(has_room) else { return };
    for (left, _, said) in marks.iter().step_by(every) {
        canvas.write(said, SIZE, LABEL, *left, area.bottom - LINE_HEIGHT + BASE_OF_LINE + 6);
    }
}

/// Where the bar of a place stands.
fn bar(field: Area, place: usize, of: usize) -> Area {
    let at = |place: usize| {
        let right = i128::from(field.width()) * place as i128 / (of as i128).max(1);
        field.left + i32::try_from(right).unwrap_or(0)
    };
    let (left, right) = (at(place), at(place + 1));
    // A quarter of the room lies between bars.
    let between = (right - left) / 4;
    Area { left: left + between / 2, right: (right - between + between / 2).max(left + between / 2 + 1), ..field }
}

/// Where words begin that stand in the middle of a bar, or as near as the area lets them.
fn centred(bar: Area, width: i32, area: Area) -> i32 {
    let left = bar.left.midpoint(bar.right) - width / 2;
    left.min(area.right - width).max(area.left)
}

/// How much of a height a number is.
fn part(number: i64, most: i64, height: i32) -> i32 {
    let part = i128::from(number.max(0)) * i128::from(height) / i128::from(most.max(1));
    i32::try_from(part).unwrap_or(height).min(height)
}

/// As much of a text as there is room for.
fn shortened(canvas: &Canvas, text: &str, width: i32) -> String {
    if canvas.width_of(text, SIZE) <= width {
        return text.to_owned();
    }
    let mut kept: String = text.to_owned();
    while kept.pop().is_some() {
        let cut = format!("{}…", kept.trim_end());
        if canvas.width_of(&cut, SIZE) <= width {
            return cut;
        }
    }
    String::new()
}

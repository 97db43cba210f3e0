//! Pictures of numbers: bars and words in, the bytes of a PNG out. Pure.
//!
//! They are readable where Discord shows them: on its dark and its light theme, because they bring their ground along, and 400 pixels wide,
//! as in a message and on phones.

mod canvas;
mod chart;
mod colours;

use self::canvas::{Area, Canvas};

pub use self::chart::Chart;
pub use self::colours::{PEAK, SERIES};

/// How wide every picture is.
pub const WIDTH: u32 = 1000;
/// How high a server's is: with the width in the proportion that Discord shows largest.
const STATS_HEIGHT: u32 = 750;
/// And a member's.
const HISTORY_HEIGHT: u32 = 420;
/// Around everything, and between charts.
const MARGIN: i32 = 28;
const GAP: i32 = 36;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum NotDrawn {
    /// The font that travels in the program cannot be read.
    #[error("the font of pictures cannot be read")]
    Font(#[from] ab_glyph::InvalidFont),
    /// The picture could not be made a file.
    #[error("a picture could not be made a file")]
    File(#[from] png::EncodingError),
}

/// What a server's picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatsCharts {
    /// Votes day by day, or week by week.
    pub over_time: Chart,
    /// Of each hour of the day.
    pub hours: Chart,
    /// Of each day of the week.
    pub weekdays: Chart,
}

/// Draws a server's votes.
///
/// # Errors
/// [`NotDrawn`].
pub fn stats(charts: &StatsCharts) -> Result<Vec<u8>, NotDrawn> {
    let mut canvas = Canvas::new(WIDTH, STATS_HEIGHT)?;
    let whole = canvas.area().within(MARGIN);
    let upper = Area { bottom: whole.top + whole.height() * 11 / 20, ..whole };
    let lower = Area { top: upper.bottom + GAP, ..whole };
    let middle = whole.left + whole.width() * 12 / 25;
    chart::draw(&mut canvas, upper, &charts.over_time);
    chart::draw(&mut canvas, Area { right: middle - GAP / 2, ..lower }, &charts.hours);
    chart::draw(&mut canvas, Area { left: middle + GAP / 2, ..lower }, &charts.weekdays);
    canvas.png()
}

/// Draws one chart, such as a member's votes.
///
/// # Errors
/// [`NotDrawn`].
pub fn one(chart: &Chart) -> Result<Vec<u8>, NotDrawn> {
    let mut canvas = Canvas::new(WIDTH, HISTORY_HEIGHT)?;
    let whole = canvas.area().within(MARGIN);
    chart::draw(&mut canvas, whole, chart);
    canvas.png()
}

#[cfg(test)]
mod tests;

//! What the demo prints, and how it reads what Discord would show.

use std::fmt::Display;
use std::io::{self, Write};

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde_json::Value;

/// Columns of the output; addresses may be longer.
const WIDTH: usize = 100;

/// A line.
pub(crate) fn say(line: impl Display) -> Result<()> {
    writeln!(io::stdout(), "{line}").context("The output cannot be written.")
}

/// The title of a part of the story.
pub(crate) fn title(text: &str) -> Result<()> {
    say(format_args!("── {text} {}\n", "─".repeat(WIDTH.saturating_sub(text.chars().count() + 4))))
}

/// A text in lines of at most [`WIDTH`], the first behind `first`, the others behind `margin`.
pub(crate) fn say_behind(first: &str, margin: &str, text: &str) -> Result<()> {
    let mut before = first;
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let length = margin.chars().count() + line.chars().count() + 1 + word.chars().count();
            if !line.is_empty() && length > WIDTH {
                say(format_args!("{before}{line}"))?;
                before = margin;
                line.clear();
            } else if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        say(format!("{before}{line}").trim_end())?;
        before = margin;
    }
    Ok(())
}

/// The texts of a message that stand apart: what is above the frames, and each frame.
pub(crate) fn parts(content: &str, embeds: &[Value]) -> Vec<String> {
    let frame = |embed: &Value| {
        let lines = ["/title", "/description", "/footer/text"].into_iter();
        lines.filter_map(|part| embed.pointer(part)?.as_str()).collect::<Vec<_>>().join("\n")
    };
    let parts = std::iter::once(content.to_owned()).chain(embeds.iter().map(frame));
    parts.filter(|part| !part.is_empty()).collect()
}

/// What stands in backticks behind a label.
pub(crate) fn quoted(text: &str, label: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("{label}`"))?;
    rest.split_once('`').map(|(inside, _)| inside.to_owned())
}

/// A long token is known by its beginning; what was pasted is shown in whole further above.
pub(crate) fn shortened(authorization: &str) -> String {
    match authorization.char_indices().nth(24) {
        Some((at, _)) => format!("{}…", &authorization[..at]),
        None => authorization.to_owned(),
    }
}

/// The labels of all buttons, each row on a line, with the address of those that open a page.
pub(crate) fn buttons(rows: &[Value]) -> String {
    let shown = |button: &Value| {
        let label = button["label"].as_str()?;
        Some(button["url"].as_str().map_or_else(|| format!("[ {label} ]"), |url| format!("[ {label} ] → {url}")))
    };
    let rows = rows.iter().filter_map(|row| {
        let row: Vec<String> = row["components"].as_array()?.iter().filter_map(shown).collect();
        (!row.is_empty()).then(|| row.join(" "))
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// Discord's marks for instants, such as `<t:1764626400:R>`, as the words that a reader sees.
pub(crate) fn with_times(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once("<t:") {
        shown.push_str(before);
        let read = mark.split_once('>').and_then(|(inside, after)| {
            let seconds: i64 = inside.split(':').next()?.parse().ok()?;
            Some((from_now(seconds - Timestamp::now().as_second()), after))
        });
        if let Some((words, after)) = read {
            shown.push_str(&words);
            rest = after;
        } else {
            shown.push_str("<t:");
            rest = mark;
        }
    }
    shown + rest
}

/// A distance in seconds as Discord words it.
fn from_now(seconds: i64) -> String {
    let (unit, size) = match seconds.abs() {
        0..5 => return "just now".to_owned(),
        5..60 => ("second", 1),
        60..3_570 => ("minute", 60),
        3_570..86_000 => ("hour", 3_600),
        _ => ("day", 86_400),
    };
    // To the nearest whole one.
    let count = (seconds.abs() + size / 2) / size;
    let plural = if count == 1 { "" } else { "s" };
    if seconds > 0 { format!("in {count} {unit}{plural}") } else { format!("{count} {unit}{plural} ago") }
}

//! Standard output and standard error, without panicking where nobody reads them.

use std::io::{self, Write};

use serde_json::Value;

use super::CommandFailed;

/// How a result is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Output {
    /// For people.
    Words,
    /// For programs.
    Json,
}

impl Output {
    /// What the flag `--json` asks for.
    pub(super) const fn of(json: bool) -> Self {
        if json { Self::Json } else { Self::Words }
    }
}

/// A line of the result.
pub(super) fn line(text: &str) -> Result<(), CommandFailed> {
    let mut results = io::stdout().lock();
    writeln!(results, "{text}")?;
    Ok(results.flush()?)
}

/// The result as JSON.
pub(super) fn json(value: &Value) -> Result<(), CommandFailed> {
    line(&format!("{value:#}"))
}

/// Something to know beside the result; it never gets into what a script reads.
pub(super) fn note(text: &str) {
    // The result counts, not the remark.
    let _ = writeln!(io::stderr().lock(), "note: {text}");
}

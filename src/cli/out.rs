//! Standard output and standard error, without panicking where nobody reads them.

use std::io::{self, Write};
use std::sync::Mutex;

use serde_json::Value;

use super::CommandFailed;

/// Where results and notes go.
pub(super) struct Out {
    results: Mutex<Box<dyn Write + Send>>,
    notes: Mutex<Box<dyn Write + Send>>,
}

impl Out {
    /// The process's own.
    pub(super) fn stdout() -> Self {
        Self { results: Mutex::new(Box::new(io::stdout())), notes: Mutex::new(Box::new(io::stderr())) }
    }

    /// A line of the result.
    pub(super) fn line(&self, text: &str) -> Result<(), CommandFailed> {
        let mut results = self.results.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        writeln!(results, "{text}")?;
        Ok(results.flush()?)
    }

    /// The result as JSON.
    pub(super) fn json(&self, value: &Value) -> Result<(), CommandFailed> {
        self.line(&format!("{value:#}"))
    }

    /// Something to know beside the result; it never gets into what a script reads.
    pub(super) fn note(&self, text: &str) {
        let mut notes = self.notes.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // The result counts, not the remark.
        let _ = writeln!(notes, "note: {text}");
    }
}

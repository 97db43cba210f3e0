//! How far applying rules has come.

use crate::text::say::say;
use crate::vote::Language;

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Members to be looked at when it began.
    pub of: i64,
    /// Those that are left.
    pub left: i64,
    /// Whether this is the last that is told here, though some are left.
    pub ends_here: bool,
}

/// How far it has come, below what was done.
#[must_use]
pub fn progress(language: Language, done: &str, progress: Progress) -> String {
    let Progress { of, left, ends_here } = progress;
    let looked = (of - left).max(0);
    let told = match (of, left) {
        (0, _) => say!(language, "rewards-progress-nobody"),
        (_, 0) => say!(language, "rewards-progress-done", of = of),
        _ if ends_here => say!(language, "rewards-progress-goes-on", looked = looked, of = of),
        _ => say!(language, "rewards-progress", looked = looked, of = of),
    };
    format!("{done}\n\n{told}")
}

//! How far applying rules has come.

use super::members;

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
pub fn progress(done: &str, progress: Progress) -> String {
    let Progress { of, left, ends_here } = progress;
    let looked = (of - left).max(0);
    let told = match (of, left) {
        (0, _) => "Nobody's roles have to change.".to_owned(),
        (_, 0) => format!("✅ {} looked at: done.", members(of)),
        _ if ends_here => format!(
            "⏳ {looked} of {} looked at. It goes on by itself at the pace that Discord allows; `/rewards list` shows what is left.",
            members(of)
        ),
        _ => format!("⏳ {looked} of {} looked at, at the pace that Discord allows…", members(of)),
    };
    format!("{done}\n\n{told}")
}

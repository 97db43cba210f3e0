//! How somebody's own data words what several kinds of rows have.

/// An instant.
pub(super) fn instant(at: Option<i64>) -> Option<String> {
    at.and_then(|at| jiff::Timestamp::from_millisecond(at).ok()).map(|at| at.to_string())
}

/// What was voted for.
pub(super) fn listing(site: &str, kind: &str, subject: i64) -> String {
    format!("{site}:{kind}:{subject}")
}

//! Deliveries that could not be read, as a file.

use std::fmt::Write as _;

use crate::text::words::count;
use crate::text::{listings, safe};
use crate::vote::{KeptReason, Language, Subject};

/// The longest file of kept deliveries, in bytes.
pub(super) const LONGEST_FILE: usize = 1024 * 1024;

/// A delivery that could not be read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What is listed.
    pub subject: Subject,
    /// When it came, as text for a file.
    pub received: String,
    /// Why it could not be read.
    pub reason: Option<KeptReason>,
    /// The field at fault.
    pub field: Option<String>,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// The words beside the file.
#[must_use]
pub fn kept_shown(all: i64) -> String {
    format!(
        "{} not be read, the newest first. They are kept for 30 days. Whoever runs this bot can have them read again with `votive replay`.",
        count(all, "delivery could", "deliveries could")
    )
}

/// A file of kept deliveries, as many as fit; what came from outside stands there as it came, but for marks that hide or turn text.
#[must_use]
pub fn kept_file(kept: &[Kept]) -> String {
    let mut text = String::new();
    for (at, one) in kept.iter().enumerate() {
        let why = match (one.reason, one.field.as_deref()) {
            (Some(KeptReason::NotJson), _) => "not JSON".to_owned(),
            (Some(KeptReason::Missing), Some(field)) => format!("{field} is missing"),
            (Some(KeptReason::Unusable), Some(field)) => format!("{field} cannot be used"),
            (Some(KeptReason::OtherListing), _) => "it names another listing than its token's".to_owned(),
            _ => "not understood".to_owned(),
        };
        let body = safe::lines(&String::from_utf8_lossy(&one.body));
        let entry = format!(
            "== {} · {} · {why} ==\n{body}\n\n",
            one.received,
            listings::in_menu(Language::English, one.subject)
        );
        if text.len() + entry.len() > LONGEST_FILE && at > 0 {
            let _ = writeln!(text, "… and {} more", kept.len() - at);
            break;
        }
        text.push_str(&entry);
    }
    text
}

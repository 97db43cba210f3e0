//! Deliveries that could not be read, as a file.

use std::fmt::Write as _;

use crate::text::say::say;
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
pub fn kept_shown(language: Language, all: i64) -> String {
    say!(language, "doctor-kept-shown", count = all)
}

/// A file of kept deliveries, as many as fit; what came from outside stands there as it came, but for marks that hide or turn text.
#[must_use]
pub fn kept_file(language: Language, kept: &[Kept]) -> String {
    let mut text = String::new();
    for (at, one) in kept.iter().enumerate() {
        let (listing, why) = (listings::in_menu(language, one.subject), why(language, one));
        let body = safe::lines(&String::from_utf8_lossy(&one.body));
        let entry = format!("== {} · {listing} · {why} ==\n{body}\n\n", one.received);
        if text.len() + entry.len() > LONGEST_FILE && at > 0 {
            let _ = writeln!(text, "{}", say!(language, "setup-more", more = kept.len() - at));
            break;
        }
        text.push_str(&entry);
    }
    text
}

fn why(language: Language, kept: &Kept) -> String {
    match (kept.reason, kept.field.as_deref()) {
        (Some(KeptReason::NotJson), _) => say!(language, "doctor-file-not-json"),
        (Some(KeptReason::Missing), Some(field)) => say!(language, "doctor-file-missing", field = field),
        (Some(KeptReason::Unusable), Some(field)) => say!(language, "doctor-file-unusable", field = field),
        (Some(KeptReason::OtherListing), _) => say!(language, "doctor-file-other-listing"),
        _ => say!(language, "doctor-file-unknown"),
    }
}

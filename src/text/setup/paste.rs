//! What an owner pastes into the site.

use super::listed;
use crate::sites::Site;
use crate::text::say::say;
use crate::vote::Language;

/// What an owner pastes into the site: shown once.
#[derive(Debug, Clone, Copy)]
pub struct Paste<'a> {
    /// The language of whoever pastes it.
    pub language: Language,
    /// What is listed.
    pub subject: &'a str,
    /// The site.
    pub site: Site,
    /// The address, if the operator has set it.
    pub address: Option<&'a str>,
    /// The token.
    pub token: &'a str,
}

impl Paste<'_> {
    /// What is listed, these words, what is to be pasted, what to do then, and in small letters that it is secret.
    fn around(&self, words: String, then: String, secret: &str) -> String {
        let Self { language, subject, site, address, token } = *self;
        let address = match address {
            Some(address) => say!(language, "setup-address", address = address),
            None => say!(language, "setup-address-unknown", path = site.webhook_path()),
        };
        let token = say!(language, "setup-token", token = token);
        [listed(site, subject), words, address, token, then, format!("-# {secret}")].join("\n")
    }
}

/// A listing was set up.
#[must_use]
pub fn made(paste: Paste<'_>) -> String {
    let language = paste.language;
    paste.around(
        say!(language, "setup-made", site = paste.site.name()),
        say!(language, "setup-made-then"),
        &say!(language, "setup-made-secret"),
    )
}

/// A new token was made; the old one goes on for a while.
#[must_use]
pub fn replaced(paste: Paste<'_>) -> String {
    let language = paste.language;
    paste.around(
        say!(language, "setup-replaced", site = paste.site.name()),
        say!(language, "setup-replaced-then"),
        &say!(language, "setup-secret"),
    )
}

/// A new token was made; the old ones ended.
#[must_use]
pub fn revoked(paste: Paste<'_>) -> String {
    let language = paste.language;
    paste.around(
        say!(language, "setup-revoked", site = paste.site.name()),
        say!(language, "setup-revoked-then"),
        &say!(language, "setup-secret"),
    )
}

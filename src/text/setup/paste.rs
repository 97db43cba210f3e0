//! What an owner pastes into the site.

use crate::sites::Site;

/// What an owner pastes into the site: shown once.
#[derive(Debug, Clone, Copy)]
pub struct Paste<'a> {
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
    fn fields(&self) -> String {
        let Self { site, address, token, .. } = self;
        let address = match address {
            Some(address) => format!("`{address}`"),
            None => format!("not known yet; it will end in `{}`", site.webhook_path()),
        };
        format!("Webhook URL: {address}\nToken: `{token}`")
    }
}

/// A listing was set up.
#[must_use]
pub fn made(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "Votive now takes votes for {}. In {site}'s dashboard, open this listing's webhook settings and paste both:\n{fields}\n\
         Save, then press **Send Test Webhook**. `/setup` shows whether the test arrived.\n\
         -# The token is shown only now and only to you. Keep it to yourself; if it is lost, `/setup` makes a new one.",
        paste.subject
    )
}

/// A new token was made; the old one goes on for a while.
#[must_use]
pub fn replaced(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "A new token for {}. Paste it into {site}'s dashboard in place of the old one:\n{fields}\n\
         The old token works until one hour after the new one's first delivery, seven days at most: no vote is lost meanwhile. \
         Press **Send Test Webhook** when you have pasted it.\n\
         -# The token is shown only now and only to you.",
        paste.subject
    )
}

/// A new token was made; the old ones ended.
#[must_use]
pub fn revoked(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "A new token for {}; the old ones have ended. Until you paste it into {site}'s dashboard, votes are turned away:\n{fields}\n\
         Press **Send Test Webhook** when you have pasted it.\n\
         -# The token is shown only now and only to you.",
        paste.subject
    )
}

//! For whom a panel is made, and what is known of the server meanwhile.

use super::super::{Failure, Shared};
use super::checks::{self, Seen};
use crate::db::Listing;
use crate::text::setup as text;
use crate::vote::{GuildId, Language};

/// What everything that makes a panel goes by.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) shared: &'a Shared,
    pub(super) seen: &'a Seen,
    /// The language of whoever asks.
    pub(super) language: Language,
}

impl Desk<'_> {
    /// What is listed, by its name where that is known.
    pub(super) async fn subject(&self, listing: &Listing) -> String {
        let name = checks::name(self.shared, self.seen, listing).await;
        text::subject(self.language, listing.subject, name.as_deref())
    }

    /// What a role is called that is created here: everybody sees it.
    pub(super) async fn new_role(&self, guild: GuildId) -> Result<String, Failure> {
        Ok(text::NEW_ROLE.say(self.shared.db.language(guild).await?))
    }
}

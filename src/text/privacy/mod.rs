//! `/privacy`: what is kept, hiding, deleting.

mod label;
mod server;

#[cfg(test)]
mod tests;

pub use self::label::{
    ASK_DELETE, ASK_SERVER, BACK, COUNT_AGAIN, DATA, DELETE, HIDE, NAME_FIELD, REFRESH, SERVER, SERVER_TITLE, SHOW,
};
pub use self::server::{CANNOT_ASK, NOT_THE_OWNER, NOTHING_OF_SERVER, WRONG_NAME, ask_server, server_deleted};

use super::boards::Card;
use super::safe;
use super::say::{Phrase, say};
use super::words::from_now;
use crate::vote::{Language, OptOut, UserId, VoterSummary};

/// The data file's name.
pub const FILE: &str = "votive-my-data.json";

/// How it stands with who asks; `said` is what has just been done.
#[must_use]
pub fn main(language: Language, state: OptOut, summary: &VoterSummary, said: Option<Phrase>) -> Card {
    let mut parts = Vec::new();
    parts.extend(said.map(|said| said.say(language)));
    match state {
        OptOut::BeingDeleted => {
            parts.push(say!(language, "privacy-being-deleted", refresh = REFRESH.say(language)));
        }
        OptOut::Deleted { since } => {
            parts.push(say!(language, "privacy-deleted", when = from_now(since)));
            parts.push(say!(language, "privacy-deleted-more", button = COUNT_AGAIN.say(language)));
        }
        OptOut::None | OptOut::Hidden { .. } => {
            parts.extend([kept(language, summary), choices(language, state)]);
        }
    }
    parts.push(format!("-# {}", say!(language, "privacy-scope")));
    Card { title: say!(language, "privacy-title"), body: parts.join("\n\n"), footer: None }
}

fn kept(language: Language, summary: &VoterSummary) -> String {
    if summary.total == 0 && summary.last.is_none() {
        return say!(language, "privacy-kept-nothing");
    }
    let (votes, listings) = (summary.total, summary.listings.iter().filter(|listing| listing.total != 0).count());
    let votes = match summary.last {
        Some(last) => {
            let when = from_now(last);
            say!(language, "privacy-kept-votes-last", votes = votes, listings = listings, when = when)
        }
        None => say!(language, "privacy-kept-votes", votes = votes, listings = listings),
    };
    let name = match &summary.name {
        Some(name) => say!(language, "privacy-kept-name", name = safe::name(name).unwrap_or_else(|| "…".to_owned())),
        None => say!(language, "privacy-kept-no-name"),
    };
    let more = say!(language, "privacy-kept-more");
    format!("{}\n• {votes}\n• {name}\n• {more}", say!(language, "privacy-kept"))
}

fn choices(language: Language, state: OptOut) -> String {
    if let OptOut::Hidden { since } = state {
        return say!(language, "privacy-hidden", when = from_now(since));
    }
    let hide = say!(language, "privacy-can-hide", button = HIDE.say(language));
    let delete = say!(language, "privacy-can-delete", button = ASK_DELETE.say(language));
    format!("{hide}\n{delete}")
}

/// Asks whether their data is to be deleted: what goes, what stays.
#[must_use]
pub fn ask_delete(language: Language) -> Card {
    let body = [
        say!(language, "privacy-ask-delete"),
        say!(language, "privacy-ask-delete-goes"),
        say!(language, "privacy-ask-delete-stays"),
        say!(language, "privacy-ask-delete-copies"),
    ];
    Card { title: say!(language, "privacy-ask-delete-title"), body: body.join("\n\n"), footer: None }
}

/// What was done.
pub mod said {
    use super::Phrase;

    /// Hidden.
    pub const HIDDEN: Phrase = Phrase::of("privacy-said-hidden");
    /// No longer hidden.
    pub const SHOWN: Phrase = Phrase::of("privacy-said-shown");
    /// Deleting has begun.
    pub const DELETING: Phrase = Phrase::of("privacy-said-deleting");
    /// Votes count again.
    pub const COUNTED: Phrase = Phrase::of("privacy-said-counted");
    /// An earlier wish is still being carried out.
    pub const BUSY: Phrase = Phrase::of("privacy-said-busy");
    /// It was so already.
    pub const ALREADY: Phrase = Phrase::of("privacy-said-already");
}

/// What is sent with the file.
#[must_use]
pub fn data(language: Language, entries: usize, left_out: usize) -> String {
    let text = say!(language, "privacy-data", entries = entries);
    if left_out == 0 {
        return text;
    }
    format!("{text} {}", say!(language, "privacy-data-left-out", left_out = left_out))
}

/// Somebody else asks about one who hides.
#[must_use]
pub fn keeps_to_themselves(language: Language, of: UserId) -> Card {
    let body = say!(language, "privacy-keeps-to-themselves", who = format!("<@{of}>"));
    Card { title: say!(language, "boards-votes"), body, footer: None }
}

/// Somebody asks about themselves after their data was deleted.
#[must_use]
pub fn own_deleted(language: Language) -> Card {
    Card { title: say!(language, "boards-votes"), body: say!(language, "privacy-own-deleted"), footer: None }
}

/// Below one's own votes while one hides.
pub const ONLY_YOU: Phrase = Phrase::of("privacy-only-you");

//! `/privacy`: what is kept, hiding, deleting.

mod label;
mod server;

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

pub use self::label::{
    ASK_DELETE, ASK_SERVER, BACK, COUNT_AGAIN, DATA, DELETE, HIDE, NAME_FIELD, REFRESH, SERVER, SERVER_TITLE, SHOW,
};
pub use self::server::{CANNOT_ASK, NOT_THE_OWNER, NOTHING_OF_SERVER, WRONG_NAME, ask_server, server_deleted};

use super::boards::Card;
use super::safe;
use super::words::{count, from_now, votes};
use crate::vote::{Language, OptOut, VoterSummary};

/// The data file's name.
pub const FILE: &str = "votive-my-data.json";

const TITLE: &str = "Your privacy";

/// How it stands with who asks; `said` is what has just been done.
#[must_use]
pub fn main(state: OptOut, summary: &VoterSummary, said: Option<&str>) -> Card {
    let mut body = String::new();
    if let Some(said) = said {
        let _ = write!(body, "{said}\n\n");
    }
    let stands = match state {
        OptOut::BeingDeleted => {
            format!(
                "What Votive kept about you in this server is being deleted. This takes a moment; a thank-you that is just being sent is waited for. **{REFRESH}** says how far it is."
            )
        }
        OptOut::Deleted { since } => format!(
            "Your data in this server was deleted {}. What is left are votes that nobody can tell are yours, and a keyed hash by which Votive keeps it so: later votes of yours are stored without your id or name and count towards nobody.\n\nPress **{COUNT_AGAIN}** if you want your votes from now on to be yours again. You begin at zero: what was deleted stays so.",
            from_now(since)
        ),
        OptOut::None | OptOut::Hidden { .. } => kept(state, summary),
    };
    body += &stands;
    body += "\n\n-# This is about this server only. Messages that are already in Discord, and roles that you have, stay there.";
    Card { title: TITLE.to_owned(), body, footer: None }
}

fn kept(state: OptOut, summary: &VoterSummary) -> String {
    let mut text = String::new();
    let known = summary.total != 0 || summary.last.is_some();
    if known {
        let listings = summary.listings.iter().filter(|listing| listing.total != 0).count();
        let listings = count(i64::try_from(listings).unwrap_or(i64::MAX), "listing", "listings");
        let _ = write!(
            text,
            "Votive keeps about you in this server:\n• **{}** for {listings}",
            votes(Language::English, summary.total)
        );
        if let Some(last) = summary.last {
            let _ = write!(text, ", the last {}", from_now(last));
        }
        text += ": your id, when you voted, and how often in each day, week and month";
        match &summary.name {
            Some(name) => {
                let _ = write!(text, "\n• your name as the listing site told it: {}", safe::name(name));
            }
            None => text += "\n• no name",
        }
        text += "\n• which reward roles you got, and what the site sent, for 30 days";
    } else {
        text += "Votive has no votes of yours in this server.";
    }
    text += "\n\n";
    let choices = match state {
        OptOut::Hidden { since } => format!(
            "You are **hidden** ({}): your votes count and earn roles, but you are not thanked, stand on no board, have no place among top voters, and no name of yours is kept.",
            from_now(since)
        ),
        _ => format!(
            "**{HIDE}**: your votes count and earn roles, but nobody is told: no thank-you, no board, no place among top voters, no name.\n**{ASK_DELETE}**: what is kept is made anonymous, for good."
        ),
    };
    text += &choices;
    text
}

/// Asks whether their data is to be deleted: what goes, what stays.
#[must_use]
pub fn ask_delete() -> Card {
    let body = "**This cannot be undone.** If you go on, in this server\n\n\
        **goes**: your id and your name, from every vote; your totals, your place on the boards, and all thank-yous that are not posted yet; what Votive knows of your reward roles; what the listing sites sent.\n\n\
        **stays**: how many votes there were and when, under a random number that is not yours; a keyed hash of your id, by which Votive knows a vote of yours to leave you out of it. Later votes count towards nobody, until you say otherwise here. Messages that are already in Discord stay; so do roles that you have, but Votive gives you no new ones. What admins wrote as the reason of a correction stays as they wrote it.\n\n\
        Copies that the bot's operator has made, such as backups, keep the old state until they are thrown away."
        .to_owned();
    Card { title: "Delete your data in this server?".to_owned(), body, footer: None }
}

/// What was done.
pub mod said {
    /// Hidden.
    pub const HIDDEN: &str = "✅ Done: you are hidden. The names that were kept of you are being cleared.";
    /// No longer hidden.
    pub const SHOWN: &str =
        "✅ Done: your votes are shown again, and the next one is thanked where this server thanks.";
    /// Deleting has begun.
    pub const DELETING: &str = "✅ Your data is being deleted.";
    /// Votes count again.
    pub const COUNTED: &str = "✅ Done: your votes count again from now on.";
    /// An earlier wish is still being carried out.
    pub const BUSY: &str = "⏳ What you asked for before is still being done. Try again in a minute.";
    /// It was so already.
    pub const ALREADY: &str = "That is so already.";
}

/// What is sent with the file.
#[must_use]
pub fn data(entries: usize, left_out: usize) -> String {
    let entries = count(i64::try_from(entries).unwrap_or(i64::MAX), "vote or correction", "votes and corrections");
    let mut text = format!("This is all that Votive keeps about you in this server, with {entries}.");
    if left_out > 0 {
        let left_out = count(i64::try_from(left_out).unwrap_or(i64::MAX), "older one", "older ones");
        let _ = write!(
            text,
            " Discord takes files of 10 MiB at the most, so {left_out} did not fit; whoever runs this bot can give you the rest."
        );
    }
    text
}

/// Somebody else asks about one who hides.
#[must_use]
pub fn keeps_to_themselves(of: crate::vote::UserId) -> Card {
    let body = format!("<@{of}> keeps their votes to themselves.");
    Card { title: "Votes".to_owned(), body, footer: None }
}

/// Somebody asks about themselves after their data was deleted.
#[must_use]
pub fn own_deleted() -> Card {
    let body = "Your data in this server was deleted, and later votes count towards nobody. `/privacy` changes that."
        .to_owned();
    Card { title: "Votes".to_owned(), body, footer: None }
}

/// Below one's own votes while one hides.
pub const ONLY_YOU: &str = "You are hidden in this server: only you see this. /privacy";

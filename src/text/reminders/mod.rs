//! Reminders: the message itself, and the button that asks for them.

mod panel;
mod server;

pub use panel::{
    DELETED, DONE_NO_QUIET, DONE_OFF, DONE_ON, DONE_QUIET, FORM_FROM, FORM_TIME_PLACEHOLDER, FORM_TITLE, FORM_UNTIL,
    FORM_ZONE, FORM_ZONE_PLACEHOLDER, LABEL_NO_QUIET, LABEL_OFF, LABEL_ON, LABEL_QUIET, LABEL_SHOW, NOT_YOURS,
    SAME_TIMES, STOPPED, bad_time, bad_zone, panel,
};
pub use server::{
    CHOOSE_CHANNEL, LABEL, LABEL_DIRECT, LABEL_SWITCH_OFF, LABEL_SWITCH_ON, NOWHERE, SWITCHED_OFF, SWITCHED_ON, ask,
    chosen, in_channel,
};

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::say::say;
use super::thanks::Marker;
use super::{listings, safe, words};
use crate::vote::{GuildId, Language, ReminderAction, ReminderId, Subject, UserId, VotePage};

/// Buttons in a row.
const ROW: usize = 5;
/// Buttons that lead to pages: all rows of a message but the last.
const LINKS: usize = 20;
/// Listings that are named.
const NAMED: usize = 25;
/// Characters of a button.
const LABEL_LENGTH: usize = 80;
/// Characters of a server's name that are shown; Discord allows no more.
const NAME: usize = 100;

/// Discord's types of components, and styles of buttons.
const ACTION_ROW: u8 = 1;
const BUTTON: u8 = 2;
const GREY: u8 = 2;
const LINK: u8 = 5;

/// A listing that somebody can vote for again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votable {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// Where people vote.
    pub page: Option<VotePage>,
}

/// Where a reminder is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadIn {
    /// The member's direct messages.
    Direct,
    /// A channel, where they are mentioned, and nobody else.
    Channel,
}

/// Whose reminder, and of which server.
#[derive(Debug, Clone, Copy)]
pub struct For<'a> {
    /// The member.
    pub user: UserId,
    /// The server.
    pub guild: GuildId,
    /// Its name, as it came from outside.
    pub name: &'a str,
}

/// The reminder that they can vote for these again: the body of a message.
#[must_use]
pub fn reminder(language: Language, whose: For<'_>, votable: &[Votable], read_in: ReadIn, marker: &Marker) -> String {
    let names: Vec<_> = votable.iter().map(|one| in_message(language, whose, one)).collect();
    let mut text = if let [name] = &names[..] {
        say!(language, "reminders-one", listing = format!("**{name}**"))
    } else {
        let listed: Vec<_> = names.iter().take(NAMED).map(|name| format!("• **{name}**")).collect();
        let mut text = format!("{}\n{}", say!(language, "reminders-many"), listed.join("\n"));
        if names.len() > NAMED {
            let _ = write!(text, "\n{}", say!(language, "words-and-more", more = names.len() - NAMED));
        }
        text
    };
    let links: Vec<_> = votable.iter().filter_map(|one| link(language, whose, one)).take(LINKS).collect();
    if links.len() < votable.len() {
        let _ = write!(text, "\n{}", say!(language, "reminders-no-page"));
    }
    let _ = write!(text, "\n-# {}", say!(language, "reminders-why", server = safe::line(whose.name, NAME)));
    let stop = ReminderId { action: ReminderAction::Stop, guild: whose.guild, user: Some(whose.user) };
    let stop = json!({ "type": BUTTON, "style": GREY, "label": say!(language, "reminders-label-stop"), "custom_id": stop.format() });
    let mut rows: Vec<_> = links.chunks(ROW).map(|row| json!({ "type": ACTION_ROW, "components": row })).collect();
    rows.push(json!({ "type": ACTION_ROW, "components": [stop] }));
    let mut body = json!({
        "embeds": [{
            "title": say!(language, "reminders-title"),
            "description": text,
            "color": words::COLOUR,
            "footer": { "text": format!("Votive · {}", marker.text()) },
        }],
        "components": rows,
        "allowed_mentions": { "parse": [] },
        "nonce": marker.text(),
        "enforce_nonce": true,
    });
    if read_in == ReadIn::Channel {
        body["content"] = json!(format!("<@{}>", whose.user));
        body["allowed_mentions"] = json!({ "parse": [], "users": [whose.user.to_string()] });
    }
    body.to_string()
}

/// The button with which whoever presses it is reminded.
pub(super) fn button(language: Language, guild: GuildId) -> Value {
    let id = ReminderId { action: ReminderAction::Me, guild, user: None }.format();
    json!({ "type": BUTTON, "style": GREY, "label": say!(language, "reminders-label-me"), "custom_id": id })
}

fn in_message(language: Language, whose: For<'_>, one: &Votable) -> String {
    match one.subject {
        // Direct messages are read outside of it.
        Subject::Server(_) => say!(language, "listings-on", listed = safe::line(whose.name, NAME), site = one.site),
        Subject::Bot(_) => listings::in_message(language, one.subject, one.site),
    }
}

fn link(language: Language, whose: For<'_>, one: &Votable) -> Option<Value> {
    let page = one.page.as_ref()?;
    let listing = match one.subject {
        Subject::Server(_) => say!(language, "listings-on", listed = whose.name, site = one.site),
        Subject::Bot(_) => listings::in_choice(language, one.subject, one.site),
    };
    let label: String = say!(language, "boards-vote-at", listing = listing).chars().take(LABEL_LENGTH).collect();
    Some(json!({ "type": BUTTON, "style": LINK, "label": label, "url": page.as_str() }))
}

#[cfg(test)]
mod tests;

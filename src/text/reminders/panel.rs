//! `/remind`: how it stands with somebody's reminders.

use crate::text::boards::Card;
use crate::text::say::{Phrase, say};
use crate::text::{listings, safe, words};
use crate::vote::{Language, RemindedIn, ReminderSettings, ReminderState, Reminders};

/// Listings that are named.
const NAMED: usize = 20;
/// Characters of what was typed that are shown again.
const TYPED: usize = 30;

/// Has them reminded.
pub const LABEL_ON: Phrase = Phrase::of("reminders-label-on");
/// Stops it.
pub const LABEL_OFF: Phrase = Phrase::of("reminders-label-off");
/// Opens the form for quiet hours.
pub const LABEL_QUIET: Phrase = Phrase::of("reminders-label-quiet");
/// Ends quiet hours.
pub const LABEL_NO_QUIET: Phrase = Phrase::of("reminders-label-no-quiet");
/// Shows it anew.
pub const LABEL_SHOW: Phrase = Phrase::of("reminders-label-show");
/// They are reminded from now on.
pub const DONE_ON: Phrase = Phrase::of("reminders-done-on");
/// They are not any more.
pub const DONE_OFF: Phrase = Phrase::of("reminders-done-off");
/// Quiet hours were set.
pub const DONE_QUIET: Phrase = Phrase::of("reminders-done-quiet");
/// Quiet hours were ended.
pub const DONE_NO_QUIET: Phrase = Phrase::of("reminders-done-no-quiet");
/// Nobody knows when they can vote again.
pub const DELETED: Phrase = Phrase::of("reminders-deleted");
/// Somebody else's button was pressed.
pub const NOT_YOURS: Phrase = Phrase::of("reminders-not-yours");
/// Nothing reached them.
pub const STOPPED: Phrase = Phrase::of("reminders-closed");
/// The form's title.
pub const FORM_TITLE: Phrase = Phrase::of("reminders-form-title");
/// The label of its first field.
pub const FORM_FROM: Phrase = Phrase::of("reminders-form-from");
/// The label of its second field.
pub const FORM_UNTIL: Phrase = Phrase::of("reminders-form-until");
/// The label of its third field.
pub const FORM_ZONE: Phrase = Phrase::of("reminders-form-zone");
/// What stands in the empty fields for times.
pub const FORM_TIME_PLACEHOLDER: Phrase = Phrase::of("reminders-form-time-placeholder");
/// What stands in the empty field for the zone.
pub const FORM_ZONE_PLACEHOLDER: Phrase = Phrase::of("reminders-form-zone-placeholder");
/// Quiet hours that would never end.
pub const SAME_TIMES: Phrase = Phrase::of("reminders-same-times");

/// How it stands. `said`: what has just been done.
#[must_use]
pub fn panel(language: Language, reminders: &Reminders, said: Option<Phrase>) -> Card {
    let mut lines: Vec<_> = said.into_iter().map(|said| format!("{}\n", said.say(language))).collect();
    if reminders.settings == ReminderSettings::Off {
        lines.push(format!("{}\n", say!(language, "reminders-server-off")));
    }
    match reminders.state {
        // What cannot be had is neither promised nor offered.
        _ if reminders.settings == ReminderSettings::Off => {}
        ReminderState::Never => lines.push(say!(language, "reminders-never")),
        ReminderState::Off if said.is_some() => {}
        ReminderState::Off => lines.push(say!(language, "reminders-off")),
        ReminderState::Closed => lines.push(STOPPED.say(language)),
        ReminderState::On => lines.extend(on(language, reminders)),
    }
    Card { title: say!(language, "reminders-card"), body: lines.join("\n"), footer: None }
}

fn on(language: Language, reminders: &Reminders) -> Vec<String> {
    let mut lines = vec![match reminders.by {
        RemindedIn::Direct => say!(language, "reminders-on"),
        RemindedIn::Channel(channel) => {
            say!(language, "reminders-on-in-channel", channel = words::channel(language, Some(channel)))
        }
    }];
    lines.push(match &reminders.quiet {
        Some(quiet) => say!(
            language,
            "reminders-quiet",
            from = quiet.from().text(),
            until = quiet.until().text(),
            zone = quiet.zone().name()
        ),
        None => say!(language, "reminders-quiet-none"),
    });
    if reminders.due.is_empty() {
        lines.push(format!("\n{}", say!(language, "reminders-due-none")));
        return lines;
    }
    lines.push(format!("\n{}", say!(language, "reminders-due")));
    for due in reminders.due.iter().take(NAMED) {
        let listing = listings::in_message(language, due.subject, due.site);
        let when = words::from_now(due.at);
        lines.push(format!("• {}", say!(language, "reminders-due-at", listing = listing, when = when)));
    }
    if reminders.due.len() > NAMED {
        lines.push(say!(language, "words-and-more", more = reminders.due.len() - NAMED));
    }
    lines
}

/// What was typed is no time of day.
#[must_use]
pub fn bad_time(language: Language, typed: &str) -> String {
    say!(language, "reminders-bad-time", typed = safe::line(typed, TYPED))
}

/// What was typed is no time zone.
#[must_use]
pub fn bad_zone(language: Language, nearest: &str) -> String {
    say!(language, "reminders-bad-zone", nearest = nearest)
}

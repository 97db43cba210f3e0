//! What owners choose about reminders, in `/settings`.

use crate::text::say::{Phrase, say};
use crate::text::words;
use crate::vote::{ChannelId, Language, ReminderSettings};

/// Leads there.
pub const LABEL: Phrase = Phrase::of("reminders-settings-label");
/// Lets members be reminded.
pub const LABEL_SWITCH_ON: Phrase = Phrase::of("reminders-settings-label-on");
/// Does not.
pub const LABEL_SWITCH_OFF: Phrase = Phrase::of("reminders-settings-label-off");
/// Takes the channel away.
pub const LABEL_DIRECT: Phrase = Phrase::of("reminders-settings-label-direct");
/// Stands in the menu of channels.
pub const CHOOSE_CHANNEL: Phrase = Phrase::of("reminders-choose-channel");
/// Members can be reminded.
pub const SWITCHED_ON: Phrase = Phrase::of("reminders-settings-on");
/// Nobody is any more.
pub const SWITCHED_OFF: Phrase = Phrase::of("reminders-settings-none");
/// There is no channel any more.
pub const NOWHERE: Phrase = Phrase::of("reminders-settings-nowhere");

/// What is chosen, in a line.
#[must_use]
pub fn chosen(language: Language, settings: ReminderSettings) -> String {
    match settings {
        ReminderSettings::Off => say!(language, "reminders-settings-off"),
        ReminderSettings::Direct => say!(language, "reminders-settings-direct"),
        ReminderSettings::DirectOr(channel) => {
            say!(language, "reminders-settings-channel", channel = words::channel(language, Some(channel)))
        }
    }
}

/// What can be chosen, and what is.
#[must_use]
pub fn ask(language: Language, settings: ReminderSettings) -> String {
    format!("{}\n\n{}", say!(language, "reminders-ask"), chosen(language, settings))
}

/// A channel was chosen for those whose direct messages are closed.
#[must_use]
pub fn in_channel(language: Language, channel: ChannelId) -> String {
    say!(language, "reminders-settings-in", channel = words::channel(language, Some(channel)))
}

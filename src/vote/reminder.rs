//! Reminders: who wants them, where they go, and what their buttons are called.

use super::{ChannelId, GuildId, QuietHours, Subject, UnixMs, UserId};

/// How it stands with somebody's reminders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderState {
    /// They never asked for any.
    Never,
    /// They are reminded.
    On,
    /// They stopped it.
    Off,
    /// Nothing reached them any more: their direct messages are closed.
    Closed,
}

/// Where a member is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemindedIn {
    /// Their direct messages.
    Direct,
    /// A channel of the server, because those are closed.
    Channel(ChannelId),
}

/// What a server's owner chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderSettings {
    /// Nobody is reminded.
    Off,
    /// Whoever wants it, by direct message.
    Direct,
    /// And here where those are closed.
    DirectOr(ChannelId),
}

impl ReminderSettings {
    /// The channel for those whose direct messages are closed.
    #[must_use]
    pub const fn channel(self) -> Option<ChannelId> {
        match self {
            Self::DirectOr(channel) => Some(channel),
            Self::Off | Self::Direct => None,
        }
    }
}

/// A listing, and when somebody is reminded of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderDue {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// From when they can vote again.
    pub at: UnixMs,
}

/// Somebody's reminders in a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    /// Whether they are reminded.
    pub state: ReminderState,
    /// When they are left alone.
    pub quiet: Option<QuietHours>,
    /// Where they are reminded.
    pub by: RemindedIn,
    /// What the server's owner chose.
    pub settings: ReminderSettings,
    /// What they are to be reminded of, the next first.
    pub due: Vec<ReminderDue>,
}

/// What somebody asked for with a button or the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderAction {
    /// Be reminded, asked for under a thank-you: whoever presses.
    Me,
    /// Stop, asked for under a reminder.
    Stop,
    /// Show how it stands.
    Show,
    /// Be reminded.
    On,
    /// Stop.
    Off,
    /// Open the form for quiet hours, and take it.
    Quiet,
    /// Have none.
    NoQuiet,
}

/// What every name begins with, version included.
const PREFIX: &str = "remind:1:";

const NAMES: [(ReminderAction, &str); 7] = [
    (ReminderAction::Me, "me"),
    (ReminderAction::Stop, "stop"),
    (ReminderAction::Show, "show"),
    (ReminderAction::On, "on"),
    (ReminderAction::Off, "off"),
    (ReminderAction::Quiet, "quiet"),
    (ReminderAction::NoQuiet, "no-quiet"),
];

/// The name of a button or the form. It names the server, which a press in direct messages does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderId {
    /// What is asked for.
    pub action: ReminderAction,
    /// The server.
    pub guild: GuildId,
    /// Who may press it; `None`: everybody, for themselves.
    pub user: Option<UserId>,
}

impl ReminderId {
    /// The name as Discord keeps it.
    #[must_use]
    pub fn format(self) -> String {
        let verb = NAMES.iter().find(|(action, _)| *action == self.action).map_or("show", |(_, verb)| verb);
        match self.user {
            Some(user) => format!("{PREFIX}{verb}:{}:{user}", self.guild),
            None => format!("{PREFIX}{verb}:{}", self.guild),
        }
    }

    /// From what a click brought; `None` for one of another version, or forged.
    #[must_use]
    pub fn parse(custom_id: &str) -> Option<Self> {
        let mut parts = custom_id.strip_prefix(PREFIX)?.split(':');
        let (verb, guild, user) = (parts.next()?, parts.next()?, parts.next());
        let (action, _) = NAMES.iter().find(|(_, known)| *known == verb)?;
        let user = match user {
            Some(user) => Some(user.parse().ok()?),
            None => None,
        };
        let id = Self { action: *action, guild: guild.parse().ok()?, user };
        // A number may be written in several ways; only ours counts. Only under a thank-you everybody may press.
        (id.format() == custom_id && user.is_none() == (*action == ReminderAction::Me)).then_some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(which in 0..NAMES.len(), guild in 1..i64::MAX, user in 1..i64::MAX) {
            let action = NAMES[which].0;
            let user = (action != ReminderAction::Me).then(|| UserId::trusted(user));
            let id = ReminderId { action, guild: GuildId::trusted(guild), user };
            prop_assert_eq!(ReminderId::parse(&id.format()), Some(id));
            prop_assert!(id.format().len() <= 100);
        }

        #[test]
        fn nothing_else_is(text in "(remind:[12]:)?[a-z-]{0,8}(:[+0-9-]{0,20}){0,3}") {
            if let Some(id) = ReminderId::parse(&text) {
                prop_assert_eq!(id.format(), text);
            }
        }
    }

    #[test]
    fn other_versions_and_forgeries_are_not_read() {
        for text in ["", "remind:2:me:1", "remind:1:me:1:2", "remind:1:off:1", "remind:1:off:1:2:3", "remind:1:me:0"] {
            assert_eq!(ReminderId::parse(text), None, "{text}");
        }
    }
}

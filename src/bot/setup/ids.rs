//! What the buttons and menus of `/setup` are called. A name carries all that its handler needs, so that it still works after a restart.

use crate::vote::ListingId;

/// What every name begins with, version included.
const PREFIX: &str = "setup:1:";

/// When something is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// While setting up: what is still missing is asked for next.
    First,
    /// Afterwards.
    Later,
}

/// What somebody asked for with a button, a menu or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Show the state.
    Main,
    /// See whether what is waited for has come.
    Check,
    /// Show another listing; the menu's value says which.
    Pick,
    /// Set up the server's own listing beside those of bots.
    AddServer,
    /// Ask for the thank-you channel.
    AskChannel,
    /// Take the chosen channel.
    Channel(Stage),
    /// Thank nowhere.
    NoChannel,
    /// Ask where owners are told that something is wrong.
    AskAlarms,
    /// Take the chosen channel for that.
    Alarms,
    /// Tell them nowhere.
    NoAlarms,
    /// Show everything of the server.
    Settings,
    /// As [`Action::AskAlarms`], [`Action::Alarms`] and [`Action::NoAlarms`], from there.
    AskServerAlarms,
    ServerAlarms,
    NoServerAlarms,
    /// Open the form for the server's time zone, and take it.
    Zone,
    /// Open the form for the time between votes, and take it.
    Cooldown,
    /// Open the form for how long streaks are kept, and take it.
    Grace,
    /// Open the form for streak freezes, and take it.
    Freezes,
    /// Ask where the results of periods are announced, and of which.
    AskResults,
    /// Take the chosen channel for them.
    ResultsChannel,
    /// Take the chosen periods.
    ResultsKinds,
    /// Announce them nowhere.
    NoResults,
    /// Ask whether members are reminded, and where.
    AskReminders,
    /// They are, or nobody is.
    Reminders,
    NoReminders,
    /// Take the chosen channel for those whose direct messages are closed, or have none.
    ReminderChannel,
    NoReminderChannel,
    /// Ask for roles.
    AskRoles,
    /// Add the chosen role.
    Role(Stage),
    /// Create a role and add it.
    NewRole(Stage),
    /// Remove the rules of the chosen roles.
    DropRoles,
    /// Open the form for the vote page, and take it.
    VotePage,
    /// Pause the listing.
    Pause,
    /// End the pause.
    Resume,
    /// Ask whether the listing is to be removed.
    AskRemove,
    /// Remove the listing.
    Remove,
    /// Post a sample thank-you.
    Sample,
    /// Ask how the token is to be replaced.
    AskToken,
    /// Make a new token; the old one goes on for a while.
    Replace,
    /// Make a new token; the old ones end at once.
    Revoke,
}

impl Action {
    /// The command whose button it is: whoever may use one need not be let in to the other.
    pub(super) const fn command(self) -> &'static str {
        match self {
            Self::Settings
            | Self::AskServerAlarms
            | Self::ServerAlarms
            | Self::NoServerAlarms
            | Self::Zone
            | Self::Grace
            | Self::Freezes
            | Self::AskResults
            | Self::ResultsChannel
            | Self::ResultsKinds
            | Self::NoResults
            | Self::AskReminders
            | Self::Reminders
            | Self::NoReminders
            | Self::ReminderChannel
            | Self::NoReminderChannel => "settings",
            Self::Main
            | Self::Check
            | Self::Pick
            | Self::AddServer
            | Self::AskChannel
            | Self::Channel(_)
            | Self::NoChannel
            | Self::AskAlarms
            | Self::Alarms
            | Self::NoAlarms
            | Self::Cooldown
            | Self::AskRoles
            | Self::Role(_)
            | Self::NewRole(_)
            | Self::DropRoles
            | Self::VotePage
            | Self::Pause
            | Self::Resume
            | Self::AskRemove
            | Self::Remove
            | Self::Sample
            | Self::AskToken
            | Self::Replace
            | Self::Revoke => "setup",
        }
    }
}

const NAMES: [(Action, &str); 43] = [
    (Action::Main, "main"),
    (Action::Check, "check"),
    (Action::Pick, "pick"),
    (Action::AddServer, "add-server"),
    (Action::AskChannel, "ask-channel"),
    (Action::Channel(Stage::First), "first-channel"),
    (Action::Channel(Stage::Later), "channel"),
    (Action::NoChannel, "no-channel"),
    (Action::AskAlarms, "ask-alarms"),
    (Action::Alarms, "alarms"),
    (Action::NoAlarms, "no-alarms"),
    (Action::Settings, "settings"),
    (Action::AskServerAlarms, "ask-server-alarms"),
    (Action::ServerAlarms, "server-alarms"),
    (Action::NoServerAlarms, "no-server-alarms"),
    (Action::Zone, "zone"),
    (Action::Cooldown, "cooldown"),
    (Action::Grace, "grace"),
    (Action::Freezes, "freezes"),
    (Action::AskResults, "ask-results"),
    (Action::ResultsChannel, "results-channel"),
    (Action::ResultsKinds, "results-kinds"),
    (Action::NoResults, "no-results"),
    (Action::AskReminders, "ask-reminders"),
    (Action::Reminders, "reminders"),
    (Action::NoReminders, "no-reminders"),
    (Action::ReminderChannel, "reminder-channel"),
    (Action::NoReminderChannel, "no-reminder-channel"),
    (Action::AskRoles, "ask-roles"),
    (Action::Role(Stage::First), "first-role"),
    (Action::Role(Stage::Later), "role"),
    (Action::NewRole(Stage::First), "first-new-role"),
    (Action::NewRole(Stage::Later), "new-role"),
    (Action::DropRoles, "drop-roles"),
    (Action::VotePage, "vote-page"),
    (Action::Pause, "pause"),
    (Action::Resume, "resume"),
    (Action::AskRemove, "ask-remove"),
    (Action::Remove, "remove"),
    (Action::Sample, "sample"),
    (Action::AskToken, "ask-token"),
    (Action::Replace, "replace"),
    (Action::Revoke, "revoke"),
];

/// The name of a button, a menu or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Id {
    /// What is asked for.
    pub(super) action: Action,
    /// The listing that it is about.
    pub(super) listing: ListingId,
}

impl Id {
    /// The name as Discord keeps it.
    pub(super) fn format(self) -> String {
        let verb = NAMES.iter().find(|(action, _)| *action == self.action).map_or("main", |(_, verb)| verb);
        format!("{PREFIX}{verb}:{}", self.listing)
    }

    /// From what a click brought; `None` for one of another version, or forged.
    pub(super) fn parse(custom_id: &str) -> Option<Self> {
        let (verb, listing) = custom_id.strip_prefix(PREFIX)?.split_once(':')?;
        let (action, _) = NAMES.iter().find(|(_, known)| *known == verb)?;
        let id = Self { action: *action, listing: listing.parse().ok()? };
        // A number may be written in several ways; only ours counts.
        (id.format() == custom_id).then_some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(which in 0..NAMES.len(), listing in 1..i64::MAX) {
            let id = Id { action: NAMES[which].0, listing: ListingId::trusted(listing) };
            prop_assert_eq!(Id::parse(&id.format()), Some(id));
            prop_assert!(id.format().len() <= 100);
        }

        #[test]
        fn nothing_else_is(text in "(setup:[12]:)?[a-z-]{0,8}(:[+0-9-]{0,20})?") {
            if let Some(id) = Id::parse(&text) {
                prop_assert_eq!(id.format(), text);
            }
        }
    }

    #[test]
    fn other_versions_and_forgeries_are_not_read() {
        for text in [
            "",
            "setup:1:",
            "setup:2:main:1",
            "setup:1:main",
            "setup:1:main:0",
            "setup:1:main:+1",
            "setup:1:main:1:2",
            "setup:1:else:1",
        ] {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }
}

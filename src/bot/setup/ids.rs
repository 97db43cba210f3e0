//! What the buttons and menus of `/setup` and `/settings` ask for.

use crate::bot::listing_button;

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

impl listing_button::Action for Action {
    const PREFIX: &'static str = "setup:1:";
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Main, "main"),
        (Self::Check, "check"),
        (Self::Pick, "pick"),
        (Self::AddServer, "add-server"),
        (Self::AskChannel, "ask-channel"),
        (Self::Channel(Stage::First), "first-channel"),
        (Self::Channel(Stage::Later), "channel"),
        (Self::NoChannel, "no-channel"),
        (Self::AskAlarms, "ask-alarms"),
        (Self::Alarms, "alarms"),
        (Self::NoAlarms, "no-alarms"),
        (Self::Settings, "settings"),
        (Self::AskServerAlarms, "ask-server-alarms"),
        (Self::ServerAlarms, "server-alarms"),
        (Self::NoServerAlarms, "no-server-alarms"),
        (Self::Zone, "zone"),
        (Self::Cooldown, "cooldown"),
        (Self::Grace, "grace"),
        (Self::Freezes, "freezes"),
        (Self::AskResults, "ask-results"),
        (Self::ResultsChannel, "results-channel"),
        (Self::ResultsKinds, "results-kinds"),
        (Self::NoResults, "no-results"),
        (Self::AskReminders, "ask-reminders"),
        (Self::Reminders, "reminders"),
        (Self::NoReminders, "no-reminders"),
        (Self::ReminderChannel, "reminder-channel"),
        (Self::NoReminderChannel, "no-reminder-channel"),
        (Self::AskRoles, "ask-roles"),
        (Self::Role(Stage::First), "first-role"),
        (Self::Role(Stage::Later), "role"),
        (Self::NewRole(Stage::First), "first-new-role"),
        (Self::NewRole(Stage::Later), "new-role"),
        (Self::DropRoles, "drop-roles"),
        (Self::VotePage, "vote-page"),
        (Self::Pause, "pause"),
        (Self::Resume, "resume"),
        (Self::AskRemove, "ask-remove"),
        (Self::Remove, "remove"),
        (Self::Sample, "sample"),
        (Self::AskToken, "ask-token"),
        (Self::Replace, "replace"),
        (Self::Revoke, "revoke"),
    ];
}

/// The name of a button, a menu or a form.
pub(super) type Id = listing_button::Id<Action>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back() {
        listing_button::tests::names_come_back::<Action>();
    }
}

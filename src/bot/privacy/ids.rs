//! What the buttons and the form of `/privacy` are called: what is asked for, and by whom.

use crate::vote::UserId;

/// What every name begins with, version included.
const PREFIX: &str = "privacy:1:";

/// What somebody asked for with a button or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Show how it stands.
    Main,
    /// Send what is kept.
    Data,
    /// Hide.
    Hide,
    /// No longer hide.
    Show,
    /// Ask whether to delete.
    AskDelete,
    /// Delete.
    Delete,
    /// Later votes are theirs again.
    CountAgain,
    /// Ask whether to delete everything of the server.
    AskServer,
    /// Open the form in which that is confirmed, and take it.
    Server,
}

const NAMES: [(Action, &str); 9] = [
    (Action::Main, "main"),
    (Action::Data, "data"),
    (Action::Hide, "hide"),
    (Action::Show, "show"),
    (Action::AskDelete, "ask-delete"),
    (Action::Delete, "delete"),
    (Action::CountAgain, "count-again"),
    (Action::AskServer, "ask-server"),
    (Action::Server, "server"),
];

/// The name of a button or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Id {
    /// What is asked for.
    pub(super) action: Action,
    /// Who asks: for nobody else it does anything.
    pub(super) user: UserId,
}

impl Id {
    /// The name as Discord keeps it.
    pub(super) fn format(self) -> String {
        let verb = NAMES.iter().find(|(action, _)| *action == self.action).map_or("main", |(_, verb)| verb);
        format!("{PREFIX}{verb}:{}", self.user)
    }

    /// From what a click brought; `None` for one of another version, or forged.
    pub(super) fn parse(custom_id: &str) -> Option<Self> {
        let (verb, user) = custom_id.strip_prefix(PREFIX)?.split_once(':')?;
        let (action, _) = NAMES.iter().find(|(_, known)| *known == verb)?;
        let id = Self { action: *action, user: user.parse().ok()? };
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
        fn what_is_written_is_read(which in 0..NAMES.len(), user in 1..i64::MAX) {
            let id = Id { action: NAMES[which].0, user: UserId::trusted(user) };
            prop_assert_eq!(Id::parse(&id.format()), Some(id));
            prop_assert!(id.format().len() <= 100);
        }

        #[test]
        fn nothing_else_is(text in "(privacy:[12]:)?[a-z-]{0,8}(:[+0-9-]{0,20})?") {
            if let Some(id) = Id::parse(&text) {
                prop_assert_eq!(id.format(), text);
            }
        }
    }

    #[test]
    fn other_versions_and_forgeries_are_not_read() {
        for text in
            ["", "privacy:2:main:1", "privacy:1:main", "privacy:1:main:0", "privacy:1:main:+1", "privacy:1:else:1"]
        {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }
}

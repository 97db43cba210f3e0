//! What the buttons and the form of `/thanks` are called: what is asked for, and of which listing.

use crate::vote::ListingId;

/// What every name begins with, version included.
const PREFIX: &str = "thanks:1:";

/// What somebody asked for with a button or the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bot) enum Action {
    /// Show how the listing thanks, in a message of its own.
    Open,
    /// Open the form, and take it.
    Edit,
    /// Show what was typed last.
    Draft,
    /// Save it.
    Save,
    /// Forget it.
    Discard,
    /// Notify those who are thanked, or no longer.
    Ping,
    /// Thank as everywhere else.
    Reset,
}

const NAMES: [(Action, &str); 7] = [
    (Action::Open, "open-thanks"),
    (Action::Edit, "edit"),
    (Action::Draft, "draft"),
    (Action::Save, "save"),
    (Action::Discard, "discard"),
    (Action::Ping, "ping"),
    (Action::Reset, "reset"),
];

/// The name of a button or the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bot) struct Id {
    /// What is asked for.
    pub(in crate::bot) action: Action,
    /// The listing whose thank-you it is.
    pub(in crate::bot) listing: ListingId,
}

impl Id {
    /// The name as Discord keeps it.
    pub(in crate::bot) fn format(self) -> String {
        let verb = NAMES.iter().find(|(action, _)| *action == self.action).map_or("draft", |(_, verb)| verb);
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
        fn nothing_else_is(text in "(thanks:[12]:)?[a-z-]{0,8}(:[+0-9-]{0,20})?") {
            if let Some(id) = Id::parse(&text) {
                prop_assert_eq!(id.format(), text);
            }
        }
    }
}

//! What the buttons and the form of `/thanks` ask for.

use crate::bot::listing_button;

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

impl listing_button::Action for Action {
    const PREFIX: &'static str = "thanks:1:";
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Open, "open-thanks"),
        (Self::Edit, "edit"),
        (Self::Draft, "draft"),
        (Self::Save, "save"),
        (Self::Discard, "discard"),
        (Self::Ping, "ping"),
        (Self::Reset, "reset"),
    ];
}

/// The name of a button or the form.
pub(in crate::bot) type Id = listing_button::Id<Action>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back() {
        listing_button::tests::names_come_back::<Action>();
    }
}

//! What buttons, menus and forms about a listing are called: what is asked for, and of which listing. A name carries all that its handler
//! needs, so that it still works after a restart.

use crate::vote::ListingId;

/// What a command's buttons ask for.
pub(super) trait Action: Copy + PartialEq + 'static {
    /// What every name begins with, version included.
    const PREFIX: &'static str;
    /// How each action is called.
    const NAMES: &'static [(Self, &'static str)];
}

/// The name of a button, a menu or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Id<A> {
    /// What is asked for.
    pub(super) action: A,
    /// The listing that it is about.
    pub(super) listing: ListingId,
}

impl<A: Action> Id<A> {
    /// The name as Discord keeps it.
    pub(super) fn format(self) -> String {
        let verb = A::NAMES.iter().find(|(action, _)| *action == self.action).map_or("", |(_, verb)| verb);
        format!("{}{verb}:{}", A::PREFIX, self.listing)
    }

    /// From what a click brought; `None` for one of another version, or forged.
    pub(super) fn parse(custom_id: &str) -> Option<Self> {
        let (verb, listing) = custom_id.strip_prefix(A::PREFIX)?.split_once(':')?;
        let (action, _) = A::NAMES.iter().find(|(_, known)| *known == verb)?;
        let id = Self { action: *action, listing: listing.parse().ok()? };
        // A number may be written in several ways; only ours counts.
        (id.format() == custom_id).then_some(id)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Debug;

    use super::*;

    /// Every action has a name of its own that fits and comes back, and nothing that is written otherwise is read.
    pub(in crate::bot) fn names_come_back<A: Action + Debug>() {
        let (mut seen, prefix) = (BTreeSet::new(), A::PREFIX);
        for (action, verb) in A::NAMES {
            assert!(seen.insert(*verb), "{verb} stands there twice");
            for listing in [1, 7, i64::MAX] {
                let id = Id { action: *action, listing: ListingId::trusted(listing) };
                assert_eq!(Id::parse(&id.format()), Some(id));
                assert!(id.format().len() <= 100, "{}", id.format());
            }
            let other_version = prefix.replace(":1:", ":2:");
            for text in [
                format!("{prefix}{verb}"),
                format!("{prefix}{verb}:0"),
                format!("{prefix}{verb}:+1"),
                format!("{prefix}{verb}:01"),
                format!("{prefix}{verb}:1:2"),
                format!("{prefix}{verb}x:1"),
                format!("{other_version}{verb}:1"),
                format!("{verb}:1"),
            ] {
                assert_eq!(Id::<A>::parse(&text), None, "{text}");
            }
        }
        assert!(Id::<A>::parse(prefix).is_none() && Id::<A>::parse("").is_none());
    }
}

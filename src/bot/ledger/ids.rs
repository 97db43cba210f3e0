//! What the buttons of `/ledger` are called: an id carries all that its handler needs, so that it works after a restart too.

use crate::bot::turning;
use crate::vote::{EntryId, ImportId, Turn, UserId};

/// Whose buttons these are, and the version of what follows.
const PREFIX: &str = "ledger:1:";

/// What a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Take this correction back.
    Undo(EntryId),
    /// Import this file.
    Import(ImportId),
    /// Do not.
    Cancel(ImportId),
    /// Ask whether this import is to be taken back.
    AskUndoImport(ImportId),
    /// Take it back.
    UndoImport(ImportId),
    /// Another page of the log, of one voter or of all.
    Log(Option<UserId>, Turn),
}

/// The id of the button: `ledger:1:undo:entry`, `ledger:1:import:file` and its like, or `ledger:1:log:voter:direction:change`.
pub(super) fn id(action: Action) -> String {
    match action {
        Action::Undo(entry) => format!("{PREFIX}undo:{entry}"),
        Action::Import(import) => format!("{PREFIX}import:{import}"),
        Action::Cancel(import) => format!("{PREFIX}cancel:{import}"),
        Action::AskUndoImport(import) => format!("{PREFIX}ask-undo-import:{import}"),
        Action::UndoImport(import) => format!("{PREFIX}undo-import:{import}"),
        Action::Log(voter, turn) => {
            format!("{PREFIX}log:{}:{}", voter.map_or(0, UserId::get), turning::write(turn))
        }
    }
}

/// The other way; `None` for what this version would not have written.
pub(super) fn read(custom_id: &str) -> Option<Action> {
    let (verb, rest) = custom_id.strip_prefix(PREFIX)?.split_once(':')?;
    let action = match verb {
        "undo" => Action::Undo(rest.parse().ok()?),
        "import" => Action::Import(rest.parse().ok()?),
        "cancel" => Action::Cancel(rest.parse().ok()?),
        "ask-undo-import" => Action::AskUndoImport(rest.parse().ok()?),
        "undo-import" => Action::UndoImport(rest.parse().ok()?),
        "log" => {
            let (voter, turn) = rest.split_once(':')?;
            Action::Log(UserId::new(voter.parse().ok()?), turning::read(turn)?)
        }
        _ => return None,
    };
    // A number may be written in several ways; only ours counts.
    (id(action) == custom_id).then_some(action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_fits_and_comes_back() {
        let voter = Some(UserId::trusted(i64::MAX));
        for action in [
            Action::Undo(EntryId::trusted(i64::MAX)),
            Action::Import(ImportId::trusted(i64::MAX)),
            Action::Cancel(ImportId::trusted(1)),
            Action::AskUndoImport(ImportId::trusted(i64::MAX)),
            Action::UndoImport(ImportId::trusted(2)),
            Action::Log(None, Turn::First),
            Action::Log(voter, Turn::After(i64::MAX)),
            Action::Log(voter, Turn::Before(i64::MAX)),
        ] {
            let id = id(action);
            assert!(id.len() <= 100, "{id}");
            assert_eq!(read(&id), Some(action));
        }
    }

    #[test]
    fn forged_and_old_ids_are_told_apart() {
        for id in [
            "",
            "ledger:1:",
            "ledger:0:undo:1",
            "ledger:1:undo:0",
            "ledger:1:undo:+1",
            "ledger:1:import:01",
            "ledger:1:undo-import:-1",
            "ledger:1:undo:1:2",
            "ledger:1:log:-1:first:0",
            "ledger:1:log:0:sideways:0",
            "ledger:1:log:0:after:9223372036854775808",
            "ledger:1:log:0:first:5",
            "ledger:1:log:0:after",
        ] {
            assert_eq!(read(id), None, "{id}");
        }
    }

    proptest! {
        #[test]
        fn nothing_else_is_read(text in "(ledger:[12]:)?(undo|log|import|cancel|undo-import)?[:a-z0-9+-]{0,40}") {
            if let Some(action) = read(&text) {
                prop_assert_eq!(id(action), text);
            }
        }
    }
}

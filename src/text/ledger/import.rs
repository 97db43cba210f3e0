//! `/ledger import`.

use std::fmt::Write as _;

use super::label;
use crate::exchange::{Column, MOST_ROWS, RefusedLine, Unreadable, Why};
use crate::text::boards::Card;
use crate::text::safe;
use crate::text::say::{Phrase, say};
use crate::text::words::who;
use crate::vote::{Import, ImportState, Language};

/// Refused lines that are listed.
const LISTED: usize = 15;
/// Characters of a listing's name, as a line has it, that are shown.
const SHOWN: usize = 40;

/// The file is larger than Votive takes.
pub const TOO_LARGE: Phrase = Phrase::of("import-too-large");
/// The file's address is not one of Discord's.
pub const ELSEWHERE: Phrase = Phrase::of("import-elsewhere");
/// The file did not come.
pub const DID_NOT_COME: Phrase = Phrase::of("import-did-not-come");
/// Another file is being worked off.
pub const BUSY: Phrase = Phrase::of("import-busy");
/// Another file was given before this one was shown.
pub const REPLACED: Phrase = Phrase::of("import-replaced");
/// The file cannot be confirmed any more.
pub const GONE: Phrase = Phrase::of("import-gone");
/// The import that is to be taken back is none.
pub const NO_IMPORT: Phrase = Phrase::of("import-no-import");

/// What a file would do.
#[derive(Debug, Clone, Copy)]
pub struct Preview<'a> {
    /// Rows that are new.
    pub rows: usize,
    /// Of how many voters.
    pub voters: usize,
    /// With how many votes.
    pub votes: i64,
    /// Rows that are in the ledger already.
    pub known: usize,
    /// Lines that cannot be imported.
    pub refused: &'a [RefusedLine],
}

/// Nothing is written yet.
#[must_use]
pub fn preview(language: Language, of: &Preview<'_>) -> Card {
    let mut lines = vec![say!(language, "import-preview", votes = of.votes, members = of.voters, rows = of.rows)];
    left_out(language, &mut lines, of);
    lines.extend([String::new(), say!(language, "import-preview-more")]);
    Card { title: say!(language, "import-preview-title"), body: lines.join("\n"), footer: None }
}

/// No row of it is new.
#[must_use]
pub fn nothing_new(language: Language, of: &Preview<'_>) -> Card {
    let mut lines = vec![if of.known == 0 && of.refused.is_empty() {
        say!(language, "import-nothing-below")
    } else {
        say!(language, "import-nothing")
    }];
    left_out(language, &mut lines, of);
    Card { title: say!(language, "import-nothing-title"), body: lines.join("\n"), footer: None }
}

fn left_out(language: Language, lines: &mut Vec<String>, of: &Preview<'_>) {
    if of.known > 0 {
        lines.push(say!(language, "import-known", rows = of.known));
    }
    if of.refused.is_empty() {
        return;
    }
    lines.extend([String::new(), say!(language, "import-refused", lines = of.refused.len())]);
    lines.extend(of.refused.iter().take(LISTED).map(|refused| {
        let why = why(language, &refused.why);
        format!("• {}", say!(language, "import-refused-line", line = refused.line.to_string(), why = why))
    }));
    if let Some(more) = of.refused.len().checked_sub(LISTED).filter(|more| *more > 0) {
        lines.push(say!(language, "import-refused-more", lines = more));
    }
    lines.push(say!(language, "import-refused-mend"));
}

fn why(language: Language, why: &Why) -> String {
    match why {
        Why::TooManyCells => say!(language, "import-why-cells"),
        Why::NoUser => say!(language, "import-why-no-user"),
        Why::NotAUser => say!(language, "import-why-not-a-user"),
        Why::Nobody => say!(language, "import-why-nobody"),
        Why::Rounded => say!(language, "import-why-rounded"),
        Why::NotVotes => say!(language, "import-why-not-votes"),
        Why::NoVotes => say!(language, "import-why-no-votes"),
        Why::Negative => say!(language, "import-why-negative"),
        Why::TooManyVotes => say!(language, "import-why-too-many-votes"),
        Why::NotAnInstant => say!(language, "import-why-not-an-instant"),
        Why::InFuture => say!(language, "import-why-in-future"),
        Why::TooEarly => say!(language, "import-why-too-early"),
        Why::NoSuchListing(name) => say!(language, "import-why-no-such-listing", name = safe::line(name, SHOWN)),
        Why::WhichListing => say!(language, "import-why-which-listing"),
        Why::DidNotCount => say!(language, "import-why-did-not-count"),
        Why::TakenBack => say!(language, "import-why-taken-back"),
    }
}

/// Nothing of the file can be read.
#[must_use]
pub fn unreadable(language: Language, why: Unreadable) -> String {
    match why {
        Unreadable::NotText => say!(language, "import-not-text"),
        Unreadable::Empty => say!(language, "import-empty"),
        Unreadable::NoUser => say!(language, "import-no-user-column", column = Column::User.name()),
        Unreadable::Twice(column) => say!(language, "import-twice", column = column.name()),
        Unreadable::TooManyRows => say!(language, "import-too-many-rows", rows = MOST_ROWS),
    }
}

/// It was cancelled.
#[must_use]
pub fn cancelled(language: Language) -> Card {
    Card { title: say!(language, "import-title"), body: say!(language, "import-cancelled"), footer: None }
}

/// How far an import, or taking one back, has come.
#[must_use]
pub fn progress(language: Language, of: &Import) -> Card {
    let (title, body) = match of.state {
        ImportState::Storing | ImportState::Previewed | ImportState::Dropped => {
            (say!(language, "import-title"), GONE.say(language))
        }
        ImportState::Importing => (
            say!(language, "import-running-title"),
            say!(language, "import-running", done = of.looked_at, rows = of.planned),
        ),
        ImportState::Done => (say!(language, "import-done-title"), done(language, of)),
        ImportState::Undoing => (
            say!(language, "import-undoing-title"),
            say!(language, "import-undoing", done = of.undone_rows, rows = of.added_rows),
        ),
        ImportState::Undone => (say!(language, "import-undone-title"), undone(language, of)),
    };
    Card { title, body, footer: None }
}

fn done(language: Language, of: &Import) -> String {
    let mut body = say!(language, "import-done", votes = of.added_votes, rows = of.added_rows);
    let known = of.planned - of.added_rows;
    if known > 0 {
        let _ = write!(body, " {}", say!(language, "import-done-known", rows = known));
    }
    if of.added_rows > 0 {
        let _ = write!(body, "\n\n{}", say!(language, "import-done-more", undo = label::UNDO.say(language)));
    }
    body
}

fn undone(language: Language, of: &Import) -> String {
    let mut body = say!(language, "import-undone", votes = of.undone_votes);
    let left = of.added_votes - of.undone_votes;
    if left > 0 {
        let _ = write!(body, " {}", say!(language, "import-undone-left", votes = left));
    }
    let _ = write!(body, "\n\n{}", say!(language, "import-undone-more"));
    body
}

/// Whether an import is really to be taken back.
#[must_use]
pub fn ask_undo(language: Language, of: &Import) -> Card {
    let body = say!(
        language,
        "import-ask-undo",
        file = of.id.to_string(),
        author = who(language, of.author),
        votes = of.added_votes,
        rows = of.added_rows,
    );
    Card { title: say!(language, "import-ask-undo-title"), body, footer: None }
}

#[cfg(test)]
mod tests;

//! Writing entries, a line each.

use csv::{Terminator, WriterBuilder};
use jiff::Timestamp;

use super::cell::harmless;
use crate::vote::{Counts, EntryId, EntryKind, Subject, UnixMs, UserId};

/// The names of the columns, in order; docs/ledger.md tells what they hold.
pub const COLUMNS: [&str; 12] = [
    "entry",
    "listing",
    "user_id",
    "name",
    "kind",
    "votes",
    "at",
    "received_at",
    "counted",
    "author_id",
    "reason",
    "undoes",
];

/// An entry of the ledger as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its place in the ledger.
    pub entry: EntryId,
    /// The listing, as [`listing_code`] writes it.
    pub listing: String,
    /// Who voted.
    pub voter: UserId,
    /// Their name then.
    pub name: Option<String>,
    /// Vote, recovered vote or correction.
    pub kind: EntryKind,
    /// How many votes it adds.
    pub votes: i64,
    /// The instant that counts.
    pub at: UnixMs,
    /// When it was received.
    pub received: UnixMs,
    /// Whether it counts.
    pub counts: Counts,
    /// Who corrected.
    pub author: Option<UserId>,
    /// Why.
    pub reason: Option<String>,
    /// The correction that it takes back.
    pub undoes: Option<EntryId>,
}

/// How a file names a listing: as the server's own it is the same in every server.
#[must_use]
pub fn listing_code(site: &str, subject: Subject) -> String {
    match subject {
        Subject::Server(_) => format!("{site} server"),
        Subject::Bot(id) => format!("{site} bot {id}"),
    }
}

/// The first line.
#[must_use]
pub fn header() -> Vec<u8> {
    record(&COLUMNS.map(str::to_owned))
}

/// The line of an entry.
#[must_use]
pub fn line(row: &Exported) -> Vec<u8> {
    let id = |id: Option<UserId>| id.map_or_else(String::new, |id| id.to_string());
    let text = |text: &Option<String>| text.as_deref().map_or_else(String::new, harmless);
    let counted = match row.counts {
        Counts::Yes => "yes",
        Counts::Blocked => "no",
    };
    record(&[
        row.entry.to_string(),
        row.listing.clone(),
        row.voter.to_string(),
        text(&row.name),
        row.kind.code().to_owned(),
        row.votes.to_string(),
        time(row.at),
        time(row.received),
        counted.to_owned(),
        id(row.author),
        text(&row.reason),
        row.undoes.map_or_else(String::new, |entry| entry.to_string()),
    ])
}

/// An instant as RFC 3339 writes it, in UTC.
fn time(at: UnixMs) -> String {
    Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

fn record(cells: &[String]) -> Vec<u8> {
    let mut writer = WriterBuilder::new().buffer_capacity(512).terminator(Terminator::CRLF).from_writer(Vec::new());
    // Memory takes all that is written to it.
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{ApplicationId, GuildId};

    fn row() -> Exported {
        Exported {
            entry: EntryId::trusted(12),
            listing: listing_code("discollab", Subject::Server(GuildId::trusted(7))),
            voter: UserId::trusted(175_928_847_299_117_063),
            name: Some("Ada, \"the first\"".to_owned()),
            kind: EntryKind::Vote,
            votes: 1,
            at: UnixMs(1_793_620_800_000),
            received: UnixMs(1_793_620_800_250),
            counts: Counts::Yes,
            author: None,
            reason: None,
            undoes: None,
        }
    }

    #[test]
    fn entries_are_written_in_lines_that_programs_read() {
        let correction = Exported {
            name: None,
            kind: EntryKind::Correction,
            votes: -3,
            counts: Counts::Blocked,
            author: Some(UserId::trusted(5)),
            reason: Some("=HYPERLINK(\"https://evil.example\")".to_owned()),
            undoes: EntryId::new(3),
            listing: listing_code("discollab", Subject::Bot(ApplicationId::trusted(4242))),
            ..row()
        };
        let file = [header(), line(&row()), line(&correction)].concat();
        insta::assert_snapshot!(String::from_utf8(file).unwrap().replace('\r', ""), @r#"
        entry,listing,user_id,name,kind,votes,at,received_at,counted,author_id,reason,undoes
        12,discollab server,175928847299117063,"Ada, ""the first""",vote,1,2026-11-02T12:00:00Z,2026-11-02T12:00:00.25Z,yes,,,
        12,discollab bot 4242,175928847299117063,,correction,-3,2026-11-02T12:00:00Z,2026-11-02T12:00:00.25Z,no,5,"'=HYPERLINK(""https://evil.example"")",3
        "#);
    }
}

//! Reading a file of votes: each line for itself, so that a bad one costs only itself.

use std::collections::HashSet;

use csv::{ReaderBuilder, StringRecord};
use jiff::Timestamp;

use super::cell::meant;
use super::columns::{Column, Places, Unreadable};
use crate::vote::{EntryId, ListingId, NAME_LIMIT, UnixMs, UserId};

/// Rows that are read at the most.
pub const MOST_ROWS: usize = 100_000;
/// Votes that a row adds at the most.
const MOST_VOTES: i64 = 100_000;
/// Characters of a reason that are kept.
const REASON_LIMIT: usize = 200;
/// When Discord began: nobody voted there before.
const FIRST: UnixMs = UnixMs(1_420_070_400_000);
/// How far ahead of ours another's clock may be.
const AHEAD_MS: i64 = 5 * 60 * 1000;

/// A line that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRow {
    /// Its line in the file.
    pub line: i64,
    /// The entry of a ledger that it is, where it says so.
    pub entry: Option<EntryId>,
    /// What was voted for; `None` where that is not here, which does not matter if its entry is known.
    pub listing: Option<ListingId>,
    /// Who voted.
    pub voter: UserId,
    /// Votes; not zero.
    pub votes: i64,
    /// When, where it says so.
    pub at: Option<UnixMs>,
    /// The voter's name.
    pub name: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Why it is refused, unless its entry is known.
    pub unless_known: Option<Why>,
}

/// Why a line is not imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It has more cells than the header.
    TooManyCells,
    /// It names nobody.
    NoUser,
    /// What it names is no user's id.
    NotAUser,
    /// It stands for somebody whose data was deleted.
    Nobody,
    /// A spreadsheet has rounded the id.
    Rounded,
    /// The number of votes is none.
    NotVotes,
    /// It adds no votes.
    NoVotes,
    /// It takes votes away.
    Negative,
    /// It adds more votes than a row may.
    TooManyVotes,
    /// The instant is none.
    NotAnInstant,
    /// The instant has not come yet.
    InFuture,
    /// There was no Discord then.
    TooEarly,
    /// The server has no such listing.
    NoSuchListing(String),
    /// It names no listing, and there are several.
    WhichListing,
    /// It did not count where it comes from.
    DidNotCount,
    /// It was taken back where it comes from, or takes something back.
    TakenBack,
}

/// A line that is not imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedLine {
    /// Its number.
    pub line: i64,
    /// Why.
    pub why: Why,
}

/// What a file says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadFile {
    /// Its good lines.
    pub rows: Vec<ReadRow>,
    /// The others.
    pub refused: Vec<RefusedLine>,
}

/// The listings that lines may name.
#[derive(Debug)]
pub struct Listings {
    /// Each by all its names, in lower case.
    pub names: Vec<(String, ListingId)>,
    /// The one that lines without a listing are for.
    pub otherwise: Option<ListingId>,
}

impl Listings {
    fn find(&self, cell: Option<&str>) -> Result<ListingId, Why> {
        let Some(cell) = cell else { return self.otherwise.ok_or(Why::WhichListing) };
        let wanted = meant(cell).to_lowercase();
        let found = self.names.iter().find(|(name, _)| *name == wanted).map(|(_, listing)| *listing);
        found.ok_or_else(|| Why::NoSuchListing(cell.chars().take(REASON_LIMIT).collect()))
    }
}

/// Reads a file that was given at `now`.
///
/// # Errors
/// [`Unreadable`] where none of its lines can be read.
pub fn read(file: &[u8], listings: &Listings, now: UnixMs) -> Result<ReadFile, Unreadable> {
    let text = std::str::from_utf8(file).map_err(|_| Unreadable::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(Unreadable::Empty)?;
    let mut reader =
        ReaderBuilder::new().flexible(true).has_headers(false).delimiter(delimiter(first)).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    // What is valid UTF-8 and may have lines of any length is always read.
    let mut next = |record: &mut StringRecord| reader.read_record(record).unwrap_or(false);
    if !next(&mut record) {
        return Err(Unreadable::Empty);
    }
    let places = Places::of(&record)?;
    let (mut found, mut undone, mut rows) = (ReadFile::default(), HashSet::new(), 0);
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    while next(&mut record) {
        rows += 1;
        if rows > MOST_ROWS {
            return Err(Unreadable::TooManyRows);
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = lines.of(&record);
        undone.extend(id(places.cell(&record, Column::Undoes)).and_then(EntryId::new));
        match row(&record, &places, listings, now, line) {
            Ok(row) => found.rows.push(row),
            Err(why) => found.refused.push(RefusedLine { line, why }),
        }
    }
    for row in &mut found.rows {
        if row.entry.is_some_and(|entry| undone.contains(&entry)) {
            row.unless_known = Some(Why::TakenBack);
        }
    }
    Ok(found)
}

/// Counts lines up to where a record begins.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: i64,
}

impl Lines<'_> {
    /// The line on which the record begins; records are asked for in their order. The reader places one before the line ends that it passed
    /// over.
    fn of(&mut self, record: &StringRecord) -> i64 {
        let from = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.at);
        while let Some(byte) = self.text.get(self.at).filter(|byte| self.at < from || matches!(byte, b'\r' | b'\n')) {
            let ends = *byte == b'\n' || (*byte == b'\r' && self.text.get(self.at + 1) != Some(&b'\n'));
            self.line += i64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// What stands between cells: programs of many countries write a semicolon.
fn delimiter(header: &str) -> u8 {
    [b',', b';', b'\t'].into_iter().find(|mark| header.as_bytes().contains(mark)).unwrap_or(b',')
}

fn row(record: &StringRecord, places: &Places, listings: &Listings, now: UnixMs, line: i64) -> Result<ReadRow, Why> {
    if !places.fits(record) {
        return Err(Why::TooManyCells);
    }
    let cell = |column| places.cell(record, column);
    let voter = voter(cell(Column::User).ok_or(Why::NoUser)?)?;
    let votes = cell(Column::Votes).map_or(Ok(1), votes)?;
    let at = cell(Column::At).map(|cell| instant(cell, now)).transpose()?;
    let entry = id(cell(Column::Entry)).and_then(EntryId::new);
    let (listing, missing) = match listings.find(cell(Column::Listing)) {
        Ok(listing) => (Some(listing), None),
        Err(why) => (None, Some(why)),
    };
    let unless_known = if cell(Column::Undoes).is_some() {
        Some(Why::TakenBack)
    } else if votes < 0 {
        Some(Why::Negative)
    } else if cell(Column::Counted).is_some_and(|cell| cell.eq_ignore_ascii_case("no")) {
        Some(Why::DidNotCount)
    } else if voter.is_pseudonym() {
        Some(Why::Nobody)
    } else {
        missing
    };
    Ok(ReadRow {
        line,
        entry,
        listing,
        voter,
        votes,
        at,
        name: words(cell(Column::Name), NAME_LIMIT),
        reason: words(cell(Column::Reason), REASON_LIMIT),
        unless_known,
    })
}

/// A number as people and programs write ids: digits alone, also behind the apostrophe by which spreadsheets take them for text.
fn id(cell: Option<&str>) -> Option<i64> {
    let digits = cell?.trim_start_matches('\'');
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn voter(cell: &str) -> Result<UserId, Why> {
    if let Some(voter) = id(Some(cell)).and_then(UserId::new) {
        return Ok(voter);
    }
    let rounded = cell.parse::<f64>().is_ok() && cell.contains(['e', 'E']);
    Err(if rounded { Why::Rounded } else { Why::NotAUser })
}

fn votes(cell: &str) -> Result<i64, Why> {
    match meant(cell).parse::<i64>() {
        Ok(0) => Err(Why::NoVotes),
        Ok(votes) if votes.abs() > MOST_VOTES => Err(Why::TooManyVotes),
        Ok(votes) => Ok(votes),
        Err(_) => Err(Why::NotVotes),
    }
}

fn instant(cell: &str, now: UnixMs) -> Result<UnixMs, Why> {
    let at = cell.parse::<Timestamp>().map_err(|_| Why::NotAnInstant)?.as_millisecond();
    match at {
        _ if at > now.0.saturating_add(AHEAD_MS) => Err(Why::InFuture),
        _ if at < FIRST.0 => Err(Why::TooEarly),
        _ => Ok(UnixMs(at)),
    }
}

/// Somebody's words, of which so many characters are kept and none that cannot be seen as one.
fn words(cell: Option<&str>, most: usize) -> Option<String> {
    let kept: String = meant(cell?).chars().filter(|c| !c.is_control()).take(most).collect();
    Some(kept).filter(|kept| !kept.trim().is_empty())
}

#[cfg(test)]
mod tests;

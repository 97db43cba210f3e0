//! Which column of a file holds what.

use csv::StringRecord;

/// What Votive reads of a file. Further columns are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Who voted.
    User,
    /// How many votes the line adds.
    Votes,
    /// When.
    At,
    /// For what.
    Listing,
    /// The voter's name.
    Name,
    /// Why.
    Reason,
    /// The entry of a ledger that it is.
    Entry,
    /// Whether it counted.
    Counted,
    /// The entry that it took back.
    Undoes,
}

impl Column {
    const ALL: [Self; 9] = [
        Self::User,
        Self::Votes,
        Self::At,
        Self::Listing,
        Self::Name,
        Self::Reason,
        Self::Entry,
        Self::Counted,
        Self::Undoes,
    ];

    /// What it is called; other names of the same column are read too.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::User => "user_id",
            Self::Votes => "votes",
            Self::At => "at",
            Self::Listing => "listing",
            Self::Name => "name",
            Self::Reason => "reason",
            Self::Entry => "entry",
            Self::Counted => "counted",
            Self::Undoes => "undoes",
        }
    }

    fn of(header: &str) -> Option<Self> {
        let words: Vec<String> =
            header.split(|c: char| c.is_whitespace() || c == '_' || c == '-').map(str::to_lowercase).collect();
        let name = words.concat();
        match name.as_str() {
            "user" | "userid" | "discordid" | "voter" | "voterid" | "memberid" => Some(Self::User),
            other => Self::ALL.into_iter().skip(1).find(|column| column.name() == other),
        }
    }
}

/// Why nothing of a file can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not UTF-8.
    NotText,
    /// It has no lines.
    Empty,
    /// None of its columns says who voted.
    NoUser,
    /// Two of its columns say the same.
    Twice(Column),
    /// It has more rows than are read.
    TooManyRows,
}

/// Where each column stands.
#[derive(Debug)]
pub(super) struct Places {
    places: [Option<usize>; Column::ALL.len()],
    count: usize,
}

impl Places {
    pub(super) fn of(header: &StringRecord) -> Result<Self, Unreadable> {
        let mut places = [None; Column::ALL.len()];
        for (place, cell) in header.iter().enumerate() {
            let Some(column) = Column::of(cell.trim()) else { continue };
            if places[column as usize].replace(place).is_some() {
                return Err(Unreadable::Twice(column));
            }
        }
        if places[Column::User as usize].is_none() {
            return Err(Unreadable::NoUser);
        }
        Ok(Self { places, count: header.len() })
    }

    /// The cell of this column, without blanks around it; `None` where it is empty or there is no such column.
    pub(super) fn cell<'r>(&self, record: &'r StringRecord, column: Column) -> Option<&'r str> {
        record.get(self.places[column as usize]?).map(str::trim).filter(|cell| !cell.is_empty())
    }

    /// Whether the line has as many cells as the header; fewer may be missing at its end.
    pub(super) fn fits(&self, record: &StringRecord) -> bool {
        record.len() <= self.count
    }
}

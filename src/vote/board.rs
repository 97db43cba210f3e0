//! Boards: who voted most, and where somebody stands.

use super::{ListingId, Period, Subject, UnixMs, UserId, VotePage};

/// What a board counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Board {
    /// The votes of this period; `None`: of all time.
    pub period: Option<Period>,
    /// The votes for this listing; `None`: for all of the server's together.
    pub listing: Option<ListingId>,
}

/// A row's place in the order of a board: more votes first, then whoever reached them first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoardKey {
    /// Votes.
    pub votes: i64,
    /// The entry that made the count what it is.
    pub reached: i64,
}

/// Which page of a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page<K = BoardKey> {
    /// From the top.
    First,
    /// What follows this row.
    After(K),
    /// What precedes this row.
    Before(K),
}

/// A voter on a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// Who.
    pub voter: UserId,
    /// The last name that a site told.
    pub name: Option<String>,
    /// Votes, and since which entry.
    pub key: BoardKey,
}

/// A page of a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardPage {
    /// The rows, in order.
    pub rows: Vec<BoardRow>,
    /// The rank of the first row, from 1.
    pub first_rank: i64,
    /// Whether rows precede these.
    pub more_before: bool,
    /// Whether rows follow these.
    pub more_after: bool,
    /// How many voters the whole board has.
    pub voters: i64,
}

/// Where somebody stands on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub rank: i64,
    /// Votes.
    pub votes: i64,
}

/// Somebody's votes in a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoterSummary {
    /// The last name that a site told.
    pub name: Option<String>,
    /// Today, in the server's zone.
    pub today: i64,
    /// This ISO week.
    pub week: i64,
    /// This calendar month.
    pub month: i64,
    /// Of all time.
    pub total: i64,
    /// On the board of all time; `None` while they are not on it.
    pub rank: Option<i64>,
    /// Their last vote.
    pub last: Option<UnixMs>,
    /// How often in a row.
    pub streak: StreakNow,
    /// For each of the server's listings.
    pub listings: Vec<ListingVotes>,
}

/// Somebody's streak in a server as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StreakNow {
    /// Its length; 0 where there is none, or none any more.
    pub length: i64,
    /// The longest there was.
    pub best: i64,
    /// Until when a vote keeps it, while there is one, before a further freeze is used.
    pub until: Option<UnixMs>,
    /// Freezes that keep it at this moment.
    pub frozen: i64,
    /// Freezes that are left.
    pub freezes: i64,
    /// Until when those keep it; `None` where none are left.
    pub frozen_until: Option<UnixMs>,
}

impl StreakNow {
    /// When it ends unless they vote, whatever keeps it until then.
    #[must_use]
    pub fn ends(&self) -> Option<UnixMs> {
        self.frozen_until.or(self.until)
    }
}

/// Somebody's votes for one listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingVotes {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// How often.
    pub total: i64,
    /// The last time.
    pub last: Option<UnixMs>,
    /// When they can vote again: as the site said, else after the listing's cooldown; `None` before the first vote.
    pub again: Option<UnixMs>,
}

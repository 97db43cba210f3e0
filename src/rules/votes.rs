//! A voter's votes, as rules are held against them.

use std::collections::HashMap;

use crate::vote::{ListingId, Period, StreakNow, UnixMs};

/// Votes for a listing, or for all of a server's together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Of all time.
    pub total: i64,
    /// In the month that it is now.
    pub month: i64,
    /// When the last was cast.
    pub last: Option<UnixMs>,
    /// When they can vote again.
    pub again: Option<UnixMs>,
}

/// A place in the sealed result of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Win {
    /// Which.
    pub period: Period,
    /// From the first on.
    pub place: i64,
    /// When the result was to be sealed.
    pub due: UnixMs,
    /// Whether it is the latest of its kind: the next period's is still to be sealed.
    pub is_latest: bool,
}

/// A voter's votes in a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    server: Tally,
    listings: HashMap<ListingId, Tally>,
    month_ends: UnixMs,
    streak: StreakNow,
    wins: Vec<Win>,
}

impl Votes {
    /// `server`: for all listings together; when they can vote again follows from `listings`. `month_ends`: when the month that it is
    /// now ends in the server's zone.
    #[must_use]
    pub fn new(server: Tally, listings: HashMap<ListingId, Tally>, month_ends: UnixMs) -> Self {
        let again = listings.values().filter_map(|tally| tally.again).max();
        Self { server: Tally { again, ..server }, listings, month_ends, streak: StreakNow::default(), wins: Vec::new() }
    }

    /// With their streak, and their places in results that may still count.
    #[must_use]
    pub fn with(self, streak: StreakNow, wins: Vec<Win>) -> Self {
        Self { streak, wins, ..self }
    }

    /// Their streak in the server.
    #[must_use]
    pub const fn streak(&self) -> StreakNow {
        self.streak
    }

    /// Their places in results, in no order.
    #[must_use]
    pub fn wins(&self) -> &[Win] {
        &self.wins
    }

    /// Those for a listing; `None`: for all together.
    #[must_use]
    pub fn of(&self, listing: Option<ListingId>) -> Tally {
        match listing {
            None => self.server,
            Some(listing) => self.listings.get(&listing).copied().unwrap_or_default(),
        }
    }

    /// When the votes of this month count no longer.
    #[must_use]
    pub const fn month_ends(&self) -> UnixMs {
        self.month_ends
    }
}

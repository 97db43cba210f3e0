//! Deliveries that came with a token that had ended, remembered for the owner to see.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::Db;
use crate::vote::{ListingId, TurnedAway, UnixMs};

/// Counted in memory, since the start: a delivery that is turned away costs no write.
#[derive(Debug, Default)]
pub(super) struct TurnedAways(Mutex<HashMap<ListingId, TurnedAway>>);

impl TurnedAways {
    pub(super) fn note(&self, listing: ListingId, at: UnixMs) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let noted = all.entry(listing).or_insert(TurnedAway { count: 0, last: at });
        (noted.count, noted.last) = (noted.count + 1, at.max(noted.last));
    }
}

impl Db {
    /// The listing's deliveries that this process turned away because their token had ended.
    #[must_use]
    pub fn turned_away(&self, listing: ListingId) -> Option<TurnedAway> {
        self.turned_away.0.lock().unwrap_or_else(PoisonError::into_inner).get(&listing).copied()
    }
}

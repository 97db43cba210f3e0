//! Who wants to know at once what comes for a listing: a panel in Discord that somebody looks at.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::Db;
use crate::vote::ListingId;

/// The listings that somebody watches.
#[derive(Debug, Default)]
pub(super) struct Watched {
    listings: Mutex<HashMap<ListingId, Watch>>,
    /// How many they are, for a look that costs nothing: nearly always none is watched.
    count: AtomicUsize,
}

#[derive(Debug)]
struct Watch {
    changes: watch::Sender<u64>,
    watchers: usize,
}

impl Watched {
    fn listings(&self) -> MutexGuard<'_, HashMap<ListingId, Watch>> {
        self.listings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something came for the listing.
    pub(super) fn tell(&self, listing: ListingId) {
        if self.count.load(Ordering::Acquire) == 0 {
            return;
        }
        if let Some(watch) = self.listings().get(&listing) {
            watch.changes.send_modify(|count| *count += 1);
        }
    }

    fn is_watched(&self, listing: ListingId) -> bool {
        self.listings().contains_key(&listing)
    }
}

/// Somebody watches a listing, as long as this lives.
#[derive(Debug)]
pub struct Watching {
    watched: Arc<Watched>,
    listing: ListingId,
    changes: watch::Receiver<u64>,
}

impl Watching {
    /// Waits until something has come for the listing since this was last waited for: a vote, a test, or what was kept or turned away.
    pub async fn changed(&mut self) {
        // The sender lives as long as anybody watches.
        let _ = self.changes.changed().await;
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let mut listings = self.watched.listings();
        if let Entry::Occupied(mut watch) = listings.entry(self.listing) {
            watch.get_mut().watchers -= 1;
            if watch.get().watchers == 0 {
                watch.remove();
            }
        }
        self.watched.count.store(listings.len(), Ordering::Release);
    }
}

impl Db {
    /// Watches a listing from now on.
    #[must_use]
    pub fn watch_listing(&self, listing: ListingId) -> Watching {
        let mut listings = self.watched.listings();
        let watch = listings.entry(listing).or_insert_with(|| Watch { changes: watch::Sender::new(0), watchers: 0 });
        watch.watchers += 1;
        let changes = watch.changes.subscribe();
        self.watched.count.store(listings.len(), Ordering::Release);
        drop(listings);
        Watching { watched: Arc::clone(&self.watched), listing, changes }
    }

    /// Whether somebody is told by a panel what comes for the listing.
    #[must_use]
    pub fn is_watched(&self, listing: ListingId) -> bool {
        self.watched.is_watched(listing)
    }
}

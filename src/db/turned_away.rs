//! Deliveries that were turned away for their token, remembered for the owner to see.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Db, DbError, Intake};
use crate::sites::Site;
use crate::vote::{BadToken, ListingId, Subject, TokenHash, TurnedAway, UnixMs};

/// Counted in memory, since the start: a delivery that is turned away costs no write. Only listings that are there are counted for.
#[derive(Debug, Default)]
pub(super) struct TurnedAways {
    all: Mutex<HashMap<(ListingId, BadToken), TurnedAway>>,
    /// Listings that were counted for since they were last asked for.
    fresh: Mutex<HashSet<ListingId>>,
}

impl TurnedAways {
    fn all(&self) -> MutexGuard<'_, HashMap<(ListingId, BadToken), TurnedAway>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, listing: ListingId, why: BadToken, at: UnixMs) {
        let mut all = self.all();
        let noted = all.entry((listing, why)).or_insert(TurnedAway { count: 0, last: at });
        (noted.count, noted.last) = (noted.count + 1, at.max(noted.last));
        drop(all);
        self.fresh().insert(listing);
    }

    fn fresh(&self) -> MutexGuard<'_, HashSet<ListingId>> {
        self.fresh.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is known of a delivery that was turned away for its token.
#[derive(Debug, Clone, Copy)]
pub struct Stranger {
    /// The site whose path it came to.
    pub site: Site,
    /// Its token, if it had one.
    pub token: Option<TokenHash>,
    /// The listing that its body names, if that was read and names one.
    pub subject: Option<Subject>,
    /// When it came.
    pub at: UnixMs,
}

impl Intake {
    /// Remembers a delivery that was turned away: for the listing whose token it was until that ended, else for all those that it names.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn note_turned_away(&self, stranger: &Stranger) -> Result<(), DbError> {
        let db = self.db();
        if let Some(token) = &stranger.token
            && let Some(listing) = db.owner_of_ended(stranger.site, token, stranger.at).await?
        {
            db.turned_away.note(listing, BadToken::Ended, stranger.at);
            db.tell_turned_away(listing);
            return Ok(());
        }
        let Some(subject) = stranger.subject else { return Ok(()) };
        for listing in db.listings_of(stranger.site, subject).await? {
            db.turned_away.note(listing, BadToken::Wrong, stranger.at);
            db.tell_turned_away(listing);
        }
        Ok(())
    }
}

impl Db {
    /// The listing's deliveries that this process turned away for such a token.
    #[must_use]
    pub fn turned_away(&self, listing: ListingId, why: BadToken) -> Option<TurnedAway> {
        self.turned_away.all().get(&(listing, why)).copied()
    }

    /// The listings for which deliveries were turned away since this was last asked.
    #[must_use]
    pub fn newly_turned_away(&self) -> Vec<ListingId> {
        self.turned_away.fresh().drain().collect()
    }

    async fn owner_of_ended(&self, site: Site, token: &TokenHash, now: UnixMs) -> Result<Option<ListingId>, DbError> {
        let (hash, site, now) = (&token.bytes()[..], site.code(), now.0);
        let found = sqlx::query_scalar!(
            "SELECT l.listing_id FROM tokens AS t JOIN listings AS l ON l.listing_id = t.listing_id
             WHERE t.hash = ?1 AND l.site = ?2 AND l.removed_ms IS NULL AND t.expires_ms <= ?3",
            hash,
            site,
            now
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.map(ListingId::trusted))
    }

    /// Everybody's listings of this subject: a bot may be listed in several servers.
    async fn listings_of(&self, site: Site, subject: Subject) -> Result<Vec<ListingId>, DbError> {
        let (site, kind, id) = (site.code(), subject.kind().code(), subject.id());
        let found = sqlx::query_scalar!(
            "SELECT listing_id FROM listings
             WHERE subject_id = ?3 AND site = ?1 AND kind = ?2 AND removed_ms IS NULL LIMIT ?4",
            site,
            kind,
            id,
            MOST
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(ListingId::trusted).collect())
    }
}

/// Listings of one subject that are counted for at the most.
const MOST: i64 = 100;

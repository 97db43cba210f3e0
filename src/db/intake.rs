//! What the listener asks of the database.

use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use jiff::tz::TimeZone;

use super::ledger::Recorded;
use super::new_vote::{NewVote, Origin};
use super::{Db, DbError, NotStored, kept, test_deliveries};
use crate::sites::Site;
use crate::vote::{Delivery, ListingId, Subject, TestDelivery, TokenHash, TokenId, UnixMs, Unreadable};

/// Token owners that are remembered at the most.
const REMEMBERED: usize = 50_000;

/// The listener's handle on the database. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Intake {
    db: Db,
    /// Only a shortcut past the database: every write looks again whether the token is live.
    owners: Arc<RwLock<HashMap<TokenHash, Remembered>>>,
}

/// A token's owner as it was looked up.
#[derive(Debug, Clone)]
struct Remembered {
    owner: Arc<TokenOwner>,
    /// How often zones had changed by then.
    zones: u64,
}

/// The listing that a live token belongs to.
#[derive(Debug, Clone)]
pub struct TokenOwner {
    /// The token.
    pub token: TokenId,
    /// Its listing.
    pub listing: ListingId,
    /// The site whose deliveries it authenticates.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// The server's time zone.
    pub zone: TimeZone,
}

impl Intake {
    /// A handle on `db`.
    #[must_use]
    pub fn new(db: Db) -> Self {
        Self { db, owners: Arc::default() }
    }

    pub(super) const fn db(&self) -> &Db {
        &self.db
    }

    /// The listing that the token belongs to, if it was live when last looked at.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn owner_of(&self, token: &TokenHash, now: UnixMs) -> Result<Option<Arc<TokenOwner>>, DbError> {
        // Before anything is read, so that a change meanwhile is noticed.
        let zones = self.db.zones.load(Ordering::SeqCst);
        if let Some(known) = self.owners.read().unwrap_or_else(PoisonError::into_inner).get(token)
            && known.zones == zones
        {
            return Ok(Some(Arc::clone(&known.owner)));
        }
        let Some(owner) = self.look_up(token, now).await? else { return Ok(None) };
        let owner = Arc::new(owner);
        let mut owners = self.owners.write().unwrap_or_else(PoisonError::into_inner);
        if owners.len() >= REMEMBERED {
            owners.clear();
        }
        owners.insert(*token, Remembered { owner: Arc::clone(&owner), zones });
        Ok(Some(owner))
    }

    async fn look_up(&self, token: &TokenHash, now: UnixMs) -> Result<Option<TokenOwner>, DbError> {
        let (hash, now_ms) = (&token.bytes()[..], now.0);
        let found = sqlx::query!(
            "SELECT t.token_id, l.listing_id, l.site, l.kind, l.subject_id, s.zone
             FROM tokens AS t JOIN listings AS l ON l.listing_id = t.listing_id JOIN servers AS s ON s.guild_id = l.guild_id
             WHERE t.hash = ?1 AND l.removed_ms IS NULL AND (t.expires_ms IS NULL OR t.expires_ms > ?2)",
            hash,
            now_ms
        )
        .fetch_optional(&self.db.readers)
        .await?;
        Ok(found.and_then(|row| {
            Some(TokenOwner {
                token: TokenId::trusted(row.token_id),
                listing: ListingId::trusted(row.listing_id),
                site: Site::from_code(&row.site)?,
                subject: Subject::stored(&row.kind, row.subject_id),
                zone: TimeZone::get(&row.zone).unwrap_or(TimeZone::UTC),
            })
        }))
    }

    /// Appends a vote to the ledger; returns after the commit. Dropping the future does not withdraw the vote.
    ///
    /// # Errors
    /// [`NotStored`], each vote for itself.
    pub async fn vote(
        &self,
        owner: &TokenOwner,
        delivery: Delivery,
        body: Bytes,
        received: UnixMs,
    ) -> Result<Recorded, NotStored> {
        let day = delivery.at.day_in(&owner.zone);
        let (token, listing) = (owner.token, owner.listing);
        let vote = NewVote { token, listing, delivery, day, received, body, origin: Origin::Received };
        let recorded = self.db.writer.append(vote).await;
        if recorded.is_ok() {
            self.db.watched.tell(listing);
        }
        self.checked(owner, recorded)
    }

    /// Records a test delivery; returns after the commit.
    ///
    /// # Errors
    /// [`NotStored`].
    pub async fn test(&self, owner: &TokenOwner, test: TestDelivery, received: UnixMs) -> Result<(), NotStored> {
        let (token, listing) = (owner.token, owner.listing);
        let stored = self
            .db
            .writer
            .run(move |tx| Box::pin(test_deliveries::record(tx, token, listing, test, received)))
            .await
            .and_then(|live| live.then_some(()).ok_or(NotStored::TokenGone));
        self.told(owner, stored)
    }

    /// Keeps a delivery that cannot be read; returns after the commit.
    ///
    /// # Errors
    /// [`NotStored`].
    pub async fn keep(
        &self,
        owner: &TokenOwner,
        why: &Unreadable,
        body: Bytes,
        received: UnixMs,
    ) -> Result<(), NotStored> {
        let (token, listing, why) = (owner.token, owner.listing, why.clone());
        let stored = self
            .db
            .writer
            .run(move |tx| Box::pin(async move { kept::keep(tx, token, listing, &why, &body, received).await }))
            .await
            .and_then(|live| live.then_some(()).ok_or(NotStored::TokenGone));
        self.told(owner, stored)
    }

    /// Whether a vote that came now could be stored: it makes a commit of its own to see. In a file that is known to be damaged none
    /// is taken for safe.
    pub async fn can_store(&self) -> bool {
        if self.db.unsound.is_cancelled() {
            return false;
        }
        let now = self.db.clock.now().0;
        self.db
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE health SET checked_ms = ?1", now).execute(tx).await?;
                    Ok(())
                })
            })
            .await
            .is_ok()
    }

    /// What is no vote was stored: whoever watches for it, or has to do something about it, is told.
    fn told(&self, owner: &TokenOwner, stored: Result<(), NotStored>) -> Result<(), NotStored> {
        if stored.is_ok() {
            self.db.watched.tell(owner.listing);
            self.db.tell_work();
        }
        self.checked(owner, stored)
    }

    /// Forgets a token that turned out to be gone.
    fn checked<T>(&self, owner: &TokenOwner, outcome: Result<T, NotStored>) -> Result<T, NotStored> {
        if matches!(outcome, Err(NotStored::TokenGone)) {
            self.owners
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .retain(|_, known| known.owner.token != owner.token);
        }
        outcome
    }
}

//! Deliveries that could not be read: kept for 30 days, to be replayed.

use std::time::Duration;

use bytes::Bytes;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;

use super::ledger::Recorded;
use super::new_vote::{NewVote, Origin};
use super::tokens::{self, TokenUse};
use super::{Db, DbError, NotStored, looks};
use crate::vote::{Delivery, GuildId, KeptReason, KeptSummary, ListingId, Subject, TokenId, UnixMs, Unreadable};

/// Kept deliveries of one listing at the most; beyond them the oldest go. With the largest body that is 16 MiB a listing.
const MOST: i64 = 256;
/// The same body within this time of its last copy is one delivery, in ms.
const SAME_HOUR_MS: i64 = 60 * 60 * 1000;
/// How long they are kept.
pub(super) const KEPT_FOR: Duration = Duration::from_hours(30 * 24);

/// A delivery that could not be read when it came.
#[derive(Debug, Clone)]
pub struct KeptDelivery {
    /// Its number.
    pub id: i64,
    /// Its token's listing.
    pub listing: ListingId,
    /// The token it came by.
    pub token: TokenId,
    /// When it was received.
    pub received: UnixMs,
    /// Its bytes.
    pub body: Bytes,
}

/// A kept delivery as its server's owners see it.
#[derive(Debug, Clone)]
pub struct KeptHere {
    /// What is listed.
    pub subject: Subject,
    /// When it was received.
    pub received: UnixMs,
    /// Why it could not be read.
    pub reason: Option<KeptReason>,
    /// The field at fault.
    pub field: Option<String>,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// Keeps a delivery, in the open transaction; `false` where its token is gone.
pub(super) async fn keep(
    tx: &mut SqliteConnection,
    token: TokenId,
    listing: ListingId,
    why: &Unreadable,
    body: &[u8],
    received: UnixMs,
) -> Result<bool, DbError> {
    if !tokens::is_live(tx, token, received).await? {
        return Ok(false);
    }
    let (token_id, listing, received_ms, reason) = (token.get(), listing.get(), received.0, why.reason.code());
    let (field, digest) = (why.field, &Sha256::digest(body)[..]);
    let (from, to) = (received_ms - SAME_HOUR_MS, received_ms + SAME_HOUR_MS);
    sqlx::query!(
        "INSERT INTO kept_deliveries (listing_id, token_id, received_ms, reason, field, body, digest)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?9
         WHERE NOT EXISTS (SELECT 1 FROM kept_deliveries
                           WHERE listing_id = ?1 AND digest = ?9 AND received_ms BETWEEN ?7 AND ?8)",
        listing,
        token_id,
        received_ms,
        reason,
        field,
        body,
        from,
        to,
        digest
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM kept_deliveries WHERE listing_id = ?1 AND kept_id <=
             (SELECT kept_id FROM kept_deliveries WHERE listing_id = ?1 ORDER BY kept_id DESC LIMIT 1 OFFSET ?2)",
        listing,
        MOST
    )
    .execute(&mut *tx)
    .await?;
    tokens::note_uses(tx, &[TokenUse::once(token, received)]).await?;
    looks::call_for_look(tx, ListingId::trusted(listing)).await?;
    Ok(true)
}

impl Db {
    /// What the listing's owner should know; `None` where nothing is kept.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn kept_summary(&self, listing: ListingId) -> Result<Option<KeptSummary>, DbError> {
        let listing = listing.get();
        Ok(sqlx::query!(
            r#"SELECT (SELECT count(*) FROM kept_deliveries WHERE listing_id = ?1) AS "count!: i64",
                      received_ms, reason, field
               FROM kept_deliveries WHERE listing_id = ?1 ORDER BY kept_id DESC LIMIT 1"#,
            listing
        )
        .map(|row| KeptSummary {
            count: row.count,
            latest: UnixMs(row.received_ms),
            reason: KeptReason::stored(&row.reason),
            field: row.field,
        })
        .fetch_optional(&self.readers)
        .await?)
    }

    /// The server's kept deliveries, the newest first, `most` of them at the most.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn kept_of_server(&self, guild: GuildId, most: i64) -> Result<Vec<KeptHere>, DbError> {
        let guild = guild.get();
        Ok(sqlx::query!(
            "SELECT l.kind, l.subject_id, k.received_ms, k.reason, k.field, k.body
             FROM listings AS l CROSS JOIN kept_deliveries AS k ON k.listing_id = l.listing_id
             WHERE l.guild_id = ?1 AND l.removed_ms IS NULL ORDER BY k.kept_id DESC LIMIT ?2",
            guild,
            most
        )
        .map(|row| KeptHere {
            subject: Subject::stored(&row.kind, row.subject_id),
            received: UnixMs(row.received_ms),
            reason: KeptReason::stored(&row.reason),
            field: row.field,
            body: row.body,
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// Kept deliveries after the one numbered `after`, oldest first, `most` of them at the most; of one listing or of all.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn kept_deliveries(
        &self,
        listing: Option<ListingId>,
        after: i64,
        most: i64,
    ) -> Result<Vec<KeptDelivery>, DbError> {
        let listing = listing.map(ListingId::get);
        Ok(sqlx::query!(
            "SELECT kept_id, listing_id, token_id, received_ms, body FROM kept_deliveries
             WHERE kept_id > ?1 AND (?2 IS NULL OR listing_id = ?2) ORDER BY kept_id LIMIT ?3",
            after,
            listing,
            most
        )
        .map(|row| KeptDelivery {
            id: row.kept_id,
            listing: ListingId::trusted(row.listing_id),
            token: TokenId::trusted(row.token_id),
            received: UnixMs(row.received_ms),
            body: row.body.into(),
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// Appends to the ledger what a kept delivery says now, as of when it was received, then forgets it. Its token need no
    /// longer be live: it was when the delivery came. Replaying one twice stores one vote.
    ///
    /// # Errors
    /// [`NotStored`]; the delivery is kept then.
    pub async fn replay(&self, kept: KeptDelivery, delivery: Delivery) -> Result<Recorded, NotStored> {
        let KeptDelivery { id, listing, token, received, body } = kept;
        let day = delivery.at.day_in(&self.zone_of(listing).await?);
        let vote = NewVote { token, listing, delivery, day, received, body, origin: Origin::Replayed };
        let recorded = self.writer.append(vote).await?;
        self.forget_kept(id).await?;
        Ok(recorded)
    }

    /// The zone of the listing's server.
    async fn zone_of(&self, listing: ListingId) -> Result<TimeZone, DbError> {
        let listing = listing.get();
        let zone = sqlx::query_scalar!(
            "SELECT s.zone FROM listings AS l JOIN servers AS s ON s.guild_id = l.guild_id WHERE l.listing_id = ?1",
            listing
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(TimeZone::get(&zone).unwrap_or(TimeZone::UTC))
    }

    /// Forgets a kept delivery: it was read at last.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn forget_kept(&self, kept: i64) -> Result<(), NotStored> {
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM kept_deliveries WHERE kept_id = ?1", kept).execute(tx).await?;
                    Ok(())
                })
            })
            .await
    }
}

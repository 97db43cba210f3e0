//! When listings are looked at for what their owners should be told, and what such a look needs to know.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored};
use crate::rules::silence::{self, ActiveDay};
use crate::vote::{GuildId, ListingId, UnixMs};

/// Listings that are looked at in one go.
const PAGE: i64 = 100;
/// The instant that counts for a vote's day may lie this far from the one it names.
const SLACK_MS: i64 = 9 * DAY_MS;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A listing whose turn it is to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueLook {
    /// The listing.
    pub listing: ListingId,
    /// When it was due.
    pub due: UnixMs,
}

impl Db {
    /// The next listings whose turn it is to be looked at. Those of a server that the bot is not in have none.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn listings_to_look_at(&self) -> Result<Vec<DueLook>, DbError> {
        let now = self.clock.now().0;
        let found = sqlx::query!(
            "SELECT listing_id, look_ms FROM listings AS l
             WHERE removed_ms IS NULL AND look_ms <= ?1
               AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = l.guild_id AND r.gone_ms IS NOT NULL)
             ORDER BY look_ms LIMIT ?2",
            now,
            PAGE
        )
        .fetch_all(&self.readers)
        .await?;
        let look = |listing, due| DueLook { listing: ListingId::trusted(listing), due: UnixMs(due) };
        Ok(found.into_iter().map(|row| look(row.listing_id, row.look_ms)).collect())
    }

    /// When the next listing is to be looked at.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_look(&self) -> Result<Option<UnixMs>, DbError> {
        let next = sqlx::query_scalar!(
            r#"SELECT min(look_ms) AS "next: i64" FROM listings AS l
               WHERE removed_ms IS NULL
                 AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = l.guild_id AND r.gone_ms IS NOT NULL)"#
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(next.map(UnixMs))
    }

    /// The listing was looked at; the next look is at `next`, unless something came meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn looked(&self, look: DueLook, next: UnixMs) -> Result<(), NotStored> {
        let (listing, due, next) = (look.listing.get(), look.due.0, next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    // Whatever calls for a look moves its time to what it has never been: see `call_for_look`.
                    sqlx::query!(
                        "UPDATE listings SET look_ms = ?3 WHERE listing_id = ?1 AND look_ms = ?2",
                        listing,
                        due,
                        next
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Has a listing looked at soon.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn look_at(&self, listing: ListingId) -> Result<(), NotStored> {
        let done = self.writer.run(move |tx| Box::pin(call_for_look(tx, listing))).await;
        self.tell_work();
        done
    }

    /// The listing's latest active days.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn active_days(&self, guild: GuildId, listing: ListingId) -> Result<Vec<ActiveDay>, DbError> {
        let (guild, listing) = (guild.get(), listing.get());
        // The boards know the days, without a look at all that the ledger holds.
        let first = sqlx::query_scalar!(
            r#"SELECT min(first_day) AS "first: i64" FROM (
                   SELECT first_day FROM boards WHERE guild_id = ?1 AND listing_id = ?2 AND period = 'day'
                   ORDER BY first_day DESC LIMIT ?3)"#,
            guild,
            listing,
            silence::DAYS
        )
        .fetch_one(&self.readers)
        .await?;
        let Some(first) = first else { return Ok(Vec::new()) };
        let from = first * DAY_MS - SLACK_MS;
        let days = sqlx::query!(
            r#"SELECT count(*) AS "votes!: i64", ifnull(max(gap), 0) AS "gap!: i64" FROM (
                   SELECT local_day, at_ms - lag(at_ms) OVER (ORDER BY at_ms) AS gap FROM entries
                   WHERE listing_id = ?1 AND (claimed_ms >= ?2 OR claimed_ms IS NULL) AND kind = 'vote' AND local_day >= ?3)
               GROUP BY local_day"#,
            listing,
            from,
            first
        )
        .fetch_all(&self.readers)
        .await?;
        let day = |votes, gap: i64| ActiveDay { votes, longest_gap: Duration::from_millis(gap.unsigned_abs()) };
        Ok(days.into_iter().map(|row| day(row.votes, row.gap)).collect())
    }
}

/// In the open transaction: has a listing looked at soon. Its time goes down at every call, so that one during a look is not taken for
/// done with it.
pub(super) async fn call_for_look(tx: &mut SqliteConnection, listing: ListingId) -> Result<(), DbError> {
    let listing = listing.get();
    sqlx::query!("UPDATE listings SET look_ms = min(look_ms, 1) - 1 WHERE listing_id = ?1", listing)
        .execute(tx)
        .await?;
    Ok(())
}

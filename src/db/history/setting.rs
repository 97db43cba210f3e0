//! Whether a listing's earlier votes are counted: its owners' choice, and what it would change.

use sqlx::SqliteConnection;

use super::super::changes::{self, Noted};
use super::super::{Db, DbError, NotStored, deletion};
use crate::vote::{ChangeKind, GuildId, ListingId, UnixMs, UserId};

/// What became of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistorySet {
    /// It is so from now on.
    Done,
    /// It was so already.
    Already,
    /// The server has no such listing.
    NoListing,
}

/// Votes that a choice concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HistoryPreview {
    /// How many.
    pub votes: i64,
    /// Of how many members.
    pub members: i64,
}

impl Db {
    /// Counts votes for a listing that were never delivered, or no longer.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn set_history(
        &self,
        guild: GuildId,
        listing: ListingId,
        on: bool,
        author: UserId,
    ) -> Result<HistorySet, NotStored> {
        let now = self.clock.now();
        let done =
            self.writer.run(move |tx| Box::pin(set(tx, guild.get(), listing.get(), on, author.get(), now))).await?;
        self.tell_history();
        done.ok_or(NotStored::BeingDeleted)
    }

    /// What would be counted if it were switched on; what files brought is not counted twice, and what came during a block not at all.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn history_to_come(&self, listing: ListingId) -> Result<HistoryPreview, DbError> {
        let listing = listing.get();
        Ok(sqlx::query_as!(
            HistoryPreview,
            r#"SELECT ifnull(sum(votes), 0) AS "votes!: i64", count(*) AS "members!: i64" FROM (
                   SELECT sum(g.last - g.first + 1) - (
                              SELECT ifnull(sum(e.amount), 0) FROM entries AS e INDEXED BY entries_of_files
                              WHERE e.listing_id = ?1 AND e.voter_id = g.voter_id AND e.kind = 'recovered'
                                AND e.author_id IS NOT NULL AND e.blocked = 0)
                          - (SELECT count(*) FROM entries AS e INDEXED BY entries_blocked
                             WHERE e.voter_id = g.voter_id AND e.listing_id = ?1 AND e.blocked = 1 AND e.kind = 'vote'
                               AND e.times_voted IS NULL)
                          - (SELECT count(DISTINCT o.epoch || ' ' || e.times_voted)
                             FROM entries AS e INDEXED BY entries_blocked
                             CROSS JOIN gaps AS o ON o.listing_id = e.listing_id AND o.voter_id = e.voter_id
                                 AND e.times_voted BETWEEN o.first AND o.last
                             WHERE e.voter_id = g.voter_id AND e.listing_id = ?1 AND e.blocked = 1 AND e.kind = 'vote'
                               AND o.due_ms IS NOT NULL) AS votes
                   FROM gaps AS g
                   WHERE g.listing_id = ?1 AND g.due_ms IS NOT NULL
                     AND NOT EXISTS (SELECT 1 FROM blocks AS b CROSS JOIN listings AS l ON l.guild_id = b.guild_id
                                     WHERE b.voter_id = g.voter_id AND l.listing_id = ?1)
                   GROUP BY g.voter_id)
               WHERE votes > 0"#,
            listing
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// What is counted, and would be taken back if it were switched off.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn history_counted(&self, listing: ListingId) -> Result<HistoryPreview, DbError> {
        let listing = listing.get();
        Ok(sqlx::query_as!(
            HistoryPreview,
            r#"SELECT count(*) AS "votes!: i64", count(DISTINCT voter_id) AS "members!: i64" FROM recovered_numbers
               WHERE listing_id = ?1"#,
            listing
        )
        .fetch_one(&self.readers)
        .await?)
    }
}

/// `None`: the server is being deleted.
async fn set(
    tx: &mut SqliteConnection,
    guild: i64,
    listing: i64,
    on: bool,
    author: i64,
    now: UnixMs,
) -> Result<Option<HistorySet>, DbError> {
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    let found = sqlx::query_scalar!(
        r#"SELECT history = 1 AS "is_on!: bool" FROM listings WHERE listing_id = ?1 AND guild_id = ?2 AND removed_ms IS NULL"#,
        listing,
        guild
    )
    .fetch_optional(&mut *tx)
    .await?;
    match found {
        None => return Ok(Some(HistorySet::NoListing)),
        Some(is_on) if is_on == on => return Ok(Some(HistorySet::Already)),
        Some(_) => {}
    }
    sqlx::query!("UPDATE listings SET history = ?2, history_voter = 0 WHERE listing_id = ?1", listing, on)
        .execute(&mut *tx)
        .await?;
    let kind = if on { ChangeKind::HistoryOn } else { ChangeKind::HistoryOff };
    let noted = Noted {
        guild,
        author,
        at: now.0,
        voter: None,
        entry: None,
        import: None,
        listing: Some(listing),
        reason: None,
    };
    changes::note(tx, kind, noted).await?;
    Ok(Some(HistorySet::Done))
}

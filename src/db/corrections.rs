//! Corrections: what people change of somebody's count, and take back. They take the way of a vote: settle makes state of them.

use sqlx::SqliteConnection;

use super::changes::{self, Noted};
use super::{Db, DbError, NotStored, deletion, history, opt_outs};
use crate::vote::{ChangeKind, EntryId, GuildId, ListingId, LocalDay, UnixMs, UserId};

/// A person's change of a count, on its way into the ledger.
#[derive(Debug, Clone)]
pub struct NewCorrection {
    /// The listing whose count changes, and with it the server's.
    pub listing: ListingId,
    /// Whose count.
    pub voter: UserId,
    /// By how much; not zero.
    pub amount: i64,
    /// Who changes it.
    pub author: UserId,
    /// Why.
    pub reason: String,
    /// The instant for which it counts.
    pub at: UnixMs,
    /// The date of that instant in the server's zone.
    pub day: LocalDay,
}

/// What became of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    /// It is this entry.
    Done(EntryId),
    /// It takes more than there is, and nothing was changed.
    TooFew {
        /// The voter's votes for the listing.
        has: i64,
    },
    /// The listing was removed.
    NoListing,
}

/// What became of taking a correction back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// It is taken back.
    Done {
        /// By this entry.
        entry: EntryId,
        /// The listing whose count changed.
        listing: ListingId,
        /// Whose count.
        voter: UserId,
        /// By how much it changed now.
        amount: i64,
    },
    /// It was taken back before.
    Already {
        /// By whom.
        by: UserId,
        /// When.
        at: UnixMs,
    },
    /// That would take more than there is, and nothing was changed.
    TooFew {
        /// Whose votes.
        voter: UserId,
        /// Their votes for the listing.
        has: i64,
        /// What the correction had added.
        needs: i64,
    },
    /// The server has no such correction.
    Unknown,
}

struct Correction {
    listing_id: i64,
    voter_id: i64,
    amount: i64,
    reason: Option<String>,
}

/// A correction as it is written, whether it is one of its own or takes another back.
struct Row<'a> {
    guild: i64,
    listing: i64,
    voter: i64,
    amount: i64,
    author: i64,
    reason: &'a str,
    at: i64,
    day: i64,
    received: i64,
    undoes: Option<i64>,
}

impl Db {
    /// Appends a correction, unless the voter's votes for the listing would fall below zero.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails, also for an amount of zero.
    pub async fn correct(&self, correction: NewCorrection) -> Result<Corrected, NotStored> {
        let received = self.clock.now().0;
        let appended =
            self.writer.run(move |tx| Box::pin(async move { correct(tx, &correction, received).await })).await;
        self.writer.tell_appended();
        self.tell_history();
        appended?.ok_or(NotStored::BeingDeleted)
    }

    /// Takes a correction of this server back, once, by the opposite one.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn undo(&self, guild: GuildId, correction: EntryId, author: UserId) -> Result<Undone, NotStored> {
        let zone = self.zone(guild).await?;
        let now = self.clock.now();
        let day = now.day_in(&zone);
        let undone = self
            .writer
            .run(move |tx| Box::pin(async move { undo(tx, guild, correction, author, now, day).await }))
            .await;
        self.writer.tell_appended();
        self.tell_history();
        undone?.ok_or(NotStored::BeingDeleted)
    }
}

async fn correct(tx: &mut SqliteConnection, new: &NewCorrection, received: i64) -> Result<Option<Corrected>, DbError> {
    let listing = new.listing.get();
    let guild =
        sqlx::query_scalar!("SELECT guild_id FROM listings WHERE listing_id = ?1 AND removed_ms IS NULL", listing)
            .fetch_optional(&mut *tx)
            .await?;
    let Some(guild) = guild else { return Ok(Some(Corrected::NoListing)) };
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    let voter = opt_outs::stored_as(tx, guild, new.voter.get()).await?;
    let row = Row {
        guild,
        listing,
        voter,
        amount: new.amount,
        author: new.author.get(),
        reason: &new.reason,
        at: new.at.0,
        day: new.day.0,
        received,
        undoes: None,
    };
    Ok(Some(match append(tx, &row, ChangeKind::Corrected).await? {
        Ok(entry) => Corrected::Done(entry),
        Err(has) => Corrected::TooFew { has },
    }))
}

async fn undo(
    tx: &mut SqliteConnection,
    guild: GuildId,
    correction: EntryId,
    author: UserId,
    now: UnixMs,
    day: LocalDay,
) -> Result<Option<Undone>, DbError> {
    let (guild, id) = (guild.get(), correction.get());
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    let found = sqlx::query_as!(
        Correction,
        "SELECT e.listing_id, e.voter_id, e.amount, e.reason
         FROM entries AS e JOIN listings AS l ON l.listing_id = e.listing_id
         WHERE e.entry_id = ?1 AND l.guild_id = ?2 AND e.kind = 'correction' AND e.undoes IS NULL",
        id,
        guild
    )
    .fetch_optional(&mut *tx)
    .await?;
    let Some(Correction { listing_id, voter_id, amount, reason }) = found else { return Ok(Some(Undone::Unknown)) };
    let before = sqlx::query!(r#"SELECT author_id AS "by!", at_ms FROM entries WHERE undoes = ?1"#, id)
        .fetch_optional(&mut *tx)
        .await?;
    if let Some(before) = before {
        return Ok(Some(Undone::Already { by: UserId::trusted(before.by), at: UnixMs(before.at_ms) }));
    }
    let row = Row {
        guild,
        listing: listing_id,
        voter: voter_id,
        amount: -amount,
        author: author.get(),
        reason: reason.as_deref().unwrap_or_default(),
        at: now.0,
        day: day.0,
        received: now.0,
        undoes: Some(id),
    };
    let (listing, voter) = (ListingId::trusted(listing_id), UserId::trusted(voter_id));
    Ok(Some(match append(tx, &row, ChangeKind::Undone).await? {
        Ok(entry) => Undone::Done { entry, listing, voter, amount: -amount },
        Err(has) => Undone::TooFew { voter, has, needs: amount },
    }))
}

/// Writes a correction and who made it; the number of votes that there are where it takes more.
async fn append(tx: &mut SqliteConnection, row: &Row<'_>, kind: ChangeKind) -> Result<Result<EntryId, i64>, DbError> {
    if row.amount < 0 {
        let has = count(tx, row.listing, row.voter).await?;
        if has + row.amount < 0 {
            return Ok(Err(has));
        }
    }
    let entry = sqlx::query_scalar!(
        r#"INSERT INTO entries (listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, author_id, reason, undoes)
           VALUES (?1, ?2, 'correction', ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING entry_id AS "entry_id!""#,
        row.listing,
        row.voter,
        row.amount,
        row.at,
        row.day,
        row.received,
        row.author,
        row.reason,
        row.undoes
    )
    .fetch_one(&mut *tx)
    .await?;
    let noted = Noted {
        guild: row.guild,
        author: row.author,
        at: row.received,
        voter: Some(row.voter),
        entry: Some(entry),
        import: None,
        listing: None,
        reason: None,
    };
    changes::note(tx, kind, noted).await?;
    // There may be room now to take recovered votes back.
    history::call(tx, &[(row.listing, row.voter)], row.received).await?;
    Ok(Ok(EntryId::trusted(entry)))
}

/// The voter's votes for the listing, with those that are still to be settled.
pub(super) async fn count(tx: &mut SqliteConnection, listing: i64, voter: i64) -> Result<i64, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT ifnull((SELECT total FROM listing_voters WHERE listing_id = ?1 AND voter_id = ?2), 0)
                + ifnull((SELECT sum(amount) FROM entries
                          WHERE entry_id > (SELECT entry_id FROM settlement) AND +listing_id = ?1 AND +voter_id = ?2
                            AND blocked = 0), 0)
                  AS "count!: i64""#,
        listing,
        voter
    )
    .fetch_one(tx)
    .await?)
}

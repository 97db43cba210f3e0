//! Deleting a server with everything that is its own: the one way in which entries of the ledger go. It is done in slices, by key, so that
//! votes never wait for it, and goes on where it was after a stop.

use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Db, DbError, NotStored, history, import_deletion, periods, reminders};
use crate::rules::removal::KEPT;
use crate::vote::GuildId;

/// Rows that one slice deletes at the most.
const SLICE: i64 = 200;
/// The same of messages, each of which may stand for a hundred votes.
const SLICE_OF_SENDS: i64 = 20;

/// Why a server is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletedBecause {
    /// The bot was removed from it, and its time is over.
    Removed,
    /// Its owner asked for it.
    Asked,
}

/// What a server has, in the order in which it goes: what the ledger holds first, so that nothing is made of it again.
const ALL: [Part; 21] = [
    Part::Entries,
    Part::ImportRows,
    Part::Imported,
    Part::Changes,
    Part::Blocks,
    Part::Thanks,
    Part::Sends,
    Part::Reminders,
    Part::Deliveries,
    Part::RoleChecks,
    Part::Grants,
    Part::Numbers,
    Part::ListingVoters,
    Part::VoteCounts,
    Part::Tallies,
    Part::Boards,
    Part::ClosedPeriods,
    Part::Voters,
    Part::Hidden,
    Part::Erasures,
    Part::Refusals,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Entries,
    ImportRows,
    Imported,
    Changes,
    Blocks,
    Thanks,
    Sends,
    Reminders,
    Deliveries,
    RoleChecks,
    Grants,
    Numbers,
    ListingVoters,
    VoteCounts,
    Tallies,
    Boards,
    ClosedPeriods,
    Voters,
    Hidden,
    Erasures,
    Refusals,
}

impl Db {
    /// Begins to delete a server whose time is over: from here on it takes no votes. `false` where it is kept after all, as when the bot was
    /// invited again.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn begin_deletion(&self, guild: GuildId) -> Result<bool, NotStored> {
        let now = self.clock.now();
        let (guild, now, gone_until) = (guild.get(), now.0, now.minus(KEPT).0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let begun = sqlx::query!(
                        "UPDATE removals SET deleting_ms = ?2 WHERE guild_id = ?1 AND gone_ms <= ?3 AND deleting_ms IS NULL",
                        guild,
                        now,
                        gone_until
                    )
                    .execute(&mut *tx)
                    .await?;
                    if begun.rows_affected() == 0 {
                        return Ok(false);
                    }
                    end_listings(tx, guild, now).await?;
                    Ok(true)
                })
            })
            .await
    }

    /// Begins to delete a server because its owner asked for it: from here on it takes no votes. `false` where nothing is kept of it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn begin_asked_deletion(&self, guild: GuildId) -> Result<bool, NotStored> {
        let (guild, now) = (guild.get(), self.clock.now().0);
        let begun = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let begun = sqlx::query!(
                        "INSERT INTO removals (guild_id, ask_ms, gone_ms, deleting_ms, asked_ms)
                         SELECT guild_id, ?2, ?2, ?2, ?2 FROM servers WHERE guild_id = ?1
                         ON CONFLICT DO UPDATE SET
                             gone_ms = ifnull(gone_ms, ?2), deleting_ms = ifnull(deleting_ms, ?2), asked_ms = ifnull(asked_ms, ?2)",
                        guild,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    end_listings(tx, guild, now).await?;
                    Ok(begun.rows_affected() > 0)
                })
            })
            .await;
        self.tell_question();
        begun
    }

    /// Whether the server's deletion has begun and is not over: until then nothing is set up in it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_being_deleted(&self, guild: GuildId) -> Result<bool, DbError> {
        is_being_deleted(&self.readers, guild.get()).await
    }

    /// Returns once no deletion of the server is under way.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn until_deleted(&self, guild: GuildId) -> Result<(), DbError> {
        let mut committed = self.committed();
        loop {
            committed.borrow_and_update();
            if !self.is_being_deleted(guild).await? || committed.changed().await.is_err() {
                return Ok(());
            }
        }
    }

    /// Servers whose deletion has begun.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn unfinished_deletions(&self) -> Result<Vec<(GuildId, DeletedBecause)>, DbError> {
        Ok(sqlx::query!(
            r#"SELECT guild_id, asked_ms IS NOT NULL AS "is_asked!: bool" FROM removals
               WHERE deleting_ms IS NOT NULL ORDER BY deleting_ms"#
        )
        .map(|row| {
            let because = if row.is_asked { DeletedBecause::Asked } else { DeletedBecause::Removed };
            (GuildId::trusted(row.guild_id), because)
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// Carries the deletion of a server through, slice by slice; returns how many rows went. It can be cut short anywhere and called again.
    ///
    /// # Errors
    /// Where the database fails; what was deleted until then stays deleted.
    pub async fn delete_server(&self, guild: GuildId) -> Result<u64, NotStored> {
        let guild = guild.get();
        let mut deleted = 0;
        for part in ALL {
            loop {
                let gone = self.writer.run(move |tx| Box::pin(delete_some(tx, guild, part))).await?;
                deleted += gone;
                if gone == 0 {
                    break;
                }
            }
        }
        let last = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    // Settle may have made one since for entries that are gone.
                    sqlx::query!("DELETE FROM boards WHERE guild_id = ?1", guild).execute(&mut *tx).await?;
                    let listings =
                        sqlx::query!("DELETE FROM listings WHERE guild_id = ?1", guild).execute(&mut *tx).await?;
                    let server = sqlx::query!("DELETE FROM servers WHERE guild_id = ?1", guild).execute(tx).await?;
                    Ok(listings.rows_affected() + server.rows_affected())
                })
            })
            .await?;
        self.boards.forget(GuildId::trusted(guild));
        Ok(deleted + last)
    }
}

/// Whether a server's deletion has begun and is not over.
pub(super) async fn is_being_deleted(from: impl SqliteExecutor<'_>, guild: i64) -> Result<bool, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM removals WHERE guild_id = ?1 AND deleting_ms IS NOT NULL) AS "deleting!: bool""#,
        guild
    )
    .fetch_one(from)
    .await?)
}

/// Nothing is taken for the server's listings any more.
async fn end_listings(tx: &mut SqliteConnection, guild: i64, now: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM tokens WHERE listing_id IN (SELECT listing_id FROM listings WHERE guild_id = ?1)", guild)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM rewards WHERE guild_id = ?1", guild).execute(&mut *tx).await?;
    sqlx::query!("UPDATE listings SET removed_ms = ifnull(removed_ms, ?2) WHERE guild_id = ?1", guild, now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Deletes the next rows of a part; 0 where there are no more.
async fn delete_some(tx: &mut SqliteConnection, guild: i64, part: Part) -> Result<u64, DbError> {
    let done = match part {
        Part::Entries => return delete_from_the_ledger(tx, guild).await,
        Part::ImportRows => return import_deletion::delete_waiting(tx, guild, SLICE).await,
        Part::Imported => return import_deletion::delete_known(tx, guild, SLICE).await,
        Part::Changes => return delete_changes(tx, guild).await,
        Part::Blocks => return delete_blocks(tx, guild).await,
        Part::Thanks => return delete_thanks(tx, guild).await,
        Part::Sends => {
            sqlx::query!(
                "DELETE FROM sends WHERE send_id IN (SELECT send_id FROM sends WHERE guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE_OF_SENDS
            )
            .execute(tx)
            .await?
        }
        Part::Reminders => return reminders::delete_some(tx, guild, SLICE).await,
        Part::Deliveries => {
            sqlx::query!(
                "DELETE FROM kept_deliveries WHERE kept_id IN (
                     SELECT k.kept_id FROM listings AS l
                     CROSS JOIN kept_deliveries AS k ON k.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE_OF_SENDS
            )
            .execute(tx)
            .await?
        }
        Part::RoleChecks => {
            sqlx::query!(
                "DELETE FROM role_checks WHERE guild_id = ?1
                     AND voter_id IN (SELECT voter_id FROM role_checks WHERE guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::Grants => {
            sqlx::query!(
                "DELETE FROM grants WHERE guild_id = ?1
                     AND voter_id IN (SELECT voter_id FROM grants WHERE guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::Numbers => return history::delete_some(tx, guild, SLICE).await,
        Part::ListingVoters => {
            sqlx::query!(
                "DELETE FROM listing_voters WHERE (listing_id, voter_id) IN (
                     SELECT v.listing_id, v.voter_id FROM listings AS l
                     CROSS JOIN listing_voters AS v ON v.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::VoteCounts => return delete_vote_counts(tx, guild).await,
        Part::Tallies => {
            sqlx::query!(
                "DELETE FROM tallies WHERE (board_id, voter_id) IN (
                     SELECT t.board_id, t.voter_id FROM boards AS b
                     CROSS JOIN tallies AS t ON t.board_id = b.board_id WHERE b.guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::Boards => {
            sqlx::query!(
                "DELETE FROM boards WHERE board_id IN (SELECT board_id FROM boards WHERE guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::ClosedPeriods => return periods::delete_some(tx, guild, SLICE_OF_SENDS).await,
        Part::Voters => {
            sqlx::query!(
                "DELETE FROM voters WHERE guild_id = ?1
                     AND voter_id IN (SELECT voter_id FROM voters WHERE guild_id = ?1 LIMIT ?2)",
                guild,
                SLICE
            )
            .execute(tx)
            .await?
        }
        Part::Hidden | Part::Erasures => return delete_opt_outs(tx, guild, part).await,
        Part::Refusals => sqlx::query!("DELETE FROM refusals WHERE guild_id = ?1", guild).execute(tx).await?,
    };
    Ok(done.rows_affected())
}

async fn delete_opt_outs(tx: &mut SqliteConnection, guild: i64, part: Part) -> Result<u64, DbError> {
    let done = if part == Part::Hidden {
        sqlx::query!(
            "DELETE FROM hidden WHERE guild_id = ?1
                 AND voter_id IN (SELECT voter_id FROM hidden WHERE guild_id = ?1 LIMIT ?2)",
            guild,
            SLICE
        )
        .execute(tx)
        .await?
    } else {
        sqlx::query!(
            "DELETE FROM erasures WHERE guild_id = ?1
                 AND digest IN (SELECT digest FROM erasures WHERE guild_id = ?1 LIMIT ?2)",
            guild,
            SLICE
        )
        .execute(tx)
        .await?
    };
    Ok(done.rows_affected())
}

async fn delete_vote_counts(tx: &mut SqliteConnection, guild: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM vote_counts WHERE (listing_id, quarter) IN (
             SELECT c.listing_id, c.quarter FROM listings AS l
             CROSS JOIN vote_counts AS c ON c.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        SLICE
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

async fn delete_thanks(tx: &mut SqliteConnection, guild: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM due_thanks WHERE (listing_id, entry_id) IN (
             SELECT d.listing_id, d.entry_id FROM listings AS l
             CROSS JOIN due_thanks AS d ON d.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        SLICE
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

async fn delete_changes(tx: &mut SqliteConnection, guild: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM changes WHERE change_id IN (SELECT change_id FROM changes WHERE guild_id = ?1 LIMIT ?2)",
        guild,
        SLICE
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

async fn delete_blocks(tx: &mut SqliteConnection, guild: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM blocks WHERE block_id IN (SELECT block_id FROM blocks WHERE guild_id = ?1 LIMIT ?2)",
        guild,
        SLICE
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

/// The ledger's exception for a deleted server: its next entries go, each with the bytes it came as and the streak after it.
async fn delete_from_the_ledger(tx: &mut SqliteConnection, guild: i64) -> Result<u64, DbError> {
    let gone = sqlx::query_scalar!(
        "DELETE FROM entries WHERE entry_id IN (
             SELECT e.entry_id FROM listings AS l
             CROSS JOIN entries AS e INDEXED BY entries_dated_votes_are_unique ON e.listing_id = l.listing_id
             WHERE l.guild_id = ?1 LIMIT ?2)
         RETURNING entry_id",
        guild,
        SLICE
    )
    .fetch_all(&mut *tx)
    .await?;
    let Some(last) = gone.iter().max() else { return Ok(0) };
    let entries = super::rows(&gone)?;
    sqlx::query!("DELETE FROM vote_streaks WHERE entry_id IN (SELECT value FROM jsonb_each(?1))", entries)
        .execute(&mut *tx)
        .await?;
    // Settle must not store what it made of an entry that was still to be settled, nor a rebuild what it made of any of them.
    sqlx::query!(
        "UPDATE settlement SET deleted_until = max(deleted_until, ?1), settings = settings + (entry_id < ?1),
             rewritten = rewritten + 1",
        last
    )
    .execute(tx)
    .await?;
    Ok(gone.len() as u64)
}

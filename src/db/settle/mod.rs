//! State: what settle makes of the ledger, batch by batch, in one transaction each.
//!
//! A batch is read and folded beside the writer and then stored in one job, if it still continues where the last one ended and
//! listings and rules are still those that it was folded by; otherwise it is read anew.

mod batch;
mod store;

pub(super) use self::batch::{Batch, Calling, Folded};
pub(super) use self::store::StateRows;

use self::store::Rows;
use super::tokens::Looks;
use super::{Db, DbError, NotStored};
use crate::rules::sequence::Heard;
use crate::vote::{EntryId, UnixMs};

/// Entries in one batch at the most: few enough that their transaction stays well within a slice.
const BATCH: i64 = 512;

/// What a look at the ledger did.
#[derive(Debug)]
pub enum Settled {
    /// Entries were folded.
    Batch(SettledBatch),
    /// The ledger holds nothing further.
    Nothing,
}

/// What a batch called for.
#[derive(Debug, Default)]
pub struct SettledBatch {
    /// Entries folded.
    pub entries: usize,
}

impl SettledBatch {
    /// Whether there may be more entries already.
    #[must_use]
    pub fn is_full(&self) -> bool {
        i64::try_from(self.entries).is_ok_and(|entries| entries >= BATCH)
    }
}

impl Db {
    /// Folds the entries after the cursor, as many as fit a batch.
    ///
    /// # Errors
    /// Where the database fails; the batch is then not settled at all.
    pub async fn settle_batch(&self) -> Result<Settled, NotStored> {
        let mut connection = self.readers.acquire().await.map_err(DbError::from)?;
        let mut batch = Batch::load(&mut connection, i64::MAX, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(Settled::Nothing) };
        batch.load_what_is_called_by(&mut connection).await?;
        drop(connection);
        let folded = batch.fold(Calling::AsSet);
        let settled = SettledBatch { entries: batch.len() };
        let calls = !folded.thanks.is_empty() || !folded.checks.is_empty() || !folded.silences.is_empty();
        let boards = self.board_ids(&folded.boards()).await?;
        let rows = Rows::new(&batch, &folded, &boards)?;
        let anew = folded.numbers.iter().filter(|number| number.heard == Heard::Anew);
        let anew: Vec<_> = anew.map(|number| (number.guild, number.listing)).collect();
        let start = batch.start;
        let stored = self.writer.run(move |tx| Box::pin(async move { rows.store(tx, start, last).await })).await?;
        let Some(stored) = stored else { return Ok(Settled::Batch(SettledBatch::default())) };
        if stored.recoveries {
            self.tell_history();
        }
        for anew in &anew {
            tracing::info!(guild.id = %anew.0, listing.id = %anew.1, "a site counts a voter's votes anew; nothing is taken away for it");
        }
        if calls || stored.looks == Looks::Called || stored.reminders || stored.live {
            self.tell_work();
        }
        Ok(Settled::Batch(settled))
    }

    /// The last entry that was settled; 0 before the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn settled_until(&self) -> Result<i64, DbError> {
        Ok(sqlx::query_scalar!("SELECT entry_id FROM settlement").fetch_one(&self.readers).await?)
    }

    /// Returns once the entry is settled, or gone with its server.
    ///
    /// # Errors
    /// Where the database cannot be read, or ends before.
    pub async fn until_settled(&self, entry: EntryId) -> Result<(), NotStored> {
        let mut committed = self.committed();
        loop {
            committed.borrow_and_update();
            if self.settled_until().await? >= entry.get() || self.is_settled().await? {
                return Ok(());
            }
            committed.changed().await.map_err(|_| NotStored::ShuttingDown)?;
        }
    }

    /// Whether what was received up to this instant is settled.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_settled_until(&self, at: UnixMs) -> Result<bool, DbError> {
        let at = at.0;
        // In the order of the ledger, which but for replayed votes is the order of receipt.
        Ok(sqlx::query_scalar!(
            r#"SELECT NOT EXISTS (SELECT 1 FROM (SELECT received_ms FROM entries WHERE entry_id > (SELECT entry_id FROM settlement)
                                                ORDER BY entry_id LIMIT 1)
                                  WHERE received_ms <= ?1) AS "settled!: bool""#,
            at
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Whether the ledger holds nothing after the last entry that was settled.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_settled(&self) -> Result<bool, DbError> {
        Ok(sqlx::query_scalar!(
            r#"SELECT NOT EXISTS (SELECT 1 FROM entries WHERE entry_id > (SELECT entry_id FROM settlement)) AS "settled!: bool""#
        )
        .fetch_one(&self.readers)
        .await?)
    }
}

//! Making state of the ledger anew: the same fold as settle's, from zero, that calls for nothing.
//!
//! It is folded beside the database, compared with what is kept, and only what differs is put in its place, in one short transaction,
//! or in several where it is much. Until then totals and boards stand as they were; votes are taken and settled all the while.

mod compare;
mod mend;
mod scratch;

use self::mend::Mend;
use self::scratch::Scratch;
use super::{Db, DbError, NotStored};
use crate::config::DbPath;

pub use compare::Differences;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The ledger was folded up to an entry.
    Folded {
        /// That entry's number.
        entry: i64,
        /// The last one's.
        of: i64,
    },
    /// What it came to is compared with what is kept.
    Comparing,
    /// Rows were put right.
    Mended {
        /// So many.
        rows: i64,
        /// Of so many.
        of: i64,
    },
}

/// Whoever wants to know how far it is.
pub type Progress<'a> = &'a (dyn Fn(Step) + Send + Sync);

impl Db {
    /// Makes totals and boards anew from the ledger; says what was different. What was settled before calls for nothing again. Boards
    /// keep their numbers.
    ///
    /// # Errors
    /// Where the database fails. What was put right until then stays so, and it can be called again.
    pub async fn rebuild(&self, progress: Progress<'_>) -> Result<Differences, NotStored> {
        loop {
            let (scratch, found) = folded(&self.path, progress).await?;
            if found.rows() == 0 {
                scratch.close().await?;
                return Ok(found);
            }
            if let Mend::Done = self.mend(scratch, found.rows(), progress).await? {
                return Ok(found);
            }
        }
    }
}

/// What [`Db::rebuild`] would find, with nothing changed. Somebody else keeps the database open meanwhile.
///
/// # Errors
/// Where it cannot be read.
pub(super) async fn compare(path: &DbPath, progress: Progress<'_>) -> Result<Differences, DbError> {
    let (scratch, found) = folded(path, progress).await?;
    scratch.close().await?;
    Ok(found)
}

/// The whole ledger folded and compared; anew where entries were changed meanwhile, as when a voter is anonymised.
async fn folded(path: &DbPath, progress: Progress<'_>) -> Result<(Scratch, Differences), DbError> {
    loop {
        let mut scratch = Scratch::beside(path).await?;
        if let Some(found) = scratch.compare(progress).await? {
            return Ok((scratch, found));
        }
        scratch.close().await?;
    }
}

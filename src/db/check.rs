//! Whether the file is sound: a light look before it is used, and a thorough one beside it.

use std::path::{Path, PathBuf};

use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::options;
use super::{Db, DbError};
use crate::config::DbPath;

/// The file is there but is not, or not wholly, a database. It was left as it is.
#[derive(Debug, thiserror::Error)]
#[error(
    "the database {file} is damaged ({why}). It was not touched: put a backup, or the copy that a standby keeps, in its place with \
     `votive restore`, which keeps it"
)]
pub struct Damaged {
    file: PathBuf,
    why: String,
}

impl Damaged {
    /// What is wrong with it.
    pub(super) fn why(&self) -> &str {
        &self.why
    }
}

/// Looks at the pages that every start needs: those of the schema, the ends of the ledger, the cursor.
///
/// # Errors
/// [`Damaged`], in words for the operator.
pub(super) async fn look(connection: &mut SqliteConnection, path: &DbPath) -> Result<(), Damaged> {
    let damaged = |why: String| Damaged { file: path.path().to_owned(), why };
    let ends = ends(connection).await.map_err(|error| damaged(error.to_string()))?;
    if ends.settled > ends.last.max(ends.deleted) {
        return Err(damaged(format!("entry {} was settled, but the last one is {}", ends.settled, ends.last)));
    }
    if let Some(missing) = missing_bytes(connection, path).await.map_err(|error| damaged(error.to_string()))? {
        return Err(damaged(format!("{missing} bytes are missing at its end")));
    }
    if ends.last > ends.numbered {
        return Err(damaged(format!("entry {} is there, but {} was the last number given", ends.last, ends.numbered)));
    }
    Ok(())
}

/// How much shorter the file is than it says; `None` where it is whole, or where the write-ahead log holds what it lacks.
async fn missing_bytes(connection: &mut SqliteConnection, path: &DbPath) -> Result<Option<u64>, DbError> {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    if length(&path.beside("-wal")) > 0 {
        return Ok(None);
    }
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *connection).await?;
    let size: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(connection).await?;
    let whole = (pages * size).unsigned_abs();
    Ok(whole.checked_sub(length(path.path())).filter(|missing| *missing > 0))
}

struct Ends {
    last: i64,
    numbered: i64,
    settled: i64,
    /// Entries up to this one may have gone with their server.
    deleted: i64,
}

async fn ends(connection: &mut SqliteConnection) -> Result<Ends, DbError> {
    Ok(sqlx::query_as!(
        Ends,
        r#"SELECT ifnull((SELECT max(entry_id) FROM entries), 0) AS "last!: i64",
                  ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'entries'), 0) AS "numbered!: i64",
                  entry_id AS "settled!: i64", deleted_until AS "deleted!: i64" FROM settlement"#
    )
    .fetch_one(connection)
    .await?)
}

impl Db {
    /// Reads the whole file and says what is wrong with it; `None` where it is sound. Takes about a second for each gigabyte
    /// of a fast disk, beside everything else.
    ///
    /// # Errors
    /// Where the database cannot be read at all.
    pub async fn quick_check(&self) -> Result<Option<String>, DbError> {
        // A connection of its own: readers are few, and this lasts.
        let mut connection = options::serving(&self.path).read_only(true).connect().await?;
        let verdict: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut connection).await?;
        connection.close().await?;
        if verdict == "ok" {
            return Ok(None);
        }
        self.unsound.cancel();
        Ok(Some(verdict))
    }
}

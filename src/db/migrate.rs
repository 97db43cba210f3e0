//! Bringing a database to this version's schema, with a copy beside it before data is touched.

use std::path::{Path, PathBuf};

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::{DbError, DbPath};
use crate::vote::UnixMs;

/// Every migration, in the binary.
static MIGRATIONS: Migrator = sqlx::migrate!();

/// Why the schema cannot be brought up to date. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CannotMigrate {
    /// A newer version of Votive was here.
    #[error(
        "the database has schema {found}, but this version of Votive knows schemas up to {known} only: \
         start the newer version, or restore the copy that it made beside the file"
    )]
    Newer {
        /// The database's schema.
        found: i64,
        /// This program's.
        known: i64,
    },
    /// The copy beside the file could not be made, or is not sound.
    #[error("before changing the schema, a copy of the database is made as {copy}, and that failed: {why}")]
    Copy {
        /// The copy.
        copy: PathBuf,
        /// Why it failed.
        why: String,
    },
    /// A step failed and was rolled back.
    #[error("the schema cannot be brought up to date: {0}")]
    Step(#[from] MigrateError),
    /// The file cannot be read as a database.
    #[error("the database cannot be read: {0}")]
    Unreadable(#[from] DbError),
}

/// Migrates the database behind `connection`, which is the file at `path`.
pub(super) async fn migrate(
    connection: &mut SqliteConnection,
    path: &DbPath,
    now: UnixMs,
) -> Result<(), CannotMigrate> {
    let known = MIGRATIONS.iter().map(|step| step.version).max().unwrap_or(0);
    let found = version(connection).await?;
    if let Some(found) = found {
        if found > known {
            return Err(CannotMigrate::Newer { found, known });
        }
        if found < known {
            let copy = path.beside(&format!(".schema-{found}-{}", now.seconds()));
            make_copy(connection, &copy)
                .await
                .map_err(|error| CannotMigrate::Copy { copy: copy.clone(), why: error.to_string() })?;
            tracing::info!(copy = %copy.display(), from = found, to = known, "the database was copied before its schema changes");
        }
    }
    MIGRATIONS.run(connection).await?;
    Ok(())
}

/// The schema that the database has; `None` where it has none yet.
async fn version(connection: &mut SqliteConnection) -> Result<Option<i64>, DbError> {
    // The migrations' own table: not part of the schema that prepared queries are checked against.
    let table: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'")
        .fetch_one(&mut *connection)
        .await?;
    if table == 0 {
        return Ok(None);
    }
    Ok(sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(connection).await?)
}

async fn make_copy(connection: &mut SqliteConnection, copy: &Path) -> Result<(), CopyFailed> {
    let target = copy.to_str().ok_or(CopyFailed::Name)?;
    sqlx::query("VACUUM INTO ?1").bind(target).execute(connection).await?;
    let mut made = DbPath::file(copy).options().journal_mode(sqlx::sqlite::SqliteJournalMode::Delete).connect().await?;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut made).await?;
    made.close().await?;
    if verdict == "ok" { Ok(()) } else { Err(CopyFailed::Unsound(verdict)) }
}

#[derive(Debug, thiserror::Error)]
enum CopyFailed {
    #[error("its name is not UTF-8")]
    Name,
    #[error("{0}")]
    Database(#[from] sqlx::Error),
    #[error("the copy is not sound: {0}")]
    Unsound(String),
}

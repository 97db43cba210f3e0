//! Bringing a database to this version's schema, with a copy beside it before data is touched.

use std::path::PathBuf;

use sqlx::SqliteConnection;
use sqlx::migrate::{MigrateError, Migrator};

use super::{DbError, ServeLock, copy};
use crate::config::DbPath;
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
    /// Another process, of another version, serves the database.
    #[error(
        "the database has schema {found} and this version of Votive brings {known}, but another Votive serves it: \
         stop that one first, or use its own program"
    )]
    Served {
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

/// Makes sure, without the serving process's lock, that the database has this version's schema: it is migrated unless somebody serves it.
pub(super) async fn migrate_beside(
    connection: &mut SqliteConnection,
    path: &DbPath,
    now: UnixMs,
) -> Result<(), CannotMigrate> {
    let known = known();
    let found = version(connection).await?;
    if found == Some(known) {
        return Ok(());
    }
    match ServeLock::take(path) {
        Ok(_lock) => migrate(connection, path, now).await,
        Err(_) => Err(CannotMigrate::Served { found: found.unwrap_or(0), known }),
    }
}

/// Migrates the database behind `connection`, which is the file at `path`. Whoever calls this holds the [`ServeLock`].
pub(super) async fn migrate(
    connection: &mut SqliteConnection,
    path: &DbPath,
    now: UnixMs,
) -> Result<(), CannotMigrate> {
    migrate_by(&MIGRATIONS, connection, path, now).await
}

async fn migrate_by(
    migrations: &Migrator,
    connection: &mut SqliteConnection,
    path: &DbPath,
    now: UnixMs,
) -> Result<(), CannotMigrate> {
    let known = newest(migrations);
    let found = version(connection).await?;
    if let Some(found) = found {
        if found > known {
            return Err(CannotMigrate::Newer { found, known });
        }
        if found < known {
            let copy = path.beside(&format!(".schema-{found}-{}", now.seconds()));
            let failed = |why: String| CannotMigrate::Copy { copy: copy.clone(), why };
            copy::copy(connection, &copy, path.path(), &|_| {}).await.map_err(|error| failed(error.to_string()))?;
            copy::sync_folder_of(&copy).map_err(|error| failed(error.to_string()))?;
            tracing::info!(copy = %copy.display(), from = found, to = known, "the database was copied before its schema changes");
        }
    }
    migrations.run(connection).await?;
    Ok(())
}

/// The schema that this version brings.
pub(super) fn known() -> i64 {
    newest(&MIGRATIONS)
}

fn newest(migrations: &Migrator) -> i64 {
    migrations.iter().map(|step| step.version).max().unwrap_or(0)
}

/// The schema that the database has; `None` where it has none yet.
pub(super) async fn version(connection: &mut SqliteConnection) -> Result<Option<i64>, DbError> {
    // The migrations' own table: not part of the schema that prepared queries are checked against.
    let table: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'")
        .fetch_one(&mut *connection)
        .await?;
    if table == 0 {
        return Ok(None);
    }
    Ok(sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(connection).await?)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use sqlx::migrate::{Migration, MigrationType};
    use sqlx::{ConnectOptions, SqlStr};

    use super::super::options;
    use super::*;

    const NOW: UnixMs = UnixMs(1_793_620_800_000);

    /// The migrations with one more, which takes this SQL.
    fn with_later(sql: &'static str) -> Migrator {
        let later = Migration::new(999_999, "later".into(), MigrationType::Simple, SqlStr::from_static(sql), false);
        Migrator::with_migrations(MIGRATIONS.iter().cloned().chain([later]).collect())
    }

    async fn opened(path: &DbPath) -> SqliteConnection {
        options::serving(path).create_if_missing(true).connect().await.unwrap()
    }

    async fn servers(connection: &mut SqliteConnection) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM servers").fetch_one(connection).await.unwrap()
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn data_of_an_older_schema_are_copied_before_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let path = DbPath::file(folder.path().join("votive.db"));
        let mut connection = opened(&path).await;
        migrate(&mut connection, &path, NOW).await.unwrap();
        migrate(&mut connection, &path, NOW).await.unwrap();
        assert_eq!(files(folder.path()), ["votive.db"], "a new or current database needs no copy");
        sqlx::query("INSERT INTO servers (guild_id, created_ms) VALUES (7, 0)").execute(&mut connection).await.unwrap();
        let dropping = with_later("DELETE FROM servers");
        migrate_by(&dropping, &mut connection, &path, NOW).await.unwrap();
        assert_eq!(servers(&mut connection).await, 0);
        assert_eq!(version(&mut connection).await.unwrap(), Some(999_999));
        let copy = format!("votive.db.schema-1-{}", NOW.seconds());
        assert_eq!(files(folder.path()), ["votive.db", &copy]);
        let mut copied = opened(&DbPath::file(folder.path().join(&copy))).await;
        assert_eq!((servers(&mut copied).await, version(&mut copied).await.unwrap()), (1, Some(1)));
    }

    #[tokio::test]
    async fn without_a_copy_nothing_changes_and_a_step_that_fails_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = DbPath::file(folder.path().join("votive.db"));
        let mut connection = opened(&path).await;
        migrate(&mut connection, &path, NOW).await.unwrap();
        let broken = with_later("CREATE TABLE extra (a INTEGER) STRICT; SELECT nonsense");
        let error = migrate_by(&broken, &mut connection, &path, NOW).await.unwrap_err();
        assert!(matches!(error, CannotMigrate::Step(_)), "{error}");
        assert_eq!(version(&mut connection).await.unwrap(), Some(1));
        let extra: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(extra, 0);
        // The copy's name is taken already.
        let error = migrate_by(&with_later("SELECT 1"), &mut connection, &path, NOW).await.unwrap_err();
        assert!(matches!(error, CannotMigrate::Copy { .. }), "{error}");
        assert_eq!(version(&mut connection).await.unwrap(), Some(1));
    }
}

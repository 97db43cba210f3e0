//! What files of votes leave in the database goes with their server.

use sqlx::SqliteConnection;

use super::DbError;

/// The next rows that were to be imported go.
pub(super) async fn delete_waiting(tx: &mut SqliteConnection, guild: i64, most: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM import_rows WHERE (import_id, line) IN (
             SELECT r.import_id, r.line FROM imports AS i INDEXED BY imports_of_a_server
             CROSS JOIN import_rows AS r ON r.import_id = i.import_id WHERE i.guild_id = ?1 LIMIT ?2)",
        guild,
        most
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

/// The same of what was imported: nothing is known of it any more.
pub(super) async fn delete_known(tx: &mut SqliteConnection, guild: i64, most: i64) -> Result<u64, DbError> {
    let gone = sqlx::query!(
        "DELETE FROM imported WHERE (listing_id, key) IN (
             SELECT d.listing_id, d.key FROM listings AS l
             CROSS JOIN imported AS d ON d.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        most
    )
    .execute(tx)
    .await?;
    Ok(gone.rows_affected())
}

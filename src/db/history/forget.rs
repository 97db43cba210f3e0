//! What goes with a voter's data, or with a server.

use sqlx::SqliteConnection;

use super::super::DbError;

/// Numbers that are forgotten in one go.
const SLICE: i64 = 1000;

/// Nothing is known of a voter's numbers any more. Recovered entries stay, as whoever's they are then.
pub(super) async fn forget(tx: &mut SqliteConnection, listing: i64, voter: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM gaps WHERE listing_id = ?1 AND voter_id = ?2", listing, voter).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM recovered_numbers WHERE listing_id = ?1 AND voter_id = ?2", listing, voter)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM recoveries WHERE listing_id = ?1 AND voter_id = ?2", listing, voter).execute(tx).await?;
    Ok(())
}

/// The same in all listings of a server, a slice at a time; whether there was something.
pub(in crate::db) async fn forget_slice(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<bool, DbError> {
    let gaps = sqlx::query!(
        "DELETE FROM gaps WHERE voter_id = ?2 AND listing_id IN (SELECT listing_id FROM listings WHERE guild_id = ?1)",
        guild,
        voter
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM recoveries WHERE voter_id = ?2 AND listing_id IN (SELECT listing_id FROM listings WHERE guild_id = ?1)",
        guild,
        voter
    )
    .execute(&mut *tx)
    .await?;
    let recovered = sqlx::query!(
        "DELETE FROM recovered_numbers WHERE (listing_id, voter_id, number, epoch) IN (
             SELECT r.listing_id, r.voter_id, r.number, r.epoch FROM listings AS l
             CROSS JOIN recovered_numbers AS r ON r.listing_id = l.listing_id AND r.voter_id = ?2
             WHERE l.guild_id = ?1 LIMIT ?3)",
        guild,
        voter,
        SLICE
    )
    .execute(tx)
    .await?;
    Ok(gaps.rows_affected() + recovered.rows_affected() > 0)
}

/// Deletes the next rows of a server that is deleted; 0 where there are no more.
pub(in crate::db) async fn delete_some(tx: &mut SqliteConnection, guild: i64, slice: i64) -> Result<u64, DbError> {
    let gaps = sqlx::query!(
        "DELETE FROM gaps WHERE (listing_id, voter_id, epoch, first) IN (
             SELECT g.listing_id, g.voter_id, g.epoch, g.first FROM listings AS l
             CROSS JOIN gaps AS g ON g.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        slice
    )
    .execute(&mut *tx)
    .await?
    .rows_affected();
    let recovered = sqlx::query!(
        "DELETE FROM recovered_numbers WHERE (listing_id, voter_id, number, epoch) IN (
             SELECT r.listing_id, r.voter_id, r.number, r.epoch FROM listings AS l
             CROSS JOIN recovered_numbers AS r ON r.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        slice
    )
    .execute(&mut *tx)
    .await?
    .rows_affected();
    let looks = sqlx::query!(
        "DELETE FROM recoveries WHERE (listing_id, voter_id) IN (
             SELECT r.listing_id, r.voter_id FROM listings AS l
             CROSS JOIN recoveries AS r ON r.listing_id = l.listing_id WHERE l.guild_id = ?1 LIMIT ?2)",
        guild,
        slice
    )
    .execute(tx)
    .await?
    .rows_affected();
    Ok(gaps + recovered + looks)
}

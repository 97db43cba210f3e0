//! Keyed hashes: they tell whether a vote is that of somebody whose data was deleted, or a row of a file one that was imported, and not
//! whose it is.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sqlx::SqliteConnection;

use super::super::DbError;

/// What every stored hash of a body begins with; no delivery does.
const NO_BODY: u8 = 0;

/// The database's key.
pub(in crate::db) struct Key([u8; 32]);

impl Key {
    /// The hash that stands for a voter in a server.
    pub(super) fn voter(&self, guild: i64, voter: i64) -> Vec<u8> {
        self.hash(&[b"voter", &guild.to_be_bytes(), &voter.to_be_bytes()])
    }

    /// What is kept in place of the bytes that a vote for a listing came as.
    pub(super) fn body(&self, listing: i64, body: &[u8]) -> Vec<u8> {
        let mut kept = vec![NO_BODY];
        kept.extend(self.hash(&[b"body", &listing.to_be_bytes(), body]));
        kept
    }

    /// By what a row of a file is known again.
    pub(in crate::db) fn row(&self, row: &[u8; 32]) -> Vec<u8> {
        self.hash(&[b"row", row])
    }

    fn hash(&self, parts: &[&[u8]]) -> Vec<u8> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return Vec::new() };
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

/// The key; `None` while there is none.
pub(in crate::db) async fn read(connection: &mut SqliteConnection) -> Result<Option<Key>, DbError> {
    let found = sqlx::query_scalar!("SELECT key FROM opt_out_key").fetch_optional(connection).await?;
    Ok(found.and_then(|key| key.try_into().ok()).map(Key))
}

/// The key, made where there is none.
pub(in crate::db) async fn made(tx: &mut SqliteConnection) -> Result<Option<Key>, DbError> {
    let key = rand::random::<[u8; 32]>();
    let key = &key[..];
    sqlx::query!("INSERT INTO opt_out_key (one, key) VALUES (1, ?1) ON CONFLICT DO NOTHING", key)
        .execute(&mut *tx)
        .await?;
    read(tx).await
}

/// The id under which what comes for somebody is stored: their own, or what stands for them once their data was deleted.
pub(in crate::db) async fn stored_as(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<i64, DbError> {
    let erasure = super::erase::of(tx, guild, voter).await?.filter(|erasure| erasure.resumed_ms.is_none());
    Ok(erasure.map_or(voter, |erasure| erasure.pseudonym))
}

//! A listing's secrets: at most two live ones, known by their hashes.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, rows};
use crate::vote::{ListingId, TokenHash, TokenId, TokenState, UnixMs};

/// How long a replaced token works at the most.
const REPLACED: Duration = Duration::from_hours(7 * 24);
/// How long a replaced token still works after its successor's first delivery, in ms.
const HANDOVER_MS: i64 = 60 * 60 * 1000;
/// How exactly the last use of a token is known, in ms; it is not worth a write a vote.
const USE_GRAIN_MS: i64 = 10 * 60 * 1000;

/// What becomes of the tokens that a listing has, when it gets a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// The one in use works until an hour after the new one's first delivery, seven days at the most.
    Replace,
    /// They end at once.
    RevokeNow,
}

impl Db {
    /// The listing's live tokens, oldest first, with uses that settle has not noted yet.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn tokens(&self, listing: ListingId) -> Result<Vec<TokenState>, DbError> {
        let (listing, now) = (listing.get(), self.clock.now().0);
        Ok(sqlx::query!(
            r#"WITH unsettled AS (
                   SELECT token_id, min(received_ms) AS first_ms, max(received_ms) AS last_ms FROM entries
                   WHERE entry_id > (SELECT entry_id FROM settlement) AND listing_id = ?1
                   GROUP BY token_id)
               SELECT t.token_id, t.created_ms, t.expires_ms,
                      ifnull(t.first_used_ms, u.first_ms) AS "first_used_ms: i64",
                      ifnull(u.last_ms, t.last_used_ms) AS "last_used_ms: i64"
               FROM tokens AS t LEFT JOIN unsettled AS u ON u.token_id = t.token_id
               WHERE t.listing_id = ?1 AND (t.expires_ms IS NULL OR t.expires_ms > ?2) ORDER BY t.token_id"#,
            listing,
            now
        )
        .map(|row| TokenState {
            id: TokenId::trusted(row.token_id),
            created: UnixMs(row.created_ms),
            first_used: row.first_used_ms.map(UnixMs),
            last_used: row.last_used_ms.map(UnixMs),
            expires: row.expires_ms.map(UnixMs),
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// Gives the listing a new token.
    ///
    /// # Errors
    /// Where the database fails, also if the same token was given out before.
    pub async fn add_token(
        &self,
        listing: ListingId,
        token: TokenHash,
        handover: Handover,
    ) -> Result<TokenId, NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(add(tx, listing, token, handover, now))).await
    }
}

/// Gives the listing a new token, in the open transaction.
pub(super) async fn add(
    tx: &mut SqliteConnection,
    listing: ListingId,
    token: TokenHash,
    handover: Handover,
    now: UnixMs,
) -> Result<TokenId, DbError> {
    let (listing, hash, now_ms) = (listing.get(), &token.bytes()[..], now.0);
    // Also another listing's that has ended and was the same: nobody else may keep it taken.
    sqlx::query!("DELETE FROM tokens WHERE (listing_id = ?1 OR hash = ?3) AND expires_ms <= ?2", listing, now_ms, hash)
        .execute(&mut *tx)
        .await?;
    let kept = match handover {
        Handover::RevokeNow => None,
        // The one that the site still uses: the last one used, else the newest.
        Handover::Replace => {
            sqlx::query_scalar!(
                "SELECT token_id FROM tokens WHERE listing_id = ?1
                 ORDER BY last_used_ms DESC NULLS LAST, token_id DESC LIMIT 1",
                listing
            )
            .fetch_optional(&mut *tx)
            .await?
        }
    };
    // They stay as rows until the next one, so that deliveries that still come with them are known as this listing's.
    sqlx::query!(
        "UPDATE tokens SET expires_ms = ?3 WHERE listing_id = ?1 AND token_id IS NOT ?2",
        listing,
        kept,
        now_ms
    )
    .execute(&mut *tx)
    .await?;
    let end = now.plus(REPLACED).0;
    sqlx::query!("UPDATE tokens SET expires_ms = min(ifnull(expires_ms, ?2), ?2) WHERE listing_id = ?1", listing, end)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("UPDATE listings SET awaited_ms = ?2 WHERE listing_id = ?1", listing, now_ms)
        .execute(&mut *tx)
        .await?;
    let id = sqlx::query_scalar!(
        r#"INSERT INTO tokens (listing_id, hash, created_ms) VALUES (?1, ?2, ?3) RETURNING token_id AS "token_id!""#,
        listing,
        hash,
        now_ms
    )
    .fetch_one(tx)
    .await?;
    Ok(TokenId::trusted(id))
}

/// When deliveries came with a token, in one batch of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct TokenUse {
    pub(super) token: TokenId,
    pub(super) first: UnixMs,
    pub(super) last: UnixMs,
}

impl TokenUse {
    /// One delivery.
    pub(super) fn once(token: TokenId, at: UnixMs) -> Self {
        Self { token, first: at, last: at }
    }
}

/// Whether somebody has to look at a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Looks {
    NotCalled,
    Called,
}

/// Notes that tokens were used. The first delivery by a new one starts the end of the old; what is waited for is looked at
/// soon.
pub(super) async fn note_uses(tx: &mut SqliteConnection, uses: &[TokenUse]) -> Result<Looks, DbError> {
    let uses = rows(&uses.iter().map(|used| (used.token.get(), used.first.0, used.last.0)).collect::<Vec<_>>())?;
    sqlx::query!(
        "UPDATE tokens AS old SET expires_ms = min(ifnull(old.expires_ms, new.end_ms), new.end_ms)
         FROM (SELECT t.listing_id, t.token_id, (u.value ->> 1) + ?2 AS end_ms
               FROM jsonb_each(?1) AS u CROSS JOIN tokens AS t ON t.token_id = u.value ->> 0
               WHERE t.first_used_ms IS NULL) AS new
         WHERE old.listing_id = new.listing_id AND old.token_id < new.token_id",
        uses,
        HANDOVER_MS
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "UPDATE tokens SET first_used_ms = ifnull(first_used_ms, u.value ->> 1), last_used_ms = u.value ->> 2
         FROM jsonb_each(?1) AS u
         WHERE token_id = u.value ->> 0 AND (first_used_ms IS NULL OR last_used_ms < (u.value ->> 2) - ?2)",
        uses,
        USE_GRAIN_MS
    )
    .execute(&mut *tx)
    .await?;
    let looks = sqlx::query!(
        "UPDATE listings AS l SET look_ms = min(look_ms, 1) - 1
         FROM (SELECT DISTINCT t.listing_id FROM jsonb_each(?1) AS u CROSS JOIN tokens AS t ON t.token_id = u.value ->> 0
               WHERE t.token_id = (SELECT max(n.token_id) FROM tokens AS n WHERE n.listing_id = t.listing_id)) AS used
         WHERE l.listing_id = used.listing_id AND l.awaited_ms IS NOT NULL",
        uses
    )
    .execute(tx)
    .await?;
    Ok(if looks.rows_affected() > 0 { Looks::Called } else { Looks::NotCalled })
}

/// Whether the token is live at `now`, as the open transaction sees it.
pub(super) async fn is_live(tx: &mut SqliteConnection, token: TokenId, now: UnixMs) -> Result<bool, DbError> {
    let (token, now) = (token.get(), now.0);
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM tokens WHERE token_id = ?1 AND (expires_ms IS NULL OR expires_ms > ?2)) AS "live!: bool""#,
        token,
        now
    )
    .fetch_one(tx)
    .await?)
}

//! Test deliveries: the last one of each listing, and the one message that it calls for.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::tokens::{self, TokenUse};
use super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{ChannelId, GuildId, ListingId, Oddity, TestDelivery, TokenId, UnixMs};

/// A listing's tests call for one message in this time at the most, in ms.
const MESSAGE_EVERY_MS: i64 = 60 * 1000;
/// The message is posted within this time or not at all: later nobody looks for it any more.
pub(super) const MESSAGE_WITHIN: Duration = Duration::from_mins(15);

/// A listing's last test delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastTest {
    /// When it was received.
    pub received: UnixMs,
    /// What would have stopped a vote.
    pub oddities: Vec<Oddity>,
}

/// A test delivery whose message is still to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueTest {
    /// The server.
    pub guild: GuildId,
    /// The listing.
    pub listing: ListingId,
    /// The site that sent it.
    pub site: Site,
    /// What would have stopped a vote.
    pub oddities: Vec<Oddity>,
    /// Whether the listing is paused: since when.
    pub paused: Option<UnixMs>,
}

fn oddities(codes: &str) -> Vec<Oddity> {
    codes.split_whitespace().filter_map(Oddity::stored).collect()
}

/// Records a test delivery, in the open transaction; `false` where its token is gone.
pub(super) async fn record(
    tx: &mut SqliteConnection,
    token: TokenId,
    listing: ListingId,
    test: TestDelivery,
    received: UnixMs,
) -> Result<bool, DbError> {
    if !tokens::is_live(tx, token, received).await? {
        return Ok(false);
    }
    let (listing, received_ms) = (listing.get(), received.0);
    let codes = test.oddities.iter().map(|oddity| oddity.code()).collect::<Vec<_>>().join(" ");
    let since = received_ms - MESSAGE_EVERY_MS;
    sqlx::query!(
        "INSERT INTO test_deliveries (listing_id, received_ms, oddities, called_ms, due) VALUES (?1, ?2, ?3, ?2, 1)
         ON CONFLICT (listing_id) DO UPDATE SET
             received_ms = excluded.received_ms, oddities = excluded.oddities,
             due = due OR called_ms <= ?4,
             called_ms = iif(called_ms <= ?4, excluded.called_ms, called_ms)",
        listing,
        received_ms,
        codes,
        since
    )
    .execute(&mut *tx)
    .await?;
    tokens::note_uses(tx, &[TokenUse::once(token, received)]).await?;
    Ok(true)
}

impl Db {
    /// The listing's last test delivery.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn last_test(&self, listing: ListingId) -> Result<Option<LastTest>, DbError> {
        let listing = listing.get();
        Ok(sqlx::query!("SELECT received_ms, oddities FROM test_deliveries WHERE listing_id = ?1", listing)
            .map(|row| LastTest { received: UnixMs(row.received_ms), oddities: oddities(&row.oddities) })
            .fetch_optional(&self.readers)
            .await?)
    }

    /// A test delivery of the last minutes whose message belongs in this channel.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_test(&self, channel: ChannelId) -> Result<Option<DueTest>, DbError> {
        let (channel, since) = (channel.get(), self.clock.now().minus(MESSAGE_WITHIN).0);
        let found = sqlx::query!(
            "SELECT l.guild_id, t.listing_id, l.site, t.oddities, l.paused_ms
             FROM listings AS l CROSS JOIN test_deliveries AS t ON t.listing_id = l.listing_id
             WHERE l.channel_id = ?1 AND l.removed_ms IS NULL AND t.due = 1 AND t.called_ms > ?2 LIMIT 1",
            channel,
            since
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.and_then(|row| {
            Some(DueTest {
                guild: GuildId::trusted(row.guild_id),
                listing: ListingId::trusted(row.listing_id),
                site: Site::from_code(&row.site)?,
                oddities: oddities(&row.oddities),
                paused: row.paused_ms.map(UnixMs),
            })
        }))
    }
}

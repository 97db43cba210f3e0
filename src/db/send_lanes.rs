//! Which channels have something to be sent, and when.

use super::{Db, DbError, test_deliveries};
use crate::vote::{ChannelId, GuildId, UnixMs};

/// A channel with something to be sent, and when it is next due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendLane {
    /// The channel.
    pub channel: ChannelId,
    /// Its server.
    pub guild: GuildId,
    /// Not before this instant.
    pub next: UnixMs,
}

impl Db {
    /// Every channel with something to be sent. What is due waits for the channel's oldest frozen message, and for a refusal to be asked again.
    /// Those of a server that the bot was removed from rest until it is invited again.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn send_lanes(&self) -> Result<Vec<SendLane>, DbError> {
        let tests_since = self.clock.now().minus(test_deliveries::MESSAGE_WITHIN).0;
        Ok(sqlx::query!(
            r#"WITH RECURSIVE due_listings (listing_id) AS (
                   -- From one listing to the next by the key, however many votes wait in each.
                   SELECT min(listing_id) FROM due_thanks
                   UNION ALL
                   SELECT (SELECT min(d.listing_id) FROM due_thanks AS d WHERE d.listing_id > due_listings.listing_id)
                   FROM due_listings WHERE due_listings.listing_id IS NOT NULL)
               SELECT channel_id AS "channel_id!: i64", guild_id AS "guild_id!: i64", next_ms AS "next_ms!: i64"
               FROM (SELECT channel_id, guild_id, next_ms, min(send_id) FROM sends WHERE state = 'waiting'
                         AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL) GROUP BY channel_id)
               UNION ALL
               SELECT l.channel_id, l.guild_id, ifnull(min(r.next_ms), 0)
               FROM (SELECT listing_id, 1 AS is_thanks FROM due_listings WHERE listing_id IS NOT NULL
                     UNION ALL
                     SELECT listing_id, 0 FROM test_deliveries WHERE due = 1 AND called_ms > ?1) AS d
               CROSS JOIN listings AS l ON l.listing_id = d.listing_id
               LEFT JOIN refusals AS r
                   ON r.guild_id = l.guild_id AND r.subject = 'channel' AND r.subject_id = l.channel_id
               WHERE l.channel_id IS NOT NULL AND l.removed_ms IS NULL AND (l.paused_ms IS NULL OR NOT d.is_thanks)
                 AND l.guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM sends AS s WHERE s.channel_id = l.channel_id AND s.state = 'waiting')
               GROUP BY l.channel_id"#,
            tests_since
        )
        .map(|row| SendLane {
            channel: ChannelId::trusted(row.channel_id),
            guild: GuildId::trusted(row.guild_id),
            next: UnixMs(row.next_ms),
        })
        .fetch_all(&self.readers)
        .await?)
    }
}

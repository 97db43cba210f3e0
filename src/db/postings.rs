//! What the channels of a server are for.

use super::{Db, DbError};
use crate::vote::{ChannelId, GuildId, Posting, Postings};

impl Db {
    /// What each of the server's channels is for; a message that is not kept up to date any more is left out.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn postings(&self, guild: GuildId) -> Result<Postings, DbError> {
        let guild = guild.get();
        let found = sqlx::query!(
            r#"SELECT channel_id AS "channel_id!: i64", 'thanks' AS "posting!: String" FROM listings
               WHERE guild_id = ?1 AND removed_ms IS NULL AND channel_id IS NOT NULL
               UNION ALL SELECT alarm_channel_id, 'alarms' FROM servers WHERE guild_id = ?1 AND alarm_channel_id IS NOT NULL
               UNION ALL SELECT channel_id, 'results' FROM announcements WHERE guild_id = ?1
               UNION ALL SELECT reminder_channel_id, 'reminders' FROM servers
               WHERE guild_id = ?1 AND reminders = 1 AND reminder_channel_id IS NOT NULL
               UNION ALL SELECT channel_id, kind FROM live_messages WHERE guild_id = ?1 AND off_ms IS NULL"#,
            guild
        )
        .fetch_all(&self.readers)
        .await?;
        let known = found
            .into_iter()
            .filter_map(|row| Some((ChannelId::trusted(row.channel_id), Posting::stored(&row.posting)?)))
            .collect();
        Ok(Postings::new(known))
    }
}

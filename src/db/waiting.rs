//! What waits, as `/setup` shows it.

use super::{Db, DbError, Listing};
use crate::vote::{ChannelId, GuildId, ListingId, Refusal, UnixMs, WaitingRoles, WaitingThanks, WhyWaiting};

impl Db {
    /// The listing's thank-yous that are not posted yet. `refusals`: what is refused in its server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_thanks(
        &self,
        listing: &Listing,
        refusals: &[Refusal],
    ) -> Result<Option<WaitingThanks>, DbError> {
        let (id, channel) = (listing.id.get(), listing.channel.map(ChannelId::get));
        let found = sqlx::query!(
            r#"SELECT count(*) AS "votes!: i64", min(e.received_ms) AS "since: i64"
               FROM (SELECT entry_id FROM due_thanks WHERE listing_id = ?1
                     UNION ALL
                     SELECT v.entry_id FROM sends AS s CROSS JOIN send_votes AS v ON v.send_id = s.send_id
                     WHERE s.channel_id = ?2 AND s.state = 'waiting') AS waiting
               CROSS JOIN entries AS e ON e.entry_id = waiting.entry_id
               WHERE e.listing_id = ?1"#,
            id,
            channel
        )
        .fetch_one(&self.readers)
        .await?;
        let Some(since) = found.since.map(UnixMs) else { return Ok(None) };
        let why = self.why_waiting(listing, refusals).await?;
        Ok(Some(WaitingThanks { votes: found.votes, since, why }))
    }

    async fn why_waiting(&self, listing: &Listing, refusals: &[Refusal]) -> Result<WhyWaiting, DbError> {
        let Some(channel) = listing.channel else { return Ok(WhyWaiting::OnTheWay) };
        if refusals.iter().any(|refusal| refusal.cannot.channel() == Some(channel)) {
            return Ok(WhyWaiting::Refused);
        }
        let now = self.clock.now();
        Ok(match self.waiting_send(channel).await? {
            Some(send) if send.next > now && send.tried.is_some() => WhyWaiting::Unanswered(send.next),
            Some(send) if send.next > now => WhyWaiting::PutOff(send.next),
            None if listing.paused.is_some() => WhyWaiting::Paused,
            _ => WhyWaiting::OnTheWay,
        })
    }

    /// How many voters of the server have earned a role but are not members, as far as is known.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_for_members(&self, guild: GuildId) -> Result<i64, DbError> {
        let guild = guild.get();
        Ok(sqlx::query_scalar!(
            "SELECT count(*) FROM role_checks AS c
             WHERE c.guild_id = ?1 AND c.absent_since_ms IS NOT NULL
               AND EXISTS (SELECT 1 FROM rewards AS r WHERE r.guild_id = ?1)",
            guild
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Members of the server whose roles are still to be looked at; not those of whom nothing but the end of a term is to come.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_roles(&self, guild: GuildId) -> Result<Option<WaitingRoles>, DbError> {
        let (guild, now) = (guild.get(), self.clock.now().0);
        let found = sqlx::query!(
            r#"SELECT count(*) AS "members!: i64", min(due_ms) AS "next: i64" FROM role_checks
               WHERE guild_id = ?1 AND due_ms IS NOT NULL AND absent_since_ms IS NULL AND (only_end = 0 OR due_ms <= ?2)"#,
            guild,
            now
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(found.next.map(|next| WaitingRoles { members: found.members, next: UnixMs(next) }))
    }

    /// When the listing was last voted for.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn last_vote(&self, listing: ListingId) -> Result<Option<UnixMs>, DbError> {
        let listing = listing.get();
        let last = sqlx::query_scalar!(
            r#"SELECT max(last_ms) AS "last: i64" FROM (
                   SELECT last_ms FROM listing_voters WHERE listing_id = ?1
                   UNION ALL
                   SELECT at_ms FROM entries
                   WHERE entry_id > (SELECT entry_id FROM settlement)
                     AND listing_id = ?1 AND kind = 'vote')"#,
            listing
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(last.map(UnixMs))
    }

    /// Whether anybody has votes in the server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn has_voters(&self, guild: GuildId) -> Result<bool, DbError> {
        let guild = guild.get();
        Ok(sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM voters WHERE guild_id = ?1) AS "has_voters!: bool""#,
            guild
        )
        .fetch_one(&self.readers)
        .await?)
    }
}

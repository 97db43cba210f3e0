//! Votes that nobody was thanked for yet.

use sqlx::SqliteConnection;

use super::{Db, DbError, rows};
use crate::vote::{ChannelId, EntryId, GuildId, ListingId, UnixMs, UserId};

/// A vote to be thanked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThankedVote {
    /// The ledger's entry.
    pub entry: EntryId,
    /// The listing that was voted for.
    pub listing: ListingId,
    /// Who voted.
    pub voter: UserId,
    /// Their name, as the vote told it or as it was last known.
    pub name: Option<String>,
    /// Their votes for the server then.
    pub total: i64,
    /// Their streak in the server then.
    pub streak: i64,
    /// When they voted.
    pub at: UnixMs,
    /// When they can vote again, where the site said so.
    pub vote_again: Option<UnixMs>,
}

/// The votes to be thanked for in one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueThanks {
    /// The channel's server.
    pub guild: GuildId,
    /// The oldest of them, in the order of the ledger; never empty.
    pub votes: Vec<ThankedVote>,
}

impl Db {
    /// The oldest votes to be thanked for in this channel, `most` of them at the most.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_thanks(&self, channel: ChannelId, most: i64) -> Result<Option<DueThanks>, DbError> {
        let channel = channel.get();
        let found = sqlx::query!(
            r#"SELECT l.guild_id, d.listing_id AS "listing_id!", d.entry_id AS "entry_id!", d.total AS "total!", d.streak AS "streak!", e.voter_id, e.at_ms, e.vote_again_ms,
                      ifnull(e.name, v.name) AS "name: String"
               FROM listings AS l
               CROSS JOIN due_thanks AS d ON d.listing_id = l.listing_id
                   -- Of each listing only as many as could be taken, so that no backlog is sorted.
                   AND d.entry_id IN (SELECT o.entry_id FROM due_thanks AS o WHERE o.listing_id = l.listing_id
                                      ORDER BY o.entry_id LIMIT ?2)
               CROSS JOIN entries AS e ON e.entry_id = d.entry_id
               LEFT JOIN voters AS v ON v.guild_id = l.guild_id AND v.voter_id = e.voter_id
               WHERE l.channel_id = ?1 AND l.removed_ms IS NULL AND l.paused_ms IS NULL
               ORDER BY d.entry_id LIMIT ?2"#,
            channel,
            most
        )
        .fetch_all(&self.readers)
        .await?;
        let Some(guild) = found.first().map(|row| GuildId::trusted(row.guild_id)) else { return Ok(None) };
        let votes = found
            .into_iter()
            .map(|row| ThankedVote {
                entry: EntryId::trusted(row.entry_id),
                listing: ListingId::trusted(row.listing_id),
                voter: UserId::trusted(row.voter_id),
                name: row.name,
                total: row.total,
                streak: row.streak,
                at: UnixMs(row.at_ms),
                vote_again: row.vote_again_ms.map(UnixMs),
            })
            .collect();
        Ok(Some(DueThanks { guild, votes }))
    }
}

/// Entry, total and streak.
pub(super) type TakenVote = (i64, i64, i64);

/// Takes votes out of what is due in this channel, in the open transaction: their entries, totals and streaks; `None`, and none is taken, where
/// one of them is not due there any more: a listing may have been removed, paused or given another channel meanwhile.
pub(super) async fn take(
    tx: &mut SqliteConnection,
    channel: ChannelId,
    votes: &[(ListingId, EntryId)],
) -> Result<Option<Vec<TakenVote>>, DbError> {
    let channel = channel.get();
    let keys = rows(&votes.iter().map(|(listing, entry)| (listing.get(), entry.get())).collect::<Vec<_>>())?;
    let due = sqlx::query_scalar!(
        "SELECT count(*) FROM jsonb_each(?1) AS v
         CROSS JOIN due_thanks AS d ON d.listing_id = v.value ->> 0 AND d.entry_id = v.value ->> 1
         CROSS JOIN listings AS l ON l.listing_id = d.listing_id
         WHERE l.channel_id = ?2 AND l.removed_ms IS NULL AND l.paused_ms IS NULL",
        keys,
        channel
    )
    .fetch_one(&mut *tx)
    .await?;
    if usize::try_from(due) != Ok(votes.len()) {
        return Ok(None);
    }
    let taken = sqlx::query!(
        "DELETE FROM due_thanks WHERE (listing_id, entry_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)
         RETURNING entry_id, total, streak",
        keys
    )
    .map(|row| (row.entry_id, row.total, row.streak))
    .fetch_all(tx)
    .await?;
    Ok(Some(taken))
}

//! What became of somebody's votes, for whoever runs the server.

use super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{
    ChannelId, Counts, EntryId, EntryKind, ExplainedEntry, GuildId, ListingId, MessageId, NextLook, Subject,
    ThanksState, UnixMs, UserId,
};

struct Row {
    entry_id: i64,
    kind: String,
    amount: i64,
    at_ms: i64,
    blocked: bool,
    listing_id: i64,
    site: String,
    listing_kind: String,
    subject_id: i64,
    author_id: Option<i64>,
    reason: Option<String>,
    undoes: Option<i64>,
    undone: bool,
    streak: Option<i64>,
    frozen: Option<i64>,
    /// How its message stands; `due` where it is not written yet, `unsettled` where that is still to be found out.
    state: Option<String>,
    channel_id: Option<i64>,
    message_id: Option<i64>,
    refused_code: Option<i64>,
}

impl Row {
    /// `None` for a site that this version does not know.
    fn read(self) -> Option<ExplainedEntry> {
        let thanks = match (self.state.as_deref(), self.channel_id.map(ChannelId::trusted)) {
            (Some("sent"), Some(channel)) => {
                ThanksState::Posted { channel, message: self.message_id.map(MessageId::trusted) }
            }
            (Some("unknown"), Some(channel)) => ThanksState::Unknown(channel),
            (Some("dropped"), Some(channel)) => ThanksState::GivenUp { channel, code: self.refused_code },
            (Some("unsettled"), _) => ThanksState::ToCome,
            (Some(_), _) => ThanksState::Waiting,
            (None, _) => ThanksState::None,
        };
        Some(ExplainedEntry {
            id: EntryId::trusted(self.entry_id),
            kind: EntryKind::stored(&self.kind),
            amount: self.amount,
            at: UnixMs(self.at_ms),
            counts: if self.blocked { Counts::Blocked } else { Counts::Yes },
            listing: ListingId::trusted(self.listing_id),
            subject: Subject::stored(&self.listing_kind, self.subject_id),
            site: Site::from_code(&self.site)?.name(),
            author: self.author_id.map(UserId::trusted),
            reason: self.reason,
            undoes: self.undoes.map(EntryId::trusted),
            undone: self.undone,
            streak: self.streak,
            frozen: self.frozen.unwrap_or(0),
            thanks,
        })
    }
}

impl Db {
    /// Somebody's last ten entries in the server, newest first, and what each did; those that stand for votes that were never delivered
    /// are told [together](Self::history_of).
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn last_entries(&self, guild: GuildId, voter: UserId) -> Result<Vec<ExplainedEntry>, DbError> {
        let (guild, voter) = (guild.get(), voter.get());
        // Of each listing as many as could be shown: those with an instant from the newest on, the others by their voter. Listings that
        // they never voted for are passed over.
        let rows = sqlx::query_as!(
            Row,
            r#"WITH theirs (listing_id) AS (
                   SELECT l.listing_id FROM listings AS l
                   WHERE l.guild_id = ?1
                     AND (EXISTS (SELECT 1 FROM listing_voters AS v WHERE v.listing_id = l.listing_id AND v.voter_id = ?2)
                          OR EXISTS (SELECT 1 FROM entries AS b
                                     WHERE b.voter_id = ?2 AND b.listing_id = l.listing_id AND b.blocked = 1))),
               mine (entry_id) AS (
                   SELECT e.entry_id FROM theirs AS t CROSS JOIN entries AS e ON e.entry_id IN (
                       SELECT d.entry_id FROM entries AS d INDEXED BY entries_dated_votes_are_unique
                       WHERE d.listing_id = t.listing_id AND d.claimed_ms IS NOT NULL AND d.voter_id = ?2
                       ORDER BY d.claimed_ms DESC LIMIT 10)
                   UNION ALL
                   SELECT e.entry_id FROM theirs AS t CROSS JOIN entries AS e ON e.entry_id IN (
                       SELECT u.entry_id FROM entries AS u INDEXED BY entries_undated_votes
                       WHERE u.listing_id = t.listing_id AND u.voter_id = ?2 AND u.claimed_ms IS NULL
                         AND (u.kind <> 'recovered' OR u.author_id IS NOT NULL)
                       ORDER BY u.received_ms DESC LIMIT 10))
               SELECT e.entry_id AS "entry_id!", e.kind, e.amount, e.at_ms, e.blocked = 1 AS "blocked!: bool", e.listing_id, l.site,
                      l.kind AS listing_kind, l.subject_id, e.author_id, e.reason, e.undoes,
                      EXISTS (SELECT 1 FROM entries AS u WHERE u.undoes = e.entry_id) AS "undone!: bool",
                      k.streak AS "streak?", k.frozen AS "frozen?",
                      ifnull(s.state, CASE
                          WHEN EXISTS (SELECT 1 FROM due_thanks AS d
                                       WHERE d.listing_id = e.listing_id AND d.entry_id = e.entry_id) THEN 'due'
                          WHEN e.entry_id > (SELECT entry_id FROM settlement) THEN 'unsettled' END) AS "state: String",
                      s.channel_id AS "channel_id?", s.message_id AS "message_id?",
                      s.refused_code AS "refused_code?"
               FROM (SELECT entry_id FROM mine ORDER BY entry_id DESC LIMIT 10) AS m
               CROSS JOIN entries AS e ON e.entry_id = m.entry_id
               CROSS JOIN listings AS l ON l.listing_id = e.listing_id
               LEFT JOIN vote_streaks AS k ON k.entry_id = e.entry_id
               LEFT JOIN send_votes AS v ON v.entry_id = e.entry_id
               LEFT JOIN sends AS s ON s.send_id = v.send_id
               ORDER BY e.entry_id DESC"#,
            guild,
            voter
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(rows.into_iter().filter_map(Row::read).collect())
    }

    /// When somebody's roles are looked at next; `None`: nothing calls for it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_role_look(&self, guild: GuildId, voter: UserId) -> Result<Option<NextLook>, DbError> {
        let (guild, voter) = (guild.get(), voter.get());
        let found = sqlx::query!(
            "SELECT due_ms, absent_since_ms, entry_id FROM role_checks WHERE guild_id = ?1 AND voter_id = ?2",
            guild,
            voter
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.map(|row| NextLook {
            due: row.due_ms.map(UnixMs),
            absent_since: row.absent_since_ms.map(UnixMs),
            entry: row.entry_id.map(EntryId::trusted),
        }))
    }
}

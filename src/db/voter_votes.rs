//! Voters as rules are held against them, page by page, in the order of their ids.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::time::Duration;

use super::{Db, DbError};
use crate::rules::{Grant, GrantState, Tally, Votes};
use crate::vote::{EntryId, GuildId, ListingId, PeriodKind, RoleId, UnixMs, UserId};

/// Voters that are read, and called for at the most, in one go.
pub(super) const PAGE: i64 = 500;
/// The end of a month is at least this far away, whatever a zone's clocks do around midnight.
const SOONEST: Duration = Duration::from_mins(1);

/// A voter, and what is known of their roles.
pub(super) struct Rated {
    pub(super) voter: i64,
    pub(super) votes: Votes,
    pub(super) grants: BTreeMap<RoleId, Grant>,
    pub(super) look: Option<Look>,
}

/// A look at a voter that is to come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) due: Option<UnixMs>,
    /// Whether they were found not to be a member.
    pub(super) absent: bool,
    /// Whether nothing but the end of a term is to come.
    pub(super) only_end: bool,
}

impl Db {
    /// The voter's votes: what rules are held against.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn votes(&self, guild: GuildId, voter: UserId) -> Result<Votes, DbError> {
        let id = voter.get();
        let (mut found, month_ends) = self.votes_of(guild, id..=id).await?;
        Ok(found.remove(&id).unwrap_or_else(|| Votes::new(Tally::default(), HashMap::new(), month_ends)))
    }

    /// The page of voters that follows `after`; empty where there are no more.
    pub(super) async fn rated_after(&self, guild: GuildId, after: i64) -> Result<Vec<Rated>, DbError> {
        let Some(ids) = self.page_of_voters(guild, after).await? else { return Ok(Vec::new()) };
        let (votes, _) = self.votes_of(guild, ids.clone()).await?;
        let mut grants = self.grants_of(guild, ids.clone()).await?;
        let looks = self.looks_of(guild, ids).await?;
        Ok(votes
            .into_iter()
            .map(|(voter, votes)| Rated {
                voter,
                votes,
                grants: grants.remove(&voter).unwrap_or_default(),
                look: looks.get(&voter).copied(),
            })
            .collect())
    }

    /// The ids that the page after `after` lies between; `None` where there are no more voters who may be members.
    async fn page_of_voters(&self, guild: GuildId, after: i64) -> Result<Option<RangeInclusive<i64>>, DbError> {
        let guild = guild.get();
        let found = sqlx::query!(
            r#"SELECT min(voter_id) AS "first: i64", max(voter_id) AS "last: i64" FROM (
                   SELECT voter_id FROM voters WHERE guild_id = ?1 AND voter_id > ?2 AND voter_id < ?4 ORDER BY voter_id LIMIT ?3)"#,
            guild,
            after,
            PAGE,
            UserId::PSEUDONYMS
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(found.first.zip(found.last).map(|(first, last)| first..=last))
    }

    /// The votes of these voters, by their ids, and when this month ends.
    async fn votes_of(
        &self,
        guild: GuildId,
        ids: RangeInclusive<i64>,
    ) -> Result<(BTreeMap<i64, Votes>, UnixMs), DbError> {
        let (zone, now) = (self.zone(guild).await?, self.clock.now());
        let month = crate::vote::Period::of(PeriodKind::Month, now.day_in(&zone));
        let month_ends = month.ends_in(&zone).max(now.plus(SOONEST));
        let (guild, first, last, month) = (guild.get(), *ids.start(), *ids.end(), month.first.0);
        let mut listings: HashMap<i64, HashMap<ListingId, Tally>> = HashMap::new();
        let found = sqlx::query!(
            r#"SELECT s.voter_id AS "voter_id!", s.listing_id AS "listing_id!", s.total AS "total!", s.last_ms, s.again_ms, l.cooldown_ms, t.votes AS "month?"
               FROM listings AS l
               CROSS JOIN listing_voters AS s ON s.listing_id = l.listing_id AND s.voter_id BETWEEN ?2 AND ?3
               LEFT JOIN boards AS b ON b.guild_id = ?1 AND b.listing_id = l.listing_id AND b.period = 'month' AND b.first_day = ?4
               LEFT JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = s.voter_id
               WHERE l.guild_id = ?1"#,
            guild,
            first,
            last,
            month
        )
        .fetch_all(&self.readers)
        .await?;
        for row in found {
            let last = row.last_ms.map(UnixMs);
            let cooldown = Duration::from_millis(row.cooldown_ms.unsigned_abs());
            let again = row.again_ms.map(UnixMs).or_else(|| last.map(|last| last.plus(cooldown)));
            let tally = Tally { total: row.total, month: row.month.unwrap_or(0), last, again };
            listings.entry(row.voter_id).or_default().insert(ListingId::trusted(row.listing_id), tally);
        }
        let found = sqlx::query!(
            r#"SELECT v.voter_id AS "voter_id!", v.total AS "total!", v.last_ms, t.votes AS "month?" FROM voters AS v
               LEFT JOIN boards AS b ON b.guild_id = ?1 AND b.listing_id = 0 AND b.period = 'month' AND b.first_day = ?4
               LEFT JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = v.voter_id
               WHERE v.guild_id = ?1 AND v.voter_id BETWEEN ?2 AND ?3"#,
            guild,
            first,
            last,
            month
        )
        .fetch_all(&self.readers)
        .await?;
        let mut wins = self.wins_of(GuildId::trusted(guild), ids.clone()).await?;
        let mut streaks = self.streaks_of(GuildId::trusted(guild), ids, now).await?;
        let votes = found.into_iter().map(|row| {
            let (month, last) = (row.month.unwrap_or(0), row.last_ms.map(UnixMs));
            let server = Tally { total: row.total, month, last, again: None };
            let votes = Votes::new(server, listings.remove(&row.voter_id).unwrap_or_default(), month_ends);
            let streak = streaks.remove(&row.voter_id).unwrap_or_default();
            (row.voter_id, votes.with(streak, wins.remove(&row.voter_id).unwrap_or_default()))
        });
        Ok((votes.collect(), month_ends))
    }

    /// What is known of the reward roles of these voters, by their ids.
    pub(super) async fn grants_of(
        &self,
        guild: GuildId,
        ids: RangeInclusive<i64>,
    ) -> Result<HashMap<i64, BTreeMap<RoleId, Grant>>, DbError> {
        let (guild, first, last) = (guild.get(), *ids.start(), *ids.end());
        let found = sqlx::query!(
            "SELECT voter_id, role_id, state, joined_ms, entry_id FROM grants
             WHERE guild_id = ?1 AND voter_id BETWEEN ?2 AND ?3",
            guild,
            first,
            last
        )
        .fetch_all(&self.readers)
        .await?;
        let mut grants: HashMap<i64, BTreeMap<RoleId, Grant>> = HashMap::new();
        for row in found {
            let Some(state) = GrantState::stored(&row.state) else { continue };
            let (joined, entry) = (row.joined_ms.map(UnixMs), row.entry_id.map(EntryId::trusted));
            let of_voter = grants.entry(row.voter_id).or_default();
            of_voter.insert(RoleId::trusted(row.role_id), Grant { state, joined, entry });
        }
        Ok(grants)
    }

    async fn looks_of(&self, guild: GuildId, ids: RangeInclusive<i64>) -> Result<HashMap<i64, Look>, DbError> {
        let (guild, first, last) = (guild.get(), *ids.start(), *ids.end());
        Ok(sqlx::query!(
            r#"SELECT voter_id, due_ms, absent_since_ms IS NOT NULL AS "absent!: bool", only_end AS "only_end: bool"
               FROM role_checks WHERE guild_id = ?1 AND voter_id BETWEEN ?2 AND ?3"#,
            guild,
            first,
            last
        )
        .map(|row| (row.voter_id, Look { due: row.due_ms.map(UnixMs), absent: row.absent, only_end: row.only_end }))
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect())
    }
}

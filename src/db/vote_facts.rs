//! What thank-yous can tell of voters beside their votes' own entries.

use std::collections::HashMap;

use super::{Db, DbError, rows};
use crate::rules::{ThankedTogether, VoteFacts, roles_of_vote};
use crate::vote::{GuildId, Period, PeriodKind, UserId};

/// Whether roles are to be told of, which takes a look at all rules for each voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithRoles {
    /// They are.
    Yes,
    /// They are not.
    No,
}

impl Db {
    /// The facts of these voters, as they are now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn vote_facts(
        &self,
        guild: GuildId,
        voters: &[(UserId, ThankedTogether)],
        roles: WithRoles,
    ) -> Result<HashMap<UserId, VoteFacts>, DbError> {
        let mut found = self.counts_of(guild, voters).await?;
        if roles == WithRoles::No {
            return Ok(found);
        }
        let refusals = self.refusals(guild).await?;
        let rules = self.reward_rules(guild, &refusals).await?;
        if rules.in_force.is_empty() {
            return Ok(found);
        }
        for (voter, thanked) in voters {
            let votes = self.votes(guild, *voter).await?;
            found.entry(*voter).or_default().roles = roles_of_vote(&rules, &votes, *thanked, self.clock.now());
        }
        Ok(found)
    }

    async fn counts_of(
        &self,
        guild: GuildId,
        voters: &[(UserId, ThankedTogether)],
    ) -> Result<HashMap<UserId, VoteFacts>, DbError> {
        let today = self.clock.now().day_in(&self.zone(guild).await?);
        let [day, week, month] = PeriodKind::ALL.map(|kind| Period::of(kind, today).first.0);
        let (guild, ids) = (guild.get(), rows(&voters.iter().map(|(voter, _)| voter.get()).collect::<Vec<_>>())?);
        Ok(sqlx::query!(
            r#"SELECT v.voter_id AS "voter_id!", v.best_streak AS "best_streak!",
                      ifnull(max(iif(b.period = 'day', t.votes, NULL)), 0) AS "today!: i64",
                      ifnull(max(iif(b.period = 'week', t.votes, NULL)), 0) AS "week!: i64",
                      ifnull(max(iif(b.period = 'month', t.votes, NULL)), 0) AS "month!: i64"
               FROM jsonb_each(?2) AS k
               CROSS JOIN voters AS v ON v.guild_id = ?1 AND v.voter_id = k.value
               LEFT JOIN boards AS b ON b.guild_id = ?1 AND b.listing_id = 0
                   AND (b.period, b.first_day) IN (VALUES ('day', ?3), ('week', ?4), ('month', ?5))
               LEFT JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = v.voter_id
               GROUP BY v.voter_id"#,
            guild,
            ids,
            day,
            week,
            month
        )
        .map(|row| {
            let (today, week, month, best_streak) = (row.today, row.week, row.month, row.best_streak);
            let facts = VoteFacts { today, week, month, best_streak, ..VoteFacts::default() };
            (UserId::trusted(row.voter_id), facts)
        })
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect())
    }
}

//! Rules for roles.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, rows};
use crate::rules::{EarnedBy, Followed, Reward, StreakKept};
use crate::vote::{GuildId, ListingId, PeriodKind, RewardId, RoleId, UnixMs};

/// What earns a role as long as nobody says otherwise.
pub(super) const FIRST_VOTE: i64 = 1;

fn earned_by(kind: &str, votes: Option<i64>, term: Option<i64>) -> EarnedBy {
    let votes = votes.unwrap_or(FIRST_VOTE);
    let term = term.map(|term| Duration::from_millis(term.unsigned_abs()));
    match kind {
        "month" => EarnedBy::Month { votes },
        "vote" => EarnedBy::EachVote { term },
        "streak" => EarnedBy::Streak { votes, kept: StreakKept::UntilItBreaks },
        "best_streak" => EarnedBy::Streak { votes, kept: StreakKept::ForGood },
        "day_winner" => EarnedBy::Winner { of: PeriodKind::Day, top: votes, term },
        "week_winner" => EarnedBy::Winner { of: PeriodKind::Week, top: votes, term },
        "month_winner" => EarnedBy::Winner { of: PeriodKind::Month, top: votes, term },
        _ => EarnedBy::Total { votes },
    }
}

/// The rules of these servers.
pub(super) async fn of_guilds(
    connection: &mut SqliteConnection,
    guilds: &BTreeSet<GuildId>,
) -> Result<HashMap<GuildId, Vec<Reward>>, DbError> {
    let ids = rows(&guilds.iter().map(|guild| guild.get()).collect::<Vec<_>>())?;
    let mut rewards: HashMap<GuildId, Vec<Reward>> = HashMap::new();
    let found = sqlx::query!(
        r#"SELECT r.reward_id AS "reward_id!", r.guild_id, r.listing_id, r.role_id, r.kind, r.at_votes, r.term_ms,
                  r.replaces AS "replaces: bool", r.from_ms, r.to_ms, r.followed_by
           FROM jsonb_each(?1) AS k JOIN rewards AS r ON r.guild_id = k.value ORDER BY ifnull(r.at_votes, 0), r.reward_id"#,
        ids
    )
    .fetch_all(connection)
    .await?;
    for row in found {
        let followed = row.to_ms.zip(row.followed_by);
        rewards.entry(GuildId::trusted(row.guild_id)).or_default().push(Reward {
            id: RewardId::trusted(row.reward_id),
            listing: row.listing_id.map(ListingId::trusted),
            role: RoleId::trusted(row.role_id),
            earned_by: earned_by(&row.kind, row.at_votes, row.term_ms),
            replaces: row.replaces,
            from: row.from_ms.map(UnixMs),
            followed: followed.map(|(at, by)| Followed { at: UnixMs(at), by: RewardId::trusted(by) }),
        });
    }
    Ok(rewards)
}

impl Db {
    /// The server's rules, lowest first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn rewards(&self, guild: GuildId) -> Result<Vec<Reward>, DbError> {
        let mut connection = self.readers.acquire().await?;
        Ok(of_guilds(&mut connection, &BTreeSet::from([guild])).await?.remove(&guild).unwrap_or_default())
    }

    /// Every server that has rules or has given roles.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn rewarding_guilds(&self) -> Result<Vec<GuildId>, DbError> {
        let found = sqlx::query_scalar!(
            r#"SELECT guild_id AS "guild_id!: i64" FROM rewards UNION SELECT guild_id FROM grants ORDER BY 1"#
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(GuildId::trusted).collect())
    }

    /// Removes a rule; `false` where the server has no such rule. Those who have its role from us are to be called for by
    /// [`Db::call_for_roles`].
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn remove_reward(&self, guild: GuildId, rule: RewardId) -> Result<bool, NotStored> {
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let (guild, rule) = (guild.get(), rule.get());
                    let role = sqlx::query_scalar!(
                        "DELETE FROM rewards WHERE guild_id = ?1 AND reward_id = ?2 RETURNING role_id",
                        guild,
                        rule
                    )
                    .fetch_optional(&mut *tx)
                    .await?;
                    if let Some(role) = role {
                        forget_refusal(tx, guild, role).await?;
                    }
                    Ok(role.is_some())
                })
            })
            .await
    }

    /// Removes every rule that gives this role. Those who have it from us are to be called for by [`Db::call_for_roles`].
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn remove_rewards(&self, guild: GuildId, role: RoleId) -> Result<(), NotStored> {
        let (guild, role) = (guild.get(), role.get());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM rewards WHERE guild_id = ?1 AND role_id = ?2", guild, role)
                        .execute(&mut *tx)
                        .await?;
                    sqlx::query!(
                        "DELETE FROM refusals WHERE guild_id = ?1 AND subject = 'role' AND subject_id = ?2",
                        guild,
                        role
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

/// A role that no rule gives any more is not waited for.
pub(super) async fn forget_refusal(tx: &mut SqliteConnection, guild: i64, role: i64) -> Result<(), DbError> {
    sqlx::query!(
        "DELETE FROM refusals
         WHERE guild_id = ?1 AND subject = 'role' AND subject_id = ?2
           AND NOT EXISTS (SELECT 1 FROM rewards WHERE guild_id = ?1 AND role_id = ?2)",
        guild,
        role
    )
    .execute(tx)
    .await?;
    Ok(())
}

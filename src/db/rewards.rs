//! Rules for roles.

use std::collections::{BTreeSet, HashMap};

use sqlx::SqliteConnection;

use super::{Db, DbError, Listing, NotStored, rows};
use crate::rules::Reward;
use crate::vote::{GuildId, ListingId, RewardId, RoleId, Subject};

/// What earns a role as long as nobody says otherwise.
const FIRST_VOTE: i64 = 1;

/// The rules of these servers.
pub(super) async fn of_guilds(
    connection: &mut SqliteConnection,
    guilds: &BTreeSet<GuildId>,
) -> Result<HashMap<GuildId, Vec<Reward>>, DbError> {
    let ids = rows(&guilds.iter().map(|guild| guild.get()).collect::<Vec<_>>())?;
    let mut rewards: HashMap<GuildId, Vec<Reward>> = HashMap::new();
    let found = sqlx::query!(
        r#"SELECT r.reward_id AS "reward_id!", r.guild_id, r.listing_id, r.role_id, r.at_votes
         FROM jsonb_each(?1) AS k JOIN rewards AS r ON r.guild_id = k.value ORDER BY r.at_votes, r.reward_id"#,
        ids
    )
    .fetch_all(connection)
    .await?;
    for row in found {
        rewards.entry(GuildId::trusted(row.guild_id)).or_default().push(Reward {
            id: RewardId::trusted(row.reward_id),
            listing: row.listing_id.map(ListingId::trusted),
            role: RoleId::trusted(row.role_id),
            at_votes: row.at_votes,
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

    /// Adds a rule; one that is there already stays. Those who have earned it are to be called for by [`Db::call_for_roles`].
    ///
    /// # Errors
    /// Where the database fails, also where the server has no listing.
    pub async fn add_reward(
        &self,
        guild: GuildId,
        role: RoleId,
        at_votes: i64,
        listing: Option<ListingId>,
    ) -> Result<(), NotStored> {
        let (guild, role, listing, now) = (guild.get(), role.get(), listing.map(ListingId::get), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT INTO rewards (guild_id, listing_id, role_id, at_votes, created_ms) VALUES (?1, ?2, ?3, ?4, ?5)
                         ON CONFLICT DO NOTHING",
                        guild,
                        listing,
                        role,
                        at_votes,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Adds a role for the first vote, as [`Db::add_reward`] does. The server's own listing rewards votes for the server, whichever
    /// listing they came by; a bot's listing rewards votes for that bot.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn reward_first_vote(&self, listing: &Listing, role: RoleId) -> Result<(), NotStored> {
        let only = match listing.subject {
            Subject::Server(_) => None,
            Subject::Bot(_) => Some(listing.id),
        };
        self.add_reward(listing.guild, role, FIRST_VOTE, only).await
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

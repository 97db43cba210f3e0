//! Roles that were deleted in Discord.

use super::role_rules::deleted_roles;
use super::voter_votes::PAGE;
use super::{Db, NotStored, refusals};
use crate::vote::{Cannot, CannotGive, GuildId, RoleId};

impl Db {
    /// The role is gone for good: that is told of its rules from now on, without asking Discord for it, and who had it is forgotten.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn role_deleted(&self, guild: GuildId, role: RoleId) -> Result<(), NotStored> {
        if self.rewards(guild).await?.iter().any(|reward| reward.role == role) {
            let now = self.clock.now();
            let cannot = Cannot::Give { role, reason: CannotGive::RoleGone };
            self.writer
                .run(move |tx| Box::pin(async move { refusals::refuse(tx, guild, cannot, now).await.map(|_| ()) }))
                .await?;
        }
        let (guild, role) = (guild.get(), role.get());
        let mut after = 0;
        while let Some(until) = self.page_of_grants(guild, after).await? {
            self.writer
                .run(move |tx| {
                    Box::pin(async move {
                        sqlx::query!(
                            "DELETE FROM grants WHERE guild_id = ?1 AND voter_id > ?2 AND voter_id <= ?3 AND role_id = ?4",
                            guild,
                            after,
                            until,
                            role
                        )
                        .execute(tx)
                        .await?;
                        Ok(())
                    })
                })
                .await?;
            after = until;
        }
        Ok(())
    }

    /// The last voter of the page of recorded roles that begins after `after`; `None` where there are no more.
    async fn page_of_grants(&self, guild: i64, after: i64) -> Result<Option<i64>, NotStored> {
        Ok(sqlx::query_scalar!(
            r#"SELECT max(voter_id) AS "last: i64" FROM (
                   SELECT voter_id FROM grants WHERE guild_id = ?1 AND voter_id > ?2 ORDER BY voter_id LIMIT ?3)"#,
            guild,
            after,
            PAGE
        )
        .fetch_one(&self.readers)
        .await
        .map_err(super::DbError::from)?)
    }

    /// Which roles the server had a moment ago: those that were taken for deleted and are among them are not. Returns the roles of its
    /// rules that are not among them, and were not known to be deleted: they may be younger, or gone unheard.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn roles_shown(&self, guild: GuildId, shown: &[RoleId]) -> Result<Vec<RoleId>, NotStored> {
        let rewards = self.rewards(guild).await?;
        if rewards.is_empty() {
            return Ok(Vec::new());
        }
        let gone = deleted_roles(&self.refusals(guild).await?);
        for role in gone.iter().filter(|role| shown.contains(role)) {
            self.role_is_there(guild, *role).await?;
        }
        let roles = rewards.iter().map(|reward| reward.role);
        Ok(roles.filter(|role| !shown.contains(role) && !gone.contains(role)).collect())
    }

    /// A role was taken for deleted and is not: who has earned it is looked for.
    async fn role_is_there(&self, guild: GuildId, role: RoleId) -> Result<(), NotStored> {
        let (guild_id, role, gone) = (guild.get(), role.get(), CannotGive::RoleGone.code());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "DELETE FROM refusals
                         WHERE guild_id = ?1 AND subject = 'role' AND subject_id = ?2 AND reason = ?3",
                        guild_id,
                        role,
                        gone
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await?;
        self.call_for_roles(guild).await?;
        Ok(())
    }
}

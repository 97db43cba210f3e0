//! What is known of each reward role on each voter.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, refusals};
use crate::rules::Grant;
use crate::vote::{EntryId, GuildId, RoleId, UnixMs, UserId};

impl Db {
    /// What is known of the voter's reward roles.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn grants(&self, guild: GuildId, voter: UserId) -> Result<BTreeMap<RoleId, Grant>, DbError> {
        let id = voter.get();
        Ok(self.grants_of(guild, id..=id).await?.remove(&id).unwrap_or_default())
    }

    /// Records what is known of the voter's reward roles from now on; `None`: nothing any more.
    ///
    /// # Errors
    /// Where the database fails; then no role may be given or taken on the strength of it.
    pub async fn record_grants(
        &self,
        guild: GuildId,
        voter: UserId,
        grants: Vec<(RoleId, Option<Grant>)>,
    ) -> Result<(), NotStored> {
        if grants.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    for (role, grant) in grants {
                        record(tx, guild, voter, role, grant, now).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Discord gave or took the role: records what is known of it now, and that nothing stands in the way any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn role_changed(
        &self,
        guild: GuildId,
        voter: UserId,
        role: RoleId,
        grant: Option<Grant>,
    ) -> Result<(), NotStored> {
        let now = self.clock.now();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    record(tx, guild, voter, role, grant, now).await?;
                    refusals::forget_role(tx, guild.get(), role.get()).await
                })
            })
            .await
    }
}

async fn record(
    tx: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
    role: RoleId,
    grant: Option<Grant>,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, voter, role, now) = (guild.get(), voter.get(), role.get(), now.0);
    let Some(Grant { state, joined, entry }) = grant else {
        sqlx::query!("DELETE FROM grants WHERE guild_id = ?1 AND voter_id = ?2 AND role_id = ?3", guild, voter, role)
            .execute(tx)
            .await?;
        return Ok(());
    };
    let (state, joined, entry) = (state.code(), joined.map(|at| at.0), entry.map(EntryId::get));
    // Of somebody whose data was deleted meanwhile nothing is noted.
    sqlx::query!(
        "INSERT INTO grants (guild_id, voter_id, role_id, state, joined_ms, entry_id, since_ms)
         SELECT guild_id, voter_id, ?3, ?4, ?5, ?6, ?7 FROM voters WHERE guild_id = ?1 AND voter_id = ?2
         ON CONFLICT DO UPDATE SET
             state = excluded.state, joined_ms = excluded.joined_ms, entry_id = excluded.entry_id,
             since_ms = iif(state = excluded.state, since_ms, excluded.since_ms)",
        guild,
        voter,
        role,
        state,
        joined,
        entry,
        now
    )
    .execute(tx)
    .await?;
    Ok(())
}

//! Members whose reward roles are to be looked at.

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, refusals};
use crate::rules::Absence;
use crate::vote::{EntryId, GuildId, UnixMs, UserId};

/// A look that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleCheck {
    /// The server.
    pub guild: GuildId,
    /// The member.
    pub voter: UserId,
    /// The last vote that called for it; `None`: something else did.
    pub entry: Option<EntryId>,
    /// How often it was called for: another number later says that it was called for meanwhile.
    pub calls: i64,
    /// Since when they were found not to be a member.
    pub absent_since: Option<UnixMs>,
    /// Looks so far that came to nothing, for a reason that passes.
    pub attempts: i64,
}

impl Db {
    /// The look of this server that has been due longest, if one is due at `now`: of those that votes call for, where there are any.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_role_check(&self, guild: GuildId, now: UnixMs) -> Result<Option<RoleCheck>, DbError> {
        let (guild, now) = (guild.get(), now.0);
        Ok(sqlx::query!(
            r#"SELECT guild_id AS "guild_id!", voter_id AS "voter_id!", entry_id, calls, absent_since_ms, attempts
               FROM role_checks
               WHERE guild_id = ?1 AND voter_id = ifnull(
                   (SELECT v.voter_id FROM role_checks AS v
                    WHERE v.guild_id = ?1 AND v.due_ms <= ?2 AND v.entry_id IS NOT NULL ORDER BY v.due_ms LIMIT 1),
                   (SELECT o.voter_id FROM role_checks AS o
                    WHERE o.guild_id = ?1 AND o.due_ms <= ?2 ORDER BY o.due_ms LIMIT 1))"#,
            guild,
            now
        )
        .map(|row| RoleCheck {
            guild: GuildId::trusted(row.guild_id),
            voter: UserId::trusted(row.voter_id),
            entry: row.entry_id.map(EntryId::trusted),
            calls: row.calls,
            absent_since: row.absent_since_ms.map(UnixMs),
            attempts: row.attempts,
        })
        .fetch_optional(&self.readers)
        .await?)
    }

    /// Every server with a look to come, and when: not before a refusal of the whole server is asked about again,
    /// and not while it is certain that the bot is not in it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn role_lanes(&self) -> Result<Vec<(GuildId, UnixMs)>, DbError> {
        // From one server to the next, instead of over all the rows of each.
        Ok(sqlx::query!(
            r#"WITH RECURSIVE waiting (guild_id) AS (
                   SELECT min(guild_id) FROM role_checks WHERE due_ms IS NOT NULL
                   UNION ALL
                   SELECT (SELECT min(r.guild_id) FROM role_checks AS r
                           WHERE r.guild_id > waiting.guild_id AND r.due_ms IS NOT NULL)
                   FROM waiting WHERE waiting.guild_id IS NOT NULL)
               SELECT guild_id AS "guild_id!: i64",
                      max((SELECT min(r.due_ms) FROM role_checks AS r
                           WHERE r.guild_id = waiting.guild_id AND r.due_ms IS NOT NULL),
                          ifnull((SELECT f.next_ms FROM refusals AS f
                                  WHERE f.guild_id = waiting.guild_id AND f.subject = 'server'), 0)) AS "due_ms!: i64"
               FROM waiting
               WHERE guild_id IS NOT NULL AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#
        )
        .map(|row| (GuildId::trusted(row.guild_id), UnixMs(row.due_ms)))
        .fetch_all(&self.readers)
        .await?)
    }

    /// The look is done, unless another was called for meanwhile. `until`: when the next is due, because a role's term ends.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_role_check(&self, check: &RoleCheck, until: Option<UnixMs>) -> Result<(), NotStored> {
        let (guild, voter, calls, now) = (check.guild, check.voter.get(), check.calls, self.clock.now());
        let until = until.map(|at| at.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let guild_id = guild.get();
                    if let Some(until) = until {
                        // The vote that called for this look does not call for that one too.
                        sqlx::query!(
                            "UPDATE role_checks SET due_ms = ?4, only_end = 1, entry_id = NULL, absent_since_ms = NULL, attempts = 0
                             WHERE guild_id = ?1 AND voter_id = ?2 AND calls = ?3",
                            guild_id,
                            voter,
                            calls,
                            until
                        )
                        .execute(&mut *tx)
                        .await?;
                    } else {
                        sqlx::query!(
                            "DELETE FROM role_checks WHERE guild_id = ?1 AND voter_id = ?2 AND calls = ?3",
                            guild_id,
                            voter,
                            calls
                        )
                        .execute(&mut *tx)
                        .await?;
                    }
                    refusals::forget_idle(tx, guild, now).await
                })
            })
            .await
    }

    /// The look is taken again at `next`, for a reason that passes by itself, unless another was called for meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_role_check(&self, check: &RoleCheck, next: UnixMs) -> Result<(), NotStored> {
        let (check, next) = (check.clone(), next.0);
        self.writer.run(move |tx| Box::pin(async move { postpone(tx, &check, next, check.attempts + 1).await })).await
    }

    /// The look is taken again at `next`, when what Discord refuses is asked for again, unless another was called for meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn wait_out_refusal(&self, check: &RoleCheck, next: UnixMs) -> Result<(), NotStored> {
        let (check, next, now) = (check.clone(), next.0, self.clock.now());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    postpone(tx, &check, next, 0).await?;
                    refusals::forget_idle(tx, check.guild, now).await
                })
            })
            .await
    }

    /// They are not a member: looked up again at a falling rate, or only after a vote or a join. Unless another look was called for
    /// meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn wait_for_member(&self, check: &RoleCheck) -> Result<(), NotStored> {
        let now = self.clock.now();
        let absence = Absence { since: check.absent_since.unwrap_or(now), now };
        let (guild, voter, calls) = (check.guild, check.voter.get(), check.calls);
        let (since, now_ms, next) = (absence.since.0, now.0, absence.next_look().map(|at| at.0));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let guild_id = guild.get();
                    sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?4, absent_since_ms = ?5, looked_ms = ?6, attempts = 0, only_end = 0
                         WHERE guild_id = ?1 AND voter_id = ?2 AND calls = ?3",
                        guild_id,
                        voter,
                        calls,
                        next,
                        since,
                        now_ms
                    )
                    .execute(&mut *tx)
                    .await?;
                    refusals::forget_idle(tx, guild, now).await
                })
            })
            .await
    }

    /// Somebody joined: if they ever voted here, their roles are looked at, and how long they were away is forgotten.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn member_joined(&self, guild: GuildId, member: UserId) -> Result<(), NotStored> {
        let (guild, member, now) = (guild.get(), member.get(), self.clock.now().0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms)
                         SELECT guild_id, voter_id, ?3 FROM voters WHERE guild_id = ?1 AND voter_id = ?2
                         ON CONFLICT DO UPDATE SET
                             due_ms = excluded.due_ms, absent_since_ms = NULL, attempts = 0, only_end = 0, calls = calls + 1",
                        guild,
                        member,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Somebody left: if a role of theirs is ours, they are waited for. A look that is under way is taken again.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn member_left(&self, guild: GuildId, member: UserId) -> Result<(), NotStored> {
        let now = self.clock.now();
        let next = Absence { since: now, now }.next_look().map(|at| at.0);
        let (guild, member, now) = (guild.get(), member.get(), now.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms, absent_since_ms, looked_ms)
                         SELECT v.guild_id, v.voter_id, ?3, ?4, ?4 FROM voters AS v
                         WHERE v.guild_id = ?1 AND v.voter_id = ?2
                           AND EXISTS (SELECT 1 FROM grants AS g
                                       WHERE g.guild_id = ?1 AND g.voter_id = ?2 AND g.state IN ('intended', 'given'))
                         ON CONFLICT DO UPDATE SET
                             due_ms = iif(only_end, excluded.due_ms, due_ms),
                             absent_since_ms = iif(only_end, excluded.absent_since_ms, absent_since_ms),
                             looked_ms = iif(only_end, excluded.looked_ms, looked_ms),
                             only_end = 0, calls = calls + 1",
                        guild,
                        member,
                        next,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

async fn postpone(tx: &mut SqliteConnection, check: &RoleCheck, next: i64, attempts: i64) -> Result<(), DbError> {
    let (guild, voter, calls) = (check.guild.get(), check.voter.get(), check.calls);
    sqlx::query!(
        "UPDATE role_checks SET due_ms = ?4, attempts = ?5, absent_since_ms = NULL, only_end = 0
         WHERE guild_id = ?1 AND voter_id = ?2 AND calls = ?3",
        guild,
        voter,
        calls,
        next,
        attempts
    )
    .execute(tx)
    .await?;
    Ok(())
}

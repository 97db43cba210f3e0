//! Members whose reward roles are to be looked at.

use std::collections::HashMap;

use super::{Db, DbError, NotStored, rows};
use crate::rules::{Absence, Totals};
use crate::vote::{EntryId, GuildId, ListingId, UnixMs, UserId};

/// Members that one transaction calls for at the most.
const PAGE: i64 = 1000;

/// A look that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleCheck {
    /// The server.
    pub guild: GuildId,
    /// The member.
    pub voter: UserId,
    /// The last entry that called for it.
    pub entry: EntryId,
    /// Since when they were found not to be a member.
    pub absent_since: Option<UnixMs>,
    /// Looks so far that came to nothing, for a reason that passes.
    pub attempts: i64,
}

impl Db {
    /// The look of this server that has been due longest, if one is due at `now`.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_role_check(&self, guild: GuildId, now: UnixMs) -> Result<Option<RoleCheck>, DbError> {
        let (guild, now) = (guild.get(), now.0);
        Ok(sqlx::query!(
            r#"SELECT guild_id AS "guild_id!", voter_id AS "voter_id!", entry_id, absent_since_ms, attempts FROM role_checks
               WHERE guild_id = ?1 AND due_ms <= ?2 ORDER BY due_ms LIMIT 1"#,
            guild,
            now
        )
        .map(|row| RoleCheck {
            guild: GuildId::trusted(row.guild_id),
            voter: UserId::trusted(row.voter_id),
            entry: EntryId::trusted(row.entry_id),
            absent_since: row.absent_since_ms.map(UnixMs),
            attempts: row.attempts,
        })
        .fetch_optional(&self.readers)
        .await?)
    }

    /// Every server with a look to come, and when.
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
                      (SELECT min(r.due_ms) FROM role_checks AS r
                       WHERE r.guild_id = waiting.guild_id AND r.due_ms IS NOT NULL) AS "due_ms!: i64"
               FROM waiting WHERE guild_id IS NOT NULL"#
        )
        .map(|row| (GuildId::trusted(row.guild_id), UnixMs(row.due_ms)))
        .fetch_all(&self.readers)
        .await?)
    }

    /// The voter's votes: what rules are held against.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn totals(&self, guild: GuildId, voter: UserId) -> Result<Totals, DbError> {
        let (guild, voter) = (guild.get(), voter.get());
        let server =
            sqlx::query_scalar!("SELECT total FROM voters WHERE guild_id = ?1 AND voter_id = ?2", guild, voter)
                .fetch_optional(&self.readers)
                .await?
                .unwrap_or(0);
        let listings: HashMap<ListingId, i64> = sqlx::query!(
            "SELECT s.listing_id, s.total FROM listings AS l
             CROSS JOIN listing_voters AS s ON s.listing_id = l.listing_id AND s.voter_id = ?2 WHERE l.guild_id = ?1",
            guild,
            voter
        )
        .map(|row| (ListingId::trusted(row.listing_id), row.total))
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect();
        Ok(Totals { server, listings })
    }

    /// The look is done, unless a later entry has called for another meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_role_check(&self, check: &RoleCheck) -> Result<(), NotStored> {
        let (guild, voter, entry) = (check.guild.get(), check.voter.get(), check.entry.get());
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "DELETE FROM role_checks WHERE guild_id = ?1 AND voter_id = ?2 AND entry_id = ?3",
                        guild,
                        voter,
                        entry
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// The look is taken again at `next`, unless a later entry has called for another meanwhile.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_role_check(&self, check: &RoleCheck, next: UnixMs) -> Result<(), NotStored> {
        let (guild, voter, entry, next) = (check.guild.get(), check.voter.get(), check.entry.get(), next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?4, attempts = attempts + 1, absent_since_ms = NULL
                         WHERE guild_id = ?1 AND voter_id = ?2 AND entry_id = ?3",
                        guild,
                        voter,
                        entry,
                        next
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// They are not a member: looked up again at a falling rate, or only after a vote or a join.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn wait_for_member(&self, check: &RoleCheck) -> Result<(), NotStored> {
        let now = self.clock.now();
        let absence = Absence { since: check.absent_since.unwrap_or(now), now };
        let (guild, voter, entry) = (check.guild.get(), check.voter.get(), check.entry.get());
        let (since, now, next) = (absence.since.0, now.0, absence.next_look().map(|at| at.0));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?4, absent_since_ms = ?5, looked_ms = ?6, attempts = 0
                         WHERE guild_id = ?1 AND voter_id = ?2 AND entry_id = ?3",
                        guild,
                        voter,
                        entry,
                        next,
                        since,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Somebody joined: if they ever voted here, their roles are looked at.
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
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms, entry_id)
                         SELECT guild_id, voter_id, ?3, reached_entry FROM voters WHERE guild_id = ?1 AND voter_id = ?2
                         ON CONFLICT DO UPDATE SET due_ms = excluded.due_ms",
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

    /// Somebody left: if a role of theirs is ours, they are waited for.
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
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms, entry_id, absent_since_ms, looked_ms)
                         SELECT v.guild_id, v.voter_id, ?3, v.reached_entry, ?4, ?4 FROM voters AS v
                         WHERE v.guild_id = ?1 AND v.voter_id = ?2
                           AND EXISTS (SELECT 1 FROM grants AS g WHERE g.guild_id = ?1 AND g.voter_id = ?2 AND g.state = 'given')
                         ON CONFLICT DO NOTHING",
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

    /// After a time in which joins went unseen: those who are waited for are looked up ahead of their turn, the longer
    /// they have been away the fewer.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn look_for_absent(&self) -> Result<(), NotStored> {
        let now = self.clock.now().0;
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE role_checks SET due_ms = ?1
                         WHERE absent_since_ms IS NOT NULL AND due_ms > ?1
                           AND looked_ms + min((?1 - absent_since_ms) / 8, 86400000) <= ?1",
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

    /// Holds what rules give against what is recorded and calls for a look at those who differ: after a change of rules,
    /// a pause, or a start. Members whose record agrees are not asked about.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn call_for_roles(&self, guild: GuildId) -> Result<u64, NotStored> {
        let mut called = 0;
        let mut after = 0;
        loop {
            let page = self.differing(guild, after).await?;
            let Some((last, _)) = page.last() else {
                self.tell_work();
                return Ok(called);
            };
            after = *last;
            called += page.len() as u64;
            let (guild, now, page) = (guild.get(), self.clock.now().0, rows(&page)?);
            self.writer
                .run(move |tx| {
                    Box::pin(async move {
                        sqlx::query!(
                            "INSERT INTO role_checks (guild_id, voter_id, due_ms, entry_id)
                             SELECT ?2, v.value ->> 0, ?3, v.value ->> 1 FROM jsonb_each(?1) AS v WHERE true
                             ON CONFLICT DO UPDATE SET due_ms = excluded.due_ms WHERE absent_since_ms IS NULL",
                            page,
                            guild,
                            now
                        )
                        .execute(tx)
                        .await?;
                        Ok(())
                    })
                })
                .await?;
        }
    }

    /// Voters after `after` whose record differs from what the rules give, and the entry that made their total.
    async fn differing(&self, guild: GuildId, after: i64) -> Result<Vec<(i64, i64)>, DbError> {
        let guild = guild.get();
        Ok(sqlx::query!(
            "SELECT v.voter_id, v.reached_entry FROM voters AS v
             WHERE v.guild_id = ?1 AND v.voter_id > ?2 AND (
                 EXISTS (SELECT 1 FROM rewards AS r
                         WHERE r.guild_id = ?1
                           AND r.at_votes <= iif(r.listing_id IS NULL, v.total,
                               ifnull((SELECT s.total FROM listing_voters AS s
                                       WHERE s.listing_id = r.listing_id AND s.voter_id = v.voter_id), 0))
                           AND NOT EXISTS (SELECT 1 FROM grants AS g
                                           WHERE g.guild_id = ?1 AND g.voter_id = v.voter_id AND g.role_id = r.role_id
                                             AND g.state <> 'withdrawing'))
                 OR EXISTS (SELECT 1 FROM grants AS g
                            WHERE g.guild_id = ?1 AND g.voter_id = v.voter_id AND g.state IN ('intended', 'given', 'withdrawing')
                              AND NOT EXISTS (SELECT 1 FROM rewards AS r
                                              WHERE r.guild_id = ?1 AND r.role_id = g.role_id
                                                AND r.at_votes <= iif(r.listing_id IS NULL, v.total,
                                                    ifnull((SELECT s.total FROM listing_voters AS s
                                                            WHERE s.listing_id = r.listing_id AND s.voter_id = v.voter_id), 0)))))
             ORDER BY v.voter_id LIMIT ?3",
            guild,
            after,
            PAGE
        )
        .map(|row| (row.voter_id, row.reached_entry))
        .fetch_all(&self.readers)
        .await?)
    }
}

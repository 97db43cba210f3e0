//! What the rules give, held against what is recorded.

use std::collections::{BTreeSet, HashMap};

use super::{Db, DbError, NotStored, rows};
use crate::rules::{Earned, Totals, earned};
use crate::vote::{GuildId, ListingId, RewardId, UserId};

/// Voters that are read, and called for at the most, in one go.
const PAGE: i64 = 500;

impl Db {
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

    /// The roles that these totals have earned in the server. Those of rules that rest, because what they count is paused, are only kept:
    /// a listing's own rules rest while it is paused, those for the server's votes while all its listings are. As long as one listing
    /// is not, votes for a paused one count towards the server's total as they always do.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn earned(&self, guild: GuildId, totals: &Totals) -> Result<Earned, DbError> {
        let rewards = self.rewards(guild).await?;
        let guild = guild.get();
        let in_force: BTreeSet<RewardId> =
            sqlx::query_scalar!(r#"SELECT reward_id AS "id!: i64" FROM rewards_in_force WHERE guild_id = ?1"#, guild)
                .fetch_all(&self.readers)
                .await?
                .into_iter()
                .map(RewardId::trusted)
                .collect();
        let (in_force, resting): (Vec<_>, Vec<_>) =
            rewards.into_iter().partition(|reward| in_force.contains(&reward.id));
        Ok(Earned { give: earned(&in_force, totals), keep: earned(&resting, totals) })
    }

    /// Holds what rules give against what is recorded and calls for a look at those who differ: after a change of rules,
    /// a pause, or a start. Members whose record agrees are not asked about. What is paused gives nothing, as [`Db::earned`] says,
    /// and takes nothing away.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn call_for_roles(&self, guild: GuildId) -> Result<u64, NotStored> {
        let mut called = 0;
        let mut after = 0;
        while let Some(until) = self.page_of_voters(guild, after).await? {
            let differing = self.differing(guild, after, until).await?;
            after = until;
            if differing.is_empty() {
                continue;
            }
            called += differing.len() as u64;
            let (guild, now, differing) = (guild.get(), self.clock.now().0, rows(&differing)?);
            self.writer
                .run(move |tx| {
                    Box::pin(async move {
                        // Who is not a member is looked up in their turn.
                        sqlx::query!(
                            "INSERT INTO role_checks (guild_id, voter_id, due_ms)
                             SELECT ?2, v.value, ?3 FROM jsonb_each(?1) AS v WHERE true
                             ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms), calls = calls + 1
                             WHERE absent_since_ms IS NULL OR due_ms <= excluded.due_ms",
                            differing,
                            guild,
                            now
                        )
                        .execute(tx)
                        .await?;
                        Ok(())
                    })
                })
                .await?;
            self.tell_work();
        }
        Ok(called)
    }

    /// The last voter of the page that begins after `after`; `None` where there are no more.
    async fn page_of_voters(&self, guild: GuildId, after: i64) -> Result<Option<i64>, DbError> {
        let guild = guild.get();
        Ok(sqlx::query_scalar!(
            r#"SELECT max(voter_id) AS "last: i64" FROM (
                   SELECT voter_id FROM voters WHERE guild_id = ?1 AND voter_id > ?2 ORDER BY voter_id LIMIT ?3)"#,
            guild,
            after,
            PAGE
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Voters of a page whose record differs from what the rules give. Also those at whom a look is due: it may be under way, with the
    /// rules of before.
    async fn differing(&self, guild: GuildId, after: i64, until: i64) -> Result<Vec<i64>, DbError> {
        let (guild, now) = (guild.get(), self.clock.now().0);
        Ok(sqlx::query_scalar!(
            "SELECT v.voter_id FROM voters AS v
             WHERE v.guild_id = ?1 AND v.voter_id > ?2 AND v.voter_id <= ?3 AND (
                 EXISTS (SELECT 1 FROM rewards_in_force AS r
                         WHERE r.guild_id = ?1
                           AND r.at_votes <= iif(r.listing_id IS NULL, v.total,
                               ifnull((SELECT s.total FROM listing_voters AS s
                                       WHERE s.listing_id = r.listing_id AND s.voter_id = v.voter_id), 0))
                           AND NOT EXISTS (SELECT 1 FROM grants AS g
                                           WHERE g.guild_id = ?1 AND g.voter_id = v.voter_id AND g.role_id = r.role_id
                                             AND g.state NOT IN ('intended', 'withdrawing')))
                 OR EXISTS (SELECT 1 FROM grants AS g
                            WHERE g.guild_id = ?1 AND g.voter_id = v.voter_id AND g.state IN ('intended', 'given', 'withdrawing')
                              AND NOT EXISTS (SELECT 1 FROM rewards AS r
                                              WHERE r.guild_id = ?1 AND r.role_id = g.role_id
                                                AND r.at_votes <= iif(r.listing_id IS NULL, v.total,
                                                    ifnull((SELECT s.total FROM listing_voters AS s
                                                            WHERE s.listing_id = r.listing_id AND s.voter_id = v.voter_id), 0))))
                 OR EXISTS (SELECT 1 FROM role_checks AS c
                            WHERE c.guild_id = ?1 AND c.voter_id = v.voter_id AND c.due_ms <= ?4))
             ORDER BY v.voter_id",
            guild,
            after,
            until,
            now
        )
        .fetch_all(&self.readers)
        .await?)
    }
}

#[cfg(test)]
mod tests {
    use crate::clock::Clock;
    use crate::config::DbPath;
    use crate::db::{Db, ListingChange, NewListing};
    use crate::rules::Occasion;
    use crate::sites::Site;
    use crate::vote::{GuildId, RoleId, Subject, TokenHash, UnixMs};

    const NOW: UnixMs = UnixMs(1_764_583_200_000);
    const GUILD: GuildId = GuildId::trusted(5);
    /// Enough that one job for all of them would last far too long.
    const VOTERS: i64 = 20_000;

    async fn big_server(folder: &tempfile::TempDir) -> Db {
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &Clock::stepped(NOW)).await.unwrap();
        let (subject, token) = (Subject::Server(GUILD), TokenHash::of(b"token"));
        let change = ListingChange::default();
        db.set_up(NewListing { guild: GUILD, site: Site::Discollab, subject, change, token }).await.unwrap();
        db.add_reward(GUILD, RoleId::trusted(9), 1, None).await.unwrap();
        db
    }

    async fn write(db: &Db, sql: &'static str) {
        db.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query(sql).bind(VOTERS).bind(NOW.0).execute(tx).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
    }

    async fn due(db: &Db) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM role_checks WHERE due_ms <= ?1")
            .bind(NOW.0)
            .fetch_one(&db.readers)
            .await
            .unwrap()
    }

    /// Runs it; returns the rows written in each of its commits, on average.
    async fn rows_in_a_commit<T>(db: &Db, work: impl Future<Output = T>) -> i64 {
        let before = *db.committed().borrow();
        work.await;
        let commits = *db.committed().borrow() - before;
        VOTERS / i64::try_from(commits).unwrap()
    }

    #[tokio::test]
    async fn a_big_servers_roles_are_called_for_in_slices() {
        let folder = tempfile::tempdir().unwrap();
        let db = big_server(&folder).await;
        write(
            &db,
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO voters (guild_id, voter_id, total, reached_entry) SELECT 5, i, 1, ?2 FROM n",
        )
        .await;
        let rows = rows_in_a_commit(&db, async { db.call_for_roles(GUILD).await.unwrap() }).await;
        assert!(rows <= super::PAGE, "{rows} rows in a commit");
        assert_eq!(due(&db).await, VOTERS);
        db.close().await;
    }

    #[tokio::test]
    async fn a_great_many_absent_voters_are_called_for_in_slices() {
        let folder = tempfile::tempdir().unwrap();
        let db = big_server(&folder).await;
        write(
            &db,
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO role_checks (guild_id, voter_id, due_ms, absent_since_ms, looked_ms)
             SELECT 5 + i % 100, i, ?2 + 1000, ?2 - 7200000, ?2 - 3600000 FROM n",
        )
        .await;
        let rows = rows_in_a_commit(&db, async { db.look_for_absent(Occasion::Identified).await.unwrap() }).await;
        assert!(rows <= super::PAGE, "{rows} rows in a commit");
        assert_eq!(due(&db).await, VOTERS);
        assert_eq!(db.look_for_absent(Occasion::Identified).await.unwrap(), 0);
        db.close().await;
    }
}

//! What the rules give, held against what is recorded.

use std::collections::HashSet;

use super::voter_votes::Rated;
use super::{Db, DbError, NotStored, rows};
use crate::rules::{Counted, Earned, GrantState, Reward, RewardRules, earned};
use crate::vote::{Cannot, CannotGive, GuildId, Refusal, RoleId, UnixMs};

/// What is to be done about a voter.
enum Wanted {
    Nothing,
    /// Their roles are to be looked at.
    Look,
    /// Their roles are right until then.
    End(UnixMs),
}

/// What calling for the roles of a page of voters writes.
#[derive(Default)]
struct Calls {
    looks: Vec<i64>,
    ends: Vec<(i64, i64)>,
}

impl Db {
    /// The server's rules, those that rest told apart; without those whose role was deleted, as `refusals` tell: they give nothing for good.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn reward_rules(&self, guild: GuildId, refusals: &[Refusal]) -> Result<RewardRules, DbError> {
        let rewards = self.rewards(guild).await?;
        self.told_apart(guild, rewards, refusals).await
    }

    /// The same of rules that the server may have.
    pub(super) async fn told_apart(
        &self,
        guild: GuildId,
        mut rewards: Vec<Reward>,
        refusals: &[Refusal],
    ) -> Result<RewardRules, DbError> {
        let gone = deleted_roles(refusals);
        rewards.retain(|reward| !gone.contains(&reward.role));
        let listings = self.listings(Some(guild)).await?;
        let counted = listings.iter().map(|listing| Counted { listing: listing.id, paused: listing.paused });
        Ok(RewardRules::new(rewards, &counted.collect::<Vec<_>>()))
    }

    /// Holds what rules give against what is recorded and calls for a look at those who differ: after a change of rules,
    /// a pause, or a start. Members whose record agrees are not asked about; only when a term of theirs ends is put down anew. What is
    /// paused gives nothing and takes nothing away. Returns how many are to be looked at.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn call_for_roles(&self, guild: GuildId) -> Result<u64, NotStored> {
        let refusals = self.refusals(guild).await?;
        let rules = self.reward_rules(guild, &refusals).await?;
        let mut called = 0;
        let mut after = 0;
        loop {
            let page = self.rated_after(guild, after).await?;
            let Some(last) = page.last() else { return Ok(called) };
            after = last.voter;
            let now = self.clock.now();
            let mut calls = Calls::default();
            for rated in &page {
                match wanted(rated, &earned(&rules, &rated.votes, now), now) {
                    Wanted::Nothing => {}
                    Wanted::Look => calls.looks.push(rated.voter),
                    Wanted::End(at) => calls.ends.push((rated.voter, at.0)),
                }
            }
            if calls.looks.is_empty() && calls.ends.is_empty() {
                continue;
            }
            called += calls.looks.len() as u64;
            self.store_calls(guild, calls, now).await?;
            self.tell_work();
        }
    }

    async fn store_calls(&self, guild: GuildId, calls: Calls, now: UnixMs) -> Result<(), NotStored> {
        let (guild, now, looks, ends) = (guild.get(), now.0, rows(&calls.looks)?, rows(&calls.ends)?);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    // Also where somebody was found not to be a member meanwhile, they are left to their turn.
                    sqlx::query!(
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms)
                         SELECT ?2, v.value, ?3 FROM jsonb_each(?1) AS v WHERE true
                         ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms), only_end = 0, calls = calls + 1
                         WHERE absent_since_ms IS NULL OR due_ms <= excluded.due_ms",
                        looks,
                        guild,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    sqlx::query!(
                        "INSERT INTO role_checks (guild_id, voter_id, due_ms, only_end)
                         SELECT ?2, v.value ->> 0, v.value ->> 1, 1 FROM jsonb_each(?1) AS v WHERE true
                         ON CONFLICT DO UPDATE SET due_ms = excluded.due_ms WHERE only_end = 1",
                        ends,
                        guild
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

/// Roles that were deleted in Discord, as far as rules give them.
pub(super) fn deleted_roles(refusals: &[Refusal]) -> HashSet<RoleId> {
    let gone = refusals.iter().filter_map(|refusal| match refusal.cannot {
        Cannot::Give { role, reason: CannotGive::RoleGone } => Some(role),
        _ => None,
    });
    gone.collect()
}

/// Whether the record of a voter differs from what the rules give. Those at whom a look is due are looked at in any case: it may be under
/// way, with the rules of before.
fn wanted(rated: &Rated, earned: &Earned, now: UnixMs) -> Wanted {
    use GrantState::{Found, Given, Intended, Taken, Withdrawing};
    let state = |role: &RoleId| rated.grants.get(role).map(|grant| grant.state);
    let to_give = earned.give.iter().any(|role| !matches!(state(role), Some(Given | Found | Taken)));
    let to_take = rated.grants.iter().any(|(role, grant)| {
        matches!(grant.state, Intended | Given | Withdrawing)
            && !earned.give.contains(role)
            && !earned.keep.contains(role)
    });
    let is_due = rated.look.is_some_and(|look| look.due.is_some_and(|due| due <= now));
    // Who is not a member is looked up in their turn.
    if rated.look.is_some_and(|look| look.absent) && !is_due {
        return Wanted::Nothing;
    }
    if to_give || to_take || is_due {
        return Wanted::Look;
    }
    match (earned.until, rated.look) {
        (Some(until), None) => Wanted::End(until),
        (Some(until), Some(look)) if look.only_end && look.due != Some(until) => Wanted::End(until),
        _ => Wanted::Nothing,
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
        assert!(rows <= crate::db::voter_votes::PAGE, "{rows} rows in a commit");
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
        assert!(rows <= crate::db::voter_votes::PAGE, "{rows} rows in a commit");
        assert_eq!(due(&db).await, VOTERS);
        assert_eq!(db.look_for_absent(Occasion::Identified).await.unwrap(), 0);
        db.close().await;
    }
}

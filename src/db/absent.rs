//! Voters who are waited for, looked up ahead of their turn.

use super::{Db, DbError, NotStored, rows};
use crate::rules::{Absence, Occasion};
use crate::vote::UnixMs;

/// Those who are waited for that are read, and called for at the most, in one go.
const PAGE: i64 = 500;

/// Somebody who is waited for.
struct Waiting {
    guild: i64,
    voter: i64,
    absent_since: i64,
    looked: Option<i64>,
    due: i64,
}

impl Db {
    /// After a time in which joins may have gone unseen: calls for a look at those who are waited for, the longer they have been away
    /// the fewer of them. Returns how many.
    ///
    /// # Errors
    /// Where the database fails; calling again goes on.
    pub async fn look_for_absent(&self, occasion: Occasion) -> Result<u64, NotStored> {
        let now = self.clock.now();
        let mut called = 0;
        let mut after = (0, 0);
        loop {
            let page = self.waiting(after).await?;
            let Some(last) = page.last() else { return Ok(called) };
            after = (last.guild, last.voter);
            let wanted: Vec<_> = page
                .iter()
                .filter(|one| {
                    let absence = Absence { since: UnixMs(one.absent_since), now };
                    one.due > now.0 && absence.is_worth_a_look(UnixMs(one.looked.unwrap_or(one.absent_since)), occasion)
                })
                .map(|one| (one.guild, one.voter))
                .collect();
            if wanted.is_empty() {
                continue;
            }
            called += wanted.len() as u64;
            let (wanted, now) = (rows(&wanted)?, now.0);
            self.writer
                .run(move |tx| {
                    Box::pin(async move {
                        sqlx::query!(
                            "UPDATE role_checks SET due_ms = ?2
                             WHERE (guild_id, voter_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)
                               AND absent_since_ms IS NOT NULL AND due_ms > ?2",
                            wanted,
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
    }

    /// The next of those who are waited for, in the order of their ids.
    async fn waiting(&self, after: (i64, i64)) -> Result<Vec<Waiting>, DbError> {
        Ok(sqlx::query_as!(
            Waiting,
            r#"SELECT guild_id AS guild, voter_id AS voter, absent_since_ms AS "absent_since!", looked_ms AS looked, due_ms AS "due!"
               FROM role_checks INDEXED BY role_checks_of_absent
               WHERE absent_since_ms IS NOT NULL AND due_ms IS NOT NULL AND (guild_id, voter_id) > (?1, ?2)
               ORDER BY guild_id, voter_id LIMIT ?3"#,
            after.0,
            after.1,
            PAGE
        )
        .fetch_all(&self.readers)
        .await?)
    }
}

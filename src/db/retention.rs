//! Deleting what is kept for a time only. Readers find it, page by page; the writer deletes by key, so that votes never wait for a search.

use super::kept::KEPT_FOR;
use super::{Db, DbError, NotStored, rows};

/// Rows that are looked at, and deleted at the most, in one go.
const PAGE: i64 = 200;
/// The same of messages, each of which may stand for a hundred votes.
const PAGE_OF_SENDS: i64 = 20;

/// What is kept for [`KEPT_FOR`].
#[derive(Clone, Copy)]
enum Kept {
    /// The bytes that votes came as.
    Bodies,
    /// Deliveries that could not be read.
    Deliveries,
    /// Messages whose outcome is recorded.
    Sends,
}

/// One page of a search.
struct Page {
    /// The keys that are too old.
    expired: Vec<i64>,
    /// Where the next page begins; `None` where nothing further can be too old.
    after: Option<i64>,
}

impl Db {
    /// Deletes bodies and kept deliveries that were received, and messages that ended, more than 30 days ago, and drafts of thank-yous that are
    /// older than a day; says how many.
    ///
    /// # Errors
    /// Where the database fails; what was deleted until then stays deleted.
    pub async fn delete_expired(&self) -> Result<u64, NotStored> {
        let before = self.clock.now().minus(KEPT_FOR).0;
        let mut deleted = self.delete_old_drafts().await?;
        for kept in [Kept::Bodies, Kept::Deliveries, Kept::Sends] {
            let mut after = Some(0);
            while let Some(from) = after {
                let page = match kept {
                    Kept::Bodies => self.expired_bodies(from, before).await?,
                    Kept::Deliveries => self.expired_deliveries(from, before).await?,
                    Kept::Sends => self.expired_sends(from, before).await?,
                };
                after = page.after;
                if !page.expired.is_empty() {
                    deleted += self.delete(kept, &page.expired).await?;
                }
            }
        }
        Ok(deleted)
    }

    /// In the order of the ledger, which but for replayed votes is the order of receipt: a page with nothing old ends the search.
    async fn expired_bodies(&self, after: i64, before: i64) -> Result<Page, DbError> {
        let found = sqlx::query!(
            "SELECT b.entry_id, e.received_ms FROM bodies AS b CROSS JOIN entries AS e ON e.entry_id = b.entry_id
             WHERE b.entry_id > ?1 ORDER BY b.entry_id LIMIT ?2",
            after,
            PAGE
        )
        .map(|row| (row.entry_id, row.received_ms < before, row.received_ms < before))
        .fetch_all(&self.readers)
        .await?;
        Ok(Page::of(&found))
    }

    async fn expired_deliveries(&self, after: i64, before: i64) -> Result<Page, DbError> {
        let found = sqlx::query!(
            "SELECT kept_id, received_ms FROM kept_deliveries WHERE kept_id > ?1 ORDER BY kept_id LIMIT ?2",
            after,
            PAGE
        )
        .map(|row| (row.kept_id, row.received_ms < before, row.received_ms < before))
        .fetch_all(&self.readers)
        .await?;
        Ok(Page::of(&found))
    }

    /// In the order in which they were frozen; one that is frozen later ended later than that.
    async fn expired_sends(&self, after: i64, before: i64) -> Result<Page, DbError> {
        let found = sqlx::query!(
            "SELECT send_id, created_ms, ended_ms FROM sends WHERE send_id > ?1 ORDER BY send_id LIMIT ?2",
            after,
            PAGE_OF_SENDS
        )
        .map(|row| (row.send_id, row.ended_ms.is_some_and(|ended| ended < before), row.created_ms < before))
        .fetch_all(&self.readers)
        .await?;
        Ok(Page::of(&found))
    }

    async fn delete(&self, kept: Kept, keys: &[i64]) -> Result<u64, NotStored> {
        let keys = rows(keys)?;
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let done = match kept {
                        Kept::Bodies => {
                            sqlx::query!(
                                "DELETE FROM bodies WHERE entry_id IN (SELECT value FROM jsonb_each(?1))",
                                keys
                            )
                            .execute(tx)
                            .await?
                        }
                        Kept::Deliveries => {
                            sqlx::query!(
                                "DELETE FROM kept_deliveries WHERE kept_id IN (SELECT value FROM jsonb_each(?1))",
                                keys
                            )
                            .execute(tx)
                            .await?
                        }
                        Kept::Sends => {
                            sqlx::query!("DELETE FROM sends WHERE send_id IN (SELECT value FROM jsonb_each(?1))", keys)
                                .execute(tx)
                                .await?
                        }
                    };
                    Ok(done.rows_affected())
                })
            })
            .await
    }
}

impl Page {
    /// From rows of (key, whether it has expired, whether what follows may have).
    fn of(found: &[(i64, bool, bool)]) -> Self {
        let more = found.iter().any(|(_, _, may)| *may);
        Self {
            expired: found.iter().filter(|(_, expired, _)| *expired).map(|(key, ..)| *key).collect(),
            after: found.last().filter(|_| more).map(|(key, ..)| *key),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;

    use crate::clock::Clock;
    use crate::config::DbPath;
    use crate::db::{Db, Intake, ListingChange, NewListing, Recorded};
    use crate::sites::Site;
    use crate::vote::{GuildId, Reading, Subject, TokenHash, UnixMs};

    #[tokio::test]
    async fn thirty_days_later_bodies_and_kept_deliveries_are_gone() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UnixMs(1_764_583_200_000));
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
        let guild = GuildId::trusted(5);
        let (subject, token) = (Subject::Server(guild), TokenHash::of(b"token"));
        let change = ListingChange::default();
        let listing =
            db.set_up(NewListing { guild, site: Site::Discollab, subject, change, token }).await.unwrap().id();
        let intake = Intake::new(db.clone());
        let owner = intake.owner_of(&token, clock.now()).await.unwrap().unwrap();
        let good = Bytes::from_static(br#"{"guild_id":"5","user_id":"7"}"#);
        let Ok(Reading::Vote(vote)) = Site::Discollab.read(&good, subject, clock.now()) else { panic!("a vote") };
        intake.vote(&owner, vote.clone(), good, clock.now()).await.unwrap();
        for bad in [r#"{"guild_id":"5"}"#, "{"] {
            let unreadable = Site::Discollab.read(bad.as_bytes(), subject, clock.now()).unwrap_err();
            intake.keep(&owner, &unreadable, Bytes::from(bad), clock.now()).await.unwrap();
        }

        let kept = db.kept_deliveries(Some(listing), 0, 10).await.unwrap();
        let replayed =
            db.replay(kept[0].clone(), crate::vote::Delivery { times_voted: Some(2), ..vote }).await.unwrap();
        assert!(matches!(replayed, Recorded::New(_)));
        assert_eq!(db.kept_summary(listing).await.unwrap().unwrap().count, 1);

        assert_eq!(db.delete_expired().await.unwrap(), 0);
        clock.step(Duration::from_hours(30 * 24) + Duration::from_millis(1));
        assert_eq!(db.delete_expired().await.unwrap(), 3);
        assert!(db.kept_summary(listing).await.unwrap().is_none());
        assert_eq!(db.delete_expired().await.unwrap(), 0);
        db.close().await;
    }
}

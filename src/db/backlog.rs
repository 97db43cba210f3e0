//! How much is left to be done, for whoever watches: counted up to a bound, by the indexes that the work itself goes by. What rests in a
//! server that the bot was removed from is not counted.

use super::test_deliveries::MESSAGE_WITHIN;
use super::{Db, DbError};
use crate::vote::UnixMs;

/// Nothing is counted beyond this.
const MOST: i64 = 100_000;

/// How much of one kind is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// So many, up to 100,000.
    pub count: i64,
    /// Since when the oldest has been waiting.
    pub oldest: Option<UnixMs>,
}

/// What is left to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backlog {
    /// Entries that are not settled.
    pub entries: Due,
    /// Votes that nobody was thanked for, and for which no message is frozen.
    pub thanks: Due,
    /// Messages that are frozen and not known to be posted.
    pub messages: Due,
    /// Looks at the roles of members.
    pub roles: Due,
    /// Messages about test deliveries that are not frozen.
    pub tests: Due,
    /// Members who are to be reminded, or looked at for it.
    pub reminders: Due,
    /// Messages kept up to date that may have to be edited.
    pub live: Due,
}

struct Row {
    count: i64,
    oldest: Option<i64>,
}

impl From<Row> for Due {
    fn from(row: Row) -> Self {
        Self { count: row.count, oldest: row.oldest.map(UnixMs) }
    }
}

impl Db {
    /// What is left to be done now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn backlog(&self) -> Result<Backlog, DbError> {
        let now = self.clock.now();
        Ok(Backlog {
            entries: self.unsettled().await?.into(),
            thanks: self.due_thanks_count().await?.into(),
            messages: self.waiting_messages().await?.into(),
            roles: self.due_looks(now).await?.into(),
            tests: self.due_tests(now).await?.into(),
            reminders: self.due_reminders(now).await?.into(),
            live: self.due_lives(now).await?.into(),
        })
    }

    async fn unsettled(&self) -> Result<Row, DbError> {
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT count(*) AS "count!: i64", min(received_ms) AS "oldest: i64"
               FROM (SELECT received_ms FROM entries WHERE entry_id > (SELECT entry_id FROM settlement)
                     ORDER BY entry_id LIMIT ?1)"#,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn due_thanks_count(&self) -> Result<Row, DbError> {
        // The oldest of each listing, from one listing to the next.
        Ok(sqlx::query_as!(
            Row,
            r#"WITH RECURSIVE waiting (listing_id) AS (
                   SELECT min(listing_id) FROM due_thanks
                   UNION ALL
                   SELECT (SELECT min(d.listing_id) FROM due_thanks AS d WHERE d.listing_id > waiting.listing_id)
                   FROM waiting WHERE waiting.listing_id IS NOT NULL)
               SELECT min(ifnull(sum((SELECT count(*) FROM (SELECT 1 FROM due_thanks AS d
                                      WHERE d.listing_id = l.listing_id LIMIT ?1))), 0), ?1) AS "count!: i64",
                      min((SELECT e.received_ms FROM entries AS e
                           WHERE e.entry_id = (SELECT min(d.entry_id) FROM due_thanks AS d
                                               WHERE d.listing_id = l.listing_id))) AS "oldest: i64"
               FROM waiting CROSS JOIN listings AS l ON l.listing_id = waiting.listing_id
               WHERE l.guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn waiting_messages(&self) -> Result<Row, DbError> {
        // One a channel at the most.
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT count(*) AS "count!: i64", min(created_ms) AS "oldest: i64"
               FROM (SELECT created_ms FROM sends WHERE state = 'waiting'
                         AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL) LIMIT ?1)"#,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn due_looks(&self, now: UnixMs) -> Result<Row, DbError> {
        let now = now.0;
        // From one server to the next: those who are waited for until later are passed over.
        Ok(sqlx::query_as!(
            Row,
            r#"WITH RECURSIVE waiting (guild_id) AS (
                   SELECT min(guild_id) FROM role_checks WHERE due_ms IS NOT NULL
                   UNION ALL
                   SELECT (SELECT min(r.guild_id) FROM role_checks AS r
                           WHERE r.guild_id > waiting.guild_id AND r.due_ms IS NOT NULL)
                   FROM waiting WHERE waiting.guild_id IS NOT NULL)
               SELECT min(ifnull(sum((SELECT count(*) FROM (SELECT 1 FROM role_checks AS r
                                      WHERE r.guild_id = waiting.guild_id AND r.due_ms <= ?1 LIMIT ?2))), 0), ?2) AS "count!: i64",
                      min((SELECT min(r.due_ms) FROM role_checks AS r
                           WHERE r.guild_id = waiting.guild_id AND r.due_ms <= ?1)) AS "oldest: i64"
               FROM waiting
               WHERE guild_id IS NOT NULL AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#,
            now,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn due_tests(&self, now: UnixMs) -> Result<Row, DbError> {
        let since = now.minus(MESSAGE_WITHIN).0;
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT count(*) AS "count!: i64", min(called_ms) AS "oldest: i64"
               FROM (SELECT called_ms FROM test_deliveries WHERE due = 1 AND called_ms > ?1 LIMIT ?2)"#,
            since,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn due_reminders(&self, now: UnixMs) -> Result<Row, DbError> {
        let now = now.0;
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT count(*) AS "count!: i64", min(look_ms) AS "oldest: i64"
               FROM (SELECT look_ms FROM reminders INDEXED BY reminders_by_look WHERE look_ms <= ?1
                         AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL) LIMIT ?2)"#,
            now,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    async fn due_lives(&self, now: UnixMs) -> Result<Row, DbError> {
        let now = now.0;
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT count(*) AS "count!: i64", min(due_ms) AS "oldest: i64"
               FROM (SELECT due_ms FROM live_messages WHERE off_ms IS NULL AND send_id IS NULL AND due_ms <= ?1
                         AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL) LIMIT ?2)"#,
            now,
            MOST
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// The sizes of the database's file and of its log, in bytes.
    #[must_use]
    pub fn sizes(&self) -> (u64, u64) {
        let size = |path: &std::path::Path| std::fs::metadata(path).map_or(0, |found| found.len());
        (size(self.path.path()), size(&self.path.beside("-wal")))
    }
}

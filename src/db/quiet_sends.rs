//! Thank-yous that have waited too long to notify anybody.

use std::time::Duration;

use super::{Db, DbError, NotStored};
use crate::vote::{SendId, UnixMs};

impl Db {
    /// When the oldest of a thank-you's votes was cast that were no older than `within` when it was frozen; `None` where none was.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn oldest_recent_vote(&self, send: SendId, within: Duration) -> Result<Option<UnixMs>, DbError> {
        let (send, within) = (send.get(), i64::try_from(within.as_millis()).unwrap_or(i64::MAX));
        Ok(sqlx::query_scalar!(
            r#"SELECT min(e.at_ms) AS "at: i64" FROM sends AS s CROSS JOIN send_votes AS v ON v.send_id = s.send_id
               CROSS JOIN entries AS e ON e.entry_id = v.entry_id
               WHERE s.send_id = ?1 AND e.at_ms >= s.created_ms - ?2"#,
            send,
            within
        )
        .fetch_one(&self.readers)
        .await?
        .map(UnixMs))
    }

    /// Puts another body in the place of that of a message that is certain not to have been posted; `false` where it is not.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn replace_body(&self, send: SendId, body: String) -> Result<bool, NotStored> {
        let send = send.get();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let done = sqlx::query!(
                        "UPDATE sends SET body = ?2 WHERE send_id = ?1 AND state = 'waiting' AND tried_ms IS NULL",
                        send,
                        body
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() == 1)
                })
            })
            .await
    }
}

//! Somebody's recovered votes, told to whoever runs the server.

use super::super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{GuildId, History, HistoryOf, ListingId, Numbers, Subject, UnixMs, UserId};

/// Runs of numbers of one listing that are told.
const RUNS: i64 = 5;

impl Db {
    /// What is known of somebody's votes that were never delivered, by listing; listings without such votes are left out.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn history_of(&self, guild: GuildId, voter: UserId) -> Result<Vec<HistoryOf>, DbError> {
        let (guild, voter) = (guild.get(), voter.get());
        let listings = sqlx::query!(
            r#"SELECT l.listing_id, l.site, l.kind, l.subject_id, l.history = 1 AS "is_on!: bool",
                      (SELECT count(*) FROM recovered_numbers AS r WHERE r.listing_id = l.listing_id AND r.voter_id = ?2) AS "recovered!: i64",
                      ifnull((SELECT sum(g.last - g.first + 1) FROM gaps AS g
                              WHERE g.listing_id = l.listing_id AND g.voter_id = ?2 AND g.due_ms IS NOT NULL), 0) AS "missing!: i64",
                      (SELECT min(g.due_ms) FROM gaps AS g
                       WHERE g.listing_id = l.listing_id AND g.voter_id = ?2 AND g.due_ms > ?3) AS "due_ms?: i64",
                      ifnull((SELECT sum(g.last - g.first + 1) FROM gaps AS g
                              WHERE g.listing_id = l.listing_id AND g.voter_id = ?2 AND g.due_ms > ?3), 0) AS "waiting!: i64",
                      (SELECT max(g.last) + 1 FROM gaps AS g
                       WHERE g.listing_id = l.listing_id AND g.voter_id = ?2 AND g.due_ms IS NULL) AS "not_believed?: i64",
                      ifnull((SELECT v.epoch FROM listing_voters AS v WHERE v.listing_id = l.listing_id AND v.voter_id = ?2), 0)
                          AS "epoch!: i64"
               FROM listings AS l WHERE l.guild_id = ?1 ORDER BY l.listing_id"#,
            guild,
            voter,
            self.clock.now().0
        )
        .fetch_all(&self.readers)
        .await?;
        let mut told = Vec::new();
        for row in listings {
            let Some(site) = Site::from_code(&row.site) else { continue };
            let of = HistoryOf {
                listing: ListingId::trusted(row.listing_id),
                subject: Subject::stored(&row.kind, row.subject_id),
                site: site.name(),
                history: if row.is_on { History::Counted } else { History::NotCounted },
                recovered: row.recovered,
                numbers: Vec::new(),
                missing: row.missing,
                waiting: row.due_ms.map(|due| (row.waiting, UnixMs(due))),
                not_believed: row.not_believed,
                began_anew: row.epoch,
            };
            if of.recovered > 0 || of.missing > 0 || of.not_believed.is_some() || of.began_anew > 0 {
                told.push(HistoryOf { numbers: self.runs(row.listing_id, voter).await?, ..of });
            }
        }
        Ok(told)
    }

    /// The numbers of recovered votes, the newest first.
    async fn runs(&self, listing: i64, voter: i64) -> Result<Vec<Numbers>, DbError> {
        Ok(sqlx::query!(
            r#"SELECT min(number) AS "first!: i64", max(number) AS "last!: i64" FROM (
                   SELECT epoch, number, number - row_number() OVER (PARTITION BY epoch ORDER BY number) AS run
                   FROM recovered_numbers WHERE listing_id = ?1 AND voter_id = ?2)
               GROUP BY epoch, run ORDER BY epoch DESC, 1 DESC LIMIT ?3"#,
            listing,
            voter,
            RUNS
        )
        .map(|row| Numbers { first: row.first, last: row.last })
        .fetch_all(&self.readers)
        .await?)
    }
}

//! Which rows of files the ledger has already.

use std::collections::HashSet;

use sqlx::SqliteConnection;

use super::opt_outs::{Keeping, keeping};
use super::{Db, DbError, hex, rows};
use crate::vote::{EntryId, GuildId, UserId};

/// Entries that are looked up in one go.
const SLICE: usize = 250;

/// A row that is looked up: listing, voter, the instant at which a delivered vote would be the same one, and its key.
pub(super) type Asked<'r> = (i64, i64, Option<i64>, &'r [u8]);

impl Db {
    /// Which of these are entries of the server, each of this voter, also if their data was deleted since.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn entries_known(
        &self,
        guild: GuildId,
        entries: &[(EntryId, UserId)],
    ) -> Result<HashSet<(EntryId, UserId)>, DbError> {
        let guild = guild.get();
        let mut known = HashSet::new();
        let mut connection = self.readers.acquire().await?;
        for slice in entries.chunks(SLICE) {
            let keeping = keeping(&mut connection, guild, slice.iter().map(|(_, voter)| voter.get())).await?;
            let asked: Vec<_> =
                slice.iter().map(|(entry, voter)| (entry.get(), voter.get(), keeping.of(voter.get()).before)).collect();
            let asked = rows(&asked)?;
            let found = sqlx::query!(
                r#"SELECT e.entry_id, v.value ->> 1 AS "voter!: i64" FROM jsonb_each(?1) AS v
                 CROSS JOIN entries AS e ON e.entry_id = v.value ->> 0 AND e.voter_id IN (v.value ->> 1, v.value ->> 2)
                 CROSS JOIN listings AS l ON l.listing_id = e.listing_id
                 WHERE l.guild_id = ?2"#,
                asked,
                guild
            )
            .fetch_all(&mut *connection)
            .await?;
            known.extend(found.iter().map(|row| (EntryId::trusted(row.entry_id), UserId::trusted(row.voter))));
        }
        Ok(known)
    }
}

/// The places of those that were imported or came as votes, also if their voters' data was deleted since.
pub(super) async fn known(
    connection: &mut SqliteConnection,
    keeping: &Keeping,
    asked: impl Iterator<Item = Asked<'_>>,
) -> Result<HashSet<usize>, DbError> {
    let asked: Vec<_> =
        asked.map(|(listing, voter, same, key)| (listing, same, voter, keeping.of(voter).before, hex(key))).collect();
    let asked = rows(&asked)?;
    let places = sqlx::query_scalar!(
        r#"SELECT CAST(v.key AS INTEGER) AS "place!: i64" FROM jsonb_each(?1) AS v
           WHERE EXISTS (SELECT 1 FROM imported AS i
                         WHERE i.listing_id = v.value ->> 0 AND i.key = unhex(v.value ->> 4))
              OR EXISTS (SELECT 1 FROM entries AS e
                         WHERE e.listing_id = v.value ->> 0 AND e.claimed_ms = v.value ->> 1
                           AND e.voter_id IN (v.value ->> 2, v.value ->> 3))"#,
        asked
    )
    .fetch_all(connection)
    .await?;
    Ok(places.into_iter().filter_map(|place| usize::try_from(place).ok()).collect())
}

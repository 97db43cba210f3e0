//! Taking back what a file added, a slice at a time.

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use super::importing::{SLICE, Slice, is_still, next_entry};
use super::{DbError, hex, history, rows};
use crate::vote::{EntryId, ImportState, UnixMs};

struct Added {
    key: Vec<u8>,
    entry_id: i64,
    listing_id: i64,
    voter_id: i64,
    amount: i64,
    reason: Option<String>,
    blocked: bool,
}

/// Takes the next rows of a file back: no more than their voters have, and nothing of what never counted. From then on they can be
/// imported again.
pub(super) async fn take_back(
    tx: &mut SqliteConnection,
    guild: i64,
    import: i64,
    now: UnixMs,
    zone: &TimeZone,
) -> Result<Slice, DbError> {
    if !is_still(tx, import, ImportState::Undoing.code()).await? {
        return Ok(Slice::Finished);
    }
    let added = sqlx::query_as!(
        Added,
        r#"SELECT i.key, i.entry_id, e.listing_id, e.voter_id, e.amount, e.reason, e.blocked = 1 AS "blocked!: bool"
           FROM imported AS i INDEXED BY imported_by_a_file CROSS JOIN entries AS e ON e.entry_id = i.entry_id
           WHERE i.import_id = ?1 ORDER BY i.entry_id LIMIT ?2"#,
        import,
        SLICE
    )
    .fetch_all(&mut *tx)
    .await?;
    if added.is_empty() {
        sqlx::query!("UPDATE imports SET state = 'undone' WHERE import_id = ?1", import).execute(tx).await?;
        return Ok(Slice::Finished);
    }
    let going = Going::of(tx, guild).await?;
    let mut have = counts(tx, &going, &added).await?;
    let mut entry = next_entry(tx).await?;
    let mut opposite = Vec::new();
    let day = now.day_in(zone).0;
    for row in added.iter().filter(|row| !row.blocked) {
        let voter = going.to(row.voter_id);
        let has = have.entry((row.listing_id, voter)).or_default();
        let taken = row.amount.min(*has);
        if taken > 0 {
            *has -= taken;
            let reason = row.reason.as_ref().filter(|_| voter == row.voter_id);
            opposite.push((entry, row.listing_id, voter, -taken, reason, row.entry_id));
            entry += 1;
        }
    }
    let (last, count) = (opposite.last().map(|row| EntryId::trusted(row.0)), opposite.len() as u64);
    let votes: i64 = opposite.iter().map(|row| -row.3).sum();
    let voters: Vec<_> = opposite.iter().map(|row| (row.1, row.2)).collect();
    let opposite = rows(&opposite)?;
    sqlx::query!(
        "INSERT INTO entries (entry_id, listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, author_id, reason, undoes)
         SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, 'recovered', v.value ->> 3, ?2, ?3, ?2,
                (SELECT undone_by FROM imports WHERE import_id = ?4), v.value ->> 4, v.value ->> 5
         FROM jsonb_each(?1) AS v",
        opposite,
        now.0,
        day,
        import
    )
    .execute(&mut *tx)
    .await?;
    history::call(tx, &voters, now.0).await?;
    let keys = rows(&added.iter().map(|row| (row.listing_id, hex(&row.key))).collect::<Vec<_>>())?;
    sqlx::query!(
        "DELETE FROM imported
         WHERE (listing_id, key) IN (SELECT v.value ->> 0, unhex(v.value ->> 1) FROM jsonb_each(?1) AS v)",
        keys
    )
    .execute(&mut *tx)
    .await?;
    let count = i64::try_from(count).unwrap_or(0);
    sqlx::query!(
        "UPDATE imports SET undone_rows = undone_rows + ?2, undone_votes = undone_votes + ?3 WHERE import_id = ?1",
        import,
        count,
        votes
    )
    .execute(tx)
    .await?;
    Ok(Slice::Some(last))
}

/// Voters whose data is being deleted, with what stands for them: until that is done, what they have stands partly under each.
struct Going(HashMap<i64, i64>);

impl Going {
    async fn of(tx: &mut SqliteConnection, guild: i64) -> Result<Self, DbError> {
        let going = sqlx::query!(
            r#"SELECT voter_id AS "voter!", pseudonym FROM erasures WHERE guild_id = ?1 AND voter_id IS NOT NULL"#,
            guild
        )
        .map(|row| (row.voter, row.pseudonym))
        .fetch_all(tx)
        .await?;
        Ok(Self(going.into_iter().collect()))
    }

    /// Under which id somebody has everything in the end.
    fn to(&self, voter: i64) -> i64 {
        self.0.get(&voter).copied().unwrap_or(voter)
    }

    /// Who is being moved to that id.
    fn from(&self, to: i64) -> impl Iterator<Item = i64> {
        self.0.iter().filter(move |(_, pseudonym)| **pseudonym == to).map(|(voter, _)| *voter)
    }
}

/// The votes for the listings that these voters have in the end, with those that are still to be settled.
async fn counts(
    tx: &mut SqliteConnection,
    going: &Going,
    added: &[Added],
) -> Result<HashMap<(i64, i64), i64>, DbError> {
    let voters: HashSet<_> = added.iter().map(|row| (row.listing_id, going.to(row.voter_id))).collect();
    let asked: Vec<_> = voters
        .into_iter()
        .flat_map(|(listing, voter)| going.from(voter).chain([voter]).map(move |id| (listing, id)))
        .collect();
    let asked = rows(&asked)?;
    let settled = sqlx::query!(
        r#"SELECT v.listing_id AS "listing_id!", v.voter_id AS "voter_id!", v.total FROM jsonb_each(?1) AS k
           CROSS JOIN listing_voters AS v ON v.listing_id = k.value ->> 0 AND v.voter_id = k.value ->> 1"#,
        asked
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut have = HashMap::new();
    for row in settled {
        *have.entry((row.listing_id, going.to(row.voter_id))).or_default() += row.total;
    }
    let unsettled = sqlx::query!(
        "SELECT listing_id, voter_id, amount FROM entries
         WHERE entry_id > (SELECT entry_id FROM settlement) AND blocked = 0"
    )
    .fetch_all(tx)
    .await?;
    for row in unsettled {
        *have.entry((row.listing_id, going.to(row.voter_id))).or_default() += row.amount;
    }
    Ok(have)
}

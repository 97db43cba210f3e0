//! Votes that are delivered after they were recovered: they take the place of their recovered entries, in the transaction that appends them,
//! so that totals stay.

use std::collections::HashSet;

use sqlx::SqliteConnection;

use super::super::new_vote::NewVote;
use super::super::{DbError, rows};
use crate::rules::sequence::Cast;
use crate::vote::UnixMs;

/// Recovered entries that votes of a batch take the place of, if they are stored.
#[derive(Debug, Default)]
pub(in crate::db) struct Late(Vec<Found>);

/// A recovered entry, and the place of the vote in its batch.
#[derive(Debug, Clone, Copy)]
struct Found {
    vote: usize,
    epoch: i64,
    entry: i64,
}

struct Row {
    vote: i64,
    number: i64,
    epoch: i64,
    entry_id: i64,
    after_ms: Option<i64>,
    before_ms: i64,
    highest: Option<i64>,
    highest_ms: Option<i64>,
}

/// Those of these votes that were recovered. To be asked only while there are recovered votes at all.
pub(in crate::db) async fn late(connection: &mut SqliteConnection, votes: &[NewVote]) -> Result<Late, DbError> {
    let asked: Vec<_> = (0_i64..)
        .zip(votes)
        .filter_map(|(place, vote)| {
            let number = vote.delivery.times_voted?;
            Some((place, vote.listing.get(), vote.delivery.voter.get(), number))
        })
        .collect();
    let asked = rows(&asked)?;
    let mut found = sqlx::query_as!(
        Row,
        r#"SELECT v.value ->> 0 AS "vote!: i64", r.number AS "number!", r.epoch AS "epoch!", r.entry_id AS "entry_id!", r.after_ms, r.before_ms AS "before_ms!",
                  s.highest AS "highest?", s.highest_ms
           FROM jsonb_each(?1) AS v
           CROSS JOIN recovered_numbers AS r
               ON r.listing_id = v.value ->> 1 AND r.voter_id = v.value ->> 2 AND r.number = v.value ->> 3
           LEFT JOIN listing_voters AS s ON s.listing_id = r.listing_id AND s.voter_id = r.voter_id"#,
        asked
    )
    .fetch_all(connection)
    .await?;
    // The one that a vote is, where there are several: first.
    let cast = |vote: usize| votes.get(vote).map(|vote| Cast::of(vote.delivery.at, vote.delivery.claimed));
    let place = |row: &Row| usize::try_from(row.vote).unwrap_or(usize::MAX);
    found.retain(|row| {
        let (after, before, latest) = (row.after_ms.map(UnixMs), UnixMs(row.before_ms), row.highest_ms.map(UnixMs));
        // Without an instant only a lower number than the highest tells of an earlier vote: others go on with the count.
        let is_lower = row.highest.is_some_and(|highest| row.number < highest);
        cast(place(row)).is_some_and(|cast| (cast.told || is_lower) && cast.is_between(after, before, latest))
    });
    found.sort_by_key(|row| (row.vote, cast(place(row)).map(|cast| cast.order(row.epoch, UnixMs(row.before_ms)))));
    found.dedup_by_key(|row| row.vote);
    Ok(Late(found.iter().map(|row| Found { vote: place(row), epoch: row.epoch, entry: row.entry_id }).collect()))
}

impl Late {
    /// Numbers of entries that stay free before those of the votes.
    pub(in crate::db) fn entries(&self) -> i64 {
        i64::try_from(self.0.len()).unwrap_or(0)
    }

    /// Takes the recovered entries back of the votes that were stored and count, by entries from `from` on. The first of the votes has the
    /// number after them.
    pub(in crate::db) async fn convert(
        &self,
        connection: &mut SqliteConnection,
        votes: &[NewVote],
        from: i64,
    ) -> Result<(), DbError> {
        let first = from + self.entries();
        let entry_of = |found: &Found| i64::try_from(found.vote).map_or(0, |vote| first + vote);
        let entries = rows(&self.0.iter().map(entry_of).collect::<Vec<_>>())?;
        let stored: HashSet<i64> = sqlx::query_scalar!(
            "SELECT entry_id FROM entries WHERE blocked = 0 AND entry_id IN (SELECT value FROM jsonb_each(?1))",
            entries
        )
        .fetch_all(&mut *connection)
        .await?
        .into_iter()
        .collect();
        let mut taken = HashSet::new();
        let stored = self.0.iter().filter(|found| stored.contains(&entry_of(found)) && taken.insert(found.entry));
        let taken: Vec<_> = (from..)
            .zip(stored)
            .filter_map(|(entry, found)| {
                let vote = votes.get(found.vote)?;
                let (listing, voter) = (vote.listing.get(), vote.delivery.voter.get());
                let number = vote.delivery.times_voted;
                Some((entry, listing, voter, vote.received.0, vote.day.0, number, found.entry, found.epoch))
            })
            .collect();
        let taken = rows(&taken)?;
        sqlx::query!(
            "INSERT INTO entries (entry_id, listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, times_voted, undoes)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, 'recovered', -1, v.value ->> 3, v.value ->> 4, v.value ->> 3,
                    v.value ->> 5, v.value ->> 6
             FROM jsonb_each(?1) AS v",
            taken
        )
        .execute(&mut *connection)
        .await?;
        sqlx::query!(
            "DELETE FROM recovered_numbers
             WHERE (listing_id, voter_id, number, epoch) IN
                   (SELECT v.value ->> 1, v.value ->> 2, v.value ->> 5, v.value ->> 7 FROM jsonb_each(?1) AS v)",
            taken
        )
        .execute(connection)
        .await?;
        Ok(())
    }
}

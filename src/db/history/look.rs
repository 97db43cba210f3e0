//! Looking at somebody's recovered votes for a listing: which there should be, and which there are. A slice looks at some, and goes no
//! further than fits a transaction; whatever is left is due still.

use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use super::super::corrections::count;
use super::super::importing::next_entry;
use super::super::opt_outs::keeping;
use super::super::{Db, DbError, NotStored, rows};
use super::forget::forget;
use crate::rules::sequence::{Run, newest};
use crate::vote::{EntryId, UnixMs, UserId};

/// Members that a slice looks at, and entries that it makes, at the most.
const MEMBERS: i64 = 20;
const ENTRIES: usize = 100;
/// Members that a slice calls for after the setting of their listing was changed.
const CALLS: i64 = 200;

/// What a look for something to be done came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryStep {
    /// Something was done; there may be more.
    Did,
    /// Nothing is to be done before then.
    WaitUntil(Option<UnixMs>),
}

/// Whose votes for which listing.
#[derive(Debug, Clone, Copy)]
struct Of {
    listing: i64,
    voter: i64,
}

/// How far a slice has come.
struct Slice {
    now: UnixMs,
    /// Entries that it may still make.
    left: usize,
    /// The last that it made.
    last: Option<i64>,
}

struct Setting {
    guild_id: i64,
    is_on: bool,
    /// The listing is removed, or the voter blocked.
    rests: bool,
    is_unsettled: bool,
    zone: String,
}

struct Recovered {
    number: i64,
    epoch: i64,
    entry_id: i64,
}

/// An entry that is made: number, epoch, and what it takes back, if anything.
type Made = (i64, i64, i64, Option<i64>);

impl Db {
    /// Does the next that is to be done about recovered votes, if anything, and waits until it is settled.
    ///
    /// # Errors
    /// Where the database fails; nothing of it is done then.
    pub async fn history_step(&self) -> Result<HistoryStep, NotStored> {
        let now = self.clock.now();
        let next = sqlx::query!(
            r#"SELECT (SELECT min(due_ms) FROM recoveries) AS "due?: i64",
                      EXISTS (SELECT 1 FROM listings WHERE history_voter IS NOT NULL) AS "changed!: bool",
                      (SELECT max(entry_id) FROM entries) AS "last?: i64""#
        )
        .fetch_one(&self.readers)
        .await
        .map_err(DbError::from)?;
        if next.changed {
            self.writer.run(move |tx| Box::pin(call_for_voters(tx, now))).await?;
            return Ok(HistoryStep::Did);
        }
        match next.due {
            Some(due) if due <= now.0 => {}
            due => return Ok(HistoryStep::WaitUntil(due.map(UnixMs))),
        }
        // What is known of somebody is known of all that came of theirs.
        if let Some(last) = next.last {
            self.until_settled(EntryId::trusted(last)).await?;
        }
        let last = self.writer.run(move |tx| Box::pin(slice(tx, now))).await?;
        if let Some(last) = last {
            self.writer.tell_appended();
            self.until_settled(EntryId::trusted(last)).await?;
        }
        Ok(HistoryStep::Did)
    }
}

/// Calls for the next voters of a listing whose setting was changed.
async fn call_for_voters(tx: &mut SqliteConnection, now: UnixMs) -> Result<(), DbError> {
    let of = sqlx::query!(
        r#"SELECT listing_id, history_voter AS "after!" FROM listings WHERE history_voter IS NOT NULL LIMIT 1"#
    )
    .fetch_optional(&mut *tx)
    .await?;
    let Some(of) = of else { return Ok(()) };
    let voters = sqlx::query_scalar!(
        r#"SELECT voter_id AS "voter!: i64" FROM (
               SELECT * FROM (SELECT DISTINCT voter_id FROM gaps WHERE listing_id = ?1 AND voter_id > ?2
                              ORDER BY voter_id LIMIT ?3)
               UNION
               SELECT * FROM (SELECT DISTINCT voter_id FROM recovered_numbers WHERE listing_id = ?1 AND voter_id > ?2
                              ORDER BY voter_id LIMIT ?3))
           ORDER BY 1 LIMIT ?3"#,
        of.listing_id,
        of.after,
        CALLS
    )
    .fetch_all(&mut *tx)
    .await?;
    let last = voters.last().copied();
    let called: Vec<_> = voters.into_iter().map(|voter| (of.listing_id, voter)).collect();
    super::call(tx, &called, now.0).await?;
    sqlx::query!("UPDATE listings SET history_voter = ?2 WHERE listing_id = ?1", of.listing_id, last)
        .execute(tx)
        .await?;
    Ok(())
}

/// Looks at the next members; the last entry that was made for it.
async fn slice(tx: &mut SqliteConnection, now: UnixMs) -> Result<Option<i64>, DbError> {
    let due = sqlx::query_as!(
        Of,
        r#"SELECT listing_id AS "listing!", voter_id AS "voter!" FROM recoveries WHERE due_ms <= ?1 ORDER BY due_ms LIMIT ?2"#,
        now.0,
        MEMBERS
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut slice = Slice { now, left: ENTRIES, last: None };
    for of in due {
        if slice.left == 0 {
            break;
        }
        let next = look(tx, &mut slice, of).await?;
        match next {
            Next::Still => {}
            Next::At(due) => {
                sqlx::query!(
                    "UPDATE recoveries SET due_ms = ?3 WHERE listing_id = ?1 AND voter_id = ?2",
                    of.listing,
                    of.voter,
                    due
                )
                .execute(&mut *tx)
                .await?;
            }
            Next::Never => {
                sqlx::query!("DELETE FROM recoveries WHERE listing_id = ?1 AND voter_id = ?2", of.listing, of.voter)
                    .execute(&mut *tx)
                    .await?;
            }
        }
    }
    Ok(slice.last)
}

/// When somebody is to be looked at again.
enum Next {
    /// In the next slice.
    Still,
    At(i64),
    Never,
}

async fn look(tx: &mut SqliteConnection, slice: &mut Slice, of: Of) -> Result<Next, DbError> {
    let Some(set) = setting(tx, of).await? else { return Ok(Next::Never) };
    if set.is_unsettled {
        return Ok(Next::Still);
    }
    if UserId::trusted(of.voter).is_pseudonym()
        || keeping(tx, set.guild_id, [of.voter].into_iter()).await?.of(of.voter).before.is_some()
    {
        // Whose data was deleted is never given earlier votes again, also where later ones are theirs.
        forget(tx, of.listing, of.voter).await?;
        return Ok(Next::Never);
    }
    // When the listing is set up again, or the voter's votes count again, that calls for another look.
    if set.rests {
        return Ok(Next::Never);
    }
    let (wanted, next) = if set.is_on { wanted(tx, slice.now, of).await? } else { (Vec::new(), None) };
    let added = added(tx, of, &wanted, slice.left).await?;
    // No more is taken back than the voter has: what a correction leaves no room for stays recovered, until there is room.
    let has = usize::try_from(count(tx, of.listing, of.voter).await?).unwrap_or(0) + added.len();
    let gone = gone(tx, of, &wanted, has.min(slice.left - added.len())).await?;
    let is_more = gone.len() + added.len() >= slice.left;
    slice.left -= gone.len() + added.len();
    let zone = TimeZone::get(&set.zone).unwrap_or(TimeZone::UTC);
    write(tx, slice, of, &zone, &gone, &added).await?;
    Ok(match next {
        _ if is_more => Next::Still,
        Some(due) => Next::At(due),
        None => Next::Never,
    })
}

async fn setting(tx: &mut SqliteConnection, of: Of) -> Result<Option<Setting>, DbError> {
    Ok(sqlx::query_as!(
        Setting,
        r#"SELECT l.guild_id, l.history = 1 AS "is_on!: bool", s.zone,
                  l.removed_ms IS NOT NULL
                      OR EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = l.guild_id AND r.deleting_ms IS NOT NULL)
                      OR (l.history = 1 AND EXISTS (SELECT 1 FROM blocks AS b WHERE b.voter_id = ?2 AND b.guild_id = l.guild_id))
                      AS "rests!: bool",
                  EXISTS (SELECT 1 FROM entries AS e WHERE e.entry_id > (SELECT entry_id FROM settlement)
                          AND +e.listing_id = ?1 AND +e.voter_id = ?2) AS "is_unsettled!: bool"
           FROM listings AS l CROSS JOIN servers AS s ON s.guild_id = l.guild_id WHERE l.listing_id = ?1"#,
        of.listing,
        of.voter
    )
    .fetch_optional(tx)
    .await?)
}

/// The numbers that are to be counted, and when there will be others. What files brought stands for as many of them, the oldest first.
async fn wanted(tx: &mut SqliteConnection, now: UnixMs, of: Of) -> Result<(Vec<Run>, Option<i64>), DbError> {
    let gaps = sqlx::query!(
        r#"SELECT epoch, first, last, after_ms, before_ms, due_ms AS "due_ms!" FROM gaps
           WHERE listing_id = ?1 AND voter_id = ?2 AND due_ms IS NOT NULL ORDER BY epoch, first"#,
        of.listing,
        of.voter
    )
    .fetch_all(&mut *tx)
    .await?;
    let next = gaps.iter().map(|gap| gap.due_ms).filter(|due| *due > now.0).min();
    let mut runs: Vec<_> = gaps
        .iter()
        .filter(|gap| gap.due_ms <= now.0)
        .map(|gap| Run {
            epoch: gap.epoch,
            first: gap.first,
            last: gap.last,
            after: gap.after_ms.map(UnixMs),
            before: UnixMs(gap.before_ms),
        })
        .collect();
    let files = sqlx::query_scalar!(
        r#"SELECT ifnull(sum(amount), 0) AS "votes!: i64" FROM entries INDEXED BY entries_of_files
           WHERE listing_id = ?1 AND voter_id = ?2 AND kind = 'recovered' AND author_id IS NOT NULL AND blocked = 0"#,
        of.listing,
        of.voter
    )
    .fetch_one(&mut *tx)
    .await?;
    let blocked = blocked(tx, of).await?;
    for number in blocked.iter().flatten() {
        runs = runs.into_iter().flat_map(|run| run.without(*number)).collect();
    }
    let unnumbered = i64::try_from(blocked.iter().filter(|number| number.is_none()).count()).unwrap_or(0);
    Ok((newest(&runs, files.max(0) + unnumbered), next))
}

/// The numbers of their votes that came while they were blocked, where these had one, but those that had been recovered before.
async fn blocked(tx: &mut SqliteConnection, of: Of) -> Result<Vec<Option<i64>>, DbError> {
    Ok(sqlx::query_scalar!(
        "SELECT e.times_voted FROM entries AS e INDEXED BY entries_blocked
         WHERE e.voter_id = ?2 AND e.listing_id = ?1 AND e.blocked = 1 AND e.kind = 'vote'
           AND NOT EXISTS (SELECT 1 FROM recovered_numbers AS r
                           WHERE r.listing_id = ?1 AND r.voter_id = ?2 AND r.number = e.times_voted)",
        of.listing,
        of.voter
    )
    .fetch_all(tx)
    .await?)
}

/// Recovered entries that are not to be there, the lowest numbers first, so many at the most.
async fn gone(tx: &mut SqliteConnection, of: Of, wanted: &[Run], most: usize) -> Result<Vec<Recovered>, DbError> {
    let wanted = rows(&wanted.iter().map(|run| (run.epoch, run.first, run.last)).collect::<Vec<_>>())?;
    let most = i64::try_from(most).unwrap_or(0);
    Ok(sqlx::query_as!(
        Recovered,
        "SELECT r.number, r.epoch, r.entry_id FROM recovered_numbers AS r
         WHERE r.listing_id = ?1 AND r.voter_id = ?2
           AND NOT EXISTS (SELECT 1 FROM jsonb_each(?3) AS w
                           WHERE w.value ->> 0 = r.epoch AND r.number BETWEEN w.value ->> 1 AND w.value ->> 2)
         ORDER BY r.number, r.epoch LIMIT ?4",
        of.listing,
        of.voter,
        wanted,
        most
    )
    .fetch_all(tx)
    .await?)
}

/// Numbers that are to be there and are not, the newest runs first, so many at the most.
async fn added(tx: &mut SqliteConnection, of: Of, wanted: &[Run], most: usize) -> Result<Vec<(i64, Run)>, DbError> {
    let mut added = Vec::new();
    for run in wanted.iter().rev() {
        let left = i64::try_from(most - added.len()).unwrap_or(0);
        if left == 0 {
            break;
        }
        let numbers = sqlx::query_scalar!(
            r#"WITH RECURSIVE numbers (number) AS (SELECT ?4 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?5)
               SELECT number AS "number!: i64" FROM numbers AS n
               WHERE NOT EXISTS (SELECT 1 FROM recovered_numbers AS r
                                 WHERE r.listing_id = ?1 AND r.voter_id = ?2 AND r.epoch = ?3 AND r.number = n.number)
               LIMIT ?6"#,
            of.listing,
            of.voter,
            run.epoch,
            run.first,
            run.last,
            left
        )
        .fetch_all(&mut *tx)
        .await?;
        added.extend(numbers.into_iter().map(|number| (number, *run)));
    }
    Ok(added)
}

/// Writes the entries that add and take back, in this order, so that what is taken back is there.
async fn write(
    tx: &mut SqliteConnection,
    slice: &mut Slice,
    of: Of,
    zone: &TimeZone,
    gone: &[Recovered],
    added: &[(i64, Run)],
) -> Result<(), DbError> {
    if gone.is_empty() && added.is_empty() {
        return Ok(());
    }
    let first = next_entry(tx).await?;
    let back = gone.iter().map(|row| (row.number, -1, Some(row.entry_id)));
    let new = added.iter().map(|(number, _)| (*number, 1, None));
    let made: Vec<Made> = (first..)
        .zip(new.chain(back))
        .map(|(entry, (number, amount, undoes))| (entry, number, amount, undoes))
        .collect();
    slice.last = made.last().map(|row| row.0).or(slice.last);
    let (made, day) = (rows(&made)?, slice.now.day_in(zone).0);
    sqlx::query!(
        "INSERT INTO entries (entry_id, listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, times_voted, undoes)
         SELECT v.value ->> 0, ?2, ?3, 'recovered', v.value ->> 2, ?4, ?5, ?4, v.value ->> 1, v.value ->> 3 FROM jsonb_each(?1) AS v",
        made,
        of.listing,
        of.voter,
        slice.now.0,
        day
    )
    .execute(&mut *tx)
    .await?;
    let gone = rows(&gone.iter().map(|row| (row.number, row.epoch)).collect::<Vec<_>>())?;
    sqlx::query!(
        "DELETE FROM recovered_numbers WHERE listing_id = ?2 AND voter_id = ?3
             AND (number, epoch) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        gone,
        of.listing,
        of.voter
    )
    .execute(&mut *tx)
    .await?;
    let new: Vec<_> = (first..)
        .zip(added)
        .map(|(entry, (number, run))| (*number, run.epoch, entry, run.after.map(|at| at.0), run.before.0))
        .collect();
    let new = rows(&new)?;
    sqlx::query!(
        "INSERT INTO recovered_numbers (listing_id, voter_id, number, epoch, entry_id, after_ms, before_ms)
         SELECT ?2, ?3, v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4 FROM jsonb_each(?1) AS v",
        new,
        of.listing,
        of.voter
    )
    .execute(tx)
    .await?;
    Ok(())
}

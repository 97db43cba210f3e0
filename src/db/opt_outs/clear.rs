//! What is taken from the rows of a voter who hides or whose data is deleted. A reader finds the next of them; the writer changes them by key.

use sqlx::{SqliteConnection, SqlitePool};

use super::super::{DbError, live, outcomes, rows, sealed};
use super::key;
use crate::vote::UserId;

/// Rows that one slice changes at the most.
pub(super) const SLICE: i64 = 200;
/// The same of messages and deliveries, which are larger.
const SLICE_OF_LARGE: i64 = 20;

/// Whose rows, and what becomes of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Whose {
    pub(super) guild: i64,
    /// Whose data it is, or was.
    pub(super) voter: i64,
    /// What stands for them from now on; `None`: they only hide.
    pub(super) pseudonym: Option<i64>,
}

impl Whose {
    /// Under which id the ledger has them at the end.
    pub(super) fn in_the_end(self) -> i64 {
        self.pseudonym.unwrap_or(self.voter)
    }
}

/// An entry, and the body by which alone it is told from others.
pub(super) struct Entry {
    id: i64,
    listing: i64,
    body: Option<Vec<u8>>,
}

/// What is to be done with messages.
#[derive(Debug, Default)]
pub(super) struct Messages {
    /// Their outcome is recorded.
    pub(super) ended: Vec<i64>,
    /// It is certain that they were not posted.
    pub(super) not_posted: Vec<i64>,
    /// One may have been posted, which is found out first.
    pub(super) open: bool,
}

struct Message {
    send_id: i64,
    waits: bool,
    is_open: bool,
}

/// Votes that nobody is to be thanked for any more.
pub(super) async fn due(readers: &SqlitePool, of: Whose) -> Result<Vec<(i64, i64)>, DbError> {
    let id = of.in_the_end();
    Ok(sqlx::query!(
        r#"SELECT d.listing_id AS "listing_id!", d.entry_id AS "entry_id!" FROM listings AS l
           CROSS JOIN due_thanks AS d ON d.listing_id = l.listing_id
           CROSS JOIN entries AS e ON e.entry_id = d.entry_id
           WHERE l.guild_id = ?1 AND e.voter_id IN (?2, ?3) LIMIT ?4"#,
        of.guild,
        of.voter,
        id,
        SLICE
    )
    .map(|row| (row.listing_id, row.entry_id))
    .fetch_all(readers)
    .await?)
}

/// Takes them out of what is due.
pub(super) async fn forget_due(tx: &mut SqliteConnection, due: &[(i64, i64)]) -> Result<(), DbError> {
    let due = rows(due)?;
    sqlx::query!(
        "DELETE FROM due_thanks WHERE (listing_id, entry_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        due
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Entries that still name them.
pub(super) async fn entries(readers: &SqlitePool, of: Whose) -> Result<Vec<Entry>, DbError> {
    let moves = of.pseudonym.is_some();
    Ok(sqlx::query!(
        r#"SELECT e.entry_id, e.listing_id, iif(e.claimed_ms IS NULL AND e.times_voted IS NULL, b.body, NULL) AS "body: Vec<u8>"
           FROM listings AS l
           CROSS JOIN entries AS e INDEXED BY entries_dated_votes_are_unique ON e.listing_id = l.listing_id
           LEFT JOIN bodies AS b ON b.entry_id = e.entry_id
           WHERE l.guild_id = ?1 AND e.voter_id = ?2
             AND (?3 OR e.name IS NOT NULL OR substr(b.body, 1, 1) <> x'00') LIMIT ?4"#,
        of.guild,
        of.voter,
        moves,
        SLICE
    )
    .map(|row| Entry { id: row.entry_id, listing: row.listing_id, body: row.body })
    .fetch_all(readers)
    .await?)
}

/// The ledger's exception for voters who opt out: names go, and ids where data is deleted. Of the bytes that votes came as only a hash
/// is left where nothing else tells a vote from another. What a file said as the reason goes too: nobody wrote it here.
pub(super) async fn anonymise(tx: &mut SqliteConnection, of: Whose, found: &[Entry]) -> Result<(), DbError> {
    let (id, moves) = (of.in_the_end(), of.pseudonym.is_some());
    let entries = rows(&found.iter().map(|entry| entry.id).collect::<Vec<_>>())?;
    sqlx::query!(
        "UPDATE entries SET name = NULL, voter_id = ?2, reason = iif(?3 AND kind = 'recovered', NULL, reason)
         WHERE entry_id IN (SELECT value FROM jsonb_each(?1))",
        entries,
        id,
        moves
    )
    .execute(&mut *tx)
    .await?;
    if of.pseudonym.is_some() {
        sqlx::query!("DELETE FROM vote_streaks WHERE entry_id IN (SELECT value FROM jsonb_each(?1))", entries)
            .execute(&mut *tx)
            .await?;
    }
    let Some(key) = key::read(tx).await? else { return Ok(()) };
    let mut without = Vec::new();
    for entry in found {
        match &entry.body {
            // One that was stored after they had asked.
            Some(body) if body.first() == Some(&0) => {}
            Some(body) => {
                let (entry, body) = (entry.id, key.body(entry.listing, body));
                sqlx::query!("UPDATE bodies SET body = ?2 WHERE entry_id = ?1", entry, body).execute(&mut *tx).await?;
            }
            None => without.push(entry.id),
        }
    }
    let without = rows(&without)?;
    sqlx::query!("DELETE FROM bodies WHERE entry_id IN (SELECT value FROM jsonb_each(?1))", without)
        .execute(&mut *tx)
        .await?;
    // What was folded of these before must not be stored any more.
    sqlx::query!("UPDATE settlement SET settings = settings + 1, rewritten = rewritten + 1").execute(tx).await?;
    Ok(())
}

/// Corrections that they made of others' counts, and entries of files that they gave.
pub(super) async fn authored(readers: &SqlitePool, of: Whose) -> Result<Vec<i64>, DbError> {
    Ok(sqlx::query_scalar!(
        "SELECT e.entry_id FROM listings AS l
         CROSS JOIN entries AS e INDEXED BY entries_of_an_author ON e.listing_id = l.listing_id AND e.author_id = ?2
         WHERE l.guild_id = ?1 LIMIT ?3",
        of.guild,
        of.voter,
        SLICE
    )
    .fetch_all(readers)
    .await?)
}

/// What was noted of changes that they made, or that were made of their votes.
pub(super) async fn changes(readers: &SqlitePool, of: Whose) -> Result<Vec<i64>, DbError> {
    Ok(sqlx::query_scalar!(
        "SELECT change_id FROM changes WHERE guild_id = ?1 AND (voter_id = ?2 OR author_id = ?2) LIMIT ?3",
        of.guild,
        of.voter,
        SLICE
    )
    .fetch_all(readers)
    .await?)
}

/// Boards of days, weeks and months that they stand on.
pub(super) async fn tallies(readers: &SqlitePool, of: Whose) -> Result<Vec<i64>, DbError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT t.board_id AS "board_id!" FROM boards AS b
           CROSS JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = ?2
           WHERE b.guild_id = ?1 LIMIT ?3"#,
        of.guild,
        of.voter,
        SLICE
    )
    .fetch_all(readers)
    .await?)
}

/// Unreadable deliveries in which their id stands.
pub(super) async fn deliveries(readers: &SqlitePool, of: Whose) -> Result<Vec<i64>, DbError> {
    let digits = of.voter.to_string().into_bytes();
    Ok(sqlx::query_scalar!(
        "SELECT k.kept_id FROM listings AS l CROSS JOIN kept_deliveries AS k ON k.listing_id = l.listing_id
         WHERE l.guild_id = ?1 AND instr(k.body, ?2) > 0 LIMIT ?3",
        of.guild,
        digits,
        SLICE_OF_LARGE
    )
    .fetch_all(readers)
    .await?)
}

/// Forgets them.
pub(super) async fn forget_deliveries(tx: &mut SqliteConnection, kept: &[i64]) -> Result<(), DbError> {
    let kept = rows(kept)?;
    sqlx::query!("DELETE FROM kept_deliveries WHERE kept_id IN (SELECT value FROM jsonb_each(?1))", kept)
        .execute(tx)
        .await?;
    Ok(())
}

/// Messages that name them.
pub(super) async fn messages(readers: &SqlitePool, of: Whose) -> Result<Messages, DbError> {
    let (id, digits) = (of.in_the_end(), of.voter.to_string());
    let found = sqlx::query_as!(
        Message,
        r#"SELECT s.send_id, s.state = 'waiting' AS "waits!: bool", s.state = 'waiting' AND s.tried_ms IS NOT NULL AS "is_open!: bool"
           FROM sends AS s INDEXED BY sends_of_a_server
           WHERE s.guild_id = ?1 AND s.body <> '' AND (instr(s.body, ?3) > 0 OR EXISTS (
               SELECT 1 FROM send_votes AS v CROSS JOIN entries AS e ON e.entry_id = v.entry_id
               WHERE v.send_id = s.send_id AND e.voter_id = ?2) OR EXISTS (
               SELECT 1 FROM send_results AS r CROSS JOIN period_winners AS w
                   ON w.guild_id = r.guild_id AND w.period = r.period AND w.first_day = r.first_day
               WHERE r.send_id = s.send_id AND w.voter_id = ?5))
           ORDER BY s.state = 'waiting' AND s.tried_ms IS NOT NULL LIMIT ?4"#,
        of.guild,
        id,
        digits,
        SLICE_OF_LARGE,
        of.voter
    )
    .fetch_all(readers)
    .await?;
    let mut messages = Messages::default();
    for Message { send_id, waits, is_open } in found {
        match (waits, is_open) {
            (_, true) => messages.open = true,
            (true, false) => messages.not_posted.push(send_id),
            (false, false) => messages.ended.push(send_id),
        }
    }
    Ok(messages)
}

/// What waits and shows who voted most says it without them.
pub(super) async fn word_anew(tx: &mut SqliteConnection, guild: i64) -> Result<(), DbError> {
    sealed::word_anew(&mut *tx, guild).await?;
    live::write_anew(tx, guild).await
}

/// Forgets what ended messages said. Of those that are certain not to have been posted, thank-yous and reminders have never been, and the
/// others in them are due again; results and what is kept up to date are worded anew, and whatever else there is is not posted.
pub(super) async fn forget_messages(
    tx: &mut SqliteConnection,
    of: Whose,
    ended: &[i64],
    not_posted: &[i64],
) -> Result<(), DbError> {
    let ended = rows(ended)?;
    sqlx::query!(
        "UPDATE sends SET body = '' WHERE state <> 'waiting' AND send_id IN (SELECT value FROM jsonb_each(?1))",
        ended
    )
    .execute(&mut *tx)
    .await?;
    if not_posted.is_empty() {
        return Ok(());
    }
    word_anew(&mut *tx, of.guild).await?;
    let not_posted = rows(not_posted)?;
    drop_others(&mut *tx, &not_posted).await?;
    let (still, id) = (still_not_posted(tx, &not_posted).await?, of.in_the_end());
    let sends = rows(&still)?;
    let theirs = sqlx::query!(
        r#"SELECT e.listing_id, v.entry_id AS "entry_id!" FROM jsonb_each(?1) AS s CROSS JOIN send_votes AS v ON v.send_id = s.value
         CROSS JOIN entries AS e ON e.entry_id = v.entry_id WHERE e.voter_id = ?2"#,
        sends,
        id
    )
    .map(|row| (row.listing_id, row.entry_id))
    .fetch_all(&mut *tx)
    .await?;
    outcomes::undo(tx, &still).await?;
    forget_due(tx, &theirs).await
}

/// A sample, which an owner can ask for again, or what was to be kept up to date where it is not wanted any more.
async fn drop_others(tx: &mut SqliteConnection, sends: &str) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE sends SET state = 'dropped', ended_ms = created_ms, body = ''
         WHERE state = 'waiting' AND tried_ms IS NULL AND send_id IN (SELECT value FROM jsonb_each(?1))
           AND kind NOT IN ('thanks', 'reminder', 'reminder_in_channel', 'result')",
        sends
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Thank-yous and reminders of these; one may have been tried since it was found.
async fn still_not_posted(tx: &mut SqliteConnection, sends: &str) -> Result<Vec<i64>, DbError> {
    Ok(sqlx::query_scalar!(
        "SELECT send_id FROM sends WHERE state = 'waiting' AND tried_ms IS NULL AND send_id IN (SELECT value FROM jsonb_each(?1))
           AND kind IN ('thanks', 'reminder', 'reminder_in_channel')",
        sends
    )
    .fetch_all(tx)
    .await?)
}

/// Sealed results keep their ranks and lose the name; what was announced of results is in Discord, and forgotten here.
pub(super) async fn results(tx: &mut SqliteConnection, of: Whose) -> Result<(), DbError> {
    let id = of.in_the_end();
    sqlx::query!(
        "UPDATE period_winners SET name = NULL, voter_id = ?3 WHERE guild_id = ?1 AND voter_id = ?2",
        of.guild,
        of.voter,
        id
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "UPDATE sends SET body = '' WHERE guild_id = ?1 AND kind = 'result' AND state <> 'waiting' AND body <> ''",
        of.guild
    )
    .execute(&mut *tx)
    .await?;
    live::write_anew(tx, of.guild).await
}

/// Nothing that was there before they hid names them any more.
pub(super) async fn end(tx: &mut SqliteConnection, of: Whose) -> Result<(), DbError> {
    debug_assert!(of.voter < UserId::PSEUDONYMS);
    sqlx::query!("UPDATE hidden SET to_clear = 0 WHERE guild_id = ?1 AND voter_id = ?2", of.guild, of.voter)
        .execute(tx)
        .await?;
    Ok(())
}

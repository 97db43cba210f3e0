//! Putting right what differs: the rows that the ledger comes to in place of those that are kept.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::SqliteConnection;
use tokio::sync::Mutex;

use super::super::board_ids::{self, BoardKey};
use super::super::settle::StateRows;
use super::super::{Db, DbError, NotStored, rows};
use super::compare::Kind;
use super::scratch::Scratch;
use super::{Progress, Step};

/// Rows that are put right in one transaction: all, where there are no more.
const SLICE: i64 = 1000;
/// Between two transactions, for votes and for settle: at least this long, and as long as the one before took.
const PAUSE: Duration = Duration::from_millis(15);
/// Under a heavy load another process may have the database for itself for longer than a connection waits.
const TRIES: u32 = 12;

/// Kind, and the two numbers that name a row of it; in the order of the table in which they are noted.
type Key = (i64, i64, i64);

/// What a transaction did.
enum Mended {
    /// These were put right, up to this one.
    Slice { last: Key, rows: i64 },
    /// Nothing: there is too much in the ledger since.
    Behind,
    /// Nothing: entries were changed since they were folded.
    Rewritten,
    /// Nothing is left.
    Nothing,
}

/// How putting right ended.
pub(super) enum Mend {
    /// Nothing is left.
    Done,
    /// Entries were changed since they were folded: the rest is for another fold to say.
    Rewritten,
}

impl Db {
    /// Puts right what was noted, slice by slice. Each is right for itself, also for what was settled meanwhile, and settle goes on from it.
    pub(super) async fn mend(&self, scratch: Scratch, of: i64, progress: Progress<'_>) -> Result<Mend, NotStored> {
        let scratch = Arc::new(Mutex::new(scratch));
        let (mut after, mut done, mut failed) = ((-1, 0, 0), 0, 0);
        let is_rewritten = loop {
            scratch.lock().await.catch_up(&|_| {}).await?;
            let (shared, begun) = (Arc::clone(&scratch), Instant::now());
            let outcome = self
                .writer
                .run(move |tx| Box::pin(async move { slice(tx, &mut *shared.lock().await, after).await }))
                .await;
            match outcome {
                Ok(Mended::Slice { last, rows }) => {
                    (after, done, failed) = (last, done + rows, 0);
                    progress(Step::Mended { rows: done, of });
                }
                Ok(Mended::Behind) => {}
                Ok(Mended::Rewritten) => break true,
                Ok(Mended::Nothing) => break false,
                Err(error) if error.is_busy() && failed < TRIES => failed += 1,
                Err(error) => return Err(error),
            }
            tokio::time::sleep(begun.elapsed().max(PAUSE)).await;
        };
        if let Some(scratch) = Arc::into_inner(scratch) {
            scratch.into_inner().close().await?;
        }
        Ok(if is_rewritten { Mend::Rewritten } else { Mend::Done })
    }
}

/// Puts the next rows after `after` right, in the open transaction: nothing is settled until it ends.
async fn slice(tx: &mut SqliteConnection, scratch: &mut Scratch, after: Key) -> Result<Mended, DbError> {
    let now = sqlx::query!("SELECT entry_id, rewritten FROM settlement").fetch_one(&mut *tx).await?;
    if now.rewritten != scratch.began_at {
        return Ok(Mended::Rewritten);
    }
    if !scratch.fold_rest(now.entry_id).await? {
        return Ok(Mended::Behind);
    }
    let keys = scratch.noted(after).await?;
    let Some(last) = keys.last().copied() else { return Ok(Mended::Nothing) };
    let of = |kind: Kind| keys.iter().filter(move |key| key.0 == kind.code()).map(|key| (key.1, key.2)).collect();
    let (voters, listing_voters, tallies): (Vec<_>, Vec<_>, Vec<_>) =
        (of(Kind::Voters), of(Kind::ListingVoters), of(Kind::Tallies));
    let (vote_streaks, counts): (Vec<_>, Vec<_>) = (of(Kind::VoteStreaks), of(Kind::Counts));
    let boards = make_boards(tx, scratch, &tallies).await?;
    let here = |(board, voter): &(i64, i64)| (boards.get(board).copied().unwrap_or(*board), *voter);
    let state = StateRows {
        voters: scratch.voters(&rows(&voters)?).await?,
        listing_voters: scratch.listing_voters(&rows(&listing_voters)?).await?,
        tallies: rows(
            &scratch
                .tallies(&rows(&tallies)?)
                .await?
                .into_iter()
                .map(|(board, voter, votes, entry)| {
                    let (board, voter) = here(&(board, voter));
                    (board, voter, votes, entry)
                })
                .collect::<Vec<_>>(),
        )?,
        counts: scratch.counts(&rows(&counts)?).await?,
        vote_streaks: scratch.vote_streaks(&rows(&vote_streaks)?).await?,
    };
    let tallies: Vec<_> = tallies.iter().map(here).collect();
    forget(tx, &rows(&voters)?, &rows(&listing_voters)?, &rows(&tallies)?, &rows(&vote_streaks)?).await?;
    forget_counts(tx, &rows(&counts)?).await?;
    state.store(tx).await?;
    // A batch that was read before this is read anew.
    sqlx::query!("UPDATE settlement SET settings = settings + 1").execute(tx).await?;
    Ok(Mended::Slice { last, rows: i64::try_from(keys.len()).unwrap_or(i64::MAX) })
}

/// Makes the boards that the database lacks: their numbers there, by those that they have beside it.
async fn make_boards(
    tx: &mut SqliteConnection,
    scratch: &mut Scratch,
    tallies: &[(i64, i64)],
) -> Result<HashMap<i64, i64>, DbError> {
    let mut made = HashMap::new();
    for (board, _) in tallies {
        if made.contains_key(board) {
            continue;
        }
        if let Some((guild, listing, period, first_day)) = scratch.missing_board(*board).await?
            && let Some(key) = BoardKey::stored(guild, listing, &period, first_day)
        {
            made.insert(*board, board_ids::make(tx, key).await?);
        }
    }
    Ok(made)
}

async fn forget(
    tx: &mut SqliteConnection,
    voters: &str,
    listing_voters: &str,
    tallies: &str,
    vote_streaks: &str,
) -> Result<(), DbError> {
    sqlx::query!(
        "DELETE FROM voters WHERE (guild_id, voter_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        voters
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM listing_voters
         WHERE (listing_id, voter_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        listing_voters
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM tallies WHERE (board_id, voter_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        tallies
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "DELETE FROM vote_streaks WHERE entry_id IN (SELECT v.value ->> 0 FROM jsonb_each(?1) AS v)",
        vote_streaks
    )
    .execute(tx)
    .await?;
    Ok(())
}

async fn forget_counts(tx: &mut SqliteConnection, counts: &str) -> Result<(), DbError> {
    sqlx::query!(
        "DELETE FROM vote_counts
         WHERE (listing_id, quarter) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        counts
    )
    .execute(tx)
    .await?;
    Ok(())
}

impl Scratch {
    /// The next keys that were noted as different.
    async fn noted(&mut self, after: Key) -> Result<Vec<Key>, DbError> {
        Ok(sqlx::query_as(
            "SELECT kind, a, b FROM differs WHERE (kind, a, b) > (?1, ?2, ?3) ORDER BY kind, a, b LIMIT ?4",
        )
        .bind(after.0)
        .bind(after.1)
        .bind(after.2)
        .bind(SLICE)
        .fetch_all(&mut self.connection)
        .await?)
    }

    /// The rows that these keys have by the ledger, as [`StateRows`] takes them.
    async fn voters(&mut self, keys: &str) -> Result<String, DbError> {
        self.text(
            "SELECT json_group_array(json_array(v.guild_id, v.voter_id, v.name, v.total, v.reached_entry, v.last_ms,
                 json_array(v.streak, v.best_streak, v.streak_from_ms, v.streak_next_ms, v.streak_until_ms, v.freezes, v.freeze_votes),
                 v.first_ms))
             FROM jsonb_each(?1) AS k
             CROSS JOIN voters AS v ON v.guild_id = k.value ->> 0 AND v.voter_id = k.value ->> 1",
            keys,
        )
        .await
    }

    async fn listing_voters(&mut self, keys: &str) -> Result<String, DbError> {
        self.text(
            "SELECT json_group_array(
                 json_array(v.listing_id, v.voter_id, v.total, v.reached_entry, v.last_ms, v.again_ms, v.first_ms,
                            json_array(v.epoch, v.highest, v.highest_ms, v.unnumbered)))
             FROM jsonb_each(?1) AS k
             CROSS JOIN listing_voters AS v ON v.listing_id = k.value ->> 0 AND v.voter_id = k.value ->> 1",
            keys,
        )
        .await
    }

    async fn counts(&mut self, keys: &str) -> Result<String, DbError> {
        self.text(
            "SELECT json_group_array(json_array(c.listing_id, c.quarter, c.votes)) FROM jsonb_each(?1) AS k
             CROSS JOIN vote_counts AS c ON c.listing_id = k.value ->> 0 AND c.quarter = k.value ->> 1",
            keys,
        )
        .await
    }

    async fn vote_streaks(&mut self, keys: &str) -> Result<String, DbError> {
        self.text(
            "SELECT json_group_array(json_array(v.entry_id, v.streak, v.frozen)) FROM jsonb_each(?1) AS k
             CROSS JOIN vote_streaks AS v ON v.entry_id = k.value ->> 0",
            keys,
        )
        .await
    }

    async fn text(&mut self, sql: &'static str, keys: &str) -> Result<String, DbError> {
        Ok(sqlx::query_scalar(sql).bind(keys).fetch_one(&mut self.connection).await?)
    }

    async fn tallies(&mut self, keys: &str) -> Result<Vec<(i64, i64, i64, i64)>, DbError> {
        Ok(sqlx::query_as(
            "SELECT t.board_id, t.voter_id, t.votes, t.reached_entry FROM jsonb_each(?1) AS k
             CROSS JOIN tallies AS t ON t.board_id = k.value ->> 0 AND t.voter_id = k.value ->> 1",
        )
        .bind(keys)
        .fetch_all(&mut self.connection)
        .await?)
    }
}

impl BoardKey {
    /// From [`MissingBoard`].
    fn stored(guild: i64, listing: i64, period: &str, first_day: i64) -> Option<Self> {
        use crate::vote::{GuildId, ListingId, LocalDay, Period, PeriodKind};
        let kind = PeriodKind::ALL.into_iter().find(|kind| kind.code() == period)?;
        let period = Period { kind, first: LocalDay(first_day) };
        Some(Self { guild: GuildId::new(guild)?, listing: ListingId::new(listing), period })
    }
}

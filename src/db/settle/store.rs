//! Writing what a batch came to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sqlx::SqliteConnection;

use super::super::board_ids::BoardKey;
use super::super::history::NumberRows;
use super::super::silences::HeardRows;
use super::super::tokens::{self, Looks, TokenUse};
use super::super::{DbError, goals, live, reminders, rows};
use super::batch::{Batch, Folded, Start};
use crate::rules::sequence::Sequence;
use crate::rules::streak::Streak;
use crate::rules::{ListingState, Standing, VoterState};
use crate::vote::{Counts, Entry, EntryId, EntryKind, UnixMs};

/// State as a batch leaves it, ready to be bound: each field the rows of one table.
pub(in crate::db) struct StateRows {
    /// Guild, voter, name, total, entry, last, streak, best streak, its three times, freezes and votes since the last, first.
    pub(in crate::db) voters: String,
    /// Listing, voter, total, entry, last, again, first, and of the site's numbers epoch, highest, instant and votes without one.
    pub(in crate::db) listing_voters: String,
    /// Board, voter, votes to be added, entry.
    pub(in crate::db) tallies: String,
    /// Listing, quarter of an hour, votes to be added.
    pub(in crate::db) counts: String,
    /// Entry, streak after it, freezes that kept it.
    pub(in crate::db) vote_streaks: String,
}

/// Everything that the transaction writes.
pub(super) struct Rows {
    state: StateRows,
    thanks: String,
    checks: String,
    /// Server, voter, listing, when they voted and when they can again.
    reminders: String,
    heard: HeardRows,
    numbers: NumberRows,
    uses: Vec<TokenUse>,
    guilds: Vec<i64>,
    /// Server, listing and amount of recovered entries.
    past: Vec<(i64, i64, i64)>,
}

/// What a batch calls for that only its transaction knows.
pub(super) struct Stored {
    pub(super) looks: Looks,
    /// Whether somebody is to be reminded.
    pub(super) reminders: bool,
    /// Whether a message that is kept up to date, or a goal, is to be looked at.
    pub(super) live: bool,
    /// Whether somebody's recovered votes are to be looked at.
    pub(super) recoveries: bool,
}

impl StateRows {
    /// The rows of a folded batch. `boards` knows all the boards that it is counted on.
    pub(in crate::db) fn new(batch: &Batch, folded: &Folded, boards: &HashMap<BoardKey, i64>) -> Result<Self, DbError> {
        let number = |at: Option<UnixMs>| at.map(|at| at.0);
        // In the order of the tables, so that neighbours are written together. Who has had no entry that counts has no row.
        let mut voters: Vec<_> = batch
            .voters
            .iter()
            .filter(|(_, voter)| voter.standing.reached.is_some())
            .map(|((guild, voter), VoterState { name, standing: Standing { total, reached, last, first }, streak })| {
                let Streak { length, best, times, freezes, freeze_votes } = streak;
                let times = [times.map(|at| at.from), times.map(|at| at.next), times.map(|at| at.until)].map(number);
                let [from, next, until] = times;
                let (guild, voter, reached, last) =
                    (guild.get(), voter.get(), reached.map(EntryId::get), number(*last));
                let streak = (*length, *best, from, next, until, *freezes, *freeze_votes);
                (guild, voter, name, *total, reached, last, streak, number(*first))
            })
            .collect();
        voters.sort_unstable_by_key(|row| (row.0, row.1));
        let mut listing_voters: Vec<_> = batch
            .listing_voters
            .iter()
            .filter(|(_, voter)| voter.standing.reached.is_some())
            .map(|((listing, voter), state)| {
                let ListingState { standing: Standing { total, reached, last, first }, again, sequence } = state;
                let Sequence { epoch, highest, at, unnumbered } = sequence;
                let (listing, voter, reached) = (listing.get(), voter.get(), reached.map(EntryId::get));
                let (last, again, first) = (number(*last), number(*again), number(*first));
                (listing, voter, *total, reached, last, again, first, (*epoch, *highest, number(*at), *unnumbered))
            })
            .collect();
        listing_voters.sort_unstable_by_key(|row| (row.0, row.1));
        let mut tallies: Vec<_> = folded
            .tallies
            .iter()
            .filter_map(|((board, voter), (votes, reached))| {
                Some((boards.get(board)?, voter.get(), *votes, reached.get()))
            })
            .collect();
        tallies.sort_unstable();
        let counts: Vec<_> =
            folded.counts.iter().map(|((listing, quarter), votes)| (listing.get(), quarter.0, *votes)).collect();
        let vote_streaks: Vec<_> =
            folded.streaks.iter().map(|(entry, streak)| (entry.get(), streak.length, streak.frozen)).collect();
        Ok(Self {
            voters: rows(&voters)?,
            listing_voters: rows(&listing_voters)?,
            tallies: rows(&tallies)?,
            counts: rows(&counts)?,
            vote_streaks: rows(&vote_streaks)?,
        })
    }

    /// Writes the rows over those that are there; votes are added to those of a board.
    pub(in crate::db) async fn store(&self, tx: &mut SqliteConnection) -> Result<(), DbError> {
        sqlx::query!(
            "INSERT INTO voters (guild_id, voter_id, name, total, reached_entry, last_ms, streak, best_streak, streak_from_ms, streak_next_ms,
                                 streak_until_ms, freezes, freeze_votes, first_ms)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5, v.value ->> '$[6][0]',
                    v.value ->> '$[6][1]', v.value ->> '$[6][2]', v.value ->> '$[6][3]', v.value ->> '$[6][4]', v.value ->> '$[6][5]',
                    v.value ->> '$[6][6]', v.value ->> 7
             FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (guild_id, voter_id) DO UPDATE SET
                 name = excluded.name, total = excluded.total, reached_entry = excluded.reached_entry,
                 last_ms = excluded.last_ms, streak = excluded.streak, best_streak = excluded.best_streak,
                 streak_from_ms = excluded.streak_from_ms, streak_next_ms = excluded.streak_next_ms,
                 streak_until_ms = excluded.streak_until_ms, freezes = excluded.freezes, freeze_votes = excluded.freeze_votes,
                 first_ms = excluded.first_ms",
            self.voters
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO listing_voters (listing_id, voter_id, total, reached_entry, last_ms, again_ms, first_ms, epoch, highest, highest_ms,
                                         unnumbered)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5, v.value ->> 6,
                    v.value ->> '$[7][0]', v.value ->> '$[7][1]', v.value ->> '$[7][2]', v.value ->> '$[7][3]'
             FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (listing_id, voter_id) DO UPDATE SET
                 total = excluded.total, reached_entry = excluded.reached_entry, last_ms = excluded.last_ms,
                 again_ms = excluded.again_ms, first_ms = excluded.first_ms, epoch = excluded.epoch, highest = excluded.highest,
                 highest_ms = excluded.highest_ms, unnumbered = excluded.unnumbered",
            self.listing_voters
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO tallies (board_id, voter_id, votes, reached_entry)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (board_id, voter_id) DO UPDATE SET
                 votes = votes + excluded.votes, reached_entry = excluded.reached_entry",
            self.tallies
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO vote_counts (listing_id, quarter, votes)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2 FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (listing_id, quarter) DO UPDATE SET votes = votes + excluded.votes",
            self.counts
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO vote_streaks (entry_id, streak, frozen)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2 FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (entry_id) DO UPDATE SET streak = excluded.streak, frozen = excluded.frozen",
            self.vote_streaks
        )
        .execute(tx)
        .await?;
        Ok(())
    }
}

impl Rows {
    /// The rows of a folded batch. `boards` knows all the boards that it is counted on.
    pub(super) fn new(batch: &Batch, folded: &Folded, boards: &HashMap<BoardKey, i64>) -> Result<Self, DbError> {
        let thanks: Vec<_> =
            folded.thanks.iter().map(|due| (due.listing.get(), due.entry.get(), due.total, due.streak)).collect();
        let checks: Vec<_> = folded
            .checks
            .iter()
            .map(|check| (check.guild.get(), check.voter.get(), check.entry.map(EntryId::get), check.due.0))
            .collect();
        let reminders: Vec<_> = folded
            .reminders
            .iter()
            .map(|due| (due.guild.get(), due.voter.get(), due.listing.get(), due.voted.0, due.at.0))
            .collect();
        Ok(Self {
            state: StateRows::new(batch, folded, boards)?,
            thanks: rows(&thanks)?,
            checks: rows(&checks)?,
            reminders: rows(&reminders)?,
            heard: HeardRows::new(&batch.rhythms, &folded.silences)?,
            numbers: NumberRows::new(&folded.numbers)?,
            uses: uses(batch),
            past: past(batch),
            guilds: batch.voters.keys().map(|(guild, _)| guild.get()).collect::<BTreeSet<_>>().into_iter().collect(),
        })
    }

    /// Writes the batch and moves the cursor from `start` to `last`; `None`, and nothing is written, where the cursor stands elsewhere
    /// or listings or rules have changed since.
    pub(super) async fn store(
        self,
        tx: &mut SqliteConnection,
        start: Start,
        last: EntryId,
    ) -> Result<Option<Stored>, DbError> {
        let last = last.get();
        let moved = sqlx::query!(
            "UPDATE settlement SET entry_id = ?3 WHERE entry_id = ?1 AND settings = ?2",
            start.cursor,
            start.settings,
            last
        )
        .execute(&mut *tx)
        .await?
        .rows_affected();
        if moved == 0 {
            return Ok(None);
        }
        self.state.store(tx).await?;
        self.store_due(tx).await?;
        goals::set_aside(&mut *tx, &self.past).await?;
        let live = live::call(&mut *tx, &self.guilds).await?;
        let reminders = reminders::note_votes(tx, &self.reminders).await?;
        self.heard.store(tx).await?;
        let recoveries = self.numbers.store(tx).await?;
        Ok(Some(Stored { looks: tokens::note_uses(tx, &self.uses).await?, reminders, live, recoveries }))
    }

    async fn store_due(&self, tx: &mut SqliteConnection) -> Result<(), DbError> {
        sqlx::query!(
            "INSERT INTO due_thanks (listing_id, entry_id, total, streak)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM jsonb_each(?1) AS v",
            self.thanks
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO role_checks (guild_id, voter_id, entry_id, due_ms)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT (guild_id, voter_id) DO UPDATE SET
                 entry_id = ifnull(excluded.entry_id, entry_id), due_ms = excluded.due_ms, absent_since_ms = NULL,
                 attempts = 0, only_end = 0, calls = calls + 1",
            self.checks
        )
        .execute(tx)
        .await?;
        Ok(())
    }
}

/// What was counted of times that nobody dated: it came with files, or was recovered by its number.
fn past(batch: &Batch) -> Vec<(i64, i64, i64)> {
    let counts = |entry: &&Entry| entry.kind == EntryKind::Recovered && entry.counts == Counts::Yes;
    let past = batch.entries.iter().filter(counts);
    past.map(|entry| (entry.guild.get(), entry.listing.get(), entry.amount)).collect()
}

/// The first and last use of each token in the batch.
fn uses(batch: &Batch) -> Vec<TokenUse> {
    let mut uses: BTreeMap<i64, TokenUse> = BTreeMap::new();
    for (token, received) in batch.entries.iter().filter_map(|entry| Some((entry.token?, entry.received))) {
        let used = uses.entry(token.get()).or_insert(TokenUse { token, first: received, last: received });
        (used.first, used.last) = (used.first.min(received), used.last.max(received));
    }
    uses.into_values().collect()
}

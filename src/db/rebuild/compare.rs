//! Where the state that is kept is not what the ledger comes to.

use super::super::DbError;
use super::scratch::Scratch;
use super::{Progress, Step};

/// What is kept of the ledger, each a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Voters,
    ListingVoters,
    Tallies,
    VoteStreaks,
    Counts,
}

impl Kind {
    pub(super) const ALL: [Self; 5] =
        [Self::Voters, Self::ListingVoters, Self::Tallies, Self::VoteStreaks, Self::Counts];

    pub(super) const fn code(self) -> i64 {
        match self {
            Self::Voters => 0,
            Self::ListingVoters => 1,
            Self::Tallies => 2,
            Self::VoteStreaks => 3,
            Self::Counts => 4,
        }
    }

    /// Notes the keys that are missing in the database, hold something else there, or are there without cause.
    const fn notes(self) -> [&'static str; 2] {
        match self {
            Self::Voters => [
                "INSERT INTO differs SELECT 0, s.guild_id, s.voter_id
                 FROM main.voters AS s LEFT JOIN ledger.voters AS k ON k.guild_id = s.guild_id AND k.voter_id = s.voter_id
                 WHERE k.total IS NOT s.total OR k.name IS NOT s.name OR k.reached_entry IS NOT s.reached_entry
                    OR k.last_ms IS NOT s.last_ms OR k.streak IS NOT s.streak OR k.best_streak IS NOT s.best_streak
                    OR k.streak_from_ms IS NOT s.streak_from_ms OR k.streak_next_ms IS NOT s.streak_next_ms
                    OR k.streak_until_ms IS NOT s.streak_until_ms OR k.freezes IS NOT s.freezes
                    OR k.freeze_votes IS NOT s.freeze_votes OR k.first_ms IS NOT s.first_ms",
                "INSERT INTO differs SELECT 0, k.guild_id, k.voter_id
                 FROM ledger.voters AS k LEFT JOIN main.voters AS s ON s.guild_id = k.guild_id AND s.voter_id = k.voter_id
                 WHERE s.voter_id IS NULL",
            ],
            Self::ListingVoters => [
                "INSERT INTO differs SELECT 1, s.listing_id, s.voter_id
                 FROM main.listing_voters AS s
                 LEFT JOIN ledger.listing_voters AS k ON k.listing_id = s.listing_id AND k.voter_id = s.voter_id
                 WHERE k.total IS NOT s.total OR k.reached_entry IS NOT s.reached_entry OR k.last_ms IS NOT s.last_ms
                    OR k.again_ms IS NOT s.again_ms OR k.epoch IS NOT s.epoch OR k.highest IS NOT s.highest
                    OR k.highest_ms IS NOT s.highest_ms OR k.unnumbered IS NOT s.unnumbered OR k.first_ms IS NOT s.first_ms",
                "INSERT INTO differs SELECT 1, k.listing_id, k.voter_id
                 FROM ledger.listing_voters AS k
                 LEFT JOIN main.listing_voters AS s ON s.listing_id = k.listing_id AND s.voter_id = k.voter_id
                 WHERE s.voter_id IS NULL",
            ],
            Self::Tallies => [
                "INSERT INTO differs SELECT 2, s.board_id, s.voter_id
                 FROM main.tallies AS s LEFT JOIN ledger.tallies AS k ON k.board_id = s.board_id AND k.voter_id = s.voter_id
                 WHERE k.votes IS NOT s.votes OR k.reached_entry IS NOT s.reached_entry",
                "INSERT INTO differs SELECT 2, k.board_id, k.voter_id
                 FROM ledger.tallies AS k LEFT JOIN main.tallies AS s ON s.board_id = k.board_id AND s.voter_id = k.voter_id
                 WHERE s.voter_id IS NULL",
            ],
            Self::VoteStreaks => [
                "INSERT INTO differs SELECT 3, s.entry_id, 0
                 FROM main.vote_streaks AS s LEFT JOIN ledger.vote_streaks AS k ON k.entry_id = s.entry_id
                 WHERE k.streak IS NOT s.streak OR k.frozen IS NOT s.frozen",
                "INSERT INTO differs SELECT 3, k.entry_id, 0
                 FROM ledger.vote_streaks AS k LEFT JOIN main.vote_streaks AS s ON s.entry_id = k.entry_id
                 WHERE s.entry_id IS NULL",
            ],
            Self::Counts => [
                "INSERT INTO differs SELECT 4, s.listing_id, s.quarter
                 FROM main.vote_counts AS s
                 LEFT JOIN ledger.vote_counts AS k ON k.listing_id = s.listing_id AND k.quarter = s.quarter
                 WHERE k.votes IS NOT s.votes",
                "INSERT INTO differs SELECT 4, k.listing_id, k.quarter
                 FROM ledger.vote_counts AS k
                 LEFT JOIN main.vote_counts AS s ON s.listing_id = k.listing_id AND s.quarter = k.quarter
                 WHERE s.quarter IS NULL",
            ],
        }
    }
}

/// What the comparison found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Differences {
    /// Entries that the ledger held and the state was to show, by number.
    pub entries: i64,
    /// Members whose totals in their server are not what the ledger says.
    pub voters: i64,
    /// The same for one listing.
    pub listing_voters: i64,
    /// Votes of members in a day, a week or a month.
    pub tallies: i64,
    /// Votes with another streak after them.
    pub vote_streaks: i64,
    /// Votes for a listing in a quarter of an hour.
    pub counts: i64,
    /// A server and a member of whom something differs.
    pub example: Option<(i64, i64)>,
}

impl Differences {
    /// Rows that are wrong.
    #[must_use]
    pub const fn rows(&self) -> i64 {
        self.voters + self.listing_voters + self.tallies + self.vote_streaks + self.counts
    }
}

impl Scratch {
    /// Folds what is left and compares, as of one instant of the database; `None` where what was folded has been changed since.
    pub(super) async fn compare(&mut self, progress: Progress<'_>) -> Result<Option<Differences>, DbError> {
        loop {
            self.catch_up(progress).await?;
            sqlx::query("BEGIN").execute(&mut self.connection).await?;
            // The first read: from here on the database stands still for this connection.
            let entries = self.settled().await?;
            if self.rewritten().await? != self.began_at {
                sqlx::query("COMMIT").execute(&mut self.connection).await?;
                return Ok(None);
            }
            let reached = self.fold_rest(entries).await?;
            if reached {
                progress(Step::Comparing);
                let found = self.note_differences(entries).await?;
                sqlx::query("COMMIT").execute(&mut self.connection).await?;
                return Ok(Some(found));
            }
            sqlx::query("COMMIT").execute(&mut self.connection).await?;
        }
    }

    async fn note_differences(&mut self, entries: i64) -> Result<Differences, DbError> {
        let mut counts = [0; 5];
        for (kind, count) in Kind::ALL.into_iter().zip(&mut counts) {
            for sql in kind.notes() {
                let noted = sqlx::query(sql).execute(&mut self.connection).await?.rows_affected();
                *count += i64::try_from(noted).unwrap_or(i64::MAX);
            }
        }
        let [voters, listing_voters, tallies, vote_streaks, counts] = counts;
        let example = sqlx::query_as("SELECT a, b FROM differs WHERE kind = 0 LIMIT 1")
            .fetch_optional(&mut self.connection)
            .await?;
        Ok(Differences { entries, voters, listing_voters, tallies, vote_streaks, counts, example })
    }
}

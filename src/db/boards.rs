//! Boards and what one voter has voted: reads only.

mod ranks;

use std::time::Duration;

use sqlx::SqliteConnection;

use self::ranks::{Count, ahead, count};
use super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{
    Board, BoardKey, BoardPage, BoardRow, GuildId, ListingId, ListingVotes, Page, Period, PeriodKind, Place, StreakNow,
    Subject, UnixMs, UserId, VoterSummary,
};

/// Rows on a page.
const PAGE: usize = 10;
/// Before every row.
const TOP: BoardKey = BoardKey { votes: i64::MAX, reached: 0 };

/// A query on one board: `board (voter_id, votes, reached_entry)` of the server ?1, the listing ?2 (0: all) and the tallies' board ?3
/// (NULL: all time). Only one of its arms has rows, and the conditions that decide are looked at once, before any row.
macro_rules! on_board {
    ($row:ident, $rest:literal, $($bound:expr),*) => {
        sqlx::query_as!(
            $row,
            "WITH board AS (
                 SELECT voter_id, total AS votes, reached_entry FROM voters
                 WHERE ?2 = 0 AND ?3 IS NULL AND guild_id = ?1 AND total > 0
                 UNION ALL
                 SELECT voter_id, total, reached_entry FROM listing_voters
                 WHERE ?2 > 0 AND ?3 IS NULL AND listing_id = ?2 AND total > 0
                 UNION ALL
                 SELECT voter_id, votes, reached_entry FROM tallies WHERE ?3 IS NOT NULL AND board_id = ?3 AND votes > 0) "
                + $rest,
            $($bound),*
        )
    };
}

/// What the board's queries are bound to.
#[derive(Clone, Copy)]
struct Bound {
    guild: i64,
    listing: i64,
    tallies: Option<i64>,
}

struct Row {
    voter_id: i64,
    name: Option<String>,
    votes: i64,
    reached_entry: i64,
}

impl Row {
    fn read(self) -> BoardRow {
        BoardRow {
            voter: UserId::trusted(self.voter_id),
            name: self.name,
            key: BoardKey { votes: self.votes, reached: self.reached_entry },
        }
    }
}

struct Key {
    votes: i64,
    reached_entry: i64,
}

impl Db {
    /// The period of this kind that it is now in the server's zone.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn current_period(&self, guild: GuildId, kind: PeriodKind) -> Result<Period, DbError> {
        Ok(Period::of(kind, self.clock.now().day_in(&self.zone(guild).await?)))
    }

    /// Ten rows of a board, on which nobody stands who hides. A page past either end is the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn board_page(&self, guild: GuildId, board: Board, page: Page) -> Result<BoardPage, DbError> {
        // One transaction, so that rows, ranks and counts agree.
        let mut tx = self.readers.begin().await?;
        let Some(bound) = bind(&mut tx, guild, board).await? else { return Ok(empty()) };
        let mut rows = match page {
            Page::First => after(&mut tx, bound, TOP).await?,
            Page::After(key) => after(&mut tx, bound, key).await?,
            Page::Before(key) => before(&mut tx, bound, key).await?,
        };
        // A page that has shrunk since the button was made, or that never was one.
        let shrunk = matches!(page, Page::Before(_)) && rows.len() < PAGE;
        if shrunk || rows.is_empty() {
            rows = after(&mut tx, bound, TOP).await?;
        }
        let Some(first) = rows.first() else { return Ok(empty()) };
        let Count { voters, ahead } = count(&mut tx, bound, first.key).await?;
        let more_after = ahead + i64::try_from(rows.len()).unwrap_or(i64::MAX) < voters;
        Ok(BoardPage { rows, first_rank: ahead + 1, more_before: ahead > 0, more_after, voters })
    }

    /// Where somebody stands on a board; `None` where they are not on it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn place(&self, guild: GuildId, board: Board, voter: UserId) -> Result<Option<Place>, DbError> {
        let mut tx = self.readers.begin().await?;
        let Some(bound) = bind(&mut tx, guild, board).await? else { return Ok(None) };
        place(&mut tx, bound, voter).await
    }

    /// Somebody's votes in the server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn voter_summary(&self, guild: GuildId, voter: UserId) -> Result<VoterSummary, DbError> {
        let now = self.clock.now();
        let today = now.day_in(&self.zone(guild).await?);
        let mut tx = self.readers.begin().await?;
        let (guild_id, voter_id) = (guild.get(), voter.get());
        let state = sqlx::query!(
            "SELECT name, total, last_ms FROM voters WHERE guild_id = ?1 AND voter_id = ?2",
            guild_id,
            voter_id
        )
        .fetch_optional(&mut *tx)
        .await?;
        let listings = listing_votes(&mut tx, guild, voter).await?;
        let Some(state) = state else {
            return Ok(VoterSummary {
                name: None,
                today: 0,
                week: 0,
                month: 0,
                total: 0,
                rank: None,
                last: None,
                streak: StreakNow::default(),
                listings,
            });
        };
        let mut counts = [0; 3];
        for (count, kind) in counts.iter_mut().zip(PeriodKind::ALL) {
            let board = Board { period: Some(Period::of(kind, today)), listing: None };
            if let Some(bound) = bind(&mut tx, guild, board).await? {
                *count = own(&mut tx, bound, voter).await?.map_or(0, |key| key.votes);
            }
        }
        let all_time = Bound { guild: guild_id, listing: 0, tallies: None };
        let place = place(&mut tx, all_time, voter).await?;
        let [today, week, month] = counts;
        let streak = self.streak_of(&mut tx, guild, voter, now).await?;
        Ok(VoterSummary {
            name: state.name,
            today,
            week,
            month,
            total: state.total,
            rank: place.map(|place| place.rank),
            last: state.last_ms.map(UnixMs),
            streak,
            listings,
        })
    }

    /// Somebody's votes for each of the server's listings, also for those that they never voted for.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn listing_votes(&self, guild: GuildId, voter: UserId) -> Result<Vec<ListingVotes>, DbError> {
        listing_votes(&mut *self.readers.acquire().await?, guild, voter).await
    }
}

fn empty() -> BoardPage {
    BoardPage { rows: Vec::new(), first_rank: 1, more_before: false, more_after: false, voters: 0 }
}

/// `None` for a period in which nobody voted.
async fn bind(tx: &mut SqliteConnection, guild: GuildId, board: Board) -> Result<Option<Bound>, DbError> {
    let (guild, listing) = (guild.get(), board.listing.map_or(0, ListingId::get));
    let Some(period) = board.period else { return Ok(Some(Bound { guild, listing, tallies: None })) };
    let (kind, first) = (period.kind.code(), period.first.0);
    let tallies = sqlx::query_scalar!(
        r#"SELECT board_id AS "board_id!" FROM boards
           WHERE guild_id = ?1 AND listing_id = ?2 AND period = ?3 AND first_day = ?4"#,
        guild,
        listing,
        kind,
        first
    )
    .fetch_optional(tx)
    .await?;
    Ok(tallies.map(|tallies| Bound { guild, listing, tallies: Some(tallies) }))
}

async fn after(tx: &mut SqliteConnection, bound: Bound, key: BoardKey) -> Result<Vec<BoardRow>, DbError> {
    let Bound { guild, listing, tallies } = bound;
    let BoardKey { votes, reached } = key;
    let rows = on_board!(
        Row,
        r#"SELECT voter_id AS "voter_id!: i64",
                  (SELECT v.name FROM voters AS v WHERE v.guild_id = ?1 AND v.voter_id = board.voter_id) AS "name?: String",
                  votes AS "votes!: i64", reached_entry AS "reached_entry!: i64"
           FROM board WHERE votes <= ?4 AND (votes < ?4 OR reached_entry > ?5)
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = board.voter_id)
           ORDER BY votes DESC, reached_entry LIMIT 10"#,
        guild,
        listing,
        tallies,
        votes,
        reached
    )
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(Row::read).collect())
}

async fn before(tx: &mut SqliteConnection, bound: Bound, key: BoardKey) -> Result<Vec<BoardRow>, DbError> {
    let Bound { guild, listing, tallies } = bound;
    let BoardKey { votes, reached } = key;
    let rows = on_board!(
        Row,
        r#"SELECT voter_id AS "voter_id!: i64",
                  (SELECT v.name FROM voters AS v WHERE v.guild_id = ?1 AND v.voter_id = board.voter_id) AS "name?: String",
                  votes AS "votes!: i64", reached_entry AS "reached_entry!: i64"
           FROM board WHERE votes >= ?4 AND (votes > ?4 OR reached_entry < ?5)
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = board.voter_id)
           ORDER BY votes, reached_entry DESC LIMIT 10"#,
        guild,
        listing,
        tallies,
        votes,
        reached
    )
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().rev().map(Row::read).collect())
}

async fn own(tx: &mut SqliteConnection, bound: Bound, voter: UserId) -> Result<Option<BoardKey>, DbError> {
    let (Bound { guild, listing, tallies }, voter) = (bound, voter.get());
    let found = on_board!(
        Key,
        r#"SELECT votes AS "votes!: i64", reached_entry AS "reached_entry!: i64" FROM board WHERE voter_id = ?4"#,
        guild,
        listing,
        tallies,
        voter
    )
    .fetch_optional(tx)
    .await?;
    Ok(found.map(|Key { votes, reached_entry }| BoardKey { votes, reached: reached_entry }))
}

/// `None` also for those who hide: they are not on the board.
async fn place(tx: &mut SqliteConnection, bound: Bound, voter: UserId) -> Result<Option<Place>, DbError> {
    if ranks::hides(tx, bound.guild, voter).await? {
        return Ok(None);
    }
    let Some(key) = own(tx, bound, voter).await? else { return Ok(None) };
    Ok(Some(Place { rank: ahead(tx, bound, key).await? + 1, votes: key.votes }))
}

async fn listing_votes(
    connection: &mut SqliteConnection,
    guild: GuildId,
    voter: UserId,
) -> Result<Vec<ListingVotes>, DbError> {
    let (guild, voter) = (guild.get(), voter.get());
    let found = sqlx::query!(
        r#"SELECT l.site, l.kind, l.subject_id, l.vote_url, l.cooldown_ms,
                  s.total AS "total?", s.last_ms AS "last_ms?", s.again_ms AS "again_ms?"
           FROM listings AS l LEFT JOIN listing_voters AS s ON s.listing_id = l.listing_id AND s.voter_id = ?2
           WHERE l.guild_id = ?1 AND l.removed_ms IS NULL ORDER BY l.listing_id"#,
        guild,
        voter
    )
    .fetch_all(connection)
    .await?;
    Ok(found
        .into_iter()
        .filter_map(|row| {
            let last = row.last_ms.map(UnixMs);
            let cooldown = Duration::from_millis(row.cooldown_ms.unsigned_abs());
            Some(ListingVotes {
                subject: Subject::stored(&row.kind, row.subject_id),
                site: Site::from_code(&row.site)?.name(),
                vote_url: row.vote_url.and_then(|url| url.parse().ok()),
                total: row.total.unwrap_or(0),
                last,
                again: row.again_ms.map(UnixMs).or_else(|| last.map(|last| last.plus(cooldown))),
            })
        })
        .collect())
}

#[cfg(test)]
mod tests;

//! Boards of streaks: reads only.
//!
//! A streak whose deadline has not come is current for certain. One whose deadline has passed may be, because Votive was away meanwhile, a
//! listing was silent, or freezes keep it: those of whom that can be true are few, and each is judged by the rules.

mod best;
mod current;

pub(super) use self::current::Current;

use super::{Db, DbError};
use crate::vote::{GuildId, OptOut, Page, Place, StreakBoard, StreakKey, StreakPage, StreakRow, UnixMs, UserId};

/// Rows on a page.
const PAGE: usize = 10;
/// Before every row.
const TOP: StreakKey = StreakKey { length: i64::MAX, from: 0, voter: UserId::trusted(0) };

struct Row {
    voter_id: i64,
    name: Option<String>,
    length: i64,
    from_ms: i64,
}

impl Row {
    fn read(self) -> StreakRow {
        let key = StreakKey { length: self.length, from: self.from_ms, voter: UserId::trusted(self.voter_id) };
        StreakRow { name: self.name, key }
    }
}

/// How many voters a board has, and how many of them are ahead of somebody.
struct Count {
    voters: i64,
    ahead: i64,
}

impl Db {
    /// Ten rows of a board of streaks, on which nobody stands who hides. A page past either end is the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn streak_page(
        &self,
        guild: GuildId,
        board: StreakBoard,
        page: Page<StreakKey>,
    ) -> Result<StreakPage, DbError> {
        // One transaction, so that rows, ranks and counts agree.
        let mut tx = self.readers.begin().await?;
        let on = match board {
            StreakBoard::Current => Some(Current::at(self, &mut tx, guild, self.clock.now()).await?),
            StreakBoard::Best => None,
        };
        macro_rules! on_board {
            ($what:ident($key:expr)) => {
                match &on {
                    Some(current) => current.$what(&mut tx, $key).await?,
                    None => best::$what(&mut tx, guild, $key).await?,
                }
            };
        }
        let mut rows = match page {
            Page::First => on_board!(after(TOP)),
            Page::After(key) => on_board!(after(key)),
            Page::Before(key) => on_board!(before(key)),
        };
        let shrunk = matches!(page, Page::Before(_)) && rows.len() < PAGE;
        if shrunk || rows.is_empty() {
            rows = on_board!(after(TOP));
        }
        let Some(first) = rows.first() else {
            return Ok(StreakPage { rows, first_rank: 1, more_before: false, more_after: false, voters: 0 });
        };
        let Count { voters, ahead } = on_board!(count(first.key));
        let more_after = ahead + i64::try_from(rows.len()).unwrap_or(i64::MAX) < voters;
        Ok(StreakPage { rows, first_rank: ahead + 1, more_before: ahead > 0, more_after, voters })
    }

    /// Where somebody stands on a board of streaks, with its length; `None` where they are not on it, as who hides.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn streak_place(
        &self,
        guild: GuildId,
        board: StreakBoard,
        voter: UserId,
    ) -> Result<Option<Place>, DbError> {
        if self.opt_out(guild, voter).await? != OptOut::None {
            return Ok(None);
        }
        let mut tx = self.readers.begin().await?;
        let (id, voter_id) = (guild.get(), voter.get());
        let found = sqlx::query!(
            "SELECT streak, best_streak, streak_from_ms FROM voters WHERE guild_id = ?1 AND voter_id = ?2",
            id,
            voter_id
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(found) = found else { return Ok(None) };
        let now: UnixMs = self.clock.now();
        let (length, ahead) = match board {
            StreakBoard::Current => {
                let length = self.streak_of(&mut tx, guild, voter, now).await?.length;
                let key = StreakKey { length: found.streak, from: found.streak_from_ms.unwrap_or(0), voter };
                (length, Current::at(self, &mut tx, guild, now).await?.count(&mut tx, key).await?.ahead)
            }
            StreakBoard::Best => {
                let key = StreakKey { length: found.best_streak, from: 0, voter };
                (found.best_streak, best::count(&mut tx, guild, key).await?.ahead)
            }
        };
        Ok((length > 0).then_some(Place { rank: ahead + 1, votes: length }))
    }
}

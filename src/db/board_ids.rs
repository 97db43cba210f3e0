//! The numbers of boards, remembered: a busy board is named by every vote.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, periods};
use crate::vote::{GuildId, ListingId, Period};

/// Numbers that are remembered at the most.
const REMEMBERED: usize = 100_000;

/// What a board counts: a server's votes, or one listing's, in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct BoardKey {
    pub(super) guild: GuildId,
    /// `None`: all of the server's listings together.
    pub(super) listing: Option<ListingId>,
    pub(super) period: Period,
}

/// The numbers known so far.
#[derive(Debug, Default)]
pub(super) struct BoardIds(Mutex<HashMap<BoardKey, i64>>);

impl BoardIds {
    /// Forgets the boards of a server that was deleted: their numbers may be given again.
    pub(super) fn forget(&self, guild: GuildId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|key, _| key.guild != guild);
    }
}

impl Db {
    /// The numbers of these boards, which are made where they are missing.
    pub(super) async fn board_ids(&self, keys: &BTreeSet<BoardKey>) -> Result<HashMap<BoardKey, i64>, NotStored> {
        let mut ids: HashMap<_, _> = {
            let known = self.boards.0.lock().unwrap_or_else(PoisonError::into_inner);
            keys.iter().filter_map(|key| Some((*key, *known.get(key)?))).collect()
        };
        let missing: Vec<_> = keys.iter().copied().filter(|key| !ids.contains_key(key)).collect();
        if missing.is_empty() {
            return Ok(ids);
        }
        let made = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    let mut made = Vec::with_capacity(missing.len());
                    for key in missing {
                        made.push((key, make(tx, key).await?));
                    }
                    Ok(made)
                })
            })
            .await?;
        let mut known = self.boards.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() + made.len() > REMEMBERED {
            known.clear();
        }
        known.extend(made.iter().copied());
        ids.extend(made);
        Ok(ids)
    }
}

pub(super) async fn make(tx: &mut SqliteConnection, key: BoardKey) -> Result<i64, DbError> {
    let (guild, listing) = (key.guild.get(), key.listing.map_or(0, ListingId::get));
    let (period, first_day) = (key.period.kind.code(), key.period.first.0);
    let close = match key.listing {
        None => Some(periods::close_at(tx, key.guild, key.period).await?.0),
        Some(_) => None,
    };
    sqlx::query!(
        "INSERT INTO boards (guild_id, listing_id, period, first_day, close_ms) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        guild,
        listing,
        period,
        first_day,
        close
    )
    .execute(&mut *tx)
    .await?;
    Ok(sqlx::query_scalar!(
        r#"SELECT board_id AS "board_id!" FROM boards
           WHERE guild_id = ?1 AND listing_id = ?2 AND period = ?3 AND first_day = ?4"#,
        guild,
        listing,
        period,
        first_day
    )
    .fetch_one(tx)
    .await?)
}

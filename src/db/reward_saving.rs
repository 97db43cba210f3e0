//! Saving rules.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::rewards::{FIRST_VOTE, forget_refusal};
use super::{Db, DbError, Listing, NotStored, wins};
use crate::rules::{EarnedBy, StreakKept};
use crate::vote::{GuildId, ListingId, RewardId, RoleId, Subject, UnixMs};

/// Rules that a server may have,
pub const MOST_REWARDS: usize = 50;
/// and all together with those that still count for who has not voted since they were changed.
const MOST_WITH_FOLLOWED: i64 = 100;

/// A rule to be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewReward {
    /// Whose votes; `None`: those for all of the server's listings together.
    pub listing: Option<ListingId>,
    /// What is given.
    pub role: RoleId,
    /// What earns it.
    pub earned_by: EarnedBy,
    /// Whether it takes the place of lower tiers.
    pub replaces: bool,
}

/// For whom a rule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// For everybody who ever voted.
    ForAll,
    /// For each from their next vote on; until then what was there before counts for them.
    FromNextVote,
}

/// What became of a rule that was to be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RewardSaved {
    /// It is saved.
    Saved,
    /// There is one like it.
    IsThere,
    /// The one to be changed is gone, or has been changed since.
    Gone,
    /// The server has as many as it may.
    TooMany,
    /// It has as many as it may together with those that still count for who has not voted since they were changed.
    TooManyFollowed,
}

/// How it is stored: kind, votes, term.
const fn stored(earned_by: EarnedBy) -> (&'static str, Option<i64>, Option<Duration>) {
    match earned_by {
        EarnedBy::Total { votes } => ("total", Some(votes), None),
        EarnedBy::Month { votes } => ("month", Some(votes), None),
        EarnedBy::EachVote { term } => ("vote", None, term),
        EarnedBy::Streak { votes, kept: StreakKept::UntilItBreaks } => ("streak", Some(votes), None),
        EarnedBy::Streak { votes, kept: StreakKept::ForGood } => ("best_streak", Some(votes), None),
        EarnedBy::Winner { of, top, term } => (wins::winner_code(of), Some(top), term),
    }
}

fn millis(term: Option<Duration>) -> Option<i64> {
    term.map(|term| i64::try_from(term.as_millis()).unwrap_or(i64::MAX))
}

impl Db {
    /// Adds a rule for so many votes of all time; one that is there already stays. Those who have earned it are to be called for by
    /// [`Db::call_for_roles`].
    ///
    /// # Errors
    /// Where the database fails, also where the server has no listing.
    pub async fn add_reward(
        &self,
        guild: GuildId,
        role: RoleId,
        votes: i64,
        listing: Option<ListingId>,
    ) -> Result<RewardSaved, NotStored> {
        let new = NewReward { listing, role, earned_by: EarnedBy::Total { votes }, replaces: false };
        self.save_reward(guild, new, None, Counts::ForAll).await
    }

    /// Adds a role for the first vote, as [`Db::add_reward`] does. The server's own listing rewards votes for the server, whichever
    /// listing they came by; a bot's listing rewards votes for that bot.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn reward_first_vote(&self, listing: &Listing, role: RoleId) -> Result<RewardSaved, NotStored> {
        let only = match listing.subject {
            Subject::Server(_) => None,
            Subject::Bot(_) => Some(listing.id),
        };
        self.add_reward(listing.guild, role, FIRST_VOTE, only).await
    }

    /// Saves a rule, in place of `over` where that is given. Where it counts for all, those whose roles change are to be called for by
    /// [`Db::call_for_roles`].
    ///
    /// # Errors
    /// Where the database fails, also where the server has no listing.
    pub async fn save_reward(
        &self,
        guild: GuildId,
        new: NewReward,
        over: Option<RewardId>,
        counts: Counts,
    ) -> Result<RewardSaved, NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(save(tx, guild, new, over, counts, now))).await
    }
}

async fn save(
    tx: &mut SqliteConnection,
    guild: GuildId,
    new: NewReward,
    over: Option<RewardId>,
    counts: Counts,
    now: UnixMs,
) -> Result<RewardSaved, DbError> {
    let (guild, mut over) = (guild.get(), over.map(RewardId::get));
    let (kind, votes, term) = stored(new.earned_by);
    let (role, listing, term, now) = (new.role.get(), new.listing.map(ListingId::get), millis(term), now.0);
    let mut before = None;
    if let Some(over) = over {
        before = sqlx::query_scalar!(
            "SELECT role_id FROM rewards WHERE guild_id = ?1 AND reward_id = ?2 AND followed_by IS NULL",
            guild,
            over
        )
        .fetch_optional(&mut *tx)
        .await?;
        if before.is_none() {
            return Ok(RewardSaved::Gone);
        }
    }
    let like_it = sqlx::query!(
        r#"SELECT reward_id, from_ms FROM rewards
           WHERE guild_id = ?1 AND role_id = ?2 AND kind = ?3 AND at_votes IS ?4 AND term_ms IS ?5 AND listing_id IS ?6
             AND followed_by IS NULL AND reward_id IS NOT ?7"#,
        guild,
        role,
        kind,
        votes,
        term,
        listing,
        over
    )
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(like_it) = like_it {
        if over.is_some() || counts == Counts::FromNextVote || like_it.from_ms.is_none() {
            return Ok(RewardSaved::IsThere);
        }
        // It counts for some, and is to count for all.
        over = Some(like_it.reward_id);
    }
    let there = sqlx::query!(
        r#"SELECT count(*) AS "all!: i64", ifnull(sum(followed_by IS NULL), 0) AS "standing!: i64" FROM rewards WHERE guild_id = ?1"#,
        guild
    )
    .fetch_one(&mut *tx)
    .await?;
    let adds = over.is_none() || counts == Counts::FromNextVote;
    if over.is_none() && usize::try_from(there.standing).is_ok_and(|standing| standing >= MOST_REWARDS) {
        return Ok(RewardSaved::TooMany);
    }
    if adds && there.all >= MOST_WITH_FOLLOWED {
        return Ok(RewardSaved::TooManyFollowed);
    }
    let replaces = new.replaces;
    if let Some(over) = over.filter(|_| counts == Counts::ForAll) {
        sqlx::query!("DELETE FROM rewards WHERE followed_by = ?1", over).execute(&mut *tx).await?;
        sqlx::query!(
            "UPDATE rewards SET role_id = ?2, kind = ?3, at_votes = ?4, term_ms = ?5, replaces = ?6, listing_id = ?7, from_ms = NULL
             WHERE reward_id = ?1",
            over,
            role,
            kind,
            votes,
            term,
            replaces,
            listing
        )
        .execute(&mut *tx)
        .await?;
    } else {
        // It makes room for one that is like it but for what is not looked at here.
        sqlx::query!("UPDATE rewards SET to_ms = ?2, followed_by = reward_id WHERE reward_id = ?1", over, now)
            .execute(&mut *tx)
            .await?;
        let from = (counts == Counts::FromNextVote).then_some(now);
        let id = sqlx::query_scalar!(
            r#"INSERT INTO rewards (guild_id, listing_id, role_id, kind, at_votes, term_ms, replaces, from_ms, created_ms)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING reward_id AS "reward_id!""#,
            guild,
            listing,
            role,
            kind,
            votes,
            term,
            replaces,
            from,
            now
        )
        .fetch_one(&mut *tx)
        .await?;
        sqlx::query!("UPDATE rewards SET followed_by = ?2 WHERE reward_id = ?1", over, id).execute(&mut *tx).await?;
    }
    if let Some(before) = before {
        forget_refusal(tx, guild, before).await?;
    }
    Ok(RewardSaved::Saved)
}

//! Votes over time and who cast them: reads only, each bounded by one server, and by days where it reads votes. Who hides is in no number
//! of voters.
//!
//! Of a server with 100,000 voters the costly part is one pass over its rows of `voters`; votes are at most 96 rows a day and listing.

use sqlx::SqliteConnection;

use super::streak_boards::Current;
use super::{Db, DbError};
use crate::vote::{
    Active, GuildId, InStreak, ListingId, LocalDay, LookBack, Period, PeriodKind, Quarter, Stats, UserId, VotesOverTime,
};

impl Db {
    /// What there is to tell of the votes of so many days up to now, for one listing or for all of the server's.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn stats(&self, guild: GuildId, listing: Option<ListingId>, days: i64) -> Result<Stats, DbError> {
        let (zone, now) = (self.zone(guild).await?, self.clock.now());
        let back = LookBack::over(days, now, &zone);
        let mut tx = self.readers.begin().await?;
        let oldest = oldest(&mut tx, guild, listing).await?;
        let counts = counts(&mut tx, guild, listing, back).await?;
        let votes = VotesOverTime::of(days, now, &zone, counts, oldest);
        let (active, in_streak) = if let Some(listing) = listing {
            (active_of_listing(&mut tx, guild, listing, back.from).await?, None)
        } else {
            let (active, best) = active(&mut tx, guild, back.from).await?;
            let mut in_streak = InStreak { best, ..InStreak::default() };
            for (length, members) in Current::at(self, &mut tx, guild, now).await?.lengths(&mut tx).await? {
                in_streak.add(length, members);
            }
            (active, Some(in_streak))
        };
        Ok(Stats { votes, active, in_streak, ever: oldest.is_some() })
    }

    /// Somebody's votes of each of the last ISO weeks, in order, by the Monday that each begins with; this week is the last.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn votes_of_weeks(
        &self,
        guild: GuildId,
        voter: UserId,
        weeks: i64,
    ) -> Result<Vec<(LocalDay, i64)>, DbError> {
        let this = Period::of(PeriodKind::Week, self.clock.now().day_in(&self.zone(guild).await?)).first.0;
        let mut all: Vec<_> = (0..weeks).rev().map(|back| (LocalDay(this - 7 * back), 0)).collect();
        let (guild, voter, first) = (guild.get(), voter.get(), this - 7 * (weeks - 1));
        let found = sqlx::query!(
            r#"SELECT b.first_day, t.votes AS "votes!" FROM boards AS b
               CROSS JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = ?2
               WHERE b.guild_id = ?1 AND b.listing_id = 0 AND b.period = 'week' AND b.first_day BETWEEN ?3 AND ?4"#,
            guild,
            voter,
            first,
            this
        )
        .fetch_all(&self.readers)
        .await?;
        for row in found {
            if let Some(week) = all.iter_mut().find(|week| week.0.0 == row.first_day) {
                week.1 = row.votes.max(0);
            }
        }
        Ok(all)
    }
}

/// The first quarter of an hour with votes.
async fn oldest(
    connection: &mut SqliteConnection,
    guild: GuildId,
    listing: Option<ListingId>,
) -> Result<Option<Quarter>, DbError> {
    let (guild, listing) = (guild.get(), listing.map(ListingId::get));
    let found = sqlx::query_scalar!(
        r#"SELECT min((SELECT min(c.quarter) FROM vote_counts AS c WHERE c.listing_id = l.listing_id)) AS "oldest: i64" FROM listings AS l
           WHERE l.guild_id = ?1 AND (?2 IS NULL OR l.listing_id = ?2)"#,
        guild,
        listing
    )
    .fetch_one(connection)
    .await?;
    Ok(found.map(Quarter))
}

async fn counts(
    connection: &mut SqliteConnection,
    guild: GuildId,
    listing: Option<ListingId>,
    back: LookBack,
) -> Result<Vec<(Quarter, i64)>, DbError> {
    let (guild, listing) = (guild.get(), listing.map(ListingId::get));
    let (from, until) = (back.before.0, back.until.0);
    Ok(sqlx::query!(
        r#"SELECT c.quarter AS "quarter!", c.votes AS "votes!" FROM listings AS l
           CROSS JOIN vote_counts AS c ON c.listing_id = l.listing_id AND c.quarter BETWEEN ?3 AND ?4
           WHERE l.guild_id = ?1 AND (?2 IS NULL OR l.listing_id = ?2)"#,
        guild,
        listing,
        from,
        until
    )
    .map(|row| (Quarter(row.quarter), row.votes))
    .fetch_all(connection)
    .await?)
}

/// Who has voted since then, and the best streak of all.
async fn active(connection: &mut SqliteConnection, guild: GuildId, since: Quarter) -> Result<(Active, i64), DbError> {
    let (guild, since) = (guild.get(), since.begins().0);
    let found = sqlx::query!(
        r#"SELECT ifnull(sum(last_ms >= ?2), 0) AS "all!: i64", ifnull(sum(first_ms >= ?2), 0) AS "new!: i64",
                  ifnull(max(best_streak), 0) AS "best!: i64"
           FROM voters WHERE guild_id = ?1
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = voters.voter_id)"#,
        guild,
        since
    )
    .fetch_one(connection)
    .await?;
    Ok((Active { new: found.new, returning: found.all - found.new }, found.best))
}

async fn active_of_listing(
    connection: &mut SqliteConnection,
    guild: GuildId,
    listing: ListingId,
    since: Quarter,
) -> Result<Active, DbError> {
    let (guild, listing, since) = (guild.get(), listing.get(), since.begins().0);
    let found = sqlx::query!(
        r#"SELECT ifnull(sum(last_ms >= ?2), 0) AS "all!: i64", ifnull(sum(first_ms >= ?2), 0) AS "new!: i64"
           FROM listing_voters WHERE listing_id = ?1
             AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?3 AND h.voter_id = listing_voters.voter_id)"#,
        listing,
        since,
        guild
    )
    .fetch_one(connection)
    .await?;
    Ok(Active { new: found.new, returning: found.all - found.new })
}

//! Who won: the latest results of a server as rules for roles see them, and until when they are the latest.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, periods};
use crate::rules::Win;
use crate::vote::{GuildId, LocalDay, Period, PeriodKind, UnixMs, UserId};

/// The longest that a rule gives its role for after a result.
const LONGEST_TERM: Duration = Duration::from_hours(366 * 24);
/// Results that are found to be the latest no longer in one go.
const PAGE: i64 = 50;

/// A result that is the latest of its kind no longer, though nobody has voted in the period that followed.
#[derive(Debug, Clone, Copy)]
pub struct Outlived {
    guild: GuildId,
    period: Period,
    /// When that was due.
    pub at: UnixMs,
}

impl Db {
    /// The places of these voters that may still count, by their ids.
    pub(super) async fn wins_of(
        &self,
        guild: GuildId,
        ids: RangeInclusive<i64>,
    ) -> Result<HashMap<i64, Vec<Win>>, DbError> {
        let (guild, first, last, since) =
            (guild.get(), *ids.start(), *ids.end(), self.clock.now().minus(LONGEST_TERM).0);
        let found = sqlx::query!(
            r#"SELECT w.voter_id AS "voter_id!", w.period, w.first_day AS "first_day!", w.rank AS "rank!", c.due_ms, c.latest_until_ms IS NOT NULL AS "is_latest!: bool"
               FROM period_winners AS w JOIN closed_periods AS c USING (guild_id, period, first_day)
               WHERE w.guild_id = ?1 AND w.voter_id BETWEEN ?2 AND ?3 AND (c.due_ms > ?4 OR c.latest_until_ms IS NOT NULL)"#,
            guild,
            first,
            last,
            since
        )
        .fetch_all(&self.readers)
        .await?;
        let mut wins: HashMap<i64, Vec<Win>> = HashMap::new();
        for row in found {
            let Some(period) = periods::stored(&row.period, row.first_day) else { continue };
            let (due, is_latest) = (UnixMs(row.due_ms), row.is_latest);
            wins.entry(row.voter_id).or_default().push(Win { period, place: row.rank, due, is_latest });
        }
        Ok(wins)
    }

    /// Some of the results that are the latest no longer, those that were so first before all others. Not those after which a period
    /// with votes is to be sealed first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn outlived(&self) -> Result<Vec<Outlived>, DbError> {
        let now = self.clock.now().0;
        let found = sqlx::query!(
            r#"SELECT c.guild_id AS "guild_id!", c.period, c.first_day AS "first_day!", c.latest_until_ms AS "until!" FROM closed_periods AS c
               WHERE c.latest_until_ms <= ?1
                 AND c.guild_id NOT IN (SELECT guild_id FROM removals WHERE deleting_ms IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM boards AS b
                                 WHERE b.guild_id = c.guild_id AND b.listing_id = 0 AND b.period = c.period AND b.close_ms <= ?1)
               ORDER BY c.latest_until_ms LIMIT ?2"#,
            now,
            PAGE
        )
        .fetch_all(&self.readers)
        .await?;
        let outlived = found.into_iter().filter_map(|row| {
            let period = periods::stored(&row.period, row.first_day)?;
            Some(Outlived { guild: GuildId::trusted(row.guild_id), period, at: UnixMs(row.until) })
        });
        Ok(outlived.collect())
    }

    /// Nobody has voted in the period after this one: its winners are not the latest any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn outlive(&self, one: Outlived) -> Result<(), NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(async move { outlive(tx, one, now).await })).await;
        self.tell_work();
        done
    }
}

async fn outlive(tx: &mut SqliteConnection, one: Outlived, now: UnixMs) -> Result<(), DbError> {
    let (guild, kind, first_day, at) = (one.guild.get(), one.period.kind.code(), one.period.first.0, one.at.0);
    // The zone may have changed since: then the next result is due at another instant.
    let still = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM closed_periods
                          WHERE guild_id = ?1 AND period = ?2 AND first_day = ?3 AND latest_until_ms = ?4) AS "still!: bool""#,
        guild,
        kind,
        first_day,
        at
    )
    .fetch_one(&mut *tx)
    .await?;
    if still { no_longer_latest(tx, one.guild, one.period.next(), now).await } else { Ok(()) }
}

/// Until when the winners of a period that is sealed now are the latest; `None`: they are not, because the result of a later one was due,
/// too, as after a long stop.
pub(super) async fn latest_until(
    tx: &mut SqliteConnection,
    guild: GuildId,
    period: Period,
    now: UnixMs,
) -> Result<Option<UnixMs>, DbError> {
    let until = periods::close_at(&mut *tx, guild, period.next()).await?;
    let (id, kind, first_day) = (guild.get(), period.kind.code(), period.first.0);
    let later = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM closed_periods WHERE guild_id = ?1 AND period = ?2 AND first_day > ?3) AS "later!: bool""#,
        id,
        kind,
        first_day
    )
    .fetch_one(tx)
    .await?;
    Ok((until > now && !later).then_some(until))
}

/// A period is closed in the open transaction, whatever its result: winners of those before it are not the latest any more, and what that
/// costs them is to be looked at.
pub(super) async fn no_longer_latest(
    tx: &mut SqliteConnection,
    guild: GuildId,
    closed: Period,
    now: UnixMs,
) -> Result<(), DbError> {
    let (id, kind, first_day) = (guild.get(), closed.kind.code(), closed.first.0);
    let before = sqlx::query_scalar!(
        "UPDATE closed_periods SET latest_until_ms = NULL
         WHERE guild_id = ?1 AND period = ?2 AND first_day < ?3 AND latest_until_ms IS NOT NULL RETURNING first_day",
        id,
        kind,
        first_day
    )
    .fetch_all(&mut *tx)
    .await?;
    for first in before {
        look_at_winners(&mut *tx, guild, Period { kind: closed.kind, first: LocalDay(first) }, now).await?;
    }
    Ok(())
}

/// Calls for a look at the winners of a sealed period, where a rule gives such winners a role. Who is not a member is left to their turn.
pub(super) async fn look_at_winners(
    tx: &mut SqliteConnection,
    guild: GuildId,
    period: Period,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, kind, first_day, now) = (guild.get(), period.kind.code(), period.first.0, now.0);
    let rule = winner_code(period.kind);
    sqlx::query!(
        "INSERT INTO role_checks (guild_id, voter_id, due_ms)
         SELECT guild_id, voter_id, ?4 FROM period_winners
         WHERE guild_id = ?1 AND period = ?2 AND first_day = ?3 AND voter_id < ?6
           AND EXISTS (SELECT 1 FROM rewards WHERE guild_id = ?1 AND kind = ?5)
         ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms), only_end = 0, calls = calls + 1
         WHERE absent_since_ms IS NULL OR due_ms <= excluded.due_ms",
        guild,
        kind,
        first_day,
        now,
        rule,
        UserId::PSEUDONYMS
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The server's zone was changed in the open transaction: the next results are due at other instants.
pub(super) async fn move_ends(tx: &mut SqliteConnection, guild: GuildId) -> Result<(), DbError> {
    let id = guild.get();
    let latest = sqlx::query!(
        "SELECT period, first_day FROM closed_periods WHERE guild_id = ?1 AND latest_until_ms IS NOT NULL",
        id
    )
    .fetch_all(&mut *tx)
    .await?;
    for row in latest {
        let Some(period) = periods::stored(&row.period, row.first_day) else { continue };
        let until = periods::close_at(&mut *tx, guild, period.next()).await?.0;
        sqlx::query!(
            "UPDATE closed_periods SET latest_until_ms = ?4 WHERE guild_id = ?1 AND period = ?2 AND first_day = ?3",
            id,
            row.period,
            row.first_day,
            until
        )
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// How a rule for the winners of such periods is stored.
pub(super) const fn winner_code(of: PeriodKind) -> &'static str {
    match of {
        PeriodKind::Day => "day_winner",
        PeriodKind::Week => "week_winner",
        PeriodKind::Month => "month_winner",
    }
}

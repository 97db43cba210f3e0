//! Periods that are over: their results are sealed, once, and announced where that is wanted.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::sends::SendKind;
use super::{Db, DbError, NotStored, outcomes, rows, sealed, wins};
use crate::rules::MOST_WINNERS;
use crate::vote::{ChannelId, GuildId, LocalDay, Period, PeriodKind, PeriodResult, UnixMs, UserId, Winner, Zone};

/// Sites deliver late, too: so long after its end a period is closed.
const WAIT: Duration = Duration::from_mins(10);
/// What ended longer ago than this is sealed, but not announced.
const NEWS: Duration = Duration::from_hours(7 * 24);
/// Periods that are closed in one go.
const PAGE: i64 = 50;

/// A period that is over, and whose result is to be sealed.
#[derive(Debug, Clone, Copy)]
pub struct DueClose {
    /// The server.
    pub guild: GuildId,
    /// The day, week or month.
    pub period: Period,
    /// When it was due.
    pub close: UnixMs,
    board: i64,
}

/// Where results are announced, and of which periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// Where.
    pub channel: ChannelId,
    /// Of which, shortest first.
    pub kinds: Vec<PeriodKind>,
}

/// When the result of a period is to be sealed, by the server's zone as it is in the open transaction.
pub(super) async fn close_at(
    connection: &mut SqliteConnection,
    guild: GuildId,
    period: Period,
) -> Result<UnixMs, DbError> {
    let guild = guild.get();
    let zone =
        sqlx::query_scalar!("SELECT zone FROM servers WHERE guild_id = ?1", guild).fetch_optional(connection).await?;
    let zone = zone.map_or_else(Zone::utc, |name| Zone::stored(&name));
    Ok(period.ends_in(zone.time_zone()).plus(WAIT))
}

/// The server's zone was changed in the open transaction: its open periods end at other instants.
pub(super) async fn move_closes(tx: &mut SqliteConnection, guild: GuildId) -> Result<(), DbError> {
    let id = guild.get();
    let open =
        sqlx::query!("SELECT board_id, period, first_day FROM boards WHERE guild_id = ?1 AND close_ms IS NOT NULL", id)
            .fetch_all(&mut *tx)
            .await?;
    for row in open {
        let Some(period) = stored(&row.period, row.first_day) else { continue };
        let close = close_at(&mut *tx, guild, period).await?.0;
        sqlx::query!("UPDATE boards SET close_ms = ?2 WHERE board_id = ?1", row.board_id, close)
            .execute(&mut *tx)
            .await?;
    }
    wins::move_ends(tx, guild).await
}

pub(super) fn stored(kind: &str, first_day: i64) -> Option<Period> {
    let kind = PeriodKind::ALL.into_iter().find(|known| known.code() == kind)?;
    Some(Period { kind, first: LocalDay(first_day) })
}

/// Deletes some results of a server that is deleted, each with its winners; says how many.
pub(super) async fn delete_some(tx: &mut SqliteConnection, guild: i64, most: i64) -> Result<u64, DbError> {
    let done = sqlx::query!(
        "DELETE FROM closed_periods WHERE guild_id = ?1 AND (period, first_day) IN (
             SELECT period, first_day FROM closed_periods WHERE guild_id = ?1 LIMIT ?2)",
        guild,
        most
    )
    .execute(tx)
    .await?;
    Ok(done.rows_affected())
}

impl Db {
    /// Whether the result of a period is sealed, if anybody has voted in it.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_over(&self, guild: GuildId, period: Period) -> Result<bool, DbError> {
        Ok(close_at(&mut *self.readers.acquire().await?, guild, period).await? <= self.clock.now())
    }

    /// When the next period is to be closed, or the winners of one are the latest no longer.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_close(&self) -> Result<Option<UnixMs>, DbError> {
        let next = sqlx::query_scalar!(
            r#"SELECT min(next) AS "next: i64" FROM (
                   SELECT min(close_ms) AS next FROM boards WHERE close_ms IS NOT NULL
                   AND guild_id NOT IN (SELECT guild_id FROM removals WHERE deleting_ms IS NOT NULL)
                   UNION ALL
                   SELECT min(latest_until_ms) FROM closed_periods WHERE latest_until_ms IS NOT NULL
                   AND guild_id NOT IN (SELECT guild_id FROM removals WHERE deleting_ms IS NOT NULL))"#
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(next.map(UnixMs))
    }

    /// Some of the periods that are to be closed now, those that ended first before all others.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn periods_to_close(&self) -> Result<Vec<DueClose>, DbError> {
        let now = self.clock.now().0;
        let found = sqlx::query!(
            r#"SELECT board_id, guild_id, period, first_day, close_ms AS "close_ms!" FROM boards WHERE close_ms <= ?1
               AND guild_id NOT IN (SELECT guild_id FROM removals WHERE deleting_ms IS NOT NULL)
               ORDER BY close_ms, board_id LIMIT ?2"#,
            now,
            PAGE
        )
        .fetch_all(&self.readers)
        .await?;
        let due = found.into_iter().filter_map(|row| {
            let period = stored(&row.period, row.first_day)?;
            Some(DueClose {
                guild: GuildId::trusted(row.guild_id),
                period,
                board: row.board_id,
                close: UnixMs(row.close_ms),
            })
        });
        Ok(due.collect())
    }

    /// The result of a period as it stands.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn result(&self, due: DueClose) -> Result<PeriodResult, DbError> {
        let (board, guild) = (due.board, due.guild.get());
        // One transaction, so that counts and winners agree.
        let mut tx = self.readers.begin().await?;
        let all = sqlx::query!(
            r#"SELECT count(*) AS "voters!: i64", ifnull(sum(votes), 0) AS "votes!: i64"
               FROM tallies WHERE board_id = ?1 AND votes > 0"#,
            board
        )
        .fetch_one(&mut *tx)
        .await?;
        let winners = sqlx::query!(
            r#"SELECT t.voter_id AS "voter_id!", t.votes AS "votes!", v.name AS "name?" FROM tallies AS t
               LEFT JOIN voters AS v ON v.guild_id = ?2 AND v.voter_id = t.voter_id
               WHERE t.board_id = ?1 AND t.votes > 0
                 AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?2 AND h.voter_id = t.voter_id)
               ORDER BY t.votes DESC, t.reached_entry LIMIT ?3"#,
            board,
            guild,
            MOST_WINNERS
        )
        .map(|row| Winner { voter: UserId::trusted(row.voter_id), name: row.name, votes: row.votes })
        .fetch_all(&mut *tx)
        .await?;
        Ok(PeriodResult { voters: all.voters, votes: all.votes, winners })
    }

    /// Seals a result, unless that was done, and has it announced where it is news and wanted: it is worded when that is tried.
    ///
    /// # Errors
    /// Where the database fails; then it is neither sealed nor announced.
    pub async fn close_period(&self, due: DueClose, result: PeriodResult, marker: String) -> Result<(), NotStored> {
        let now = self.clock.now();
        let done =
            self.writer.run(move |tx| Box::pin(async move { close(tx, due, &result, &marker, now).await })).await;
        self.tell_work();
        done
    }

    /// Where results are announced, and of which periods; `None`: nowhere.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn announced(&self, guild: GuildId) -> Result<Option<Announced>, DbError> {
        let guild = guild.get();
        let found =
            sqlx::query!("SELECT channel_id, days, weeks, months FROM announcements WHERE guild_id = ?1", guild)
                .fetch_optional(&self.readers)
                .await?;
        Ok(found.map(|row| {
            let wanted = PeriodKind::ALL.into_iter().zip([row.days, row.weeks, row.months]);
            let kinds = wanted.filter(|(_, wanted)| *wanted != 0).map(|(kind, _)| kind).collect();
            Announced { channel: ChannelId::trusted(row.channel_id), kinds }
        }))
    }

    /// Chooses where, or nowhere; at first of weeks and months. What waits for another channel is not posted there any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn announce_in(&self, guild: GuildId, channel: Option<ChannelId>) -> Result<(), NotStored> {
        let (guild, channel, now) = (guild.get(), channel.map(ChannelId::get), self.clock.now().0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    match channel {
                        Some(channel) => {
                            sqlx::query!(
                                "INSERT INTO announcements (guild_id, channel_id) VALUES (?1, ?2)
                             ON CONFLICT DO UPDATE SET channel_id = excluded.channel_id",
                                guild,
                                channel
                            )
                            .execute(&mut *tx)
                            .await?
                        }
                        None => {
                            sqlx::query!("DELETE FROM announcements WHERE guild_id = ?1", guild)
                                .execute(&mut *tx)
                                .await?
                        }
                    };
                    outcomes::drop_elsewhere(tx, guild, SendKind::Result, channel, now).await
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Chooses of which periods results are announced; nothing where they are announced nowhere.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn announce_of(&self, guild: GuildId, kinds: &[PeriodKind]) -> Result<(), NotStored> {
        let guild = guild.get();
        let [days, weeks, months] = PeriodKind::ALL.map(|kind| kinds.contains(&kind));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE announcements SET days = ?2, weeks = ?3, months = ?4 WHERE guild_id = ?1",
                        guild,
                        days,
                        weeks,
                        months
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

async fn close(
    tx: &mut SqliteConnection,
    due: DueClose,
    result: &PeriodResult,
    marker: &str,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, period, first_day, now_ms) = (due.guild.get(), due.period.kind.code(), due.period.first.0, now.0);
    // The zone may have changed since: then the period ends at another instant.
    let close = due.close.0;
    let open =
        sqlx::query!("UPDATE boards SET close_ms = NULL WHERE board_id = ?1 AND close_ms = ?2", due.board, close)
            .execute(&mut *tx)
            .await?;
    if open.rows_affected() == 0 {
        return Ok(());
    }
    wins::no_longer_latest(&mut *tx, due.guild, due.period, now).await?;
    // Where nobody has voted, as after corrections, there is no result.
    if result.winners.is_empty() {
        return Ok(());
    }
    let latest_until = wins::latest_until(&mut *tx, due.guild, due.period, now).await?.map(|at| at.0);
    let sealed = sqlx::query!(
        "INSERT INTO closed_periods (guild_id, period, first_day, closed_ms, voters, votes, due_ms, latest_until_ms)
         SELECT guild_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM servers WHERE guild_id = ?1 ON CONFLICT DO NOTHING",
        guild,
        period,
        first_day,
        now_ms,
        result.voters,
        result.votes,
        close,
        latest_until
    )
    .execute(&mut *tx)
    .await?;
    if sealed.rows_affected() == 0 {
        return Ok(());
    }
    let winners: Vec<_> = (1..)
        .zip(&result.winners)
        .map(|(rank, winner): (i64, _)| (rank, winner.voter.get(), &winner.name, winner.votes))
        .collect();
    let winners = rows(&winners)?;
    sqlx::query!(
        "INSERT INTO period_winners (guild_id, period, first_day, rank, voter_id, name, votes)
         SELECT ?1, ?2, ?3, v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM jsonb_each(?4) AS v",
        guild,
        period,
        first_day,
        winners
    )
    .execute(&mut *tx)
    .await?;
    wins::look_at_winners(&mut *tx, due.guild, due.period, now).await?;
    if due.close < now.minus(NEWS) {
        return Ok(());
    }
    let send = sqlx::query_scalar!(
        "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, next_ms)
         SELECT guild_id, channel_id, 'result', '', ?3, ?4, ?4 FROM announcements AS a
         WHERE guild_id = ?1 AND CASE ?2 WHEN 'day' THEN days WHEN 'week' THEN weeks ELSE months END = 1
           AND NOT EXISTS (SELECT 1 FROM removals AS r WHERE r.guild_id = a.guild_id AND r.gone_ms IS NOT NULL)
         RETURNING send_id",
        guild,
        period,
        marker,
        now_ms
    )
    .fetch_optional(&mut *tx)
    .await?;
    match send {
        Some(send) => sealed::note_send(tx, send, due.guild, due.period).await,
        None => Ok(()),
    }
}

//! Sealed results, to be shown and to be announced.

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, periods};
use crate::vote::{GuildId, Period, PeriodKind, SealedResult, SendId, UserId, Winner};

/// In the open transaction: this message announces the period's result.
pub(super) async fn note_send(
    tx: &mut SqliteConnection,
    send: i64,
    guild: GuildId,
    period: Period,
) -> Result<(), DbError> {
    let (guild, kind, first) = (guild.get(), period.kind.code(), period.first.0);
    sqlx::query!(
        "INSERT INTO send_results (send_id, guild_id, period, first_day) VALUES (?1, ?2, ?3, ?4)",
        send,
        guild,
        kind,
        first
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Somebody's name goes: results that wait, and are certain not to be posted, are worded anew when they are tried.
pub(super) async fn word_anew(tx: &mut SqliteConnection, guild: i64) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE sends SET body = '' WHERE send_id IN (SELECT send_id FROM send_results WHERE guild_id = ?1)
             AND state = 'waiting' AND tried_ms IS NULL AND body <> ''",
        guild
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The winners of a sealed period who do not hide, with their ranks.
async fn winners(
    connection: &mut SqliteConnection,
    guild: GuildId,
    period: Period,
) -> Result<Vec<(i64, Winner)>, DbError> {
    let (guild, kind, first) = (guild.get(), period.kind.code(), period.first.0);
    Ok(sqlx::query!(
        "SELECT rank, voter_id, name, votes FROM period_winners AS w
         WHERE guild_id = ?1 AND period = ?2 AND first_day = ?3
           AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?1 AND h.voter_id = w.voter_id)
         ORDER BY rank",
        guild,
        kind,
        first
    )
    .map(|row| (row.rank, Winner { voter: UserId::trusted(row.voter_id), name: row.name, votes: row.votes }))
    .fetch_all(connection)
    .await?)
}

impl Db {
    /// The server's sealed periods, of each kind the latest before all others, `most` of them at the most.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn sealed_periods(&self, guild: GuildId, most: i64) -> Result<Vec<Period>, DbError> {
        let guild = guild.get();
        let mut all = Vec::new();
        for kind in PeriodKind::ALL {
            let kind = kind.code();
            let found = sqlx::query_scalar!(
                "SELECT first_day FROM closed_periods WHERE guild_id = ?1 AND period = ?2 ORDER BY first_day DESC LIMIT ?3",
                guild,
                kind,
                most
            )
            .fetch_all(&self.readers)
            .await?;
            all.extend(found.into_iter().filter_map(|first| periods::stored(kind, first)));
        }
        Ok(all)
    }

    /// The sealed result of a period; `None`: there is none. Nobody is named who hides.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn sealed_result(&self, of: GuildId, period: Period) -> Result<Option<SealedResult>, DbError> {
        let (guild, kind, first) = (of.get(), period.kind.code(), period.first.0);
        // One transaction, so that the result is compared with one board.
        let mut tx = self.readers.begin().await?;
        let all = sqlx::query!(
            r#"SELECT c.voters, c.votes, b.board_id AS "board?" FROM closed_periods AS c
               LEFT JOIN boards AS b ON b.guild_id = c.guild_id AND b.listing_id = 0 AND b.period = c.period AND b.first_day = c.first_day
               WHERE c.guild_id = ?1 AND c.period = ?2 AND c.first_day = ?3"#,
            guild,
            kind,
            first
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(all) = all else { return Ok(None) };
        let winners = winners(&mut tx, of, period).await?;
        let most = i64::try_from(winners.len()).unwrap_or(i64::MAX);
        let now = sqlx::query!(
            r#"SELECT count(*) AS "voters!: i64", ifnull(sum(votes), 0) AS "votes!: i64" FROM tallies WHERE board_id = ?1 AND votes > 0"#,
            all.board
        )
        .fetch_one(&mut *tx)
        .await?;
        let first = sqlx::query!(
            "SELECT voter_id, votes FROM tallies AS t WHERE board_id = ?1 AND votes > 0
               AND NOT EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = ?2 AND h.voter_id = t.voter_id)
             ORDER BY votes DESC, reached_entry LIMIT ?3",
            all.board,
            guild,
            most
        )
        .map(|row| (row.voter_id, row.votes))
        .fetch_all(&mut *tx)
        .await?;
        let sealed = winners.iter().map(|(_, winner)| (winner.voter.get(), winner.votes));
        let has_changed = (now.voters, now.votes) != (all.voters, all.votes) || !sealed.eq(first);
        Ok(Some(SealedResult { voters: all.voters, votes: all.votes, winners, has_changed }))
    }

    /// What a message announces that waits: the period and its result, as it can be told now. `None`: nothing any more.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn announced_result(&self, send: SendId) -> Result<Option<(Period, SealedResult)>, DbError> {
        let send = send.get();
        let found = sqlx::query!("SELECT guild_id, period, first_day FROM send_results WHERE send_id = ?1", send)
            .fetch_optional(&self.readers)
            .await?;
        let Some(found) = found else { return Ok(None) };
        let Some(period) = periods::stored(&found.period, found.first_day) else { return Ok(None) };
        let result = self.sealed_result(GuildId::trusted(found.guild_id), period).await?;
        Ok(result.filter(|result| !result.winners.is_empty()).map(|result| (period, result)))
    }

    /// Notes how a result that was never tried is worded, from these winners; `false` where that is not so any more.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn word_result(
        &self,
        send: SendId,
        guild: GuildId,
        (period, told): (Period, Vec<(i64, Winner)>),
        body: String,
    ) -> Result<bool, NotStored> {
        let send = send.get();
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    if winners(&mut *tx, guild, period).await? != told {
                        return Ok(false);
                    }
                    let done = sqlx::query!(
                        "UPDATE sends SET body = ?2 WHERE send_id = ?1 AND state = 'waiting' AND tried_ms IS NULL",
                        send,
                        body
                    )
                    .execute(tx)
                    .await?;
                    Ok(done.rows_affected() == 1)
                })
            })
            .await
    }
}

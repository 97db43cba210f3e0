//! What servers want to reach together: how far each is, and whether it was celebrated.

use sqlx::SqliteConnection;

use super::live::{self, LeftBehind};
use super::{Db, DbError, NotStored, deletion, periods, rows};
use crate::rules::goal_left;
use crate::vote::{ChannelId, Goal, GuildId, ListingId, LiveKind, LocalDay, Period, PeriodKind, UnixMs};

/// Goals that are looked at in one go.
const PAGE: i64 = 50;

/// A goal to be set.
#[derive(Debug, Clone, Copy)]
pub struct NewGoal {
    /// The server.
    pub guild: GuildId,
    /// So many votes.
    pub votes: i64,
    /// For which listing; `None`: for all together.
    pub listing: Option<ListingId>,
    /// In which period; `None`: from now on.
    pub period: Option<PeriodKind>,
    /// Whether it begins anew with every period.
    pub repeats: bool,
    /// Where it is shown.
    pub channel: ChannelId,
}

/// What came of setting one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalSet {
    /// It is set; what showed the one before it elsewhere is left behind.
    Set(Option<LeftBehind>),
    /// There are so many votes already.
    Reached(i64),
}

/// A goal that is looked at.
#[derive(Debug, Clone, Copy)]
pub struct DueGoal {
    /// The server.
    pub guild: GuildId,
    /// As it stands.
    pub goal: Goal,
    /// All votes that there are where it counts.
    total: i64,
    calls: i64,
}

struct Row {
    guild_id: i64,
    listing_id: Option<i64>,
    votes: i64,
    period: Option<String>,
    repeats: i64,
    first_day: i64,
    base: i64,
    set_ms: i64,
    reached_ms: Option<i64>,
    ended_ms: Option<i64>,
    calls: i64,
}

impl Row {
    fn period(&self) -> Option<Period> {
        periods::stored(self.period.as_deref()?, self.first_day)
    }

    async fn read(self, connection: &mut SqliteConnection) -> Result<DueGoal, DbError> {
        let (guild, listing, period) =
            (GuildId::trusted(self.guild_id), self.listing_id.map(ListingId::trusted), self.period());
        let total = count(connection, guild, listing, period).await?;
        let count = (total - self.base).max(0);
        let goal = Goal {
            votes: self.votes,
            listing,
            period,
            repeats: self.repeats != 0,
            count,
            set: UnixMs(self.set_ms),
            reached: self.reached_ms.map(UnixMs),
            ended: self.ended_ms.map(UnixMs),
        };
        Ok(DueGoal { guild, goal, total, calls: self.calls })
    }
}

/// In the open transaction: so many votes of times long past were counted now, of each server and listing. A goal that counts from when it was
/// set on is not nearer by them.
pub(super) async fn set_aside(tx: &mut SqliteConnection, past: &[(i64, i64, i64)]) -> Result<(), DbError> {
    if past.is_empty() {
        return Ok(());
    }
    let past = rows(past)?;
    sqlx::query!(
        "UPDATE goals AS g SET base = base + ifnull((
             SELECT sum(v.value ->> 2) FROM jsonb_each(?1) AS v
             WHERE v.value ->> 0 = g.guild_id AND (g.listing_id IS NULL OR g.listing_id = v.value ->> 1)), 0)
         WHERE g.period IS NULL AND g.guild_id IN (SELECT v.value ->> 0 FROM jsonb_each(?1) AS v)",
        past
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Votes of a server or one listing in a period, or of all time.
async fn count(
    connection: &mut SqliteConnection,
    guild: GuildId,
    listing: Option<ListingId>,
    period: Option<Period>,
) -> Result<i64, DbError> {
    let (guild, listing) = (guild.get(), listing.map_or(0, ListingId::get));
    let votes = if let Some(Period { kind, first }) = period {
        let (kind, first) = (kind.code(), first.0);
        sqlx::query_scalar!(
            r#"SELECT ifnull(sum(t.votes), 0) AS "votes!: i64" FROM boards AS b CROSS JOIN tallies AS t ON t.board_id = b.board_id
               WHERE b.guild_id = ?1 AND b.listing_id = ?2 AND b.period = ?3 AND b.first_day = ?4"#,
            guild,
            listing,
            kind,
            first
        )
        .fetch_one(connection)
        .await?
    } else if listing > 0 {
        sqlx::query_scalar!(
            r#"SELECT ifnull(sum(total), 0) AS "votes!: i64" FROM listing_voters WHERE listing_id = ?1"#,
            listing
        )
        .fetch_one(connection)
        .await?
    } else {
        sqlx::query_scalar!(r#"SELECT ifnull(sum(total), 0) AS "votes!: i64" FROM voters WHERE guild_id = ?1"#, guild)
            .fetch_one(connection)
            .await?
    };
    Ok(votes)
}

impl Db {
    /// The server's goal.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn goal(&self, guild: GuildId) -> Result<Option<Goal>, DbError> {
        let guild = guild.get();
        let mut tx = self.readers.begin().await?;
        let found = sqlx::query_as!(
            Row,
            "SELECT guild_id, listing_id, votes, period, repeats, first_day, base, set_ms, reached_ms, ended_ms, calls FROM goals
             WHERE guild_id = ?1",
            guild
        )
        .fetch_optional(&mut *tx)
        .await?;
        Ok(match found {
            Some(row) => Some(row.read(&mut tx).await?.goal),
            None => None,
        })
    }

    /// Votes that are missing to the server's goal; `None` where it has none that is still to be reached in its time or was.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn goal_left(&self, guild: GuildId) -> Result<Option<i64>, DbError> {
        let goal = self.goal(guild).await?.filter(|goal| goal.ended.is_none());
        Ok(goal.map(|goal| goal_left(goal.votes, goal.count)))
    }

    /// Sets the server's goal in the place of the one before. One that was reached already is not set, unless it begins anew.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn set_goal(&self, new: NewGoal) -> Result<GoalSet, NotStored> {
        let now = self.clock.now();
        let period = match new.period {
            Some(kind) => Some(self.current_period(new.guild, kind).await?),
            None => None,
        };
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if deletion::is_being_deleted(&mut *tx, new.guild.get()).await? {
                        return Ok(None);
                    }
                    let before = count(&mut *tx, new.guild, new.listing, period).await?;
                    let is_reached = period.is_some() && before >= new.votes;
                    if is_reached && !new.repeats {
                        return Ok(Some(GoalSet::Reached(before)));
                    }
                    let base = if period.is_some() { 0 } else { before };
                    set(&mut *tx, new, period, base, is_reached, now).await?;
                    let (guild, kind, channel) = (new.guild, LiveKind::Goal, new.channel);
                    let shown = live::NewLive { guild, kind, channel, period: None, listing: None };
                    Ok(Some(GoalSet::Set(live::keep(tx, shown, now).await?)))
                })
            })
            .await;
        self.tell_work();
        done?.ok_or(NotStored::BeingDeleted)
    }

    /// The server has no goal any more; returns the message that showed it. `None`: there was no goal.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn remove_goal(&self, guild: GuildId) -> Result<Option<Option<LeftBehind>>, NotStored> {
        let now = self.clock.now().0;
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let id = guild.get();
                    let gone = sqlx::query!("DELETE FROM goals WHERE guild_id = ?1", id).execute(&mut *tx).await?;
                    sqlx::query!(
                        "UPDATE sends SET state = 'dropped', ended_ms = ?2
                         WHERE guild_id = ?1 AND kind = 'goal' AND state = 'waiting' AND tried_ms IS NULL",
                        id,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    let left = live::drop_one(tx, guild, LiveKind::Goal, now).await?;
                    Ok((gone.rows_affected() > 0).then(|| left.flatten()))
                })
            })
            .await
    }

    /// When the next goal is looked at.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_goal(&self) -> Result<Option<UnixMs>, DbError> {
        let next = sqlx::query_scalar!(
            r#"SELECT min(look_ms) AS "next: i64" FROM goals WHERE ended_ms IS NULL
               AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)"#
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(next.map(UnixMs))
    }

    /// Some of the goals that are to be looked at now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn due_goals(&self) -> Result<Vec<DueGoal>, DbError> {
        let now = self.clock.now().0;
        let mut tx = self.readers.begin().await?;
        let found = sqlx::query_as!(
            Row,
            "SELECT guild_id, listing_id, votes, period, repeats, first_day, base, set_ms, reached_ms, ended_ms, calls FROM goals
             WHERE look_ms <= ?1 AND ended_ms IS NULL
               AND guild_id NOT IN (SELECT guild_id FROM removals WHERE gone_ms IS NOT NULL)
             ORDER BY look_ms LIMIT ?2",
            now,
            PAGE
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut due = Vec::with_capacity(found.len());
        for row in found {
            due.push(row.read(&mut tx).await?);
        }
        Ok(due)
    }

    /// A goal was looked at. `celebration`: it is reached; body and marker of what is posted, once, where there is something to post.
    /// `over`: its period is, and this is the one that follows. The next look is at `next`, unless something has called for one since.
    ///
    /// # Errors
    /// Where the database fails; then nothing has happened.
    pub async fn goal_looked(
        &self,
        due: DueGoal,
        celebration: Option<Option<(String, String)>>,
        over: Option<Period>,
        next: UnixMs,
    ) -> Result<(), NotStored> {
        let now = self.clock.now();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if let Some(celebration) = celebration {
                        celebrate(&mut *tx, due, celebration, now).await?;
                    }
                    looked(tx, due, over, next, now).await
                })
            })
            .await;
        self.tell_work();
        done
    }
}

async fn set(
    tx: &mut SqliteConnection,
    new: NewGoal,
    period: Option<Period>,
    base: i64,
    is_reached: bool,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, listing, kind, first) = (
        new.guild.get(),
        new.listing.map(ListingId::get),
        new.period.map(PeriodKind::code),
        period.map_or(0, |period| period.first.0),
    );
    let (now, reached) = (now.0, is_reached.then_some(now.0));
    sqlx::query!(
        "INSERT INTO goals (guild_id, listing_id, votes, period, repeats, first_day, base, set_ms, reached_ms)
         SELECT guild_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM servers WHERE guild_id = ?1
         ON CONFLICT DO UPDATE SET
             listing_id = excluded.listing_id, votes = excluded.votes, period = excluded.period, repeats = excluded.repeats,
             first_day = excluded.first_day, base = excluded.base, set_ms = excluded.set_ms, reached_ms = excluded.reached_ms,
             ended_ms = NULL, look_ms = 0, calls = calls + 1",
        guild,
        listing,
        new.votes,
        kind,
        new.repeats,
        first,
        base,
        now,
        reached
    )
    .execute(&mut *tx)
    .await?;
    Ok(())
}

async fn celebrate(
    tx: &mut SqliteConnection,
    due: DueGoal,
    celebration: Option<(String, String)>,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, set, first, now) =
        (due.guild.get(), due.goal.set.0, due.goal.period.map_or(0, |period| period.first.0), now.0);
    let reached = sqlx::query!(
        "UPDATE goals SET reached_ms = ?4 WHERE guild_id = ?1 AND set_ms = ?2 AND first_day = ?3 AND reached_ms IS NULL",
        guild,
        set,
        first,
        now
    )
    .execute(&mut *tx)
    .await?;
    if let Some((body, marker)) = celebration.filter(|_| reached.rows_affected() == 1) {
        sqlx::query!(
            "INSERT INTO sends (guild_id, channel_id, kind, body, marker, created_ms, next_ms)
             SELECT guild_id, channel_id, 'goal', ?2, ?3, ?4, ?4 FROM live_messages WHERE guild_id = ?1 AND kind = 'goal'",
            guild,
            body,
            marker,
            now
        )
        .execute(tx)
        .await?;
    }
    Ok(())
}

async fn looked(
    tx: &mut SqliteConnection,
    due: DueGoal,
    over: Option<Period>,
    next: UnixMs,
    now: UnixMs,
) -> Result<(), DbError> {
    let (guild, set, calls, next, now) = (due.guild.get(), due.goal.set.0, due.calls, next.0, now.0);
    if let Some(following) = over {
        let LocalDay(first) = following.first;
        sqlx::query!(
            "UPDATE goals SET first_day = iif(repeats = 1, ?3, first_day), reached_ms = iif(repeats = 1, NULL, reached_ms),
                              ended_ms = iif(repeats = 1, NULL, ?4)
             WHERE guild_id = ?1 AND set_ms = ?2",
            guild,
            set,
            first,
            now
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "UPDATE live_messages SET calls = calls + 1, due_ms = min(due_ms, edited_ms + 60000) WHERE guild_id = ?1 AND kind = 'goal'",
            guild
        )
        .execute(&mut *tx)
        .await?;
    }
    // Votes of before that are taken back since are not to be voted for once more.
    let total = due.total;
    sqlx::query!(
        "UPDATE goals SET look_ms = iif(calls = ?3, ?4, 0), base = min(base, ?5) WHERE guild_id = ?1 AND set_ms = ?2",
        guild,
        set,
        calls,
        next,
        total
    )
    .execute(tx)
    .await?;
    Ok(())
}

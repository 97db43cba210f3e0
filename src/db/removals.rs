//! Servers that the bot may not be in any more: from the first doubt to the instant when what they have may be deleted.

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, rows};
use crate::rules::removal::{APART, AT_ONCE, KEPT, needs_consent};
use crate::vote::{GuildId, UnixMs};

/// A question to Discord: does it know this server?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The server.
    pub guild: GuildId,
    /// Whether it is the last one: if the answer is still no, everything of the server goes.
    pub before_deletion: bool,
}

/// Which servers a shard hears of: those whose number, shifted as Discord says, leaves `id` when divided by `of`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Its number.
    pub id: u32,
    /// How many there are.
    pub of: u32,
}

/// A server that the bot was removed from, or may have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// Discord is being asked.
    InDoubt,
    /// It is certain since then; what it has is deleted at `until`, or soon after.
    Kept {
        /// Since when.
        since: UnixMs,
        /// Until when.
        until: UnixMs,
        /// Whether the operator has agreed.
        confirmed: bool,
    },
    /// Deleting has begun.
    BeingDeleted,
}

/// A server that is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownServer {
    /// Its id.
    pub guild: GuildId,
    /// Its listings that have not been removed.
    pub listings: i64,
    /// Where the bot is not, or may not be, in it any more.
    pub removal: Option<Removal>,
}

impl Db {
    /// A shard has heard which servers the bot is in: those of its own that were not named are asked about, and what was in doubt about
    /// the others no longer is.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn shard_heard(&self, shard: Shard, named: &[GuildId]) -> Result<(), NotStored> {
        let named = rows(&named.iter().map(|guild| guild.get()).collect::<Vec<_>>())?;
        let (id, of, now) = (shard.id, shard.of.max(1), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "DELETE FROM removals WHERE deleting_ms IS NULL AND guild_id IN (SELECT value FROM jsonb_each(?1))",
                        named
                    )
                    .execute(&mut *tx)
                    .await?;
                    sqlx::query!(
                        "INSERT INTO removals (guild_id, ask_ms)
                         SELECT guild_id, ?4 FROM servers
                         WHERE (guild_id >> 22) % ?3 = ?2 AND guild_id NOT IN (SELECT value FROM jsonb_each(?1))
                         ON CONFLICT DO NOTHING",
                        named,
                        id,
                        of,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await?;
        self.tell_question();
        Ok(())
    }

    /// Discord does not know the server.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn server_unknown(&self, guild: GuildId) -> Result<(), NotStored> {
        let now = self.clock.now();
        self.writer.run(move |tx| Box::pin(note_unknown(tx, guild, now))).await
    }

    /// Discord knows the server, with the bot in it: what was in doubt no longer is, and nothing is deleted.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn keep_server(&self, guild: GuildId) -> Result<(), NotStored> {
        let guild = guild.get();
        // A look first: after a start this is told of every server, and a look does not occupy the writer.
        let is_in_doubt = sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM removals WHERE guild_id = ?1 AND deleting_ms IS NULL) AS "known!: bool""#,
            guild
        )
        .fetch_one(&self.readers)
        .await
        .map_err(DbError::from)?;
        if !is_in_doubt {
            return Ok(());
        }
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM removals WHERE guild_id = ?1 AND deleting_ms IS NULL", guild)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// What is to be asked of Discord now. Nothing is asked about servers that are held back until the operator agrees.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn open_questions(&self) -> Result<Vec<Question>, DbError> {
        let now = self.clock.now().0;
        Ok(sqlx::query!(
            r#"SELECT guild_id, gone_ms IS NOT NULL AS "is_gone!: bool" FROM removals
               WHERE ask_ms <= ?1 AND deleting_ms IS NULL AND (held_ms IS NULL OR confirmed_ms IS NOT NULL)
               ORDER BY ask_ms, guild_id"#,
            now
        )
        .map(|row| Question { guild: GuildId::trusted(row.guild_id), before_deletion: row.is_gone })
        .fetch_all(&self.readers)
        .await?)
    }

    /// When Discord is next asked, after now.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn next_question(&self) -> Result<Option<UnixMs>, DbError> {
        let now = self.clock.now().0;
        let next = sqlx::query_scalar!(
            r#"SELECT min(ask_ms) AS "next: i64" FROM removals WHERE ask_ms > ?1 AND deleting_ms IS NULL"#,
            now
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(next.map(UnixMs))
    }

    /// Lets a question wait that could not be answered.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn postpone_question(&self, guild: GuildId, next: UnixMs) -> Result<(), NotStored> {
        let (guild, next) = (guild.get(), next.0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE removals SET ask_ms = ?2 WHERE guild_id = ?1", guild, next)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Holds back the servers whose time is over now or soon, if they are so many that it may be a mistake. Each is held until the operator
    /// agrees, whatever becomes of the others.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn hold_back_many(&self) -> Result<(), NotStored> {
        let now = self.clock.now();
        let (now, gone_until) = (now.0, now.plus(AT_ONCE).minus(KEPT).0);
        let found = sqlx::query!(
            r#"SELECT (SELECT count(*) FROM removals WHERE gone_ms <= ?1 AND confirmed_ms IS NULL AND deleting_ms IS NULL) AS "due!: i64",
                      (SELECT count(*) FROM servers) AS "known!: i64""#,
            gone_until
        )
        .fetch_one(&self.readers)
        .await
        .map_err(DbError::from)?;
        if !needs_consent(found.due, found.known) {
            return Ok(());
        }
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE removals SET held_ms = ?2 WHERE gone_ms <= ?1 AND held_ms IS NULL AND deleting_ms IS NULL",
                        gone_until,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// How many servers are held back although their time is over.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn waiting_for_consent(&self) -> Result<i64, DbError> {
        let now = self.clock.now().0;
        Ok(sqlx::query_scalar!(
            "SELECT count(*) FROM removals
             WHERE ask_ms <= ?1 AND held_ms IS NOT NULL AND confirmed_ms IS NULL AND deleting_ms IS NULL",
            now
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Every server that is set up, in the order of their ids.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn servers(&self) -> Result<Vec<KnownServer>, DbError> {
        Ok(sqlx::query!(
            r#"SELECT s.guild_id, r.guild_id IS NOT NULL AS "is_in_doubt!: bool", r.gone_ms, r.confirmed_ms, r.deleting_ms,
                      (SELECT count(*) FROM listings AS l WHERE l.guild_id = s.guild_id AND l.removed_ms IS NULL) AS "listings!: i64"
               FROM servers AS s LEFT JOIN removals AS r ON r.guild_id = s.guild_id ORDER BY s.guild_id"#
        )
        .map(|row| KnownServer {
            guild: GuildId::trusted(row.guild_id),
            listings: row.listings,
            removal: match (row.deleting_ms, row.gone_ms) {
                (Some(_), _) => Some(Removal::BeingDeleted),
                (None, Some(since)) => Some(Removal::Kept {
                    since: UnixMs(since),
                    until: UnixMs(since).plus(KEPT),
                    confirmed: row.confirmed_ms.is_some(),
                }),
                (None, None) => row.is_in_doubt.then_some(Removal::InDoubt),
            },
        })
        .fetch_all(&self.readers)
        .await?)
    }

    /// The operator agrees to the deletion of these servers when their time is over; returns those of them that are gone.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn confirm_removals(&self, guilds: &[GuildId]) -> Result<Vec<GuildId>, NotStored> {
        let (guilds, now) = (rows(&guilds.iter().map(|guild| guild.get()).collect::<Vec<_>>())?, self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let confirmed = sqlx::query_scalar!(
                        "UPDATE removals SET confirmed_ms = ifnull(confirmed_ms, ?2)
                         WHERE gone_ms IS NOT NULL AND guild_id IN (SELECT value FROM jsonb_each(?1)) RETURNING guild_id",
                        guilds,
                        now
                    )
                    .fetch_all(tx)
                    .await?;
                    Ok(confirmed.into_iter().map(GuildId::trusted).collect())
                })
            })
            .await
    }
}

/// In the open transaction: Discord said that it does not know the server. Said twice, far enough apart, it is certain.
pub(super) async fn note_unknown(tx: &mut SqliteConnection, guild: GuildId, now: UnixMs) -> Result<(), DbError> {
    let (guild, now_ms, first) = (guild.get(), now.0, now.minus(APART).0);
    let (again, until) = (now.plus(APART).0, now.plus(KEPT).0);
    let apart = again - now_ms;
    sqlx::query!(
        "INSERT INTO removals (guild_id, ask_ms, unknown_ms) SELECT guild_id, ?3, ?2 FROM servers WHERE guild_id = ?1
         ON CONFLICT DO UPDATE SET
             unknown_ms = ifnull(unknown_ms, ?2),
             gone_ms = ifnull(gone_ms, iif(unknown_ms <= ?4, ?2, NULL)),
             ask_ms = CASE WHEN gone_ms IS NOT NULL THEN ask_ms
                           WHEN unknown_ms <= ?4 THEN ?5
                           ELSE ifnull(unknown_ms, ?2) + ?6 END",
        guild,
        now_ms,
        again,
        first,
        until,
        apart
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// In the open transaction: the bot was told that it was removed from the server.
pub(super) async fn note_gone(tx: &mut SqliteConnection, guild: GuildId, now: UnixMs) -> Result<(), DbError> {
    let (guild, now_ms, until) = (guild.get(), now.0, now.plus(KEPT).0);
    sqlx::query!(
        "INSERT INTO removals (guild_id, ask_ms, gone_ms) SELECT guild_id, ?3, ?2 FROM servers WHERE guild_id = ?1
         ON CONFLICT DO UPDATE SET ask_ms = iif(gone_ms IS NULL, ?3, ask_ms), gone_ms = ifnull(gone_ms, ?2)",
        guild,
        now_ms,
        until
    )
    .execute(tx)
    .await?;
    Ok(())
}

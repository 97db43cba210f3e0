//! Voters whom a file of votes names, and what is waiting of such files: as somebody who hides or whose data was deleted wants it.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::{SqliteConnection, SqlitePool};

use super::super::{DbError, hex, rows};
use super::clear::{SLICE, Whose};
use super::key;
use super::own_data::LIMIT;
use super::told::{instant, listing};

/// How a voter's rows are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::db) struct KeptAs {
    /// Under which id: their own, or what stands for them.
    pub(in crate::db) id: i64,
    /// What stands for them in what was there before their data was deleted, also when later votes are theirs again.
    pub(in crate::db) before: Option<i64>,
    /// Without their name.
    pub(in crate::db) is_nameless: bool,
}

impl KeptAs {
    /// What was said as the reason goes with whose it was.
    pub(in crate::db) fn is_nobodys(self) -> bool {
        self.before == Some(self.id)
    }
}

/// How voters of a server are kept who asked for something.
#[derive(Debug, Default)]
pub(in crate::db) struct Keeping(HashMap<i64, KeptAs>);

impl Keeping {
    pub(in crate::db) fn of(&self, voter: i64) -> KeptAs {
        self.0.get(&voter).copied().unwrap_or(KeptAs { id: voter, before: None, is_nameless: false })
    }
}

/// How these voters of a server are kept.
pub(in crate::db) async fn keeping(
    connection: &mut SqliteConnection,
    guild: i64,
    voters: impl Iterator<Item = i64>,
) -> Result<Keeping, DbError> {
    let mut keeping = Keeping::default();
    // Whatever stands for deleted data hides too.
    let asked =
        sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM hidden WHERE guild_id = ?1) AS "asked!: bool""#, guild)
            .fetch_one(&mut *connection)
            .await?;
    let Some(key) = (if asked { key::read(connection).await? } else { None }) else { return Ok(keeping) };
    let asked: Vec<_> = voters.map(|voter| (voter, hex(&key.voter(guild, voter)))).collect();
    let asked = rows(&asked)?;
    let found = sqlx::query!(
        r#"SELECT v.value ->> 0 AS "voter!: i64", h.voter_id IS NOT NULL AS "hides!: bool", e.pseudonym AS "pseudonym?: i64",
                  e.resumed_ms IS NOT NULL AS "is_resumed!: bool"
           FROM jsonb_each(?1) AS v
           LEFT JOIN hidden AS h ON h.guild_id = ?2 AND h.voter_id = v.value ->> 0
           LEFT JOIN erasures AS e ON e.guild_id = ?2 AND e.digest = unhex(v.value ->> 1)
           WHERE h.voter_id IS NOT NULL OR e.pseudonym IS NOT NULL"#,
        asked,
        guild
    )
    .fetch_all(connection)
    .await?;
    for row in found {
        let stands = row.pseudonym.filter(|_| !row.is_resumed);
        let kept = KeptAs {
            id: stands.unwrap_or(row.voter),
            before: row.pseudonym,
            is_nameless: row.hides || stands.is_some(),
        };
        keeping.0.insert(row.voter, kept);
    }
    Ok(keeping)
}

/// A file that somebody gave or took back, as they are told of it.
#[derive(Serialize)]
pub(super) struct Given {
    file: i64,
    #[serde(rename = "given")]
    at: Option<String>,
    state: String,
    votes: i64,
    taken_back_by_them: bool,
}

/// A row of theirs that waits, as they are told of it.
#[derive(Serialize)]
pub(super) struct Waiting {
    file: i64,
    line: i64,
    listing: String,
    votes: i64,
    at: Option<String>,
    name: Option<String>,
    reason: Option<String>,
}

/// Rows of files that wait under their id, or that name them.
pub(super) async fn waiting(readers: &SqlitePool, of: Whose) -> Result<Vec<(i64, i64)>, DbError> {
    let moves = of.pseudonym.is_some();
    Ok(sqlx::query!(
        "SELECT r.import_id, r.line FROM imports AS i CROSS JOIN import_rows AS r ON r.import_id = i.import_id
         WHERE i.guild_id = ?1 AND r.voter_id = ?2 AND (?3 OR r.name IS NOT NULL) LIMIT ?4",
        of.guild,
        of.voter,
        moves,
        SLICE
    )
    .map(|row| (row.import_id, row.line))
    .fetch_all(readers)
    .await?)
}

/// The rows lose the name; where data is deleted, also the reason, and the id to what stands for it. Their keys tell nobody whose they are.
pub(super) async fn clear_waiting(tx: &mut SqliteConnection, of: Whose, waiting: &[(i64, i64)]) -> Result<(), DbError> {
    let (waiting, id, moves) = (rows(waiting)?, of.in_the_end(), of.pseudonym.is_some());
    sqlx::query!(
        "UPDATE import_rows SET name = NULL, voter_id = ?2, reason = iif(?3, NULL, reason)
         WHERE (import_id, line) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        waiting,
        id,
        moves
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Files that the voter gave or took back as an administrator no longer name them; nor does what is made of such a file from now on.
pub(super) async fn move_given(
    tx: &mut SqliteConnection,
    guild: i64,
    voter: i64,
    pseudonym: i64,
) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE imports SET author_id = iif(author_id = ?2, ?3, author_id), undone_by = iif(undone_by = ?2, ?3, undone_by)
         WHERE guild_id = ?1 AND (author_id = ?2 OR undone_by = ?2)",
        guild,
        voter,
        pseudonym
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Files that they gave, or took back. What stands in them is others'.
pub(super) async fn given(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Given>, DbError> {
    Ok(sqlx::query!(
        r#"SELECT import_id, created_ms, state, added_votes, undone_by IS ?2 AS "taken_back!: bool" FROM imports
           WHERE guild_id = ?1 AND (author_id = ?2 OR undone_by = ?2) ORDER BY import_id DESC LIMIT ?3"#,
        guild,
        voter,
        LIMIT
    )
    .map(|row| Given {
        file: row.import_id,
        at: instant(Some(row.created_ms)),
        state: row.state,
        votes: row.added_votes,
        taken_back_by_them: row.taken_back,
    })
    .fetch_all(connection)
    .await?)
}

/// Rows of files that are still to be imported.
pub(super) async fn waiting_of(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Waiting>, DbError> {
    Ok(sqlx::query!(
        "SELECT r.import_id, r.line, l.site, l.kind, l.subject_id, r.votes, r.at_ms, r.name, r.reason FROM imports AS i
         CROSS JOIN import_rows AS r ON r.import_id = i.import_id CROSS JOIN listings AS l ON l.listing_id = r.listing_id
         WHERE i.guild_id = ?1 AND r.voter_id = ?2 ORDER BY r.import_id, r.line LIMIT ?3",
        guild,
        voter,
        LIMIT
    )
    .map(|row| Waiting {
        file: row.import_id,
        line: row.line,
        listing: listing(&row.site, &row.kind, row.subject_id),
        votes: row.votes,
        at: instant(row.at_ms),
        name: row.name,
        reason: row.reason,
    })
    .fetch_all(connection)
    .await?)
}

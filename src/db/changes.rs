//! What people changed of a server's ledger: noted with the change itself, read page by page, newest first.

use sqlx::SqliteConnection;

use super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{
    Change, ChangeKind, ChangeTo, ChangesPage, EntryId, GuildId, Import, ImportId, ImportState, ListingId, Subject,
    Turn, UnixMs, UserId,
};

/// Changes on a page, and one more, by which it is known that they go on.
const PAGE: usize = 8;
const LOOK: i64 = 9;

/// A change that is being made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noted<'a> {
    pub(super) guild: i64,
    pub(super) author: i64,
    pub(super) at: i64,
    pub(super) voter: Option<i64>,
    pub(super) entry: Option<i64>,
    pub(super) import: Option<i64>,
    /// Where no entry says it.
    pub(super) listing: Option<i64>,
    /// Where no entry says it.
    pub(super) reason: Option<&'a str>,
}

/// Notes a change in the transaction that makes it.
pub(super) async fn note(tx: &mut SqliteConnection, kind: ChangeKind, noted: Noted<'_>) -> Result<(), DbError> {
    let Noted { guild, author, at, voter, entry, import, listing, reason } = noted;
    let kind = kind.code();
    sqlx::query!(
        "INSERT INTO changes (guild_id, kind, author_id, at_ms, voter_id, entry_id, import_id, listing_id, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        guild,
        kind,
        author,
        at,
        voter,
        entry,
        import,
        listing,
        reason
    )
    .execute(tx)
    .await?;
    Ok(())
}

struct Row {
    change_id: i64,
    kind: String,
    author_id: i64,
    at_ms: i64,
    voter_id: Option<i64>,
    entry_id: Option<i64>,
    amount: Option<i64>,
    reason: Option<String>,
    site: Option<String>,
    listing_kind: Option<String>,
    subject_id: Option<i64>,
    undone: bool,
    import_id: Option<i64>,
    import_author: Option<i64>,
    import_state: Option<String>,
    planned: Option<i64>,
    looked_at: Option<i64>,
    added_rows: Option<i64>,
    added_votes: Option<i64>,
    undone_by: Option<i64>,
    undone_rows: Option<i64>,
    undone_votes: Option<i64>,
}

impl Row {
    /// `None` for a kind that this version does not know.
    fn read(self) -> Option<Change> {
        let kind = ChangeKind::stored(&self.kind)?;
        let listing = match (self.site.as_deref().and_then(Site::from_code), self.listing_kind, self.subject_id) {
            (Some(site), Some(kind), Some(subject)) => Some((Subject::stored(&kind, subject), site.name())),
            _ => None,
        };
        let import = self.import_id.zip(self.import_author).map(|(id, author)| Import {
            id: ImportId::trusted(id),
            author: UserId::trusted(author),
            state: ImportState::stored(self.import_state.as_deref().unwrap_or_default()),
            planned: self.planned.unwrap_or(0),
            looked_at: self.looked_at.unwrap_or(0),
            added_rows: self.added_rows.unwrap_or(0),
            added_votes: self.added_votes.unwrap_or(0),
            undone_by: self.undone_by.map(UserId::trusted),
            undone_rows: self.undone_rows.unwrap_or(0),
            undone_votes: self.undone_votes.unwrap_or(0),
        });
        let to = self.amount.zip(listing).map(|(amount, (subject, site))| ChangeTo { amount, subject, site });
        Some(Change {
            id: self.change_id,
            kind,
            author: UserId::trusted(self.author_id),
            at: UnixMs(self.at_ms),
            voter: self.voter_id.map(UserId::trusted),
            entry: self.entry_id.map(EntryId::trusted),
            to,
            listing,
            import,
            reason: self.reason,
            undone: self.undone,
        })
    }
}

/// A query for a page: `$rest` orders and bounds it.
macro_rules! page {
    ($rest:literal, $($bound:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT c.change_id, c.kind, c.author_id, c.at_ms, c.voter_id, c.entry_id,
                      e.amount AS "amount?", ifnull(e.reason, c.reason) AS "reason: String", l.site AS "site?", l.kind AS "listing_kind?",
                      l.subject_id AS "subject_id?",
                      EXISTS (SELECT 1 FROM entries AS u WHERE u.undoes = c.entry_id) AS "undone!: bool",
                      c.import_id, i.author_id AS "import_author?", i.state AS "import_state?", i.planned AS "planned?",
                      i.looked_at AS "looked_at?", i.added_rows AS "added_rows?", i.added_votes AS "added_votes?",
                      i.undone_by AS "undone_by?", i.undone_rows AS "undone_rows?", i.undone_votes AS "undone_votes?"
               FROM changes AS c LEFT JOIN entries AS e ON e.entry_id = c.entry_id
               LEFT JOIN listings AS l ON l.listing_id = ifnull(e.listing_id, c.listing_id) LEFT JOIN imports AS i ON i.import_id = c.import_id
               WHERE c.guild_id = ?1 "# + $rest,
            $($bound),*
        )
    };
}

impl Db {
    /// Changes of a server's ledger, or of one voter's votes there, newest first. A page past either end is the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn changes(&self, guild: GuildId, voter: Option<UserId>, turn: Turn) -> Result<ChangesPage, DbError> {
        let (guild, voter) = (guild.get(), voter.map(UserId::get));
        let (rows, more_before, more_after) = match turn {
            Turn::First => self.older(guild, voter, i64::MAX).await.map(|(rows, more)| (rows, false, more))?,
            Turn::After(key) => {
                let (rows, more) = self.older(guild, voter, key).await?;
                (rows, true, more)
            }
            Turn::Before(key) => {
                let (rows, more) = self.newer(guild, voter, key).await?;
                (rows, more, true)
            }
        };
        // One that has shrunk since its button was made, or that never was one.
        let shrunk = matches!(turn, Turn::Before(_)) && rows.len() < PAGE;
        if turn != Turn::First && (rows.is_empty() || shrunk) {
            return Box::pin(self.changes(GuildId::trusted(guild), voter.map(UserId::trusted), Turn::First)).await;
        }
        Ok(ChangesPage { rows: rows.into_iter().filter_map(Row::read).collect(), more_before, more_after })
    }

    async fn older(&self, guild: i64, voter: Option<i64>, key: i64) -> Result<(Vec<Row>, bool), DbError> {
        let mut rows = match voter {
            Some(voter) => {
                page!(
                    "AND c.voter_id = ?2 AND c.change_id < ?3 ORDER BY c.change_id DESC LIMIT ?4",
                    guild,
                    voter,
                    key,
                    LOOK
                )
                .fetch_all(&self.readers)
                .await?
            }
            None => {
                page!("AND c.change_id < ?2 ORDER BY c.change_id DESC LIMIT ?3", guild, key, LOOK)
                    .fetch_all(&self.readers)
                    .await?
            }
        };
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        Ok((rows, more))
    }

    async fn newer(&self, guild: i64, voter: Option<i64>, key: i64) -> Result<(Vec<Row>, bool), DbError> {
        let mut rows = match voter {
            Some(voter) => {
                page!("AND c.voter_id = ?2 AND c.change_id > ?3 ORDER BY c.change_id LIMIT ?4", guild, voter, key, LOOK)
                    .fetch_all(&self.readers)
                    .await?
            }
            None => {
                page!("AND c.change_id > ?2 ORDER BY c.change_id LIMIT ?3", guild, key, LOOK)
                    .fetch_all(&self.readers)
                    .await?
            }
        };
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        rows.reverse();
        Ok((rows, more))
    }

    /// What a listing of the server is called, also one that was removed.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn listing_name(
        &self,
        guild: GuildId,
        listing: ListingId,
    ) -> Result<Option<(Subject, &'static str)>, DbError> {
        let (guild, listing) = (guild.get(), listing.get());
        let found = sqlx::query!(
            "SELECT site, kind, subject_id FROM listings WHERE listing_id = ?1 AND guild_id = ?2",
            listing,
            guild
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.and_then(|row| Some((Subject::stored(&row.kind, row.subject_id), Site::from_code(&row.site)?.name()))))
    }
}

//! How owners word the thank-yous of their listings, and what they typed before they saved it.

use std::collections::HashMap;
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, NotStored, rows};
use crate::vote::{GuildId, ListingId, TypedThanks, UnixMs, UserId};

/// How long a draft is kept.
pub const DRAFT_KEPT: Duration = Duration::from_hours(24);

/// What somebody typed and has not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksDraft {
    /// It, right or wrong.
    pub typed: TypedThanks,
    /// When they typed it.
    pub changed: UnixMs,
}

struct Row {
    words: String,
    colour: String,
    image_url: String,
    label: String,
    button_url: String,
    pings: bool,
    changed_ms: i64,
}

impl Row {
    fn draft(self) -> ThanksDraft {
        let Self { words: text, colour, image_url: image, label, button_url: link, pings, changed_ms } = self;
        ThanksDraft { typed: TypedThanks { text, colour, image, label, link, pings }, changed: UnixMs(changed_ms) }
    }
}

impl Db {
    /// How the listing's thank-you is worded; `None`: as everywhere else.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn thanks_words(&self, listing: ListingId) -> Result<Option<TypedThanks>, DbError> {
        let listing = listing.get();
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT words, colour, image_url, label, button_url, pings AS "pings: bool", changed_ms
               FROM thanks_words WHERE listing_id = ?1"#,
            listing
        )
        .fetch_optional(&self.readers)
        .await?
        .map(|row| row.draft().typed))
    }

    /// The same of all listings of a server that have words of their own.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn all_thanks_words(&self, guild: GuildId) -> Result<HashMap<ListingId, TypedThanks>, DbError> {
        let guild = guild.get();
        Ok(sqlx::query!(
            r#"SELECT w.listing_id AS "listing_id!", w.words AS "words!", w.colour AS "colour!", w.image_url AS "image_url!",
                      w.label AS "label!", w.button_url AS "button_url!", w.pings AS "pings!: bool"
               FROM listings AS l CROSS JOIN thanks_words AS w ON w.listing_id = l.listing_id WHERE l.guild_id = ?1"#,
            guild
        )
        .map(|row| {
            let (text, colour, image, label, link) = (row.words, row.colour, row.image_url, row.label, row.button_url);
            let typed = TypedThanks { text, colour, image, label, link, pings: row.pings };
            (ListingId::trusted(row.listing_id), typed)
        })
        .fetch_all(&self.readers)
        .await?
        .into_iter()
        .collect())
    }

    /// What this person typed last for the listing and has not saved.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn thanks_draft(&self, listing: ListingId, author: UserId) -> Result<Option<ThanksDraft>, DbError> {
        let (listing, author, since) = (listing.get(), author.get(), self.clock.now().minus(DRAFT_KEPT).0);
        Ok(sqlx::query_as!(
            Row,
            r#"SELECT words, colour, image_url, label, button_url, pings AS "pings: bool", changed_ms
               FROM thanks_drafts WHERE listing_id = ?1 AND author_id = ?2 AND changed_ms > ?3"#,
            listing,
            author,
            since
        )
        .fetch_optional(&self.readers)
        .await?
        .map(Row::draft))
    }

    /// Keeps what was typed until it is saved or discarded, for [`DRAFT_KEPT`]; `None`: the listing has been removed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn keep_thanks_draft(
        &self,
        listing: ListingId,
        author: UserId,
        typed: TypedThanks,
    ) -> Result<Option<ThanksDraft>, NotStored> {
        let changed = self.clock.now();
        let draft = ThanksDraft { typed, changed };
        let kept = draft.clone();
        let done =
            self.writer.run(move |tx| Box::pin(async move { put_draft(tx, listing, author, &kept).await })).await?;
        Ok(done.then_some(draft))
    }

    /// Makes the draft how the listing thanks; `false` where it is not the latest any more, or the listing has been removed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn save_thanks(
        &self,
        listing: ListingId,
        author: UserId,
        draft: &ThanksDraft,
    ) -> Result<bool, NotStored> {
        let (listing, author, changed, now) = (listing.get(), author.get(), draft.changed.0, self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let saved = sqlx::query!(
                        "INSERT INTO thanks_words (listing_id, words, colour, image_url, label, button_url, pings, changed_ms)
                         SELECT d.listing_id, d.words, d.colour, d.image_url, d.label, d.button_url, d.pings, ?4
                         FROM thanks_drafts AS d CROSS JOIN listings AS l ON l.listing_id = d.listing_id
                         WHERE d.listing_id = ?1 AND d.author_id = ?2 AND d.changed_ms = ?3 AND l.removed_ms IS NULL
                         ON CONFLICT DO UPDATE SET
                             words = excluded.words, colour = excluded.colour, image_url = excluded.image_url,
                             label = excluded.label, button_url = excluded.button_url, pings = excluded.pings,
                             changed_ms = excluded.changed_ms",
                        listing,
                        author,
                        changed,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    if saved.rows_affected() == 0 {
                        return Ok(false);
                    }
                    drop_draft(tx, listing, author).await?;
                    Ok(true)
                })
            })
            .await
    }

    /// Forgets what this person typed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn discard_thanks_draft(&self, listing: ListingId, author: UserId) -> Result<(), NotStored> {
        let (listing, author) = (listing.get(), author.get());
        self.writer.run(move |tx| Box::pin(async move { drop_draft(tx, listing, author).await })).await
    }

    /// The listing thanks as it does everywhere else again; what it said becomes a draft of who asked, so that it is not lost at once.
    /// `false` where it did so already.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn reset_thanks(&self, listing: ListingId, author: UserId) -> Result<bool, NotStored> {
        let (listing, author, now) = (listing.get(), author.get(), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT OR REPLACE INTO thanks_drafts
                             (listing_id, author_id, words, colour, image_url, label, button_url, pings, changed_ms)
                         SELECT listing_id, ?2, words, colour, image_url, label, button_url, pings, ?3
                         FROM thanks_words WHERE listing_id = ?1",
                        listing,
                        author,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    let gone =
                        sqlx::query!("DELETE FROM thanks_words WHERE listing_id = ?1", listing).execute(tx).await?;
                    Ok(gone.rows_affected() > 0)
                })
            })
            .await
    }

    /// Deletes drafts that were kept long enough; says how many.
    pub(super) async fn delete_old_drafts(&self) -> Result<u64, NotStored> {
        let before = self.clock.now().minus(DRAFT_KEPT).0;
        let old =
            sqlx::query!("SELECT listing_id, author_id FROM thanks_drafts WHERE changed_ms <= ?1 LIMIT 200", before)
                .map(|row| (row.listing_id, row.author_id))
                .fetch_all(&self.readers)
                .await
                .map_err(DbError::from)?;
        if old.is_empty() {
            return Ok(0);
        }
        let old = rows(&old)?;
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let gone = sqlx::query!(
                        "DELETE FROM thanks_drafts WHERE changed_ms <= ?2
                             AND (listing_id, author_id) IN (SELECT o.value ->> 0, o.value ->> 1 FROM jsonb_each(?1) AS o)",
                        old,
                        before
                    )
                    .execute(tx)
                    .await?;
                    Ok(gone.rows_affected())
                })
            })
            .await
    }
}

/// What a removed listing said, and was to say.
pub(super) async fn forget(tx: &mut SqliteConnection, listing: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM thanks_words WHERE listing_id = ?1", listing).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM thanks_drafts WHERE listing_id = ?1", listing).execute(tx).await?;
    Ok(())
}

async fn drop_draft(tx: &mut SqliteConnection, listing: i64, author: i64) -> Result<(), DbError> {
    sqlx::query!("DELETE FROM thanks_drafts WHERE listing_id = ?1 AND author_id = ?2", listing, author)
        .execute(tx)
        .await?;
    Ok(())
}

async fn put_draft(
    tx: &mut SqliteConnection,
    listing: ListingId,
    author: UserId,
    draft: &ThanksDraft,
) -> Result<bool, DbError> {
    let (listing, author, changed) = (listing.get(), author.get(), draft.changed.0);
    let TypedThanks { text, colour, image, label, link, pings } = &draft.typed;
    let done = sqlx::query!(
        "INSERT OR REPLACE INTO thanks_drafts
             (listing_id, author_id, words, colour, image_url, label, button_url, pings, changed_ms)
         SELECT listing_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM listings WHERE listing_id = ?1 AND removed_ms IS NULL",
        listing,
        author,
        text,
        colour,
        image,
        label,
        link,
        pings,
        changed
    )
    .execute(tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

//! Listings: what is voted for, and what its owner chose.

use std::time::Duration;

use sqlx::SqliteConnection;

use super::tokens::{self, Handover};
use super::{Db, DbError, NotStored, deletion, live, outcomes, refusals, streaks, thanks_words};
use crate::sites::Site;
use crate::vote::{ChannelId, GuildId, History, ListingId, Subject, TokenHash, UnixMs, VotePage};

/// A new listing is looked at for the first time after this, in ms, unless something comes before.
const FIRST_LOOK_MS: i64 = 24 * 60 * 60 * 1000;

/// A listing that is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its number.
    pub id: ListingId,
    /// The server that it belongs to.
    pub guild: GuildId,
    /// The site that lists it.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// Where voters are thanked; `None`: nowhere.
    pub channel: Option<ChannelId>,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// How long after a vote the next is possible, where the site does not say.
    pub cooldown: Duration,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
    /// Whether votes are counted that were never delivered but that the site's numbers tell of.
    pub history: History,
    /// When it was set up.
    pub created: UnixMs,
}

/// A listing to be set up.
#[derive(Debug, Clone)]
pub struct NewListing {
    /// The server that it belongs to.
    pub guild: GuildId,
    /// The site that lists it.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// What is chosen already.
    pub change: ListingChange,
    /// The hash of its first token; used only where the listing has none.
    pub token: TokenHash,
}

/// What is to be changed; `None` leaves it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListingChange {
    /// Where voters are thanked, or nowhere.
    pub channel: Option<Option<ChannelId>>,
    /// Where people vote, or not told.
    pub vote_url: Option<Option<VotePage>>,
}

/// What setting up found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetUp {
    /// The listing is new, or was removed before: the token given is its token.
    Made(ListingId),
    /// It was there, and keeps its tokens.
    WasThere(ListingId),
}

impl SetUp {
    /// The listing.
    #[must_use]
    pub const fn id(self) -> ListingId {
        match self {
            Self::Made(id) | Self::WasThere(id) => id,
        }
    }
}

struct Row {
    listing_id: i64,
    guild_id: i64,
    site: String,
    kind: String,
    subject_id: i64,
    channel_id: Option<i64>,
    vote_url: Option<String>,
    cooldown_ms: i64,
    paused_ms: Option<i64>,
    counts_history: bool,
    created_ms: i64,
}

impl Row {
    /// `None` for a site that this version does not know.
    fn listing(self) -> Option<Listing> {
        Some(Listing {
            id: ListingId::trusted(self.listing_id),
            guild: GuildId::trusted(self.guild_id),
            site: Site::from_code(&self.site)?,
            subject: Subject::stored(&self.kind, self.subject_id),
            channel: self.channel_id.map(ChannelId::trusted),
            vote_url: self.vote_url.and_then(|url| url.parse().ok()),
            cooldown: Duration::from_millis(self.cooldown_ms.unsigned_abs()),
            paused: self.paused_ms.map(UnixMs),
            history: if self.counts_history { History::Counted } else { History::NotCounted },
            created: UnixMs(self.created_ms),
        })
    }
}

impl Db {
    /// The server's listings, in the order in which they were set up; of every server for `None`.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn listings(&self, guild: Option<GuildId>) -> Result<Vec<Listing>, DbError> {
        let guild = guild.map(GuildId::get);
        let found = sqlx::query_as!(
            Row,
            r#"SELECT listing_id, guild_id, site, kind, subject_id, channel_id, vote_url, cooldown_ms, paused_ms,
                      history = 1 AS "counts_history!: bool", created_ms
               FROM listings WHERE (?1 IS NULL OR guild_id = ?1) AND removed_ms IS NULL ORDER BY guild_id, listing_id"#,
            guild
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().filter_map(Row::listing).collect())
    }

    /// A listing that has not been removed.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn listing(&self, listing: ListingId) -> Result<Option<Listing>, DbError> {
        let listing = listing.get();
        let found = sqlx::query_as!(
            Row,
            r#"SELECT listing_id, guild_id, site, kind, subject_id, channel_id, vote_url, cooldown_ms, paused_ms,
                      history = 1 AS "counts_history!: bool", created_ms
               FROM listings WHERE listing_id = ?1 AND removed_ms IS NULL"#,
            listing
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(found.and_then(Row::listing))
    }

    /// Sets a listing up, or changes the one that is there.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn set_up(&self, new: NewListing) -> Result<SetUp, NotStored> {
        let now = self.clock.now();
        let done = self.writer.run(move |tx| Box::pin(set_up(tx, new, now))).await?;
        self.tell_history();
        done.ok_or(NotStored::BeingDeleted)
    }

    /// Changes a listing.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn change_listing(&self, listing: ListingId, change: ListingChange) -> Result<(), NotStored> {
        let done = self.writer.run(move |tx| Box::pin(async move { apply(tx, listing, &change).await })).await;
        self.tell_work();
        done
    }

    /// Sets how long after a vote the next is possible, where the site does not say: from a minute to 31 days. Streaks are judged by it
    /// from the next entry on.
    ///
    /// # Errors
    /// Where the database fails, also for a span that is shorter or longer.
    pub async fn set_cooldown(&self, listing: ListingId, cooldown: Duration) -> Result<(), NotStored> {
        let (listing, cooldown) = (listing.get(), i64::try_from(cooldown.as_millis()).unwrap_or(i64::MAX));
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE listings SET cooldown_ms = ?2 WHERE listing_id = ?1", listing, cooldown)
                        .execute(&mut *tx)
                        .await?;
                    let from = streaks::next_entry(tx).await?;
                    sqlx::query!(
                        "INSERT INTO cooldowns (listing_id, from_entry, cooldown_ms) VALUES (?1, ?2, ?3)
                         ON CONFLICT DO UPDATE SET cooldown_ms = excluded.cooldown_ms",
                        listing,
                        from,
                        cooldown
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// From now on votes are counted, but neither thanked nor rewarded. Pausing twice keeps the first instant.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn pause_listing(&self, listing: ListingId) -> Result<(), NotStored> {
        let (listing, now) = (listing.get(), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE listings SET paused_ms = ifnull(paused_ms, ?2) WHERE listing_id = ?1",
                        listing,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Ends a pause. Roles that were earned meanwhile are to be called for by [`Db::call_for_roles`]; nobody is thanked late.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn resume_listing(&self, listing: ListingId) -> Result<(), NotStored> {
        let listing = listing.get();
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!("UPDATE listings SET paused_ms = NULL WHERE listing_id = ?1", listing)
                        .execute(tx)
                        .await?;
                    Ok(())
                })
            })
            .await;
        self.tell_work();
        done
    }

    /// Removes a listing: its tokens end at once, votes that still wait for a thank-you get none, its own rules go.
    /// What the ledger holds stays and goes on counting for the server.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn remove_listing(&self, listing: ListingId) -> Result<(), NotStored> {
        let (listing, now) = (listing.get(), self.clock.now().0);
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE listings SET removed_ms = ?2, paused_ms = NULL WHERE listing_id = ?1",
                        listing,
                        now
                    )
                    .execute(&mut *tx)
                    .await?;
                    sqlx::query!("DELETE FROM tokens WHERE listing_id = ?1", listing).execute(&mut *tx).await?;
                    sqlx::query!("DELETE FROM due_thanks WHERE listing_id = ?1", listing).execute(&mut *tx).await?;
                    sqlx::query!("DELETE FROM test_deliveries WHERE listing_id = ?1", listing)
                        .execute(&mut *tx)
                        .await?;
                    refusals::forget_roles_of(tx, listing).await?;
                    sqlx::query!("DELETE FROM rewards WHERE listing_id = ?1", listing).execute(&mut *tx).await?;
                    thanks_words::forget(tx, listing).await?;
                    live::forget_listing(tx, listing).await?;
                    outcomes::undo_moved(tx, listing).await?;
                    Ok(())
                })
            })
            .await;
        self.tell_work();
        done
    }
}

/// `None`: the server is being deleted.
async fn set_up(tx: &mut SqliteConnection, new: NewListing, now: UnixMs) -> Result<Option<SetUp>, DbError> {
    let NewListing { guild, site, subject, change, token } = new;
    let (guild, site, kind, subject, now_ms) = (guild.get(), site.code(), subject.kind().code(), subject.id(), now.0);
    if deletion::is_being_deleted(&mut *tx, guild).await? {
        return Ok(None);
    }
    sqlx::query!("INSERT INTO servers (guild_id, created_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", guild, now_ms)
        .execute(&mut *tx)
        .await?;
    sqlx::query!(
        "INSERT INTO listings (guild_id, site, kind, subject_id, created_ms, look_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?5 + ?6)
         ON CONFLICT DO UPDATE SET
             removed_ms = NULL, history_voter = iif(removed_ms IS NULL, history_voter, 0)",
        guild,
        site,
        kind,
        subject,
        now_ms,
        FIRST_LOOK_MS
    )
    .execute(&mut *tx)
    .await?;
    let found = sqlx::query!(
        r#"SELECT listing_id, EXISTS (SELECT 1 FROM tokens AS t WHERE t.listing_id = l.listing_id) AS "has_token!: bool"
           FROM listings AS l WHERE guild_id = ?1 AND site = ?2 AND kind = ?3 AND subject_id = ?4"#,
        guild,
        site,
        kind,
        subject
    )
    .fetch_one(&mut *tx)
    .await?;
    let listing = ListingId::trusted(found.listing_id);
    apply(tx, listing, &change).await?;
    if found.has_token {
        return Ok(Some(SetUp::WasThere(listing)));
    }
    tokens::add(tx, listing, token, Handover::RevokeNow, now).await?;
    Ok(Some(SetUp::Made(listing)))
}

async fn apply(tx: &mut SqliteConnection, listing: ListingId, change: &ListingChange) -> Result<(), DbError> {
    let listing = listing.get();
    if let Some(channel) = change.channel {
        let channel = channel.map(ChannelId::get);
        sqlx::query!("UPDATE listings SET channel_id = ?2 WHERE listing_id = ?1", listing, channel)
            .execute(&mut *tx)
            .await?;
        if channel.is_none() {
            // Whoever chooses "nowhere" does not want those who wait to be thanked later either.
            sqlx::query!("DELETE FROM due_thanks WHERE listing_id = ?1", listing).execute(&mut *tx).await?;
        }
        outcomes::undo_moved(tx, listing).await?;
    }
    if let Some(url) = &change.vote_url {
        let url = url.as_ref().map(VotePage::as_str);
        sqlx::query!("UPDATE listings SET vote_url = ?2 WHERE listing_id = ?1", listing, url).execute(tx).await?;
    }
    Ok(())
}

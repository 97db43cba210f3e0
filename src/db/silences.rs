//! Silences of listings, which for streaks count as Votive's own outages do. Settle finds them by each listing's rhythm and writes them
//! down once, with the state that it makes; whoever folds the ledger anew reads what was written.

#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::Duration;

use sqlx::SqliteConnection;

use super::{Db, DbError, rows};
use crate::rules::rhythm::Rhythm;
use crate::rules::silence::ActiveDay;
use crate::rules::streak::Outage;
use crate::sites::Site;
use crate::vote::{Entry, EntryId, GuildId, ListingId, Subject, UnixMs, UserId};

/// A day of a rhythm as it is stored: its number, votes, and the longest gap in milliseconds.
type StoredDay = (i64, i64, u64);

/// A silence, and the entry from which on it is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Silence {
    pub(super) listing: ListingId,
    pub(super) known_from: EntryId,
    pub(super) outage: Outage,
}

/// A listing and how often it is voted for.
#[derive(Debug)]
struct Heard {
    guild: GuildId,
    /// Nobody can vote for it any more.
    is_removed: bool,
    rhythm: Rhythm,
}

/// The rhythms of the listings of some servers.
#[derive(Debug, Default)]
pub(super) struct Rhythms {
    listings: HashMap<ListingId, Heard>,
    changed: HashSet<ListingId>,
}

impl Rhythms {
    /// Those of all listings of these servers.
    pub(super) async fn of(connection: &mut SqliteConnection, guilds: &BTreeSet<GuildId>) -> Result<Self, DbError> {
        let guilds = rows(&guilds.iter().map(|guild| guild.get()).collect::<Vec<_>>())?;
        let found = sqlx::query!(
            r#"SELECT l.listing_id AS "listing_id!", l.guild_id AS "guild_id!", l.removed_ms IS NOT NULL AS "is_removed!: bool",
                      r.last_ms AS "last_ms?", r.days AS "days?"
               FROM jsonb_each(?1) AS g CROSS JOIN listings AS l ON l.guild_id = g.value
               LEFT JOIN rhythms AS r ON r.listing_id = l.listing_id"#,
            guilds
        )
        .fetch_all(connection)
        .await?;
        let listings = found.into_iter().map(|row| {
            let rhythm = Rhythm { last: row.last_ms.map(UnixMs), days: days(row.days.as_deref()) };
            let heard = Heard { guild: GuildId::trusted(row.guild_id), is_removed: row.is_removed, rhythm };
            (ListingId::trusted(row.listing_id), heard)
        });
        Ok(Self { listings: listings.collect(), changed: HashSet::new() })
    }

    /// A vote was received: the silence of its listing that it ends.
    pub(super) fn hear(&mut self, entry: &Entry, away: &[Outage]) -> Option<Silence> {
        let heard = self.listings.get_mut(&entry.listing)?;
        self.changed.insert(entry.listing);
        let outage = heard.rhythm.vote(entry.received, away)?;
        Some(Silence { listing: entry.listing, known_from: entry.id, outage })
    }

    /// The silences of a server's listings that last at this instant.
    pub(super) fn lasting(
        &self,
        guild: GuildId,
        now: UnixMs,
        away: &[Outage],
    ) -> impl Iterator<Item = (ListingId, Outage)> {
        let of_server = self.listings.iter().filter(move |(_, heard)| heard.guild == guild && !heard.is_removed);
        of_server.filter_map(move |(listing, heard)| Some((*listing, heard.rhythm.silence_at(now, away)?)))
    }

    /// Those that have changed, ready to be bound.
    pub(super) fn rows(&self) -> Result<String, DbError> {
        let changed: Vec<_> = self
            .changed
            .iter()
            .filter_map(|listing| {
                let rhythm = &self.listings.get(listing)?.rhythm;
                let gap = |day: &ActiveDay| u64::try_from(day.longest_gap.as_millis()).unwrap_or(u64::MAX);
                let days: Vec<StoredDay> = rhythm.days.iter().map(|(day, of)| (*day, of.votes, gap(of))).collect();
                Some((listing.get(), rhythm.last?.0, days))
            })
            .collect();
        rows(&changed)
    }
}

/// What cannot be read is none: then it is learnt again.
fn days(stored: Option<&str>) -> Vec<(i64, ActiveDay)> {
    let stored: Vec<StoredDay> = stored.and_then(|days| serde_json::from_str(days).ok()).unwrap_or_default();
    let day = |(day, votes, gap)| (day, ActiveDay { votes, longest_gap: Duration::from_millis(gap) });
    stored.into_iter().map(day).collect()
}

/// What a batch heard, ready to be written.
#[derive(Debug)]
pub(super) struct HeardRows {
    rhythms: String,
    silences: Vec<Silence>,
}

impl HeardRows {
    pub(super) fn new(rhythms: &Rhythms, silences: &[Silence]) -> Result<Self, DbError> {
        Ok(Self { rhythms: rhythms.rows()?, silences: silences.to_vec() })
    }

    /// Writes the rhythms, and the silences as they are known from now on.
    pub(super) async fn store(&self, tx: &mut SqliteConnection) -> Result<(), DbError> {
        sqlx::query!(
            "INSERT INTO rhythms (listing_id, last_ms, days)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2 FROM jsonb_each(?1) AS v WHERE true
             ON CONFLICT DO UPDATE SET last_ms = excluded.last_ms, days = excluded.days",
            self.rhythms
        )
        .execute(&mut *tx)
        .await?;
        for Silence { listing, known_from, outage } in &self.silences {
            let (listing, entry, from, until) = (listing.get(), known_from.get(), outage.from.0, outage.until.0);
            sqlx::query!(
                "INSERT INTO silences (listing_id, from_entry, from_ms, until_ms) VALUES (?1, ?2, ?3, ?4)",
                listing,
                entry,
                from,
                until
            )
            .execute(&mut *tx)
            .await?;
            look_at_streaks(tx, listing, from, until).await?;
        }
        Ok(())
    }
}

/// Whose streak seemed to be over before it was known that nobody was heard has it again, and the roles that it earns.
async fn look_at_streaks(tx: &mut SqliteConnection, listing: i64, from: i64, until: i64) -> Result<(), DbError> {
    sqlx::query!(
        "INSERT INTO role_checks (guild_id, voter_id, due_ms)
         SELECT v.guild_id, v.voter_id, ?3 FROM listings AS l CROSS JOIN voters AS v ON v.guild_id = l.guild_id
         WHERE l.listing_id = ?1 AND v.streak_until_ms BETWEEN ?2 AND ?3 AND v.voter_id < ?4
           AND EXISTS (SELECT 1 FROM rewards AS r WHERE r.guild_id = l.guild_id AND r.kind = 'streak')
         ON CONFLICT DO UPDATE SET due_ms = min(due_ms, excluded.due_ms), only_end = 0, calls = calls + 1
         WHERE absent_since_ms IS NULL OR due_ms <= excluded.due_ms",
        listing,
        from,
        until,
        UserId::PSEUDONYMS
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// A silence that an owner is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldSilence {
    /// Where the listing stands.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// From the last vote before it to the first after it.
    pub silence: Outage,
}

impl Db {
    /// The latest silences of a server's listings that ended since an instant, newest first, `most` of them at the most.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn silences_since(&self, guild: GuildId, since: UnixMs, most: i64) -> Result<Vec<ToldSilence>, DbError> {
        let (guild, since) = (guild.get(), since.0);
        let found = sqlx::query!(
            r#"SELECT l.site AS "site!", l.kind AS "kind!", l.subject_id AS "subject_id!", s.from_ms AS "from_ms!", max(s.until_ms) AS "until_ms!: i64" FROM listings AS l
               CROSS JOIN silences AS s ON s.listing_id = l.listing_id WHERE l.guild_id = ?1 AND s.until_ms > ?2
               GROUP BY l.listing_id, s.from_ms ORDER BY max(s.until_ms) DESC LIMIT ?3"#,
            guild,
            since,
            most
        )
        .fetch_all(&self.readers)
        .await?;
        let told = found.into_iter().filter_map(|row| {
            let silence = Outage { from: UnixMs(row.from_ms), until: UnixMs(row.until_ms) };
            Some(ToldSilence {
                site: Site::from_code(&row.site)?,
                subject: Subject::stored(&row.kind, row.subject_id),
                silence,
            })
        });
        Ok(told.collect())
    }
}

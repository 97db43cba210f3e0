//! Servers' time zones: they decide on which day what is written from now on falls. What was written keeps its day.

use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::{Db, DbError, NotStored, deletion, periods};
use crate::vote::{GuildId, UnixMs, Zone};

/// A zone stays for at least this long, so that no day is begun again and again.
const STAYS: Duration = Duration::from_hours(24);

/// A server's zone as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerZone {
    /// The zone; UTC where the server has not chosen.
    pub zone: Zone,
    /// When it was last changed.
    pub changed: Option<UnixMs>,
}

impl ServerZone {
    /// When it can be changed next; `None`: now.
    #[must_use]
    pub fn next_change(&self, now: UnixMs) -> Option<UnixMs> {
        self.changed.map(|changed| changed.plus(STAYS)).filter(|next| *next > now)
    }
}

/// What came of choosing a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneSet {
    /// It counts from now on, and can be changed again at this instant.
    Changed(UnixMs),
    /// It was that one already.
    Same,
    /// It was changed less than a day ago, and can be changed again at this instant.
    TooSoon(UnixMs),
}

impl Db {
    /// The server's time zone; UTC where it has not chosen.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn zone(&self, guild: GuildId) -> Result<TimeZone, DbError> {
        Ok(self.server_zone(guild).await?.zone.time_zone().clone())
    }

    /// The same by its name, and since when.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn server_zone(&self, guild: GuildId) -> Result<ServerZone, DbError> {
        let guild = guild.get();
        let found = sqlx::query!("SELECT zone, zone_ms FROM servers WHERE guild_id = ?1", guild)
            .fetch_optional(&self.readers)
            .await?;
        Ok(found.map_or_else(
            || ServerZone { zone: Zone::utc(), changed: None },
            |row| ServerZone { zone: Zone::stored(&row.zone), changed: row.zone_ms.map(UnixMs) },
        ))
    }

    /// Chooses the zone for what is written from now on: once a day at most.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn set_zone(&self, guild: GuildId, zone: &Zone) -> Result<ZoneSet, NotStored> {
        let (guild, zone, now) = (guild.get(), zone.name().to_owned(), self.clock.now());
        let done = self
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    if deletion::is_being_deleted(&mut *tx, guild).await? {
                        return Ok(None);
                    }
                    let now_ms = now.0;
                    sqlx::query!(
                        "INSERT INTO servers (guild_id, created_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                        guild,
                        now_ms
                    )
                    .execute(&mut *tx)
                    .await?;
                    let found = sqlx::query!("SELECT zone, zone_ms FROM servers WHERE guild_id = ?1", guild)
                        .fetch_one(&mut *tx)
                        .await?;
                    if found.zone == zone {
                        return Ok(Some(ZoneSet::Same));
                    }
                    let before = ServerZone { zone: Zone::stored(&found.zone), changed: found.zone_ms.map(UnixMs) };
                    if let Some(next) = before.next_change(now) {
                        return Ok(Some(ZoneSet::TooSoon(next)));
                    }
                    sqlx::query!("UPDATE servers SET zone = ?2, zone_ms = ?3 WHERE guild_id = ?1", guild, zone, now_ms)
                        .execute(&mut *tx)
                        .await?;
                    periods::move_closes(tx, GuildId::trusted(guild)).await?;
                    Ok(Some(ZoneSet::Changed(now.plus(STAYS))))
                })
            })
            .await?;
        self.zones.fetch_add(1, Ordering::SeqCst);
        // Periods may be over by it.
        self.tell_work();
        done.ok_or(NotStored::BeingDeleted)
    }
}

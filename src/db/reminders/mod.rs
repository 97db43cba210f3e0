//! Reminders: who wants them, what owners chose, and what is to come. What was voted since is always looked at in the transaction that
//! takes a reminder out of what is due, so that no vote has two.

mod choose;
mod due;
mod posting;

pub use self::due::{DueReminder, ListingDue};
pub use self::posting::{NewReminder, NotLetThrough, Reached};
pub(super) use self::posting::{delete_some, ended, forget, put_back, put_back_if_void};

use sqlx::SqliteConnection;

use super::{Db, DbError};
use crate::sites::Site;
use crate::vote::{
    ChannelId, GuildId, QuietHours, RemindedIn, ReminderDue, ReminderSettings, ReminderState, Reminders, Subject,
    TimeOfDay, UnixMs, UserId, Zone,
};

/// Notes, in the transaction that settles them, votes of those who want to be reminded; says whether there were any. `votes` are
/// server, voter, listing, when they voted and when they can again.
pub(super) async fn note_votes(tx: &mut SqliteConnection, votes: &str) -> Result<bool, DbError> {
    let noted = sqlx::query!(
        "INSERT INTO reminder_votes (guild_id, voter_id, listing_id, voted_ms, at_ms)
         SELECT r.guild_id, r.voter_id, v.value ->> 2, v.value ->> 3, v.value ->> 4
         FROM jsonb_each(?1) AS v
         CROSS JOIN reminders AS r ON r.guild_id = v.value ->> 0 AND r.voter_id = v.value ->> 1 AND r.state = 'on'
         WHERE true
         ON CONFLICT DO UPDATE SET voted_ms = excluded.voted_ms, at_ms = excluded.at_ms WHERE excluded.voted_ms > voted_ms",
        votes
    )
    .execute(&mut *tx)
    .await?;
    if noted.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "UPDATE reminders SET look_ms = (SELECT min(d.at_ms) FROM reminder_votes AS d
                                         WHERE d.guild_id = reminders.guild_id AND d.voter_id = reminders.voter_id)
         WHERE state = 'on' AND (guild_id, voter_id) IN (SELECT v.value ->> 0, v.value ->> 1 FROM jsonb_each(?1) AS v)",
        votes
    )
    .execute(tx)
    .await?;
    Ok(true)
}

/// The member is looked at when the next of what is due to them is.
async fn look_again(tx: &mut SqliteConnection, guild: i64, voter: i64) -> Result<(), DbError> {
    sqlx::query!(
        "UPDATE reminders SET look_ms = (SELECT min(at_ms) FROM reminder_votes WHERE guild_id = ?1 AND voter_id = ?2)
         WHERE guild_id = ?1 AND voter_id = ?2 AND state = 'on'",
        guild,
        voter
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// What owners chose, as it is stored.
fn settings(reminders: i64, channel: Option<i64>) -> ReminderSettings {
    match channel {
        _ if reminders == 0 => ReminderSettings::Off,
        Some(channel) => ReminderSettings::DirectOr(ChannelId::trusted(channel)),
        None => ReminderSettings::Direct,
    }
}

/// Quiet hours as they are stored: all or nothing.
fn quiet(from: Option<i64>, until: Option<i64>, zone: Option<&str>) -> Option<QuietHours> {
    let time = |minutes: Option<i64>| TimeOfDay::after_midnight(u16::try_from(minutes?).ok()?);
    QuietHours::new(time(from)?, time(until)?, Zone::stored(zone?))
}

impl Db {
    /// What the server's owner chose about reminders.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn reminder_settings(&self, guild: GuildId) -> Result<ReminderSettings, DbError> {
        let guild = guild.get();
        let found = sqlx::query!("SELECT reminders, reminder_channel_id FROM servers WHERE guild_id = ?1", guild)
            .fetch_optional(&self.readers)
            .await?;
        Ok(found.map_or(ReminderSettings::Direct, |row| settings(row.reminders, row.reminder_channel_id)))
    }

    /// How it stands with somebody's reminders in a server.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn reminders(&self, guild: GuildId, voter: UserId) -> Result<Reminders, DbError> {
        let settings = self.reminder_settings(guild).await?;
        let (guild, voter) = (guild.get(), voter.get());
        let found = sqlx::query!(
            r#"SELECT state, quiet_from, quiet_until, quiet_zone, closed_ms IS NOT NULL AS "closed!: bool"
               FROM reminders WHERE guild_id = ?1 AND voter_id = ?2"#,
            guild,
            voter
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = found else {
            let by = RemindedIn::Direct;
            return Ok(Reminders { state: ReminderState::Never, quiet: None, by, settings, due: Vec::new() });
        };
        let state = match row.state.as_str() {
            "on" => ReminderState::On,
            "closed" => ReminderState::Closed,
            _ => ReminderState::Off,
        };
        let due = sqlx::query!(
            r#"SELECT l.site, l.kind, l.subject_id, d.at_ms AS "at_ms!" FROM reminder_votes AS d
               CROSS JOIN listings AS l ON l.listing_id = d.listing_id
               WHERE d.guild_id = ?1 AND d.voter_id = ?2 AND d.at_ms IS NOT NULL AND l.removed_ms IS NULL AND l.paused_ms IS NULL
               ORDER BY d.at_ms, d.listing_id"#,
            guild,
            voter
        )
        .fetch_all(&self.readers)
        .await?;
        let due = due.into_iter().filter_map(|row| {
            let site = Site::from_code(&row.site)?.name();
            Some(ReminderDue { subject: Subject::stored(&row.kind, row.subject_id), site, at: UnixMs(row.at_ms) })
        });
        Ok(Reminders {
            state,
            quiet: quiet(row.quiet_from, row.quiet_until, row.quiet_zone.as_deref()),
            by: match settings.channel() {
                Some(channel) if row.closed => RemindedIn::Channel(channel),
                _ => RemindedIn::Direct,
            },
            settings,
            due: due.collect(),
        })
    }
}

//! What is kept of one voter in a server, as a file for them.

mod numbers;
mod reminders;

use serde::Serialize;
use serde_json::value::RawValue;
use sqlx::SqliteConnection;

use self::numbers::{Missing, missing};
use self::reminders::{Reminded, Reminder};
use super::super::{Db, DbError, rows};
use super::in_files::{self, Given, Waiting};
use super::told::{instant, listing};
use crate::vote::{GuildId, LocalDay, OptOut, UserId};

/// Entries that are read in one go.
const SLICE: usize = 500;

/// What is kept of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnData {
    /// The file: JSON.
    pub json: Vec<u8>,
    /// Entries in it.
    pub entries: usize,
    /// Entries that did not fit: the oldest.
    pub left_out: usize,
}

#[derive(Serialize)]
struct File {
    server: String,
    member: String,
    made: Option<String>,
    hidden_since: Option<String>,
    deleted_since: Option<String>,
    server_total: Option<Total>,
    listing_totals: Vec<Total>,
    totals_by_time: Vec<Tally>,
    votes_never_delivered: Vec<Missing>,
    reward_roles: Vec<Role>,
    role_check: Option<Check>,
    blocked: Option<Blocked>,
    corrections_made: Vec<Correction>,
    files_given: Vec<Given>,
    rows_of_files_to_be_imported: Vec<Waiting>,
    unreadable_deliveries: Vec<Unreadable>,
    thank_yous: Vec<Thanks>,
    reminders: Option<Reminder>,
    reminded_votes: Vec<Reminded>,
    thank_you_drafts: Vec<Draft>,
    entries_left_out: usize,
    entries: Vec<Box<RawValue>>,
}

#[derive(Serialize)]
struct Total {
    listing: Option<String>,
    name: Option<String>,
    votes: i64,
    first_vote: Option<String>,
    last_vote: Option<String>,
    vote_again: Option<String>,
    /// As of the last vote; `None` for one listing: streaks are the server's.
    streak: Option<i64>,
    best_streak: Option<i64>,
    streak_freezes: Option<i64>,
}

#[derive(Serialize)]
struct Tally {
    listing: Option<String>,
    period: String,
    first_day: String,
    votes: i64,
}

#[derive(Serialize)]
struct Role {
    #[serde(rename = "role")]
    id: String,
    state: String,
    since: Option<String>,
    joined: Option<String>,
}

#[derive(Serialize)]
struct Check {
    due: Option<String>,
    not_a_member_since: Option<String>,
}

#[derive(Serialize)]
struct Blocked {
    since: Option<String>,
    reason: String,
}

#[derive(Serialize)]
struct Correction {
    entry: i64,
    votes: i64,
    received: Option<String>,
    reason: Option<String>,
}

#[derive(Serialize)]
struct Unreadable {
    received: Option<String>,
    received_as: String,
}

#[derive(Serialize)]
struct Thanks {
    entry: i64,
    state: String,
    channel: String,
    message: Option<String>,
}

/// How they would word a listing's thank-you, and have not saved it.
#[derive(Serialize)]
struct Draft {
    listing: String,
    changed: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct Entry {
    #[serde(rename = "entry")]
    id: i64,
    listing: String,
    kind: String,
    votes: i64,
    name: Option<String>,
    at: Option<String>,
    day: String,
    received: Option<String>,
    claimed: Option<String>,
    times_voted: Option<i64>,
    vote_again: Option<String>,
    reason: Option<String>,
    received_as: Option<String>,
}

/// `None` where only a hash of it is left.
fn received_as(body: &[u8]) -> Option<String> {
    (body.first() != Some(&0)).then(|| String::from_utf8_lossy(body).into_owned())
}

impl Db {
    /// What is kept of somebody in a server, in a file of so many bytes at the most. Where it is more, the oldest entries are left out.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn own_data(&self, guild: GuildId, voter: UserId, most: usize) -> Result<OwnData, DbError> {
        let of = (guild.get(), voter.get());
        let state = self.opt_out(guild, voter).await?;
        let mut file = about(&mut *self.readers.acquire().await?, of).await?;
        file.made = instant(Some(self.clock.now().0));
        match state {
            OptOut::Hidden { since } => file.hidden_since = instant(Some(since.0)),
            OptOut::Deleted { since } => file.deleted_since = instant(Some(since.0)),
            OptOut::None | OptOut::BeingDeleted => {}
        }
        let ids = self.entries_of(of).await?;
        file.entries_left_out = ids.len();
        // What stands before the entries.
        let mut size = serialised(&file)?.len();
        'slices: for slice in ids.chunks(SLICE) {
            let found = entries(&mut *self.readers.acquire().await?, &rows(slice)?).await?;
            for entry in found {
                let json =
                    serde_json::value::to_raw_value(&entry).map_err(|error| sqlx::Error::Encode(error.into()))?;
                size += json.get().len() + 1;
                if size > most {
                    break 'slices;
                }
                file.entries.push(json);
            }
        }
        file.entries_left_out = ids.len() - file.entries.len();
        let (entries, left_out) = (file.entries.len(), file.entries_left_out);
        Ok(OwnData { json: serialised(&file)?, entries, left_out })
    }

    /// The voter's entries, the newest first.
    async fn entries_of(&self, (guild, voter): (i64, i64)) -> Result<Vec<i64>, DbError> {
        Ok(sqlx::query_scalar!(
            "SELECT e.entry_id FROM listings AS l
             CROSS JOIN entries AS e INDEXED BY entries_dated_votes_are_unique ON e.listing_id = l.listing_id
             WHERE l.guild_id = ?1 AND e.voter_id = ?2 ORDER BY e.entry_id DESC",
            guild,
            voter
        )
        .fetch_all(&self.readers)
        .await?)
    }
}

fn serialised(file: &File) -> Result<Vec<u8>, DbError> {
    Ok(serde_json::to_vec(file).map_err(|error| sqlx::Error::Encode(error.into()))?)
}

/// Everything but entries.
async fn about(connection: &mut SqliteConnection, of: (i64, i64)) -> Result<File, DbError> {
    let (guild, voter) = of;
    let server_total = sqlx::query!(
        "SELECT name, total, first_ms, last_ms, streak, best_streak, freezes FROM voters WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .map(|row| Total {
        listing: None,
        name: row.name,
        votes: row.total,
        first_vote: instant(row.first_ms),
        last_vote: instant(row.last_ms),
        vote_again: None,
        streak: Some(row.streak),
        best_streak: Some(row.best_streak),
        streak_freezes: Some(row.freezes),
    })
    .fetch_optional(&mut *connection)
    .await?;
    let listing_totals = sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, v.total, v.first_ms, v.last_ms, v.again_ms FROM listings AS l
         CROSS JOIN listing_voters AS v ON v.listing_id = l.listing_id AND v.voter_id = ?2
         WHERE l.guild_id = ?1 ORDER BY l.listing_id",
        guild,
        voter
    )
    .map(|row| Total {
        listing: Some(listing(&row.site, &row.kind, row.subject_id)),
        name: None,
        votes: row.total,
        first_vote: instant(row.first_ms),
        last_vote: instant(row.last_ms),
        vote_again: instant(row.again_ms),
        streak: None,
        best_streak: None,
        streak_freezes: None,
    })
    .fetch_all(&mut *connection)
    .await?;
    Ok(File {
        server: guild.to_string(),
        member: voter.to_string(),
        made: None,
        hidden_since: None,
        deleted_since: None,
        server_total,
        listing_totals,
        totals_by_time: tallies(connection, of).await?,
        votes_never_delivered: missing(connection, of).await?,
        reward_roles: roles(connection, of).await?,
        role_check: check(connection, of).await?,
        blocked: blocked(connection, of).await?,
        corrections_made: corrections(connection, of).await?,
        files_given: in_files::given(connection, of).await?,
        rows_of_files_to_be_imported: in_files::waiting_of(connection, of).await?,
        unreadable_deliveries: unreadable(connection, of).await?,
        thank_yous: thanks(connection, of).await?,
        reminders: reminders::reminder(connection, of).await?,
        reminded_votes: reminders::reminded(connection, of).await?,
        thank_you_drafts: drafts(connection, of).await?,
        entries_left_out: 0,
        entries: Vec::new(),
    })
}

async fn tallies(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Tally>, DbError> {
    Ok(sqlx::query!(
        r#"SELECT b.period, b.first_day, t.votes AS "votes!", l.site AS "site?", l.kind AS "kind?", l.subject_id AS "subject_id?"
           FROM boards AS b CROSS JOIN tallies AS t ON t.board_id = b.board_id AND t.voter_id = ?2
           LEFT JOIN listings AS l ON l.listing_id = b.listing_id
           WHERE b.guild_id = ?1 ORDER BY b.first_day DESC, b.board_id"#,
        guild,
        voter
    )
    .map(|row| Tally {
        listing: match (row.site, row.kind, row.subject_id) {
            (Some(site), Some(kind), Some(subject)) => Some(listing(&site, &kind, subject)),
            _ => None,
        },
        period: row.period,
        first_day: LocalDay(row.first_day).date().to_string(),
        votes: row.votes,
    })
    .fetch_all(connection)
    .await?)
}

async fn roles(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Role>, DbError> {
    Ok(sqlx::query!(
        "SELECT role_id, state, since_ms, joined_ms FROM grants WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .map(|row| Role {
        id: row.role_id.to_string(),
        state: row.state,
        since: instant(Some(row.since_ms)),
        joined: instant(row.joined_ms),
    })
    .fetch_all(connection)
    .await?)
}

async fn check(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Option<Check>, DbError> {
    Ok(sqlx::query!(
        "SELECT due_ms, absent_since_ms FROM role_checks WHERE guild_id = ?1 AND voter_id = ?2",
        guild,
        voter
    )
    .map(|row| Check { due: instant(row.due_ms), not_a_member_since: instant(row.absent_since_ms) })
    .fetch_optional(connection)
    .await?)
}

async fn blocked(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Option<Blocked>, DbError> {
    Ok(sqlx::query!("SELECT since_ms, reason FROM blocks WHERE voter_id = ?1 AND guild_id = ?2", voter, guild)
        .map(|row| Blocked { since: instant(Some(row.since_ms)), reason: row.reason })
        .fetch_optional(connection)
        .await?)
}

async fn corrections(
    connection: &mut SqliteConnection,
    (guild, voter): (i64, i64),
) -> Result<Vec<Correction>, DbError> {
    Ok(sqlx::query!(
        "SELECT e.entry_id, e.amount, e.received_ms, e.reason FROM listings AS l
         CROSS JOIN entries AS e INDEXED BY entries_of_an_author ON e.listing_id = l.listing_id AND e.author_id = ?2
         WHERE l.guild_id = ?1 AND e.kind = 'correction' ORDER BY e.entry_id DESC LIMIT 10000",
        guild,
        voter
    )
    .map(|row| Correction {
        entry: row.entry_id,
        votes: row.amount,
        received: instant(Some(row.received_ms)),
        reason: row.reason,
    })
    .fetch_all(connection)
    .await?)
}

async fn unreadable(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Unreadable>, DbError> {
    let digits = voter.to_string().into_bytes();
    Ok(sqlx::query!(
        "SELECT k.received_ms, k.body FROM listings AS l CROSS JOIN kept_deliveries AS k ON k.listing_id = l.listing_id
         WHERE l.guild_id = ?1 AND instr(k.body, ?2) > 0 ORDER BY k.kept_id DESC LIMIT 50",
        guild,
        digits
    )
    .map(|row| Unreadable {
        received: instant(Some(row.received_ms)),
        received_as: String::from_utf8_lossy(&row.body).into_owned(),
    })
    .fetch_all(connection)
    .await?)
}

async fn thanks(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Thanks>, DbError> {
    Ok(sqlx::query!(
        "SELECT v.entry_id, s.state, s.channel_id, s.message_id FROM sends AS s
         CROSS JOIN send_votes AS v ON v.send_id = s.send_id CROSS JOIN entries AS e ON e.entry_id = v.entry_id
         WHERE s.guild_id = ?1 AND e.voter_id = ?2 ORDER BY s.send_id DESC LIMIT 10000",
        guild,
        voter
    )
    .map(|row| Thanks {
        entry: row.entry_id,
        state: row.state,
        channel: row.channel_id.to_string(),
        message: row.message_id.map(|id| id.to_string()),
    })
    .fetch_all(connection)
    .await?)
}

async fn drafts(connection: &mut SqliteConnection, (guild, author): (i64, i64)) -> Result<Vec<Draft>, DbError> {
    Ok(sqlx::query!(
        "SELECT l.site, l.kind, l.subject_id, d.changed_ms, d.words FROM listings AS l
         CROSS JOIN thanks_drafts AS d ON d.listing_id = l.listing_id
         WHERE l.guild_id = ?1 AND d.author_id = ?2 ORDER BY l.listing_id",
        guild,
        author
    )
    .map(|row| Draft {
        listing: listing(&row.site, &row.kind, row.subject_id),
        changed: instant(Some(row.changed_ms)),
        text: row.words,
    })
    .fetch_all(connection)
    .await?)
}

async fn entries(connection: &mut SqliteConnection, ids: &str) -> Result<Vec<Entry>, DbError> {
    Ok(sqlx::query!(
        r#"SELECT e.entry_id, l.site, l.kind AS listing_kind, l.subject_id, e.kind, e.amount, e.name, e.at_ms, e.local_day,
                  e.received_ms, e.claimed_ms, e.times_voted, e.vote_again_ms, e.reason, b.body AS "body?"
           FROM jsonb_each(?1) AS v CROSS JOIN entries AS e ON e.entry_id = v.value
           CROSS JOIN listings AS l ON l.listing_id = e.listing_id LEFT JOIN bodies AS b ON b.entry_id = e.entry_id
           ORDER BY e.entry_id DESC"#,
        ids
    )
    .map(|row| Entry {
        id: row.entry_id,
        listing: listing(&row.site, &row.listing_kind, row.subject_id),
        kind: row.kind,
        votes: row.amount,
        name: row.name,
        at: instant(Some(row.at_ms)),
        day: LocalDay(row.local_day).date().to_string(),
        received: instant(Some(row.received_ms)),
        claimed: instant(row.claimed_ms),
        times_voted: row.times_voted,
        vote_again: instant(row.vote_again_ms),
        reason: row.reason,
        received_as: row.body.as_deref().and_then(received_as),
    })
    .fetch_all(connection)
    .await?)
}

//! What is kept of one voter in a server, as a file for them.

mod acts;
mod numbers;
mod reminders;
mod votes;

use serde::Serialize;
use serde_json::value::RawValue;
use sqlx::SqliteConnection;

use self::acts::{Block, Change, Correction, Draft};
use self::numbers::{Missing, missing};
use self::reminders::{Reminded, Reminder};
use self::votes::{Tally, Total, Won};
use super::super::{Db, DbError, rows};
use super::in_files::{self, Given, Waiting};
use super::told::{instant, listing};
use crate::vote::{GuildId, OptOut, UserId};

/// Entries that are read in one go.
const SLICE: usize = 500;
/// Rows of each other list that are in the file at the most, the newest first.
const MOST: usize = 10_000;
/// One more is read, to see whether there are more.
#[allow(clippy::cast_possible_wrap, reason = "a small number")]
pub(super) const LIMIT: i64 = MOST as i64 + 1;

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
    results: Vec<Won>,
    votes_never_delivered: Vec<Missing>,
    reward_roles: Vec<Role>,
    role_check: Option<Check>,
    blocked: Option<Blocked>,
    corrections_made: Vec<Correction>,
    changes_made: Vec<Change>,
    members_blocked: Vec<Block>,
    files_given: Vec<Given>,
    rows_of_files_to_be_imported: Vec<Waiting>,
    unreadable_deliveries: Vec<Unreadable>,
    thank_yous: Vec<Thanks>,
    reminders: Option<Reminder>,
    reminded_votes: Vec<Reminded>,
    thank_you_drafts: Vec<Draft>,
    /// Lists of which only the newest rows are here.
    lists_cut_short: Vec<&'static str>,
    entries_left_out: usize,
    entries: Vec<Box<RawValue>>,
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
            let found = votes::entries(&mut *self.readers.acquire().await?, &rows(slice)?).await?;
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

/// The lists of which there was more than is in the file.
#[derive(Default)]
struct CutShort(Vec<&'static str>);

impl CutShort {
    fn list<T>(&mut self, name: &'static str, mut rows: Vec<T>) -> Vec<T> {
        if rows.len() > MOST {
            rows.truncate(MOST);
            self.0.push(name);
        }
        rows
    }
}

/// Everything but entries.
async fn about(connection: &mut SqliteConnection, of: (i64, i64)) -> Result<File, DbError> {
    let (guild, voter) = of;
    let mut cut = CutShort::default();
    Ok(File {
        server: guild.to_string(),
        member: voter.to_string(),
        made: None,
        hidden_since: None,
        deleted_since: None,
        server_total: votes::of_server(&mut *connection, of).await?,
        listing_totals: votes::of_listings(&mut *connection, of).await?,
        totals_by_time: votes::tallies(&mut *connection, of).await?,
        results: cut.list("results", votes::won(&mut *connection, of).await?),
        votes_never_delivered: cut.list("votes_never_delivered", missing(&mut *connection, of).await?),
        reward_roles: roles(&mut *connection, of).await?,
        role_check: check(&mut *connection, of).await?,
        blocked: blocked(&mut *connection, of).await?,
        corrections_made: cut.list("corrections_made", acts::corrections(&mut *connection, of).await?),
        changes_made: cut.list("changes_made", acts::changes(&mut *connection, of).await?),
        members_blocked: cut.list("members_blocked", acts::blocks(&mut *connection, of).await?),
        files_given: cut.list("files_given", in_files::given(&mut *connection, of).await?),
        rows_of_files_to_be_imported: cut
            .list("rows_of_files_to_be_imported", in_files::waiting_of(&mut *connection, of).await?),
        unreadable_deliveries: cut.list("unreadable_deliveries", unreadable(&mut *connection, of).await?),
        thank_yous: cut.list("thank_yous", thanks(&mut *connection, of).await?),
        reminders: reminders::reminder(&mut *connection, of).await?,
        reminded_votes: reminders::reminded(&mut *connection, of).await?,
        thank_you_drafts: acts::drafts(&mut *connection, of).await?,
        lists_cut_short: cut.0,
        entries_left_out: 0,
        entries: Vec::new(),
    })
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

async fn unreadable(connection: &mut SqliteConnection, (guild, voter): (i64, i64)) -> Result<Vec<Unreadable>, DbError> {
    let digits = voter.to_string().into_bytes();
    Ok(sqlx::query!(
        "SELECT k.received_ms, k.body FROM listings AS l CROSS JOIN kept_deliveries AS k ON k.listing_id = l.listing_id
         WHERE l.guild_id = ?1 AND instr(k.body, ?2) > 0 ORDER BY k.kept_id DESC LIMIT ?3",
        guild,
        digits,
        LIMIT
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
         WHERE s.guild_id = ?1 AND e.voter_id = ?2 ORDER BY s.send_id DESC LIMIT ?3",
        guild,
        voter,
        LIMIT
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_cut_says_so() {
        let mut cut = CutShort::default();
        assert_eq!(cut.list("whole", vec![0; MOST]).len(), MOST);
        assert_eq!(cut.list("longer", vec![0; MOST + 1]).len(), MOST);
        assert_eq!(cut.0, ["longer"]);
    }
}

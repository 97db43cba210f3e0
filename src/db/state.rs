//! State: what settle makes of the ledger, batch by batch, in one transaction each.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sqlx::SqliteConnection;

use super::board_ids::BoardKey;
use super::{Db, DbError, NotStored, rewards, rows, tokens};
use crate::rules::{ListingState, Reward, Standing, VoterState, Wanted, fold};
use crate::vote::{ChannelId, Entry, EntryId, EntryKind, GuildId, ListingId, LocalDay, TokenId, UnixMs, UserId};

/// Entries in one batch at the most: few enough that their transaction stays well within a slice.
const BATCH: i64 = 512;
/// What a look at the ledger did.
#[derive(Debug)]
pub enum Settled {
    /// Entries were folded.
    Batch(SettledBatch),
    /// The ledger holds nothing further.
    Nothing,
}

/// What a batch called for.
#[derive(Debug, Default)]
pub struct SettledBatch {
    /// Entries folded.
    pub entries: usize,
    /// Channels in which somebody is to be thanked.
    pub channels: BTreeSet<ChannelId>,
    /// Servers in which somebody's roles are to be looked at.
    pub guilds: BTreeSet<GuildId>,
}

/// Whether what entries call for is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effects {
    Wanted,
    /// A rebuild calls for nothing: it was all called for when the entries were new.
    None,
}

impl SettledBatch {
    /// Whether there may be more entries already.
    #[must_use]
    pub fn is_full(&self) -> bool {
        i64::try_from(self.entries).is_ok_and(|entries| entries >= BATCH)
    }
}

impl Db {
    /// Folds the entries after the cursor, as many as fit a batch.
    ///
    /// # Errors
    /// Where the database fails; the batch is then not settled at all.
    pub async fn settle_batch(&self) -> Result<Settled, NotStored> {
        self.fold_batch(Effects::Wanted, i64::MAX).await
    }

    /// The last entry that was settled; 0 before the first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn settled_until(&self) -> Result<i64, DbError> {
        Ok(sqlx::query_scalar!("SELECT entry_id FROM settlement").fetch_one(&self.readers).await?)
    }

    /// Whether the ledger holds nothing after the last entry that was settled.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn is_settled(&self) -> Result<bool, DbError> {
        Ok(sqlx::query_scalar!(
            r#"SELECT NOT EXISTS (SELECT 1 FROM entries WHERE entry_id > (SELECT entry_id FROM settlement)) AS "settled!: bool""#
        )
        .fetch_one(&self.readers)
        .await?)
    }

    /// Forgets all state and folds the whole ledger anew, calling for nothing. Only while nothing settles.
    ///
    /// # Errors
    /// Where the database fails; running it again mends that.
    pub async fn rebuild(&self) -> Result<u64, NotStored> {
        self.boards.forget();
        let until = self
            .writer
            .run(|tx| {
                Box::pin(async move {
                    let until = sqlx::query_scalar!("SELECT entry_id FROM settlement").fetch_one(&mut *tx).await?;
                    sqlx::query!("DELETE FROM voters").execute(&mut *tx).await?;
                    sqlx::query!("DELETE FROM listing_voters").execute(&mut *tx).await?;
                    sqlx::query!("DELETE FROM tallies").execute(&mut *tx).await?;
                    sqlx::query!("DELETE FROM boards").execute(&mut *tx).await?;
                    sqlx::query!("UPDATE settlement SET entry_id = 0").execute(&mut *tx).await?;
                    Ok(until)
                })
            })
            .await?;
        let mut entries = 0;
        while let Settled::Batch(batch) = self.fold_batch(Effects::None, until).await? {
            entries += batch.entries as u64;
        }
        Ok(entries)
    }

    async fn fold_batch(&self, effects: Effects, until: i64) -> Result<Settled, NotStored> {
        let mut batch = self.load_batch(until).await?;
        let Some(last) = batch.entries.last().map(|entry| entry.id) else { return Ok(Settled::Nothing) };
        let folded = batch.fold(effects);
        let settled = SettledBatch {
            entries: batch.entries.len(),
            channels: folded.channels.clone(),
            guilds: folded.checks.iter().map(|check| GuildId::trusted(check.0)).collect(),
        };
        let cursor = batch.cursor;
        let boards = folded.tallies.keys().map(|(board, _)| *board).collect();
        let rows = batch.rows(&folded, &self.board_ids(&boards).await?)?;
        let moved = self.writer.run(move |tx| Box::pin(async move { rows.store(tx, cursor, last).await })).await?;
        if moved {
            if !settled.channels.is_empty() || !settled.guilds.is_empty() {
                self.tell_work();
            }
            return Ok(Settled::Batch(settled));
        }
        // Somebody else settled the same entries; what they called for is theirs to tell.
        Ok(Settled::Batch(SettledBatch::default()))
    }

    /// Reads beside the writer: nobody else changes what settle reads here.
    async fn load_batch(&self, until: i64) -> Result<Batch, DbError> {
        let mut connection = self.readers.acquire().await?;
        let cursor = sqlx::query_scalar!("SELECT entry_id FROM settlement").fetch_one(&mut *connection).await?;
        let entries: Vec<Entry> = sqlx::query!(
            r#"SELECT e.entry_id, e.kind, e.amount, e.listing_id, l.guild_id, e.voter_id, e.name, e.at_ms, e.local_day,
                      e.vote_again_ms, e.received_ms, e.token_id
               FROM entries AS e CROSS JOIN listings AS l ON l.listing_id = e.listing_id
               WHERE e.entry_id > ?1 AND e.entry_id <= ?2 ORDER BY e.entry_id LIMIT ?3"#,
            cursor,
            until,
            BATCH
        )
        .map(|row| Entry {
            id: EntryId::trusted(row.entry_id),
            kind: EntryKind::stored(&row.kind),
            amount: row.amount,
            listing: ListingId::trusted(row.listing_id),
            guild: GuildId::trusted(row.guild_id),
            voter: UserId::trusted(row.voter_id),
            name: row.name,
            at: UnixMs(row.at_ms),
            day: LocalDay(row.local_day),
            vote_again: row.vote_again_ms.map(UnixMs),
            received: UnixMs(row.received_ms),
            token: row.token_id.map(TokenId::trusted),
        })
        .fetch_all(&mut *connection)
        .await?;
        let mut batch = Batch { cursor, entries, ..Batch::default() };
        if !batch.entries.is_empty() {
            batch.load_settings(&mut connection).await?;
            batch.load_state(&mut connection).await?;
        }
        Ok(batch)
    }
}

/// A listing as far as its votes are concerned.
#[derive(Debug, Clone, Copy)]
struct ListingSettings {
    channel: Option<ChannelId>,
    paused: bool,
}

#[derive(Debug, Default)]
struct Batch {
    cursor: i64,
    entries: Vec<Entry>,
    settings: HashMap<ListingId, ListingSettings>,
    rewards: HashMap<GuildId, Vec<Reward>>,
    voters: HashMap<(GuildId, UserId), VoterState>,
    listing_voters: HashMap<(ListingId, UserId), ListingState>,
}

/// What a batch adds to boards: votes and the entry that made the count what it is.
type Tallies = BTreeMap<(BoardKey, UserId), (i64, EntryId)>;

#[derive(Debug, Default)]
struct Folded {
    tallies: Tallies,
    thanks: Vec<(i64, i64, i64)>,
    /// Server, voter, entry, and when it is due.
    checks: Vec<(i64, i64, i64, i64)>,
    channels: BTreeSet<ChannelId>,
}

impl Batch {
    async fn load_settings(&mut self, connection: &mut SqliteConnection) -> Result<(), DbError> {
        let ids: HashSet<i64> = self.entries.iter().map(|entry| entry.listing.get()).collect();
        let ids = rows(&ids.into_iter().collect::<Vec<_>>())?;
        let listings = sqlx::query!(
            r#"SELECT l.listing_id, l.channel_id,
                      l.paused_ms IS NOT NULL AS "paused!: bool", l.removed_ms IS NOT NULL AS "removed!: bool"
               FROM json_each(?1) AS k CROSS JOIN listings AS l ON l.listing_id = k.value"#,
            ids
        )
        .fetch_all(&mut *connection)
        .await?;
        for row in listings {
            let channel = row.channel_id.filter(|_| !row.removed && !row.paused).map(ChannelId::trusted);
            self.settings.insert(ListingId::trusted(row.listing_id), ListingSettings { channel, paused: row.paused });
        }
        let guilds: BTreeSet<GuildId> = self.entries.iter().map(|entry| entry.guild).collect();
        self.rewards = rewards::of_guilds(connection, &guilds).await?;
        Ok(())
    }

    async fn load_state(&mut self, connection: &mut SqliteConnection) -> Result<(), DbError> {
        let keys: BTreeSet<_> = self.entries.iter().map(|entry| (entry.guild.get(), entry.voter.get())).collect();
        let keys = rows(&keys.into_iter().collect::<Vec<_>>())?;
        let voters = sqlx::query!(
            r#"SELECT s.guild_id AS "guild_id!", s.voter_id AS "voter_id!", s.name, s.total, s.reached_entry, s.last_ms
             FROM json_each(?1) AS k
             CROSS JOIN voters AS s ON s.guild_id = k.value ->> 0 AND s.voter_id = k.value ->> 1"#,
            keys
        )
        .fetch_all(&mut *connection)
        .await?;
        for row in voters {
            let standing = standing(row.total, row.reached_entry, row.last_ms);
            self.voters.insert(
                (GuildId::trusted(row.guild_id), UserId::trusted(row.voter_id)),
                VoterState { name: row.name, standing },
            );
        }
        let keys: BTreeSet<_> = self.entries.iter().map(|entry| (entry.listing.get(), entry.voter.get())).collect();
        let keys = rows(&keys.into_iter().collect::<Vec<_>>())?;
        let listing_voters = sqlx::query!(
            r#"SELECT s.listing_id AS "listing_id!", s.voter_id AS "voter_id!", s.total, s.reached_entry, s.last_ms, s.again_ms
             FROM json_each(?1) AS k
             CROSS JOIN listing_voters AS s ON s.listing_id = k.value ->> 0 AND s.voter_id = k.value ->> 1"#,
            keys
        )
        .fetch_all(&mut *connection)
        .await?;
        for row in listing_voters {
            let standing = standing(row.total, row.reached_entry, row.last_ms);
            self.listing_voters.insert(
                (ListingId::trusted(row.listing_id), UserId::trusted(row.voter_id)),
                ListingState { standing, again: row.again_ms.map(UnixMs) },
            );
        }
        Ok(())
    }

    /// Runs the rules over the batch, in order.
    fn fold(&mut self, effects: Effects) -> Folded {
        let mut folded = Folded::default();
        let mut checks = BTreeMap::new();
        for entry in &self.entries {
            let settings = self.settings.get(&entry.listing);
            let rewards = self.rewards.get(&entry.guild).filter(|_| settings.is_some_and(|set| !set.paused));
            let channel = settings.and_then(|set| set.channel);
            let wanted = match effects {
                Effects::Wanted => {
                    Wanted { thanks: channel.is_some(), rewards: rewards.map_or(&[][..], Vec::as_slice) }
                }
                Effects::None => Wanted { thanks: false, rewards: &[] },
            };
            let voter = self.voters.entry((entry.guild, entry.voter)).or_default();
            let listing = self.listing_voters.entry((entry.listing, entry.voter)).or_default();
            let called = fold(voter, listing, wanted, entry);
            for period in called.periods {
                for listing in [None, Some(entry.listing)] {
                    let board = BoardKey { guild: entry.guild, listing, period };
                    let tally = folded.tallies.entry((board, entry.voter)).or_insert((0, entry.id));
                    *tally = (tally.0 + entry.amount, entry.id);
                }
            }
            if let Some(total) = called.thanks {
                folded.thanks.push((entry.listing.get(), entry.id.get(), total));
                folded.channels.extend(channel);
            }
            if called.roles {
                checks.insert((entry.guild.get(), entry.voter.get()), (entry.id.get(), entry.received.0));
            }
        }
        folded.checks = checks.into_iter().map(|((guild, voter), (entry, due))| (guild, voter, entry, due)).collect();
        folded
    }

    /// Everything that the transaction writes, ready to be bound.
    fn rows(&self, folded: &Folded, boards: &HashMap<BoardKey, i64>) -> Result<Rows, DbError> {
        let number = |at: Option<UnixMs>| at.map(|at| at.0);
        let mut voters: Vec<_> = self
            .voters
            .iter()
            .map(|((guild, voter), VoterState { name, standing: Standing { total, reached, last } })| {
                (guild.get(), voter.get(), name, *total, reached.map(EntryId::get), number(*last))
            })
            .collect();
        voters.sort_unstable_by_key(|row| (row.0, row.1));
        let mut listing_voters: Vec<_> = self
            .listing_voters
            .iter()
            .map(|((listing, voter), ListingState { standing: Standing { total, reached, last }, again })| {
                (listing.get(), voter.get(), *total, reached.map(EntryId::get), number(*last), number(*again))
            })
            .collect();
        listing_voters.sort_unstable_by_key(|row| (row.0, row.1));
        let mut tallies: Vec<_> = folded
            .tallies
            .iter()
            .filter_map(|((board, voter), (votes, reached))| {
                Some((boards.get(board)?, voter.get(), *votes, reached.get()))
            })
            .collect();
        tallies.sort_unstable();
        let mut uses: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
        for (token, received) in self.entries.iter().filter_map(|entry| Some((entry.token?, entry.received))) {
            let (first, last) = uses.entry(token.get()).or_insert((received.0, received.0));
            (*first, *last) = ((*first).min(received.0), (*last).max(received.0));
        }
        Ok(Rows {
            voters: rows(&voters)?,
            listing_voters: rows(&listing_voters)?,
            tallies: rows(&tallies)?,
            thanks: rows(&folded.thanks)?,
            checks: rows(&folded.checks)?,
            uses: uses.into_iter().map(|(token, (first, last))| (token, first, last)).collect(),
        })
    }
}

fn standing(total: i64, reached: i64, last: Option<i64>) -> Standing {
    Standing { total, reached: EntryId::new(reached), last: last.map(UnixMs) }
}

struct Rows {
    voters: String,
    listing_voters: String,
    tallies: String,
    thanks: String,
    checks: String,
    /// Token, first and last use.
    uses: Vec<(i64, i64, i64)>,
}

impl Rows {
    /// Writes the batch and moves the cursor from `cursor` to `last`; `false` where the cursor stood elsewhere.
    async fn store(self, tx: &mut SqliteConnection, cursor: i64, last: EntryId) -> Result<bool, DbError> {
        let last = last.get();
        let moved = sqlx::query!("UPDATE settlement SET entry_id = ?2 WHERE entry_id = ?1", cursor, last)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        if moved == 0 {
            return Ok(false);
        }
        sqlx::query!(
            "INSERT INTO voters (guild_id, voter_id, name, total, reached_entry, last_ms)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5
             FROM json_each(?1) AS v WHERE true
             ON CONFLICT (guild_id, voter_id) DO UPDATE SET
                 name = excluded.name, total = excluded.total, reached_entry = excluded.reached_entry,
                 last_ms = excluded.last_ms",
            self.voters
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO listing_voters (listing_id, voter_id, total, reached_entry, last_ms, again_ms)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3, v.value ->> 4, v.value ->> 5
             FROM json_each(?1) AS v WHERE true
             ON CONFLICT (listing_id, voter_id) DO UPDATE SET
                 total = excluded.total, reached_entry = excluded.reached_entry, last_ms = excluded.last_ms,
                 again_ms = excluded.again_ms",
            self.listing_voters
        )
        .execute(&mut *tx)
        .await?;
        self.store_tallies(tx).await?;
        sqlx::query!(
            "INSERT INTO due_thanks (listing_id, entry_id, total)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2 FROM json_each(?1) AS v",
            self.thanks
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "INSERT INTO role_checks (guild_id, voter_id, entry_id, due_ms)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM json_each(?1) AS v WHERE true
             ON CONFLICT (guild_id, voter_id) DO UPDATE SET
                 entry_id = excluded.entry_id, due_ms = excluded.due_ms, absent_since_ms = NULL, attempts = 0",
            self.checks
        )
        .execute(&mut *tx)
        .await?;
        for (token, first, last) in self.uses {
            tokens::note_use(tx, token, first, last).await?;
        }
        Ok(true)
    }

    async fn store_tallies(&self, tx: &mut SqliteConnection) -> Result<(), DbError> {
        sqlx::query!(
            "INSERT INTO tallies (board_id, voter_id, votes, reached_entry)
             SELECT v.value ->> 0, v.value ->> 1, v.value ->> 2, v.value ->> 3 FROM json_each(?1) AS v WHERE true
             ON CONFLICT (board_id, voter_id) DO UPDATE SET
                 votes = votes + excluded.votes, reached_entry = excluded.reached_entry",
            self.tallies
        )
        .execute(tx)
        .await?;
        Ok(())
    }
}

//! A batch of entries with the state that they change, and the fold over it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::Duration;

use sqlx::SqliteConnection;

use super::super::board_ids::BoardKey;
use super::super::history::HeardNumber;
use super::super::outages::Outages;
use super::super::silences::{Rhythms, Silence};
use super::super::{DbError, rewards};
use crate::rules::sequence::{Heard, Sequence};
use crate::rules::streak::{COOLDOWN, GRACE, Streak, StreakTimes, Terms};
use crate::rules::{ListingState, Reward, Standing, StreakAfter, VoterState, Wanted, fold};
use crate::vote::{Counts, Entry, EntryId, EntryKind, GuildId, ListingId, LocalDay, Quarter, TokenId, UnixMs, UserId};

/// Where a batch begins, and by which settings it is folded.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Start {
    /// The last entry that is settled.
    pub(super) cursor: i64,
    /// The count of changes to listings and rules.
    pub(super) settings: i64,
}

/// Whether entries call for thanks and roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::db) enum Calling {
    /// For what the settings want.
    AsSet,
    /// For nothing: they did when they were settled.
    Nothing,
}

/// Entries after the cursor, and everything that folding them needs.
#[derive(Debug, Default)]
pub(in crate::db) struct Batch {
    pub(super) start: Start,
    pub(super) entries: Vec<Entry>,
    /// Of each entry: cooldown, grace and freezes that were in force when it was written.
    terms: Vec<(Duration, Duration, Option<i64>)>,
    outages: Outages,
    /// None where entries call for nothing: silences are found once.
    pub(super) rhythms: Rhythms,
    pub(super) voters: HashMap<(GuildId, UserId), VoterState>,
    pub(super) listing_voters: HashMap<(ListingId, UserId), ListingState>,
    /// Those of the voters who hide: they have no name and are not thanked.
    hidden: HashSet<(GuildId, UserId)>,
    settings: HashMap<ListingId, ListingSettings>,
    rewards: HashMap<GuildId, Vec<Reward>>,
}

/// A listing as far as its votes are concerned.
#[derive(Debug, Clone, Copy)]
struct ListingSettings {
    /// Whether its voters are thanked.
    thanks: bool,
    paused: bool,
}

/// What a batch adds to boards: votes and the entry that made the count what it is.
type Tallies = BTreeMap<(BoardKey, UserId), (i64, EntryId)>;

/// What the entries of a batch came to, beside the state of their voters.
#[derive(Debug, Default)]
pub(in crate::db) struct Folded {
    pub(super) tallies: Tallies,
    /// Votes of each listing in each quarter of an hour.
    pub(super) counts: BTreeMap<(ListingId, Quarter), i64>,
    pub(super) thanks: Vec<DueThank>,
    pub(super) checks: Vec<DueCheck>,
    pub(super) reminders: Vec<DueReminder>,
    /// Silences that the entries tell of.
    pub(super) silences: Vec<Silence>,
    /// The streak after each vote.
    pub(super) streaks: Vec<(EntryId, StreakAfter)>,
    /// What numbers told of other votes.
    pub(super) numbers: Vec<HeardNumber>,
}

/// The latest vote of somebody, who may want to be reminded of the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct DueReminder {
    pub(super) guild: GuildId,
    pub(super) voter: UserId,
    pub(super) listing: ListingId,
    pub(super) voted: UnixMs,
    /// From when they can vote again.
    pub(super) at: UnixMs,
}

/// A vote to be thanked for, with the server's total and the streak frozen at it.
#[derive(Debug, Clone, Copy)]
pub(super) struct DueThank {
    pub(super) listing: ListingId,
    pub(super) entry: EntryId,
    pub(super) total: i64,
    pub(super) streak: i64,
}

/// A member whose roles are to be looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct DueCheck {
    pub(super) guild: GuildId,
    pub(super) voter: UserId,
    /// The last vote that called for it; `None`: a correction did.
    pub(super) entry: Option<EntryId>,
    pub(super) due: UnixMs,
}

impl Folded {
    /// The boards that the batch is counted on.
    pub(in crate::db) fn boards(&self) -> BTreeSet<BoardKey> {
        self.tallies.keys().map(|(board, _)| *board).collect()
    }
}

impl Batch {
    /// The entries after the cursor up to `until`, `most` of them at the most, with the state that they change.
    pub(in crate::db) async fn load(connection: &mut SqliteConnection, until: i64, most: i64) -> Result<Self, DbError> {
        // First of all: what changes after this look is noticed when the batch is stored.
        let start = sqlx::query_as!(Start, "SELECT entry_id AS cursor, settings FROM settlement")
            .fetch_one(&mut *connection)
            .await?;
        let mut batch = Self { start, ..Self::default() };
        // A row is costly to fetch, so each brings all that belongs to its entry.
        let found = sqlx::query!(
            r#"SELECT e.entry_id, e.kind, e.amount, e.listing_id, e.voter_id, iif(h.voter_id IS NULL, e.name, NULL) AS "name: String", e.at_ms, e.local_day,
                      e.claimed_ms, e.times_voted,
                      e.blocked = 1 AS "blocked!: bool", e.vote_again_ms, e.received_ms, e.token_id,
                      l.guild_id, l.paused_ms IS NOT NULL AS "paused!: bool",
                      l.channel_id IS NOT NULL AND l.paused_ms IS NULL AND l.removed_ms IS NULL AS "thanks!: bool",
                      iif(h.voter_id IS NULL, v.name, NULL) AS "known_name?: String", h.voter_id IS NOT NULL AS "hidden!: bool", v.total AS "total?", v.reached_entry AS "reached?", v.last_ms, v.first_ms,
                      lv.total AS "listing_total?", lv.reached_entry AS "listing_reached?",
                      lv.last_ms AS listing_last_ms, lv.first_ms AS listing_first_ms, lv.again_ms,
                      lv.epoch AS "epoch?", lv.highest AS "highest?", lv.highest_ms, lv.unnumbered AS "unnumbered?",
                      v.streak AS "streak?", v.best_streak AS "best_streak?", v.streak_from_ms, v.streak_next_ms, v.streak_until_ms,
                      v.freezes AS "freezes?", v.freeze_votes AS "freeze_votes?",
                      (SELECT c.cooldown_ms FROM cooldowns AS c WHERE c.listing_id = e.listing_id AND c.from_entry <= e.entry_id
                       ORDER BY c.from_entry DESC LIMIT 1) AS "cooldown_ms?: i64",
                      (SELECT g.grace_ms FROM graces AS g WHERE g.guild_id = l.guild_id AND g.from_entry <= e.entry_id
                       ORDER BY g.from_entry DESC LIMIT 1) AS "grace_ms?: i64",
                      (SELECT f.every_votes FROM freezes AS f WHERE f.guild_id = l.guild_id AND f.from_entry <= e.entry_id
                       ORDER BY f.from_entry DESC LIMIT 1) AS "freeze_every?: i64"
               FROM entries AS e CROSS JOIN listings AS l ON l.listing_id = e.listing_id
               LEFT JOIN voters AS v ON v.guild_id = l.guild_id AND v.voter_id = e.voter_id
               LEFT JOIN hidden AS h ON h.guild_id = l.guild_id AND h.voter_id = e.voter_id
               LEFT JOIN listing_voters AS lv ON lv.listing_id = e.listing_id AND lv.voter_id = e.voter_id
               WHERE e.entry_id > ?1 AND e.entry_id <= ?2 ORDER BY e.entry_id LIMIT ?3"#,
            start.cursor,
            until,
            most
        )
        .fetch_all(&mut *connection)
        .await?;
        for row in found {
            let (listing, guild) = (ListingId::trusted(row.listing_id), GuildId::trusted(row.guild_id));
            let voter = UserId::trusted(row.voter_id);
            batch.settings.insert(listing, ListingSettings { thanks: row.thanks, paused: row.paused });
            if row.hidden {
                batch.hidden.insert((guild, voter));
            }
            batch.voters.entry((guild, voter)).or_insert_with(|| VoterState {
                name: row.known_name,
                standing: standing(row.total, row.reached, row.last_ms, row.first_ms),
                streak: Streak {
                    length: row.streak.unwrap_or(0),
                    best: row.best_streak.unwrap_or(0),
                    times: times(row.streak_from_ms, row.streak_next_ms, row.streak_until_ms),
                    freezes: row.freezes.unwrap_or(0),
                    freeze_votes: row.freeze_votes.unwrap_or(0),
                },
            });
            batch.listing_voters.entry((listing, voter)).or_insert_with(|| ListingState {
                standing: standing(row.listing_total, row.listing_reached, row.listing_last_ms, row.listing_first_ms),
                again: row.again_ms.map(UnixMs),
                sequence: Sequence {
                    epoch: row.epoch.unwrap_or(0),
                    highest: row.highest.unwrap_or(0),
                    at: row.highest_ms.map(UnixMs),
                    unnumbered: row.unnumbered.unwrap_or(0),
                },
            });
            let chosen = |ms: Option<i64>, usual| ms.map_or(usual, |ms| Duration::from_millis(ms.unsigned_abs()));
            let freezes = row.freeze_every.filter(|every| *every > 0);
            batch.terms.push((chosen(row.cooldown_ms, COOLDOWN), chosen(row.grace_ms, GRACE), freezes));
            batch.entries.push(Entry {
                id: EntryId::trusted(row.entry_id),
                kind: EntryKind::stored(&row.kind),
                counts: if row.blocked { Counts::Blocked } else { Counts::Yes },
                amount: row.amount,
                listing,
                guild,
                voter,
                name: row.name,
                at: UnixMs(row.at_ms),
                day: LocalDay(row.local_day),
                claimed: row.claimed_ms.map(UnixMs),
                number: row.times_voted,
                vote_again: row.vote_again_ms.map(UnixMs),
                received: UnixMs(row.received_ms),
                token: row.token_id.map(TokenId::trusted),
            });
        }
        // Only an outage that ended after a vote can keep what that vote began.
        let begun = batch.voters.values().filter_map(|voter| Some(voter.streak.times?.from));
        if let Some(oldest) = begun.chain(batch.entries.iter().map(|entry| entry.at)).min() {
            batch.outages = Outages::since(connection, oldest, &batch.guilds()).await?;
        }
        Ok(batch)
    }

    fn guilds(&self) -> BTreeSet<GuildId> {
        self.entries.iter().map(|entry| entry.guild).collect()
    }

    /// Adds the rules that the entries may call for roles by, and the rhythms by which they tell of silences.
    pub(super) async fn load_what_is_called_by(&mut self, connection: &mut SqliteConnection) -> Result<(), DbError> {
        let guilds = self.guilds();
        self.rewards = rewards::of_guilds(&mut *connection, &guilds).await?;
        self.rhythms = Rhythms::of(connection, &guilds).await?;
        Ok(())
    }

    /// The last of the entries; `None` where there are none.
    pub(in crate::db) fn last(&self) -> Option<EntryId> {
        self.entries.last().map(|entry| entry.id)
    }

    /// How many entries there are.
    pub(in crate::db) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Runs the rules over the batch, in order.
    pub(in crate::db) fn fold(&mut self, calling: Calling) -> Folded {
        let mut folded = Folded::default();
        let mut checks: BTreeMap<_, DueCheck> = BTreeMap::new();
        for (entry, (cooldown, grace, freeze_every)) in self.entries.iter().zip(&self.terms) {
            let voter = self.voters.entry((entry.guild, entry.voter)).or_default();
            if calling == Calling::AsSet && entry.kind == EntryKind::Vote {
                let told = hear(&mut self.rhythms, &mut self.outages, entry, &voter.streak);
                folded.silences.extend(told);
            }
            let outages = self.outages.known_at(entry.guild, entry.id);
            let terms = Terms { cooldown: *cooldown, grace: *grace, freeze_every: *freeze_every, outages: &outages };
            let settings = self.settings.get(&entry.listing);
            let rewarded = settings.is_some_and(|set| !set.paused) && !entry.voter.is_pseudonym();
            let rewards = self.rewards.get(&entry.guild).filter(|_| rewarded);
            let hides = self.hidden.contains(&(entry.guild, entry.voter));
            let thanks = settings.is_some_and(|set| set.thanks) && !hides;
            let wanted = match calling {
                Calling::AsSet => Wanted { thanks, rewards: rewards.map_or(&[][..], Vec::as_slice), terms },
                Calling::Nothing => Wanted { thanks: false, rewards: &[], terms },
            };
            let listing = self.listing_voters.entry((entry.listing, entry.voter)).or_default();
            let called = fold(voter, listing, wanted, entry);
            folded.streaks.extend(called.streak.map(|streak| (entry.id, streak)));
            if let Some(quarter) = called.quarter {
                *folded.counts.entry((entry.listing, quarter)).or_default() += 1;
            }
            for period in called.periods {
                for listing in [None, Some(entry.listing)] {
                    let board = BoardKey { guild: entry.guild, listing, period };
                    let tally = folded.tallies.entry((board, entry.voter)).or_insert((0, entry.id));
                    *tally = (tally.0 + entry.amount, entry.id);
                }
            }
            if let Some(total) = called.thanks {
                let streak = voter.streak.length;
                folded.thanks.push(DueThank { listing: entry.listing, entry: entry.id, total, streak });
            }
            if called.heard != Heard::Nothing {
                folded.numbers.push(HeardNumber {
                    guild: entry.guild,
                    listing: entry.listing,
                    voter: entry.voter,
                    number: entry.number.unwrap_or(0),
                    received: entry.received,
                    latest: listing.sequence.at,
                    heard: called.heard,
                });
            }
            if called.reminder {
                folded.reminders.push(DueReminder {
                    guild: entry.guild,
                    voter: entry.voter,
                    listing: entry.listing,
                    voted: entry.at,
                    at: entry.vote_again.unwrap_or(entry.at.plus(*cooldown)),
                });
            }
            if called.roles {
                let (guild, voter) = (entry.guild, entry.voter);
                let before = checks.get(&(guild, voter)).and_then(|check| check.entry);
                let vote = if entry.kind == EntryKind::Vote { Some(entry.id) } else { before };
                checks.insert((guild, voter), DueCheck { guild, voter, entry: vote, due: entry.received });
            }
        }
        folded.checks = checks.into_values().collect();
        folded
    }
}

/// What a vote tells of silences, which are known from it on: of its own listing's, which it ends, and of another's, which lasts and without
/// which it would break its voter's streak.
fn hear(rhythms: &mut Rhythms, outages: &mut Outages, entry: &Entry, streak: &Streak) -> Vec<Silence> {
    let own = outages.own_at(entry.id);
    let mut told: Vec<_> = rhythms.hear(entry, &own).into_iter().collect();
    for silence in &told {
        outages.add(entry.guild, *silence);
    }
    let known = outages.known_at(entry.guild, entry.id);
    if streak.is_over_at(entry.at, &known) && entry.counts == Counts::Yes && !entry.voter.is_pseudonym() {
        let lasting = rhythms.lasting(entry.guild, entry.received, &own).filter(|(_, outage)| {
            let mut with: Vec<_> = known.iter().copied().chain([*outage]).collect();
            with.sort_unstable_by_key(|outage| (outage.from, outage.until));
            !streak.is_over_at(entry.at, &with)
        });
        if let Some((listing, outage)) = lasting.min_by_key(|(listing, _)| *listing) {
            let silence = Silence { listing, known_from: entry.id, outage };
            outages.add(entry.guild, silence);
            told.push(silence);
        }
    }
    told
}

/// A standing as it is stored; all `None` before the first entry.
fn standing(total: Option<i64>, reached: Option<i64>, last: Option<i64>, first: Option<i64>) -> Standing {
    let (total, reached) = (total.unwrap_or(0), reached.and_then(EntryId::new));
    Standing { total, reached, last: last.map(UnixMs), first: first.map(UnixMs) }
}

/// A streak's times as they are stored: all or none.
fn times(from: Option<i64>, next: Option<i64>, until: Option<i64>) -> Option<StreakTimes> {
    Some(StreakTimes { from: UnixMs(from?), next: UnixMs(next?), until: UnixMs(until?) })
}

//! Lanes: one call in flight per channel for messages and per server for roles, many lanes at once, in turn.

use std::collections::{HashMap, HashSet};

use tokio::task::{self, JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use super::Step;
use crate::clock::Clock;
use crate::db::{Db, DbError, NotStored};
use crate::discord::Client;
use crate::timings::Timings;
use crate::vote::{ChannelId, GuildId, UnixMs, UserId};

/// Lanes at work at the same time.
const AT_ONCE: usize = 64;
/// Steps that a lane takes before others have their turn.
const STEPS: usize = 10;
/// After a failure of the database, in ms.
const PAUSE_MS: i64 = 1000;

/// What working off needs.
#[derive(Debug, Clone)]
pub struct Lanes {
    /// The database.
    pub db: Db,
    /// Calls to Discord.
    pub discord: Client,
    /// Business time.
    pub clock: Clock,
    /// Protocol durations.
    pub timings: Timings,
    /// The bot's own user.
    pub bot: UserId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Lane {
    Messages(ChannelId, GuildId),
    Roles(GuildId),
}

/// Works off what is due until stopped, or until Discord refuses the bot for good. Calls under way then get
/// [`Timings::finish_calls`] to end; what is cut off has an unknown outcome, as its row says.
pub async fn lanes(parts: Lanes, stop: CancellationToken) {
    let mut running = Running::default();
    let mut work = parts.db.work();
    while !stop.is_cancelled() && parts.discord.stop_reason().is_none() {
        work.borrow_and_update();
        let next = running.start_due(&parts).await;
        let wake = async {
            match next {
                Some(at) => parts.clock.sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            _ = parts.discord.stopped() => {}
            Some(ended) = running.tasks.join_next_with_id() => running.note_end(ended),
            _ = work.changed() => {}
            () = wake => {}
            // Work that another process called for.
            () = tokio::time::sleep(parts.timings.sweep) => {}
        }
    }
    let finish = async { while running.tasks.join_next().await.is_some() {} };
    if tokio::time::timeout(parts.timings.finish_calls, finish).await.is_err() {
        tracing::warn!(
            calls = running.tasks.len(),
            "calls to Discord were cut off; their outcome is looked up at the next start"
        );
        running.tasks.shutdown().await;
    }
}

#[derive(Default)]
struct Running {
    /// Each ends with until when its lane asks to be left alone.
    tasks: JoinSet<Option<UnixMs>>,
    lanes: HashMap<task::Id, Lane>,
    /// When each lane last had its turn, counted in turns.
    turns: HashMap<Lane, u64>,
    /// Lanes that asked to be left alone for a while, such as for a rate limit.
    resting: HashMap<Lane, UnixMs>,
    turn: u64,
}

impl Running {
    /// Starts the lanes that are due, those first that have waited for their turn longest; returns when the next is due.
    async fn start_due(&mut self, parts: &Lanes) -> Option<UnixMs> {
        let now = parts.clock.now();
        let lanes = match due_lanes(&parts.db).await {
            Ok(lanes) => lanes,
            Err(error) => {
                tracing::error!(%error, "what is due could not be read; it is tried again");
                return Some(UnixMs(now.0 + PAUSE_MS));
            }
        };
        self.turns.retain(|lane, _| lanes.contains_key(lane));
        self.resting.retain(|lane, until| lanes.contains_key(lane) && *until > now);
        let at_work: HashSet<Lane> = self.lanes.values().copied().collect();
        let mut next = None;
        let mut due = Vec::new();
        for (lane, at) in lanes {
            let at = self.resting.get(&lane).map_or(at, |until| at.max(*until));
            if at_work.contains(&lane) {
                continue;
            }
            if at > now {
                next = Some(next.map_or(at, |next: UnixMs| next.min(at)));
            } else {
                due.push((self.turns.get(&lane).copied().unwrap_or(0), at, lane));
            }
        }
        due.sort_unstable_by_key(|(turn, at, _)| (*turn, *at));
        for (_, _, lane) in due.into_iter().take(AT_ONCE.saturating_sub(self.tasks.len())) {
            self.turn += 1;
            self.turns.insert(lane, self.turn);
            let parts = parts.clone();
            let task = self.tasks.spawn(async move { work_off(&parts, lane).await });
            self.lanes.insert(task.id(), lane);
        }
        next
    }

    fn note_end(&mut self, ended: Result<(task::Id, Option<UnixMs>), JoinError>) {
        match ended {
            Ok((id, rest)) => {
                if let (Some(lane), Some(until)) = (self.lanes.remove(&id), rest) {
                    self.resting.insert(lane, until);
                }
            }
            Err(error) => {
                let lane = self.lanes.remove(&error.id());
                tracing::error!(%error, ?lane, "a lane broke off; what it was doing is taken up again");
            }
        }
    }
}

async fn due_lanes(db: &Db) -> Result<HashMap<Lane, UnixMs>, DbError> {
    let messages = db.send_lanes().await?.into_iter().map(|lane| (Lane::Messages(lane.channel, lane.guild), lane.next));
    let roles = db.role_lanes().await?.into_iter().map(|(guild, next)| (Lane::Roles(guild), next));
    Ok(messages.chain(roles).collect())
}

/// A lane's turn: a few steps, one after the other. Returns until when it asks to be left alone.
async fn work_off(parts: &Lanes, lane: Lane) -> Option<UnixMs> {
    for _ in 0..STEPS {
        match run_one(parts, lane).await {
            Ok(Step::Did) => {}
            Ok(Step::Rest(until)) => return Some(until),
            Ok(Step::Idle) => return None,
            Err(error) => {
                tracing::error!(%error, ?lane, "a step failed; it is taken again");
                return Some(UnixMs(parts.clock.now().0 + PAUSE_MS));
            }
        }
        if parts.discord.stop_reason().is_some() {
            return None;
        }
    }
    None
}

async fn run_one(parts: &Lanes, lane: Lane) -> Result<Step, NotStored> {
    match lane {
        Lane::Messages(channel, guild) => parts.send_one(guild, channel).await,
        Lane::Roles(guild) => parts.look_at_one(guild).await,
    }
}

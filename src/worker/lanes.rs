//! Lanes: one call in flight per channel for messages and per server for roles, many lanes at once, in turn.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use tokio::task::{self, JoinError, JoinSet};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::{ServerNames, Step};
use crate::clock::Clock;
use crate::db::{Db, DbError, NotStored};
use crate::discord::Client;
use crate::timings::Timings;
use crate::vote::{ChannelId, GuildId, UnixMs, UserId};

/// Lanes at work at the same time.
const AT_ONCE: usize = 64;
/// Lanes of one server at work at the same time: whatever hangs there, the others have room.
const OF_A_SERVER: usize = 4;
/// Steps that a lane takes before others have their turn,
const STEPS: usize = 10;
/// and no further one after this time: where all wait for Discord's limit, a lane that has just become due is not to wait for many steps of each.
const TURN: Duration = Duration::from_millis(200);
/// How a lane rests that failed, or that found nothing to do though something was said to be due, in ms.
const PAUSE_MS: i64 = 1000;
/// A look at what is due is followed by a rest of so many times its length: wake-ups that come meanwhile share the next look.
const GATHER: u32 = 4;

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
    /// What servers are called.
    pub names: ServerNames,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Lane {
    Messages(ChannelId, GuildId),
    Roles(GuildId),
}

impl Lane {
    const fn guild(self) -> GuildId {
        match self {
            Self::Messages(_, guild) | Self::Roles(guild) => guild,
        }
    }
}

/// Works off what is due until stopped, or until Discord refuses the bot for good. Calls under way then get
/// [`Timings::finish_calls`] to end; what is cut off has an unknown outcome, as its row says.
pub async fn lanes(parts: Lanes, stop: CancellationToken) {
    // From the stop on no call begins, not even in the middle of a step.
    let parts = Lanes { discord: parts.discord.until(stop.clone()), ..parts };
    let mut running = Running::default();
    let mut work = parts.db.work();
    while !stop.is_cancelled() && parts.discord.stop_reason().is_none() {
        work.borrow_and_update();
        let began = Instant::now();
        let next = running.start_due(&parts, &stop).await;
        let gathered = Instant::now() + began.elapsed() * GATHER;
        let wake = async {
            match next {
                Some(at) => parts.clock.sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            _ = parts.discord.stopped() => {}
            Some(ended) = running.tasks.join_next_with_id() => running.note_end(ended, parts.clock.now()),
            _ = work.changed() => {}
            () = wake => {}
            // Work that another process called for.
            () = tokio::time::sleep(parts.timings.sweep) => {}
        }
        stop.run_until_cancelled(tokio::time::sleep_until(gathered)).await.unwrap_or(());
        while let Some(ended) = running.tasks.try_join_next_with_id() {
            running.note_end(ended, parts.clock.now());
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
    async fn start_due(&mut self, parts: &Lanes, stop: &CancellationToken) -> Option<UnixMs> {
        let now = parts.clock.now();
        let lanes = match due_lanes(&parts.db).await {
            Ok(lanes) => lanes,
            Err(error) => {
                tracing::error!(%error, "what is due could not be read; it is tried again");
                return Some(pause(now));
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
        let mut of_server: HashMap<GuildId, usize> = HashMap::new();
        for lane in &at_work {
            *of_server.entry(lane.guild()).or_default() += 1;
        }
        for (_, _, lane) in due {
            if self.tasks.len() >= AT_ONCE {
                break;
            }
            let at_work = of_server.entry(lane.guild()).or_default();
            if *at_work >= OF_A_SERVER {
                continue;
            }
            *at_work += 1;
            self.turn += 1;
            self.turns.insert(lane, self.turn);
            let (parts, stop) = (parts.clone(), stop.clone());
            let task = self.tasks.spawn(async move { work_off(&parts, lane, &stop).await });
            self.lanes.insert(task.id(), lane);
        }
        next
    }

    fn note_end(&mut self, ended: Result<(task::Id, Option<UnixMs>), JoinError>, now: UnixMs) {
        let (lane, rest) = match ended {
            Ok((id, rest)) => (self.lanes.remove(&id), rest),
            Err(error) => {
                let lane = self.lanes.remove(&error.id());
                tracing::error!(?lane, "a lane broke off; what it was doing is taken up again");
                (lane, Some(pause(now)))
            }
        };
        if let (Some(lane), Some(until)) = (lane, rest) {
            self.resting.insert(lane, until);
        }
    }
}

fn pause(now: UnixMs) -> UnixMs {
    UnixMs(now.0 + PAUSE_MS)
}

async fn due_lanes(db: &Db) -> Result<HashMap<Lane, UnixMs>, DbError> {
    // What is posted and what is edited in a channel goes through one lane.
    let messages = db.send_lanes().await?.into_iter().chain(db.live_lanes().await?);
    let messages = messages.map(|lane| (Lane::Messages(lane.channel, lane.guild), lane.next));
    let roles = db.role_lanes().await?.into_iter().map(|(guild, next)| (Lane::Roles(guild), next));
    let mut lanes: HashMap<Lane, UnixMs> = HashMap::new();
    for (lane, next) in messages.chain(roles) {
        lanes.entry(lane).and_modify(|known| *known = next.min(*known)).or_insert(next);
    }
    Ok(lanes)
}

/// A lane's turn: a few steps, one after the other. Returns until when it asks to be left alone.
async fn work_off(parts: &Lanes, lane: Lane, stop: &CancellationToken) -> Option<UnixMs> {
    let began = Instant::now();
    for step in 0..STEPS {
        if step > 0 && began.elapsed() >= TURN {
            break;
        }
        if stop.is_cancelled() || parts.discord.stop_reason().is_some() {
            return None;
        }
        match run_one(parts, lane).await {
            Ok(Step::Did) => {}
            Ok(Step::Rest(until)) => return Some(until),
            Ok(Step::Idle) => return None,
            // Whatever hides what the rows call due would hide it at once again.
            Ok(Step::Nothing) => return (step == 0).then(|| pause(parts.clock.now())),
            Err(error) => {
                tracing::error!(%error, ?lane, "a step failed; it is taken again");
                return Some(pause(parts.clock.now()));
            }
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;

    use super::*;
    use crate::config::DbPath;
    use crate::db::{Certainty, Intake, ListingChange, NewListing, NewSend, SendFor, Settled};
    use crate::sites::Site;
    use crate::vote::{Between, Reading, Subject, TokenHash};

    const NOW: UnixMs = UnixMs(1_764_583_200_000);

    async fn parts(folder: &tempfile::TempDir) -> Lanes {
        let (clock, timings) = (Clock::stepped(NOW), Timings::default());
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
        let (token, nowhere) = ("token".parse().unwrap(), "http://127.0.0.1:1".parse().unwrap());
        let discord = Client::new(&token, Some(&nowhere), clock.clone(), &timings).unwrap();
        Lanes { db, discord, clock, timings, bot: UserId::trusted(1), names: ServerNames::default() }
    }

    #[tokio::test]
    async fn a_lane_that_broke_off_rests() {
        let mut running = Running::default();
        let lane = Lane::Roles(GuildId::trusted(1));
        let task = running.tasks.spawn(async { panic!("a lane of a test breaks off") });
        running.lanes.insert(task.id(), lane);
        let ended = running.tasks.join_next_with_id().await.unwrap();
        running.note_end(ended, NOW);
        assert_eq!(running.resting.get(&lane), Some(&pause(NOW)));
        assert!(running.lanes.is_empty());
    }

    /// A listing that thanks in this channel, and a vote for it that is due.
    async fn vote_that_is_due(db: &Db, guild: GuildId, channel: ChannelId) {
        let change = ListingChange { channel: Some(Some(channel)), vote_url: None };
        let (subject, token) = (Subject::Server(guild), TokenHash::of(b"token"));
        let new = NewListing { guild, site: Site::Discollab, subject, change, token };
        db.set_up(new).await.unwrap();
        let intake = Intake::new(db.clone());
        let owner = intake.owner_of(&token, NOW).await.unwrap().unwrap();
        let body = Bytes::from_static(br#"{"guild_id":"1","user_id":"7"}"#);
        let Ok(Reading::Vote(vote)) = Site::Discollab.read(&body, subject, NOW) else { panic!("a vote") };
        intake.vote(&owner, vote, body, NOW).await.unwrap();
        while let Settled::Batch(_) = db.settle_batch().await.unwrap() {}
    }

    #[tokio::test]
    async fn a_lane_whose_message_waits_has_no_turn_until_its_time_though_more_is_due() {
        let folder = tempfile::tempdir().unwrap();
        let (parts, stop) = (parts(&folder).await, CancellationToken::new());
        let (guild, channel) = (GuildId::trusted(1), ChannelId::trusted(2));
        vote_that_is_due(&parts.db, guild, channel).await;
        let (body, marker) = ("{}".to_owned(), "marker".to_owned());
        let waiting = NewSend { guild, channel, what: SendFor::Sample, body, marker };
        let at = Between { from: NOW, until: NOW };
        let send = parts.db.freeze(waiting, at).await.unwrap().unwrap();
        let next = NOW.plus(Duration::from_secs(2));
        parts.db.postpone_send(send.id, next, Certainty::PerhapsPosted).await.unwrap();
        let mut running = Running::default();
        for _ in 0..3 {
            assert_eq!(running.start_due(&parts, &stop).await, Some(next));
            assert_eq!((running.turn, running.tasks.len()), (0, 0));
        }
        parts.clock.step(Duration::from_secs(2));
        assert_eq!(running.start_due(&parts, &stop).await, None);
        assert_eq!((running.turn, running.tasks.len()), (1, 1));
        running.tasks.shutdown().await;
        parts.db.close().await;
    }

    #[tokio::test]
    async fn a_lane_that_finds_nothing_though_called_rests_and_after_the_stop_it_does_not_look() {
        let folder = tempfile::tempdir().unwrap();
        let (parts, stop) = (parts(&folder).await, CancellationToken::new());
        let lane = Lane::Messages(ChannelId::trusted(2), GuildId::trusted(1));
        assert_eq!(work_off(&parts, lane, &stop).await, Some(pause(NOW)));
        stop.cancel();
        assert_eq!(work_off(&parts, lane, &stop).await, None);
        parts.db.close().await;
    }
}

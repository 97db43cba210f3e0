//! Ways for Discord to fail, by route and for the gateway.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;

use crate::discord::Discord;
use crate::gateway::Out;
use crate::pattern::Pattern;
use crate::state::Shared;

/// One way to fail.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing is done; this is answered.
    Status(u16, Value),
    /// Nothing is done; a page is answered, as Discord's proxies do.
    Html(u16, String),
    /// Nothing is done, and nothing is ever answered.
    NeverAnswer,
    /// The connection breaks before anything was done.
    ResetBefore,
    /// It is done, then the connection breaks instead of an answer.
    LoseAnswer,
    /// It is done, then the connection breaks in the middle of the answer's body.
    ResetMidBody,
    /// It is done, but nothing is ever answered.
    NeverAnswerAfter,
    /// 429 with a time to wait and scope `user`, `shared` or `global`.
    RateLimit(Duration, &'static str),
    /// 429 from Cloudflare: a page without any rate-limit header.
    CloudflareBan,
}

#[derive(Debug)]
struct Rule {
    pattern: Pattern,
    left: Option<u32>,
    fault: Fault,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Before,
    After,
}

#[derive(Debug)]
struct Hold {
    id: u64,
    pattern: Pattern,
    when: When,
    arrived: usize,
    open: watch::Sender<bool>,
}

/// A wait that the bot was told to keep.
#[derive(Debug)]
pub(crate) struct Wait {
    pub(crate) route: Option<(String, String)>,
    pub(crate) from: Instant,
    pub(crate) until: Instant,
}

#[derive(Debug, Default)]
pub(crate) struct FaultState {
    rules: Vec<Rule>,
    holds: Vec<Hold>,
    next_hold: u64,
    pub(crate) waits: Vec<Wait>,
    pub(crate) refuse_resumes: u32,
    pub(crate) no_acks: bool,
    /// Shards that nobody can connect.
    pub(crate) shards_down: BTreeSet<u64>,
}

impl FaultState {
    /// The fault that the next request of this route meets, counted off.
    pub(crate) fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let at = self.rules.iter().position(|rule| rule.pattern.fits(method, path))?;
        let rule = &mut self.rules[at];
        let fault = rule.fault.clone();
        if let Some(left) = &mut rule.left {
            *left -= 1;
            if *left == 0 {
                self.rules.remove(at);
            }
        }
        Some(fault)
    }

    /// Gates that a request has to wait for.
    pub(crate) fn gates(&mut self, method: &str, path: &str, when: When) -> Vec<watch::Receiver<bool>> {
        self.holds
            .iter_mut()
            .filter(|hold| hold.when == when && hold.pattern.fits(method, path))
            .map(|hold| {
                hold.arrived += 1;
                hold.open.subscribe()
            })
            .collect()
    }
}

/// Faults of REST routes; of the gateway under [`Faults::gateway`].
///
/// Patterns are `METHOD /path` or `/path` with `*` for one segment and `**` for any rest. The
/// first rule that fits wins; a rule that is used up is gone. 429 answers given by a fault are
/// not among [`Discord::rate_limited`], but asking again before they allow it is a violation.
#[derive(Clone, Debug)]
pub struct Faults {
    pub(crate) shared: Arc<Shared>,
}

impl Faults {
    fn add(&self, pattern: &str, left: Option<u32>, fault: Fault) {
        let rule = Rule { pattern: Pattern::new(pattern), left, fault };
        self.shared.change(|state| state.faults.rules.push(rule));
    }

    /// The next request of the route fails.
    pub fn once(&self, pattern: &str, fault: Fault) {
        self.add(pattern, Some(1), fault);
    }

    /// The next `times` requests of the route fail.
    pub fn times(&self, pattern: &str, times: u32, fault: Fault) {
        if times > 0 {
            self.add(pattern, Some(times), fault);
        }
    }

    /// Requests of the route fail until [`Faults::clear`].
    pub fn always(&self, pattern: &str, fault: Fault) {
        self.add(pattern, None, fault);
    }

    /// Ends all faults of routes. Held requests stay held.
    pub fn clear(&self) {
        self.shared.change(|state| state.faults.rules.clear());
    }

    /// Requests of the route wait before anything is done, until released.
    #[must_use]
    pub fn hold(&self, pattern: &str) -> Held {
        self.add_hold(pattern, When::Before)
    }

    /// Requests of the route are done, but their answers wait until released.
    #[must_use]
    pub fn hold_answers(&self, pattern: &str) -> Held {
        self.add_hold(pattern, When::After)
    }

    fn add_hold(&self, pattern: &str, when: When) -> Held {
        let pattern = Pattern::new(pattern);
        let open = watch::Sender::new(false);
        let id = self.shared.change(|state| {
            let faults = &mut state.faults;
            faults.next_hold += 1;
            let id = faults.next_hold;
            faults.holds.push(Hold { id, pattern, when, arrived: 0, open: open.clone() });
            id
        });
        Held { shared: Arc::clone(&self.shared), id, open }
    }

    /// Faults of the gateway.
    #[must_use]
    pub fn gateway(&self) -> GatewayFaults {
        GatewayFaults { shared: Arc::clone(&self.shared) }
    }
}

/// Requests of a route held back; dropping it lets them go.
#[derive(Debug)]
pub struct Held {
    shared: Arc<Shared>,
    id: u64,
    open: watch::Sender<bool>,
}

impl Held {
    /// Requests that arrived at the gate so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.shared
            .read(|state| state.faults.holds.iter().find(|hold| hold.id == self.id).map_or(0, |hold| hold.arrived))
    }

    /// Waits until so many requests have arrived at the gate.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn arrived(&self, count: usize) {
        let words = format!("{count} requests to be held");
        crate::observing::wait(&self.shared, &words, || self.count() >= count).await;
    }

    /// Lets the held requests go on, and all that follow.
    pub fn release(self) {
        drop(self);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.open.send_replace(true);
        self.shared.change(|state| state.faults.holds.retain(|hold| hold.id != self.id));
    }
}

/// Faults of the gateway.
#[derive(Clone, Debug)]
pub struct GatewayFaults {
    shared: Arc<Shared>,
}

impl GatewayFaults {
    /// Breaks all connections without a word; sessions can be resumed.
    pub fn drop_connections(&self) {
        self.shared.change(|state| state.sessions.tell_all(&Out::Break));
    }

    /// Forgets all sessions and breaks their connections: a resume then fails.
    pub fn lose_sessions(&self) {
        self.shared.change(|state| {
            state.sessions.tell_all(&Out::Break);
            state.sessions.forget();
        });
    }

    /// The next resume is answered with "invalid session", so that the bot must identify.
    pub fn refuse_next_resume(&self) {
        self.shared.change(|state| state.faults.refuse_resumes += 1);
    }

    /// Asks all connections to reconnect (op 7).
    pub fn ask_to_reconnect(&self) {
        self.shared.change(|state| state.sessions.tell_all(&Out::Reconnect));
    }

    /// Declares all sessions invalid (op 9); sessions that cannot be resumed are forgotten.
    pub fn invalidate(&self) {
        self.shared.change(|state| {
            state.sessions.tell_all(&Out::Invalid(false));
            state.sessions.forget();
        });
    }

    /// Declares all sessions invalid but resumable (op 9).
    pub fn invalidate_resumably(&self) {
        self.shared.change(|state| state.sessions.tell_all(&Out::Invalid(true)));
    }

    /// Closes all connections with a code.
    pub fn close_with(&self, code: u16) {
        self.shared.change(|state| {
            state.sessions.tell_all(&Out::Close(code, "Closed by the test".to_owned()));
            // These codes end a session, as does a normal closure.
            if matches!(code, 1000 | 1001 | 4004 | 4007 | 4009..=4014) {
                state.sessions.forget();
            }
        });
    }

    /// Sends a payload as it stands on every connection, as a later version of Discord may.
    pub fn send(&self, payload: &Value) {
        self.shared.change(|state| state.sessions.tell_all(&Out::Text(payload.to_string())));
    }

    /// One shard's connections break, and it can neither identify nor resume until [`GatewayFaults::bring_up`].
    pub fn take_down(&self, shard: u64) {
        self.shared.change(|state| {
            state.faults.shards_down.insert(shard);
            state.sessions.tell_shard(shard, &Out::Break);
        });
    }

    /// The shard can connect again. Its session may be resumed.
    pub fn bring_up(&self, shard: u64) {
        self.shared.change(|state| state.faults.shards_down.remove(&shard));
    }

    /// Heartbeats are no longer acknowledged.
    pub fn stop_acks(&self) {
        self.shared.change(|state| state.faults.no_acks = true);
    }

    /// Heartbeats are acknowledged again.
    pub fn resume_acks(&self) {
        self.shared.change(|state| state.faults.no_acks = false);
    }
}

impl Discord {
    /// Faults to switch on and off.
    #[must_use]
    pub fn faults(&self) -> Faults {
        Faults { shared: Arc::clone(self.shared()) }
    }
}

//! Whose turn it is: Discord's buckets and the global limit, people before work.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant as StdInstant};

use serenity::http::{LightMethod, Request};
use tokio::time::{Instant, sleep_until, timeout};
use twilight_http_ratelimiting::{Endpoint, Method, Permit, RateLimitHeaders, RateLimiter};

use super::gate::{Gate, Passage, Trial};

/// How much later to ask again where others wait for the same bucket and nothing more is known.
const CROWDED: Duration = Duration::from_millis(500);

/// Time between two calls: 46 a second of the 50 that Discord takes, so that however its seconds lie none of them holds more. Calls that
/// somebody waits for go at once, and those that nobody waits for so much later: the limiter gives what is short to its queues in an order of
/// its own, in which some would never get any while lanes use it up.
const APART: Duration = Duration::from_micros(21_500);
/// Calls of work that may go at once, after a time without any.
const AT_ONCE: u32 = 2;
/// A call stands in line for so long at least before it is put off.
const IN_LINE: Duration = Duration::from_secs(1);
/// Buckets that are remembered as used up, before those that have opened again are forgotten.
const REMEMBERED: usize = 1_000;

/// Paces calls before they are sent.
#[derive(Debug)]
pub(super) struct Pace {
    limiter: RateLimiter,
    gate: Gate,
    /// When the next call that nobody waits for may go.
    next_work: Mutex<Instant>,
    /// Endpoints whose bucket is used up, and until when.
    used_up: Mutex<HashMap<Endpoint, Instant>>,
    patience: Duration,
    patience_of_people: Duration,
}

/// For whom a call is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker {
    /// Nobody waits for the answer: what cannot go soon goes later.
    Work,
    /// Somebody waits for the answer.
    Person,
}

/// Whether a call may go.
#[derive(Debug)]
pub(super) enum Turn {
    /// Now. Dropping the permit says that nothing was sent. A trial is to be told if it passed.
    Now(Permit, Option<Trial>),
    /// Not before this time has passed.
    In(Duration),
}

impl Pace {
    /// Calls wait for their turn for at most `patience`, those for people for at most `patience_of_people`. Must be called within a tokio
    /// runtime, on which the limiter runs.
    pub(super) fn new(patience: Duration, patience_of_people: Duration) -> Self {
        let now = Instant::now();
        Self {
            limiter: RateLimiter::default(),
            gate: Gate::new(),
            next_work: Mutex::new(now),
            used_up: Mutex::default(),
            patience,
            patience_of_people,
        }
    }

    /// Waits for a turn, but neither while the gate is shut nor for a bucket that stays used up beyond the patience. Nothing is kept of a wait
    /// that is dropped.
    pub(super) async fn turn(&self, endpoint: Endpoint, asker: Asker) -> Turn {
        let trial = match self.gate.pass(Instant::now()) {
            Passage::Free => None,
            Passage::Trial(trial) => Some(trial),
            Passage::In(wait) => return Turn::In(wait),
        };
        let patience = match asker {
            Asker::Work => match self.place_in_line() {
                Ok(place) => {
                    sleep_until(place).await;
                    self.patience
                }
                Err(wait) => return Turn::In(wait),
            },
            Asker::Person => {
                self.go_before_work();
                self.patience_of_people
            }
        };
        let opens = Arc::new(OnceLock::new());
        let permit = self.limiter.acquire_if(endpoint, {
            let opens = Arc::clone(&opens);
            let patient_until = StdInstant::now() + patience;
            move |bucket| match bucket {
                Some(bucket) if bucket.remaining == 0 && bucket.reset_at > patient_until => {
                    opens.set(bucket.reset_at).is_err()
                }
                _ => true,
            }
        });
        let Ok(Some(permit)) = timeout(patience, permit).await else {
            let wait = opens.get().map(|opens: &StdInstant| opens.saturating_duration_since(StdInstant::now()));
            return Turn::In(wait.unwrap_or(CROWDED));
        };
        // Somebody else's call may have shut it meanwhile.
        match self.gate.shut_for(Instant::now()) {
            Some(wait) => Turn::In(wait),
            None => Turn::Now(permit, trial),
        }
    }

    /// Shuts the gate for all calls for at least `wait`.
    pub(super) fn shut(&self, wait: Duration) {
        self.gate.shut(Instant::now(), wait);
    }

    /// Notes what an answer told of its endpoint's bucket.
    pub(super) fn note(&self, endpoint: &Endpoint, headers: &RateLimitHeaders) {
        if headers.remaining > 0 {
            return;
        }
        let now = Instant::now();
        let mut used_up = self.used_up.lock().unwrap_or_else(PoisonError::into_inner);
        if used_up.len() >= REMEMBERED {
            used_up.retain(|_, opens| *opens > now);
        }
        used_up.insert(endpoint.clone(), headers.reset_at.into());
    }

    /// How long a call to the endpoint would be put off if it were made now; `None` where it would go within the patience.
    pub(super) fn put_off(&self, endpoint: &Endpoint) -> Option<Duration> {
        let opens = self.used_up.lock().unwrap_or_else(PoisonError::into_inner).get(endpoint).copied();
        let wait = opens.map(|opens| opens.saturating_duration_since(Instant::now()));
        self.gate.shut_for(Instant::now()).into_iter().chain(wait.filter(|wait| *wait > self.patience)).max()
    }

    /// A call that somebody waits for takes the place of one that nobody waits for.
    fn go_before_work(&self) {
        let mut next = self.next_work.lock().unwrap_or_else(PoisonError::into_inner);
        *next = (*next).max(earliest()) + APART;
    }

    /// When a call that nobody waits for may go; how long that would be, where it is longer than such calls wait.
    fn place_in_line(&self) -> Result<Instant, Duration> {
        let mut next = self.next_work.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let wait = next.saturating_duration_since(now);
        // The line by itself is never long: each lane stands in it once.
        if wait > self.patience.max(IN_LINE) {
            return Err(wait);
        }
        let place = *next;
        *next = place.max(earliest()) + APART;
        Ok(place)
    }
}

/// Time that went by unused is made up for by a few calls.
fn earliest() -> Instant {
    let now = Instant::now();
    now.checked_sub(APART * AT_ONCE).unwrap_or(now)
}

/// The endpoint by which the limiter knows a call.
///
/// Discord's buckets are per route and top-level id. The limiter takes what follows the path of an endpoint literally and knows nothing of a
/// bucket until that very endpoint was answered once, so ids beyond the top-level one are left out: the role changes of two members of a server
/// share a bucket from the start.
pub(super) fn endpoint(request: &Request<'_>) -> Endpoint {
    let method = match request.method_ref() {
        LightMethod::Delete => Method::Delete,
        LightMethod::Get => Method::Get,
        LightMethod::Patch => Method::Patch,
        LightMethod::Post => Method::Post,
        LightMethod::Put => Method::Put,
    };
    let address = request.route_ref().path();
    let path = address.split_once("/api/v10/").map_or(&*address, |(_, path)| path);
    let path: Vec<_> = path
        .split('/')
        .enumerate()
        .map(|(at, part)| if at > 1 && part.bytes().all(|byte| byte.is_ascii_digit()) { "{id}" } else { part })
        .collect();
    Endpoint { method, path: path.join("/") }
}

#[cfg(test)]
mod tests {
    use serenity::http::Route;
    use serenity::model::id::{ChannelId, GuildId, RoleId, UserId};

    use super::*;

    fn path(route: Route<'_>) -> String {
        endpoint(&Request::new(route, LightMethod::Get)).path
    }

    #[test]
    fn an_endpoint_keeps_its_top_level_id_only() {
        let (guild_id, user_id, role_id) = (GuildId::new(1), UserId::new(2), RoleId::new(3));
        assert_eq!(path(Route::GuildMemberRole { guild_id, user_id, role_id }), "guilds/1/members/{id}/roles/{id}");
        assert_eq!(path(Route::ChannelMessages { channel_id: ChannelId::new(4) }), "channels/4/messages");
        assert_eq!(path(Route::Oauth2ApplicationCurrent), "oauth2/applications/@me");
        assert_eq!(path(Route::Gateway), "gateway");
    }

    fn messages() -> Endpoint {
        Endpoint { method: Method::Post, path: "channels/1/messages".to_owned() }
    }

    #[tokio::test]
    async fn a_shut_gate_puts_off_at_once_and_never_opens_earlier() {
        let pace = Pace::new(Duration::from_hours(1), Duration::from_hours(1));
        pace.shut(Duration::from_hours(1));
        pace.shut(Duration::from_secs(1));
        assert!(matches!(pace.turn(messages(), Asker::Work).await, Turn::In(wait) if wait > Duration::from_mins(30)));
    }

    #[tokio::test]
    async fn a_gate_that_shuts_during_the_wait_holds_whoever_waited() {
        let pace = Pace::new(Duration::from_hours(1), Duration::from_hours(1));
        let first = pace.turn(messages(), Asker::Work).await;
        let wait = pace.turn(messages(), Asker::Work);
        let shut = async {
            pace.shut(Duration::from_hours(1));
            drop(first);
        };
        assert!(matches!(tokio::join!(wait, shut), (Turn::In(_), ())));
    }

    #[tokio::test]
    async fn a_call_waits_behind_a_slow_one_only_so_long() {
        let pace = Pace::new(Duration::from_millis(50), Duration::from_millis(50));
        let slow = pace.turn(messages(), Asker::Work).await;
        assert!(matches!(slow, Turn::Now(..)));
        assert!(matches!(pace.turn(messages(), Asker::Work).await, Turn::In(CROWDED)));
        drop(slow);
        assert!(matches!(pace.turn(messages(), Asker::Work).await, Turn::Now(..)));
    }

    /// Calls to as many endpoints as there are lanes at work, each followed by another as soon as it was done.
    async fn drain(pace: &Pace) {
        let lanes = (0..64).map(|lane| async move {
            loop {
                let endpoint = Endpoint { method: Method::Post, path: format!("channels/{lane}/messages") };
                match pace.turn(endpoint, Asker::Work).await {
                    Turn::Now(permit, _) => permit.complete(None),
                    Turn::In(wait) => tokio::time::sleep(wait).await,
                }
            }
        });
        futures_util::future::join_all(lanes).await;
    }

    #[tokio::test]
    async fn whoever_waits_for_an_answer_has_a_turn_while_lanes_are_at_work() {
        let pace = Pace::new(Duration::from_secs(2), Duration::from_secs(10));
        let people = async {
            // Until the limit has been used up a few times.
            tokio::time::sleep(Duration::from_secs(2)).await;
            for guild in 0..8 {
                let endpoint = Endpoint { method: Method::Get, path: format!("guilds/{guild}") };
                let asked = Instant::now();
                let turn = pace.turn(endpoint, Asker::Person).await;
                assert!(matches!(turn, Turn::Now(..)), "{guild}");
                assert!(asked.elapsed() <= Duration::from_millis(1500), "{guild}: {:?}", asked.elapsed());
                if let Turn::Now(permit, _) = turn {
                    permit.complete(None);
                }
            }
        };
        tokio::select! {
            () = drain(&pace) => {}
            () = people => {}
        }
    }

    #[tokio::test]
    async fn whoever_waits_for_an_answer_waits_longer() {
        let pace = Pace::new(Duration::from_millis(20), Duration::from_secs(20));
        let slow = pace.turn(messages(), Asker::Work).await;
        assert!(matches!(pace.turn(messages(), Asker::Work).await, Turn::In(_)));
        let freed = async {
            tokio::time::sleep(Duration::from_millis(60)).await;
            drop(slow);
        };
        assert!(matches!(tokio::join!(pace.turn(messages(), Asker::Person), freed).0, Turn::Now(..)));
    }
}

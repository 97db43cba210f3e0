//! The REST API: a request's way from the socket to its route and back.

mod body;
mod call;
mod callbacks;
mod channels;
mod commands;
mod compose;
mod files;
mod members;
mod messages;
mod meta;
mod roles;
mod routes;
mod webhooks;

use std::sync::Arc;
use std::time::Instant;

use http_body_util::BodyExt;
use hyper::Response;
use hyper::body::Incoming;
use serde_json::{Value, json};

use crate::codes::{ApiError, Blame};
use crate::faults::{Fault, Wait, When};
use crate::limits::{Bucket, Verdict};
use crate::openapi::{self, Described};
use crate::record::{RateLimited, Refusal};
use crate::setup::Limits;
use crate::state::{Shared, State};

pub(crate) use body::{Body, Broken, no_body};
use call::{Call, Reply};
use routes::{Auth, Route};

/// Requests larger than this are refused.
const MAX_BODY: usize = 25 * 1024 * 1024;
/// Requests under way when a wait was imposed are not blamed.
const GRACE: std::time::Duration = std::time::Duration::from_millis(100);

/// A whole answer, before it is written.
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
}

impl Answered {
    fn refused(error: &ApiError) -> Self {
        Self { status: error.status, headers: Vec::new(), body: Some(error.body()) }
    }
}

/// Answers a request, or breaks the connection.
pub(crate) async fn answer(shared: Arc<Shared>, request: hyper::Request<Incoming>) -> Result<Response<Body>, Broken> {
    let arrived = Instant::now();
    let (head, incoming) = request.into_parts();
    let file = shared.read(|state| state.files.get(head.uri.path()).cloned());
    if let Some(content) = file {
        return body::file(content);
    }
    let bytes = incoming.collect().await.map_err(|_| Broken)?.to_bytes();
    let (call, complaints) = Call::read(&head, &bytes);
    let (index, fault, gates) = shared.change(|state| {
        for complaint in complaints {
            state.log.violation(complaint);
        }
        let index = state.log.requests.len();
        if state.setup.watch_requests {
            state.log.requests.push(call.record(arrived));
        }
        let gates = state.faults.gates(&call.method, &call.path, When::Before);
        (index, state.faults.take(&call.method, &call.path), gates)
    });
    open(gates).await;
    if let Some(early) = before_work(&shared, &call, fault.as_ref()).await {
        let status = early.as_ref().ok().map(|early| early.status().as_u16());
        note_status(&shared, index, status);
        return early;
    }
    let answered = if bytes.len() > MAX_BODY {
        Answered::refused(&ApiError::malformed(413, 40005, "Request entity too large"))
    } else {
        work(&shared, &call, arrived)
    };
    let gates = shared.change(|state| state.faults.gates(&call.method, &call.path, When::After));
    open(gates).await;
    match fault {
        Some(Fault::LoseAnswer) => Err(Broken),
        Some(Fault::NeverAnswerAfter) => std::future::pending().await,
        Some(Fault::ResetMidBody) => body::cut(&answered),
        _ => {
            note_status(&shared, index, Some(answered.status));
            body::whole(&answered)
        }
    }
}

fn note_status(shared: &Shared, index: usize, status: Option<u16>) {
    shared.change(|state| {
        if let Some(record) = state.log.requests.get_mut(index) {
            record.status = status;
        }
    });
}

async fn open(gates: Vec<tokio::sync::watch::Receiver<bool>>) {
    for mut gate in gates {
        // A gate that is gone is open.
        let _ = gate.wait_for(|open| *open).await;
    }
}

/// Faults that keep a request from being worked on.
async fn before_work(shared: &Shared, call: &Call, fault: Option<&Fault>) -> Option<Result<Response<Body>, Broken>> {
    let answered = match fault? {
        Fault::Status(status, body) => Answered { status: *status, headers: Vec::new(), body: Some(body.clone()) },
        Fault::Html(status, page) => return Some(body::page(*status, page)),
        Fault::NeverAnswer => std::future::pending().await,
        Fault::ResetBefore => return Some(Err(Broken)),
        Fault::RateLimit(after, scope) => {
            let now = Instant::now();
            let key = (call.method.clone(), call.path.clone());
            let route = (*scope != "global").then_some(key);
            let wait = Wait { route, from: now + GRACE, until: now + *after };
            shared.change(|state| {
                state.faults.waits.push(wait);
                if *scope != "shared" {
                    state.log.invalid(now);
                }
            });
            limited(*after, scope, Vec::new())
        }
        Fault::CloudflareBan => {
            shared.change(|state| state.log.invalid(Instant::now()));
            return Some(body::page(429, body::CLOUDFLARE));
        }
        Fault::LoseAnswer | Fault::NeverAnswerAfter | Fault::ResetMidBody => return None,
    };
    Some(body::whole(&answered))
}

fn limited(after: std::time::Duration, scope: &str, mut headers: Vec<(String, String)>) -> Answered {
    let seconds = (after.as_secs_f64() * 1000.0).ceil() / 1000.0;
    let global = scope == "global";
    // The header is in whole seconds, the body is exact.
    headers.push(("retry-after".to_owned(), format!("{}", seconds.ceil())));
    headers.push(("x-ratelimit-scope".to_owned(), scope.to_owned()));
    if global && !headers.iter().any(|(name, _)| name == "x-ratelimit-global") {
        headers.push(("x-ratelimit-global".to_owned(), "true".to_owned()));
    }
    let message = match scope {
        "shared" => "The resource is being rate limited.",
        _ => "You are being rate limited.",
    };
    let body = json!({ "message": message, "retry_after": seconds, "global": global });
    Answered { status: 429, headers, body: Some(body) }
}

fn work(shared: &Shared, call: &Call, arrived: Instant) -> Answered {
    let route = routes::find(&call.method, &call.segments());
    if shared.read(|state| state.setup.watch_requests)
        && let Some((route, parameters)) = &route
    {
        let described = Described {
            method: &call.method,
            template: route.template,
            parameters,
            query: &call.query,
            body: call.json.as_ref(),
        };
        // Validators are compiled outside the lock: the first of each takes its time.
        let faults = openapi::faults_of(&described);
        if !faults.is_empty() {
            shared.change(|state| state.log.violations.extend(faults));
        }
    }
    shared.change(|state| state.work(call, route, arrived))
}

impl State {
    fn work(
        &mut self,
        call: &Call,
        route: Option<(&'static Route, Vec<(String, String)>)>,
        arrived: Instant,
    ) -> Answered {
        let Some((route, parameters)) = route else {
            self.log.violation(format!("{} {}: no such route", call.method, call.path));
            return Answered::refused(&ApiError::not_found());
        };
        if route.auth == Auth::Bot
            && let Err(error) = self.check_token(call, arrived)
        {
            self.log.invalid(arrived);
            return Answered::refused(&error);
        }
        if route.auth == Auth::Bot {
            self.check_waits(call, arrived);
        }
        let mut headers = Vec::new();
        if self.setup.limits == Limits::Enforced {
            let bucket = Bucket::of(&call.method, route.template, &parameters, &self.setup.timings);
            match self.buckets.take(&bucket, &self.setup.timings, Instant::now()) {
                Verdict::Pass(passed) => headers = passed,
                Verdict::Wait { after, scope, headers } => {
                    self.log.invalid(arrived);
                    self.log.rate_limited.push(RateLimited {
                        method: call.method.clone(),
                        path: call.path.clone(),
                        scope: scope.to_owned(),
                    });
                    return limited(after, scope, headers);
                }
            }
        }
        let call = call.with(parameters);
        let mut answered = match (route.handle)(self, &call) {
            Ok(Reply { status, body }) => Answered { status, headers: Vec::new(), body },
            Err(error) => {
                self.note_refusal(&call, &error, arrived);
                Answered::refused(&error)
            }
        };
        answered.headers = headers;
        answered
    }

    fn check_token(&mut self, call: &Call, arrived: Instant) -> Result<(), ApiError> {
        let valid = call.token().is_some_and(|token| token == self.setup.token);
        if valid && !self.token_revoked {
            return Ok(());
        }
        let grace = self.setup.timings.grace_after_401;
        if self.refused_with_401_at.is_some_and(|at| arrived > at + grace) {
            self.log.violation(format!("{} {}: sent after a 401", call.method, call.path));
        }
        self.refused_with_401_at.get_or_insert(arrived);
        Err(ApiError::unauthorized())
    }

    /// Who was told to wait must wait.
    fn check_waits(&mut self, call: &Call, arrived: Instant) {
        self.faults.waits.retain(|wait| arrived < wait.until);
        let key = (call.method.clone(), call.path.clone());
        let early = self
            .faults
            .waits
            .iter()
            .any(|wait| arrived > wait.from && wait.route.as_ref().is_none_or(|route| *route == key));
        if early {
            self.log.violation(format!("{} {}: sent before Retry-After", key.0, key.1));
        }
    }

    fn note_refusal(&mut self, call: &Call, error: &ApiError, arrived: Instant) {
        if matches!(error.status, 401 | 403) {
            self.log.invalid(arrived);
        }
        match error.blame {
            Blame::Malformed => {
                let detail = error.errors.as_ref().map(Value::to_string).unwrap_or_default();
                self.log.violation(format!("{} {}: {} {} {detail}", call.method, call.path, error.code, error.message));
            }
            Blame::State => self.log.refusals.push(Refusal {
                method: call.method.clone(),
                path: call.path.clone(),
                status: error.status,
                code: error.code,
            }),
        }
    }
}

//! The client: one call, from request to answer.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::AUTHORIZATION;
use reqwest::{Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serenity::http::{Http, HttpBuilder, Request};
use tokio_util::sync::CancellationToken;
use twilight_http_ratelimiting::{Endpoint, Permit, RateLimitHeaders};

use super::answer::{Answer, NotDone, Refusal};
use super::causes::Causes;
use super::invalid::Invalid;
use super::limits::{Held, Limits, Scope};
use super::pace::{self, Asker, Pace, Turn};
use super::stop::{Halt, Stop};
use super::time::DiscordTime;
use crate::clock::Clock;
use crate::config::{ApiUrl, BotToken};
use crate::metrics;
use crate::timings::Timings;
use crate::vote::{ApplicationId, Between, UnixMs};

/// The client for every call to Discord but interaction answers. Cloning gives another handle on the same client.
///
/// A call whose future is dropped while it waits for its turn was certainly not sent; one dropped later may have been done.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    /// From then on this handle sends nothing.
    until: Option<CancellationToken>,
    asker: Asker,
}

struct Inner {
    http: reqwest::Client,
    authorization: String,
    api_url: Option<ApiUrl>,
    clock: Clock,
    pace: Pace,
    halt: Halt,
    invalid: Invalid,
    time: DiscordTime,
    /// [`Timings::held_off`].
    held_off: Duration,
    /// [`Timings::unreachable`].
    unreachable: Duration,
}

/// There can be no client: the system offers no TLS.
#[derive(Debug, thiserror::Error)]
#[error("the HTTP client for Discord could not be set up")]
pub struct NoClient(#[source] reqwest::Error);

impl Client {
    /// A client for the bot with this token. Without `api_url` it speaks to Discord itself. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// [`NoClient`] where the system offers no TLS.
    pub fn new(token: &BotToken, api_url: Option<&ApiUrl>, clock: Clock, timings: &Timings) -> Result<Self, NoClient> {
        let http = reqwest::Client::builder()
            // A redirect would be followed with another method or to another host.
            .redirect(reqwest::redirect::Policy::none())
            // The environment is read by the configuration alone.
            .no_proxy()
            .timeout(timings.call)
            // Well within the whole: a connection that could not be made is known as such, not as an unknown outcome.
            .connect_timeout(timings.call / 3)
            .build()
            .map_err(NoClient)?;
        let inner = Inner {
            http,
            authorization: format!("Bot {}", token.reveal()),
            api_url: api_url.cloned(),
            clock,
            pace: Pace::new(timings.turn, timings.turn_of_people),
            halt: Halt::new(),
            invalid: Invalid::new(),
            time: DiscordTime::default(),
            held_off: timings.held_off,
            unreachable: timings.unreachable,
        };
        Ok(Self { inner: Arc::new(inner), until: None, asker: Asker::Work })
    }

    /// A handle whose calls are [`Answer::Stopped`] once `stop` is cancelled; those that were already sent end as they end.
    #[must_use]
    pub fn until(&self, stop: CancellationToken) -> Self {
        Self { until: Some(stop), ..self.clone() }
    }

    /// The same client for calls whose answers people wait for: they have a share of the global limit that others leave free, and wait longer
    /// for their turn before they are put off.
    #[must_use]
    pub fn for_people(&self) -> Self {
        Self { asker: Asker::Person, ..self.clone() }
    }

    /// What time it is by Discord's own clock, as exactly as it is known.
    #[must_use]
    pub fn time(&self) -> Between {
        self.inner.time.now(self.inner.clock.now())
    }

    fn has_stopped(&self) -> bool {
        self.inner.halt.reason().is_some() || self.until.as_ref().is_some_and(CancellationToken::is_cancelled)
    }

    /// Stops all further calls, as when the gateway has refused the token. Calls that were already sent end as they end.
    pub fn stop(&self, reason: Stop) {
        self.inner.halt.stop(reason);
    }

    /// Why calls have stopped, if they have.
    #[must_use]
    pub fn stop_reason(&self) -> Option<Stop> {
        self.inner.halt.reason()
    }

    /// Waits until calls have stopped, for whichever reason came first.
    pub async fn stopped(&self) -> Stop {
        self.inner.halt.stopped().await
    }

    /// What interactions are answered through: the same connections and address, but neither paced nor counted.
    #[must_use]
    pub fn interactions(&self, application: ApplicationId) -> Http {
        let builder = HttpBuilder::new(&self.inner.authorization)
            .client(self.inner.http.clone())
            // With its limiter on, the library would ignore the address and send the token to Discord's own.
            .ratelimiter_disabled(true)
            .application_id(application.into());
        match &self.inner.api_url {
            Some(api_url) => builder.proxy(api_url.as_str()).build(),
            None => builder.build(),
        }
    }

    /// For what is fetched without a token.
    pub(super) fn plain(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// What stands in for Discord, if anything does.
    pub(super) fn api_url(&self) -> Option<&str> {
        self.inner.api_url.as_ref().map(ApiUrl::as_str)
    }

    /// Until when such a call would be put off if it were made now; `None` where it may go soon.
    pub(super) fn put_off(&self, request: &Request<'_>) -> Option<UnixMs> {
        let wait = self.inner.pace.put_off(&pace::endpoint(request))?;
        Some(self.inner.clock.now().plus(wait + Duration::from_millis(1)))
    }

    /// How long it is until then.
    pub(super) fn time_to(&self, at: UnixMs) -> Duration {
        at.since(self.inner.clock.now())
    }

    /// Makes a call whose answer is read.
    pub(super) async fn ask<T: DeserializeOwned>(&self, request: Request<'_>) -> Answer<T> {
        let response = match self.send(request).await {
            Ok(response) => response,
            Err(other) => return Err(other).into(),
        };
        match response.bytes().await.map(|body| serde_json::from_slice(&body)) {
            Ok(Ok(read)) => Answer::Done(read),
            Ok(Err(error)) => {
                tracing::warn!(%error, "Discord did a call, but its answer cannot be read");
                Answer::Unknown
            }
            Err(error) => {
                tracing::warn!(error = %Causes(&error), "Discord's answer broke off");
                Answer::Unknown
            }
        }
    }

    /// Makes a call that is done when the status says so; a body is not read.
    pub(super) async fn order(&self, request: Request<'_>) -> Answer<()> {
        self.send(request).await.map(drop).into()
    }

    /// Sends a request when its turn has come. `Ok` is an answer with a status of success, its body unread.
    async fn send(&self, request: Request<'_>) -> Result<Response, NotDone> {
        let inner = &*self.inner;
        if self.has_stopped() {
            return Err(Answer::Stopped);
        }
        let endpoint = pace::endpoint(&request);
        let request = inner.build(request)?;
        let asked = Instant::now();
        let (permit, trial) = match inner.pace.turn(endpoint.clone(), self.asker).await {
            Turn::Now(permit, trial) => (permit, trial),
            Turn::In(wait) => {
                metrics::put_off();
                return Err(inner.retry_in(wait));
            }
        };
        metrics::turn(asked.elapsed());
        if self.has_stopped() {
            return Err(Answer::Stopped);
        }
        let began = Instant::now();
        let outcome = inner.http.execute(request).await;
        metrics::call(endpoint.method.name(), &endpoint.path, status(&outcome), began.elapsed());
        match outcome {
            Ok(response) => {
                // A server's error says nothing of the limits, but one of a client's making is Discord's own word.
                if let Some(trial) = trial.filter(|_| !is_out_of_order(response.status())) {
                    trial.passed();
                }
                inner.judge(response, &endpoint, permit).await
            }
            // Only this error is certain: there was no connection that the request could have gone over.
            Err(error) if error.is_connect() => {
                tracing::warn!(error = %Causes(&error), "Discord cannot be reached");
                inner.pace.shut(inner.unreachable);
                Err(inner.retry_in(inner.unreachable))
            }
            Err(error) => {
                permit.complete(None);
                tracing::warn!(error = %Causes(&error), call = %endpoint.path, "Discord did not answer a call");
                Err(Answer::Unknown)
            }
        }
    }
}

/// What is counted of a call: its status, or how it failed.
fn status(outcome: &Result<Response, reqwest::Error>) -> String {
    match outcome {
        Ok(response) => response.status().as_u16().to_string(),
        Err(error) if error.is_connect() => "unreachable".to_owned(),
        Err(error) if error.is_timeout() => "timeout".to_owned(),
        Err(_) => "broken".to_owned(),
    }
}

impl Inner {
    fn build(&self, request: Request<'_>) -> Result<reqwest::Request, NotDone> {
        let built = request.build(&self.http, &self.authorization, self.api_url.as_ref().map(ApiUrl::as_str));
        // Token and address are known to be fit, so this is a mistake of the program; nothing is sent.
        let refuse = |error: &(dyn Error + 'static)| {
            tracing::error!(error = %Causes(error), "a call to Discord could not be put together");
            self.retry_in(self.held_off)
        };
        let mut request = built.map_err(|error| refuse(&error))?.build().map_err(|error| refuse(&error))?;
        if let Some(token) = request.headers_mut().get_mut(AUTHORIZATION) {
            token.set_sensitive(true);
        }
        Ok(request)
    }

    /// What an answer with a status means.
    async fn judge(&self, response: Response, endpoint: &Endpoint, permit: Permit) -> Result<Response, NotDone> {
        let status = response.status();
        let limits = Limits::read(response.headers());
        if status == StatusCode::TOO_MANY_REQUESTS {
            return Err(self.held(response, limits, endpoint, permit).await);
        }
        self.complete(endpoint, permit, limits.for_limiter());
        if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
            self.count_invalid();
        }
        match status {
            _ if status.is_success() => {
                self.time.hear(response.headers(), self.clock.now());
                Ok(response)
            }
            StatusCode::UNAUTHORIZED => {
                self.halt.stop(Stop::TokenRefused);
                Err(Answer::Stopped)
            }
            // Said by something on the way that gave up, not by Discord.
            StatusCode::REQUEST_TIMEOUT => Err(Answer::Unknown),
            _ if status.is_client_error() => Err(self.refused(response).await),
            _ => {
                tracing::warn!(http.status = status.as_u16(), call = %endpoint.path, "Discord failed at a call");
                Err(Answer::Unknown)
            }
        }
    }

    /// A 429: whoever it concerns waits.
    async fn held(&self, response: Response, limits: Limits, endpoint: &Endpoint, permit: Permit) -> NotDone {
        let body = response.bytes().await.unwrap_or_default();
        let Held { scope, wait } = limits.held(&body);
        let wait = match scope {
            Scope::Address => wait.unwrap_or_default().max(self.held_off),
            _ => wait.unwrap_or(self.held_off),
        };
        tracing::warn!(?scope, wait_ms = wait.as_millis(), call = %endpoint.path, "Discord asks to wait (429)");
        match scope {
            Scope::User | Scope::Shared => self.complete(endpoint, permit, Some(limits.used_up(endpoint, wait))),
            Scope::Global | Scope::Address => {
                self.pace.shut(wait);
                permit.complete(limits.for_limiter());
            }
        }
        if scope != Scope::Shared {
            self.count_invalid();
        }
        self.retry_in(wait)
    }

    fn complete(&self, endpoint: &Endpoint, permit: Permit, headers: Option<RateLimitHeaders>) {
        if let Some(headers) = &headers {
            self.pace.note(endpoint, headers);
        }
        permit.complete(headers);
    }

    /// An answer of the kind that gets an address banned when there are too many.
    fn count_invalid(&self) {
        if let Some(rest) = self.invalid.count() {
            self.pace.shut(rest);
        }
    }

    /// Any other 4xx.
    async fn refused(&self, response: Response) -> NotDone {
        let status = response.status().as_u16();
        match response.bytes().await {
            Ok(body) => {
                let code = serde_json::from_slice(&body).map_or(-1, |Coded { code }| code);
                Answer::Refused(Refusal { status, code })
            }
            // Nothing was done, but the reason was lost; the next try tells it.
            Err(_) => self.retry_in(self.unreachable),
        }
    }

    fn retry_in(&self, wait: Duration) -> NotDone {
        // The clock counts whole milliseconds; the begun one is waited for too.
        Answer::RetryAt(self.clock.now().plus(wait + Duration::from_millis(1)))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client(…)")
    }
}

/// Whether a status does not show that Discord takes calls again.
fn is_out_of_order(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::REQUEST_TIMEOUT
}

/// The body of a refusal.
#[derive(Deserialize)]
struct Coded {
    code: i64,
}

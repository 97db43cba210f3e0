//! Rate limits as an answer tells them.
//!
//! From "Rate Limits" in Discord's documentation: the `X-RateLimit-*` headers come with most answers; a 429 has `Retry-After` and a JSON body with
//! `retry_after`, both in seconds, the body's with a fraction. A 429 from Cloudflare, before Discord, has none of that but perhaps `Retry-After`.

use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use serde::Deserialize;
use twilight_http_ratelimiting::{Endpoint, RateLimitHeaders};

/// Longer waits than Discord asks for; anything beyond is a mistake on the way and would overflow an instant.
const LONGEST: Duration = Duration::from_hours(48);

/// What a header says about the bucket that the call fell in.
#[derive(Debug)]
pub(super) struct Limits {
    bucket: Option<Vec<u8>>,
    limit: Option<u16>,
    remaining: Option<u16>,
    reset_after: Option<Duration>,
    retry_after: Option<Duration>,
    scope: Option<Scope>,
}

/// Whose limit it is that a 429 tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// The bot's, in this bucket.
    User,
    /// Everybody's who uses this resource; it does not count as ours.
    Shared,
    /// The bot's, for everything.
    Global,
    /// Not Discord's answer at all: the address is held off before Discord.
    Address,
}

/// The body of a 429.
#[derive(Debug, Deserialize)]
struct Body {
    retry_after: f64,
    #[serde(default)]
    global: bool,
}

/// What a 429 asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Held {
    /// Whose limit it is.
    pub(super) scope: Scope,
    /// How long to wait, where it says so.
    pub(super) wait: Option<Duration>,
}

impl Limits {
    /// Reads the headers of an answer; what is missing or unreadable is left out.
    pub(super) fn read(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let seconds = |name: &str| text(name).and_then(|value| value.parse().ok()).and_then(wait);
        let scope = match text(RateLimitHeaders::SCOPE) {
            Some("global") => Some(Scope::Global),
            Some("shared") => Some(Scope::Shared),
            Some("user") => Some(Scope::User),
            _ if text("x-ratelimit-global").is_some() => Some(Scope::Global),
            _ => None,
        };
        Self {
            bucket: text(RateLimitHeaders::BUCKET).map(Into::into),
            limit: text(RateLimitHeaders::LIMIT).and_then(|value| value.parse().ok()),
            remaining: text(RateLimitHeaders::REMAINING).and_then(|value| value.parse().ok()),
            reset_after: seconds(RateLimitHeaders::RESET_AFTER),
            retry_after: seconds("retry-after"),
            scope,
        }
    }

    /// What the limiter learns from them; nothing unless they are complete.
    pub(super) fn for_limiter(self) -> Option<RateLimitHeaders> {
        Some(RateLimitHeaders {
            bucket: self.bucket?,
            limit: self.limit?,
            remaining: self.remaining?,
            reset_at: Instant::now() + self.reset_after?,
        })
    }

    /// What the limiter learns from a 429 for this endpoint's bucket: it is used up for `wait`. Where no bucket is named, the endpoint stands
    /// for one until an answer names it.
    pub(super) fn used_up(self, endpoint: &Endpoint, wait: Duration) -> RateLimitHeaders {
        let bucket =
            self.bucket.unwrap_or_else(|| format!("{} {}", endpoint.method.name(), endpoint.path).into_bytes());
        RateLimitHeaders { bucket, limit: self.limit.unwrap_or(0), remaining: 0, reset_at: Instant::now() + wait }
    }

    /// What a 429 with these headers and this body asks for.
    pub(super) fn held(&self, body: &[u8]) -> Held {
        let body: Option<Body> = serde_json::from_slice(body).ok();
        let scope = match (self.scope, &body) {
            (Some(scope), _) => scope,
            (None, Some(body)) if body.global => Scope::Global,
            (None, None) if self.bucket.is_none() => Scope::Address,
            (None, _) => Scope::User,
        };
        // The body's is the most exact; the reset is the bucket's own, which is not what a shared or global limit waits for.
        let wait = body.and_then(|body| wait(body.retry_after)).or(self.retry_after).or(self.reset_after);
        Held { scope, wait }
    }
}

/// Seconds as Discord writes them, if they are a span of time.
fn wait(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds).ok().map(|wait| wait.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use reqwest::header::{HeaderName, HeaderValue};

    use super::*;

    fn limits(headers: &[(&'static str, &'static str)]) -> Limits {
        let map = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        Limits::read(&map)
    }

    #[test]
    fn incomplete_headers_teach_the_limiter_nothing() {
        assert!(limits(&[("x-ratelimit-bucket", "b"), ("x-ratelimit-limit", "5")]).for_limiter().is_none());
    }

    #[test]
    fn the_bodys_wait_is_taken_before_the_headers() {
        let limits =
            limits(&[("retry-after", "65"), ("x-ratelimit-reset-after", "1.5"), ("x-ratelimit-scope", "user")]);
        let held = limits.held(br#"{"retry_after":64.57,"global":false}"#);
        assert_eq!(held, Held { scope: Scope::User, wait: Some(Duration::from_secs_f64(64.57)) });
        assert_eq!(limits.held(b"").wait, Some(Duration::from_secs(65)));
    }

    #[test]
    fn the_scope_is_found_wherever_it_is_told() {
        let json = br#"{"retry_after":1,"global":true}"#;
        assert_eq!(limits(&[("x-ratelimit-global", "true")]).held(b"").scope, Scope::Global);
        assert_eq!(limits(&[]).held(json).scope, Scope::Global);
        assert_eq!(limits(&[("x-ratelimit-scope", "shared")]).held(b"").scope, Scope::Shared);
        assert_eq!(limits(&[("x-ratelimit-bucket", "b")]).held(b"<html>").scope, Scope::User);
        assert_eq!(limits(&[]).held(br#"{"retry_after":1}"#).scope, Scope::User);
        assert_eq!(limits(&[("retry-after", "30")]).held(b"<html>").scope, Scope::Address);
    }

    #[test]
    fn a_wait_that_is_none_is_left_out_and_an_endless_one_is_cut() {
        assert_eq!(wait(-1.0), None);
        assert_eq!(wait(f64::NAN), None);
        assert_eq!(wait(1e12), Some(LONGEST));
    }
}

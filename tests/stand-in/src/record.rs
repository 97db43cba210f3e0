//! What is written down about the bot's behaviour.

use std::time::{Duration, Instant};

use serde_json::Value;

/// A REST request that arrived.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// The path after `/api/v10`.
    pub path: String,
    /// Query parameters in the order sent.
    pub query: Vec<(String, String)>,
    /// Headers but the token, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The JSON body, or the JSON part of a multipart body.
    pub body: Option<Value>,
    /// Status answered; none while it is being worked on, or if no answer went out.
    pub status: Option<u16>,
    /// When it arrived.
    pub at: Instant,
    /// The audit log's reason, decoded.
    pub reason: Option<String>,
}

impl Request {
    /// Whether method and path fit a pattern such as `POST /channels/*/messages`.
    #[must_use]
    pub fn is(&self, pattern: &str) -> bool {
        crate::pattern::Pattern::new(pattern).fits(&self.method, &self.path)
    }
}

/// A request that Discord would have refused for the state it met: a missing permission, a
/// deleted channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The method, in capitals.
    pub method: String,
    /// The path after `/api/v10`.
    pub path: String,
    /// Status answered.
    pub status: u16,
    /// Discord's code.
    pub code: u64,
}

/// A request answered with 429.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimited {
    /// The method, in capitals.
    pub method: String,
    /// The path after `/api/v10`.
    pub path: String,
    /// `user`, `global` or `shared`.
    pub scope: String,
}

const MOST_INVALID: usize = 10_000;
const INVALID_WINDOW: Duration = Duration::from_mins(10);

/// Everything written down.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) requests: Vec<Request>,
    pub(crate) violations: Vec<String>,
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) rate_limited: Vec<RateLimited>,
    /// Times of 401, 403 and 429 answers (those of shared scope aside).
    pub(crate) invalid: Vec<Instant>,
    pub(crate) identifies: u64,
    pub(crate) resumes: u64,
}

impl Log {
    /// A 401, 403 or 429 was answered.
    pub(crate) fn invalid(&mut self, at: Instant) {
        self.invalid.push(at);
        let count = self.invalid.len();
        let first = count.checked_sub(MOST_INVALID).and_then(|first| self.invalid.get(first));
        if count.is_multiple_of(MOST_INVALID) && first.is_some_and(|first| at - *first < INVALID_WINDOW) {
            self.violation("10,000 invalid requests in 10 minutes: the address is banned");
        }
    }

    pub(crate) fn violation(&mut self, words: impl Into<String>) {
        self.violations.push(words.into());
    }
}

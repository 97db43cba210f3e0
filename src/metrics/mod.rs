//! Numbers for whoever watches: counted where things happen, and served to Prometheus on an address of their own.
//!
//! Nothing is counted unless somebody serves them. No label names a user, a server, a channel or a secret.

mod serve;

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use ::metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::sites::Site;

pub use serve::serve;

const DELIVERIES: &str = "votive_deliveries_total";
const COMMIT_VOTES: &str = "votive_commit_votes";
const COMMIT_JOBS: &str = "votive_commit_jobs";
const COMMIT_SECONDS: &str = "votive_commit_duration_seconds";
const COMMITS_FAILED: &str = "votive_commits_failed_total";
const SETTLE_LAG: &str = "votive_settle_lag_entries";
const DUE: &str = "votive_due";
const DUE_AGE: &str = "votive_due_oldest_age_seconds";
const CALLS: &str = "votive_discord_calls_total";
const CALL_SECONDS: &str = "votive_discord_call_duration_seconds";
const TURN_SECONDS: &str = "votive_discord_rate_limit_wait_seconds";
const PUT_OFF: &str = "votive_discord_calls_put_off_total";
const KNOWN: &str = "votive_discord_known";
const SHARD: &str = "votive_gateway_shard_connected";
const DATABASE_BYTES: &str = "votive_database_size_bytes";
const PANICS: &str = "votive_panics_total";
const BUILD: &str = "votive_build_info";

/// Upper bounds, in seconds.
const SECONDS: [f64; 14] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
/// Upper bounds of how many share a commit.
const SHARING: [f64; 11] = [0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];
/// Outcomes that are told as zero before there was one.
const OUTCOMES: [&str; 5] = ["recorded", "duplicate", "test", "unauthorized", "try_later"];

/// Where the process's numbers are.
static NUMBERS: OnceLock<PrometheusHandle> = OnceLock::new();

/// Counting could not begin.
#[derive(Debug, thiserror::Error)]
#[error("something else counts in this process already")]
pub struct CannotCount;

/// Begins to count for the whole process; where it has begun already, that goes on.
///
/// # Errors
/// [`CannotCount`].
pub fn start() -> Result<(), CannotCount> {
    static STARTING: Mutex<()> = Mutex::new(());
    let _one = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    if NUMBERS.get().is_some() {
        return Ok(());
    }
    let builder = PrometheusBuilder::new();
    let builder = [(COMMIT_VOTES, &SHARING[..]), (COMMIT_JOBS, &SHARING), (COMMIT_SECONDS, &SECONDS)]
        .into_iter()
        .chain([(CALL_SECONDS, &SECONDS[..]), (TURN_SECONDS, &SECONDS)])
        .try_fold(builder, |builder, (name, bounds)| {
            builder.set_buckets_for_metric(Matcher::Full(name.to_owned()), bounds)
        })
        .map_err(|_| CannotCount)?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    ::metrics::set_global_recorder(recorder).map_err(|_| CannotCount)?;
    describe();
    let _ = NUMBERS.set(handle);
    Ok(())
}

fn describe() {
    describe_counter!(DELIVERIES, "Deliveries of listing sites, by site and by what they were answered.");
    describe_histogram!(COMMIT_VOTES, "Votes that shared a commit.");
    describe_histogram!(COMMIT_JOBS, "Other writes that shared a commit.");
    describe_histogram!(COMMIT_SECONDS, Unit::Seconds, "How long a transaction took, its commit included.");
    describe_counter!(COMMITS_FAILED, "Transactions that failed; nothing of them was acknowledged.");
    describe_gauge!(SETTLE_LAG, "Entries of the ledger that totals and boards do not show yet, counted up to 100000.");
    describe_gauge!(DUE, "What is to be done, by kind, counted up to 100000.");
    describe_gauge!(DUE_AGE, Unit::Seconds, "How long the oldest of them has been due; 0 where nothing is.");
    describe_counter!(CALLS, "Calls to Discord, by method, route and HTTP status, or how they failed.");
    describe_histogram!(CALL_SECONDS, Unit::Seconds, "How long Discord took to answer a call.");
    describe_histogram!(
        TURN_SECONDS,
        Unit::Seconds,
        "How long a call waited for its turn within Discord's rate limits."
    );
    describe_counter!(PUT_OFF, "Calls that were put off because their turn within the rate limits was too far away.");
    describe_gauge!(KNOWN, "1 when Discord has said who the bot is, 0 before, and when it refuses the token.");
    describe_gauge!(SHARD, "1 while this shard is connected to Discord's gateway, else 0.");
    describe_gauge!(DATABASE_BYTES, Unit::Bytes, "The size of the database's files.");
    describe_counter!(PANICS, "Mistakes of the program that were caught; the log says where.");
    describe_gauge!(BUILD, "1; its labels say what runs.");
    gauge!(BUILD, "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    for site in Site::ALL {
        for outcome in OUTCOMES {
            counter!(DELIVERIES, "site" => site.code(), "outcome" => outcome).absolute(0);
        }
    }
    counter!(COMMITS_FAILED).absolute(0);
    counter!(PUT_OFF).absolute(0);
    counter!(PANICS).absolute(0);
}

/// Everything that was counted, as Prometheus reads it; empty where nothing counts.
#[must_use]
pub fn render() -> String {
    NUMBERS.get().map(PrometheusHandle::render).unwrap_or_default()
}

/// Sorts what was measured since into its buckets; to be called now and then, whether or not anybody reads.
pub fn tidy() {
    if let Some(numbers) = NUMBERS.get() {
        numbers.run_upkeep();
    }
}

/// A delivery was answered.
pub(crate) fn delivery(site: Site, outcome: &'static str) {
    counter!(DELIVERIES, "site" => site.code(), "outcome" => outcome).increment(1);
}

/// A transaction ended.
pub(crate) fn commit(votes: usize, jobs: usize, took: Duration, outcome: Committed) {
    histogram!(COMMIT_SECONDS).record(took.as_secs_f64());
    match outcome {
        Committed::Yes => {
            histogram!(COMMIT_VOTES).record(float(votes));
            histogram!(COMMIT_JOBS).record(float(jobs));
        }
        Committed::No => counter!(COMMITS_FAILED).increment(1),
    }
}

/// Whether a transaction was committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Committed {
    /// It was.
    Yes,
    /// It failed.
    No,
}

/// A call to Discord ended. `path` may hold ids, which are left out; `status` is HTTP's, or why there is none.
pub(crate) fn call(method: &'static str, path: &str, status: String, took: Duration) {
    counter!(CALLS, "method" => method, "route" => route(path), "status" => status).increment(1);
    histogram!(CALL_SECONDS).record(took.as_secs_f64());
}

/// A call to Discord has waited for its turn.
pub(crate) fn turn(waited: Duration) {
    histogram!(TURN_SECONDS).record(waited.as_secs_f64());
}

/// A call to Discord was put off.
pub(crate) fn put_off() {
    counter!(PUT_OFF).increment(1);
}

/// A shard is connected or is not.
pub(crate) fn shard(number: u32, connected: bool) {
    gauge!(SHARD, "shard" => number.to_string()).set(f64::from(u8::from(connected)));
}

/// A panic was caught.
pub(crate) fn panicked() {
    counter!(PANICS).increment(1);
}

/// Whether Discord has said who the bot is.
pub(crate) fn known(known: bool) {
    gauge!(KNOWN).set(f64::from(u8::from(known)));
}

/// Entries that are not settled.
pub(crate) fn settle_lag(entries: i64) {
    gauge!(SETTLE_LAG).set(number(entries));
}

/// How much of one kind is due, and for how long the oldest has been.
pub(crate) fn due(kind: &'static str, count: i64, oldest: Duration) {
    gauge!(DUE, "kind" => kind).set(number(count));
    gauge!(DUE_AGE, "kind" => kind).set(oldest.as_secs_f64());
}

/// The size of one of the database's files.
pub(crate) fn database_size(file: &'static str, bytes: u64) {
    gauge!(DATABASE_BYTES, "file" => file).set(float(usize::try_from(bytes).unwrap_or(usize::MAX)));
}

/// A path with every id left out.
fn route(path: &str) -> String {
    let is_id = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    path.split('/').map(|part| if is_id(part) { "{id}" } else { part }).collect::<Vec<_>>().join("/")
}

#[allow(clippy::cast_precision_loss, reason = "Prometheus has no other numbers")]
const fn float(count: usize) -> f64 {
    count as f64
}

#[allow(clippy::cast_precision_loss, reason = "Prometheus has no other numbers")]
const fn number(count: i64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_names_nobody() {
        assert_eq!(route("channels/175928847299117063/messages"), "channels/{id}/messages");
        assert_eq!(route("guilds/1/members/{id}/roles/{id}"), "guilds/{id}/members/{id}/roles/{id}");
        assert_eq!(route("oauth2/applications/@me"), "oauth2/applications/@me");
    }
}

//! Protocol durations, in one place, so that tests can shorten those that would make them wait.

use std::time::Duration;

/// How long Votive waits for others. Business times (cooldowns, keeping, looks) are not here: they go by the [`Clock`](crate::clock::Clock).
#[derive(Debug, Clone)]
pub struct Timings {
    /// A client of the listener must send a request's head within this time, also on an idle keep-alive connection.
    pub head: Duration,
    /// And its body within this time of the head.
    pub body: Duration,
    /// How often the listener looks whether its certificate's files have changed.
    pub tls_reload: Duration,
    /// A call to Discord that has not been answered by then has an unknown outcome.
    pub call: Duration,
    /// A call to Discord waits for its turn within the rate limits for at most this long before it is put off.
    pub turn: Duration,
    /// The same for a call whose answer somebody waits for.
    pub turn_of_people: Duration,
    /// After a 429 that names no time, and after any that comes from before Discord, calls are put off for at least this long.
    pub held_off: Duration,
    /// After a try to connect to Discord that failed, the call is put off for this long.
    pub unreachable: Duration,
    /// For how long Discord is trusted to recognise a nonce that it has seen.
    pub nonce_window: Duration,
    /// An interaction whose answer is not ready by then is acknowledged first: Discord gives it up after three seconds.
    pub answer: Duration,
    /// How long a panel changes by itself: Discord lets an answer be edited for fifteen minutes.
    pub panel: Duration,
    /// What only reads for an answer is given up after this long.
    pub reading: Duration,
    /// A file that is given with a command must have come by then.
    pub download: Duration,
    /// How often a message that tells how far something has come is edited.
    pub progress: Duration,
    /// For how long it is: Discord takes edits of an answer for a quarter of an hour.
    pub progress_until: Duration,
    /// How long stopping lets running calls to Discord go on.
    pub finish_calls: Duration,
    /// How long stopping lets open requests of the listener go on.
    pub finish_requests: Duration,
    /// The first wait before Discord is tried again at start; it doubles up to [`Timings::reconnect_most`].
    pub reconnect_first: Duration,
    /// The longest wait before Discord is tried again at start.
    pub reconnect_most: Duration,
    /// How long settle lets entries gather after a batch; larger batches cost less an entry.
    pub settle_gather: Duration,
    /// Discord lets a bot identify once in this time.
    pub identify_window: Duration,
    /// Shards identify one after the other; after none has for this long, those who may have joined unseen are looked up.
    pub identify_gap: Duration,
    /// When nobody has written down for longer than this that votes are taken, they were not, as while the process was suspended.
    pub heartbeat_gap: Duration,
    /// How often the worker looks for due work that nobody told it of, such as a change made from the command line.
    pub sweep: Duration,
}

impl Default for Timings {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(10),
            tls_reload: Duration::from_secs(10),
            call: Duration::from_secs(15),
            turn: Duration::from_secs(2),
            turn_of_people: Duration::from_secs(8),
            held_off: Duration::from_mins(1),
            unreachable: Duration::from_secs(2),
            nonce_window: Duration::from_mins(2),
            answer: Duration::from_millis(1500),
            panel: Duration::from_mins(14),
            reading: Duration::from_secs(10),
            download: Duration::from_secs(30),
            progress: Duration::from_secs(3),
            progress_until: Duration::from_mins(14),
            finish_calls: Duration::from_secs(5),
            finish_requests: Duration::from_secs(3),
            reconnect_first: Duration::from_secs(1),
            reconnect_most: Duration::from_mins(1),
            settle_gather: Duration::from_millis(20),
            identify_window: Duration::from_secs(5),
            identify_gap: Duration::from_secs(6),
            heartbeat_gap: Duration::from_mins(5),
            sweep: Duration::from_secs(5),
        }
    }
}

//! Rate limits: buckets, the global limit and the headers that tell of them.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::setup::{Rate, Timings};

/// One counted window. Discord's windows start with their first request.
#[derive(Clone, Copy, Debug)]
struct Window {
    left: u32,
    ends: Instant,
}

impl Window {
    fn take(&mut self, rate: Rate, now: Instant) -> Result<(), Duration> {
        if now >= self.ends {
            *self = Self { left: rate.count, ends: now + rate.window };
        }
        if self.left == 0 {
            return Err(self.ends - now);
        }
        self.left -= 1;
        Ok(())
    }
}

#[derive(Debug, Default)]
pub(crate) struct Buckets {
    global: Option<Window>,
    windows: HashMap<(String, String), Window>,
}

/// Where a request is counted.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    /// The same for all routes that share a limit.
    pub(crate) name: String,
    /// Top-level id.
    pub(crate) major: String,
    pub(crate) rate: Rate,
    /// Counted by the global limit as well.
    pub(crate) global: bool,
}

impl Bucket {
    pub(crate) fn of(method: &str, template: &str, parameters: &[(String, String)], timings: &Timings) -> Self {
        let of = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value);
        let major = ["channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_token"].map(of).join("/");
        let (name, rate) = match (method, template) {
            ("POST", "/channels/{channel_id}/messages") => ("messages", timings.messages),
            (_, "/guilds/{guild_id}/members/{user_id}/roles/{role_id}") => ("roles", timings.roles),
            _ => ("", timings.others),
        };
        let name = if name.is_empty() { format!("{method} {template}") } else { name.to_owned() };
        // Discord counts neither interaction answers nor what their tokens do.
        let global = of("interaction_token").is_empty() && of("webhook_token").is_empty();
        Self { name, major, rate, global }
    }

    /// What Discord calls the bucket: an opaque hash.
    fn hash(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.name.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

/// What a request learned about its limits.
#[derive(Debug)]
pub(crate) enum Verdict {
    Pass(Vec<(String, String)>),
    Wait { after: Duration, scope: &'static str, headers: Vec<(String, String)> },
}

impl Buckets {
    pub(crate) fn take(&mut self, bucket: &Bucket, timings: &Timings, now: Instant) -> Verdict {
        if bucket.global {
            let fresh = Window { left: timings.global.count, ends: now + timings.global.window };
            if let Err(after) = self.global.get_or_insert(fresh).take(timings.global, now) {
                let headers = vec![("x-ratelimit-global".to_owned(), "true".to_owned())];
                return Verdict::Wait { after, scope: "global", headers };
            }
        }
        let key = (bucket.name.clone(), bucket.major.clone());
        let fresh = Window { left: bucket.rate.count, ends: now + bucket.rate.window };
        let window = self.windows.entry(key).or_insert(fresh);
        let taken = window.take(bucket.rate, now);
        let left = window.ends.saturating_duration_since(now);
        let resets = SystemTime::now() + left;
        let resets = resets.duration_since(UNIX_EPOCH).unwrap_or_default();
        let headers = [
            ("x-ratelimit-limit", bucket.rate.count.to_string()),
            ("x-ratelimit-remaining", window.left.to_string()),
            ("x-ratelimit-reset", format!("{:.3}", resets.as_secs_f64())),
            ("x-ratelimit-reset-after", format!("{:.3}", left.as_secs_f64())),
            ("x-ratelimit-bucket", bucket.hash()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
        match taken {
            Ok(()) => Verdict::Pass(headers),
            Err(after) => Verdict::Wait { after, scope: "user", headers },
        }
    }
}

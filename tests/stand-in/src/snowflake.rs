//! Discord's ids and its way to write a time.

use std::time::{SystemTime, UNIX_EPOCH};

const DISCORD_EPOCH_MS: u64 = 1_420_070_400_000;

/// Milliseconds since 1970.
pub(crate) fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(0))
}

/// Hands out ids that grow with time, as Discord's do: messages are ordered by them.
#[derive(Debug, Default)]
pub(crate) struct Snowflakes {
    last: u64,
    /// How far ahead of the machine's time ids are, in ms.
    ahead: u64,
}

impl Snowflakes {
    /// From now on ids are as of so much later.
    pub(crate) fn advance(&mut self, ms: u64) {
        self.ahead += ms;
    }

    pub(crate) fn next(&mut self) -> u64 {
        let now = (now_ms() + self.ahead).saturating_sub(DISCORD_EPOCH_MS) << 22;
        self.last = now.max(self.last + 1);
        self.last
    }
}

/// `2026-11-23T09:26:12.123000+00:00`.
pub(crate) fn timestamp(ms: u64) -> String {
    let (days, rest) = (ms / 86_400_000, ms % 86_400_000);
    let (year, month, day) = civil(days);
    let (seconds, millis) = (rest / 1000, rest % 1000);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{millis:03}000+00:00",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
    )
}

/// Days since 1970 as a date of the Gregorian calendar (years counted from 1 March).
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::{Snowflakes, timestamp};

    #[test]
    fn times_are_written_as_discord_writes_them() {
        assert_eq!(timestamp(1_709_164_800_123), "2024-02-29T00:00:00.123000+00:00");
    }

    #[test]
    fn ids_grow() {
        let mut ids = Snowflakes::default();
        let first = ids.next();
        assert!(ids.next() > first);
    }
}

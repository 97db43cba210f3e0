//! What time it is by Discord's clock, as its answers tell: the host's may be off, or be set while it runs.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::fmt::rfc2822;
use reqwest::header::{DATE, HeaderMap};

use crate::vote::{Between, UnixMs};

/// An answer's date is cut to whole seconds.
const CUT: Duration = Duration::from_secs(1);

/// Discord's clock, from the last answer that told it.
#[derive(Debug, Default)]
pub(super) struct DiscordTime(Mutex<Option<Heard>>);

#[derive(Debug, Clone, Copy)]
struct Heard {
    /// What the answer told.
    told: UnixMs,
    /// What the host's clock said then.
    host: UnixMs,
    /// The same instant by a clock that nobody sets, but which may stand still while the host sleeps.
    at: Instant,
}

impl DiscordTime {
    /// Takes the date of an answer that is Discord's own, received at `host` by the host's clock.
    pub(super) fn hear(&self, headers: &HeaderMap, host: UnixMs) {
        let told = headers.get(DATE).and_then(|date| date.to_str().ok());
        let told = told.and_then(|date| rfc2822::DateTimeParser::new().parse_timestamp(date).ok());
        if let Some(told) = told {
            let heard = Heard { told: UnixMs(told.as_millisecond()), host, at: Instant::now() };
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(heard);
        }
    }

    /// What time it is, when the host's clock says `host`: both ways to tell agree unless the host's clock was set, or the host slept,
    /// since the last answer. Before the first one it is the host's.
    pub(super) fn now(&self, host: UnixMs) -> Between {
        let Some(heard) = *self.0.lock().unwrap_or_else(PoisonError::into_inner) else {
            return Between { from: host, until: host };
        };
        let measured = heard.told.plus(heard.at.elapsed());
        let by_host = UnixMs(heard.told.0.saturating_add(host.0.saturating_sub(heard.host.0)));
        Between { from: measured.min(by_host), until: measured.max(by_host).plus(CUT) }
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    const HOST: UnixMs = UnixMs(1_000_000);
    /// 1994-11-06T08:49:37Z.
    const TOLD: UnixMs = UnixMs(784_111_777_000);

    fn heard(date: &'static str) -> DiscordTime {
        let time = DiscordTime::default();
        time.hear(&HeaderMap::from_iter([(DATE, HeaderValue::from_static(date))]), HOST);
        time
    }

    #[test]
    fn an_answers_date_is_taken_however_far_the_host_is_off() {
        let Between { from, until } = heard("Sun, 06 Nov 1994 08:49:37 GMT").now(HOST);
        assert!(from >= TOLD && until >= from.plus(CUT) && until < TOLD.plus(Duration::from_mins(1)));
    }

    #[test]
    fn a_clock_that_was_set_meanwhile_widens_what_is_known() {
        let hour = Duration::from_hours(1);
        let time = heard("Sun, 06 Nov 1994 08:49:37 GMT");
        let ahead = time.now(HOST.plus(hour));
        assert!(ahead.from < TOLD.plus(Duration::from_mins(1)) && ahead.until >= TOLD.plus(hour));
        let behind = time.now(HOST.minus(hour));
        assert!(behind.from == TOLD.minus(hour) && behind.until >= TOLD);
    }

    #[test]
    fn without_a_date_it_is_the_hosts() {
        assert_eq!(heard("soon").now(HOST), Between { from: HOST, until: HOST });
    }
}

//! How far a long command is: a line on the terminal that is written over, and nothing where nobody watches.

use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A line is written over no more often than this.
const EVERY: Duration = Duration::from_millis(100);

/// The line.
pub(super) struct Meter {
    watched: bool,
    last: Mutex<Option<Instant>>,
}

impl Meter {
    /// On standard error, if that is a terminal.
    pub(super) fn on_stderr() -> Self {
        Self { watched: io::stderr().is_terminal(), last: Mutex::new(None) }
    }

    /// Shows this instead of what was shown.
    pub(super) fn show(&self, text: &str) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.watched || last.is_some_and(|last| last.elapsed() < EVERY) {
            return;
        }
        *last = Some(Instant::now());
        write(&format!("\r{text}\x1b[K"));
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        if self.last.get_mut().unwrap_or_else(PoisonError::into_inner).is_some() {
            write("\r\x1b[K");
        }
    }
}

fn write(text: &str) {
    let mut shown = io::stderr().lock();
    // The work counts, not the line.
    let _ = shown.write_all(text.as_bytes());
    let _ = shown.flush();
}

/// How much of it, in hundredths.
pub(super) fn share(done: u64, of: u64) -> u64 {
    done.saturating_mul(100).checked_div(of).unwrap_or(100).min(100)
}

/// Numbers that entries and rows have.
pub(super) fn share_of(done: i64, of: i64) -> u64 {
    share(done.unsigned_abs(), of.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_no_more_than_all() {
        assert_eq!([share(0, 8), share(2, 8), share(9, 8), share(0, 0)], [0, 25, 100, 100]);
    }
}

//! The way to the gateway, through which one shard goes at a time: Discord lets a bot identify once in five seconds, and resets its token
//! after a thousand times in a day.
//!
//! serenity spaces its shards by when they connected, not by when they identified, knows nothing of the connection before, and tries for
//! ever. But whoever connects, to identify or to resume, reads the address first, from behind a lock. Who holds that lock lets them through.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};
use tokio::time::{Instant, sleep, sleep_until};

/// How often it is looked whether somebody wants to connect.
const LOOK: Duration = Duration::from_millis(100);

/// After tries that came to nothing the wait grows to so many windows: no outage of some hours uses up the starts of a day.
const MOST_WINDOWS: u32 = 6;

/// What is known of this process's identifies, whatever connection they were for. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Starts(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    /// No identify was sent after this, unless by who went through then or later.
    last: Option<Instant>,
    /// How many went through since a shard was last heard to be connected.
    in_vain: u32,
}

impl Starts {
    /// A shard is connected.
    pub(super) fn connected(&self) {
        *self.known() = Known { last: Some(Instant::now()), in_vain: 0 };
    }

    fn went_through(&self) {
        let mut known = self.known();
        known.last = Some(Instant::now());
        known.in_vain += 1;
    }

    fn connection_ended(&self) {
        let mut known = self.known();
        known.last = known.last.map(|_| Instant::now());
    }

    /// When the next may go through; `None`: at once.
    fn next(&self, window: Duration) -> Option<Instant> {
        let known = self.known();
        known.last.map(|last| last + wait(known.in_vain, window))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long nobody goes through after so many went in vain.
fn wait(in_vain: u32, window: Duration) -> Duration {
    match in_vain {
        0 => window,
        // They identify a little after they went through; nobody says when.
        _ => window * 2_u32.saturating_pow(in_vain - 1).min(MOST_WINDOWS) + window / 5,
    }
}

/// Stands before the address of the gateway. When it is dropped the address is gone, and nobody connects any more.
#[derive(Debug)]
pub(super) struct Turnstile {
    address: Arc<AsyncMutex<String>>,
    /// `None` while somebody goes through.
    closed: Option<OwnedMutexGuard<String>>,
    starts: Starts,
}

impl Turnstile {
    /// Before this address, closed.
    pub(super) async fn closed(address: Arc<AsyncMutex<String>>, url: String, starts: Starts) -> Self {
        let mut guard = Arc::clone(&address).lock_owned().await;
        *guard = url;
        Self { address, closed: Some(guard), starts }
    }

    /// Lets through those who want to connect: of those who want to identify one in a `window`. Those who want to resume cannot be told from
    /// them and go with them, however many. After `left` times `more` is asked how many times more it may be done.
    pub(super) async fn run<F>(&mut self, mut left: u32, window: Duration, more: impl Fn() -> F) -> Infallible
    where
        F: Future<Output = u32>,
    {
        loop {
            // It may be put off while it is waited for.
            while let Some(next) = self.starts.next(window).filter(|next| *next > Instant::now()) {
                sleep_until(next).await;
            }
            while left == 0 {
                left = more().await;
            }
            if self.somebody_goes().await {
                self.starts.went_through();
                left -= 1;
            } else {
                sleep(LOOK).await;
            }
        }
    }

    /// Lets those through who wait now. serenity starts one shard at a time, so that one of them identifies at the most.
    async fn somebody_goes(&mut self) -> bool {
        drop(self.closed.take());
        // The lock goes to who waited first: if it can be had at once, nobody did.
        if let Ok(guard) = Arc::clone(&self.address).try_lock_owned() {
            self.closed = Some(guard);
            return false;
        }
        self.closed = Some(Arc::clone(&self.address).lock_owned().await);
        true
    }
}

impl Drop for Turnstile {
    fn drop(&mut self) {
        self.starts.connection_ended();
        if let Some(mut address) = self.closed.take() {
            address.clear();
        } else {
            let address = Arc::clone(&self.address);
            tokio::spawn(async move { address.lock().await.clear() });
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;
    use tokio::task::JoinHandle;

    use super::*;

    const WINDOW: Duration = Duration::from_millis(200);

    struct Gateway {
        address: Arc<AsyncMutex<String>>,
        starts: Starts,
        passed: mpsc::UnboundedReceiver<String>,
        passing: mpsc::UnboundedSender<String>,
        /// Whenever it was asked how many starts are left.
        asked: mpsc::UnboundedReceiver<()>,
        asking: mpsc::UnboundedSender<()>,
    }

    impl Gateway {
        fn new() -> Self {
            let ((passing, passed), (asking, asked)) = (mpsc::unbounded_channel(), mpsc::unbounded_channel());
            Self { address: Arc::default(), starts: Starts::default(), passed, passing, asked, asking }
        }

        /// For so many starts, then for one more each time that it is asked.
        async fn opens(&self, left: u32) -> JoinHandle<()> {
            let (address, starts) = (Arc::clone(&self.address), self.starts.clone());
            let mut turnstile = Turnstile::closed(address, "wss://gateway".to_owned(), starts).await;
            let asking = self.asking.clone();
            let more = move || {
                let _ = asking.send(());
                std::future::ready(1)
            };
            tokio::spawn(async move { match turnstile.run(left, WINDOW, more).await {} })
        }

        fn connects(&self) {
            let (address, passing) = (Arc::clone(&self.address), self.passing.clone());
            tokio::spawn(async move { passing.send(address.lock().await.clone()) });
        }

        /// Waits until somebody went through.
        async fn passes(&mut self) -> Instant {
            assert_eq!(self.passed.recv().await.unwrap(), "wss://gateway");
            Instant::now()
        }
    }

    #[test]
    fn tries_in_vain_grow_rare() {
        let waits = [0, 1, 2, 3, 4, 5, 100].map(|in_vain| wait(in_vain, Duration::from_secs(5)).as_secs());
        assert_eq!(waits, [5, 6, 11, 21, 31, 31, 31]);
    }

    #[tokio::test]
    async fn the_next_goes_a_window_after_the_one_before_was_heard_to_be_connected() {
        let mut gateway = Gateway::new();
        let _open = gateway.opens(1000).await;
        gateway.connects();
        let first = gateway.passes().await;
        gateway.connects();
        tokio::time::sleep(WINDOW / 2).await;
        gateway.starts.connected();
        assert!(gateway.passes().await >= first + WINDOW / 2 + WINDOW);
    }

    #[tokio::test]
    async fn those_who_wait_together_go_together() {
        let mut gateway = Gateway::new();
        let _open = gateway.opens(1).await;
        gateway.connects();
        let first = gateway.passes().await;
        for _ in 0..3 {
            gateway.connects();
        }
        assert!(gateway.passes().await >= first + WINDOW, "nobody was connected in between");
        gateway.passes().await;
        gateway.passes().await;
        gateway.asked.recv().await.unwrap();
        assert!(gateway.asked.try_recv().is_err(), "one start for all of them");
    }

    #[tokio::test]
    async fn what_is_left_of_a_former_connection_finds_no_address_and_the_next_one_waits() {
        let mut gateway = Gateway::new();
        let former = gateway.opens(1000).await;
        gateway.connects();
        gateway.passes().await;
        gateway.connects();
        tokio::task::yield_now().await;
        let ended = Instant::now();
        former.abort();
        assert_eq!(gateway.passed.recv().await.unwrap(), "");
        gateway.address = Arc::default();
        let _open = gateway.opens(1000).await;
        gateway.connects();
        assert!(gateway.passes().await >= ended + WINDOW);
    }
}

//! The open connections: how many there may be, and who gives way when there are too many.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// A bounded set of connections.
///
/// A connection *waits* while its client has the next move: nothing was sent yet, a head or a body is on its way, or the
/// last answer was given. When the set is full, the one that has waited longest is dropped for the new one; so clients
/// that are slow or silent, however many, cannot shut others out. One whose request is being answered is never chosen; if
/// all are being answered, the new one stands in line until one is done.
pub(super) struct Connections {
    most: usize,
    open: Mutex<Open>,
    /// Told whenever a connection ends or begins to wait.
    room: Notify,
}

#[derive(Default)]
struct Open {
    by_id: HashMap<u64, Connection>,
    /// Counts what happens, to tell what happened earlier; also the source of ids.
    moment: u64,
}

struct Connection {
    /// `None` while a request is being answered.
    waiting_since: Option<u64>,
    gives_way: Arc<Notify>,
}

impl Connections {
    pub(super) fn at_most(most: usize) -> Arc<Self> {
        Arc::new(Self { most, open: Mutex::default(), room: Notify::new() })
    }

    /// A place for a new connection, as soon as there is one.
    pub(super) async fn place(self: &Arc<Self>, peer: IpAddr) -> Place {
        loop {
            if let Some(place) = self.place_now(peer) {
                return place;
            }
            self.room.notified().await;
        }
    }

    /// Drops the connection that has waited longest; whether there was one.
    pub(super) fn drop_longest_waiting(&self) -> bool {
        self.lock().drop_longest_waiting()
    }

    fn place_now(self: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        let mut open = self.lock();
        if open.by_id.len() >= self.most && !open.drop_longest_waiting() {
            return None;
        }
        let id = open.tick();
        let gives_way = Arc::new(Notify::new());
        open.by_id.insert(id, Connection { waiting_since: Some(id), gives_way: gives_way.clone() });
        Some(Place { id, peer, gives_way, connections: self.clone() })
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn tick(&mut self) -> u64 {
        self.moment += 1;
        self.moment
    }

    fn drop_longest_waiting(&mut self) -> bool {
        let waiting = self.by_id.iter().filter_map(|(id, connection)| Some((connection.waiting_since?, *id)));
        let Some((_, id)) = waiting.min() else { return false };
        // Its place is free at once, although its task has yet to notice.
        if let Some(connection) = self.by_id.remove(&id) {
            connection.gives_way.notify_one();
        }
        true
    }
}

/// A connection's place in the set, given back when it is dropped.
pub(super) struct Place {
    id: u64,
    peer: IpAddr,
    gives_way: Arc<Notify>,
    connections: Arc<Connections>,
}

impl Place {
    /// The address at the other end of the connection.
    pub(super) const fn peer(&self) -> IpAddr {
        self.peer
    }

    /// Returns when the connection must give way to another.
    pub(super) async fn gives_way(&self) {
        self.gives_way.notified().await;
    }

    /// Says that the connection's request has come in whole and is being answered, until the guard is dropped.
    pub(super) fn answering(&self) -> Answering<'_> {
        if let Some(connection) = self.connections.lock().by_id.get_mut(&self.id) {
            connection.waiting_since = None;
        }
        Answering(self)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.lock().by_id.remove(&self.id);
        self.connections.room.notify_one();
    }
}

/// While it lives, its connection is not dropped for another.
#[must_use]
pub(super) struct Answering<'a>(&'a Place);

impl Drop for Answering<'_> {
    fn drop(&mut self) {
        let mut open = self.0.connections.lock();
        let now = open.tick();
        if let Some(connection) = open.by_id.get_mut(&self.0.id) {
            connection.waiting_since = Some(now);
        }
        drop(open);
        self.0.connections.room.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    const PEER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn must_go(place: &Place) -> bool {
        place.gives_way().now_or_never().is_some()
    }

    #[test]
    fn the_longest_waiting_gives_way() {
        let connections = Connections::at_most(2);
        let first = connections.place_now(PEER).unwrap();
        let second = connections.place_now(PEER).unwrap();
        // Having been answered, the first has waited for less long than the second.
        drop(first.answering());
        let third = connections.place_now(PEER).unwrap();
        assert_eq!([must_go(&first), must_go(&second), must_go(&third)], [false, true, false]);
        // That the second ends makes no more room: its place was given away.
        drop(second);
        let _fourth = connections.place_now(PEER).unwrap();
        assert_eq!([must_go(&first), must_go(&third)], [true, false]);
    }

    #[test]
    fn the_answered_are_left_alone() {
        let connections = Connections::at_most(1);
        let place = connections.place_now(PEER).unwrap();
        let answering = place.answering();
        assert!(connections.place_now(PEER).is_none());
        assert!(!connections.drop_longest_waiting());
        let mut next = Box::pin(connections.place(PEER));
        assert!((&mut next).now_or_never().is_none());
        drop(answering);
        assert!(next.now_or_never().is_some());
        assert!(must_go(&place));
    }

    #[test]
    fn a_place_that_is_given_back_is_free() {
        let connections = Connections::at_most(1);
        drop(connections.place_now(PEER).unwrap());
        let place = connections.place_now(PEER).unwrap();
        assert!(!must_go(&place));
    }
}

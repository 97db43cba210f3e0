//! Voters whose votes do not count.

use super::{UnixMs, UserId};

/// A voter whose votes in a server are stored but not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its place: later ones are higher.
    pub id: i64,
    /// Who is blocked.
    pub voter: UserId,
    /// Who blocked them.
    pub author: UserId,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: UnixMs,
}

/// A page of blocked voters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlocksPage {
    /// The blocks, newest first.
    pub rows: Vec<Block>,
    /// Whether newer ones precede these.
    pub more_before: bool,
    /// Whether older ones follow these.
    pub more_after: bool,
}

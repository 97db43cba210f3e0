//! What a voter has asked of a server's votes.

use super::UnixMs;

/// How it stands with a voter in a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptOut {
    /// Their votes are theirs, for all to see.
    None,
    /// They are counted without a name, not thanked, and on no board.
    Hidden {
        /// Since when.
        since: UnixMs,
    },
    /// What is kept of them is just being deleted.
    BeingDeleted,
    /// It was deleted, and later votes are not counted towards them.
    Deleted {
        /// Since when.
        since: UnixMs,
    },
}

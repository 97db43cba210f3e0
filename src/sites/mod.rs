//! Listing sites: one module each, which reads that site's deliveries.

pub mod discollab;

use crate::vote::{Reading, Subject, UnixMs, Unreadable};

/// A listing site that Votive understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Site {
    /// Discollab.
    Discollab,
}

impl Site {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Discollab];

    /// How it is stored, and the last segment of its webhook's path.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Discollab => "discollab",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Discollab => "Discollab",
        }
    }

    /// From its code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|site| site.code() == code)
    }

    /// The path that its webhook posts to.
    #[must_use]
    pub const fn webhook_path(self) -> &'static str {
        match self {
            Self::Discollab => "/webhooks/discollab",
        }
    }

    /// Which listing the body of a delivery names, whoever sent it; `None` where it does not name exactly one.
    #[must_use]
    pub fn named(self, body: &[u8]) -> Option<Subject> {
        match self {
            Self::Discollab => discollab::named(body),
        }
    }

    /// Reads the body of a delivery that came with the token of the listing of `subject` and was received at `received`.
    ///
    /// # Errors
    /// [`Unreadable`] where it is neither a vote for that listing nor a test.
    pub fn read(self, body: &[u8], subject: Subject, received: UnixMs) -> Result<Reading, Unreadable> {
        match self {
            Self::Discollab => discollab::read(body, subject, received),
        }
    }
}

//! What a site delivered, as its reader understood it.

use super::{UnixMs, UserId};

/// The longest voter's name that is kept, in characters; Discord's own names have at most 32.
pub const NAME_LIMIT: usize = 100;

/// A delivery that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Somebody voted.
    Vote(Delivery),
    /// The owner pressed the site's test button.
    Test(TestDelivery),
}

/// A vote, as a site told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Who voted.
    pub voter: UserId,
    /// Their name then, at most [`NAME_LIMIT`] characters; never empty.
    pub name: Option<String>,
    /// The vote's own instant as the site told it, however odd; what tells a duplicate. `None` where it named no instant.
    pub claimed: Option<UnixMs>,
    /// The instant that counts for days: the vote's own if that is credible, else the time of receipt.
    pub at: UnixMs,
    /// When they can vote again, if the site said something credible.
    pub vote_again: Option<UnixMs>,
    /// How often this voter has voted for this listing, by the site's count.
    pub times_voted: Option<i64>,
}

/// A test delivery: nothing of it is a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestDelivery {
    /// What a real vote would have been refused for.
    pub oddities: Vec<Oddity>,
}

/// Something about a test delivery that would stop a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// No listing was named.
    NoListing,
    /// The listing named is not the one that the token belongs to.
    OtherListing,
    /// No voter was named.
    NoVoter,
}

impl Oddity {
    /// How it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoListing => "no_listing",
            Self::OtherListing => "other_listing",
            Self::NoVoter => "no_voter",
        }
    }

    /// From its stored code; `None` for one that this version does not know.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        [Self::NoListing, Self::OtherListing, Self::NoVoter].into_iter().find(|oddity| oddity.code() == code)
    }
}

/// A delivery with a valid token that is not understood; it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// What kind of trouble.
    pub reason: KeptReason,
    /// The field at fault, by the site's name for it.
    pub field: Option<&'static str>,
    /// One sentence for the sender, without anything from the body.
    pub sentence: String,
}

/// Why a delivery was kept instead of counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptReason {
    /// The body is not a JSON object.
    NotJson,
    /// A field that is needed is missing.
    Missing,
    /// A field cannot be used.
    Unusable,
    /// The delivery names another listing than its token's.
    OtherListing,
}

impl KeptReason {
    /// How it is stored and what the answer calls it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::Missing => "missing_field",
            Self::Unusable => "unusable_field",
            Self::OtherListing => "other_listing",
        }
    }

    /// From its stored code; `None` for one that this version does not know.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        [Self::NotJson, Self::Missing, Self::Unusable, Self::OtherListing]
            .into_iter()
            .find(|reason| reason.code() == code)
    }
}

/// What a listing's owner should know of its kept deliveries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSummary {
    /// How many there are.
    pub count: i64,
    /// When the latest came.
    pub latest: UnixMs,
    /// Why the latest could not be read.
    pub reason: Option<KeptReason>,
    /// The field at fault, by the site's name for it.
    pub field: Option<String>,
}

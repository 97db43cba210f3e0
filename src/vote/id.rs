//! Ids that cannot be mixed up. Discord's are snowflakes; Votive's own are row numbers. Both are positive and fit an `i64`.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The id, if `raw` is positive.
            #[must_use]
            pub const fn new(raw: i64) -> Option<Self> {
                if raw > 0 { Some(Self(raw)) } else { None }
            }

            /// An id that was checked before it was stored or that a library vouches for.
            #[must_use]
            pub const fn trusted(raw: i64) -> Self {
                Self(raw)
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().ok().and_then(Self::new).ok_or(NotAnId)
            }
        }
    )*};
}

ids! {
    /// A Discord server.
    GuildId;
    /// A Discord user.
    UserId;
    /// A Discord channel.
    ChannelId;
    /// A Discord role.
    RoleId;
    /// A Discord application; what a bot's listing is named by.
    ApplicationId;
    /// A Discord message.
    MessageId;
    /// One listing of a server or bot, as one Discord server set it up.
    ListingId;
    /// One token of a listing.
    TokenId;
    /// One entry of the ledger; entries are settled in the order of their ids.
    EntryId;
    /// One rule that gives a role.
    RewardId;
    /// One file of votes that was given to be imported.
    ImportId;
    /// One frozen message.
    SendId;
}

impl UserId {
    /// From here on ids are nobody's: they stand for voters whose data was deleted. Discord's grow with time and will not be as high
    /// before 2075.
    pub const PSEUDONYMS: i64 = 7 << 60;

    /// Whether this stands for somebody whose data was deleted.
    #[must_use]
    pub const fn is_pseudonym(self) -> bool {
        self.0 >= Self::PSEUDONYMS
    }
}

/// The text is not a whole number from 1 to 2⁶³−1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: it must be a whole number above zero")]
pub struct NotAnId;

//! What came of a call, told by what is certain.

use crate::vote::UnixMs;

/// What came of a call to Discord.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Answer<T> {
    /// It was done; this is what Discord answered.
    Done(T),
    /// Discord said no. Nothing was done.
    Refused(Refusal),
    /// Nothing was done; not to be tried again before this time.
    RetryAt(UnixMs),
    /// It may or may not have been done.
    Unknown,
    /// Nothing was done: calls to Discord have stopped, and this one with them.
    Stopped,
}

impl<T> Answer<T> {
    /// The same answer with what was done turned into something else.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Done(done) => Answer::Done(turn(done)),
            Self::Refused(refusal) => Answer::Refused(refusal),
            Self::RetryAt(at) => Answer::RetryAt(at),
            Self::Unknown => Answer::Unknown,
            Self::Stopped => Answer::Stopped,
        }
    }
}

/// Discord's no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status, 400 to 499.
    pub status: u16,
    /// Discord's own code; −1 where the body was not Discord's JSON, as when something before Discord refused.
    pub code: i64,
}

impl Refusal {
    /// Whether it was refused for this reason.
    #[must_use]
    pub const fn is(self, code: Code) -> bool {
        self.code == code.number()
    }
}

/// Discord's codes that Votive tells apart, from "JSON error codes" in Discord's documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// The channel does not exist.
    UnknownChannel,
    /// The server does not exist, or the bot is not in it.
    UnknownGuild,
    /// The user is not in the server.
    UnknownMember,
    /// The message does not exist; also the answer to a repeated nonce whose message was deleted.
    UnknownMessage,
    /// The role does not exist.
    UnknownRole,
    /// The user does not exist.
    UnknownUser,
    /// The server has as many roles as it may have.
    TooManyRoles,
    /// Too many direct messages were opened in a short time.
    OpeningDmsTooFast,
    /// The bot cannot see this.
    MissingAccess,
    /// The message has nothing in it.
    EmptyMessage,
    /// The user takes no direct messages from the bot.
    CannotDm,
    /// The bot lacks a permission, or the role is not below its own.
    MissingPermissions,
    /// The body does not have the form that Discord wants.
    InvalidForm,
    /// The server wants two-factor authentication of the bot's owner.
    TwoFactorNeeded,
}

impl Code {
    /// The code as Discord writes it.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::UnknownChannel => 10_003,
            Self::UnknownGuild => 10_004,
            Self::UnknownMember => 10_007,
            Self::UnknownMessage => 10_008,
            Self::UnknownRole => 10_011,
            Self::UnknownUser => 10_013,
            Self::TooManyRoles => 30_005,
            Self::OpeningDmsTooFast => 40_003,
            Self::MissingAccess => 50_001,
            Self::EmptyMessage => 50_006,
            Self::CannotDm => 50_007,
            Self::MissingPermissions => 50_013,
            Self::InvalidForm => 50_035,
            Self::TwoFactorNeeded => 60_003,
        }
    }
}

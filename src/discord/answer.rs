//! What came of a call, told by what is certain.

use std::convert::Infallible;

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

/// What came of a call that is not known to have been done.
pub type NotDone = Answer<Infallible>;

impl<T> Answer<T> {
    /// What was done.
    ///
    /// # Errors
    /// Every other answer, so that `?` ends what cannot go on without this one.
    pub fn done(self) -> Result<T, NotDone> {
        match self {
            Self::Done(done) => Ok(done),
            Self::Refused(refusal) => Err(Answer::Refused(refusal)),
            Self::RetryAt(at) => Err(Answer::RetryAt(at)),
            Self::Unknown => Err(Answer::Unknown),
            Self::Stopped => Err(Answer::Stopped),
        }
    }

    /// The same answer with what was done turned into something else.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Answer<U> {
        self.done().map(turn).into()
    }

    /// The same answer where Discord's own refusal settles the matter as well. One by something before Discord does not.
    pub fn or_refused(self) -> Answer<Result<T, Refusal>> {
        match self {
            Self::Refused(refusal) if refusal.is_discords() => Answer::Done(Err(refusal)),
            other => other.map(Ok),
        }
    }
}

impl<T> From<Result<T, NotDone>> for Answer<T> {
    fn from(result: Result<T, NotDone>) -> Self {
        match result {
            Ok(done) => Self::Done(done),
            Err(Answer::Done(never)) => match never {},
            Err(Answer::Refused(refusal)) => Self::Refused(refusal),
            Err(Answer::RetryAt(at)) => Self::RetryAt(at),
            Err(Answer::Unknown) => Self::Unknown,
            Err(Answer::Stopped) => Self::Stopped,
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
    /// Whether Discord itself refused. A page of something before it says nothing of the call.
    #[must_use]
    pub const fn is_discords(self) -> bool {
        self.code >= 0
    }

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
    /// The message does not exist.
    UnknownMessage,
    /// The role does not exist.
    UnknownRole,
    /// The user does not exist.
    UnknownUser,
    /// The server has as many roles as it may have.
    TooManyRoles,
    /// The bot cannot see this.
    MissingAccess,
    /// The message has nothing in it.
    EmptyMessage,
    /// The channel is of a kind that holds no messages.
    NotText,
    /// The channel is of a kind in which this cannot be done.
    WrongChannelKind,
    /// Direct messages are opened too fast.
    OpeningTooFast,
    /// The user takes no direct messages from the bot.
    DirectMessagesClosed,
    /// There is nobody to open direct messages with.
    InvalidRecipient,
    /// The user and the bot have no server in common.
    NoCommonServer,
    /// The body does not have the form that Discord wants.
    InvalidForm,
    /// The bot lacks a permission, or the role is not below its own.
    MissingPermissions,
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
            Self::MissingAccess => 50_001,
            Self::EmptyMessage => 50_006,
            Self::OpeningTooFast => 40_003,
            Self::DirectMessagesClosed => 50_007,
            Self::NotText => 50_008,
            Self::WrongChannelKind => 50_024,
            Self::InvalidRecipient => 50_033,
            Self::InvalidForm => 50_035,
            Self::MissingPermissions => 50_013,
            Self::NoCommonServer => 50_278,
            Self::TwoFactorNeeded => 60_003,
        }
    }
}

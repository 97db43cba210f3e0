//! Why a command did not do what was asked: in words for its user, or for the log alone.

use crate::db::{DbError, NotStored};
use crate::text::errors;
use crate::text::say::Phrase;
use crate::vote::Language;

/// What a command ends with when it does not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The reply: something that the user can act on.
    #[error("{0:?}")]
    Told(Told),
    /// For the log, under a reference that the user is shown.
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// What a user is told.
#[derive(Debug)]
pub enum Told {
    /// In their language already.
    Text(String),
    /// In whichever language is theirs.
    Phrase(Phrase),
}

impl Told {
    /// The text for a user of this language.
    #[must_use]
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Phrase(phrase) => phrase.say(language),
        }
    }
}

impl From<String> for Told {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Phrase> for Told {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl Failure {
    /// Something that the user can act on.
    pub(super) fn told(what: impl Into<Told>) -> Self {
        Self::Told(what.into())
    }
}

macro_rules! internal {
    ($($error:ty)*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::Internal(error.into())
            }
        }
    )*};
}

internal! { DbError serenity::Error }

impl From<NotStored> for Failure {
    fn from(error: NotStored) -> Self {
        match error {
            NotStored::BeingDeleted => Self::told(errors::BEING_DELETED),
            other => Self::Internal(other.into()),
        }
    }
}

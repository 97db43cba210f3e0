//! Why a command did not do what was asked: in words for its user, or for the log alone.

use crate::db::{DbError, NotStored};
use crate::text::errors;

/// What a command ends with when it does not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The text is the reply: something that the user can act on.
    #[error("{0}")]
    Told(String),
    /// For the log, under a reference that the user is shown.
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
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
            NotStored::BeingDeleted => Self::Told(errors::BEING_DELETED.to_owned()),
            other => Self::Internal(other.into()),
        }
    }
}

//! Ids as serenity holds them, and back.

use serenity::model::id;

use crate::vote::{ApplicationId, ChannelId, GuildId, MessageId, RoleId, UserId};

macro_rules! both_ways {
    ($($name:ident)*) => {$(
        impl From<id::$name> for $name {
            fn from(id: id::$name) -> Self {
                // They fit: they are milliseconds since 2015, shifted.
                Self::trusted(i64::try_from(id.get()).unwrap_or(i64::MAX))
            }
        }

        impl From<$name> for id::$name {
            fn from(id: $name) -> Self {
                Self::new(id.get().unsigned_abs())
            }
        }
    )*};
}

both_ways! { ApplicationId ChannelId GuildId MessageId RoleId UserId }

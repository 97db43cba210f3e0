//! The calls, by what they are about.

mod application;
mod command_permissions;
mod guilds;
mod members;
mod messages;
mod wire;

pub use application::{Application, Bot, MembersIntent, Shards};
pub use command_permissions::{CommandId, Override, OverrideTarget, Overrides, Registered};
pub use guilds::{Channel, Guild, Overwrite, OverwriteTarget, Role};
pub use members::Member;
pub use messages::{FoundMessage, snowflake_at};

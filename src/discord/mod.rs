//! The one client for every call to Discord but interaction answers.
//!
//! serenity's routes and request builder, executed by our own reqwest client: only there are status and rate-limit headers visible. Every call
//! is paced before it is sent and comes back as an [`Answer`] that says what is certain.

mod answer;
mod attachments;
mod calls;
mod causes;
mod client;
mod gate;
mod ids;
mod invalid;
mod limits;
mod opened;
mod pace;
mod permissions;
mod retry;
mod standing;
mod stop;
#[cfg(test)]
mod tests;
mod time;

pub use answer::{Answer, Code, NotDone, Refusal};
pub use attachments::NoFile;
pub use calls::{
    Application, Bot, Channel, CommandId, FoundMessage, Guild, Member, MembersIntent, Override, OverrideTarget,
    Overrides, Overwrite, OverwriteTarget, Registered, Role, Shards, snowflake_at,
};
pub use causes::Causes;
pub use client::{Client, NoClient};
pub use opened::{Asker, is_opened};
pub use permissions::Standing;
pub use retry::{Ended, Retry};
pub use stop::Stop;

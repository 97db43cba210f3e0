//! The one client for every call to Discord but interaction answers.
//!
//! serenity's routes and request builder, executed by our own reqwest client: only there are status and rate-limit headers visible. Every call
//! is paced before it is sent and comes back as an [`Answer`] that says what is certain.

mod answer;
mod calls;
mod client;
mod invalid;
mod limits;
mod pace;
pub mod permissions;
mod stop;
#[cfg(test)]
mod tests;
mod time;

pub use answer::{Answer, Code, Refusal};
pub use calls::{
    Application, Bot, Channel, FoundMessage, Guild, Member, Overwrite, OverwriteTarget, Role, Shards, snowflake_at,
};
pub use client::{Client, ClientError};
pub use stop::Stop;

//! Every sentence that somebody reads in Discord, from plain values. Pure.

pub mod boards;
pub mod errors;
pub mod listings;
pub mod safe;
pub mod setup;
pub mod thanks;

//! Every sentence that somebody reads in Discord, from plain values, but for the descriptions of commands: those must stand
//! where poise reads them. Pure.

pub mod alarms;
pub mod audit;
pub mod boards;
pub mod doctor;
pub mod errors;
pub mod explain;
pub mod goals;
pub mod help;
pub mod history;
pub mod ledger;
pub mod listings;
pub mod live;
pub mod members;
pub mod privacy;
pub mod reminders;
pub mod results;
pub mod rewards;
pub mod safe;
pub mod say;
pub mod settings;
pub mod setup;
pub mod stats;
pub mod template;
pub mod thanks;
pub mod words;

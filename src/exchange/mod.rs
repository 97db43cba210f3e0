//! The ledger as a CSV file, for people and for other programs. Pure.

mod cell;
mod write;

pub use write::{COLUMNS, Exported, header, line, listing_code};

//! The ledger as a CSV file, for people and for other programs. Pure.

mod cell;
mod columns;
mod plan;
mod read;
mod write;

pub use columns::{Column, Unreadable};
pub use plan::{Known, Planned, Row, plan};
pub use read::{Listings, MOST_ROWS, ReadFile, ReadRow, RefusedLine, Why, read};
pub use write::{COLUMNS, Exported, header, line, listing_code};

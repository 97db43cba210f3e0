//! The rules, pure: time and settings come in as values.

mod absence;
mod fold;
pub mod removal;
mod reward;
mod roles;
pub mod silence;
pub mod streak;

pub use absence::{Absence, Occasion};
pub use fold::{Called, ListingState, Standing, VoterState, Wanted, fold};
pub use reward::{Earned, Reward, earned};
pub use roles::{Grant, GrantState, MemberNow, Plan, Totals, plan};

//! The rules, pure: time and settings come in as values.

mod absence;
mod fold;
pub mod removal;
mod reward;
mod roles;
mod votes;

pub use absence::{Absence, Occasion};
pub use fold::{Called, ListingState, Standing, VoterState, Wanted, fold};
pub use reward::{Counted, Earned, EarnedBy, Followed, Reward, RewardRules, earned, without};
pub use roles::{Grant, GrantState, MemberNow, Plan, plan};
pub use votes::{Tally, Votes};

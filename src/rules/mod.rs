//! The rules, pure: time and settings come in as values.

mod absence;
mod fold;
pub mod removal;
mod reward;
mod roles;
pub mod silence;
mod standing_of_role;
pub mod streak;
mod votes;

pub use absence::{Absence, Occasion};
pub use fold::{Called, ListingState, Standing, VoterState, Wanted, fold};
pub use reward::{Counted, Earned, EarnedBy, Followed, Lacks, Reward, RewardRules, earned, without};
pub use roles::{Grant, GrantState, MemberNow, Plan, plan};
pub use standing_of_role::{RoleStanding, RolesOf, Seen, role_standings};
pub use votes::{Tally, Votes};

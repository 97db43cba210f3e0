//! The rules, pure: time and settings come in as values.

mod absence;
mod earned_by;
mod fold;
mod goal;
pub mod reminders;
pub mod removal;
mod reward;
pub mod rhythm;
mod roles;
pub mod sequence;
pub mod silence;
mod standing_of_role;
pub mod streak;
mod vote_facts;
mod votes;
mod why;

pub use absence::{Absence, Occasion};
pub use earned_by::{EarnedBy, Lacks, MOST_WINNERS, StreakKept};
pub use fold::{Called, ListingState, Standing, StreakAfter, VoterState, Wanted, fold};
pub use goal::{goal_left, goal_percent};
pub use reward::{Counted, Earned, Followed, Reward, RewardRules, earned, without};
pub use roles::{Grant, GrantState, MemberNow, Plan, plan};
pub use standing_of_role::{RoleStanding, RolesOf, Seen, role_standings};
pub use vote_facts::{RolesOfVote, ThankedTogether, VoteFacts, roles_of_vote};
pub use votes::{Tally, Votes, Win};
pub use why::{Why, why};

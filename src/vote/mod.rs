//! The words of the domain: ids, listings, deliveries, entries, days and periods. Pure: no I/O, no clock.

mod alarm;
mod board;
mod delivery;
mod entry;
mod id;
mod listing;
mod out_of_reach;
mod period;
mod refusal;
mod result;
mod span;
mod time;
mod token;
mod vote_page;
mod waiting;
mod zone;

pub use alarm::{AlarmKind, Arrived};
pub use board::{Board, BoardKey, BoardPage, BoardRow, ListingVotes, Page, Place, StreakNow, VoterSummary};
pub use delivery::{Delivery, KeptReason, KeptSummary, NAME_LIMIT, Oddity, Reading, TestDelivery, Unreadable};
pub use entry::{Entry, EntryKind};
pub use id::{
    ApplicationId, ChannelId, EntryId, GuildId, ListingId, MessageId, RewardId, RoleId, SendId, TokenId, UserId,
};
pub use listing::{ListingKind, Subject};
pub use out_of_reach::OutOfReach;
pub use period::{Period, PeriodKind};
pub use refusal::{Cannot, CannotGive, CannotPost, Refusal};
pub use result::{PeriodResult, Winner};
pub use span::read_span;
pub use time::{Between, LocalDay, UnixMs};
pub use token::{Token, TokenHash, TokenState, UnfitToken};
pub use vote_page::{NotAVotePage, VotePage};
pub use waiting::{BadToken, TurnedAway, WaitingRoles, WaitingThanks, WhyWaiting};
pub use zone::{NotAZone, Zone};

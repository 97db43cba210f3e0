//! The words of the domain: ids, listings, deliveries, entries, days and periods. Pure: no I/O, no clock.

mod alarm;
mod block;
mod board;
mod change;
mod delivery;
mod entry;
mod explained;
mod history;
mod id;
mod import;
mod language;
mod listing;
mod live;
mod nearest;
mod opt_out;
mod out_of_reach;
mod period;
mod posting;
mod quiet;
mod refusal;
mod reminder;
mod result;
mod span;
mod stats;
mod streak_board;
mod template;
mod thanks_words;
mod time;
mod token;
mod vote_page;
mod waiting;
mod zone;

pub use alarm::{AlarmKind, Arrived};
pub use block::{Block, BlocksPage};
pub use board::{Board, BoardKey, BoardPage, BoardRow, ListingVotes, Page, Place, StreakNow, VoterSummary};
pub use change::{Change, ChangeKind, ChangeTo, ChangesPage, Extent, Turn};
pub use delivery::{Delivery, KeptReason, KeptSummary, NAME_LIMIT, Oddity, Reading, TestDelivery, Unreadable};
pub use entry::{Counts, Entry, EntryKind};
pub use explained::{ExplainedEntry, NextLook, ThanksState};
pub use history::{History, HistoryOf, Numbers};
pub use id::{
    ApplicationId, ChannelId, EntryId, GuildId, ImportId, ListingId, MessageId, RewardId, RoleId, SendId, TokenId,
    UserId,
};
pub use import::{Import, ImportState};
pub use language::Language;
pub use listing::{ListingKind, Subject};
pub use live::{Goal, Live, LiveKind, OffBecause};
pub use opt_out::OptOut;
pub use out_of_reach::OutOfReach;
pub use period::{Period, PeriodKind};
pub use posting::{Posting, Postings};
pub use quiet::{QuietHours, TimeOfDay};
pub use refusal::{Cannot, CannotGive, CannotPost, Refusal};
pub use reminder::{RemindedIn, ReminderAction, ReminderDue, ReminderId, ReminderSettings, ReminderState, Reminders};
pub use result::{PeriodResult, SealedResult, Winner};
pub use span::read_span;
pub use stats::{Active, InStreak, LookBack, Stats, VotesOverTime, peak};
pub use streak_board::{StreakBoard, StreakKey, StreakPage, StreakRow};
pub use template::{Part, Placeholder, Template, Unknown};
pub use thanks_words::{Button, Link, Mistake, ThanksWords, TypedThanks};
pub use time::{Between, LocalDay, Quarter, UnixMs};
pub use token::{Token, TokenHash, TokenState, UnfitToken};
pub use vote_page::{NotAVotePage, VotePage};
pub use waiting::{BadToken, TurnedAway, WaitingRoles, WaitingThanks, WhyWaiting};
pub use zone::{NotAZone, Zone};

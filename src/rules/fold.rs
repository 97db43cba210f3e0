//! The fold of the ledger: what an entry makes of the state, and what it calls for.

use super::Reward;
use super::streak::{Streak, Terms};
use crate::vote::{Entry, EntryId, EntryKind, Period, PeriodKind, UnixMs};

/// A count, and when it was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Votes.
    pub total: i64,
    /// The entry that made the total what it is; `None` before the first.
    pub reached: Option<EntryId>,
    /// The latest vote's instant.
    pub last: Option<UnixMs>,
}

/// A voter in a server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VoterState {
    /// Their last known name.
    pub name: Option<String>,
    /// Over all listings.
    pub standing: Standing,
    /// Over all listings.
    pub streak: Streak,
}

/// A voter of a listing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListingState {
    /// For this listing.
    pub standing: Standing,
    /// When the site said, at the latest vote, that they can vote again.
    pub again: Option<UnixMs>,
}

/// What the owner wants of a listing's votes.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Voters are thanked: a channel is set, and the listing is neither paused nor removed.
    pub thanks: bool,
    /// The server's rules; none while the listing is paused.
    pub rewards: &'a [Reward],
    /// What streaks are judged by.
    pub terms: Terms<'a>,
}

/// What an entry calls for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// A thank-you that names this total.
    pub thanks: Option<i64>,
    /// A look at the member's roles.
    pub roles: bool,
    /// The periods whose boards count it.
    pub periods: Vec<Period>,
}

/// Folds one entry into the state of its voter.
pub fn fold(voter: &mut VoterState, listing: &mut ListingState, wanted: Wanted<'_>, entry: &Entry) -> Called {
    let is_vote = entry.kind == EntryKind::Vote;
    if is_vote && listing.standing.last.is_none_or(|last| entry.at >= last) {
        listing.again = entry.vote_again;
    }
    if is_vote {
        voter.streak.vote(entry.at, entry.vote_again, wanted.terms);
    }
    count(&mut voter.standing, entry);
    count(&mut listing.standing, entry);
    if entry.name.is_some() {
        voter.name.clone_from(&entry.name);
    }
    Called {
        thanks: (is_vote && wanted.thanks).then_some(voter.standing.total),
        roles: calls_for_roles(voter, listing, wanted, entry),
        // Nobody knows on which day a recovered vote was cast.
        periods: match entry.kind {
            EntryKind::Recovered => Vec::new(),
            EntryKind::Vote | EntryKind::Correction => {
                PeriodKind::ALL.into_iter().map(|kind| Period::of(kind, entry.day)).collect()
            }
        },
    }
}

/// A vote that stands at or above a rule calls for a look, also where the role was given long ago: somebody may have taken it.
/// A correction may have gone below one.
fn calls_for_roles(voter: &VoterState, listing: &ListingState, wanted: Wanted<'_>, entry: &Entry) -> bool {
    let total = |reward: &Reward| match reward.listing {
        None => Some(voter.standing.total),
        Some(id) => (id == entry.listing).then_some(listing.standing.total),
    };
    wanted.rewards.iter().any(|reward| {
        total(reward).is_some_and(|total| total >= reward.at_votes || entry.kind == EntryKind::Correction)
    })
}

fn count(standing: &mut Standing, entry: &Entry) {
    standing.total += entry.amount;
    standing.reached = Some(entry.id);
    if entry.kind == EntryKind::Vote {
        standing.last = standing.last.max(Some(entry.at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{GuildId, ListingId, LocalDay, RewardId, RoleId, UserId};

    fn entry(id: i64, kind: EntryKind, amount: i64, at: i64) -> Entry {
        Entry {
            id: EntryId::trusted(id),
            kind,
            amount,
            listing: ListingId::trusted(1),
            guild: GuildId::trusted(1),
            voter: UserId::trusted(7),
            name: (id == 1).then(|| "Ada".to_owned()),
            at: UnixMs(at),
            day: LocalDay(20_000),
            vote_again: Some(UnixMs(at + 1)),
            received: UnixMs(at),
            token: None,
        }
    }

    fn at_five() -> Vec<Reward> {
        vec![Reward { id: RewardId::trusted(1), listing: None, role: RoleId::trusted(9), at_votes: 5 }]
    }

    const ALL: Wanted<'_> = Wanted { thanks: true, rewards: &[], terms: Terms::USUAL };

    #[test]
    fn the_vote_that_reaches_a_rule_and_all_later_ones_call_for_roles() {
        let (mut voter, mut listing) = Default::default();
        let rewards = at_five();
        let wanted = Wanted { rewards: &rewards, ..ALL };
        let called: Vec<_> = (1..=6)
            .map(|id| fold(&mut voter, &mut listing, wanted, &entry(id, EntryKind::Vote, 1, id * 10)).roles)
            .collect();
        assert_eq!(called, [false, false, false, false, true, true]);
        assert!(fold(&mut voter, &mut listing, wanted, &entry(7, EntryKind::Correction, -4, 70)).roles);
    }

    #[test]
    fn a_total_is_frozen_at_the_vote() {
        let (mut voter, mut listing) = Default::default();
        let totals: Vec<_> = (1..=5)
            .map(|id| fold(&mut voter, &mut listing, ALL, &entry(id, EntryKind::Vote, 1, id * 10)).thanks)
            .collect();
        assert_eq!(totals, [Some(1), Some(2), Some(3), Some(4), Some(5)]);
        assert_eq!(voter.name.as_deref(), Some("Ada"));
        assert_eq!(voter.standing.reached, EntryId::new(5));
    }

    #[test]
    fn only_votes_are_thanked_and_only_dated_ones_reach_a_board() {
        let (mut voter, mut listing) = Default::default();
        let recovered = fold(&mut voter, &mut listing, ALL, &entry(1, EntryKind::Recovered, 1, 10));
        assert_eq!(recovered, Called { thanks: None, roles: false, periods: Vec::new() });
        let correction = fold(&mut voter, &mut listing, ALL, &entry(2, EntryKind::Correction, -3, 10));
        assert_eq!((correction.thanks, correction.periods.len()), (None, 3));
        assert_eq!((voter.standing.total, voter.standing.last), (-2, None));
    }

    #[test]
    fn only_votes_make_a_streak() {
        let (mut voter, mut listing) = Default::default();
        for (id, kind) in [(1, EntryKind::Recovered), (2, EntryKind::Vote), (3, EntryKind::Correction)] {
            fold(&mut voter, &mut listing, ALL, &entry(id, kind, 1, id * 120_000));
        }
        assert_eq!((voter.standing.total, voter.streak.length, voter.streak.best), (3, 1, 1));
        fold(&mut voter, &mut listing, ALL, &entry(4, EntryKind::Vote, 1, 480_000));
        assert_eq!((voter.streak.length, voter.streak.best), (2, 2));
    }

    #[test]
    fn a_late_delivery_of_an_earlier_vote_does_not_change_when_they_can_vote_again() {
        let (mut voter, mut listing) = Default::default();
        fold(&mut voter, &mut listing, ALL, &entry(1, EntryKind::Vote, 1, 500));
        fold(&mut voter, &mut listing, ALL, &entry(2, EntryKind::Vote, 1, 100));
        assert_eq!(listing.again, Some(UnixMs(501)));
        assert_eq!(voter.standing.last, Some(UnixMs(500)));
    }
}

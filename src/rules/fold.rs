//! The fold of the ledger: what an entry makes of the state, and what it calls for.

use super::Reward;
use super::sequence::{Cast, Heard, Sequence};
use super::streak::{Streak, Terms};
use crate::vote::{Counts, Entry, EntryId, EntryKind, Period, PeriodKind, Quarter, UnixMs};

/// A count, and when it was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Votes.
    pub total: i64,
    /// The entry that made the total what it is; `None` before the first.
    pub reached: Option<EntryId>,
    /// The latest vote's instant.
    pub last: Option<UnixMs>,
    /// The first vote's; `None` where others were counted before it, or the site's number tells of some, and for what stands for deleted
    /// data.
    pub first: Option<UnixMs>,
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
    /// The site's numbers of their votes.
    pub sequence: Sequence,
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Called {
    /// A thank-you that names this total.
    pub thanks: Option<i64>,
    /// A look at the member's roles.
    pub roles: bool,
    /// A reminder when they can vote again: their latest vote for the listing has come.
    pub reminder: bool,
    /// The periods whose boards count it.
    pub periods: Vec<Period>,
    /// The quarter of an hour that counts it.
    pub quarter: Option<Quarter>,
    /// The streak after it, where it counts for one.
    pub streak: Option<StreakAfter>,
    /// What the site's number of it tells of other votes.
    pub heard: Heard,
}

/// A streak after a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreakAfter {
    /// Its length.
    pub length: i64,
    /// Freezes that kept it until the vote.
    pub frozen: i64,
}

/// Folds one entry into the state of its voter. One whose voter was blocked leaves it as it is and calls for nothing.
pub fn fold(voter: &mut VoterState, listing: &mut ListingState, wanted: Wanted<'_>, entry: &Entry) -> Called {
    if entry.counts == Counts::Blocked {
        return Called::default();
    }
    let is_vote = entry.kind == EntryKind::Vote;
    if is_vote && listing.standing.last.is_none_or(|last| entry.at >= last) {
        listing.again = entry.vote_again;
    }
    // What stands for deleted data is nobody, who keeps no streak: votes of several times may come together under it.
    let streak = (is_vote && !entry.voter.is_pseudonym()).then(|| {
        let frozen = voter.streak.vote(entry.at, entry.vote_again, wanted.terms);
        StreakAfter { length: voter.streak.length, frozen }
    });
    // Nor has that a count of its own at the site.
    let heard = if is_vote && !entry.voter.is_pseudonym() {
        listing.sequence.hear(entry.number, Cast::from(entry))
    } else {
        Heard::Nothing
    };
    count(&mut voter.standing, entry);
    count(&mut listing.standing, entry);
    // What a file tells may be older than what a site told.
    if entry.name.is_some() && (is_vote || voter.name.is_none()) {
        voter.name.clone_from(&entry.name);
    }
    Called {
        thanks: (is_vote && wanted.thanks).then_some(voter.standing.total),
        roles: calls_for_roles(voter, listing, wanted, entry),
        reminder: is_vote && !entry.voter.is_pseudonym() && listing.standing.last == Some(entry.at),
        // Nobody knows on which day a recovered vote was cast.
        periods: match entry.kind {
            EntryKind::Recovered => Vec::new(),
            EntryKind::Vote | EntryKind::Correction => {
                PeriodKind::ALL.into_iter().map(|kind| Period::of(kind, entry.day)).collect()
            }
        },
        quarter: is_vote.then(|| entry.at.quarter()),
        streak,
        heard,
    }
}

/// A vote that may earn what a rule gives calls for a look, also where the role was given long ago: somebody may have taken it, or its
/// term is renewed. A correction may have gone below one.
fn calls_for_roles(voter: &VoterState, listing: &ListingState, wanted: Wanted<'_>, entry: &Entry) -> bool {
    let total = |reward: &Reward| match reward.listing {
        None => voter.standing.total,
        Some(_) => listing.standing.total,
    };
    let takes_away = entry.kind == EntryKind::Correction || entry.amount < 0;
    let mut concerned = wanted.rewards.iter().filter(|reward| reward.counts(entry.listing));
    concerned.any(|reward| takes_away || reward.within_reach(total(reward)))
}

fn count(standing: &mut Standing, entry: &Entry) {
    if entry.kind == EntryKind::Vote {
        let is_known = standing.last.is_some() || standing.total > 0 || entry.number.is_some_and(|number| number > 1);
        let is_new = !is_known && !entry.voter.is_pseudonym();
        standing.first = if is_new { Some(entry.at) } else { standing.first.map(|first| first.min(entry.at)) };
        standing.last = standing.last.max(Some(entry.at));
    }
    standing.total += entry.amount;
    standing.reached = Some(entry.id);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{EarnedBy, StreakKept};
    use crate::vote::{GuildId, ListingId, LocalDay, RewardId, RoleId, UserId};

    fn entry(id: i64, kind: EntryKind, amount: i64, at: i64) -> Entry {
        Entry {
            id: EntryId::trusted(id),
            kind,
            counts: Counts::Yes,
            amount,
            listing: ListingId::trusted(1),
            guild: GuildId::trusted(1),
            voter: UserId::trusted(7),
            name: (id == 1).then(|| "Ada".to_owned()),
            at: UnixMs(at),
            day: LocalDay(20_000),
            claimed: None,
            number: None,
            vote_again: Some(UnixMs(at + 1)),
            received: UnixMs(at),
            token: None,
        }
    }

    fn at_five() -> Vec<Reward> {
        vec![Reward::total(RewardId::trusted(1), None, RoleId::trusted(9), 5)]
    }

    const ALL: Wanted<'_> = Wanted { thanks: true, rewards: &[], terms: Terms::USUAL };

    #[test]
    fn a_name_from_a_file_is_taken_where_no_site_told_one() {
        let (mut voter, mut listing) = (VoterState::default(), ListingState::default());
        let named = |kind, name: &str| Entry { name: Some(name.to_owned()), ..entry(2, kind, 1, 5) };
        for (kind, name, known) in [
            (EntryKind::Recovered, "old", "old"),
            (EntryKind::Vote, "new", "new"),
            (EntryKind::Recovered, "older", "new"),
        ] {
            fold(&mut voter, &mut listing, ALL, &named(kind, name));
            assert_eq!(voter.name.as_deref(), Some(known));
        }
    }

    #[test]
    fn what_takes_a_file_back_calls_for_roles_and_stands_on_no_board() {
        let (mut voter, mut listing) = (VoterState::default(), ListingState::default());
        let (rewards, back) = (at_five(), entry(2, EntryKind::Recovered, -4, 5));
        fold(&mut voter, &mut listing, ALL, &entry(1, EntryKind::Recovered, 6, 5));
        let called = fold(&mut voter, &mut listing, Wanted { rewards: &rewards, ..ALL }, &back);
        assert!(called.roles && called.periods.is_empty() && called.thanks.is_none());
        assert_eq!((voter.standing.total, voter.standing.last), (2, None));
    }

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
    fn every_vote_calls_for_a_look_where_a_role_has_a_term() {
        for earned_by in [
            EarnedBy::EachVote { term: None },
            EarnedBy::Month { votes: 3 },
            EarnedBy::Streak { votes: 3, kept: StreakKept::UntilItBreaks },
            EarnedBy::Winner { of: PeriodKind::Day, top: 1, term: None },
        ] {
            let (mut voter, mut listing) = Default::default();
            let rewards = at_five().into_iter().map(|reward| Reward { earned_by, ..reward }).collect::<Vec<_>>();
            let wanted = Wanted { thanks: true, rewards: &rewards, terms: Terms::USUAL };
            for id in 1..=3 {
                assert!(fold(&mut voter, &mut listing, wanted, &entry(id, EntryKind::Vote, 1, id * 10)).roles);
            }
            let others = vec![Reward { listing: ListingId::new(2), ..rewards[0].clone() }];
            let wanted = Wanted { thanks: true, rewards: &others, terms: Terms::USUAL };
            assert!(!fold(&mut voter, &mut listing, wanted, &entry(4, EntryKind::Vote, 1, 40)).roles);
        }
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
        assert_eq!(recovered, Called::default());
        let correction = fold(&mut voter, &mut listing, ALL, &entry(2, EntryKind::Correction, -3, 10));
        assert_eq!((correction.thanks, correction.periods.len()), (None, 3));
        assert_eq!((voter.standing.total, voter.standing.last), (-2, None));
    }

    #[test]
    fn a_vote_of_a_blocked_voter_changes_nothing_and_calls_for_nothing() {
        let (mut voter, mut listing) = Default::default();
        let rewards = vec![Reward::total(RewardId::trusted(1), None, RoleId::trusted(9), 1)];
        let wanted = Wanted { thanks: true, rewards: &rewards, terms: Terms::USUAL };
        fold(&mut voter, &mut listing, wanted, &entry(1, EntryKind::Vote, 1, 10));
        let before = (voter.clone(), listing.clone());
        for kind in [EntryKind::Vote, EntryKind::Recovered] {
            let blocked = Entry { counts: Counts::Blocked, name: Some("Eve".to_owned()), ..entry(2, kind, 1, 20) };
            assert_eq!(fold(&mut voter, &mut listing, wanted, &blocked), Called::default());
            assert_eq!((&voter, &listing), (&before.0, &before.1));
        }
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
        let nobodys = Entry { voter: UserId::trusted(UserId::PSEUDONYMS), ..entry(5, EntryKind::Vote, 1, 960_000) };
        fold(&mut voter, &mut listing, ALL, &nobodys);
        assert_eq!((voter.standing.total, voter.streak.length), (5, 2));
    }

    #[test]
    fn a_late_delivery_of_an_earlier_vote_does_not_change_when_they_can_vote_again() {
        let (mut voter, mut listing) = Default::default();
        fold(&mut voter, &mut listing, ALL, &entry(1, EntryKind::Vote, 1, 500));
        fold(&mut voter, &mut listing, ALL, &entry(2, EntryKind::Vote, 1, 100));
        assert_eq!(listing.again, Some(UnixMs(501)));
        assert_eq!(voter.standing.last, Some(UnixMs(500)));
    }

    #[test]
    fn the_first_vote_of_somebody_new_is_known_and_every_vote_falls_into_a_quarter() {
        let first = |entries: &[Entry]| {
            let (mut voter, mut listing) = (VoterState::default(), ListingState::default());
            let quarters: Vec<_> =
                entries.iter().map(|entry| fold(&mut voter, &mut listing, ALL, entry).quarter).collect();
            assert_eq!(voter.standing.first, listing.standing.first);
            (voter.standing.first, quarters)
        };
        let vote = |at| entry(1, EntryKind::Vote, 1, at);
        let day = 86_400_000;
        assert_eq!(
            first(&[vote(day), vote(2 * day)]),
            (Some(UnixMs(day)), vec![Some(Quarter(96)), Some(Quarter(192))])
        );
        // A late delivery.
        assert_eq!(first(&[vote(day), vote(7)]).0, Some(UnixMs(7)));
        // Who comes with votes from a file is not new; nor is what stands for deleted data somebody.
        let recovered = entry(1, EntryKind::Recovered, 3, day);
        assert_eq!(first(&[recovered, vote(day)]), (None, vec![None, Some(Quarter(96))]));
        // Nor who voted before, as the site's number tells.
        let numbered = |number| Entry { number: Some(number), ..vote(day) };
        assert_eq!(first(&[numbered(1), numbered(2)]).0, Some(UnixMs(day)));
        assert_eq!(first(&[numbered(37), vote(2 * day)]).0, None);
        let nobodys = Entry { voter: UserId::trusted(UserId::PSEUDONYMS), ..vote(day) };
        assert_eq!(first(&[nobodys]), (None, vec![Some(Quarter(96))]));
        let blocked = Entry { counts: Counts::Blocked, ..vote(day) };
        assert_eq!(first(&[blocked, vote(2 * day)]), (Some(UnixMs(2 * day)), vec![None, Some(Quarter(192))]));
        assert_eq!(first(&[entry(1, EntryKind::Correction, 1, day)]), (None, vec![None]));
    }

    #[test]
    fn only_the_latest_vote_of_somebody_calls_for_a_reminder() {
        let (mut voter, mut listing) = Default::default();
        let mut called = |entry: &Entry| fold(&mut voter, &mut listing, ALL, entry).reminder;
        assert!(called(&entry(1, EntryKind::Vote, 1, 500)));
        assert!(!called(&entry(2, EntryKind::Vote, 1, 100)));
        assert!(!called(&entry(3, EntryKind::Correction, 1, 600)));
        assert!(!called(&entry(4, EntryKind::Recovered, 1, 700)));
        assert!(!called(&Entry { counts: Counts::Blocked, ..entry(5, EntryKind::Vote, 1, 800) }));
        assert!(called(&entry(6, EntryKind::Vote, 1, 900)));
        let nobodys = Entry { voter: UserId::trusted(UserId::PSEUDONYMS), ..entry(7, EntryKind::Vote, 1, 1_000) };
        assert!(!called(&nobodys));
    }
}

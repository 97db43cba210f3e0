//! Which roles votes have earned, and until when.

use std::collections::BTreeSet;
use std::time::Duration;

use super::{Tally, Votes};
use crate::vote::{ListingId, RewardId, RoleId, UnixMs};

/// What earns a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarnedBy {
    /// So many votes of all time; at least one.
    Total {
        /// From how many on.
        votes: i64,
    },
    /// So many votes in a calendar month of the server's zone, until that month ends; at least one.
    Month {
        /// From how many on.
        votes: i64,
    },
    /// Every vote, until it has run out; the next renews it.
    EachVote {
        /// For this long after the vote; `None`: until they can vote again.
        term: Option<Duration>,
    },
}

/// What somebody who has not earned a rule's role lacks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// So many votes.
    Votes(i64),
    /// So many votes this month.
    VotesThisMonth(i64),
    /// A vote: there was none, or it has run out.
    Vote,
    /// A vote since the rule was saved: it counts for later votes only.
    LaterVote,
    /// Nothing: a higher tier takes its place.
    LowerTier,
}

impl Lacks {
    /// Votes that it takes at the least.
    #[must_use]
    pub const fn votes(self) -> i64 {
        match self {
            Self::Votes(votes) | Self::VotesThisMonth(votes) => votes,
            Self::Vote | Self::LaterVote => 1,
            Self::LowerTier => 0,
        }
    }
}

/// A rule: what earns a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reward {
    /// The rule.
    pub id: RewardId,
    /// Votes for this listing; `None`: for all of the server's together.
    pub listing: Option<ListingId>,
    /// What is given.
    pub role: RoleId,
    /// What earns it.
    pub earned_by: EarnedBy,
    /// Whoever earns it loses the roles of the lower tiers: the same kind of votes for the same listing, but fewer.
    pub replaces: bool,
    /// It counts only for those who have voted since; `None`: for everybody.
    pub from: Option<UnixMs>,
    /// It counts only for those who have not voted since another followed it, which counts for the others.
    pub followed: Option<Followed>,
}

/// A rule was changed for later votes only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Followed {
    /// When.
    pub at: UnixMs,
    /// By this one.
    pub by: RewardId,
}

/// For how long a rule gives its role, if nothing is voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gives {
    No,
    ForGood,
    Until(UnixMs),
}

impl Reward {
    /// The rule that gives a role from so many votes on, to everybody.
    #[must_use]
    pub const fn total(id: RewardId, listing: Option<ListingId>, role: RoleId, votes: i64) -> Self {
        let earned_by = EarnedBy::Total { votes };
        Self { id, listing, role, earned_by, replaces: false, from: None, followed: None }
    }

    /// Whether a vote for this listing counts for it.
    #[must_use]
    pub fn counts(&self, listing: ListingId) -> bool {
        self.listing.is_none_or(|own| own == listing)
    }

    /// Whether somebody with so many votes of all time may have earned it; the rest is a question of when they were cast.
    #[must_use]
    pub const fn within_reach(&self, total: i64) -> bool {
        match self.earned_by {
            EarnedBy::Total { votes } => total >= votes,
            // Votes of a month can be more than all together where another month's were corrected.
            EarnedBy::Month { .. } => true,
            EarnedBy::EachVote { .. } => total >= 1,
        }
    }

    /// Whether it counts for them at all.
    fn applies(&self, tally: Tally) -> bool {
        let voted_since = |at| tally.last.is_some_and(|last| last > at);
        self.from.is_none_or(voted_since) && !self.followed.is_some_and(|followed| voted_since(followed.at))
    }

    fn gives(&self, votes: &Votes, now: UnixMs) -> Gives {
        let tally = votes.of(self.listing);
        if !self.applies(tally) || !self.within_reach(tally.total) {
            return Gives::No;
        }
        let end = match self.earned_by {
            EarnedBy::Total { .. } => return Gives::ForGood,
            EarnedBy::Month { votes: least } => (tally.month >= least).then_some(votes.month_ends()),
            EarnedBy::EachVote { term: None } => tally.again,
            EarnedBy::EachVote { term: Some(term) } => tally.last.map(|last| last.plus(term)),
        };
        end.filter(|end| *end > now).map_or(Gives::No, Gives::Until)
    }

    /// What somebody with these votes lacks, if they do not have its role by it; `None`: another rule counts for them instead.
    #[must_use]
    pub fn lacks(&self, votes: &Votes, now: UnixMs) -> Option<Lacks> {
        let tally = votes.of(self.listing);
        if !self.applies(tally) {
            return self.followed.is_none().then_some(Lacks::LaterVote);
        }
        let more = |lacks: fn(i64) -> Lacks, missing: i64| if missing > 0 { lacks(missing) } else { Lacks::LowerTier };
        Some(match self.earned_by {
            EarnedBy::Total { votes: least } => more(Lacks::Votes, least - tally.total),
            EarnedBy::Month { votes: least } => more(Lacks::VotesThisMonth, least - tally.month),
            EarnedBy::EachVote { .. } if self.gives(votes, now) == Gives::No => Lacks::Vote,
            EarnedBy::EachVote { .. } => Lacks::LowerTier,
        })
    }

    /// Whether, while it rests, whoever has its role keeps it: what a rest brings to an end was not lost by the member.
    fn keeps(&self, votes: &Votes) -> bool {
        match self.earned_by {
            EarnedBy::Total { .. } => self.gives(votes, UnixMs(0)) != Gives::No,
            EarnedBy::Month { .. } | EarnedBy::EachVote { .. } => self.applies(votes.of(self.listing)),
        }
    }

    /// Whether whoever earns this one loses the role of `other`.
    fn takes_the_place_of(&self, other: &Self) -> bool {
        let higher = match (self.earned_by, other.earned_by) {
            (EarnedBy::Total { votes: own }, EarnedBy::Total { votes: others })
            | (EarnedBy::Month { votes: own }, EarnedBy::Month { votes: others }) => own > others,
            _ => false,
        };
        self.replaces && higher && self.listing == other.listing
    }
}

/// A server's rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RewardRules {
    /// Roles are given by these now.
    pub in_force: Vec<Reward>,
    /// These rest, because what they count is paused: they give nothing, and take nothing away either.
    pub resting: Vec<Reward>,
}

/// The rules without this one and those that it followed.
#[must_use]
pub fn without(mut rewards: Vec<Reward>, rule: RewardId) -> Vec<Reward> {
    let mut leaving = vec![rule];
    while let Some(leaver) = leaving.pop() {
        let followed = |reward: &&Reward| reward.followed.is_some_and(|followed| followed.by == leaver);
        leaving.extend(rewards.iter().filter(followed).map(|reward| reward.id));
        rewards.retain(|reward| reward.id != leaver);
    }
    rewards
}

/// A listing that has not been removed, as far as rules are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The listing.
    pub listing: ListingId,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
}

impl RewardRules {
    /// Tells those that rest: a listing's own rules while it is paused, those for the server's votes while all its listings are. As long
    /// as one listing is not, votes for a paused one count towards the server's total as they always do.
    #[must_use]
    pub fn new(rewards: Vec<Reward>, listings: &[Counted]) -> Self {
        let goes_on = |reward: &Reward| {
            listings.iter().any(|one| one.paused.is_none() && reward.counts(one.listing))
                || (reward.listing.is_none() && listings.is_empty())
        };
        let (in_force, resting) = rewards.into_iter().partition(goes_on);
        Self { in_force, resting }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Reward> {
        self.in_force.iter().chain(&self.resting)
    }
}

/// What a voter's votes have earned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earned {
    /// Roles that they should have.
    pub give: BTreeSet<RoleId>,
    /// Roles of rules that rest: not given now, but not taken either.
    pub keep: BTreeSet<RoleId>,
    /// The rules that give them.
    pub by: Vec<RewardId>,
    /// Until when this holds if nothing is voted; `None`: for good.
    pub until: Option<UnixMs>,
}

/// What these votes have earned. Several rules may give one role; it goes when none does.
#[must_use]
pub fn earned(rules: &RewardRules, votes: &Votes, now: UnixMs) -> Earned {
    let mut earned = Earned::default();
    let mut giving = Vec::new();
    for reward in &rules.in_force {
        match reward.gives(votes, now) {
            Gives::No => continue,
            Gives::ForGood => {}
            Gives::Until(end) => earned.until = Some(earned.until.map_or(end, |until| until.min(end))),
        }
        giving.push(reward);
    }
    for reward in &giving {
        if !giving.iter().any(|other| other.takes_the_place_of(reward)) {
            earned.give.insert(reward.role);
            earned.by.push(reward.id);
        }
    }
    let kept = rules.resting.iter().filter(|reward| reward.keeps(votes)).map(|reward| reward.role);
    earned.keep = kept.filter(|role| !earned.give.contains(role)).collect();
    earned
}

#[cfg(test)]
mod tests;

//! Which roles votes have earned, and until when.

use std::collections::BTreeSet;
use std::time::Duration;

use super::{EarnedBy, Lacks, StreakKept, Tally, Votes, Win};
use crate::vote::{ListingId, RewardId, RoleId, UnixMs};

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
    /// Whoever earns it loses the roles of the lower tiers: the same kind of votes for the same listing, but fewer; of winners those for
    /// more places.
    pub replaces: bool,
    /// It counts only for those who have voted since; of winners: only results since; `None`: for everybody.
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
            // Votes of a month can be more than all together where another month's were corrected. Streaks and places take no notice of corrections, and a
            // vote brings back what a person took.
            EarnedBy::Month { .. } | EarnedBy::Streak { .. } | EarnedBy::Winner { .. } => true,
            EarnedBy::EachVote { .. } => total >= 1,
        }
    }

    /// Whether it counts for them at all. That a winner has voted since says nothing: of results each is asked by [`Self::applies_to`].
    fn applies(&self, tally: Tally) -> bool {
        if matches!(self.earned_by, EarnedBy::Winner { .. }) {
            return true;
        }
        let voted_since = |at| tally.last.is_some_and(|last| last > at);
        self.from.is_none_or(voted_since) && !self.followed.is_some_and(|followed| voted_since(followed.at))
    }

    /// Whether it counts for this place: results are what comes later to a rule for winners.
    fn applies_to(&self, win: &Win) -> bool {
        let since = |at| win.due > at;
        self.from.is_none_or(since) && !self.followed.is_some_and(|followed| since(followed.at))
    }

    /// The places that it gives its role for, if that is not over.
    pub(super) fn counted_wins<'a>(&'a self, votes: &'a Votes) -> impl Iterator<Item = &'a Win> {
        let counts = |win: &&Win| match self.earned_by {
            EarnedBy::Winner { of, top, term } => {
                win.period.kind == of && win.place <= top && (term.is_some() || win.is_latest) && self.applies_to(win)
            }
            _ => false,
        };
        votes.wins().iter().filter(counts)
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
            EarnedBy::Streak { votes: least, kept: StreakKept::ForGood } => {
                return if votes.streak().best >= least { Gives::ForGood } else { Gives::No };
            }
            EarnedBy::Streak { votes: least, kept: StreakKept::UntilItBreaks } => {
                let streak = votes.streak();
                // At the deadline a vote still keeps it.
                streak.ends().filter(|_| streak.length >= least).map(|until| until.plus(Duration::from_millis(1)))
            }
            // Whoever seals the next calls for a look.
            EarnedBy::Winner { term: None, .. } => {
                return if self.counted_wins(votes).next().is_some() { Gives::ForGood } else { Gives::No };
            }
            EarnedBy::Winner { term: Some(term), .. } => self.counted_wins(votes).map(|win| win.due.plus(term)).max(),
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
            EarnedBy::Streak { votes: least, .. } if self.gives(votes, now) == Gives::No => {
                let had = votes.streak();
                let length = had.ends().filter(|ends| *ends >= now).map_or(0, |_| had.length);
                more(Lacks::VotesInARow, least - length)
            }
            EarnedBy::Winner { of, top, .. } if self.gives(votes, now) == Gives::No => {
                return self.followed.is_none().then_some(Lacks::Place { of, top });
            }
            EarnedBy::EachVote { .. } if self.gives(votes, now) == Gives::No => Lacks::Vote,
            EarnedBy::EachVote { .. } | EarnedBy::Streak { .. } | EarnedBy::Winner { .. } => Lacks::LowerTier,
        })
    }

    /// Whether, while it rests, whoever has its role keeps it: what a rest brings to an end was not lost by the member.
    fn keeps(&self, votes: &Votes) -> bool {
        match self.earned_by {
            EarnedBy::Total { .. } | EarnedBy::Streak { kept: StreakKept::ForGood, .. } => {
                self.gives(votes, UnixMs(0)) != Gives::No
            }
            EarnedBy::Month { .. }
            | EarnedBy::EachVote { .. }
            | EarnedBy::Streak { kept: StreakKept::UntilItBreaks, .. }
            | EarnedBy::Winner { .. } => self.applies(votes.of(self.listing)),
        }
    }

    /// Whether whoever earns this one loses the role of `other`.
    fn takes_the_place_of(&self, other: &Self) -> bool {
        let higher = match (self.earned_by, other.earned_by) {
            (EarnedBy::Total { votes: own }, EarnedBy::Total { votes: others })
            | (EarnedBy::Month { votes: own }, EarnedBy::Month { votes: others })
            | (EarnedBy::Streak { votes: own, .. }, EarnedBy::Streak { votes: others, .. }) => own > others,
            (EarnedBy::Winner { of: own, top, .. }, EarnedBy::Winner { of: others, top: lower, .. }) => {
                own == others && top < lower
            }
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

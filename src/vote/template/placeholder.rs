//! What a text can have filled in, and how that is written.

use crate::vote::nearest::{compared, distance};

/// Something of a vote that stands in a text between braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Placeholder {
    /// Who voted, as a mention.
    User,
    /// Their name.
    Name,
    /// Their Discord id.
    UserId,
    /// Their votes for the server.
    Votes,
    /// Those of today, in the server's zone,
    VotesToday,
    /// of this week,
    VotesWeek,
    /// and of this month.
    VotesMonth,
    /// Their votes in a row.
    Streak,
    /// The most that these ever were.
    BestStreak,
    /// Their place among the server's voters.
    Rank,
    /// When they can vote again.
    NextVote,
    /// The role that the vote gave, or the next one.
    Role,
    /// Votes that are missing to the server's goal.
    Goal,
    /// What was voted for.
    Listing,
    /// The site that lists it.
    Site,
    /// The server.
    Server,
    /// Where people vote.
    VoteUrl,
}

use Placeholder::{
    BestStreak, Goal, Listing, Name, NextVote, Rank, Role, Server, Site, Streak, User, UserId, VoteUrl, Votes,
    VotesMonth, VotesToday, VotesWeek,
};

/// Each by its own name, in the order in which they are told.
const NAMES: [(&str, Placeholder); 17] = [
    ("user", User),
    ("name", Name),
    ("votes", Votes),
    ("votes_today", VotesToday),
    ("votes_week", VotesWeek),
    ("votes_month", VotesMonth),
    ("streak", Streak),
    ("best_streak", BestStreak),
    ("rank", Rank),
    ("next_vote", NextVote),
    ("role", Role),
    ("goal", Goal),
    ("listing", Listing),
    ("site", Site),
    ("server", Server),
    ("vote_url", VoteUrl),
    ("user_id", UserId),
];

/// As templates for the bot Vote Manager have them, so that such a template can be pasted: a thing alone or with a property of it, and the
/// older names in one word. Those for which there is nothing here are unknown like any other.
const OTHER_NAMES: [(&str, Placeholder); 46] = [
    ("voter", User),
    ("voter.mention", User),
    ("mention", User),
    ("user.mention", User),
    ("voter.name", Name),
    ("voter.username", Name),
    ("voter.tag", Name),
    ("voter.display_name", Name),
    ("voter.global_name", Name),
    ("username", Name),
    ("tag", Name),
    ("voter.id", UserId),
    ("id", UserId),
    ("voter.votes", Votes),
    ("voter.total_votes", Votes),
    ("total_votes", Votes),
    ("voter.daily_votes", VotesToday),
    ("daily_votes", VotesToday),
    ("voter.weekly_votes", VotesWeek),
    ("weekly_votes", VotesWeek),
    ("voter.monthly_votes", VotesMonth),
    ("monthly_votes", VotesMonth),
    ("voter.streak", Streak),
    ("voter.best_streak", BestStreak),
    ("voter.longest_streak", BestStreak),
    ("voter.rank", Rank),
    ("voter.position", Rank),
    ("platform.next_vote", NextVote),
    ("voter.next_vote", NextVote),
    ("rewards.role", Role),
    ("rewards.roles", Role),
    ("rewards", Role),
    ("app", Listing),
    ("app.mention", Listing),
    ("app.name", Listing),
    ("bot", Listing),
    ("platform", Site),
    ("platform.name", Site),
    ("guild", Server),
    ("guild.name", Server),
    ("server.name", Server),
    ("platform.vote_url", VoteUrl),
    ("platform.vote_link", VoteUrl),
    ("platform.url", VoteUrl),
    ("platform.link", VoteUrl),
    ("vote_link", VoteUrl),
];

impl Placeholder {
    /// All of them, in the order in which they are told.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.into_iter().map(|(_, placeholder)| placeholder)
    }

    /// Its own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }

    /// The one that is called so, in letters of any case.
    #[must_use]
    pub fn named(typed: &str) -> Option<Self> {
        let found = NAMES.iter().chain(&OTHER_NAMES).find(|(name, _)| name.eq_ignore_ascii_case(typed));
        found.map(|(_, placeholder)| *placeholder)
    }

    /// The name that is most like what was typed. Among equals its own names come first.
    pub(super) fn nearest(typed: &str) -> &'static str {
        let typed = typed.to_lowercase();
        let typed = compared(&typed);
        let found = NAMES.iter().chain(&OTHER_NAMES).min_by_key(|(name, _)| distance(name, typed));
        found.map_or("user", |(name, _)| name)
    }
}

//! What `/explain` says.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::boards::{self, Card};
use super::say::say;
use super::setup::{self, Problem};
use super::words::{from_now, votes, who};
use super::{history, listings, safe};
use crate::rules::{Lacks, RoleStanding, Why};
use crate::vote::{
    Block, Cannot, Counts, EntryKind, ExplainedEntry, GuildId, HistoryOf, Language, ListingId, NextLook, PeriodKind,
    Refusal, RoleId, StreakNow, ThanksState, UserId, VoterSummary, WhyWaiting,
};

/// The longest text that is written; Discord takes 4,096 characters.
const LONGEST: usize = 4_000;
/// Roles and listings that are told one by one.
const LISTED: usize = 8;
/// Characters of a reason that are shown in a line.
const REASON: usize = 60;

/// Everything that there is to tell of somebody.
#[derive(Debug, Clone)]
pub struct Explained {
    /// The server.
    pub guild: GuildId,
    /// Whom it is about.
    pub voter: UserId,
    /// Their votes.
    pub summary: VoterSummary,
    /// Their block, if they are blocked.
    pub block: Option<Block>,
    /// How they stand to each reward role.
    pub roles: Vec<(RoleId, RoleStanding)>,
    /// By what they have earned roles, where it is not a number of votes.
    pub why: BTreeMap<RoleId, Why>,
    /// What Discord refuses in the server.
    pub refusals: Vec<Refusal>,
    /// When their roles are looked at next.
    pub look: Option<NextLook>,
    /// What is known of votes of theirs that were never delivered, by listing.
    pub history: Vec<HistoryOf>,
    /// Their last entries, newest first.
    pub entries: Vec<ExplainedEntry>,
    /// Why thank-yous of these listings wait.
    pub waiting: BTreeMap<ListingId, WhyWaiting>,
}

/// All of it, the most telling first.
#[must_use]
pub fn explained(language: Language, of: &Explained) -> Card {
    let mut lines = vec![total(language, of)];
    if of.summary.listings.len() > 1 {
        for listing in of.summary.listings.iter().take(LISTED) {
            let name = listings::in_message(language, listing.subject, listing.site);
            lines.push(format!("• {name}: {}", votes(language, listing.total)));
        }
        lines.extend(more(language, of.summary.listings.len()));
    }
    let StreakNow { frozen, freezes: left, .. } = of.summary.streak;
    lines.extend((frozen > 0).then(|| say!(language, "explain-frozen", freezes = frozen)));
    lines.extend((left > 0).then(|| say!(language, "explain-freezes", freezes = left)));
    if let Some(block) = &of.block {
        lines.push(say!(
            language,
            "explain-blocked",
            when = from_now(block.since),
            author = who(language, block.author),
            reason = safe::line(&block.reason, REASON),
        ));
    }
    lines.extend(of.history.iter().take(LISTED).flat_map(|of| history::explained(language, of)));
    roles(language, &mut lines, of);
    entries(language, &mut lines, of);
    let body = setup::clamp(lines.join("\n"), LONGEST);
    Card { title: say!(language, "explain-title"), body, footer: None }
}

fn total(language: Language, of: &Explained) -> String {
    let mut who = format!("<@{}>", of.voter);
    if let Some(name) = of.summary.name.as_deref().and_then(safe::name) {
        let _ = write!(who, " ({name})");
    }
    match of.summary.rank {
        Some(rank) => say!(language, "boards-total-rank", who = who, votes = of.summary.total, rank = rank),
        None => say!(language, "boards-total", who = who, votes = of.summary.total),
    }
}

fn roles(language: Language, lines: &mut Vec<String>, of: &Explained) {
    lines.extend([String::new(), say!(language, "explain-roles")]);
    if of.roles.is_empty() {
        lines.push(say!(language, "explain-no-roles"));
        return;
    }
    for (role, standing) in of.roles.iter().take(LISTED) {
        let why = of.why.get(role).map_or_else(String::new, |why| format!(" ({})", earned_by(language, *why)));
        lines.push(format!("• <@&{role}>: {}{why}", role_standing(language, *standing)));
        let refused = of.refusals.iter().find(|refusal| refusal.cannot.role() == Some(*role));
        if let (Some(refusal), RoleStanding::Coming | RoleStanding::Leaving) = (refused, standing) {
            lines.push(warning(language, refusal));
        }
    }
    lines.extend(more(language, of.roles.len()));
    let is_open = |standing: &RoleStanding| {
        matches!(standing, RoleStanding::Coming | RoleStanding::Leaving | RoleStanding::Absent | RoleStanding::Unseen)
    };
    if !of.roles.iter().any(|(_, standing)| is_open(standing)) {
        return;
    }
    let unreached = of.refusals.iter().filter(|refusal| matches!(refusal.cannot, Cannot::Reach(_)));
    lines.extend(unreached.map(|refusal| warning(language, refusal)));
    lines.push(look(language, of.look));
}

fn look(language: Language, look: Option<NextLook>) -> String {
    match look {
        Some(NextLook { absent_since: Some(since), due: Some(due), .. }) => {
            say!(language, "explain-absent-next", since = from_now(since), when = from_now(due))
        }
        Some(NextLook { absent_since: Some(since), due: None, .. }) => {
            say!(language, "explain-absent", since = from_now(since))
        }
        Some(NextLook { absent_since: None, due: Some(due), .. }) => {
            say!(language, "explain-look", when = from_now(due))
        }
        Some(NextLook { absent_since: None, due: None, .. }) | None => say!(language, "explain-look-at-vote"),
    }
}

fn warning(language: Language, refusal: &Refusal) -> String {
    let again = say!(language, "explain-tried-again", when = from_now(refusal.next));
    format!("{} {again}", setup::warning(language, Problem::Cannot(refusal.cannot)))
}

fn earned_by(language: Language, why: Why) -> String {
    match why {
        Why::Streak { length, until } => {
            say!(language, "explain-why-streak", length = length, when = from_now(until))
        }
        Why::BestStreak(best) => say!(language, "explain-why-best", best = best),
        Why::Place { period, place, until: Some(until) } => {
            let (period, when) = (boards::when(language, period), from_now(until));
            say!(language, "explain-why-place", place = place, period = period, when = when)
        }
        Why::Place { period, place, until: None } => {
            let when = boards::when(language, period);
            match period.kind {
                PeriodKind::Day => say!(language, "explain-why-place-day", place = place, period = when),
                PeriodKind::Week => say!(language, "explain-why-place-week", place = place, period = when),
                PeriodKind::Month => say!(language, "explain-why-place-month", place = place, period = when),
            }
        }
    }
}

fn role_standing(language: Language, standing: RoleStanding) -> String {
    match standing {
        RoleStanding::Given => say!(language, "explain-role-given"),
        RoleStanding::WasThere => say!(language, "explain-role-was-there"),
        RoleStanding::Coming => say!(language, "explain-role-coming"),
        RoleStanding::Taken => say!(language, "explain-role-taken"),
        RoleStanding::Absent => say!(language, "explain-role-absent"),
        RoleStanding::Resting => say!(language, "explain-role-resting"),
        RoleStanding::Leaving => say!(language, "explain-role-leaving"),
        RoleStanding::NotOurs => say!(language, "explain-role-not-ours"),
        RoleStanding::NotEarned { lacks, listing } => lacking(language, lacks, listing.is_some()),
        RoleStanding::Deleted => say!(language, "explain-role-deleted"),
        RoleStanding::Unseen => say!(language, "explain-role-unseen"),
    }
}

/// `of_one`: where one listing's votes alone count.
fn lacking(language: Language, lacks: Lacks, of_one: bool) -> String {
    match (lacks, of_one) {
        (Lacks::Votes(missing), false) => say!(language, "explain-lacks-votes", votes = missing),
        (Lacks::Votes(missing), true) => say!(language, "explain-lacks-votes-listing", votes = missing),
        (Lacks::VotesThisMonth(missing), false) => say!(language, "explain-lacks-month", votes = missing),
        (Lacks::VotesThisMonth(missing), true) => say!(language, "explain-lacks-month-listing", votes = missing),
        (Lacks::VotesInARow(missing), _) => say!(language, "explain-lacks-row", votes = missing),
        (Lacks::Place { of: PeriodKind::Day, top }, _) => say!(language, "explain-lacks-day", top = top),
        (Lacks::Place { of: PeriodKind::Week, top }, _) => say!(language, "explain-lacks-week", top = top),
        (Lacks::Place { of: PeriodKind::Month, top }, _) => say!(language, "explain-lacks-month-place", top = top),
        (Lacks::Vote, false) => say!(language, "explain-lacks-vote"),
        (Lacks::Vote, true) => say!(language, "explain-lacks-vote-listing"),
        (Lacks::LaterVote, false) => say!(language, "explain-lacks-later"),
        (Lacks::LaterVote, true) => say!(language, "explain-lacks-later-listing"),
        (Lacks::LowerTier, _) => say!(language, "explain-lacks-lower"),
    }
}

fn entries(language: Language, lines: &mut Vec<String>, of: &Explained) {
    lines.extend([String::new(), say!(language, "explain-entries")]);
    if of.entries.is_empty() {
        lines.push(say!(language, "explain-no-entries"));
        return;
    }
    let several = of.summary.listings.len() > 1;
    lines.extend(of.entries.iter().map(|entry| {
        let listing = several.then(|| listings::in_message(language, entry.subject, entry.site));
        line(language, of, entry, listing)
    }));
}

/// An entry; `listing`: its name, where there are several.
fn line(language: Language, of: &Explained, entry: &ExplainedEntry, listing: Option<String>) -> String {
    let by_hand = entry.kind == EntryKind::Recovered && entry.author.is_some() && entry.counts == Counts::Yes;
    if entry.kind == EntryKind::Correction || by_hand {
        return correction(language, entry, listing.as_deref());
    }
    let when = from_now(entry.at);
    let is_vote = entry.kind == EntryKind::Vote;
    let what = match entry.counts {
        Counts::Blocked => say!(language, "explain-not-counted"),
        _ if is_vote => counted(language, of, entry),
        Counts::Yes => say!(language, "explain-counted"),
    };
    match (is_vote, listing) {
        (true, None) => say!(language, "explain-vote", when = when, what = what),
        (true, Some(listing)) => {
            say!(language, "explain-vote-listing", when = when, listing = listing, what = what)
        }
        (false, None) => say!(language, "explain-recovered", when = when, what = what),
        (false, Some(listing)) => {
            say!(language, "explain-recovered-listing", when = when, listing = listing, what = what)
        }
    }
}

fn correction(language: Language, entry: &ExplainedEntry, listing: Option<&str>) -> String {
    let sign = if entry.amount < 0 { "−" } else { "+" };
    let (when, number) = (from_now(entry.at), format!("{sign}{}", votes(language, entry.amount.abs())));
    let author = entry.author.map_or_else(|| say!(language, "explain-somebody"), |author| who(language, author));
    let mut line = match (entry.kind, entry.undoes) {
        (EntryKind::Recovered, None) => {
            say!(language, "explain-correction-file", when = when, votes = number, author = author)
        }
        (EntryKind::Recovered, Some(_)) => {
            say!(language, "explain-correction-file-back", when = when, votes = number, author = author)
        }
        (_, None) => say!(language, "explain-correction", when = when, votes = number, author = author),
        (_, Some(_)) => say!(language, "explain-correction-back", when = when, votes = number, author = author),
    };
    if let Some(listing) = listing {
        let _ = write!(line, " ({listing})");
    }
    if let Some(reason) = &entry.reason {
        let _ = write!(line, ": {}", safe::line(reason, REASON));
    }
    if entry.undone {
        let _ = write!(line, " {}", say!(language, "explain-undone"));
    }
    line
}

/// That a vote was counted, how its voter is thanked, and what streak it made.
fn counted(language: Language, of: &Explained, entry: &ExplainedEntry) -> String {
    let thanks = thanks(language, of, entry);
    let streak = match (entry.streak, entry.frozen) {
        (None, _) => return thanks,
        (Some(streak), 0) => say!(language, "explain-streak", streak = streak),
        (Some(streak), frozen) => say!(language, "explain-streak-frozen", streak = streak, freezes = frozen),
    };
    format!("{thanks} · {streak}")
}

/// That a vote was counted, and how its voter is thanked.
fn thanks(language: Language, of: &Explained, entry: &ExplainedEntry) -> String {
    match entry.thanks {
        ThanksState::ToCome => say!(language, "explain-thanks-to-come"),
        ThanksState::Waiting => match of.waiting.get(&entry.listing).copied().unwrap_or(WhyWaiting::OnTheWay) {
            WhyWaiting::Refused => say!(language, "explain-thanks-refused"),
            other => say!(language, "explain-thanks-waiting", why = setup::why_waiting(language, other)),
        },
        ThanksState::Posted { channel, message: Some(message) } => {
            let link = format!("https://discord.com/channels/{}/{channel}/{message}", of.guild);
            say!(language, "explain-thanks-posted", link = link, channel = format!("<#{channel}>"))
        }
        ThanksState::Posted { channel, message: None } => {
            say!(language, "explain-thanks-deleted", channel = format!("<#{channel}>"))
        }
        ThanksState::Unknown(channel) => {
            say!(language, "explain-thanks-unknown", channel = format!("<#{channel}>"))
        }
        ThanksState::GivenUp { channel, code: None } => {
            say!(language, "explain-thanks-given-up", channel = format!("<#{channel}>"))
        }
        ThanksState::GivenUp { channel, code: Some(code) } => {
            let channel = format!("<#{channel}>");
            say!(language, "explain-thanks-given-up-code", channel = channel, code = code.to_string())
        }
        ThanksState::None => say!(language, "explain-thanks-none"),
    }
}

fn more(language: Language, all: usize) -> Option<String> {
    (all > LISTED).then(|| say!(language, "explain-more", more = all - LISTED))
}

#[cfg(test)]
mod tests;

//! What `/explain` says.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::boards::{self, Card};
use super::setup::{self, Problem};
use super::words::{from_now, votes, who};
use super::{listings, results, safe};
use crate::rules::{Lacks, RoleStanding, Why};
use crate::vote::{
    Block, Cannot, Counts, EntryKind, ExplainedEntry, GuildId, Language, ListingId, NextLook, Refusal, RoleId,
    ThanksState, UserId, VoterSummary, WhyWaiting,
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
    /// Their last entries, newest first.
    pub entries: Vec<ExplainedEntry>,
    /// Why thank-yous of these listings wait.
    pub waiting: BTreeMap<ListingId, WhyWaiting>,
}

/// All of it, the most telling first.
#[must_use]
pub fn explained(of: &Explained) -> Card {
    let mut body = format!("<@{}>", of.voter);
    if let Some(name) = &of.summary.name {
        let _ = write!(body, " ({})", safe::name(name));
    }
    let _ = write!(body, ": **{}**", votes(Language::English, of.summary.total));
    if let Some(rank) = of.summary.rank {
        let _ = write!(body, ", rank **{rank}**");
    }
    if of.summary.listings.len() > 1 {
        for listing in of.summary.listings.iter().take(LISTED) {
            let name = listings::in_message(Language::English, listing.subject, listing.site);
            let _ = write!(body, "\n• {name}: {}", votes(Language::English, listing.total));
        }
        more(&mut body, of.summary.listings.len());
    }
    if let Some(block) = &of.block {
        let _ = write!(
            body,
            "\n⛔ Their votes are not counted since {}: {} blocked them. {}",
            from_now(block.since),
            who(Language::English, block.author),
            safe::line(&block.reason, REASON)
        );
    }
    roles(&mut body, of);
    entries(&mut body, of);
    Card { title: "Votes and roles explained".to_owned(), body: setup::clamp(body, LONGEST), footer: None }
}

fn roles(body: &mut String, of: &Explained) {
    *body += "\n\n**Roles**";
    if of.roles.is_empty() {
        *body += "\nNo votes earn a role here. `/setup` changes that.";
        return;
    }
    for (role, standing) in of.roles.iter().take(LISTED) {
        let why = of.why.get(role).map_or_else(String::new, |why| format!(" ({})", earned_by(*why)));
        let _ = write!(body, "\n• <@&{role}>: {}{why}", role_standing(*standing));
        let refused = of.refusals.iter().find(|refusal| refusal.cannot.role() == Some(*role));
        if let (Some(refusal), RoleStanding::Coming | RoleStanding::Leaving) = (refused, standing) {
            let _ = write!(body, "\n{}", warning(refusal));
        }
    }
    more(body, of.roles.len());
    let is_open = |standing: &RoleStanding| {
        matches!(standing, RoleStanding::Coming | RoleStanding::Leaving | RoleStanding::Absent | RoleStanding::Unseen)
    };
    if !of.roles.iter().any(|(_, standing)| is_open(standing)) {
        return;
    }
    for refusal in of.refusals.iter().filter(|refusal| matches!(refusal.cannot, Cannot::Reach(_))) {
        let _ = write!(body, "\n{}", warning(refusal));
    }
    match of.look {
        Some(NextLook { absent_since: Some(since), due, .. }) => {
            let again = due.map_or_else(String::new, |due| format!(", and now and then: next {}", from_now(due)));
            let _ = write!(
                body,
                "\n⏳ Not in this server, as far as known since {}: looked for when they vote or join{again}.",
                from_now(since)
            );
        }
        Some(NextLook { due: Some(due), .. }) => {
            let _ = write!(body, "\n⏳ Their roles are looked at next {}.", from_now(due));
        }
        Some(NextLook { due: None, .. }) | None => *body += "\nTheir roles are looked at again when they vote or join.",
    }
}

fn warning(refusal: &Refusal) -> String {
    format!(
        "{} Tried again {}.",
        setup::warning(Language::English, Problem::Cannot(refusal.cannot)),
        from_now(refusal.next)
    )
}

fn earned_by(why: Why) -> String {
    match why {
        Why::Streak { length, until } => {
            format!("streak {length}; it ends {} unless they vote", from_now(until))
        }
        Why::BestStreak(best) => format!("best streak {best}, for good"),
        Why::Place { period, place, until } => {
            let until = until.map_or_else(
                || format!("until the next {}'s result", results::name(Language::English, period.kind)),
                |until| format!("ends {}", from_now(until)),
            );
            format!("place {place} {}; {until}", boards::when(Language::English, period))
        }
    }
}

fn role_standing(standing: RoleStanding) -> String {
    match standing {
        RoleStanding::Given => "✅ earned, and given by me".to_owned(),
        RoleStanding::WasThere => "✅ earned; it was there without me, so I never take it".to_owned(),
        RoleStanding::Coming => "⏳ earned, and not given yet".to_owned(),
        RoleStanding::Taken => "✋ earned, but somebody took it away; their next vote brings it back".to_owned(),
        RoleStanding::Absent => "⏳ earned; given when they join this server".to_owned(),
        RoleStanding::Resting => {
            "⏸️ earned, but what it counts is paused: meanwhile it is neither given nor taken".to_owned()
        }
        RoleStanding::Leaving => "⏳ not earned any more; I take it away".to_owned(),
        RoleStanding::NotOurs => "not earned, but they have it from somebody else, so I leave it".to_owned(),
        RoleStanding::NotEarned { lacks, listing } => {
            let of = if listing.is_some() { " for one of the listings" } else { "" };
            match lacks {
                Lacks::Votes(missing) => format!("not earned: **{}** missing{of}", votes(Language::English, missing)),
                Lacks::VotesThisMonth(missing) => {
                    format!("not earned: **{}** missing{of} this month", votes(Language::English, missing))
                }
                Lacks::VotesInARow(missing) => format!("not earned: the streak takes **{missing}** more in a row"),
                Lacks::Place { of, top: 1 } => {
                    format!(
                        "not earned: not the first of the {} whose result counts now",
                        results::name(Language::English, of)
                    )
                }
                Lacks::Place { of, top } => {
                    format!(
                        "not earned: not among the first {top} of the {} whose result counts now",
                        results::name(Language::English, of)
                    )
                }
                Lacks::Vote => {
                    format!("not earned now: their last vote{of} has run out, or there was none; the next earns it")
                }
                Lacks::LaterVote => {
                    format!("not earned: the rule counts for later votes only, and they have not voted{of} since")
                }
                Lacks::LowerTier => "not given: a higher role takes its place".to_owned(),
            }
        }
        RoleStanding::Deleted => "this role was deleted in Discord; `/rewards` can give another".to_owned(),
        RoleStanding::Unseen => "earned; whether they have it could not be asked just now".to_owned(),
    }
}

fn entries(body: &mut String, of: &Explained) {
    *body += "\n\n**Latest entries**";
    if of.entries.is_empty() {
        *body += "\nNone: no vote of theirs has come. Do they vote on the right page? `/vote` shows it. \
                  `/setup` tells whether deliveries were turned away.";
        return;
    }
    let several = of.summary.listings.len() > 1;
    for entry in &of.entries {
        let listing = if several {
            format!(" ({})", listings::in_message(Language::English, entry.subject, entry.site))
        } else {
            String::new()
        };
        let _ = write!(body, "\n{} {}", from_now(entry.at), what(of, entry, &listing));
    }
}

fn what(of: &Explained, entry: &ExplainedEntry, listing: &str) -> String {
    if entry.kind == EntryKind::Correction {
        return correction(entry, listing);
    }
    let kind = if entry.kind == EntryKind::Vote { "vote" } else { "recovered vote" };
    if entry.counts == Counts::Blocked {
        return format!("{kind}{listing}: ⛔ not counted, they were blocked");
    }
    if entry.kind == EntryKind::Recovered {
        return format!("{kind}{listing}: counted");
    }
    format!("{kind}{listing}: counted; {}", thanks(of, entry))
}

fn correction(entry: &ExplainedEntry, listing: &str) -> String {
    let author = entry.author.map_or_else(|| "somebody".to_owned(), |author| who(Language::English, author));
    let reason = entry.reason.as_deref().map_or_else(String::new, |reason| format!(": {}", safe::line(reason, REASON)));
    let sign = if entry.amount < 0 { "−" } else { "+" };
    let how = if entry.undoes.is_some() { ", taking a change back" } else { "" };
    let undone = if entry.undone { " ↩️ *undone since*" } else { "" };
    format!("{sign}{} by {author}{how}{listing}{reason}{undone}", votes(Language::English, entry.amount.abs()))
}

fn thanks(of: &Explained, entry: &ExplainedEntry) -> String {
    match entry.thanks {
        ThanksState::ToCome => "being worked on".to_owned(),
        ThanksState::Waiting => {
            let why = match of.waiting.get(&entry.listing).copied().unwrap_or(WhyWaiting::OnTheWay) {
                WhyWaiting::Refused => "Discord refuses the channel; `/setup` tells why, and what to do.".to_owned(),
                other => setup::why_waiting(Language::English, other),
            };
            format!("⏳ thank-you to be posted: {why}")
        }
        ThanksState::Posted { channel, message: Some(message) } => {
            format!("[thanked](https://discord.com/channels/{}/{channel}/{message}) in <#{channel}>", of.guild)
        }
        ThanksState::Posted { channel, message: None } => {
            format!("thanked in <#{channel}>, where the message was deleted")
        }
        ThanksState::Unknown(channel) => {
            format!("❔ Discord did not say whether the thank-you appeared in <#{channel}>; it is not sent again")
        }
        ThanksState::GivenUp { channel, code } => {
            let code = code.map_or_else(String::new, |code| format!(" (its error {code})"));
            format!("🚫 the thank-you in <#{channel}> was given up: Discord did not accept it{code}")
        }
        ThanksState::None => "no thank-you: none was wanted then, or it is more than 30 days ago".to_owned(),
    }
}

fn more(body: &mut String, all: usize) {
    if all > LISTED {
        let _ = write!(body, "\n… and {} more", all - LISTED);
    }
}

#[cfg(test)]
mod tests;

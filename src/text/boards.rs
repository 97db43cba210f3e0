//! `/leaderboard`, `/votes` and `/vote`.

use std::fmt::Write as _;

use super::words::{count, from_now, votes};
use super::{listings, safe};
use crate::vote::{
    BoardPage, ListingVotes, Period, PeriodKind, Place, StreakNow, Subject, UnixMs, UserId, VoterSummary,
};

/// What is shown in one frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its heading, without mentions.
    pub title: String,
    /// Its text.
    pub body: String,
    /// A line below.
    pub footer: Option<String>,
}

/// A button that opens a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub url: String,
}

/// The buttons of a board.
pub const PREVIOUS: &str = "◀";
/// The buttons of a board.
pub const NEXT: &str = "▶";

/// Buttons that one message may have.
const LINKS: usize = 25;
/// Listings that one message tells of.
const LISTED: usize = 25;

const SET_UP: &str = "No listing is set up here yet. Somebody with Manage Server can do that with `/setup`.";

/// A page of a board, and where the one who asked stands, unless they keep that to themselves.
#[must_use]
pub fn board(
    period: Option<Period>,
    listing: Option<(Subject, &str)>,
    page: &BoardPage,
    asker: Option<(UserId, Option<Place>)>,
) -> Card {
    let title = format!("Top voters {}", when(period));
    let mut body = String::new();
    if let Some((subject, site)) = listing {
        let _ = writeln!(body, "{}\n", listings::in_message(subject, site));
    }
    if page.rows.is_empty() {
        body += if period.is_some() {
            "Nobody has voted in this time yet. `/vote` shows where to vote; `/leaderboard` shows all time."
        } else {
            "Nobody has voted yet. `/vote` shows where to vote."
        };
        return Card { title, body, footer: None };
    }
    for (row, rank) in page.rows.iter().zip(page.first_rank..) {
        let _ = writeln!(body, "**{rank}.** {} · {}", shown(row.name.as_deref(), row.voter), votes(row.key.votes));
    }
    let _ = match asker {
        Some((asker, Some(Place { rank, votes: own }))) => write!(body, "\n<@{asker}>: **{rank}.** · {}", votes(own)),
        Some((asker, None)) => write!(body, "\n<@{asker}> is not on this board yet: `/vote` shows where to vote."),
        None => Ok(()),
    };
    let footer = Some(count(page.voters, "voter", "voters"));
    Card { title, body, footer }
}

pub(super) fn when(period: Option<Period>) -> String {
    match period {
        None => "of all time".to_owned(),
        Some(Period { kind: PeriodKind::Day, first }) => format!("on {}", first.date()),
        Some(Period { kind: PeriodKind::Week, first }) => format!("in the week from {}", first.date()),
        Some(Period { kind: PeriodKind::Month, first }) => first.date().strftime("in %B %Y").to_string(),
    }
}

/// Somebody's name, also after they have left; a mention where no site has told one.
pub(super) fn shown(name: Option<&str>, voter: UserId) -> String {
    name.map_or_else(|| format!("<@{voter}>"), safe::name)
}

/// Somebody's votes.
#[must_use]
pub fn summary(of: UserId, asker: UserId, summary: &VoterSummary, now: UnixMs) -> Card {
    let title = "Votes".to_owned();
    let known = summary.total != 0 || summary.last.is_some();
    if summary.listings.is_empty() && !known {
        return Card { title, body: SET_UP.to_owned(), footer: None };
    }
    if !known {
        let body = if of == asker {
            "You have not voted here yet. `/vote` shows where.".to_owned()
        } else {
            format!("<@{of}> has not voted here yet.")
        };
        return Card { title, body, footer: None };
    }
    let mut body = format!("<@{of}>");
    if let Some(name) = &summary.name {
        let _ = write!(body, " ({})", safe::name(name));
    }
    let _ = write!(body, ": **{}**", votes(summary.total));
    if let Some(rank) = summary.rank {
        let _ = write!(body, ", rank **{rank}**");
    }
    let _ = write!(body, "\nToday {} · this week {} · this month {}", summary.today, summary.week, summary.month);
    if let Some(last) = summary.last {
        let _ = write!(body, "\nLast vote {}", from_now(last));
    }
    streak(&mut body, summary.streak);
    for listing in summary.listings.iter().take(LISTED) {
        let name = listings::in_message(listing.subject, listing.site);
        let _ = write!(body, "\n\n**{name}**: {}", votes(listing.total));
        if let Some(last) = listing.last {
            let _ = write!(body, ", last {}", from_now(last));
        }
        let _ = write!(body, "\n{}", can_vote(listing, now));
    }
    Card { title, body, footer: None }
}

/// How often in a row, at most how often, and until when to vote to keep it.
fn streak(body: &mut String, streak: StreakNow) {
    let StreakNow { length, best, until } = streak;
    let _ = match until {
        Some(until) if length == best => {
            write!(body, "\nStreak **{length}**, the best so far: vote {} to keep it", before(until))
        }
        Some(until) => write!(body, "\nStreak **{length}**, best {best}: vote {} to keep it", before(until)),
        None if best > 0 => write!(body, "\nNo streak now, best {best}: the next vote begins one"),
        None => Ok(()),
    };
}

fn before(until: UnixMs) -> String {
    format!("before <t:{}:f> ({})", until.seconds(), from_now(until))
}

/// Where to vote and when the one who asks can; and the pages.
#[must_use]
pub fn vote(found: &[ListingVotes], now: UnixMs) -> (Card, Vec<Link>) {
    let title = "Vote".to_owned();
    if found.is_empty() {
        return (Card { title, body: SET_UP.to_owned(), footer: None }, Vec::new());
    }
    let mut parts = Vec::new();
    let mut links = Vec::new();
    for listing in found.iter().take(LISTED) {
        let name = listings::in_message(listing.subject, listing.site);
        let mut part = format!("**{name}**\n{}", can_vote(listing, now));
        match &listing.vote_url {
            Some(page) => links.push(Link {
                label: format!("Vote: {}", listings::in_choice(listing.subject, listing.site)),
                url: page.as_str().to_owned(),
            }),
            None => part += "\nIts vote page is not set. Somebody with Manage Server can set it: `/setup vote_url`.",
        }
        parts.push(part);
    }
    links.truncate(LINKS);
    (Card { title, body: parts.join("\n\n"), footer: None }, links)
}

fn can_vote(listing: &ListingVotes, now: UnixMs) -> String {
    match listing.again.filter(|again| *again > now) {
        Some(again) => format!("Next vote {}", from_now(again)),
        None => "Ready for the next vote".to_owned(),
    }
}

#[cfg(test)]
mod tests;

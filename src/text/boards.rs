//! `/leaderboard`, `/votes` and `/vote`.

pub mod past;
pub mod streaks;

use std::fmt::Write as _;

use jiff::civil::Date;

use super::say::say;
use super::words::{date, from_now, voters, votes};
use super::{listings, safe};
use crate::vote::{
    BoardPage, Language, ListingVotes, Period, PeriodKind, Place, StreakNow, Subject, UnixMs, UserId, VoterSummary,
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

/// A page of a board, and where the one who asked stands, unless they keep that to themselves.
#[must_use]
pub fn board(
    language: Language,
    period: Option<Period>,
    listing: Option<(Subject, &str)>,
    page: &BoardPage,
    asker: Option<(UserId, Option<Place>)>,
) -> Card {
    let title = top_voters(language, period);
    let mut body = String::new();
    if let Some((subject, site)) = listing {
        let _ = writeln!(body, "{}\n", listings::in_message(language, subject, site));
    }
    if page.rows.is_empty() {
        body += &if period.is_some() { say!(language, "boards-empty-period") } else { say!(language, "boards-empty") };
        return Card { title, body, footer: None };
    }
    for (row, rank) in page.rows.iter().zip(page.first_rank..) {
        let name = shown(row.name.as_deref(), row.voter);
        let _ = writeln!(body, "**{rank}.** {name} · {}", votes(language, row.key.votes));
    }
    if let Some((asker, place)) = asker {
        let who = format!("<@{asker}>");
        let said = match place {
            Some(Place { rank, votes: own }) => format!("{who}: **{rank}.** · {}", votes(language, own)),
            None => say!(language, "boards-not-on-it", who = who),
        };
        let _ = write!(body, "\n{said}");
    }
    Card { title, body, footer: Some(voters(language, page.voters)) }
}

/// The title of a board.
pub(super) fn top_voters(language: Language, period: Option<Period>) -> String {
    let Some(Period { kind, first }) = period else { return say!(language, "boards-title") };
    let date = first.date();
    match kind {
        PeriodKind::Day => say!(language, "boards-title-day", date = date.to_string()),
        PeriodKind::Week => say!(language, "boards-title-week", date = date.to_string()),
        PeriodKind::Month => say!(language, "boards-title-month", month = month(language, date)),
    }
}

/// When it was, behind what happened then.
pub(super) fn when(language: Language, Period { kind, first }: Period) -> String {
    let date = first.date();
    match kind {
        PeriodKind::Day => say!(language, "boards-when-day", date = date.to_string()),
        PeriodKind::Week => say!(language, "boards-when-week", date = date.to_string()),
        PeriodKind::Month => say!(language, "boards-when-month", month = month(language, date)),
    }
}

fn month(language: Language, of: Date) -> String {
    say!(language, "words-month", month = of.month(), year = of.year().to_string())
}

/// Somebody's name, also after they have left; a mention where no site has told one.
pub(super) fn shown(name: Option<&str>, voter: UserId) -> String {
    name.and_then(safe::name).unwrap_or_else(|| format!("<@{voter}>"))
}

/// Somebody's votes.
#[must_use]
pub fn summary(language: Language, of: UserId, asker: UserId, summary: &VoterSummary, now: UnixMs) -> Card {
    let title = say!(language, "boards-votes");
    let known = summary.total != 0 || summary.last.is_some();
    if summary.listings.is_empty() && !known {
        return Card { title, body: say!(language, "boards-set-up"), footer: None };
    }
    let mut who = format!("<@{of}>");
    if !known {
        let body =
            if of == asker { say!(language, "boards-none-yours") } else { say!(language, "boards-none", who = who) };
        return Card { title, body, footer: None };
    }
    if let Some(name) = summary.name.as_deref().and_then(safe::name) {
        let _ = write!(who, " ({name})");
    }
    let total = summary.total;
    let mut lines = vec![match summary.rank {
        Some(rank) => say!(language, "boards-total-rank", who = who, votes = total, rank = rank),
        None => say!(language, "boards-total", who = who, votes = total),
    }];
    let VoterSummary { today, week, month, .. } = *summary;
    lines.push(say!(language, "boards-lately", today = today, week = week, month = month));
    lines.extend(summary.last.map(|last| say!(language, "boards-last-vote", when = from_now(last))));
    lines.extend(streak(language, summary.streak));
    lines.extend(freezes(language, summary.streak));
    for listing in summary.listings.iter().take(LISTED) {
        let name = listings::in_message(language, listing.subject, listing.site);
        lines.push(String::new());
        lines.push(match listing.last {
            Some(last) => {
                say!(language, "boards-listing-last", listing = name, votes = listing.total, when = from_now(last))
            }
            None => say!(language, "boards-listing", listing = name, votes = listing.total),
        });
        lines.push(can_vote(language, listing, now));
    }
    Card { title, body: lines.join("\n"), footer: None }
}

/// How often in a row, at most how often, and until when to vote to keep it.
fn streak(language: Language, streak: StreakNow) -> Option<String> {
    let StreakNow { length, best, until, .. } = streak;
    match until {
        Some(until) => {
            let (date, when) = (date(until), from_now(until));
            Some(if length == best {
                say!(language, "boards-streak-best", length = length, date = date, when = when)
            } else {
                say!(language, "boards-streak", length = length, best = best, date = date, when = when)
            })
        }
        None if best > 0 => Some(say!(language, "boards-streak-none", best = best)),
        None => None,
    }
}

/// What keeps a streak that no vote kept in time, and what would.
fn freezes(language: Language, streak: StreakNow) -> Option<String> {
    let StreakNow { frozen, freezes, .. } = streak;
    match (frozen, freezes) {
        (0, 0) => None,
        (0, left) => Some(say!(language, "boards-freezes", left = left)),
        (used, 0) => Some(say!(language, "boards-frozen-last", used = used)),
        (used, left) => Some(say!(language, "boards-frozen", used = used, left = left)),
    }
}

/// Where to vote and when the one who asks can; and the pages.
#[must_use]
pub fn vote(language: Language, found: &[ListingVotes], now: UnixMs) -> (Card, Vec<Link>) {
    let title = say!(language, "boards-vote");
    if found.is_empty() {
        return (Card { title, body: say!(language, "boards-set-up"), footer: None }, Vec::new());
    }
    let mut parts = Vec::new();
    let mut links = Vec::new();
    for listing in found.iter().take(LISTED) {
        let name = listings::in_message(language, listing.subject, listing.site);
        let mut part = format!("**{name}**\n{}", can_vote(language, listing, now));
        match &listing.vote_url {
            Some(page) => {
                let listing = listings::in_choice(language, listing.subject, listing.site);
                links.push(Link {
                    label: say!(language, "boards-vote-at", listing = listing),
                    url: page.as_str().to_owned(),
                });
            }
            None => {
                let _ = write!(part, "\n{}", say!(language, "boards-no-page"));
            }
        }
        parts.push(part);
    }
    links.truncate(LINKS);
    (Card { title, body: parts.join("\n\n"), footer: None }, links)
}

fn can_vote(language: Language, listing: &ListingVotes, now: UnixMs) -> String {
    match listing.again.filter(|again| *again > now) {
        Some(again) => say!(language, "boards-next-vote", when = from_now(again)),
        None => say!(language, "boards-ready"),
    }
}

#[cfg(test)]
mod tests;
